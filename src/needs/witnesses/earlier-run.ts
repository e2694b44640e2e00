/** Earlier runs: what their reports say that calls of a workload needed, as long as it is not too old. */
import type { Testimony } from '../../domain/testimony.ts'
import type { NeedReport, Report } from '../../report/report.ts'
import type { Witness } from './witness.ts'

/** Reports of earlier runs, whose evidence counts with this one's. */
export interface EarlierRuns {
  reports: { report: Report; from: string }[]
  /** Why others could not be had. */
  not: string[]
  /** In days; older sights count no more. */
  maxAgeDays: number
}

const DAY = 86_400_000

/** Clocks differ by minutes (seconds). */
const AHEAD_AT_MOST = 300

export const earlierRun: Witness = {
  name: 'earlier-run',
  onWorkload: ({ workload, earlier, day }) => {
    if (earlier === undefined || day === undefined) return []
    const oldest = new Date(Date.parse(day) - earlier.maxAgeDays * DAY).toISOString().slice(0, 10)
    return earlier.reports.flatMap(({ report, from }) =>
      report.workloads
        .filter(({ arn }) => arn === workload.arn)
        .flatMap(({ needs }) => needs)
        .filter(({ lastSeen }) => lastSeen !== undefined && lastSeen >= oldest)
        .map((need) => sightIn(need, from))
    )
  }
}

/** @param from which run's report tells of it; that may itself have it of a run before */
function sightIn(
  { calls, traceIds, firstSeen, lastSeen, run = '', ...permission }: NeedReport,
  from: string
): Testimony {
  const source = run === '' ? from : run
  return {
    ...permission,
    why: `${source} saw a call that needs it, last on ${lastSeen}`,
    certainty: 'needed',
    witness: 'earlier-run',
    proof: { kind: 'calls', calls, traceIds, firstSeen, lastSeen, run: source }
  }
}

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
