/** Coverage of several runs together: what their evidence says is as sure as all of their requests make it. */
import { compare } from '../../kit/compare.ts'
import { plural } from '../../kit/plural.ts'
import { ofWorkload } from '../../needs/earlier-runs.ts'
import type { Report } from '../../report/report.ts'
import { mayHaveMissed, type Stratum } from './bounds.ts'
import { ofHowMany, share, type Coverage } from './coverage.ts'

type Run = NonNullable<Coverage['runs']>[number]

/** This run, and those whose evidence is merged with its. */
export interface MergedRuns {
  /** Of this run, ISO 8601. */
  end: string
  /** Of earlier runs, themselves perhaps merged. */
  reports: readonly Report[]
  /** ISO 8601: a run that ended before counts no more. */
  oldest: string
}

/** Adds the earlier runs of a workload to this one, each once however often it is merged. */
export function mergedCoverage(own: Coverage, arn: string, { end, reports, oldest }: MergedRuns): Coverage {
  const runs = new Map<string, Run>([[end, runOf(own, end)]])
  for (const report of reports)
    for (const run of runsIn(report, arn))
      if (run.end >= oldest && !runs.has(run.end)) runs.set(run.end, run)
  const all = [...runs.values()].toSorted((a, b) => compare(a.end, b.end))
  const seen = all.reduce((sum, run) => sum + run.seen, 0)
  // what leaves no trace by its nature leaves none in several runs
  if (all.length === 1 || seen === 0 || (own.regime === 'blind' && own.seen > 0)) return own
  const days = new Set(all.map((run) => run.end.slice(0, 10))).size
  const over = `in ${all.length} runs on ${plural(days, 'day')}`
  const strata = all.map(stratumIn)
  if (!strata.every((stratum) => stratum !== undefined)) {
    const open = all.filter((run) => stratumIn(run) === undefined).length
    const why = `${ofHowMany(seen)}: ${plural(open, 'run')} of ${all.length} cannot tell; ${over}`
    const isSettled = all.every(({ settled = true }) => settled)
    return { seen, ...(!isSettled && { settled: false }), regime: 'unknown-share', why, runs: all }
  }
  const requests = all.reduce((sum, run) => sum + (run.requests ?? run.seen), 0)
  const isAll = all.every(({ regime, requests: made }) => regime === 'proof' || made === 0)
  return {
    seen,
    requests,
    settled: all.every(({ settled = true }) => settled),
    regime: isAll ? 'proof' : 'sample',
    mayHaveMissed: Math.min(mayHaveMissed(strata), Math.max(0, requests - seen)),
    why: `${share(seen, requests)} ${over}`,
    runs: all
  }
}

function runsIn(report: Report, arn: string): Run[] {
  const coverage = ofWorkload(report, arn)[0]?.coverage
  if (coverage === undefined) return []
  if (coverage.runs !== undefined) return coverage.runs
  const end = report.evidence.window?.end
  return end === undefined ? [] : [runOf(coverage, end)]
}

function runOf({ seen, requests, settled, regime, among }: Coverage, end: string): Run {
  return {
    end,
    seen,
    ...(requests !== undefined && { requests }),
    ...(settled !== undefined && { settled }),
    regime,
    ...(among !== undefined && { among })
  }
}

/** The requests among which uses may hide; undefined where nobody knows how many there were. */
function stratumIn({ regime, seen, requests, among }: Run): Stratum | undefined {
  if (regime === 'proof') return { requests: seen, seen }
  if (regime === 'sample') return among ?? { requests: requests ?? seen, seen }
  return regime === 'blind' && seen === 0 && requests !== undefined ? { requests, seen } : undefined
}
