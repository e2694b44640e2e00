/** The table of a comment: what each role and its workloads hold too much, worst first. */
import { markdownTable } from 'markdown-table'
import { hasEvidence } from '../needs/evidence.ts'
import { BOUNDARY } from '../judgement/gaps.ts'
import { plural } from '../kit/plural.ts'
import type { Report, RoleReport, WorkloadReport } from '../report/report.ts'
import { codeInCell } from './escape.ts'
import { levelName, roleName, worstFirst, worstUnused } from './headline.ts'

export const ROWS = 50
/** Workloads of one role that are named in its row. */
const NAMED = 3

/** @returns the table, and how many rows it leaves out */
export function excessTable(report: Report): { table: string; left: number } {
  const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles))
  const byArn = new Map(report.workloads.map((workload) => [workload.arn, workload]))
  const ofRole = (role: RoleReport): WorkloadReport[] => role.workloads.flatMap((arn) => byArn.get(arn) ?? [])
  const roles = worstFirst(report)
  const known = new Set(roles.flatMap((role) => role.workloads))
  const rows = [
    ...roles.filter((role) => role.judged).map((role) => judgedRow(role, ofRole(role), exceeding, report)),
    ...roles.filter((role) => !role.judged).map((role) => unjudgedRow(role, ofRole(role))),
    ...roles
      .filter((role) => role.judged)
      .flatMap((role) => ofRole(role).filter((workload) => !hasEvidence(workload)))
      .map((workload) => silentRow(workload)),
    ...report.workloads.filter((workload) => !known.has(workload.arn)).map(aloneRow)
  ]
  const table = markdownTable(
    [['', 'Workload', 'Role', 'Excess', 'Used / granted', 'Worst unused access'], ...rows.slice(0, ROWS)],
    { align: ['c', 'l', 'l', 'r', 'r', 'l'] }
  )
  return { table, left: Math.max(0, rows.length - ROWS) }
}

function judgedRow(
  role: RoleReport,
  workloads: readonly WorkloadReport[],
  exceeding: ReadonlySet<string>,
  { gate }: Report
): string[] {
  const worst = worstUnused(role)
  const example = worst?.example === undefined ? '' : ` · ${codeInCell(worst.example)}`
  const isClean = role.unused.total + role.wide.length === 0
  // without a limit nothing is within it
  const mark = exceeding.has(role.arn) ? '❌' : isClean || gate.thresholds.length > 0 ? '✅' : '⚠️'
  return [
    mark,
    names(workloads.filter(hasEvidence)),
    codeInCell(roleName(role.arn)),
    excessOf(role),
    `${role.used + role.implied} / ${role.granted}`,
    worst === undefined ? '–' : `${levelName(worst.level)}${example}`
  ]
}

/** Unused actions; and, where there are any, wide resources, what is new and what is waived. */
function excessOf({ unused, wide, waived, sinceBaseline }: RoleReport): string {
  const parts = [
    `**${unused.total}**`,
    ...(wide.length > 0 ? [`${wide.length} wide`] : []),
    ...(sinceBaseline === undefined ? [] : [`${newFindings(sinceBaseline)} new`]),
    ...(waived.length > 0 ? [`${waived.length} waived`] : [])
  ]
  return parts.join(' · ')
}

/** How many findings a role has that its baseline does not have. */
export function newFindings({
  newUnused,
  newWide,
  newGrants
}: NonNullable<RoleReport['sinceBaseline']>): number {
  return newUnused.length + newWide.length + newGrants.reduce((sum, grant) => sum + grant.unused, 0)
}

function unjudgedRow(role: RoleReport, workloads: readonly WorkloadReport[]): string[] {
  return [
    '–',
    names(workloads),
    codeInCell(roleName(role.arn)),
    '?',
    `? / ${role.granted}`,
    role.unread.some(({ what }) => what !== BOUNDARY) ? 'not read' : 'no trace in the window'
  ]
}

function silentRow(workload: WorkloadReport): string[] {
  const role = workload.role === undefined ? 'unknown' : roleName(workload.role)
  return ['–', codeInCell(workload.name), codeInCell(role), '?', '?', 'no trace in the window']
}

/** Of a workload whose role is not known or was not compared. */
function aloneRow(workload: WorkloadReport): string[] {
  const role = workload.role === undefined ? 'unknown' : roleName(workload.role)
  const actions = new Set(workload.needs.map((need) => need.action)).size
  return [
    '–',
    codeInCell(workload.name),
    codeInCell(role),
    '?',
    hasEvidence(workload) ? `${actions} / ?` : '?',
    hasEvidence(workload) ? 'not compared' : 'no trace in the window'
  ]
}

function names(workloads: readonly WorkloadReport[]): string {
  if (workloads.length === 0) return '–'
  const shown = workloads.slice(0, NAMED).map(({ name }) => codeInCell(name))
  const rest = workloads.length - NAMED
  return shown.join(', ') + (rest > 0 ? ` and ${plural(rest, 'workload')} more` : '')
}
