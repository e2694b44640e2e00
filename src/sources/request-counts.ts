/** How many requests were made to each workload, where somebody counts them; read twice where the count would prove that all were seen. */
import type { RequestCount } from '../judgement/coverage/coverage.ts'
import type { SourceRead } from '../needs/evidence.ts'
import type { WorkloadCalls } from '../traces/call-log.ts'
import type { RequestCounter, TimeSpan } from './sources.ts'

/** Seconds after which CloudWatch counts no more for a minute that is over. */
const SETTLES_AFTER = 180

export interface Counted {
  requests: ReadonlyMap<string, RequestCount | Error>
  /** Why what is not among them was not counted. */
  uncounted: string
}

/**
 * Counts for what was read. What was counted within three minutes of the end, or differs when it is counted again, is not settled.
 * @param sources all that traces were read from
 * @param beforeAgain what else is read in the meantime
 */
export async function countRequests(
  counter: RequestCounter | undefined,
  sources: readonly SourceRead[],
  workloads: readonly WorkloadCalls[],
  beforeAgain: Promise<unknown>
): Promise<Counted> {
  const none = (uncounted: string): Counted => ({ requests: new Map(), uncounted })
  if (counter === undefined) return none('nothing at hand counts them')
  if (sources.some(({ evidence }) => evidence.filter !== undefined))
    return none('AWS counts all requests, and a filter chose some')
  const span = spanOf(sources)
  if (span === undefined) return none('the time of the traces is not known')
  const counts = await counter.count(workloads, span)
  const isOver = Date.now() / 1000 >= span.end + SETTLES_AFTER
  const proving = isOver ? workloads.filter((calls) => isProved(calls, counts)) : []
  if (proving.length > 0) await beforeAgain.catch(() => undefined)
  const again = proving.length === 0 ? undefined : await counter.count(proving, span)
  return {
    requests: new Map([...counts].map(([arn, count]) => [arn, settled(count, again?.get(arn), isOver)])),
    uncounted: 'nothing counts them'
  }
}

function settled(
  count: number | Error,
  again: number | Error | undefined,
  isOver: boolean
): RequestCount | Error {
  if (count instanceof Error) return count
  const last = typeof again === 'number' ? again : count
  return { requests: last, settled: isOver && last === count && !(again instanceof Error) }
}

function isProved(
  { workload, requests }: WorkloadCalls,
  counts: ReadonlyMap<string, number | Error>
): boolean {
  return requests !== undefined && requests.seen > 0 && counts.get(workload.arn) === requests.seen
}

function spanOf(sources: readonly SourceRead[]): TimeSpan | undefined {
  const windows = sources.flatMap(({ evidence }) => evidence.window ?? [])
  if (windows.length === 0) return undefined
  return {
    start: Math.min(...windows.map(({ start }) => Date.parse(start))) / 1000,
    end: Math.max(...windows.map(({ end }) => Date.parse(end))) / 1000
  }
}
