/**
 * Which requests were as likely to be seen as each other. By X-Ray's default rule, which is also Lambda's own, the first request of each
 * second is kept, and of the others 5 %: whatever never comes first in its second is seen more seldom than the whole would tell.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html
 */
import type { RequestsSeen } from '../../traces/call-log.ts'
import type { Stratum } from './bounds.ts'

/** The rule's share of those that are not the first of their second. */
const FIXED_RATE = 0.05
/** How far, in standard deviations, chance may take the number of seconds. */
const BY_CHANCE = 1.6
/** So far below what is expected, in standard deviations, a number is in 2 % of cases. */
const UNLIKELY = 2

/**
 * All requests as one, unless those that were seen show that the first of a second was kept for being the first: then the others alone.
 * @param requests how many there were, more than were seen
 */
export function stratumOf(requests: number, { seen, seconds, span }: RequestsSeen): Stratum {
  const others = { requests: requests - seconds, seen: seen - seconds }
  return seconds > 0 && seconds < requests && !isByChance(seen, seconds, span) && mayBeByRule(others)
    ? others
    : { requests, seen }
}

/**
 * Whether the requests that were seen fell into as many seconds as they would have by chance. In more: one of each second was kept. In
 * fewer: they came in bursts, of which only the first was sure to be kept.
 * https://en.wikipedia.org/wiki/Occupancy_problem
 */
function isByChance(seen: number, seconds: number, span: number): boolean {
  const density = seen / span
  const empty = Math.exp(-density)
  const expected = span * (1 - empty)
  const variance = span * empty * (1 - (1 + density) * empty)
  return Math.abs(seconds - expected) <= BY_CHANCE * Math.sqrt(Math.max(0, variance))
}

/** Whether as many of those that were not first were seen as the rule keeps of them; fewer would be another rule's work. */
function mayBeByRule({ requests, seen }: Stratum): boolean {
  const expected = requests * FIXED_RATE
  return seen + 0.5 >= expected - UNLIKELY * Math.sqrt(expected * (1 - FIXED_RATE))
}
