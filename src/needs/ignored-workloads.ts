/** Workloads of which nothing is to be said. What they use is still not called unused: it stays undecided for their role. */
import { matchesName } from '../kit/name-pattern.ts'
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
 */
export function withoutIgnored(findings: readonly WorkloadFindings[], patterns: readonly string[]): Kept {
  const all = findings.map((finding) => ({
    finding,
    match: patterns.findLast((pattern) => matchesName(pattern, finding.report.name))
  }))
  const kept = all.flatMap(({ finding, match }) => (match === undefined ? [finding] : []))
  const roles = new Set(kept.map(({ report }) => report.role))
  const ignored = all.flatMap(({ finding, match }) => (match === undefined ? [] : [{ finding, match }]))
  return {
    findings: kept,
    ignored: ignored.map(({ finding: { report }, match }) => ({
      workload: report.arn,
      match,
      ...(report.role !== undefined && !roles.has(report.role) && { role: report.role })
    })),
    left: ignored.map(({ finding }) => finding)
  }
}
