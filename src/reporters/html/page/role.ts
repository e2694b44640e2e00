/** One role: a line, and what is behind it once it is opened. */
import { element, grouped, plural, type Child } from './element.ts'
import { coverageTable, evidenceTable, wideTable } from './evidence.ts'
import type { RoleData, RoleDetail, SinceData, WholeData } from './page-data.ts'
import { writtenPolicies } from './policies.ts'
import { suggestedPolicy } from './suggested.ts'
import { standingSign } from './testimony.ts'

/** Its details are made when it is opened for the first time. */
export function roleEntry(role: RoleData, index: number, whole: WholeData): HTMLDetailsElement {
  const entry = element(
    'details',
    { class: 'role', id: `role-${index + 1}` },
    element(
      'summary',
      {},
      element('h3', {}, standingSign(role.standing), element('span', { class: 'name' }, role.name)),
      element('span', { class: 'about' }, aboutOf(role))
    )
  )
  entry.addEventListener('toggle', () => fill(entry, role, whole))
  return entry
}

/** Makes what an opened role shows, once. */
export function fill(entry: HTMLDetailsElement, role: RoleData, whole: WholeData): void {
  if (entry.open && entry.childElementCount === 1) entry.append(contentOf(role, whole))
}

function aboutOf({ standing, granted, unused, wide, seen, worst, added }: RoleData): string {
  const parts =
    standing === 'unseen'
      ? [`${plural(granted, 'granted action')}, not judged`]
      : [
          `${grouped(unused)} of ${grouped(granted)} unused`,
          ...(wide > 0 ? [`${grouped(wide)} on more than needed`] : [])
        ]
  return [
    ...parts,
    ...(added !== undefined && added > 0 ? [`${grouped(added)} new`] : []),
    `seen ${seen}`,
    ...(worst === undefined ? [] : [`${worst.action} ${worst.why}`])
  ].join(' · ')
}

function contentOf({ arn, sureness, detail }: RoleData, whole: WholeData): HTMLElement {
  const head = [
    element('p', { class: 'arn' }, element('code', {}, arn)),
    sureness === '' ? undefined : element('p', {}, `Unused means: ${sureness}.`)
  ]
  if (detail === undefined)
    return element(
      'div',
      { class: 'content' },
      head,
      element(
        'p',
        { class: 'notice' },
        'This page has no room for its details: they stand in report.json and policies/.'
      )
    )
  return element('div', { class: 'content' }, head, sectionsOf(detail, whole))
}

function sectionsOf(detail: RoleDetail, whole: WholeData): Child {
  const { coverage, doubts, since, suggested, wide } = detail
  return [
    section(
      'How much was seen',
      coverage.length === 0 ? 'None of its workloads left a trace.' : coverageTable(coverage)
    ),
    doubts.length === 0 ? undefined : section('Doubts', bullets(doubts)),
    since === undefined ? undefined : section('Since the baseline', sinceOf(since)),
    element(
      'div',
      { class: 'two' },
      section('Policies as they are written', writtenPolicies(detail)),
      section(
        'Suggested policy',
        suggested === undefined
          ? 'None is suggested: nothing that was seen shows what it needs.'
          : suggestedPolicy(suggested)
      )
    ),
    wide.length === 0 ? undefined : section('Granted on more than needed', wideTable(wide)),
    section('Evidence', evidenceTable(detail, whole))
  ]
}

function section(title: string, ...content: readonly Child[]): HTMLElement {
  return element('section', {}, element('h4', { class: 'title' }, title), content)
}

function bullets(texts: readonly string[]): HTMLElement {
  return element(
    'ul',
    { class: 'notes' },
    texts.map((text) => element('li', {}, text))
  )
}

/** As a diff: what came has a plus, what went a minus. */
function sinceOf({ newUnused, newWide, newGrants, legacy, notSeen, removed }: SinceData): Child {
  const lines: [string, string, readonly string[]][] = [
    ['+', 'unused', newUnused],
    ['+', 'wide', newWide],
    ['+', 'granted', newGrants]
  ]
  return [
    element(
      'ul',
      { class: 'diff' },
      lines.flatMap(([mark, kind, texts]) =>
        texts.map((text) =>
          element(
            'li',
            { class: 'added' },
            `${mark} `,
            element('code', {}, text),
            element('span', { class: 'quiet' }, ` ${kind}`)
          )
        )
      ),
      removed === 0 ? undefined : element('li', { class: 'removed' }, `− ${plural(removed, 'finding')} gone`),
      element('li', { class: 'quiet' }, `\u00a0 ${plural(legacy, 'finding')} there before`),
      notSeen === 0
        ? undefined
        : element(
            'li',
            { class: 'quiet' },
            `\u00a0 ${grouped(notSeen)} of them needed then and not seen this time`
          )
    )
  ]
}
