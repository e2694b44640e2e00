/**
 * Which requests were as likely to be seen as each other. A trace is kept or lost as a whole, with all requests to a workload that are in
 * it. By X-Ray's default rule, which is also Lambda's own, the first of each second is kept, and of the others 5 %: whatever never comes
 * first in its second is seen more seldom than the whole would tell.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html
 */
import type { RequestsSeen } from '../../traces/call-log.ts'
import type { Stratum } from './bounds.ts'

/** The rule's share of those that are not the first of their second. */
const FIXED_RATE = 0.05
/** A rule is not at work where what was seen would come of it in fewer cases than these. */
const IMPOSSIBLE = 0.001
/** How far, in standard deviations, chance takes the number of seconds in 95 % of cases. */
const BY_CHANCE = 2

/**
 * All traces as one, unless the first of a second was kept for being the first: then the others alone. So it is where Lambda itself
 * decided, unless it kept too few of the others for its rule (a header may have decided); elsewhere where the seconds of those that were
 * seen show it.
 * @param requests how many there were, more than were seen
 */
export function stratumOf(
  requests: number,
  { seen, traces, seconds: told, span, isLambdas = false }: RequestsSeen
): Stratum {
  // one that came twice, the second time with more, may have left two
  const seconds = Math.min(told, traces)
  const each = traces > 0 ? seen / traces : 1
  const all = Math.ceil(requests / each)
  const more = each > 1 ? { each } : {}
  const whole = { requests: all, seen: traces, ...more }
  const others = { requests: all - seconds, seen: traces - seconds, ...more }
  if (seconds === 0 || (isByChance(traces, seconds, span) && !(isLambdas && mayBeByRule(others)))) return whole
  return others
}

/** Whether so few of those that were not first may have been kept by the default rule: the lower tail of the binomial distribution. */
function mayBeByRule({ requests, seen }: Stratum): boolean {
  if (seen >= requests * FIXED_RATE) return true
  let tail = 0
  let term = requests * Math.log1p(-FIXED_RATE)
  for (let kept = 0; kept <= seen; kept++) {
    tail += Math.exp(term)
    term += Math.log(((requests - kept) / (kept + 1)) * (FIXED_RATE / (1 - FIXED_RATE)))
  }
  return tail >= IMPOSSIBLE
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
