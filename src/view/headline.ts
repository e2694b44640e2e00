import { plural } from '../kit/plural.ts'
import type { Report } from '../report/report.ts'

/** The verdict in one line, without markup and without any name from outside. */
export function headlineOf(report: Report): string {
  const judged = report.roles.filter((role) => role.judged)
  const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles))
  if (report.verdict === 'excess') {
    if (exceeding.size === 0) return 'Least privilege: a waiver is expired or matches nothing'
    const exceed = exceeding.size === 1 ? 'exceeds' : 'exceed'
    return `Least privilege: ${exceeding.size} of ${plural(judged.length, 'role')} ${exceed} the limit`
  }
  if (report.verdict === 'insufficient-evidence') return 'Least privilege: not enough evidence for a verdict'
  if (!report.compared)
    return `Least privilege: policies of ${plural(withPolicy(report), 'workload')} written, no role compared`
  if (report.gate.thresholds.length === 0) return 'Least privilege: report only, no limit is set'
  return `Least privilege: ${plural(judged.length, 'role')} within the limit`
}

function withPolicy({ workloads }: Report): number {
  return workloads.filter((workload) => workload.policyFile !== undefined).length
}
