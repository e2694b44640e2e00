/** Workloads of which nothing is to be said. What they use is still not called unused: it stays undecided for their role. */
import { maybeEach, type Testimony } from '../domain/testimony.ts'
import { matchesName } from '../kit/name-pattern.ts'
import type { Report } from '../report/report.ts'
import type { WorkloadFindings } from './workload-report.ts'

const IGNORED = 'a workload needs it that the configuration file ignores'

export interface Kept {
  /** What is not ignored. */
  findings: WorkloadFindings[]
  ignored: Report['ignored']
  /** What the ignored ones need of a role. Where the role of one is not known, it may be any. */
  mayNeed: (roleArn: string) => Testimony[]
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
    mayNeed: (roleArn) =>
      ignored
        .filter(({ finding: { report } }) => report.role === undefined || report.role === roleArn)
        .flatMap(({ finding: { report, mayNeed } }) => {
          const [listed, doubtful] = [true, false].map((is) =>
            mayNeed.filter(({ witness }) => (witness === 'listed') === is).map(({ action }) => action)
          )
          const needed = [...report.needs, ...report.implied].map(({ action }) => action)
          return [
            ...maybeEach([...needed, ...(doubtful ?? [])], IGNORED, 'ignored-workload'),
            ...maybeEach(listed ?? [], IGNORED, 'listed')
          ]
        })
  }
}
