import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { contains, matches, overlaps, resourcePattern } from '../../src/iam/pattern.ts'
import { obviouslyMatches, readResource, textBeyond, textInBoth } from './obvious.ts'

const yesOrNo = (answer: boolean): string => (answer ? 'yes' : 'no')

/** A pattern, and whether it stands in a policy of Version 2012-10-17: in others `${…}` is text. */
interface Written {
  text: string
  variables: boolean
}

const sign = fc.constantFrom('*', '?', 'a', 'b', '/', '${*}', '${$}', '${aws:userid}')
const lastPart = fc
  .array(fc.oneof(sign, fc.constant('${aws:username}')), { maxLength: 4 })
  .map((signs) => signs.join(''))
/** IAM takes variables after the fifth colon only. */
const text = fc
  .tuple(fc.constantFrom('arn:a:b:::', 'arn:a:b::*:', 'arn:a:b:*:'), lastPart)
  .map(([start, end]) => start + end)
const variables = fc.constantFrom(true, true, false)
const written = fc.record({ text, variables })
/** Often the same text, in two versions of the policy language or in one. */
const pair = fc.oneof(
  fc.tuple(written, written),
  fc.tuple(text, variables, variables).map(([text, one, other]): [Written, Written] => [
    { text, variables: one },
    { text, variables: other }
  ])
)

const pattern = ({ text, variables }: Written): ReturnType<typeof resourcePattern> =>
  resourcePattern(text, variables)
const read = ({ text, variables }: Written): readonly string[] => readResource(text, variables)

/** The patterns with some values for the variables. A value is text: its wildcards and dollars are escaped. */
function filled(...patterns: Written[]): Written[][] {
  const escaped = (value: string): string => value.replaceAll(/[*?$]/g, (sign) => `\${${sign}}`)
  const fill = ({ text, variables }: Written, name: string, id: string): Written => ({
    text: variables
      ? text.replaceAll('${aws:username}', () => escaped(name)).replaceAll('${aws:userid}', () => escaped(id))
      : text,
    variables
  })
  return ['', 'a', 'ab', '*'].flatMap((name) =>
    ['b', 'a:b'].map((id) => patterns.map((pattern) => fill(pattern, name, id)))
  )
}

describe('a pattern with policy variables', () => {
  it('matches, and does not match, a text whatever the variables stand for', () => {
    const requested = fc.oneof(text, fc.string({ unit: fc.constantFrom('a', 'b', '/', ':'), maxLength: 3 }))
    fc.assert(
      fc.property(written, requested, (written, end) => {
        const requested = end.startsWith('arn:') ? end : `arn:a:b:::${end}`
        const answer = matches(pattern(written), requested)
        if (answer === 'unknown') return
        for (const [one] of filled(written))
          if (one) expect([one, yesOrNo(obviouslyMatches(read(one), requested))]).toEqual([one, answer])
      }),
      { numRuns: 250 }
    )
  })

  it('contains, and does not contain, another one whatever the variables stand for', () => {
    fc.assert(
      fc.property(pair, ([outer, inner]) => {
        const answer = contains(pattern(outer), pattern(inner))
        if (answer === 'unknown') return
        for (const [o, i] of filled(outer, inner))
          if (o && i)
            expect([o, i, yesOrNo(textBeyond(read(o), read(i)) === undefined)]).toEqual([o, i, answer])
      }),
      { numRuns: 200 }
    )
  })

  it('overlaps, and does not overlap, another one whatever the variables stand for', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const answer = overlaps(pattern(one), pattern(other))
        if (answer === 'unknown') return
        for (const [a, b] of filled(one, other))
          if (a && b)
            expect([a, b, yesOrNo(textInBoth(read(a), read(b)) !== undefined)]).toEqual([a, b, answer])
      }),
      { numRuns: 200 }
    )
  })

  it('is never unknown where neither has a variable but ${*}, ${?} and ${$}', () => {
    fc.assert(
      fc.property(pair, (pair) => {
        const [outer, inner] = pair.map(({ text, variables }) => ({
          text: text.replaceAll(/\$\{aws:\w+\}/g, '${?}'),
          variables
        }))
        if (outer === undefined || inner === undefined) return
        const beyond = textBeyond(read(outer), read(inner))
        expect(contains(pattern(outer), pattern(inner))).toBe(yesOrNo(beyond === undefined))
        const common = textInBoth(read(outer), read(inner))
        expect(overlaps(pattern(outer), pattern(inner))).toBe(yesOrNo(common !== undefined))
      }),
      { numRuns: 250 }
    )
  })

  it.each([
    ['arn:a:b:::home/*', 'arn:a:b:::home/${aws:username}/*', 'yes'],
    ['arn:a:b:::logs/*', 'arn:a:b:::home/${aws:username}/*', 'no'],
    ['arn:a:b:::home/${aws:username}/*', 'arn:a:b:::home/ann/*', 'unknown'],
    ['arn:a:b:::home/${aws:username}/*', 'arn:a:b:::logs/ann', 'no']
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(contains(resourcePattern(outer, true), resourcePattern(inner, true))).toBe(expected)
  })

  it('is another one than the same text in Version 2008-10-17', () => {
    const asked = (text: string, outer: boolean, inner: boolean): string =>
      contains(resourcePattern(text, outer), resourcePattern(text, inner))
    expect(asked('arn:a:b:::home/${aws:username}', true, false)).toBe('unknown')
    expect(asked('arn:a:b:::home/${aws:username}', false, true)).not.toBe('yes')
    expect(asked('arn:a:b:::a${*}', true, false)).toBe('no')
    expect(asked('arn:a:b:::a${*}', false, true)).toBe('no')
  })

  it('has none in Version 2008-10-17', () => {
    const text = 'arn:a:b:::home/${aws:username}'
    expect(matches(resourcePattern(text, false), text)).toBe('yes')
    expect(matches(resourcePattern(text, false), 'arn:a:b:::home/ann')).toBe('no')
    expect(contains(resourcePattern(text, false), resourcePattern(text, false))).toBe('yes')
  })
})
