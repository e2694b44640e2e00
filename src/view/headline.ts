import { plural } from '../kit/plural.ts'
import type { Report } from '../report/report.ts'

/** The verdict in one line, without markup and without any name from outside. */
export function headlineOf(report: Report): string {
  const judged = report.roles.filter((role) => role.judged)
  const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles))
  if (report.verdict === 'excess') {
    if (exceeding.size === 0) return 'Least privilege: a waiver is expired or matches nothing'
    const exceed = exceeding.size === 1 ? 'exceeds' : 'exceed'
    return `Least privilege: ${exceeding.size} of ${plural(judged.length, 'role')} ${exceed} the limit, ${unusedOf(judged)}`
  }
  if (report.neutral === true)
    return 'Least privilege: not everything could be judged, so that it neither passed nor failed'
  if (report.verdict === 'insufficient-evidence') return 'Least privilege: not enough evidence for a verdict'
  if (!report.compared)
    return `Least privilege: policies of ${plural(withPolicy(report), 'workload')} written, no role compared`
  if (report.verdict === 'report') {
    const why = report.gate.thresholds.length === 0 ? 'no limit is set' : withoutBaseline(report)
    return `Least privilege: ${unusedOf(judged)}, ${why}`
  }
  return `Least privilege: ${plural(judged.length, 'role')} within the limit, ${unusedOf(judged)}`
}

function withoutBaseline({ gate: { baseline } }: Report): string {
  return baseline?.usable === true ? 'the baseline did not judge every role' : 'there is no baseline yet'
}

function unusedOf(judged: Report['roles']): string {
  const unused = judged.reduce((sum, role) => sum + role.unused.total, 0)
  const granted = judged.reduce((sum, role) => sum + role.granted, 0)
  return `${unused} of ${granted} actions unused`
}

function withPolicy({ workloads }: Report): number {
  return workloads.filter((workload) => workload.policyFile !== undefined).length
}
