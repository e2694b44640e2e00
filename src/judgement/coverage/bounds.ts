/**
 * How much may have been missed, exactly. All calls of a request are seen or lost together. Of `requests` that were made some were seen:
 * a path that `uses` of them took was missed with the chance that all of these are among those that were not seen. What is said is said
 * with 95 % certainty. https://en.wikipedia.org/wiki/Hypergeometric_distribution
 */

/** The chance of a wrong statement that is accepted. */
const DOUBT = 0.05

/** Requests that were as likely to be seen as each other. */
export interface Stratum {
  /** Those that are seen or lost as one: traces, where a trace holds several requests. */
  requests: number
  seen: number
  /** How many requests each of them stands for, on average; absent where that is one. */
  each?: number | undefined
}

/** More steps than this are not taken one by one. */
const MOST_STEPS = 5_000_000

/**
 * The greatest number of uses of which not one may have been seen: one more, and with 95 % certainty one would have been.
 * @param strata where the uses may be spread in any way; one that was seen as a whole adds nothing
 */
export function mayHaveMissed(strata: readonly Stratum[]): number {
  const open = strata.filter(({ requests, seen }) => seen < requests)
  const each = Math.max(1, ...open.map((stratum) => stratum.each ?? 1))
  return Math.ceil(missedOf(open) * each)
}

function missedOf(open: readonly Stratum[]): number {
  const [first, second] = open
  if (first === undefined) return 0
  if (second === undefined) return ofOne(first)
  if (open.reduce((sum, { requests, seen }) => sum + requests - seen, 0) > MOST_STEPS)
    return open.reduce((sum, stratum) => sum + ofOne(stratum), 0)
  return ofSeveral(open)
}

/** The share of all requests that something may have, of which none was seen in so many that were. */
export function mayBeShare(seen: number): number {
  return seen === 0 ? 1 : 1 - DOUBT ** (1 / seen)
}

/** The same of requests that are as likely as each other, by halving. */
function ofOne({ requests, seen }: Stratum): number {
  let [least, most] = [0, requests - seen]
  while (least < most) {
    const uses = Math.ceil((least + most) / 2)
    if (isLikelyMissed(requests, seen, uses)) least = uses
    else most = uses - 1
  }
  return least
}

/** Whether C(requests - uses, seen) / C(requests, seen), the chance to see no use, is at least the doubt. */
function isLikelyMissed(requests: number, seen: number, uses: number): boolean {
  // the same number with both exchanged: the shorter product is taken
  const [factors, taken] = seen < uses ? [seen, uses] : [uses, seen]
  let chance = 1
  for (let i = 0; i < factors; i++) {
    chance *= (requests - taken - i) / (requests - i)
    if (chance < DOUBT) return false
  }
  return true
}

/** Each use is put where it is missed most likely: no other way to spread them hides more. */
function ofSeveral(strata: readonly Stratum[]): number {
  const left = strata.map(({ requests, seen }) => ({ requests, unseen: requests - seen }))
  let uses = 0
  for (let chance = 1; ; uses++) {
    const next = left.reduce((best, one) =>
      one.unseen / one.requests > best.unseen / best.requests ? one : best
    )
    if (next.unseen === 0) return uses
    chance *= next.unseen / next.requests
    if (chance < DOUBT) return uses
    next.unseen--
    next.requests--
    if (next.requests === 0) left.splice(left.indexOf(next), 1)
    if (left.length === 0) return uses + 1
  }
}
