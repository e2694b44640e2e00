/** What shows that a role needs what it needs, and how much of what happened was seen. */
import { element, grouped, plural, type Child } from './element.ts'
import type { CoverageData, EvidenceData, RoleDetail, WholeData, WideData } from './page-data.ts'
import { sign, TESTIMONIES } from './testimony.ts'

/** X-Ray's form of an id; OpenTelemetry's has no hyphens. https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html#xray-api-traceids */
const TRACE_ID = /^1-([0-9a-f]{8})-([0-9a-f]{24})$/
const W3C_ID = /^([0-9a-f]{8})([0-9a-f]{24})$/

const REGIMES: Readonly<Record<CoverageData['regime'], string>> = {
  proof: 'every request was seen',
  sample: 'a sample of known size',
  'unknown-share': 'of how many is not known',
  blind: 'leaves no trace'
}

export function coverageTable(coverage: readonly CoverageData[]): HTMLElement {
  return table(
    'coverage',
    ['Workload', 'Requests seen', 'How sure'],
    coverage.map(({ workload, seen, requests, settled, regime, why }) => {
      const total = regime === 'proof' ? seen : regime === 'sample' ? requests : undefined
      const count =
        regime === 'blind'
          ? 'none'
          : `${grouped(seen)} of ${total === undefined ? '?' : grouped(total)}${settled ? '' : '+'}`
      return [
        element('code', {}, workload),
        [
          element(
            'span',
            { class: `coverage r-${regime}`, 'aria-hidden': 'true' },
            filling(seen, total, regime)
          ),
          element('span', { class: 'number' }, count)
        ],
        why === '' ? REGIMES[regime] : why
      ]
    })
  )
}

function filling(seen: number, total: number | undefined, regime: CoverageData['regime']): HTMLElement {
  const made = element('span', { class: 'filling' })
  const share = total === undefined || total === 0 ? 0 : Math.min(1, seen / total)
  made.style.width = regime === 'proof' ? '100%' : `${Math.round(share * 100)}%`
  return made
}

export function evidenceTable({ evidence, moreEvidence }: RoleDetail, { workloads }: WholeData): Child {
  if (evidence.length === 0)
    return element('p', { class: 'quiet' }, 'Nothing that was seen needs any permission.')
  const several = new Set(evidence.map(({ workload }) => workload)).size > 1
  const rows = evidence.map((one) => [
    [sign(one.testimony), element('code', {}, one.action)],
    element('code', { class: 'long' }, one.resource),
    one.calls === 0 ? TESTIMONIES[one.testimony].name : plural(one.calls, 'call'),
    [one.days, one.days !== '' && one.why !== '' ? '; ' : '', one.why],
    links(one, workloads[one.workload]?.console),
    ...(several ? [element('code', {}, workloads[one.workload]?.name ?? '')] : [])
  ])
  return [
    table(
      'evidence',
      ['Action', 'Resource', 'Shown by', 'When and how exactly', 'Traces', ...(several ? ['Workload'] : [])],
      rows
    ),
    moreEvidence > 0
      ? element('p', { class: 'quiet' }, `and ${plural(moreEvidence, 'row')} more in report.json`)
      : undefined
  ]
}

/** Only what has the form of an id becomes part of a link. */
function links({ traces }: EvidenceData, console: string | undefined): Child {
  return traces.map((id) => {
    const [, time, unique] = TRACE_ID.exec(id) ?? W3C_ID.exec(id) ?? []
    if (time === undefined || unique === undefined || console === undefined)
      return element('code', { class: 'trace' }, id, ' ')
    const whole = `1-${time}-${unique}`
    const link = element(
      'a',
      {
        class: 'trace',
        href: `${console}${encodeURIComponent(whole)}`,
        target: '_blank',
        rel: 'noopener noreferrer',
        title: `${whole} in X-Ray’s console`
      },
      element('span', { class: 'spoken' }, 'Trace '),
      `…${unique.slice(-6)}`
    )
    return [link, ' ']
  })
}

export function wideTable(wide: readonly WideData[]): HTMLElement {
  return table(
    'wide',
    ['Action', 'Granted on', 'Needed on'],
    wide.map(({ action, width, granted, needed, isNew }) => [
      [element('code', {}, action), isNew ? element('span', { class: 'new' }, ' new') : undefined],
      [element('span', { class: 'quiet' }, `${width}: `), codes(granted)],
      codes(needed)
    ])
  )
}

function codes(texts: readonly string[]): Child {
  return texts.map((text) => element('code', { class: 'line' }, text))
}

function table(
  kind: 'coverage' | 'evidence' | 'wide',
  heads: readonly string[],
  rows: readonly (readonly Child[])[]
): HTMLElement {
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': heads.join(', ') },
    element(
      'table',
      { class: `rows t-${kind}` },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          heads.map((head) => element('th', { scope: 'col' }, head))
        )
      ),
      element(
        'tbody',
        {},
        rows.map((cells) =>
          element(
            'tr',
            {},
            cells.map((cell) => element('td', {}, cell))
          )
        )
      )
    )
  )
}
