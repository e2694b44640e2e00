/**
 * Which requests were as likely to be seen as each other. A trace is kept or lost as a whole, with all requests to a workload that are in
 * it. By X-Ray's default rule, which is also Lambda's own, the first of each second is kept, and of the others 5 %: whatever never comes
 * first in its second is seen more seldom than the whole would tell.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html
 */
import type { RequestsSeen } from '../../traces/call-log.ts'
import type { Stratum } from './bounds.ts'

/** How far, in standard deviations, chance takes the number of seconds in 95 % of cases. */
const BY_CHANCE = 2

/**
 * All traces as one, unless the first of a second was kept for being the first: then the others alone. So it is where Lambda itself
 * decided, whose rule nobody can change, and where those that were seen show it.
 * @param requests how many there were, more than were seen
 */
export function stratumOf(
  requests: number,
  { seen, traces, seconds: told, span, isLambdas }: RequestsSeen
): Stratum {
  // one that came twice, the second time with more, may have left two
  const seconds = Math.min(told, traces)
  const each = traces > 0 ? seen / traces : 1
  const all = Math.ceil(requests / each)
  const more = each > 1 ? { each } : {}
  const whole = { requests: all, seen: traces, ...more }
  const isRule = isLambdas === true || !isByChance(traces, seconds, span)
  return seconds > 0 && isRule
    ? { requests: all - seconds, seen: traces - seconds, ...more }
    : whole
}

/**
 * Whether the traces that were seen fell into as many seconds as they would have by chance. In more: one of each second was kept. In
 * fewer: they came in bursts, of which only the first may have been sure to be kept.
 * https://en.wikipedia.org/wiki/Occupancy_problem
 */
function isByChance(seen: number, seconds: number, span: number): boolean {
  const density = seen / span
  const empty = Math.exp(-density)
  const expected = span * (1 - empty)
  const variance = span * empty * (1 - (1 + density) * empty)
  return Math.abs(seconds - expected) <= BY_CHANCE * Math.sqrt(Math.max(0, variance))
}
