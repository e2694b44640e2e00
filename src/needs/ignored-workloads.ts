/** Workloads of which nothing is to be said. What they use is still not called unused: it stays undecided for their role. */
import { matchesName } from '../kit/name-pattern.ts'
import { leftOutByAccount, leftOutRole, type JudgedRoles } from './judged-roles.ts'
import type { Report } from '../report/report.ts'
import type { WorkloadFindings } from './workload-report.ts'

export interface Kept {
  /** What is not ignored. */
  findings: WorkloadFindings[]
  ignored: Report['ignored']
  /** What is: it still speaks for permissions of its roles. */
  left: WorkloadFindings[]
}

/** Whether one of the globs stands for the name of a workload. */
export function isIgnored(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesName(pattern, name))
}

/**
 * @param patterns globs of names of workloads; of several that match the last one is named
 * @param judged the roles that may be judged: workloads of others are taken out too
 */
export function withoutIgnored(
  findings: readonly WorkloadFindings[],
  patterns: readonly string[],
  judged: JudgedRoles = {}
): Kept {
  const all = findings.map((finding) => {
    const { name, arn, role } = finding.report
    const match = patterns.findLast((pattern) => matchesName(pattern, name))
    const left = role === undefined ? leftOutByAccount(arn, judged) : leftOutRole(role, judged)
    const why = left && `${role ?? arn} ${left.why}`
    return { finding, match: match ?? left?.match, why: match === undefined ? why : undefined }
  })
  const kept = all.flatMap(({ finding, match }) => (match === undefined ? [finding] : []))
  const roles = new Set(kept.map(({ report }) => report.role))
  const ignored = all.flatMap(({ finding, match, why }) =>
    match === undefined ? [] : [{ finding, match, why }]
  )
  return {
    findings: kept,
    ignored: ignored.map(({ finding: { report }, match, why }) => ({
      workload: report.arn,
      match,
      ...(why !== undefined && { why }),
      ...(report.role !== undefined && !roles.has(report.role) && { role: report.role })
    })),
    left: ignored.map(({ finding }) => finding)
  }
}
