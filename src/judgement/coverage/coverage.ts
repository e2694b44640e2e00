/**
 * How much of what happened was seen of each workload: n of N requests, and the regime that follows. `proof`: every request was seen.
 * `sample`: n of N. `unknown-share`: n, of how many is not known. `blind`: what it does leaves no trace, so that nothing of its role is
 * known to be unused.
 */
import { plural } from '../../kit/plural.ts'
import type { RequestsSeen } from '../../traces/call-log.ts'
import type { WorkloadReport } from '../../report/report.ts'
import { mayBeShare, mayHaveMissed } from './bounds.ts'
import { stratumOf } from './stratum.ts'

export type Coverage = NonNullable<WorkloadReport['coverage']>
export type Regime = Coverage['regime']

/** The surest first. */
export const REGIMES: readonly Regime[] = ['proof', 'sample', 'unknown-share', 'blind']

/** How many requests AWS counted; an Error says why that is not known. */
export interface RequestCount {
  requests: number
  /** Whether the count can be expected to stay. */
  settled: boolean
}

/** What is known of one workload. */
export interface Sighting {
  seen: RequestsSeen
  counted: RequestCount | Error
  /** Why what it does leaves no trace, or only a part of it, where that is known. */
  blind?: string
  /** Why all requests were seen, by the way in which they are traced; absent where only counting tells. */
  unsampled?: string
  /** Whether documents could not be read, so that what was seen may be more than is known. */
  isUnreadable: boolean
  /** Whether there are traces of it, though perhaps none that shows a request as a whole. */
  isInPart?: boolean
}

/** The regime of one workload, with the reason in a sentence without full stop. */
export function coverageOf(sighting: Sighting): Coverage {
  const { seen: shown, counted, blind, unsampled, isUnreadable, isInPart } = sighting
  const { seen } = shown
  const known = counted instanceof Error ? {} : { requests: counted.requests, settled: counted.settled }
  const isAll =
    !(counted instanceof Error) && counted.settled && seen > 0 && seen === counted.requests && !isUnreadable
  if (isAll) return { seen, ...known, regime: 'proof', mayHaveMissed: 0, why: allOf(seen) }
  if (blind !== undefined || seen === 0)
    return { seen, ...known, regime: 'blind', why: blind ?? noneSeen(counted, isInPart) }
  // whoever counts more, or fewer for certain, contradicts it
  const isContradicted =
    !(counted instanceof Error) && (counted.requests > seen || (counted.settled && counted.requests < seen))
  // a count that is behind is no number of requests
  if (unsampled !== undefined && !isUnreadable && !isContradicted)
    return { seen, regime: 'proof', mayHaveMissed: 0, why: `${allOf(seen)}: ${unsampled}` }
  if (counted instanceof Error || counted.requests <= seen) {
    const why = counted instanceof Error ? counted.message : tooFew(counted.requests, counted.settled)
    return { seen, ...known, regime: 'unknown-share', why: `${ofHowMany(seen)}: ${why}` }
  }
  const { requests, settled } = counted
  const rest = settled ? '' : ', and AWS may still be counting'
  const among = stratumOf(requests, shown)
  return {
    seen,
    ...known,
    regime: 'sample',
    ...((among.requests !== requests || among.seen !== seen) && { among }),
    mayHaveMissed: Math.min(mayHaveMissed([among]), requests - seen),
    why: `${share(seen, requests)}${rest}`
  }
}

function allOf(seen: number): string {
  return seen === 1 ? 'the one request was seen' : `all ${seen} requests were seen`
}

function noneSeen(counted: RequestCount | Error, isInPart = false): string {
  if (isInPart) return 'no request of it was seen as a whole: of what it did parts are missing'
  if (counted instanceof Error) return 'no request of it was seen'
  if (counted.requests === 0)
    return counted.settled ? 'these tests made no request to it' : 'no request of it was seen'
  return `none of its ${plural(counted.requests, 'request')} was seen: tracing is off, sampling kept none, or it may not send traces`
}

/** So many of so many requests, in words. */
export function share(seen: number, requests: number): string {
  return seen === requests ? allOf(seen) : `${seen} of ${plural(requests, 'request')} (${percent(seen / requests)}) seen`
}

/** So many requests where nobody knows of how many, in words, with what that proves. */
export function ofHowMany(seen: number): string {
  return `${plural(seen, 'request')} seen, of how many is not known (what more than ${percent(mayBeShare(seen))} of them use would have been seen, with 95 % certainty)`
}

function tooFew(requests: number, settled: boolean): string {
  return `AWS counted ${requests} ${settled ? 'only' : 'so far'}`
}

/** With one digit where that matters: 0.4 %, 13.9 %, 50 %. */
function percent(share: number): string {
  return `${Number(Math.min(share * 100, share < 1 ? 99.9 : 100).toFixed(1))} %`
}
