/** Reports of earlier runs, as far as they are of the past. */
import type { Report, WorkloadReport } from '../report/report.ts'
import { grouped } from '../kit/grouped.ts'

/** Reports of earlier runs, whose evidence counts with this one's. */
export interface EarlierRuns {
  reports: { report: Report; from: string }[]
  /** Why others could not be had. */
  not: string[]
  /** In days; older sights count no more. */
  maxAgeDays: number
}

/** Clocks differ by minutes (seconds). */
const AHEAD_AT_MOST = 300

/**
 * Without the reports that are dated ahead of now: their evidence would never age.
 * @param now Unix seconds
 */
export function ofThePast(earlier: EarlierRuns, now: number): EarlierRuns {
  const latest = new Date((now + AHEAD_AT_MOST) * 1000).toISOString()
  const isAhead = ({ evidence, workloads }: Report): boolean =>
    (evidence.window?.end ?? '') > latest ||
    workloads.some(({ needs }) => needs.some(({ lastSeen = '' }) => lastSeen > latest))
  return {
    ...earlier,
    reports: earlier.reports.filter(({ report }) => !isAhead(report)),
    not: [
      ...earlier.not,
      ...earlier.reports.flatMap(({ report, from }) =>
        isAhead(report) ? [`${from} is dated ahead of now, so that its evidence would never age`] : []
      )
    ]
  }
}

const byArn = new WeakMap<Report, ReadonlyMap<string, readonly WorkloadReport[]>>()

/** What a report says of a workload: every workload is looked up in every report. */
export function ofWorkload(report: Report, arn: string): readonly WorkloadReport[] {
  const known = byArn.get(report) ?? grouped(report.workloads, ({ arn: own }) => own)
  byArn.set(report, known)
  return known.get(arn) ?? []
}
