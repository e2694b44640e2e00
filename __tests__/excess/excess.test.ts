import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { excessOf, type Excess, type RoleNeeds } from '../../src/excess/excess.ts'
import { parsePolicy } from '../../src/policy/document.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { grantsOf } from '../../src/roles/grants.ts'

const reference = await loadReference()
const ORDERS = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'
const AUDIT = 'arn:aws:dynamodb:eu-west-1:111122223333:table/audit'

type Needed = RoleNeeds['needs'][number]
const need = (action: string, resource: string, more: Partial<Needed> = {}): Needed => ({
  action,
  resource,
  precision: 'exact',
  ...more
})

function excess(statements: object[], needs: readonly Needed[], mayNeed: RoleNeeds['mayNeed'] = []): Excess {
  const Statement = statements.map((statement) => ({ Effect: 'Allow', Resource: '*', ...statement }))
  return excessOf(grantsOf([parsePolicy('reader', { Statement })], reference), { needs, mayNeed })
}

const unusedNames = ({ unused }: Excess): string[] | undefined => unused.actions?.map(({ action }) => action)

describe('unused actions', () => {
  it('are those granted and never needed, worst level first', () => {
    const found = excess(
      [{ Action: ['s3:GetObject', 's3:PutBucketPolicy', 's3:PutObject', 's3:ListBucket'] }],
      [need('s3:GetObject', '*')]
    )
    expect(unusedNames(found)).toEqual(['s3:PutBucketPolicy', 's3:PutObject', 's3:ListBucket'])
    expect(found.granted).toBe(4)
    expect(found.unused).toMatchObject({
      total: 3,
      byAccessLevel: { 'permissions-management': 1, write: 1, tagging: 0, read: 0, list: 1 }
    })
  })

  it('are compared in any case', () => {
    expect(
      unusedNames(
        excess([{ Action: ['DYNAMODB:GETITEM', 'dynamodb:putitem'] }], [need('dynamodb:GetItem', '*')])
      )
    ).toEqual(['dynamodb:PutItem'])
  })

  it('show for an unused iam:*, with counts, though no trace is of IAM', () => {
    const found = excess([{ Action: ['iam:*', 'dynamodb:GetItem'] }], [need('dynamodb:GetItem', '*')])
    const all = [...reference.actionsOf('iam')]
    expect(found.unused.total).toBe(all.length)
    expect(found.unused.byAccessLevel['permissions-management']).toBe(
      all.filter(({ level }) => level === 'permissions-management').length
    )
    expect(found.unused.byAccessLevel['permissions-management']).toBeGreaterThan(10)
    expect(found.grants.find(({ action }) => action === 'iam:*')).toMatchObject({
      used: 0,
      unused: all.length,
      undecided: 0
    })
  })

  it.each([
    ['*', { Action: '*' }],
    ['NotAction', { NotAction: 'iam:*' }]
  ])('of %s are one finding with a count, and no list of thousands', (_, statement) => {
    const found = excess([statement], [need('dynamodb:GetItem', '*')])
    expect(found.unused.actions).toBeUndefined()
    expect(found.grants).toHaveLength(1)
    expect(found.unused.total).toBe(found.granted - 1)
    expect(found.unused.total).toBeGreaterThan(15_000)
  })

  it('do not contain what a Deny takes away, but what a conditional Deny does', () => {
    const allow = { Action: ['s3:GetObject', 's3:PutObject'] }
    expect(unusedNames(excess([allow, { Effect: 'Deny', Action: 's3:PutObject' }], []))).toEqual([
      's3:GetObject'
    ])
    const conditional = {
      Effect: 'Deny',
      Action: 's3:PutObject',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } }
    }
    expect(unusedNames(excess([allow, conditional], []))).toEqual(['s3:PutObject', 's3:GetObject'])
  })

  it('count once, however many statements grant them', () => {
    expect(excess([{ Action: 's3:GetObject' }, { Action: 's3:Get*Object' }], []).unused.total).toBe(1)
  })

  it('are not those of which nobody knows: they are undecided, with the reason', () => {
    const found = excess(
      [{ Action: ['kms:Decrypt', 'kms:Encrypt'] }],
      [need('kms:Encrypt', '*')],
      [{ action: 'KMS:*', why: 'on behalf of the caller' }]
    )
    expect(found.undecided).toEqual([{ action: 'kms:Decrypt', why: 'on behalf of the caller' }])
    expect(found.unused.total).toBe(0)
  })

  it('say when their grant is narrowed by a condition', () => {
    const found = excess(
      [{ Action: 's3:GetObject', Condition: { StringEquals: { 'aws:SourceVpc': 'x' } } }],
      []
    )
    expect(found.unused.total).toBe(1)
    expect(found.grants[0]?.conditional).toBe(true)
  })
})

describe('wide resources', () => {
  it('are used actions granted on more than was used', () => {
    expect(
      excess([{ Action: 'dynamodb:GetItem', Resource: [ORDERS, AUDIT] }], [need('dynamodb:GetItem', ORDERS)])
        .wide
    ).toEqual([{ action: 'dynamodb:GetItem', granted: [AUDIT], needed: [ORDERS] }])
  })

  it.each([
    ['the resource itself', ORDERS, [ORDERS]],
    ['two resources that are both used', [ORDERS, AUDIT], [ORDERS, AUDIT]],
    ['a part of what is used', 'arn:aws:s3:::uploads/thumbs/*', ['arn:aws:s3:::uploads/*']]
  ])('are not %s', (_, Resource, needed) => {
    const action = String(needed[0]).startsWith('arn:aws:s3') ? 's3:GetObject' : 'dynamodb:GetItem'
    expect(
      excess(
        [{ Action: action, Resource }],
        needed.map((resource) => need(action, resource))
      ).wide
    ).toEqual([])
  })

  it('are never actions that take no resource', () => {
    const list = ['s3:ListAllMyBuckets', 'sqs:ListQueues', 'xray:PutTraceSegments']
    expect(
      excess(
        [{ Action: list }],
        list.map((action) => need(action, '*'))
      ).wide
    ).toEqual([])
  })

  it('are not ARNs that the action cannot be used on: an index has no PutItem', () => {
    const found = excess(
      [{ Action: ['dynamodb:PutItem'], Resource: [ORDERS, `${ORDERS}/index/*`] }],
      [need('dynamodb:PutItem', ORDERS)]
    )
    expect(found.wide).toEqual([])
  })

  it('are undecided where the trace does not show the resource', () => {
    const found = excess(
      [{ Action: 's3:GetObject' }],
      [need('s3:GetObject', 'arn:aws:s3:::*/*', { precision: 'wider', reason: 'no bucket' })]
    )
    expect(found.wide).toEqual([])
    expect(found.undecided).toEqual([{ action: 's3:GetObject', why: expect.stringContaining('no bucket') }])
  })

  it('never mix with unused ones', () => {
    const found = excess(
      [{ Action: ['dynamodb:GetItem', 'dynamodb:PutItem'] }],
      [need('dynamodb:GetItem', ORDERS)]
    )
    expect(unusedNames(found)).toEqual(['dynamodb:PutItem'])
    expect(found.wide.map(({ action }) => action)).toEqual(['dynamodb:GetItem'])
  })
})

describe('a role that several workloads share', () => {
  it('is held against what they need together', () => {
    const grant = [{ Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: [ORDERS, AUDIT] }]
    const shop = [need('dynamodb:GetItem', ORDERS), need('dynamodb:GetItem', AUDIT)]
    const billing = [need('dynamodb:PutItem', ORDERS), need('dynamodb:PutItem', AUDIT)]
    expect(excess(grant, shop).unused.total).toBe(1)
    expect(excess(grant, [...shop, ...billing])).toMatchObject({ unused: { total: 0 }, wide: [] })
  })
})

describe('the counts', () => {
  const pattern = fc.constantFrom(
    's3:*',
    's3:Get*',
    's3:GetObject',
    'sqs:*',
    'sqs:SendMessage',
    'kms:*',
    'dynamodb:?etItem',
    'x:y'
  )
  const resource = fc.constantFrom('*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::a', ORDERS)
  const statement = fc.record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    Action: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    Resource: fc.array(resource, { minLength: 1, maxLength: 2 })
  })
  const used = fc.uniqueArray(
    fc.constantFrom('s3:GetObject', 'sqs:SendMessage', 'dynamodb:GetItem', 'iam:PassRole')
  )
  const may = fc.constantFrom([], [{ action: 'kms:*', why: 'w' }], [{ action: 's3:Put*', why: 'w' }])

  it('add up: granted = used + unused + undecided, for the role and for each grant', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), used, may, (statements, names, mayNeed) => {
        const { grants } = grantsOf([parsePolicy('p', { Statement: statements })], reference)
        const granted = new Set(grants.flatMap(({ actions }) => actions.map(({ name }) => name)))
        const found = excess(
          statements,
          names.map((name) => need(name, '*')),
          mayNeed
        )
        const usedCount = names.filter((name) => granted.has(name)).length
        const undecided = found.undecided.filter(
          ({ action }) => !names.some((name) => name === action)
        ).length
        expect(found.granted).toBe(granted.size)
        expect(usedCount + found.unused.total + undecided).toBe(found.granted)
        expect(Object.values(found.unused.byAccessLevel).reduce((a, b) => a + b)).toBe(found.unused.total)
        expect(found.unused.actions?.length).toBe(found.unused.total)
        const sums = found.grants.map((grant) => grant.used + grant.unused + grant.undecided)
        expect(sums.toSorted(ascending)).toEqual(
          grants.map(({ actions }) => actions.length).toSorted(ascending)
        )
      })
    )
  })

  it('are the same for shuffled statements, but for where they stand', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 2, maxLength: 4 }), used, (statements, names) => {
        const needs = names.map((name) => need(name, ORDERS))
        const { grants: _, ...one } = excess(statements, needs)
        const { grants: __, ...other } = excess(statements.toReversed(), needs.toReversed())
        expect(other).toEqual(one)
      })
    )
  })
})

function ascending(a: number, b: number): number {
  return a - b
}
