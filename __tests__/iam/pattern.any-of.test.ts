/** Several patterns as one, and what stays open where only one side has a policy variable. */
import { describe, expect, it } from '@jest/globals'
import { anyOf, contains, matches, overlaps, resourcePattern, type Pattern } from '../../src/iam/pattern.ts'

const inBucket = (key: string): Pattern => resourcePattern(`arn:aws:s3:::b/${key}`, true)
const any = (...keys: string[]): Pattern => anyOf(keys.map(inBucket))

describe('any of several patterns', () => {
  it.each([
    [['a'], 'a', 'yes'],
    [['a'], 'b', 'no'],
    [['a', 'b'], 'a', 'yes'],
    [['a', 'b'], 'b', 'yes'],
    [['a', 'b'], 'c', 'no'],
    [['a', 'b'], '?', 'no'],
    [['a*', 'b*'], 'b?', 'yes'],
    [['a', '${aws:username}'], 'a', 'unknown'],
    [['a', '${aws:username}'], 'b', 'unknown'],
    [[], 'a', 'no'],
    [[], '', 'no']
  ])('%j contain %s: %s', (keys, inner, expected) => {
    expect(contains(any(...keys), inBucket(inner))).toBe(expected)
  })

  it('overlap what one of them overlaps', () => {
    expect(overlaps(any('a/*', 'b/*'), inBucket('*/c'))).toBe('yes')
    expect(overlaps(any('a/*', 'b/*'), inBucket('b*'))).toBe('yes')
    expect(overlaps(any('a/*', 'b/*'), inBucket('c*'))).toBe('no')
    expect(overlaps(any(), inBucket('*'))).toBe('no')
  })

  it('are one pattern where there is just one, and else name them all', () => {
    const [one, other] = [inBucket('a'), inBucket('b')]
    expect(anyOf([one])).toBe(one)
    expect(anyOf([one, other]).text).toBe('arn:aws:s3:::b/a or arn:aws:s3:::b/b')
    expect(matches(anyOf([one, other]), 'arn:aws:s3:::b/b')).toBe('yes')
  })
})

describe('one pattern in another', () => {
  it.each([
    ['?', '${aws:username}', 'unknown'],
    ['${aws:username}', '?', 'unknown'],
    ['*', '${aws:username}', 'yes'],
    ['${aws:username}', '*', 'unknown'],
    ['x/${aws:username}', '*', 'no'],
    ['x/${aws:username}', 'x/*', 'unknown'],
    ['x/*', '${aws:username}', 'unknown'],
    ['x/*', 'y/${aws:username}', 'no'],
    ['*${aws:username}', 'a${aws:username}', 'yes']
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(contains(inBucket(outer), inBucket(inner))).toBe(expected)
  })

  it.each([
    ['arn:aws:s*x:::a', 'arn:aws:s*', 'no'],
    ['arn:aws:sqs:*a:1:b', 'arn:aws:sqs:*:1:b', 'no'],
    ['arn:aws:sqs:a*a:1:b', 'arn:aws:sqs:a*:1:b', 'no'],
    ['arn:aws:sqs:*:1:b', 'arn:aws:sqs:a*a:1:b', 'yes'],
    ['arn:aws:sqs:a:1:b*c', 'arn:aws:sqs:a:1:b:*c', 'yes'],
    ['arn:aws:sqs:a:1:b', 'arn:aws:sqs:a:1', 'no'],
    ['arn:aws:sqs:a:1', 'arn:aws:sqs:a:1:b:c', 'yes']
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(contains(resourcePattern(outer, false), resourcePattern(inner, false))).toBe(expected)
  })
})
