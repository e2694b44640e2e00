/** What Denies, NotResource and boundaries leave, resource by resource: only together do they take all of a grant, or all but what is needed. */
import { describe, expect, it } from '@jest/globals'
import { comparePolicies } from '../../src/cli/commands/diff.ts'
import { parsePolicy, type Policy } from '../../src/iam/document.ts'
import { grantsOf } from '../../src/iam/grants.ts'
import { roleAsPrincipal } from '../../src/iam/principal.ts'
import { excessOf, type Excess } from '../../src/judgement/excess.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { testimoniesOf } from './testimonies.ts'

const reference = await loadReference()
const TABLES = 'arn:aws:dynamodb:eu-west-1:111122223333:table/*'
const table = (name: string): string => TABLES.replace('*', name)

const policyOf = (statements: readonly object[], name = 'reader'): Policy =>
  parsePolicy(name, {
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({ Effect: 'Allow', Action: 'dynamodb:GetItem', ...statement }))
  })

function excess(
  statements: readonly object[],
  needed: readonly string[],
  boundary?: readonly object[]
): Excess {
  const principal = roleAsPrincipal('arn:aws:iam::111122223333:role/shop')
  const limits = boundary && [policyOf(boundary, 'limit')]
  const needs = needed.map((resource) => ({
    action: 'dynamodb:GetItem',
    resource,
    precision: 'exact' as const
  }))
  return excessOf(
    grantsOf(principal, [policyOf(statements)], limits, reference),
    testimoniesOf({ needs }),
    reference
  )
}

describe('a grant', () => {
  it('is nothing where one Deny takes X and another one all but X', () => {
    const denies = [
      { Effect: 'Deny', Resource: table('a') },
      { Effect: 'Deny', NotResource: table('a') }
    ]
    const found = excess([{ Resource: '*' }, ...denies], [])
    expect([found.granted, found.unused.total]).toEqual([0, 0])
  })

  it('is nothing where two Denies together take all of it', () => {
    const denies = [table('a*'), table('?'), table('??*')].map((Resource) => ({ Effect: 'Deny', Resource }))
    expect(excess([{ Resource: table('a*') }, ...denies.slice(0, 1)], []).granted).toBe(0)
    expect(excess([{ Resource: table('?*') }, ...denies.slice(1)], []).granted).toBe(0)
    expect(excess([{ Resource: table('*') }, ...denies.slice(1)], []).granted).toBe(1)
  })

  it('is nothing where NotResource leaves out what alone the boundary allows', () => {
    const found = excess([{ NotResource: table('a') }], [], [{ Resource: table('a') }])
    expect([found.granted, found.blocked.total]).toEqual([0, 1])
  })

  it('is wide where a Deny leaves two of many tables and one is needed', () => {
    const deny = { Effect: 'Deny', NotResource: [table('a'), table('b')] }
    const found = excess([{ Resource: TABLES }, deny], [table('a')])
    expect(found.wide).toMatchObject([{ granted: [table('b')], needed: [table('a')] }])
    expect(found.undecided).toEqual([])
  })

  it('is not wide where all of it is needed or denied', () => {
    const deny = { Effect: 'Deny', Resource: table('b*') }
    const found = excess([{ Resource: [table('a'), table('b*')] }, deny], [table('a')])
    expect([found.wide, found.undecided]).toEqual([[], []])
    const parts = excess([{ Resource: table('?') }, { Effect: 'Deny', Resource: table('b') }], [table('a')])
    expect(parts.wide).toMatchObject([{ granted: [table('?')] }])
  })

  it('is wide, and certainly so, where a Deny takes a part of it', () => {
    const found = excess([{ Resource: TABLES }, { Effect: 'Deny', Resource: table('b') }], [table('a')])
    expect(found.wide).toMatchObject([{ action: 'dynamodb:GetItem', granted: [TABLES] }])
    expect(found.undecided).toEqual([])
  })

  it('is what boundary and role have in common where neither holds the other', () => {
    const found = excess([{ Resource: table('*-test') }], [table('a-test')], [{ Resource: table('a-*') }])
    expect(found.wide).toHaveLength(1)
    expect(excess([{ Resource: table('a?') }], [table('ab')], [{ Resource: table('?b') }]).wide).toEqual([])
  })

  it('is less where a Deny under an unknown condition may take some', () => {
    const deny = { Effect: 'Deny', Resource: '*', Condition: { Bool: { 'aws:ViaAWSService': 'false' } } }
    const found = excess([{ Resource: table('a') }, deny], [table('a')])
    expect([found.granted, found.used]).toEqual([1, 1])
  })
})

describe('objects', () => {
  it('of all buckets are no access points, which name region and account', () => {
    const actions = (Resource: string): number => excess([{ Action: 's3:*', Resource }], []).granted
    expect(actions('arn:aws:s3:::*/*')).toBe(actions('arn:aws:s3:::data/*'))
    expect(actions('arn:aws:s3:eu-west-1:111122223333:accesspoint/*')).toBeGreaterThan(0)
  })
})

describe('diff', () => {
  const send = (Resource: string): Policy => policyOf([{ Action: 'sqs:SendMessage', Resource }], Resource)
  const get = (Resource: string | string[]): Policy =>
    policyOf([{ Action: 's3:GetObject', Resource }], 'objects')
  const compared = (a: Policy, b: Policy): string[] => comparePolicies(a, b, reference).lines

  it('knows that * is all of the partition that the other policy names', () => {
    expect(comparePolicies(send('arn:aws:sqs:*:*:*'), send('*'), reference).same).toBe(true)
    expect(compared(send('arn:aws-cn:sqs:*:*:*'), send('arn:aws:sqs:*:*:*')).join()).toContain(
      '+ sqs:SendMessage'
    )
  })

  it('names the access points on which alone * is more than all objects', () => {
    expect(compared(get('arn:aws:s3:::*/*'), get('*'))).toContainEqual(
      expect.stringMatching(/^\+ s3:GetObject .*allowed on less: not on arn:aws:s3:\*:\*:accesspoint/)
    )
  })

  it('compares what NotResource and Denies leave', () => {
    const but = policyOf([{ NotResource: [table('a'), table('b')] }])
    const denied = policyOf(
      [{ Resource: '*' }, { Effect: 'Deny', Resource: [table('b'), table('a')] }],
      'denied'
    )
    expect(comparePolicies(but, denied, reference).same).toBe(true)
    const less = policyOf([{ NotResource: table('a') }], 'less')
    expect(compared(but, less).join()).toContain(`+ dynamodb:GetItem [read] on not (${table('a')})`)
  })
})
