/** The report as Markdown for step summary and comment: worst first, within a number of bytes, whole sections at a time. */
import { markdownTable } from 'markdown-table'
import { plural } from '../kit/plural.ts'
import { policyFiles } from '../policies/size.ts'
import type { Report, RoleReport } from '../report/report.ts'
import type { Caution } from './caution.ts'
import { cautions } from './cautions.ts'
import { code, codeInCell, fenced, html, oneLine, prose } from './escape.ts'
import { headline, roleName, tally, worstFirst } from './headline.ts'
import { removalOf, type Part } from './removal.ts'
import { excessTable, newFindings, ROWS } from './table.ts'
import { validationCount } from './validation.ts'

interface Section {
  text: string
  /** What stands there when there is no room; sections are given up from the last rank on. */
  instead: string
  rank: number
}

const NAMES = 5
const EMOJI = { pass: '✅', excess: '❌', 'insufficient-evidence': '⚠️' } as const
const IN_ARTIFACT = 'in `summary.md` and `report.json` of the artifact'

/**
 * @param budget bytes of UTF-8 that the text may have
 * @param footer a last line, already Markdown
 */
export function renderMarkdown(report: Report, budget: number, footer?: string): string {
  const sections: Section[] = [
    { text: opening(report), instead: `### ${EMOJI[report.verdict]} ${headline(report)}`, rank: 0 },
    ...tableSection(report),
    ...removals(report),
    {
      text: cautionSection(cautions(report)),
      instead: `What to know before anything is removed is ${IN_ARTIFACT}.`,
      rank: 1
    },
    ...shared(report),
    ...policies(report),
    {
      text: `<sub>${[footer, evidenceLine(report), validationCount(report)].filter(Boolean).join(' · ')}</sub>`,
      instead: '',
      rank: 0
    }
  ].filter((section) => section.text !== '')
  let bytes = sections.reduce((sum, section) => sum + bytesOf(section.text), -1)
  for (let rank = 5; rank >= 0; rank--) {
    for (const section of sections.toReversed()) {
      if (bytes <= budget) return join(sections)
      if (section.rank !== rank) continue
      bytes += bytesOf(section.instead) - bytesOf(section.text)
      section.text = section.instead
    }
  }
  return join(sections)
}

/** With the blank line that follows it; the last one has only a line's end. */
function bytesOf(text: string): number {
  return Buffer.byteLength(text) + 2
}

function join(sections: readonly Section[]): string {
  // the same line stands once where several sections gave way
  const texts = sections
    .map((section) => section.text)
    .filter((text, i, all) => text !== '' && text !== all[i - 1])
  return `${texts.join('\n\n')}\n`
}

function opening(report: Report): string {
  const { granted, unused, wide } = tally(report.roles)
  const judged = report.roles.filter((role) => role.judged).length
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
    `### ${EMOJI[report.verdict]} ${headline(report)}`,
    ...sinceBaseline(report),
    ...counts,
    ...(reasons.length > 0 ? [reasons.join('\n')] : [])
  ].join('\n\n')
}

/** What is new, what is legacy and what is gone; or why that cannot be told. */
function sinceBaseline({ gate, roles }: Report): string[] {
  const { baseline } = gate
  if (baseline === undefined) return []
  if (!baseline.usable)
    return [
      `**There is no baseline to compare with,** so all excess counts as new: ${prose(baseline.why ?? '')}.`
    ]
  const all = roles.flatMap((role) => role.sinceBaseline ?? [])
  const sum = (of: (one: (typeof all)[number]) => number): number =>
    all.reduce((total, one) => total + of(one), 0)
  const legacy = sum((one) => one.legacy.unused + one.legacy.wide)
  const removed = sum((one) => one.removed.unused + one.removed.wide)
  const from = [baseline.created?.slice(0, 10), baseline.commit?.slice(0, 7)].filter(Boolean).join(', ')
  return [
    `**${plural(sum(newFindings), 'finding')} new** since the baseline${from === '' ? '' : ` (${prose(from)})`}; ${legacy} legacy, ${removed} gone.`
  ]
}

function tableSection(report: Report): Section[] {
  if (report.roles.length + report.workloads.length === 0) return []
  const { table, left } = excessTable(report)
  const text = withRest(table, left, 'row')
  return [
    {
      text:
        report.verdict === 'pass'
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
function removals(report: Report): Section[] {
  const roles = worstFirst(report).filter((role) => role.judged)
  const isOpen = report.verdict === 'excess'
  const parts: [Part, readonly RoleReport[]][] = [
    ['new', roles.filter((role) => role.sinceBaseline !== undefined)],
    ['all', roles.filter((role) => role.sinceBaseline === undefined)],
    ['legacy', roles.filter((role) => role.sinceBaseline !== undefined)]
  ]
  const shown = parts.flatMap(([part, of]) => of.map((role) => ({ part, role })))
  const texts: string[] = []
  for (const { part, role } of shown) {
    const text = removalOf(role, report, part, isOpen && texts.length === 0)
    if (text !== '') texts.push(text)
  }
  return texts.map((text, i) => ({
    text: `${i === 0 ? '#### What to remove\n\n' : ''}${text}`,
    instead: `More of what to remove is ${IN_ARTIFACT}.`,
    rank: i === 0 ? 3 : 4
  }))
}

/** What each workload of a shared role holds only because others need it, and the role that it would get. */
function shared(report: Report): Section[] {
  const rows = worstFirst(report).flatMap(({ arn, sharing }) =>
    sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => {
      const [example] = onlyForOthers
      return [
        codeInCell(report.workloads.find((one) => one.arn === workload)?.name ?? workload),
        codeInCell(roleName(arn)),
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

function policies(report: Report): Section[] {
  const written = report.workloads.flatMap((workload) =>
    policyFiles(workload).map(([file, policy]) => ({ name: workload.name, file, policy }))
  )
  return written.map(({ name, file, policy: { Version, Statement } }, i): Section => {
    const json = JSON.stringify({ Version, Statement }, null, 2).split('\n').map(oneLine)
    return {
      text: `${i === 0 ? '#### Suggested policies\n\n' : ''}<details>\n<summary><code>${html(name)}</code> · <code>${file}</code></summary>\n\n${fenced('json', json)}\n\n</details>`,
      instead: `More suggested policies are in the artifact.`,
      rank: 5
    }
  })
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

function evidenceLine({ evidence, tool }: Report): string {
  const window =
    evidence.window === undefined ? '' : ` from ${evidence.window.start} to ${evidence.window.end}`
  const region = evidence.region === undefined ? '' : ` in ${evidence.region}`
  return `${evidence.traces.read} of ${plural(evidence.traces.listed, 'trace')}${window}${region} · AWS reference of ${tool.reference}`
}
