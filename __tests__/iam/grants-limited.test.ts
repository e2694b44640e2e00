/** What a Deny, a boundary and conditions leave of a grant, in which partition, and with which variables filled. */
import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/iam/document.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { grantsOf, reachOf, type RoleGrants } from '../../src/iam/grants.ts'
import { roleAsPrincipal } from '../../src/iam/principal.ts'

const reference = await loadReference()
const ROLE = 'arn:aws:iam::111122223333:role/shop'
const ORDERS = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'

interface StatementForm {
  Effect?: 'Allow' | 'Deny'
  Action?: string | string[]
  NotAction?: string | string[]
  Resource?: string | string[]
  NotResource?: string | string[]
  Condition?: object
}

/** Allowed on everything, unless a statement says otherwise. */
function policy(name: string, statements: readonly StatementForm[]) {
  const Statement = statements.map((statement) => ({
    Effect: 'Allow',
    ...(statement.NotResource === undefined && { Resource: '*' }),
    ...(statement.NotAction === undefined && { Action: '*' }),
    ...statement
  }))
  return parsePolicy(name, { Version: '2012-10-17', Statement })
}

function grants(
  statements: readonly StatementForm[],
  boundary?: readonly StatementForm[],
  role = ROLE
): RoleGrants {
  const limits = boundary && [policy('limit', boundary)]
  return grantsOf(roleAsPrincipal(role), [policy('reader', statements)], limits, reference)
}

const granted = ({ grants }: RoleGrants): string[] =>
  [...new Set(grants.flatMap(({ actions }) => [...actions].map(({ name }) => name)))].sort()
const blocked = ({ grants }: RoleGrants): string[] =>
  [...new Set(grants.flatMap((grant) => grant.blocked.map(({ name }) => name)))].sort()

/** On what each grant of an action really gives it. */
const reaches = ({ grants }: RoleGrants, action: string): string[] =>
  grants
    .flatMap((grant) =>
      [...grant.actions]
        .filter(({ name }) => name === action)
        .flatMap((found) => reachOf(grant, found).map(({ pattern }) => pattern.text))
    )
    .sort()

describe('a permissions boundary', () => {
  const GET: StatementForm = { Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*' }
  const BOTH: StatementForm = { Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::a/*' }

  it('grants nothing of its own', () => {
    const found = grants([GET], [{ Action: 's3:*' }])
    expect(granted(found)).toEqual(['s3:GetObject'])
    expect(blocked(found)).toEqual([])
    expect(grants([], [{ Action: '*' }]).grants).toEqual([])
  })

  it.each<[what: string, boundary: StatementForm[], granted: string[], blocked: string[]]>([
    ['nothing', [], [], ['s3:GetObject', 's3:PutObject']],
    ['everything', [{}], ['s3:GetObject', 's3:PutObject'], []],
    ['one action', [GET], ['s3:GetObject'], ['s3:PutObject']],
    [
      'an action on something else',
      [{ ...GET, Resource: 'arn:aws:s3:::b/*' }],
      [],
      ['s3:GetObject', 's3:PutObject']
    ],
    ['all but an action', [{ NotAction: 's3:Put*' }], ['s3:GetObject'], ['s3:PutObject']],
    ['all but a service', [{ NotAction: 'iam:*' }], ['s3:GetObject', 's3:PutObject'], []],
    [
      'what is on other resources',
      [{ Action: ['s3:GetObject', 's3:PutObject'], NotResource: 'arn:aws:s3:::b/*' }],
      ['s3:GetObject', 's3:PutObject'],
      []
    ],
    ['all but these resources', [{ NotResource: 'arn:aws:s3:::a/*' }], [], ['s3:GetObject', 's3:PutObject']],
    [
      'all but a part of these resources',
      [{ NotResource: 'arn:aws:s3:::a/b/*' }],
      ['s3:GetObject', 's3:PutObject'],
      []
    ],
    [
      'what is under a condition that is not known',
      [{ Condition: { Bool: { 'aws:MultiFactorAuthPresent': true } } }],
      ['s3:GetObject', 's3:PutObject'],
      []
    ],
    [
      'what is under a condition that never holds',
      [{ Condition: { Bool: { 'aws:SecureTransport': false } } }],
      [],
      ['s3:GetObject', 's3:PutObject']
    ],
    [
      'what another role may',
      [{ Condition: { StringEquals: { 'aws:PrincipalArn': `${ROLE}-2` } } }],
      [],
      ['s3:GetObject', 's3:PutObject']
    ]
  ])('that allows %s', (_, boundary, left, taken) => {
    const found = grants([BOTH], boundary)
    expect([granted(found), blocked(found)]).toEqual([left, taken])
  })

  it.each<[what: string, deny: StatementForm]>([
    ['all', { Effect: 'Deny', Action: 's3:PutObject' }],
    ['all that is granted', { Effect: 'Deny', Action: 's3:Put*', Resource: 'arn:aws:s3:::a*' }],
    ['all but other resources', { Effect: 'Deny', Action: 's3:PutObject', NotResource: 'arn:aws:s3:::b/*' }],
    ['all but reading', { Effect: 'Deny', NotAction: 's3:Get*' }]
  ])('that denies an action on %s blocks it: only the boundary takes it away', (_, deny) => {
    const found = grants([BOTH], [{}, deny])
    expect(granted(found)).toEqual(['s3:GetObject'])
    expect(blocked(found)).toEqual(['s3:PutObject'])
  })

  it('does not block what the role’s own Deny takes away already', () => {
    const found = grants([BOTH, { Effect: 'Deny', Action: 's3:PutObject' }], [GET])
    expect([granted(found), blocked(found)]).toEqual([['s3:GetObject'], []])
  })

  it.each<[what: string, identity: string, limit: string | string[], reach: string[]]>([
    ['the grant where it is no wider', 'arn:aws:s3:::a/*', ['arn:aws:s3:::*'], ['arn:aws:s3:::a/*']],
    ['the boundary where that is narrower', '*', 'arn:aws:s3:::a/*', ['arn:aws:s3:::a/*']],
    [
      'all parts of the boundary',
      'arn:aws:s3:::*',
      ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'],
      ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*']
    ],
    [
      'of them those that the action can be on',
      '*',
      ['arn:aws:s3:::a', 'arn:aws:s3:::a/*', ORDERS],
      ['arn:aws:s3:::a/*']
    ],
    [
      'the grant where neither holds the other',
      'arn:aws:s3:::a*/x',
      'arn:aws:s3:::*b/*',
      ['arn:aws:s3:::a*/x']
    ],
    [
      'the grant where one part of the boundary holds it',
      'arn:aws:s3:::a/*',
      ['arn:aws:s3:::a/b/*', '*'],
      ['arn:aws:s3:::a/*']
    ],
    ['the boundary in the role’s own partition', '*', 'arn:*:s3:::a/*', ['arn:aws:s3:::a/*']]
  ])('leaves %s', (_, Resource, limit, reach) => {
    const found = grants([{ Action: 's3:GetObject', Resource }], [{ Action: 's3:*', Resource: limit }])
    expect(reaches(found, 's3:GetObject')).toEqual(reach)
  })

  it('leaves each action its own reach', () => {
    const found = grants(
      [{ Action: ['s3:*Object'], Resource: 'arn:aws:s3:::*' }],
      [{ Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*' }, { Action: 's3:PutObject' }]
    )
    expect(reaches(found, 's3:GetObject')).toEqual(['arn:aws:s3:::a/*'])
    expect(reaches(found, 's3:PutObject')).toEqual(['arn:aws:s3:::*'])
    expect(blocked(found)).toContain('s3:DeleteObject')
  })

  it('of several policies allows what one of them allows', () => {
    const limits = [policy('one', [{ Action: 's3:GetObject' }]), policy('two', [{ Action: 's3:PutObject' }])]
    const found = grantsOf(
      roleAsPrincipal(ROLE),
      [policy('reader', [{ Action: 's3:*Object' }])],
      limits,
      reference
    )
    expect(granted(found)).toEqual(['s3:GetObject', 's3:PutObject'])
  })
})

describe('a Deny', () => {
  it.each<[what: string, allow: StatementForm, deny: StatementForm, left: string[]]>([
    [
      'on all resources of the action’s only type takes it away from a grant of everything',
      { Action: ['sqs:SendMessage', 'sqs:ListQueues'] },
      { Action: 'sqs:*', Resource: 'arn:aws:sqs:*:*:*' },
      ['sqs:ListQueues']
    ],
    [
      'on one of two types leaves the action',
      { Action: 'dynamodb:Query' },
      { Action: 'dynamodb:*', Resource: 'arn:aws:dynamodb:*:*:table/*/index/*' },
      ['dynamodb:Query']
    ],
    [
      'on both types, each in its turn, takes the action away',
      { Action: ['dynamodb:Query', 'dynamodb:ListTables'] },
      {
        Action: 'dynamodb:*',
        Resource: ['arn:aws:dynamodb:*:*:table/*/index/*', 'arn:aws:dynamodb:*:*:table/*']
      },
      ['dynamodb:ListTables']
    ],
    [
      'in one region leaves the action',
      { Action: 'dynamodb:GetItem' },
      { Action: 'dynamodb:*', Resource: 'arn:aws:dynamodb:eu-west-1:*:table/*' },
      ['dynamodb:GetItem']
    ],
    [
      'on all but one table leaves a grant of all',
      { Action: 'dynamodb:GetItem' },
      { Action: 'dynamodb:*', NotResource: ORDERS },
      ['dynamodb:GetItem']
    ],
    [
      'on all but one table takes away a grant of another one',
      { Action: 'dynamodb:GetItem', Resource: `${ORDERS}-old` },
      { Action: 'dynamodb:*', NotResource: ORDERS },
      []
    ],
    [
      'on all but resources of another service takes the action away',
      { Action: ['s3:GetObject', 's3:ListBucket'] },
      { Action: 's3:*', NotResource: 'arn:aws:dynamodb:*:*:*' },
      []
    ],
    [
      'of all but some actions leaves these, of all services',
      { Action: ['s3:GetObject', 'sqs:SendMessage', 'iam:PassRole'] },
      { NotAction: ['S3:Get*', 'sqs:*'] },
      ['s3:GetObject', 'sqs:SendMessage']
    ],
    [
      'of all but some actions on all but some resources',
      { Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::a/*' },
      { NotAction: 's3:Get*', NotResource: 'arn:aws:s3:::b/*' },
      ['s3:GetObject']
    ],
    [
      'on a resource in another case takes away nothing: ARNs are told apart by case',
      { Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*' },
      { Action: 's3:*', Resource: 'arn:aws:s3:::A/*' },
      ['s3:GetObject']
    ],
    [
      'of `arn:*:` takes away what is in the role’s partition',
      { Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*' },
      { Action: 's3:*', Resource: 'arn:*:s3:::a/*' },
      []
    ]
  ])('%s', (_, allow, deny, left) => {
    expect(granted(grants([allow, { ...deny, Effect: 'Deny' }]))).toEqual(left)
  })

  it('takes away from one grant and leaves another of the same action', () => {
    const found = grants([
      { Action: 's3:GetObject', Resource: ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'] },
      { Effect: 'Deny', Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*' }
    ])
    expect(reaches(found, 's3:GetObject')).toEqual(['arn:aws:s3:::b/*'])
  })

  // the bucket may be the one that the Deny leaves out
  it.each(['${aws:PrincipalTag/team}', '${aws:userid}'])(
    'on all but a bucket leaves a grant on a bucket of which only the variable %s is known',
    (variable) => {
      const found = grants([
        { Action: 's3:GetObject', Resource: `arn:aws:s3:::${variable}/*` },
        { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::orders/*' }
      ])
      expect(granted(found)).toEqual(['s3:GetObject'])
    }
  )
})

describe('conditions of a role that an SDK uses', () => {
  const arnOf = (name: string): object => ({ ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::*:role/${name}` } })
  it.each<[what: string, condition: object, allowed: boolean, conditional: boolean]>([
    ['its ARN', { StringEquals: { 'aws:PrincipalArn': ROLE } }, true, false],
    ['another ARN', { StringEquals: { 'aws:PrincipalArn': `${ROLE}-2` } }, false, false],
    ['all ARNs but its own', { ArnNotEquals: { 'AWS:principalarn': ROLE } }, false, false],
    ['a pattern of its ARN', arnOf('sh*'), true, false],
    ['a pattern of other ARNs', arnOf('x*'), false, false],
    [
      'its account',
      { StringEquals: { 'aws:PrincipalAccount': ['444455556666', '111122223333'] } },
      true,
      false
    ],
    ['another account', { StringEquals: { 'aws:PrincipalAccount': '444455556666' } }, false, false],
    [
      'all accounts but another one',
      { StringNotEquals: { 'aws:PrincipalAccount': '444455556666' } },
      true,
      false
    ],
    ['an encrypted connection', { Bool: { 'aws:SecureTransport': 'true' } }, true, false],
    ['a plain connection', { Bool: { 'aws:SecureTransport': 'false' } }, false, false],
    ['an assumed role', { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } }, true, false],
    ['a network', { StringEquals: { 'aws:SourceVpc': 'vpc-1' } }, true, true],
    [
      'its account and a network',
      { StringEquals: { 'aws:PrincipalAccount': '111122223333', 'aws:SourceVpc': 'v' } },
      true,
      true
    ],
    [
      'another account and a network',
      { StringEquals: { 'aws:PrincipalAccount': '444455556666', 'aws:SourceVpc': 'v' } },
      false,
      false
    ],
    [
      'its own account by variable',
      { StringEquals: { 'aws:PrincipalAccount': '${aws:PrincipalAccount}' } },
      true,
      false
    ],
    ['an operator that IAM does not have', { StringEqualz: { 'aws:PrincipalAccount': 'x' } }, true, true]
  ])('of %s', (_, Condition, allowed, conditional) => {
    const { grants: list } = grants([{ Action: 's3:GetObject', Condition }])
    expect(list.map((grant) => [grant.actions.size, grant.conditional])).toEqual(
      allowed ? [[1, conditional]] : []
    )
    const denied = grants([{ Action: 's3:GetObject' }, { Effect: 'Deny', Action: 's3:GetObject', Condition }])
    expect(granted(denied)).toEqual(allowed && !conditional ? [] : ['s3:GetObject'])
  })
})

describe('the partition', () => {
  const CHINA = 'arn:aws-cn:iam::111122223333:role/shop'
  it.each<[resource: string, role: string, reach: string[]]>([
    ['arn:*:s3:::a/*', ROLE, ['arn:aws:s3:::a/*']],
    ['arn:*:s3:::a/*', CHINA, ['arn:aws-cn:s3:::a/*']],
    ['arn:aws*:s3:::a/*', ROLE, ['arn:aws:s3:::a/*']],
    ['arn:aws*:s3:::a/*', CHINA, ['arn:aws-cn:s3:::a/*']],
    ['arn:aws-??:s3:::a/*', CHINA, ['arn:aws-cn:s3:::a/*']],
    ['arn:aws:s3:::a/*', ROLE, ['arn:aws:s3:::a/*']],
    ['arn:*:s3:::*', ROLE, ['arn:aws:s3:::*']],
    // patterns of other partitions only
    ['arn:aws-*:s3:::a/*', ROLE, []],
    ['arn:aws-us*:s3:::a/*', CHINA, []],
    ['arn:???:s3:::a/*', CHINA, []]
  ])('of %s for %s', (Resource, role, reach) => {
    const found = grants([{ Action: 's3:GetObject', Resource }], undefined, role)
    expect(reaches(found, 's3:GetObject')).toEqual(reach)
    expect(found.grants.map(({ resource }) => resource)).toEqual([Resource])
  })
})

describe('policy variables', () => {
  const reachIn = (Version: string | undefined, Resource: string): string[] => {
    const document = {
      ...(Version && { Version }),
      Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource }
    }
    const { grants: list } = grantsOf(
      roleAsPrincipal(ROLE),
      [parsePolicy('p', document)],
      undefined,
      reference
    )
    return list.map(({ pattern }) => `${pattern.text}${pattern.hasVariables ? ' (open)' : ''}`)
  }

  it.each([
    ['${aws:PrincipalAccount}', 'arn:aws:s3:::b-111122223333/*'],
    ['${AWS:principalaccount}', 'arn:aws:s3:::b-111122223333/*'],
    ['${aws:PrincipalType}', 'arn:aws:s3:::b-AssumedRole/*'],
    ['${aws:PrincipalTag/team}', 'arn:aws:s3:::b-${aws:PrincipalTag/team}/* (open)'],
    ['${aws:userid}', 'arn:aws:s3:::b-${aws:userid}/* (open)'],
    ['${*}', 'arn:aws:s3:::b-${*}/*']
  ])('%s is filled where it is known', (variable, expected) => {
    expect(reachIn('2012-10-17', `arn:aws:s3:::b-${variable}/*`)).toEqual([expected])
  })

  it.each(['2008-10-17', undefined])('are text in version %s', (Version) => {
    const resource = 'arn:aws:s3:::b-${aws:PrincipalAccount}/*'
    expect(reachIn(Version, resource)).toEqual([resource])
  })

  it('keep their spelling in the grant', () => {
    const Resource = 'arn:aws:s3:::b-${aws:PrincipalAccount}/*'
    expect(grants([{ Action: 's3:GetObject', Resource }]).grants[0]?.resource).toBe(Resource)
  })

  it('are filled in a Deny too', () => {
    const found = grants([
      { Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-west-1:111122223333:a' },
      { Effect: 'Deny', Action: 'sqs:*', Resource: 'arn:aws:sqs:*:*:${aws:PrincipalType}' },
      { Effect: 'Deny', Action: 'sqs:*', Resource: 'arn:aws:sqs:*:${aws:PrincipalAccount}:*' }
    ])
    expect(granted(found)).toEqual([])
  })

  it('are filled in a boundary too', () => {
    const found = grants(
      [{ Action: 's3:GetObject' }],
      [{ Action: 's3:*', Resource: 'arn:aws:s3:::b-${aws:PrincipalAccount}/*' }]
    )
    expect(reaches(found, 's3:GetObject')).toEqual(['arn:aws:s3:::b-111122223333/*'])
  })

  // the bucket of the tag may be the one that the boundary allows
  it('that are not known block nothing', () => {
    const found = grants(
      [{ Action: 's3:GetObject', Resource: 'arn:aws:s3:::${aws:PrincipalTag/team}/*' }],
      [{ Action: 's3:*', Resource: 'arn:aws:s3:::orders/*' }]
    )
    expect([granted(found), blocked(found)]).toEqual([['s3:GetObject'], []])
  })
})

describe('an Allow with NotResource', () => {
  it.each<[what: string, NotResource: string | string[], granted: string[]]>([
    ['a bucket', 'arn:aws:s3:::a/*', ['sns:Publish', 'sqs:SendMessage']],
    ['everything', '*', []],
    ['all queues', 'arn:aws:sqs:*:*:*', ['sns:Publish']],
    ['all queues and all topics', ['arn:aws:sqs:*:*:*', 'arn:*:sns:*'], []]
  ])('of all but %s grants what can be on the rest', (_, NotResource, expected) => {
    expect(granted(grants([{ Action: ['sqs:SendMessage', 'sns:Publish'], NotResource }]))).toEqual(expected)
  })
})

describe('patterns that match nothing', () => {
  it('are listed, whatever they are on and whatever is denied or bounded', () => {
    const found = grants(
      [
        { Action: ['sqs:SendMessageBatch', 's3:Head*', 's3:GetObject'], Resource: 'arn:aws:s3:::a' },
        { Effect: 'Deny', Action: '*' },
        { Effect: 'Deny', Action: 'x:y' }
      ],
      []
    )
    expect(found.unmatched).toEqual(['s3:Head*', 'sqs:SendMessageBatch', 'x:y'])
    expect(granted(found)).toEqual([])
  })
})

describe('statements that roles have in common', () => {
  const EVERYTHING: StatementForm = {}
  const on = (denied: StatementForm[], boundary?: StatementForm[], role = ROLE): string[] =>
    grants([EVERYTHING, ...denied], boundary, role).grants.flatMap((grant) =>
      [...grant.actions]
        .filter(({ name }) => name === 's3:GetObject')
        .flatMap((action) =>
          reachOf(grant, action).map(({ pattern, limits, exclusions }) =>
            [pattern, ...limits, { text: 'but' }, ...exclusions].map(({ text }) => text).join(' ')
          )
        )
    )
  const deny = (form: StatementForm): StatementForm => ({ Effect: 'Deny', Action: 's3:*', ...form })

  it('are less what each role denies, in any order of roles', () => {
    const twice = (expected: string[], ...asked: Parameters<typeof on>): void => {
      expect([on(...asked), on(...asked)]).toEqual([expected, expected])
    }
    twice(['* but'], [])
    twice(['* but arn:aws:s3:::a/*'], [deny({ Resource: 'arn:aws:s3:::a/*' })])
    twice(['* but arn:aws:s3:::b/*'], [deny({ Resource: 'arn:aws:s3:::b/*' })])
    twice(['arn:aws:s3:::a/* but'], [deny({ NotResource: 'arn:aws:s3:::a/*' })])
    twice([], [deny({ Resource: '*' })])
    twice(['* but'], [])
  })

  it('are less what each role denies by a variable of its own', () => {
    const own = [deny({ Resource: 'arn:aws:s3:::${aws:PrincipalAccount}-a/*' })]
    expect(on(own)).toEqual(['* but arn:aws:s3:::111122223333-a/*'])
    expect(on(own, undefined, ROLE.replace('111122223333', '444455556666'))).toEqual([
      '* but arn:aws:s3:::444455556666-a/*'
    ])
  })

  it('are less what is denied to one account, or bounded for one', () => {
    const other = ROLE.replace('111122223333', '444455556666')
    const Condition = { StringEquals: { 'aws:PrincipalAccount': '111122223333' } }
    const denied = [deny({ Resource: 'arn:aws:s3:::a/*', Condition })]
    const bounds = [{ Action: 's3:*', Resource: 'arn:aws:s3:::a/*', Condition }, { Action: 'sqs:*' }]
    expect([on(denied), on(denied, undefined, other)]).toEqual([['* but arn:aws:s3:::a/*'], ['* but']])
    expect([on([], bounds), on([], bounds, other)]).toEqual([['arn:aws:s3:::a/* but'], []])
  })

  it('stay within the partition of each role', () => {
    const denied = [deny({ Resource: 'arn:*:s3:::a/*' })]
    expect(on(denied)).toEqual(['* but arn:aws:s3:::a/*'])
    expect(on(denied, undefined, ROLE.replace(':aws:', ':aws-cn:'))).toEqual(['* but arn:aws-cn:s3:::a/*'])
  })

  it('leave out what each statement leaves out', () => {
    const all = (NotResource: string[]): string[] =>
      grants([{ NotResource }]).grants.flatMap(({ reaches: parts }) =>
        parts.flatMap((extents) =>
          extents.map(({ exclusions }) => exclusions.map(({ text }) => text).join(';'))
        )
      )
    expect(new Set(all(['arn:aws:s3:::a', 'arn:aws:s3:::b']))).toEqual(
      new Set(['arn:aws:s3:::a;arn:aws:s3:::b'])
    )
    expect(new Set(all(['arn:aws:s3:::a, arn:aws:s3:::b']))).toEqual(
      new Set(['arn:aws:s3:::a, arn:aws:s3:::b'])
    )
  })
})
