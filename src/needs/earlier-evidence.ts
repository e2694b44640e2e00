/** Evidence of several runs as one: what earlier runs saw of a workload, with the dates of first and last sight. */
import { conditionText } from '../domain/condition.ts'
import type { NeedReport, Report, WorkloadReport } from '../report/report.ts'
import { compare } from '../kit/compare.ts'

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

/** Dates this run's needs, so that a later run can merge them. @param day `YYYY-MM-DD`, UTC; absent when the run's time is not known */
export function dated(workload: WorkloadReport, day: string | undefined): WorkloadReport {
  if (day === undefined) return workload
  return {
    ...workload,
    needs: workload.needs.map((need) => ({ firstSeen: day, lastSeen: day, ...need }))
  }
}

/**
 * Adds what earlier runs saw of a workload and that is not too old. The same whatever the order of the reports, and however often one is
 * merged. A need keeps the calls and traces of the run that saw it last.
 * @param reports of earlier runs, themselves perhaps merged
 * @param today `YYYY-MM-DD`, UTC
 * @param maxAgeDays older sights count no more
 */
export function withEarlier(
  workload: WorkloadReport,
  reports: readonly Report[],
  today: string,
  maxAgeDays: number
): WorkloadReport {
  const oldest = new Date(Date.parse(today) - maxAgeDays * DAY).toISOString().slice(0, 10)
  const earlier = reports
    .flatMap((report) => report.workloads.filter(({ arn }) => arn === workload.arn))
    .flatMap(({ needs }) => needs)
    .filter(({ lastSeen }) => lastSeen !== undefined && lastSeen >= oldest)
  if (earlier.length === 0) return workload
  const merged = new Map<string, NeedReport>()
  for (const need of [...workload.needs, ...earlier]) {
    const key = [need.action, need.resource, conditionText(need.condition)].join('\u0000')
    const known = merged.get(key)
    merged.set(key, known === undefined ? need : sightings(known, need))
  }
  const now = new Set(workload.needs)
  const needs = [...merged].toSorted(([a], [b]) => compare(a, b)).map(([, need]) => need)
  const onlyEarlier = needs.filter((need) => !now.has(need) && !isSeenBy(workload, need)).length
  return { ...workload, needs, fromEarlierRuns: onlyEarlier }
}

function isSeenBy({ needs }: WorkloadReport, { action, resource, condition }: NeedReport): boolean {
  return needs.some(
    (need) =>
      need.action === action &&
      need.resource === resource &&
      conditionText(need.condition) === conditionText(condition)
  )
}

function sightings(a: NeedReport, b: NeedReport): NeedReport {
  const [last] = [a, b].toSorted((x, y) => compare(rank(y), rank(x)))
  const firsts = [a.firstSeen, b.firstSeen].filter((day) => day !== undefined).sort()
  return { ...(last ?? a), ...(firsts[0] !== undefined && { firstSeen: firsts[0] }) }
}

/** The newest sight wins; of one day the one with more calls, and any other difference decides alike in every order. */
function rank(need: NeedReport): string {
  const rest = JSON.stringify({ ...need, firstSeen: undefined })
  return [need.lastSeen ?? '', String(need.calls).padStart(12, '0'), rest].join('\u0000')
}
