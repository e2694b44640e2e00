/** The report on one screen of a terminal: verdict, evidence, the worst roles, what to remove first, doubts, and where the rest is. */
import { plural } from '../../kit/plural.ts'
import { lackingLine } from '../../kit/refused-to-scan.ts'
import { endpointLines, sourceLines } from '../../view/evidence.ts'
import { rulingFile, rulingLimits } from '../../view/ruling.ts'
import type { RoleView, View } from '../../view/view.ts'
import { firstOf } from '../../view/words.ts'
import { byDanger } from '../../view/removals.ts'
import { cut, table, wrapped } from './lines.ts'

export const MARK = {
  pass: 'PASS',
  report: 'REPORT',
  excess: 'EXCESS',
  'insufficient-evidence': 'INSUFFICIENT EVIDENCE'
} as const

const ROLES = 5
const REMOVALS = 3
const REASONS = 3
const DOUBTS = 4
const REFUSED = 2
const ACTIONS = 5
const INDENT = '  '
/** Below so many columns the table has only what matters most. */
const NARROW = 76
const NAME = 36

/** @param columns of the terminal */
export function briefLines(view: View, columns: number): string[] {
  const blocks = [
    [...verdictLines(view, columns), ...evidenceLines(view, columns)],
    roleTable(view, columns),
    removalLines(view, columns),
    refusalLines(view, columns),
    doubtLines(view, columns)
  ]
  return blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block]))
}

/** The verdict in one line. */
export function verdictLine({ report, headline }: View): string {
  return `${MARK[report.verdict]}  ${headline}`
}

function verdictLines(view: View, columns: number): string[] {
  const { report } = view
  const { loosened = [] } = report.gate
  const rest = report.reasons.length - REASONS
  return [
    cut(verdictLine(view), Math.max(columns, 60)),
    ...loosened.flatMap((text) => wrapped(`The gate is loosened: ${text}.`, columns, INDENT)),
    ...report.reasons.slice(0, REASONS).flatMap((reason) => wrapped(reason, columns, INDENT)),
    ...(rest > 0 ? [`${INDENT}and ${plural(rest, 'reason')} more`] : []),
    ...(report.compared ? wrapped(`${ruling(report)}.`, columns, INDENT) : [])
  ]
}

function evidenceLines({ report: { evidence }, workloads }: View, columns: number): string[] {
  const { traces, window, region } = evidence
  const seen = workloads.filter(({ hasEvidence }) => hasEvidence).length
  const parts = [
    `${traces.read} of ${plural(traces.listed, 'trace')}`,
    ...(window === undefined ? [] : [`${window.start} to ${window.end}`]),
    ...(region === undefined ? [] : [region]),
    `${seen} of ${plural(workloads.length, 'workload')} seen`
  ]
  return [
    `Evidence: ${parts.join(', ')}.`,
    ...sourceLines(evidence).map((line) => `Read ${line}.`),
    ...endpointLines(evidence)
  ].flatMap((line) => wrapped(line, columns, INDENT))
}

function ruling({ gate }: View['report']): string {
  const file = rulingFile(gate)
  return `Gate${file === undefined ? '' : ` by ${file} and the options`}: ${rulingLimits(gate, 'option')}`
}

function roleTable({ roles }: View, columns: number): string[] {
  if (roles.length === 0) return []
  const isNarrow = columns < NARROW
  const rows = roles.slice(0, ROLES).map((role) => (isNarrow ? narrowRow(role) : wideRow(role)))
  const head = isNarrow
    ? ['', 'Role', 'Unused', 'Seen', 'Most dangerous']
    : ['', 'Role', 'Unused', 'Wide', 'Seen', 'Most dangerous']
  const rest = roles.length - ROLES
  return [
    ...table([head, ...rows], columns, isNarrow ? [2, 3] : [2, 3, 4]),
    ...(rest > 0 ? [`${INDENT}and ${plural(rest, 'role')} more`] : [])
  ]
}

function wideRow(role: RoleView): string[] {
  const [mark = '', name = '', unused = '', seen = '', worst = ''] = narrowRow(role)
  return [mark, name, unused, role.report.judged ? String(role.report.wide.length) : '?', seen, worst]
}

function narrowRow({ report, name, exceeds, seen, removals: [worst] }: RoleView): string[] {
  const short = cut(name, NAME)
  const isOpen = report.coverage?.tooLittle !== undefined
  if (!report.judged) {
    const [unread] = report.unread
    return [
      '?',
      short,
      '?',
      seen,
      `not judged: ${unread === undefined ? 'no trace of it' : `${unread.what}: ${unread.why}`}`
    ]
  }
  return [
    isOpen ? '?' : exceeds ? 'x' : ' ',
    short,
    `${isOpen ? '?' : report.unused.total}/${report.granted}`,
    seen,
    worst === undefined ? (isOpen ? 'undecided' : '-') : `${worst.action} ${worst.danger.why}`
  ]
}

function removalLines({ roles }: View, columns: number): string[] {
  const all = roles
    .filter(({ report }) => report.judged)
    .flatMap((role) =>
      role.removals.map((removal) => ({ ...removal, role: role.name, sureness: role.sureness }))
    )
    .toSorted(byDanger)
  if (all.length === 0) return []
  const said = new Set<string>()
  return [
    'Remove first:',
    ...all
      .slice(0, REMOVALS)
      .flatMap(({ how, granted, policies, resources, role, sureness, action, danger }, i) => {
        // once for each role
        const worth =
          said.has(role) || sureness === '' ? [] : wrapped(`${sureness}.`, columns, INDENT.repeat(2))
        said.add(role)
        return [
          cut(
            // the role first: a line that is cut off says of which it is
            `${INDENT}${i + 1}. ${role}: ${granted} ${granted === action ? danger.why : `(${action} ${danger.why})`}: policy ${firstOf(policies.map(lastPart), 1)}, ${how === 'narrow' ? 'used, but granted ' : ''}on ${firstOf(resources, 1)}`,
            columns
          ),
          ...worth
        ]
      })
  ]
}

/** What AWS refused the scan, with a statement to paste, and what it refused the roles. */
function refusalLines({ lacking, missing }: View, columns: number): string[] {
  const rest = missing.length - REFUSED
  const lines = [
    ...(lacking === undefined ? [] : [lackingLine(lacking)]),
    ...missing
      .slice(0, REFUSED)
      .map(
        ({ name, actions, calls }) =>
          `AWS refused ${firstOf(actions, ACTIONS)} to ${name} (${plural(calls, 'call')}).`
      ),
    ...(rest > 0 ? [`AWS refused calls of ${plural(rest, 'more role')}.`] : [])
  ]
  return lines.flatMap((line) => wrapped(line, columns))
}

/** What stands above in a line of its own is not told again. */
function doubtLines({ cautions: all }: View, columns: number): string[] {
  const cautions = all.filter(({ standsApart }) => standsApart !== true)
  if (cautions.length === 0) return []
  const rest = cautions.length - DOUBTS
  const titles = cautions.slice(0, DOUBTS).map(({ title }) => title)
  return wrapped(`Doubts: ${titles.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`, columns)
}

function lastPart(policy: string): string {
  return policy.slice(policy.lastIndexOf('/') + 1)
}
