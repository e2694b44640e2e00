/** What earlier runs saw of the same workloads in other stages, as if it had been in this one. */
import type { Workload } from '../domain/call.ts'
import type { EarlierRuns } from '../needs/earlier-runs.ts'
import type { Report, WorkloadReport } from '../report/report.ts'
import type { Identity } from './identity.ts'
import { grouped } from '../kit/grouped.ts'

/**
 * Earlier runs with the workloads of other stages under the names that they have in this one, and so the resources that they need. A
 * workload that is itself in this run stays what it is.
 */
export function inThisStage(
  earlier: EarlierRuns,
  workloads: readonly Pick<Workload, 'arn' | 'name'>[],
  identity: Identity
): EarlierRuns {
  const here = new Set(workloads.map(({ arn }) => arn))
  const byKey = grouped(
    workloads.filter(({ name }) => identity.staged(name) !== undefined),
    ({ arn, name }) => identity.key(arn, name)
  )
  if (byKey.size === 0) return earlier
  const moved = (report: Report): Report => {
    // of two stages in one run the first counts: they would be one workload twice
    const taken = new Set(report.workloads.map(({ arn }) => arn))
    const all = report.workloads.map((workload) => {
      if (here.has(workload.arn)) return workload
      const [only, ...others] = byKey.get(identity.key(workload.arn, workload.name)) ?? []
      if (only === undefined || others.length > 0 || taken.has(only.arn)) return workload
      taken.add(only.arn)
      return inStage(workload, only, identity)
    })
    return { ...report, workloads: all }
  }
  return {
    ...earlier,
    reports: earlier.reports.map(({ report, from }) => ({ report: moved(report), from }))
  }
}

function inStage(
  workload: WorkloadReport,
  { arn, name }: Pick<Workload, 'arn' | 'name'>,
  identity: Identity
): WorkloadReport {
  const from = identity.staged(workload.name)?.stage ?? ''
  const to = identity.staged(name)?.stage ?? ''
  const needs = workload.needs.map((need) => ({
    ...need,
    resource: identity.moved(need.resource, from, to)
  }))
  return { ...workload, arn, name, needs }
}
