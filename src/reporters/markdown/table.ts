/** The table of a comment: what each role and its workloads hold too much, worst first. */
import { markdownTable } from 'markdown-table'
import { BOUNDARY } from '../../judgement/gaps.ts'
import { plural } from '../../kit/plural.ts'
import type { RoleView, View, WorkloadView } from '../../view/view.ts'
import { codeInCell } from '../escape.ts'

export const ROWS = 50
/** Workloads of one role that are named in its row. */
const NAMED = 3

/** @returns the table, and how many rows it leaves out */
export function excessTable({ report, roles, workloads }: View): { table: string; left: number } {
  const judged = roles.filter((role) => role.report.judged)
  const known = new Set(roles.flatMap((role) => role.report.workloads))
  const hasLimits = report.gate.thresholds.length > 0
  const rows = [
    ...judged.map((role) => judgedRow(role, hasLimits)),
    ...roles.filter((role) => !role.report.judged).map(unjudgedRow),
    ...judged.flatMap((role) => role.workloads.filter(({ hasEvidence }) => !hasEvidence)).map(silentRow),
    ...workloads.filter((workload) => !known.has(workload.report.arn)).map(aloneRow)
  ]
  const table = markdownTable(
    [['', 'Workload', 'Role', 'Excess', 'Used / granted', 'Seen', 'Most dangerous'], ...rows.slice(0, ROWS)],
    { align: ['c', 'l', 'l', 'r', 'r', 'r', 'l'] }
  )
  return { table, left: Math.max(0, rows.length - ROWS) }
}

function judgedRow(role: RoleView, hasLimits: boolean): string[] {
  const {
    report,
    removals: [worst]
  } = role
  const isClean = report.unused.total + report.wide.length === 0
  // without a limit nothing is within it
  const isOpen = report.coverage?.tooLittle !== undefined
  const mark = isOpen ? '?' : role.exceeds ? '❌' : isClean || hasLimits ? '✅' : '⚠️'
  return [
    mark,
    names(role.workloads.filter(({ hasEvidence }) => hasEvidence)),
    codeInCell(role.name),
    isOpen ? '?' : excessCell(role),
    `${isOpen ? '?' : report.used + report.implied} / ${report.granted}`,
    role.seen,
    worst === undefined ? (isOpen ? 'undecided' : '–') : `${codeInCell(worst.action)} ${worst.danger.why}`
  ]
}

/** Unused actions; and, where there are any, wide resources, what is new and what is waived. */
function excessCell({ report: { unused, wide, waived }, newFindings }: RoleView): string {
  const parts = [
    `**${unused.total}**`,
    ...(wide.length > 0 ? [`${wide.length} wide`] : []),
    ...(newFindings === undefined ? [] : [`${newFindings} new`]),
    ...(waived.length > 0 ? [`${waived.length} waived`] : [])
  ]
  return parts.join(' · ')
}

function unjudgedRow({ report, name, workloads, seen }: RoleView): string[] {
  return [
    '–',
    names(workloads),
    codeInCell(name),
    '?',
    `? / ${report.granted}`,
    seen,
    report.unread.some(({ what }) => what !== BOUNDARY) ? 'not read' : 'no trace in the window'
  ]
}

function silentRow({ name, roleName = 'unknown', seen }: WorkloadView): string[] {
  return ['–', codeInCell(name), codeInCell(roleName), '?', '?', seen, 'no trace in the window']
}

/** A workload whose role is not known or was not compared. */
function aloneRow(workload: WorkloadView): string[] {
  const { report, name, roleName = 'unknown', hasEvidence, seen } = workload
  if (!hasEvidence) return silentRow(workload)
  const actions = new Set(report.needs.map((need) => need.action)).size
  return ['–', codeInCell(name), codeInCell(roleName), '?', `${actions} / ?`, seen, 'not compared']
}

function names(workloads: readonly WorkloadView[]): string {
  if (workloads.length === 0) return '–'
  const shown = workloads.slice(0, NAMED).map(({ name }) => codeInCell(name))
  const rest = workloads.length - NAMED
  return shown.join(', ') + (rest > 0 ? ` and ${plural(rest, 'workload')} more` : '')
}
