import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { MANAGED_LIMIT, policyFiles, sizeOf, split } from '../../src/policies/size.ts'
import { conditionText } from '../../src/domain/condition.ts'
import type { Permission } from '../../src/domain/testimony.ts'
import { writePolicy } from '../../src/policies/write.ts'
import type { WrittenPolicy } from '../../src/report/report.ts'

type Statement = WrittenPolicy['Statement'][number]

const policyOf = (...Statement: Statement[]): WrittenPolicy => ({ Version: '2012-10-17', Statement })
const allow = (Action: string[], Resource: string[]): Statement => ({ Effect: 'Allow', Action, Resource })
const many = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
const tables = (n: number): string[] =>
  many(n).map((i) => `arn:aws:dynamodb:eu-west-1:111122223333:table/table-${String(i).padStart(4, '0')}`)

/** What a policy allows: action, resource and condition of each statement, each once. */
function pairsOf(policies: readonly WrittenPolicy[]): string[] {
  const pairs = policies.flatMap(({ Statement }) =>
    Statement.flatMap(({ Action, Resource, Condition }) =>
      Action.flatMap((action) => Resource.map((r) => `${action} ${r} ${conditionText(Condition)}`))
    )
  )
  return [...new Set(pairs)].sort()
}

/** A policy of that many characters, in two statements. */
function ofSize(characters: number): WrittenPolicy {
  const first = allow(['s3:GetObject'], ['arn:aws:s3:::uploads/*'])
  const bare = policyOf(first, allow(['s3:PutObject'], ['']))
  return policyOf(first, allow(['s3:PutObject'], ['x'.repeat(characters - sizeOf(bare))]))
}

describe('sizeOf', () => {
  it('counts what IAM reads: no white space, no Description', () => {
    const policy = policyOf(allow(['s3:GetObject'], ['arn:aws:s3:::b/*']))
    const text =
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::b/*"]}]}'
    expect(sizeOf(policy)).toBe(text.length)
    expect(sizeOf({ ...policy, Description: 'of the shop' })).toBe(text.length)
  })
})

describe('split', () => {
  it.each([6000, 6143, 6144])('leaves a policy of %i characters whole', (characters) => {
    const policy = ofSize(characters)
    expect(sizeOf(policy)).toBe(characters)
    expect(split(policy)).toEqual([policy])
  })

  it.each([6145, 6146, 7000])('makes two of %i characters', (characters) => {
    const parts = split(ofSize(characters))
    expect(parts).toHaveLength(2)
    expect(pairsOf(parts)).toEqual(pairsOf([ofSize(characters)]))
  })

  it('fills a part to the last character', () => {
    const one = allow(['a:One'], ['arn:aws:a:::x'])
    const limit = sizeOf(policyOf(one, one))
    const three = policyOf(one, one, one)
    expect(split(three, limit).map(sizeOf)).toEqual([limit, sizeOf(policyOf(one))])
    expect(split(three, limit - 1)).toHaveLength(3)
  })

  it('puts a statement into the first part that has room for it', () => {
    const small = allow(['a:Small'], ['arn:aws:a:::s'])
    const big = (name: string): Statement => allow([`a:${name}`], tables(60))
    const parts = split(policyOf(big('A'), big('B'), small))
    expect(parts.map(({ Statement }) => Statement.map(({ Action }) => Action[0]))).toEqual([
      ['a:A', 'a:Small'],
      ['a:B']
    ])
  })

  it('cuts a statement that is too long by its resources, or by its actions where those are longer', () => {
    const byResources = policyOf(allow(['a:One', 'a:Two'], tables(300)))
    for (const { Statement } of split(byResources))
      for (const { Action } of Statement) expect(Action).toEqual(['a:One', 'a:Two'])
    const actions = many(400).map((i) => `ec2:DescribeSomething${i}`)
    const byActions = policyOf(allow(actions, ['*', 'arn:aws:ec2:::x']))
    for (const { Statement } of split(byActions))
      for (const { Resource } of Statement) expect(Resource).toEqual(['*', 'arn:aws:ec2:::x'])
    for (const policy of [byResources, byActions]) {
      const parts = split(policy)
      expect(Math.max(...parts.map(sizeOf))).toBeLessThanOrEqual(MANAGED_LIMIT)
      expect(pairsOf(parts)).toEqual(pairsOf([policy]))
    }
  })

  it('lets what cannot be cut stand alone above the limit', () => {
    const long = `arn:aws:s3:::${'x'.repeat(7000)}`
    const parts = split(
      policyOf(
        allow(['a:One'], ['*']),
        allow(['s3:GetObject'], [long, 'arn:aws:s3:::b']),
        allow(['z:Z'], ['*'])
      )
    )
    const above = parts.filter((part) => sizeOf(part) > MANAGED_LIMIT)
    expect(above.map(({ Statement }) => Statement)).toEqual([[allow(['s3:GetObject'], [long])]])
    expect(parts).toHaveLength(2)
    expect(split(policyOf(allow(['s3:GetObject'], [long])))).toHaveLength(1)
  })

  it('gives each part the Description, and the empty policy back', () => {
    const policy = { ...ofSize(7000), Description: 'of the shop' }
    expect(split(policy).map(({ Description }) => Description)).toEqual(['of the shop', 'of the shop'])
    expect(split(policy).map((part) => Object.keys(part))).toEqual(
      split(policy).map(() => Object.keys(policy))
    )
    expect(split(policyOf(), 10)).toEqual([policyOf()])
  })

  const needs = fc.array(
    fc.record<Permission>({
      action: fc.constantFrom(...many(40).map((i) => `service:Action${i}`)),
      resource: fc.constantFrom('*', ...tables(40)),
      condition: fc.constantFrom(undefined, undefined, {
        StringEquals: { 'kms:ViaService': ['s3.eu-west-1.amazonaws.com'] }
      })
    }),
    { maxLength: 200 }
  )
  const limits = fc.integer({ min: 300, max: 3000 })

  it('says the same in parts, each within the limit', () => {
    fc.assert(
      fc.property(needs, limits, (list, limit) => {
        const policy = writePolicy(list, undefined)
        const parts = split(policy, limit)
        expect(pairsOf(parts)).toEqual(pairsOf([policy]))
        for (const part of parts) {
          expect(sizeOf(part)).toBeLessThanOrEqual(limit)
          if (policy.Statement.length > 0) expect(part.Statement).not.toEqual([])
        }
        expect(split(policy, sizeOf(policy))).toEqual([policy])
      }),
      { numRuns: 200 }
    )
  })

  it('gives the same bytes whatever the order of the needs', () => {
    fc.assert(
      fc.property(
        needs.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
        ),
        limits,
        ([list, shuffled], limit) => {
          expect(JSON.stringify(split(writePolicy(shuffled, undefined), limit))).toBe(
            JSON.stringify(split(writePolicy(list, undefined), limit))
          )
        }
      ),
      { numRuns: 200 }
    )
  })
})

describe('policyFiles', () => {
  const policy = ofSize(7000)

  it('is one file for a policy that was not split', () => {
    expect(policyFiles({ policy: ofSize(500), policyFile: 'a.policy.json' })).toEqual([
      ['a.policy.json', ofSize(500)]
    ])
  })

  it('is a file for each part', () => {
    const policyParts = ['a.policy.json', 'a.2.policy.json']
    const files = policyFiles({ policy, policyFile: 'a.policy.json', policyParts })
    expect(files.map(([file]) => file)).toEqual(policyParts)
    expect(files.map(([, content]) => content)).toEqual(split(policy))
  })

  it('is none for a workload without a policy', () => {
    expect(policyFiles({})).toEqual([])
  })
})
