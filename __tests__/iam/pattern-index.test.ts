import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { contains, overlaps, resourcePattern, textPattern, type Pattern } from '../../src/iam/pattern.ts'
import { PatternIndex } from '../../src/iam/pattern-index.ts'

const indexOf = (patterns: readonly Pattern[]): PatternIndex<{ pattern: Pattern; place: number }> =>
  new PatternIndex(
    patterns.map((pattern, place) => ({ pattern, place })),
    ({ pattern }) => pattern
  )

describe('what may have a text in common with a pattern', () => {
  it('is never left out, and comes in the order that was given', () => {
    // the Kelvin sign is a K in small letters, and a sigma at the end of a word is another one than within
    const sign = fc.oneof(
      fc.constantFrom('*', '?', '${x}'),
      fc.constantFrom('a', 'A', 'b', ':', 'k', 'K', '\u212A', 'Σ', 'σ', 'ς', 'İ')
    )
    const text = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''))
    const pattern = fc.oneof(
      fc.tuple(text, fc.boolean()).map(([one, variables]) => textPattern(one, variables)),
      fc.tuple(text, fc.boolean()).map(([one, variables]) => resourcePattern(`arn:${one}`, variables)),
      text.map((one) => resourcePattern(`arn:aws:a:b:c:${one}`, false))
    )
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 12 }), pattern, (all, asked) => {
        const near = indexOf(all)
          .near(asked)
          .map(({ place }) => place)
        expect(near).toEqual(near.toSorted((a, b) => a - b))
        const concerned = all.flatMap((one, place) =>
          overlaps(one, asked) !== 'no' || contains(one, asked) !== 'no' || contains(asked, one) !== 'no'
            ? [place]
            : []
        )
        expect(concerned.filter((place) => !near.includes(place))).toEqual([])
      }),
      { numRuns: 800 }
    )
  })

  it('is little of much: of thousands of buckets one, and the patterns that begin as it does', () => {
    const buckets = Array.from({ length: 2_000 }, (_, i) =>
      resourcePattern(`arn:aws:s3:::shop-${i}/*`, false)
    )
    const index = indexOf([...buckets, resourcePattern('arn:aws:s3:::shop-*', false)])
    const near = (asked: string): number[] =>
      index.near(resourcePattern(asked, false)).map(({ place }) => place)
    expect(near('arn:aws:s3:::shop-7/*')).toEqual([7, 2_000])
    expect(near('arn:aws:s3:::Shop-7/key')).toEqual([7, 2_000])
    expect(near('arn:aws:s3:::shop-199*')).toEqual([
      199, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2_000
    ])
    expect(near('arn:aws:s3:::other/*')).toEqual([])
    expect(near('*')).toHaveLength(2_001)
  })
})
