import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canMatchFormat, covers, coversAction, hasWildcard } from '../../src/policy/match.ts'

/** The slow and obvious reading: `*` is nothing, or one character and `*` again. */
function matches(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  const rest = pattern.slice(1)
  if (pattern.startsWith('*')) return matches(rest, text) || (text !== '' && matches(pattern, text.slice(1)))
  return text !== '' && (pattern.startsWith('?') || pattern[0] === text[0]) && matches(rest, text.slice(1))
}

function wordsOf(alphabet: string, longest: number): string[] {
  let words = ['']
  const all = ['']
  for (let length = 1; length <= longest; length++) {
    words = words.flatMap((word) => alphabet.split('').map((letter) => word + letter))
    all.push(...words)
  }
  return all
}

describe('covers', () => {
  it.each([
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['?', '', false],
    ['a*c', 'abbbc', true],
    ['a*c', 'abbb', false],
    ['arn:aws:s3:::uploads/*', 'arn:aws:s3:::uploads/a/b:c', true],
    ['arn:aws:s3:::uploads/*', 'arn:aws:s3:::uploads', false],
    ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b/1///test///x', true],
    ['arn:aws:s3:::b/*/test/*', 'arn:aws:s3:::b/1-test/x', false],
    ['arn:aws:s3:::Uploads/*', 'arn:aws:s3:::uploads/a', false],
    ['*', 'a*', true],
    ['a*', '*', false],
    ['a?', 'a*', false],
    ['a*', 'a?', true],
    ['a?', 'a?', true],
    ['ab', 'a?', false]
  ])('%j covers %j: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected)
  })

  it('agrees with the obvious matcher on every pattern and text of two letters', () => {
    const patterns = wordsOf('ab*?', 4)
    const texts = wordsOf('ab', 4)
    for (const pattern of patterns)
      for (const text of texts)
        if (covers(pattern, text) !== matches(pattern, text)) throw new Error(`${pattern} and ${text}`)
    expect(patterns.length * texts.length).toBeGreaterThan(10_000)
  })

  it('never says that a pattern covers another one which stands for more', () => {
    const patterns = wordsOf('ab*?', 3)
    // three letters and one more than the longest pattern: any difference shows
    const texts = wordsOf('abc', 4)
    const languages = new Map(patterns.map((p) => [p, new Set(texts.filter((text) => matches(p, text)))]))
    for (const [outer, all] of languages)
      for (const [inner, some] of languages)
        if (covers(outer, inner)) {
          const beyond = [...some].filter((text) => !all.has(text))
          if (beyond.length > 0) throw new Error(`${outer} does not cover ${inner}: ${beyond[0]}`)
        }
  })

  it('says yes to a pattern and itself, and to whatever * replaces', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', ':', '/', '*', '?'), maxLength: 12 })
    fc.assert(
      fc.property(pattern, pattern, pattern, (before, middle, after) => {
        expect(covers(before + middle + after, before + middle + after)).toBe(true)
        expect(covers(`${before}*${after}`, before + middle + after)).toBe(true)
      })
    )
  })

  it('agrees with the obvious matcher on longer texts', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 })
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), (p, text) => {
        expect(covers(p, text)).toBe(matches(p, text))
      }),
      { numRuns: 500 }
    )
  })

  it.each(['*a'.repeat(50), `${'*a'.repeat(20)}*b`, `${'a*'.repeat(30)}b`, '*?'.repeat(40)])(
    'ends on %s, which makes others run for ever',
    (pattern) => {
      expect(covers(pattern, `${'a'.repeat(2000)}c`)).toBe(matchesByTable(pattern, `${'a'.repeat(2000)}c`))
    }
  )
})

/** Independent of the greedy one, and of polynomial time: which prefixes of the text each prefix of the pattern matches. */
function matchesByTable(pattern: string, text: string): boolean {
  let row = [true, ...Array.from(text, () => false)]
  for (const token of pattern) {
    const next = [token === '*' && row[0] === true]
    for (let i = 1; i <= text.length; i++) {
      const one = token === '?' || token === text[i - 1]
      next.push(token === '*' ? row[i] === true || next[i - 1] === true : one && row[i - 1] === true)
    }
    row = next
  }
  return row[text.length] === true
}

describe('coversAction', () => {
  it.each([
    ['S3:GETOBJECT', 's3:GetObject', true],
    ['s3:get*', 's3:GetObject', true],
    ['s3:Get?bject', 's3:GetObject', true],
    ['iam:*AccessKey*', 'iam:CreateAccessKey', true],
    ['*', 'iam:PassRole', true],
    ['s3:*', 's3express:CreateSession', false],
    ['s3:Get', 's3:GetObject', false]
  ])('%s covers %s: %s', (pattern, action, expected) => {
    expect(coversAction(pattern, action)).toBe(expected)
  })
})

describe('canMatchFormat', () => {
  const OBJECT = 'arn:${Partition}:s3:::${BucketName}/${ObjectName}'
  const BUCKET = 'arn:${Partition}:s3:::${BucketName}'
  const TABLE = 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}'
  const INDEX = 'arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}'
  const FUNCTION = 'arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}'
  it.each([
    ['*', OBJECT, true],
    ['arn:aws:s3:::uploads', BUCKET, true],
    ['arn:aws:s3:::uploads', OBJECT, false],
    ['arn:aws:s3:::uploads/*', OBJECT, true],
    ['arn:aws:s3:::uploads/*', BUCKET, false],
    ['arn:aws:s3:::*', OBJECT, true],
    ['arn:aws:s3:::*', BUCKET, true],
    ['arn:aws:s3:::up?oads', BUCKET, true],
    ['arn:*:s3:::uploads', BUCKET, true],
    ['arn:aws:sqs:eu-west-1:111122223333:orders', BUCKET, false],
    ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders', TABLE, true],
    ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders', INDEX, false],
    ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/*', INDEX, true],
    ['arn:aws:dynamodb:*:table/orders', TABLE, true],
    ['arn:aws:dynamodb:*', INDEX, true],
    ['arn:aws:lambda:eu-west-1:111122223333:function:shop:*', FUNCTION, true],
    ['arn:aws:lambda:eu-west-1:111122223333:layer:*', FUNCTION, false],
    ['', BUCKET, false]
  ])('%j for %s: %s', (pattern, format, expected) => {
    expect(canMatchFormat(pattern, format)).toBe(expected)
  })

  it('holds for every ARN of a format, however much of it becomes wildcards', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,5}$/)
    const arn = fc.tuple(part, part).map(([bucket, key]) => `arn:aws:s3:::${bucket}/${key}`)
    fc.assert(
      fc.property(
        arn,
        fc.nat(),
        fc.nat({ max: 6 }),
        fc.constantFrom('*', '?'),
        (text, start, length, wildcard) => {
          const from = start % text.length
          const cut = text.slice(from, from + length)
          const put = wildcard === '*' ? '*' : '?'.repeat(cut.length)
          expect(canMatchFormat(text.slice(0, from) + put + text.slice(from + cut.length), OBJECT)).toBe(true)
        }
      )
    )
  })

  it('ends on patterns full of wildcards', () => {
    expect(canMatchFormat(`${'*a'.repeat(200)}*`, OBJECT)).toBe(true)
    expect(canMatchFormat(`${'*a'.repeat(200)}*`, 'arn:aws:b')).toBe(false)
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
