/** The report as Markdown for step summary and comment: worst first, within a number of bytes, whole sections at a time. */
import { markdownTable } from 'markdown-table'
import { plural } from '../plural.ts'
import { coversAction } from '../policy/match.ts'
import type { Report, RoleReport, WorkloadReport } from '../report.ts'
import { cautions, type Caution } from './cautions.ts'
import { code, codeInCell, fenced, html, oneLine, prose } from './escape.ts'
import { distinctGrants, headline, roleName, tally, worstFirst, worstUnused } from './headline.ts'

interface Section {
  text: string
  /** What stands there when there is no room; sections are given up from the last rank on. */
  instead: string
  rank: number
}

const ROWS = 50
const NAMES = 10
const EMOJI = { pass: '✅', excess: '❌', 'insufficient-evidence': '⚠️' } as const
const IN_ARTIFACT = 'in `summary.md` and `report.json` of the artifact'

/**
 * @param budget bytes of UTF-8 that the text may have
 * @param footer a last line, already Markdown
 */
export function renderMarkdown(report: Report, budget: number, footer?: string): string {
  const sections: Section[] = [
    { text: opening(report), instead: `### ${EMOJI[report.verdict]} ${headline(report)}`, rank: 0 },
    ...(report.roles.length > 0
      ? [{ text: roleTable(report), instead: `The table of roles is ${IN_ARTIFACT}.`, rank: 2 }]
      : []),
    { text: workloadTable(report), instead: `The table of workloads is ${IN_ARTIFACT}.`, rank: 3 },
    ...removals(report),
    ...policies(report),
    {
      text: cautionSection(cautions(report)),
      instead: `What to know before anything is removed is ${IN_ARTIFACT}.`,
      rank: 1
    },
    { text: `<sub>${[footer, evidenceLine(report)].filter(Boolean).join(' · ')}</sub>`, instead: '', rank: 0 }
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
  const reasons = report.reasons.map((reason) => `- ${prose(reason)}`)
  return [
    `### ${EMOJI[report.verdict]} ${headline(report)}`,
    ...counts,
    ...(reasons.length > 0 ? [reasons.join('\n')] : [])
  ].join('\n\n')
}

function roleTable(report: Report): string {
  const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles))
  const roles = worstFirst(report)
  const rows = roles.slice(0, ROWS).map((role) => {
    if (!role.judged)
      return [
        '–',
        codeInCell(roleName(role.arn)),
        '?',
        '?',
        `? / ${role.granted}`,
        role.unread.length > 0 ? 'not read' : 'no evidence'
      ]
    const worst = worstUnused(role)
    const example = worst?.example === undefined ? '' : ` · ${codeInCell(worst.example)}`
    return [
      exceeding.has(role.arn) ? '❌' : '✅',
      codeInCell(roleName(role.arn)),
      `**${role.unused.total}**`,
      String(role.wide.length),
      `${role.granted - role.unused.total} / ${role.granted}`,
      worst === undefined ? '–' : `${levelName(worst.level)}${example}`
    ]
  })
  const table = markdownTable(
    [['', 'Role', 'Unused', 'Wide', 'Kept / granted', 'Worst unused access'], ...rows],
    {
      align: ['c', 'l', 'r', 'r', 'r', 'l']
    }
  )
  return withRest(table, roles.length - rows.length, 'role')
}

function workloadTable(report: Report): string {
  if (report.workloads.length === 0) return ''
  const rows = report.workloads
    .slice(0, ROWS)
    .map((workload) => [
      codeInCell(workload.name),
      codeInCell(workload.role === undefined ? 'unknown' : roleName(workload.role)),
      workload.traces === 0 ? '?' : String(workload.traces),
      workload.traces === 0 ? 'no trace in the window' : describeNeeds(workload)
    ])
  const table = markdownTable([['Workload', 'Role', 'Traces', 'Needs'], ...rows], {
    align: ['l', 'l', 'r', 'l']
  })
  return withRest(table, report.workloads.length - rows.length, 'workload')
}

function describeNeeds(workload: WorkloadReport): string {
  const actions = new Set(workload.needs.map((need) => need.action)).size
  const denied = workload.denied.length === 0 ? '' : `, ${workload.denied.length} denied`
  const unresolved = workload.unresolved.length === 0 ? '' : `, ${workload.unresolved.length} unresolved`
  return `${plural(actions, 'action')}${denied}${unresolved}`
}

function withRest(table: string, rest: number, noun: string): string {
  return rest > 0 ? `${table}\n\nand ${plural(rest, noun)} more, ${IN_ARTIFACT}` : table
}

function removals(report: Report): Section[] {
  const roles = worstFirst(report).filter((role) => role.judged && role.unused.total + role.wide.length > 0)
  return roles.map((role, i) => ({
    text: `${i === 0 ? '#### What to remove\n\n' : ''}${removal(role, usedBy(role, report), i === 0)}`,
    instead: `More of what to remove is ${IN_ARTIFACT}.`,
    rank: i === 0 ? 3 : 4
  }))
}

/** The actions that the workloads of a role need, each once. */
function usedBy(role: RoleReport, report: Report): string[] {
  const of = report.workloads.filter((workload) => workload.role === role.arn)
  return [
    ...new Set(of.flatMap(({ needs, implied }) => [...needs, ...implied]).map((need) => need.action))
  ].sort()
}

/** A diff: what each policy could lose, and of a pattern what to write in its place. */
function removal(role: RoleReport, used: readonly string[], open: boolean): string {
  const levels = new Map((role.unused.actions ?? []).map(({ action, level }) => [action, levelName(level)]))
  const lines = [`  role ${roleName(role.arn)}`]
  for (const { policy, action, unused, used: usedOfIt } of distinctGrants(role)) {
    const what = levels.get(action) ?? `${unused} unused`
    lines.push(`- ${action.padEnd(34)} ${what} · ${policy.slice(policy.lastIndexOf('/') + 1)}`)
    if (usedOfIt > 0)
      lines.push(...used.filter((name) => coversAction(action, name)).map((name) => `+ ${name}`))
  }
  for (const { action, granted, needed } of role.wide.slice(0, ROWS)) {
    lines.push(`  ${action}`)
    lines.push(...granted.slice(0, NAMES).map((resource) => `-   on ${resource}`))
    lines.push(...needed.slice(0, NAMES).map((resource) => `+   on ${resource}`))
  }
  const title = `<b><code>${html(roleName(role.arn))}</code></b> · ${plural(role.unused.total, 'unused action')}, ${plural(role.wide.length, 'wide resource')}`
  return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${fenced('diff', lines.map(oneLine))}\n\n</details>`
}

function policies(report: Report): Section[] {
  const written = report.workloads.flatMap(({ name, policy, policyFile }) =>
    policy === undefined ? [] : [{ name, policyFile, policy }]
  )
  return written.map(({ name, policyFile, policy: { Version, Statement } }, i): Section => {
    const json = JSON.stringify({ Version, Statement }, null, 2).split('\n').map(oneLine)
    return {
      text: `${i === 0 ? '#### Suggested policies\n\n' : ''}<details>\n<summary><code>${html(name)}</code> · <code>${policyFile}</code></summary>\n\n${fenced('json', json)}\n\n</details>`,
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

/** `permissions-management` as IAM's console writes it. */
function levelName(level: string): string {
  return level === 'permissions-management'
    ? 'Permissions management'
    : level.charAt(0).toUpperCase() + level.slice(1)
}
