/** The bound against a second way of reckoning, and against figures that were worked out beforehand. */
import { describe, expect, it } from '@jest/globals'
import { mayBeShare, mayHaveMissed } from '../../../src/judgement/coverage/bounds.ts'
import { stratumOf } from '../../../src/judgement/coverage/stratum.ts'
import fc from '../../properties.ts'

/** C(requests - uses, seen) / C(requests, seen), with whole numbers only: at least 1 in 20? */
function isLikely(requests: number, seen: number, uses: number): boolean {
  return 20n * choose(requests - uses, seen) >= choose(requests, seen)
}

function choose(n: number, k: number): bigint {
  if (k > n) return 0n
  let result = 1n
  for (let i = 0; i < k; i++) result = (result * BigInt(n - i)) / BigInt(i + 1)
  return result
}

describe('mayHaveMissed', () => {
  it.each([
    [200, 20, 26],
    [200, 200, 0],
    [1000, 60, 47],
    [1000, 500, 4],
    [10_000, 510, 57],
    [100_000, 5010, 58],
    [7, 0, 7],
    [0, 0, 0]
  ])('says of %i requests of which %i were seen that up to %i uses may be missed', (requests, seen, uses) => {
    expect(mayHaveMissed([{ requests, seen }])).toBe(uses)
  })

  it('is the greatest number that is not unlikely', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(), (requests, some) => {
        const seen = some % (requests + 1)
        const uses = mayHaveMissed([{ requests, seen }])
        expect(isLikely(requests, seen, uses)).toBe(true)
        expect(uses === requests - seen || !isLikely(requests, seen, uses + 1)).toBe(true)
      })
    )
  })

  it('finds of several strata the worst way to spread uses over them', () => {
    const small = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.nat()).map(([requests, some]) => ({
      requests,
      seen: some % (requests + 1)
    }))
    fc.assert(
      fc.property(small, small, (one, other) => {
        let most = 0
        for (let a = 0; a <= one.requests - one.seen; a++)
          for (let b = 0; b <= other.requests - other.seen; b++) {
            const missed =
              20n * choose(one.requests - a, one.seen) * choose(other.requests - b, other.seen) >=
              choose(one.requests, one.seen) * choose(other.requests, other.seen)
            if (missed) most = Math.max(most, a + b)
          }
        expect(mayHaveMissed([one, other])).toBe(most)
      })
    )
  })

  it('adds the strata up where there are too many requests to go through, which is never less', () => {
    const strata = [
      { requests: 9_000_000, seen: 900_000 },
      { requests: 9_000_000, seen: 900_000 }
    ]
    expect(mayHaveMissed(strata)).toBe(2 * mayHaveMissed([{ requests: 9_000_000, seen: 900_000 }]))
  })
})

describe('mayBeShare', () => {
  it.each([
    [0, 1],
    [1, 0.95],
    [20, 0.13911],
    [300, 0.00994]
  ])('says of %i requests without it that its share may be %f', (seen, share) => {
    expect(mayBeShare(seen)).toBeCloseTo(share, 5)
  })
})

describe('stratumOf', () => {
  it('takes all requests as alike where those that were seen came as by chance', () => {
    expect(stratumOf(200, { seen: 20, traces: 20, seconds: 19, span: 200 })).toEqual({ requests: 200, seen: 20 })
  })

  it('takes those apart that come first in their second where each second has one', () => {
    // 100 seconds with two requests in each: the first of each, and one in twenty of the others
    expect(stratumOf(200, { seen: 105, traces: 105, seconds: 100, span: 100 })).toEqual({ requests: 100, seen: 5 })
  })

  it('takes those apart that come first in a burst', () => {
    // ten bursts of twenty within a second, half a minute apart
    expect(stratumOf(200, { seen: 20, traces: 20, seconds: 10, span: 271 })).toEqual({ requests: 190, seen: 10 })
  })

  it('takes those apart that come first in their second where only these were kept', () => {
    expect(stratumOf(2000, { seen: 100, traces: 100, seconds: 100, span: 199 })).toEqual({
      requests: 1900,
      seen: 0
    })
  })

  it('needs no sign of the rule where Lambda decided: it has one rule', () => {
    // pages that ask for three things at once: the seconds are as many as by chance
    const seen = { seen: 67, traces: 67, seconds: 60, span: 300 }
    expect(stratumOf(200, seen)).toEqual({ requests: 200, seen: 67 })
    expect(stratumOf(200, { ...seen, isLambdas: true })).toEqual({ requests: 140, seen: 7 })
    // none of 570 others: then it was a header, or who called, that decided, and not the rule
    const one = { seen: 30, traces: 30, seconds: 30, span: 590, isLambdas: true }
    expect(stratumOf(600, one)).toEqual({ requests: 600, seen: 30 })
    expect(stratumOf(60, { ...one, seen: 3, traces: 3, seconds: 3, span: 3 })).toEqual({
      requests: 57,
      seen: 0
    })
  })

  it('believes Lambda’s rule until it would have kept so few in less than one case of a thousand', () => {
    // of 200 that were not first, 5 % each: two or fewer in 0.23 % of cases, one or none in 0.04 %
    const kept = (others: number) =>
      stratumOf(220, { seen: 20 + others, traces: 20 + others, seconds: 20, span: 200, isLambdas: true })
    expect(kept(2)).toEqual({ requests: 200, seen: 2 })
    expect(kept(1)).toEqual({ requests: 220, seen: 21 })
  })

  it('counts in traces, each of which is seen or lost as a whole', () => {
    const one = { seen: 20, traces: 4, seconds: 4, span: 400 }
    expect(stratumOf(200, one)).toEqual({ requests: 40, seen: 4, each: 5 })
    // up to 20 of the 40 traces, so up to 100 requests; if each were alone it would be 26
    expect(mayHaveMissed([stratumOf(200, one)])).toBe(5 * mayHaveMissed([{ requests: 40, seen: 4 }]))
    expect(mayHaveMissed([stratumOf(200, one)])).toBe(100)
  })

  it('knows no seconds where none are told', () => {
    expect(stratumOf(50, { seen: 5, traces: 5, seconds: 0, span: 0 })).toEqual({ requests: 50, seen: 5 })
  })
})
