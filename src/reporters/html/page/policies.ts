/** A role's policies as they are written, with the testimony behind each action. */
import { matchesAction } from '../../../iam/pattern.ts'
import { element, grouped, plural, type Child } from './element.ts'
import type { ActionData, PolicyData, RoleDetail, StatementData, Testimony } from './page-data.ts'
import { bar, sign, TESTIMONIES } from './testimony.ts'

export function writtenPolicies({ policies, actions }: RoleDetail): HTMLElement[] {
  return policies.map((policy) => writtenPolicy(policy, actions))
}

function writtenPolicy(policy: PolicyData, actions: readonly ActionData[]): HTMLElement {
  const { name, version, isBoundary, statements } = policy
  return element(
    'section',
    { class: 'policy' },
    element(
      'h4',
      {},
      element('code', {}, name),
      version === undefined ? undefined : element('span', { class: 'quiet' }, ` version ${version}`),
      isBoundary
        ? element('span', { class: 'quiet' }, ' permissions boundary: it grants nothing by itself')
        : undefined
    ),
    statements.length === 0 && !isBoundary
      ? element('p', { class: 'quiet' }, 'It allows nothing, or what it allows could not be read.')
      : statements.map((statement) => statementOf(statement, actions))
  )
}

function statementOf(statement: StatementData, actions: readonly ActionData[]): HTMLElement {
  const { number, sid, isConditional, notAction, notResource, resources } = statement
  return element(
    'div',
    { class: 'statement' },
    element(
      'p',
      { class: 'statement-name' },
      `Statement ${number}`,
      sid === undefined ? undefined : [' ', element('code', {}, sid)],
      element('span', { class: 'quiet' }, isConditional ? ' Allow, under a condition' : ' Allow')
    ),
    element(
      'ul',
      { class: 'actions' },
      statement.actions.map((one) => element('li', {}, patternOf(one, actions)))
    ),
    notAction === undefined ? undefined : list('NotAction', notAction),
    notResource === undefined ? list('on', resources) : list('NotResource', notResource)
  )
}

function list(label: string, texts: readonly string[]): HTMLElement {
  return element(
    'p',
    { class: 'resources' },
    element('span', { class: 'quiet' }, `${label} `),
    texts.flatMap((text, i) => [i === 0 ? '' : ', ', element('code', {}, text)])
  )
}

/** A pattern with its counts; a click shows the actions that it holds. */
function patternOf(
  [pattern, used, implied, undecided, unused]: StatementData['actions'][number],
  all: readonly ActionData[]
): Child {
  const held = all.filter(([action]) => matchesAction(pattern, action))
  const granted = used + implied + undecided + unused
  const [only] = held
  if (granted <= 1 && held.length <= 1) {
    const testimony = only?.[1] ?? simple(used, implied, undecided, unused)
    return testimony === undefined
      ? element('span', { class: 'action quiet' }, element('code', {}, pattern), ' gives nothing here')
      : actionOf([pattern, testimony, only?.[2] ?? 0, only?.[3] ?? ''])
  }
  const counts: [Testimony, number][] = [
    ['trace', used],
    ['configuration', implied],
    ['undecided', undecided],
    ['unused', unused]
  ]
  const shown = counts.filter(([, count]) => count > 0)
  const summary = element(
    'summary',
    {},
    element('code', {}, pattern),
    bar(counts),
    element(
      'span',
      { class: 'counts' },
      shown.map(([testimony, count]) => [
        element('span', {}, sign(testimony), ` ${grouped(count)} ${wordOf(testimony)}`)
      ])
    )
  )
  const details = element('details', { class: 'action' }, summary)
  details.addEventListener(
    'toggle',
    () => {
      if (details.childElementCount > 1) return
      details.append(
        held.length === 0
          ? element(
              'p',
              { class: 'quiet' },
              'Its actions are too many to be named: report.json counts them only.'
            )
          : element(
              'ul',
              { class: 'held' },
              held.map((one) => element('li', {}, actionOf(one)))
            )
      )
    },
    { once: true }
  )
  return details
}

function wordOf(testimony: Testimony): string {
  return testimony === 'trace'
    ? 'used'
    : testimony === 'configuration'
      ? 'by configuration'
      : TESTIMONIES[testimony].name
}

function simple(used: number, implied: number, undecided: number, unused: number): Testimony | undefined {
  if (used > 0) return 'trace'
  if (implied > 0) return 'configuration'
  if (undecided > 0) return 'undecided'
  return unused > 0 ? 'unused' : undefined
}

/** An action with its sign, in its colour, and what is known of it. */
function actionOf([action, testimony, calls, about]: ActionData): HTMLElement {
  const { name, meaning } = TESTIMONIES[testimony]
  return element(
    'span',
    { class: `action is-${testimony}`, title: meaning },
    sign(testimony),
    element('code', {}, action),
    element(
      'span',
      { class: 'quiet' },
      ` ${name}${calls > 0 ? `, ${plural(calls, 'call')}` : ''}${about === '' ? '' : `: ${about}`}`
    )
  )
}
