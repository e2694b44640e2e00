/** Patterns that make naive matchers run for ever: each must be answered, rightly or with `unknown`. */
import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { contains, matches, overlaps, resourcePattern, textPattern } from '../../src/iam/pattern.ts'

const LONG = 'a'.repeat(2000)

describe('tangled patterns match as they should', () => {
  it.each([
    ['50 times an a somewhere', '*a'.repeat(50), LONG, 'yes'],
    ['50 times an a, but another end', '*a'.repeat(50), `${LONG}c`, 'no'],
    ['a b that never comes', `${'*a'.repeat(20)}*b`, `${LONG}c`, 'no'],
    ['a b that comes at last', `${'*a'.repeat(20)}*b`, `${LONG}b`, 'yes'],
    ['60 characters or more, in 59', '?*'.repeat(60), 'a'.repeat(59), 'no'],
    ['60 characters or more, in 60', '?*'.repeat(60), 'a'.repeat(60), 'yes'],
    ['a and b 50 times in turns', '*a*b'.repeat(50), 'ab'.repeat(50), 'yes'],
    ['a and b 50 times in turns, the last b missing', '*a*b'.repeat(50), `${'ab'.repeat(49)}a`, 'no'],
    ['500 times *', `${'*'.repeat(500)}b`, LONG, 'no']
  ])('%s', (_, pattern, text, expected) => {
    expect(matches(textPattern(pattern, false), text)).toBe(expected)
    const inArn = resourcePattern(`arn:aws:s3:::${pattern}`, false)
    expect(matches(inArn, `arn:aws:s3:::${text}`)).toBe(expected)
  })
})

// Of *a and n times ? the next state depends on the last n letters: the machine that knows all of them has 2^n states.
const nthFromTheEnd = (letter: string, n: number): string => `*${letter}${'?'.repeat(n)}`

describe('tangled patterns contain others rightly, or it is unknown', () => {
  it.each([
    ['one and itself', '*a*a*a*a*b', '*a*a*a*a*b', 'yes'],
    ['four a and three', '*a*a*a*a*b', '*a*a*a*b', 'no'],
    ['59 characters or more, and 60, written in two ways', '?*'.repeat(59), '*?'.repeat(60), 'yes'],
    ['60 characters or more, and 59', '?*'.repeat(60), '?*'.repeat(59), 'no'],
    ['200 letters and themselves', '*a'.repeat(200), '*a'.repeat(200), 'yes'],
    ['199 letters and 200', '*a'.repeat(199), '*a'.repeat(200), 'yes'],
    ['200 letters and 199', '*a'.repeat(200), '*a'.repeat(199), 'no'],
    ['turns that end with another letter', '*a*b'.repeat(50), '*b*a'.repeat(51), 'no'],
    ['turns that begin with another letter', '*a*b*'.repeat(50), '*b*a*'.repeat(51), 'yes'],
    ['a letter far from the end, and itself', nthFromTheEnd('a', 40), nthFromTheEnd('a', 40), 'yes'],
    ['a letter far from the end, and *', nthFromTheEnd('a', 40), '*', 'no'],
    ['a letter far from the end, and any place', `${nthFromTheEnd('a', 20)}*b`, '*a*b', 'no'],
    ['* in another place', `${nthFromTheEnd('a', 40)}*b`, `*a${'?'.repeat(20)}*${'?'.repeat(20)}b`, 'yes'],
    ['one more letter', `${nthFromTheEnd('a', 40)}*b`, `${nthFromTheEnd('a', 40)}b*b`, 'yes']
  ])('%s', (_, outer, inner, expected) => {
    const [o, i] = [`arn:aws:s3:::${outer}`, `arn:aws:s3:::${inner}`]
    expect([expected, 'unknown']).toContain(contains(resourcePattern(o, false), resourcePattern(i, false)))
  })

  it('holds for whatever narrows the wildcards of a long pattern', () => {
    const pattern = fc.string({ unit: fc.constantFrom('*', '?', 'a', 'b'), maxLength: 60 })
    const narrower = fc.array(fc.constantFrom('*', '?*', '*?', 'a*', '*b*', 'a', ''), { minLength: 1 })
    fc.assert(
      fc.property(pattern, narrower, (outer, choices) => {
        let next = 0
        const inner = outer.replaceAll(/[*?]/g, (sign) =>
          sign === '*' ? (choices[next++ % choices.length] ?? '') : 'b'
        )
        const [o, i] = [textPattern(outer, false), textPattern(inner, false)]
        expect(['yes', 'unknown']).toContain(contains(o, i))
        expect(overlaps(o, i)).toBe('yes')
      }),
      { numRuns: 500 }
    )
  })
})

describe('tangled patterns overlap as they should', () => {
  it.each([
    ['another last letter', '*a'.repeat(200), '*b'.repeat(200), 'no'],
    ['any last letter', '*a*'.repeat(200), '*b*'.repeat(200), 'yes'],
    ['60 characters or more, and 59', '?*'.repeat(60), '?'.repeat(59), 'no'],
    ['60 characters or more, and 60', '?*'.repeat(60), '?'.repeat(60), 'yes'],
    ['two letters in one place', nthFromTheEnd('a', 40), nthFromTheEnd('b', 40), 'no'],
    ['two letters side by side', nthFromTheEnd('a', 40), nthFromTheEnd('b', 39), 'yes'],
    ['1,500 letters and 1,499', '*a'.repeat(1500), '*a'.repeat(1499), 'yes']
  ])('%s', (_, one, other, expected) => {
    expect(overlaps(textPattern(one, false), textPattern(other, false))).toBe(expected)
  })
})
