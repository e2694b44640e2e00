import { describe, expect, it } from '@jest/globals'
import { excessOf, type Excess } from '../../src/judgement/excess.ts'
import { parsePolicy } from '../../src/iam/document.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { grantsOf, type RoleGrants } from '../../src/iam/grants.ts'
import { roleAsPrincipal } from '../../src/iam/principal.ts'
import { testimoniesOf, type RoleNeeds } from './testimonies.ts'

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

function grants(statements: object[], boundary?: object[]): RoleGrants {
  const policy = (name: string, list: object[]) => {
    const Statement = list.map((statement) => ({ Effect: 'Allow', Resource: '*', ...statement }))
    return parsePolicy(name, { Version: '2012-10-17', Statement })
  }
  const limits = boundary && [policy('limit', boundary)]
  const role = roleAsPrincipal('arn:aws:iam::111122223333:role/shop')
  return grantsOf(role, [policy('reader', statements)], limits, reference)
}

function excess(
  statements: object[],
  needs: readonly Needed[],
  mayNeed: RoleNeeds['mayNeed'] = [],
  boundary?: object[]
): Excess {
  return excessOf(grants(statements, boundary), testimoniesOf({ needs, mayNeed }), reference)
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
    expect(
      found.grants.flatMap(({ actions }) => actions).find(({ action }) => action === 'iam:*')
    ).toMatchObject({
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

  it('do not contain what a Deny takes away, but what a Deny takes away only under a condition', () => {
    const allow = { Action: ['s3:GetObject', 's3:PutObject'] }
    expect(unusedNames(excess([allow, { Effect: 'Deny', Action: 's3:PutObject' }], []))).toEqual([
      's3:GetObject'
    ])
    const conditional = {
      Effect: 'Deny',
      Action: 's3:PutObject',
      Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } }
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
    ).toEqual([
      {
        action: 'dynamodb:GetItem',
        level: 'read',
        width: 'exact',
        conditional: false,
        granted: [AUDIT],
        needed: [ORDERS]
      }
    ])
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

  it('are undecided for the same reason in whatever order the needs come', () => {
    const wider = ['no bucket', 'no key'].map((reason) =>
      need('s3:GetObject', `arn:aws:s3:::${reason.slice(3)}/*`, { precision: 'wider', reason })
    )
    const all = [{ Action: 's3:GetObject' }]
    expect(excess(all, wider.toReversed()).undecided).toEqual(excess(all, wider).undecided)
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

describe('used and implied', () => {
  const READ = [{ Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], Resource: ORDERS }]
  const implied = { implied: true }

  it('are told apart: implied is what no call showed, at each place', () => {
    const found = excess(READ, [need('dynamodb:GetItem', ORDERS), need('dynamodb:PutItem', ORDERS, implied)])
    expect(found).toMatchObject({ granted: 3, used: 1, implied: 1, unused: { total: 1 } })
    expect(found.grants.map(({ actions }) => actions)).toEqual([
      [
        { action: 'dynamodb:GetItem', used: 1, implied: 0, unused: 0, undecided: 0 },
        { action: 'dynamodb:PutItem', used: 0, implied: 1, unused: 0, undecided: 0 },
        { action: 'dynamodb:Query', used: 0, implied: 0, unused: 1, undecided: 0 }
      ]
    ])
  })

  it('are one where a call and the configuration both need it: used', () => {
    const both = [need('dynamodb:GetItem', ORDERS, implied), need('dynamodb:GetItem', ORDERS)]
    expect(excess(READ, both)).toMatchObject({ used: 1, implied: 0 })
    expect(excess(READ, both.toReversed())).toMatchObject({ used: 1, implied: 0 })
  })

  it('count nothing that is not granted', () => {
    expect(excess(READ, [need('s3:GetObject', '*'), need('s3:PutObject', '*', implied)])).toMatchObject({
      granted: 3,
      used: 0,
      implied: 0,
      unused: { total: 3 }
    })
  })

  it('are wide alike: what the configuration implies is held against its resource too', () => {
    const found = excess([{ Action: 'dynamodb:GetItem' }], [need('dynamodb:GetItem', ORDERS, implied)])
    expect(found.wide).toEqual([expect.objectContaining({ granted: ['*'], needed: [ORDERS] })])
  })
})

describe('what a boundary takes away', () => {
  const BOTH = [{ Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::a/*' }]

  it('is neither granted nor unused, but listed', () => {
    const found = excess(BOTH, [], [], [{ Action: 's3:Get*' }])
    expect(found).toMatchObject({ granted: 1, blocked: { total: 1, actions: ['s3:PutObject'] } })
    expect(unusedNames(found)).toEqual(['s3:GetObject'])
  })

  it('is not blocked where another grant of it is left', () => {
    const more = [...BOTH, { Action: 's3:PutObject', Resource: 'arn:aws:s3:::b/*' }]
    const found = excess(more, [], [], [{ Action: 's3:*', Resource: 'arn:aws:s3:::b/*' }])
    expect(found).toMatchObject({ granted: 1, blocked: { total: 1, actions: ['s3:GetObject'] } })
  })

  it('of a grant of everything is a count without a list', () => {
    const found = excess([{ Action: '*' }], [], [], [{ Action: 's3:GetObject' }])
    expect(found.granted).toBe(1)
    expect(found.blocked.actions).toBeUndefined()
    expect(found.blocked.total).toBeGreaterThan(20_000)
  })

  it('is not wide: a wide finding shows what the boundary leaves', () => {
    const all = [{ Action: 'dynamodb:GetItem' }]
    const used = [need('dynamodb:GetItem', ORDERS)]
    expect(excess(all, used, [], [{ Resource: ORDERS, Action: '*' }]).wide).toEqual([])
    expect(excess(all, used, [], [{ Resource: [ORDERS, AUDIT], Action: '*' }]).wide).toEqual([
      expect.objectContaining({ width: 'exact', granted: [AUDIT], needed: [ORDERS] })
    ])
    const tables = 'arn:aws:dynamodb:*:*:table/*'
    expect(excess(all, used, [], [{ Resource: tables, Action: '*' }]).wide).toEqual([
      expect.objectContaining({ width: 'type', granted: [tables], needed: [ORDERS] })
    ])
  })
})

describe('conditional findings', () => {
  const Condition = { StringEquals: { 'aws:SourceVpc': 'vpc-1' } }
  const conditionalOf = (...statements: object[]): boolean | undefined =>
    excess(statements, [need('dynamodb:GetItem', ORDERS)]).wide[0]?.conditional

  it('are those of which every grant that is too wide stands behind a condition', () => {
    const free = { Action: 'dynamodb:GetItem' }
    expect(conditionalOf(free)).toBe(false)
    expect(conditionalOf({ ...free, Condition })).toBe(true)
    expect(conditionalOf({ ...free, Condition }, free)).toBe(false)
    expect(conditionalOf({ ...free, Condition }, { ...free, Resource: ORDERS })).toBe(true)
    expect(conditionalOf({ ...free, Condition: { Bool: { 'aws:SecureTransport': 'true' } } })).toBe(false)
  })
})

describe('what policy variables decide', () => {
  const TEAM = 'arn:aws:s3:::team-${aws:PrincipalTag/team}/*'

  it('is undecided where it may be what is needed', () => {
    const found = excess(
      [{ Action: 's3:GetObject', Resource: TEAM }],
      [need('s3:GetObject', 'arn:aws:s3:::team-a/*')]
    )
    expect(found).toMatchObject({ used: 1, wide: [] })
    expect(found.undecided).toEqual([
      { action: 's3:GetObject', why: expect.stringContaining('policy variable') }
    ])
  })

  it('is wide where it cannot be what is needed', () => {
    const found = excess(
      [{ Action: 's3:GetObject', Resource: TEAM }],
      [need('s3:GetObject', 'arn:aws:s3:::uploads/*')]
    )
    expect(found.wide).toEqual([expect.objectContaining({ width: 'type', granted: [TEAM] })])
    expect(found.undecided).toEqual([])
  })

  it('is decided where the variable is known', () => {
    const Resource = 'arn:aws:s3:::${aws:PrincipalAccount}-uploads/*'
    const found = excess(
      [{ Action: 's3:GetObject', Resource }],
      [need('s3:GetObject', 'arn:aws:s3:::111122223333-uploads/*')]
    )
    expect(found).toMatchObject({ used: 1, wide: [], undecided: [] })
  })
})
