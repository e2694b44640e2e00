/** What is told of all roles together: the verdict, how sure it is, what to know before anything is removed. */
import { element, grouped, plural } from './element.ts'
import type { RoleData, Testimony, Verdict, WholeData } from './page-data.ts'
import { bar, sign, TESTIMONIES } from './testimony.ts'

const VERDICTS: Readonly<Record<Verdict, { sign: string; name: string }>> = {
  pass: { sign: '✓', name: 'Pass' },
  report: { sign: 'i', name: 'Report' },
  excess: { sign: '✕', name: 'Excess' },
  'insufficient-evidence': { sign: '!', name: 'Insufficient evidence' }
}

export function head(whole: WholeData, roles: readonly RoleData[]): HTMLElement {
  const { verdict, headline, facts, reasons, loosened, baseline } = whole
  const { sign: mark, name } = VERDICTS[verdict]
  return element(
    'header',
    { class: `head v-${verdict}` },
    element(
      'p',
      { class: 'verdict' },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
      name,
      themeSwitch()
    ),
    element('h1', {}, headline),
    loosened.length === 0
      ? undefined
      : element(
          'div',
          { class: 'notice' },
          element('strong', {}, 'The gate is loosened'),
          element(
            'ul',
            {},
            loosened.map((text) => element('li', {}, text))
          )
        ),
    element(
      'dl',
      { class: 'facts' },
      facts.map(([label, text]) => element('div', {}, element('dt', {}, label), element('dd', {}, text)))
    ),
    reasons.length === 0
      ? undefined
      : element(
          'ul',
          { class: 'reasons' },
          reasons.map((text) => element('li', {}, text))
        ),
    baseline === undefined ? undefined : element('p', {}, baseline),
    totals(whole, roles)
  )
}

/** All granted actions as one bar, which is the key to the colours at the same time. */
function totals({ tally }: WholeData, roles: readonly RoleData[]): HTMLElement {
  const counts = new Map<Testimony, number>()
  const add = (testimony: Testimony, count: number): void => {
    counts.set(testimony, (counts.get(testimony) ?? 0) + count)
  }
  for (const { standing, granted, used, implied, undecided, unused } of roles) {
    add('trace', used)
    add('configuration', implied)
    if (standing === 'unseen') {
      add('unseen', Math.max(0, granted - used - implied))
      continue
    }
    add('undecided', undecided)
    add('unused', unused)
  }
  const order: readonly Testimony[] = ['trace', 'configuration', 'undecided', 'unused', 'unseen']
  const shown = order.map((testimony) => [testimony, counts.get(testimony) ?? 0] as const)
  const words: Partial<Record<Testimony, string>> = {
    trace: 'used',
    configuration: 'by configuration or forwarded'
  }
  return element(
    'section',
    { class: 'totals', 'aria-label': 'All granted actions' },
    bar(shown),
    element(
      'ul',
      {},
      shown
        .filter(([, count]) => count > 0)
        .map(([testimony, count]) =>
          element(
            'li',
            { title: TESTIMONIES[testimony].meaning },
            sign(testimony),
            element('b', {}, ` ${grouped(count)}`),
            ` ${words[testimony] ?? TESTIMONIES[testimony].name}`
          )
        ),
      tally.wide === 0
        ? undefined
        : element('li', {}, element('b', {}, grouped(tally.wide)), ' used on more resources than needed')
    )
  )
}

/** The most dangerous of what could go, over all roles. */
export function firstRemovals(
  { removals }: WholeData,
  roles: readonly RoleData[],
  open: (role: RoleData) => void
): HTMLElement | undefined {
  if (removals.length === 0) return undefined
  return element(
    'section',
    {},
    element('h2', {}, 'Remove first'),
    element(
      'ol',
      { class: 'removals' },
      removals.map(({ role: index, grant, action, why, policy, resources }) => {
        const role = roles[index]
        const link = element('a', { href: `#role-${index + 1}` }, role?.name ?? '')
        if (role !== undefined) link.addEventListener('click', () => open(role))
        return element(
          'li',
          {},
          element('code', {}, grant),
          grant === action ? undefined : [' (', element('code', {}, action), ')'],
          ` ${why}`,
          element('span', { class: 'quiet' }, ' in policy '),
          element('code', {}, policy),
          element('span', { class: 'quiet' }, ' of '),
          link,
          element('span', { class: 'quiet' }, ' on '),
          element('code', {}, resources)
        )
      })
    )
  )
}

/** What each colour and sign of an action means; shown only where they are met. */
export function key(roles: readonly RoleData[]): HTMLElement {
  const met = new Set(
    roles.flatMap(({ detail }) => (detail?.actions ?? []).map(([, testimony]) => testimony))
  )
  const all: readonly Testimony[] = [
    'trace',
    'earlier-run',
    'configuration',
    'forwarded-access',
    'metric',
    'other',
    'undecided',
    'unused',
    'unseen'
  ]
  return element(
    'ul',
    { class: 'key', 'aria-label': 'What the signs mean' },
    all
      .filter((testimony) => met.has(testimony))
      .map((testimony) => {
        const { name, meaning } = TESTIMONIES[testimony]
        return element(
          'li',
          {},
          sign(testimony),
          element('b', {}, ` ${name}`),
          element('span', { class: 'quiet' }, ` ${meaning}`)
        )
      })
  )
}

export function cautionList({ cautions }: WholeData): HTMLElement | undefined {
  if (cautions.length === 0) return undefined
  return element(
    'section',
    { class: 'cautions', id: 'doubts' },
    element('h2', {}, 'Before you remove anything'),
    cautions.map(({ title, text, names, more }) =>
      element(
        'details',
        {},
        element('summary', {}, title),
        element('p', {}, text),
        names.length === 0
          ? undefined
          : element(
              'ul',
              {},
              names.map((name) => element('li', {}, element('code', {}, name))),
              more > 0
                ? element('li', { class: 'quiet' }, `and ${plural(more, 'more')} in report.json`)
                : undefined
            )
      )
    )
  )
}

/** The colours follow the system until somebody says otherwise. */
function themeSwitch(): HTMLElement {
  const select = element(
    'select',
    { 'aria-label': 'Colours' },
    ['System', 'Light', 'Dark'].map((name) => element('option', { value: name.toLowerCase() }, name))
  )
  select.addEventListener('change', () => {
    document.documentElement.style.colorScheme = select.value === 'system' ? 'light dark' : select.value
  })
  return element('span', { class: 'theme' }, select)
}
