import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import {
  contains,
  formatPattern,
  hasWildcard,
  matches,
  matchesAction,
  overlaps,
  resourcePattern,
  textPattern
} from '../../src/iam/pattern.ts'
import { obviouslyMatches, readResource, readText, textBeyond, textInBoth } from './obvious.ts'

const yesOrNo = (answer: boolean): string => (answer ? 'yes' : 'no')

const stringOf = (letters: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...letters.split('')), maxLength })

/** All words up to a length. */
function wordsOf(alphabet: string, longest: number): string[] {
  if (longest === 0) return ['']
  return [
    '',
    ...wordsOf(alphabet, longest - 1).flatMap((word) => alphabet.split('').map((letter) => letter + word))
  ]
}

/** Wildcards are as likely as all letters together, so that patterns meet. */
const patternOf = (letters: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.oneof(fc.constantFrom('*', '?'), fc.constantFrom(...letters.split(''))), maxLength })

const escapes = fc.constantFrom('${*}', '${?}', '${$}')
const textWithEscapes = fc
  .array(fc.oneof(fc.constantFrom('*', '?', 'a', 'b'), escapes), { maxLength: 5 })
  .map((signs) => signs.join(''))

const arnPart = patternOf('ab', 3)
/** `arn:…` of one to eight parts: the first five keep their colons, the sixth may have more. */
const arnPattern = fc
  .tuple(fc.array(arnPart, { minLength: 4, maxLength: 4 }), patternOf('ab:/', 4), fc.nat({ max: 9 }))
  .map(([parts, last, cut]) => ['arn', ...parts, last].slice(0, cut < 4 ? cut + 2 : 6).join(':'))
/** Mostly empty and short parts, which show a wildcard that crosses a colon too many. */
const arn = fc
  .tuple(fc.array(stringOf('ab', 2), { minLength: 3, maxLength: 5 }), stringOf('ab:/', 4))
  .map(([parts, last]) => ['arn', ...parts, last].join(':'))

/** A text that was made from a pattern most often matches it; a random one hardly ever. */
const filledIn = (pattern: fc.Arbitrary<string>, letters: string): fc.Arbitrary<[string, string]> =>
  fc
    .tuple(pattern, fc.array(stringOf(letters, 3), { minLength: 12, maxLength: 12 }))
    .map(([pattern, fillings]) => {
      let next = 0
      const filling = (sign: string): string => (fillings[next++ % 12] ?? '').slice(0, sign === '?' ? 1 : 3)
      return [pattern, pattern.replace(/[*?]/g, filling)]
    })

describe('a text and a pattern', () => {
  it('match as the obvious matcher says, where wildcards match anything', () => {
    const cases = fc.oneof(
      fc.tuple(patternOf('ab:', 7), stringOf('ab:', 7)),
      filledIn(patternOf('ab:', 7), 'ab:')
    )
    fc.assert(
      fc.property(cases, ([pattern, text]) => {
        const expected = yesOrNo(obviouslyMatches(readText(pattern), text))
        expect(matches(textPattern(pattern, false), text)).toBe(expected)
        expect(matches(textPattern(pattern, true), text)).toBe(expected)
      }),
      { numRuns: 750 }
    )
  })

  it('match as the obvious matcher says, for every pattern and text of two letters', () => {
    const [patterns, texts] = [wordsOf('ab*?', 4), wordsOf('ab', 4)]
    for (const pattern of patterns)
      for (const text of texts)
        if (matches(textPattern(pattern, false), text) !== yesOrNo(obviouslyMatches(readText(pattern), text)))
          throw new Error(`${pattern} and ${text}`)
    expect(patterns.length * texts.length).toBeGreaterThan(10_000)
  })

  it('match as the obvious matcher says, where colons hold wildcards back', () => {
    const cases = fc.oneof(fc.tuple(arnPattern, arn), filledIn(arnPattern, 'ab:/'))
    fc.assert(
      fc.property(cases, ([pattern, text]) => {
        const expected = yesOrNo(obviouslyMatches(readResource(pattern), text))
        expect(matches(resourcePattern(pattern, false), text)).toBe(expected)
      }),
      { numRuns: 750 }
    )
  })

  it('match where ${*}, ${?} and ${$} are characters in 2012, and text in 2008', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('*', '?', '$', 'a', 'b'), escapes), { maxLength: 4 })
      .map((signs) => signs.join(''))
    fc.assert(
      fc.property(textWithEscapes, text, fc.boolean(), (pattern, text, variables) => {
        const expected = yesOrNo(obviouslyMatches(readText(pattern, variables), text))
        expect(matches(textPattern(pattern, variables), text)).toBe(expected)
      }),
      { numRuns: 500 }
    )
  })

  it('match a pattern and itself as text, and whatever * stands in for', () => {
    const text = stringOf('ab:/*?', 6)
    fc.assert(
      fc.property(text, text, text, (before, middle, after) => {
        expect(matches(textPattern(before + middle + after, false), before + middle + after)).toBe('yes')
        expect(matches(textPattern(`${before}*${after}`, false), before + middle + after)).toBe('yes')
      }),
      { numRuns: 250 }
    )
  })
})

/** Two patterns, of which the second is often made from the first, so that one contains the other often enough. */
const related = (pattern: fc.Arbitrary<string>, letters: string): fc.Arbitrary<[string, string]> =>
  fc.oneof(
    fc.tuple(pattern, pattern),
    filledIn(pattern, `${letters}*?`),
    filledIn(pattern, letters).chain(([pattern, text]) =>
      fc
        .tuple(fc.nat({ max: text.length }), fc.nat({ max: 2 }), fc.constantFrom('*', '?'))
        .map(([at, length, sign]): [string, string] => [
          pattern,
          text.slice(0, at) + sign + text.slice(at + length)
        ])
    )
  )

describe('a pattern in another one', () => {
  it('is contained, and overlaps, as the texts of three letters show', () => {
    // A letter that is in no pattern, and one letter more than the longest pattern has: any difference shows.
    const texts = wordsOf('abz', 4)
    const readings = new Map(
      wordsOf('ab*?', 3).map((p) => [p, texts.filter((text) => obviouslyMatches(readText(p), text))])
    )
    const wrong: string[] = []
    for (const [outer, all] of readings)
      for (const [inner, some] of readings) {
        const [o, i] = [textPattern(outer, false), textPattern(inner, false)]
        const both = some.filter((text) => all.includes(text)).length
        const [contained, common] = [both === some.length, both > 0]
        if (contains(o, i) !== yesOrNo(contained)) wrong.push(`${outer} contains ${inner}: ${contains(o, i)}`)
        if (overlaps(o, i) !== yesOrNo(common)) wrong.push(`${outer} overlaps ${inner}: ${overlaps(o, i)}`)
        // The search that stands for the texts below says the same as the texts.
        const [beyond, shared] = [
          textBeyond(readText(outer), readText(inner)),
          textInBoth(readText(outer), readText(inner))
        ]
        if ((beyond === undefined) !== contained || (shared !== undefined) !== common)
          wrong.push(`search of ${outer} and ${inner}: ${beyond}, ${shared}`)
      }
    expect(wrong).toEqual([])
  })

  it('is contained where no text is beyond it, and only there', () => {
    fc.assert(
      fc.property(related(patternOf('ab', 6), 'ab'), ([one, other]) => {
        for (const [outer, inner] of [
          [one, other],
          [other, one]
        ] as const) {
          const beyond = textBeyond(readText(outer), readText(inner))
          expect(contains(textPattern(outer, false), textPattern(inner, false))).toBe(
            yesOrNo(beyond === undefined)
          )
        }
      }),
      { numRuns: 750 }
    )
  })

  it('is contained where no ARN is beyond it, and only there', () => {
    fc.assert(
      fc.property(related(arnPattern, 'ab:/'), ([one, other]) => {
        for (const [outer, inner] of [
          [one, other],
          [other, one]
        ] as const) {
          const beyond = textBeyond(readResource(outer), readResource(inner))
          expect(contains(resourcePattern(outer, false), resourcePattern(inner, false))).toBe(
            yesOrNo(beyond === undefined)
          )
        }
      }),
      { numRuns: 750 }
    )
  })
})

describe('two patterns', () => {
  it('overlap where a text is in both, and only there', () => {
    fc.assert(
      fc.property(related(patternOf('ab', 6), 'ab'), ([one, other]) => {
        const common = textInBoth(readText(one), readText(other))
        expect(overlaps(textPattern(one, false), textPattern(other, false))).toBe(
          yesOrNo(common !== undefined)
        )
      }),
      { numRuns: 500 }
    )
  })

  it('overlap in any case of letters, and are contained in the same case only', () => {
    fc.assert(
      fc.property(related(patternOf('aAbB', 5), 'aAbB'), ([one, other]) => {
        const [a, b] = [textPattern(one, false), textPattern(other, false)]
        const common = textInBoth(readText(one.toLowerCase()), readText(other.toLowerCase()))
        expect(overlaps(a, b)).toBe(yesOrNo(common !== undefined))
        expect(contains(a, b)).toBe(yesOrNo(textBeyond(readText(one), readText(other)) === undefined))
      }),
      { numRuns: 500 }
    )
  })

  it('overlap where an ARN is in both, and only there', () => {
    fc.assert(
      fc.property(related(arnPattern, 'ab:/'), ([one, other]) => {
        const common = textInBoth(readResource(one), readResource(other))
        expect(overlaps(resourcePattern(one, false), resourcePattern(other, false))).toBe(
          yesOrNo(common !== undefined)
        )
      }),
      { numRuns: 750 }
    )
  })
})

describe('actions', () => {
  it('match in any case of letters', () => {
    const action = stringOf('aAbB', 5).map((name) => `s3:${name}`)
    const pattern = fc.oneof(
      fc
        .tuple(fc.constantFrom('s3:', 'S3:', 'sqs:', 's3a:'), patternOf('aAbB', 5))
        .map((both) => both.join('')),
      fc.constantFrom('*', '*:*')
    )
    fc.assert(
      fc.property(pattern, action, (pattern, action) => {
        const expected = obviouslyMatches(readText(pattern.toLowerCase()), action.toLowerCase())
        expect(matchesAction(pattern, action)).toBe(expected)
      }),
      { numRuns: 500 }
    )
  })

  it.each([
    ['S3:GETOBJECT', 's3:GetObject', true],
    ['iam:*AccessKey*', 'iam:CreateAccessKey', true],
    ['s3:*', 's3express:CreateSession', false],
    ['s3:Get', 's3:GetObject', false]
  ])('%s matches %s: %s', (pattern, action, expected) => {
    expect(matchesAction(pattern, action)).toBe(expected)
  })
})

describe('the format of a resource type', () => {
  const OBJECT = 'arn:${Partition}:s3:::${BucketName}/${ObjectName}'
  const BUCKET = 'arn:${Partition}:s3:::${BucketName}'
  const TABLE = 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}'
  const INDEX = 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}'
  const FUNCTION = 'arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}'
  it.each([
    ['*', OBJECT, 'yes'],
    ['arn:aws:s3:::uploads', BUCKET, 'yes'],
    ['arn:aws:s3:::uploads', OBJECT, 'no'],
    ['arn:aws:s3:::uploads/*', OBJECT, 'yes'],
    ['arn:aws:s3:::uploads/*', BUCKET, 'no'],
    ['arn:aws:s3:::*', OBJECT, 'yes'],
    ['arn:aws:s3:::*', BUCKET, 'yes'],
    ['arn:*:s3:::up?oads', BUCKET, 'yes'],
    ['arn:aws:sqs:eu-west-1:111122223333:orders', BUCKET, 'no'],
    ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders', TABLE, 'yes'],
    ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders', INDEX, 'no'],
    ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/*', INDEX, 'yes'],
    ['arn:aws:dynamodb:*:table/orders', TABLE, 'yes'],
    ['arn:aws:dynamodb:*', INDEX, 'yes'],
    ['arn:aws:lambda:eu-west-1:111122223333:function:shop:*', FUNCTION, 'yes'],
    ['arn:aws:lambda:eu-west-1:111122223333:layer:*', FUNCTION, 'no']
  ])('%s overlaps %s: %s', (pattern, format, expected) => {
    expect(overlaps(resourcePattern(pattern, false), formatPattern(format))).toBe(expected)
  })

  it('overlaps whatever is left of an ARN when some of its resource became wildcards', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,5}$/)
    fc.assert(
      fc.property(
        part,
        part,
        fc.nat(),
        fc.nat({ max: 6 }),
        fc.boolean(),
        (bucket, key, start, length, run) => {
          const resource = `${bucket}/${key}`
          const from = start % resource.length
          const cut = resource.slice(from, from + length)
          const left =
            resource.slice(0, from) + (run ? '*' : '?'.repeat(cut.length)) + resource.slice(from + cut.length)
          expect(overlaps(resourcePattern(`arn:aws:s3:::${left}`, false), formatPattern(OBJECT))).toBe('yes')
        }
      ),
      { numRuns: 250 }
    )
  })
})

describe('hasWildcard', () => {
  it.each([
    ['s3:GetObject', false],
    ['s3:*', true],
    ['s3:Get?bject', true],
    ['', false]
  ])('%j: %s', (pattern, expected) => {
    expect(hasWildcard(pattern)).toBe(expected)
  })
})
