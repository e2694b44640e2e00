/** The view as Markdown for step summary and comment: worst first, within a number of bytes, whole sections at a time. */
import { markdownTable } from 'markdown-table'
import { plural } from '../../kit/plural.ts'
import type { Caution } from '../../view/caution.ts'
import { sourceLines } from '../../view/evidence.ts'
import { rulingLimits } from '../../view/ruling.ts'
import type { RoleView, SinceBaseline, View } from '../../view/view.ts'
import { code, codeInCell, prose } from '../escape.ts'
import { removalOf, type Part } from './removal.ts'
import { fitted, type Section } from './sections.ts'
import { suggestedPolicies } from './suggested.ts'
import { excessTable, ROWS } from './table.ts'

const NAMES = 5
/** Each is a line that somebody must have seen. */
const LOOSENED = 20
const EMOJI = { pass: '✅', report: 'ℹ️', excess: '❌', 'insufficient-evidence': '⚠️' } as const
const IN_ARTIFACT = 'in `summary.md` and `report.json` of the artifact'

/**
 * @param budget bytes of UTF-8 that the text may have
 * @param footer a last line, already Markdown
 */
export function renderMarkdown(view: View, budget: number, footer?: string): string {
  const sections: Section[] = [
    { text: title(view), instead: title(view), rank: 0 },
    {
      text: loosening(view),
      instead: `**The gate is loosened:** what is looser stands ${IN_ARTIFACT}.`,
      rank: 0
    },
    { text: opening(view), instead: '', rank: 0 },
    ...tableSection(view),
    ...removals(view),
    {
      text: cautionSection(view.cautions),
      instead: `What to know before anything is removed is ${IN_ARTIFACT}.`,
      rank: 1
    },
    ...shared(view),
    ...suggestedPolicies(view),
    {
      text: `<sub>${[footer, evidenceLine(view), ruledBy(view), view.checkedByAws].filter(Boolean).join(' · ')}</sub>`,
      instead: '',
      rank: 0
    }
  ]
  return fitted(sections, budget)
}

function title({ report, headline }: View): string {
  return `### ${EMOJI[report.verdict]} ${headline}`
}

function opening(view: View): string {
  const { report, tally, sinceBaseline } = view
  const { judged, granted, unused, wide } = tally
  const counts =
    judged === 0
      ? []
      : [
          `**${unused} of ${granted} granted actions were never used**, and ${plural(wide, 'used action')} ${wide === 1 ? 'is' : 'are'} granted on more resources than needed.`
        ]
  const rest = report.reasons.length - NAMES
  const reasons = [
    ...report.reasons.slice(0, NAMES).map((reason) => `- ${prose(reason)}`),
    ...(rest > 0 ? [`- and ${plural(rest, 'reason')} more, ${IN_ARTIFACT}`] : [])
  ]
  return [
    ...(sinceBaseline === undefined ? [] : [baselineLine(sinceBaseline)]),
    ...counts,
    ...(reasons.length > 0 ? [reasons.join('\n')] : [])
  ].join('\n\n')
}

/** What a pull request does to its own gate is told before what the gate says. */
function loosening({ report }: View): string {
  const { loosened } = report.gate
  if (loosened === undefined) return ''
  const rest = loosened.length - LOOSENED
  return [
    '**The gate is loosened:**',
    '',
    ...loosened.slice(0, LOOSENED).map((text) => `- ${prose(text)}`),
    ...(rest > 0 ? [`- and ${rest} more, ${IN_ARTIFACT}`] : [])
  ].join('\n')
}

/** The file that counted, and each limit with what set it. */
function ruledBy({ report: { gate, compared } }: View): string {
  if (!compared) return ''
  const { configuration } = gate
  const file =
    configuration === undefined
      ? 'gate'
      : `gate by ${code(configuration.file)} of ${prose(configuration.place)} and the inputs`
  return `${file}: ${prose(rulingLimits(gate, 'input'))}`
}

/** What is new, what is legacy and what is gone; or why that cannot be told. */
function baselineLine(since: SinceBaseline): string {
  if (!since.isUsable)
    return `**There is no baseline to compare with,** so what is new is not known: ${prose(since.why)}.`
  const from = [since.created?.slice(0, 10), since.commit?.slice(0, 7)].filter(Boolean).join(', ')
  return `**${plural(since.added, 'finding')} new** since the baseline${from === '' ? '' : ` (${prose(from)})`}; ${since.legacy} legacy${since.notSeen === 0 ? '' : ` (${since.notSeen} of them needed then and not seen this time, which never fails)`}, ${since.removed} gone.`
}

function tableSection(view: View): Section[] {
  if (view.roles.length + view.workloads.length === 0) return []
  const { table, left } = excessTable(view)
  const text = withRest(table, left, 'row')
  return [
    {
      text:
        view.report.verdict === 'pass'
          ? `<details>\n<summary>Roles and workloads</summary>\n\n${text}\n\n</details>`
          : text,
      instead: `The table of roles and workloads is ${IN_ARTIFACT}.`,
      rank: 2
    }
  ]
}

function withRest(table: string, rest: number, noun: string): string {
  return rest > 0 ? `${table}\n\nand ${plural(rest, noun)} more, ${IN_ARTIFACT}` : table
}

/** With a baseline, what is new stands first and unfolded, and legacy excess apart from it. */
function removals({ roles, report }: View): Section[] {
  const judged = roles.filter((role) => role.report.judged)
  const compared = judged.filter((role) => role.newFindings !== undefined)
  const isOpen = report.verdict === 'excess'
  const parts: [Part, readonly RoleView[]][] = [
    ['new', compared],
    ['all', judged.filter((role) => role.newFindings === undefined)],
    ['legacy', compared]
  ]
  const texts: string[] = []
  for (const [part, some] of parts) {
    for (const role of some) {
      const text = removalOf(role, part, isOpen && texts.length === 0)
      if (text !== '') texts.push(text)
    }
  }
  return texts.map((text, i) => ({
    text: `${i === 0 ? '#### What to remove\n\n' : ''}${text}`,
    instead: `More of what to remove is ${IN_ARTIFACT}.`,
    rank: i === 0 ? 3 : 4
  }))
}

/** What each workload of a shared role holds only because others need it, and the role that it would get. */
function shared({ roles, workloads }: View): Section[] {
  const names = new Map(workloads.map(({ report, name }) => [report.arn, name]))
  const rows = roles.flatMap(({ name, report: { sharing } }) =>
    sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => {
      const [example] = onlyForOthers
      return [
        codeInCell(names.get(workload) ?? workload),
        codeInCell(name),
        String(needs),
        `${onlyForOthers.length}${example === undefined ? '' : ` · ${codeInCell(example)}`}`,
        `${codeInCell(ownRole)} with \`${policyFile}\``
      ]
    })
  )
  if (rows.length === 0) return []
  const table = markdownTable(
    [
      ['Workload', 'Shared role', 'Needs', 'Holds only for others', 'Role of its own'],
      ...rows.slice(0, ROWS)
    ],
    { align: ['l', 'l', 'r', 'l', 'l'] }
  )
  return [
    {
      text: `<details>\n<summary>Shared roles</summary>\n\n${withRest(table, rows.length - ROWS, 'workload')}\n\n</details>`,
      instead: `What shared roles could be split into is ${IN_ARTIFACT}.`,
      rank: 4
    }
  ]
}

function cautionSection(list: readonly Caution[]): string {
  if (list.length === 0) return ''
  const items = list.map(({ title, text, names }) => {
    const shown = names.slice(0, NAMES).map((name) => `  - ${code(name)}`)
    const rest = names.length > NAMES ? [`  - and ${names.length - NAMES} more in \`report.json\``] : []
    return [`- **${title}** ${prose(text)}`, ...shown, ...rest].join('\n')
  })
  return `#### Before you remove anything\n\n${items.join('\n')}`
}

function evidenceLine({ report: { evidence, tool } }: View): string {
  const window =
    evidence.window === undefined ? '' : ` from ${evidence.window.start} to ${evidence.window.end}`
  const region = evidence.region === undefined ? '' : ` in ${evidence.region}`
  const read = sourceLines(evidence)
    .map((line) => ` · ${line}`)
    .join('')
  return `${evidence.traces.read} of ${plural(evidence.traces.listed, 'trace')}${window}${region}${read} · AWS reference of ${tool.reference}`
}
