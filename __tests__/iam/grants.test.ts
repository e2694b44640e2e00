import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { parsePolicy } from '../../src/iam/document.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { grantsOf } from '../../src/iam/grants.ts'
import { roleAsPrincipal } from '../../src/iam/principal.ts'

const reference = await loadReference()
const PRINCIPAL = roleAsPrincipal('arn:aws:iam::111122223333:role/shop')
const everyAction = reference
  .prefixes()
  .flatMap((prefix) => [...reference.actionsOf(prefix)].map(({ name }) => name))

interface StatementForm {
  Effect?: 'Allow' | 'Deny'
  Action?: string | string[]
  NotAction?: string | string[]
  Resource?: string | string[]
  NotResource?: string | string[]
  Condition?: object
  Sid?: string
}

/** Statements are allowed on everything unless they say otherwise. */
function grants(...statements: StatementForm[]) {
  const Statement = statements.map((statement) => ({
    Effect: 'Allow',
    ...(statement.NotResource === undefined && { Resource: '*' }),
    ...statement
  }))
  const policies = [parsePolicy('reader', { Version: '2012-10-17', Statement })]
  return grantsOf(PRINCIPAL, policies, undefined, reference)
}

function actions(...statements: StatementForm[]): string[] {
  return [
    ...new Set(grants(...statements).grants.flatMap((grant) => [...grant.actions].map(({ name }) => name)))
  ].sort()
}

describe('action patterns', () => {
  it.each<[pattern: string, expected: string[]]>([
    ['s3:GetObject', ['s3:GetObject']],
    ['S3:GETOBJECT', ['s3:GetObject']],
    ['s3:Get?bject', ['s3:GetObject']],
    ['s3:g*Torrent', ['s3:GetObjectTorrent', 's3:GetObjectVersionTorrent']],
    ['iam:*AccessKeyL*', ['iam:GetAccessKeyLastUsed']],
    ['SQS:*MessageB*', []],
    ['s3:GetObjectTorrent?', []],
    ['dynamodb:TransactWriteItems', []],
    ['nothing:*', []]
  ])('%j grants %j', (pattern, expected) => {
    expect(actions({ Action: pattern })).toEqual(expected)
  })

  it('* and *:* grant every action of every service', () => {
    expect(actions({ Action: '*' })).toEqual(everyAction.toSorted())
    expect(actions({ Action: '*:*' })).toEqual(everyAction.toSorted())
  })

  it('a service’s * grants that service’s actions only', () => {
    const granted = actions({ Action: 's3:*' })
    expect(granted).toEqual([...reference.actionsOf('s3')].map(({ name }) => name).sort())
    expect(granted.some((name) => name.startsWith('s3express:'))).toBe(false)
  })

  it('NotAction grants everything else, of all services, as one grant', () => {
    const result = grants({ NotAction: ['iam:*', 'S3:get*'] })
    expect(result.grants).toHaveLength(1)
    const granted = new Set([...(result.grants[0]?.actions ?? [])].map(({ name }) => name))
    expect([granted.has('ec2:RunInstances'), granted.has('s3:PutObject')]).toEqual([true, true])
    expect([granted.has('iam:PassRole'), granted.has('s3:GetObject')]).toEqual([false, false])
  })

  it.each([
    ['*', true],
    ['*:*', true],
    ['s3:*', false],
    ['s3:Get*', false]
  ])('%s is sweeping: %s', (Action, expected) => {
    expect(grants({ Action }).grants[0]?.patterns[0]?.sweeping).toBe(expected)
  })

  it('lists patterns that match nothing, sorted, each once', () => {
    const patterns = ['sqs:SendMessageBatch', 's3:HeadObject', 's3:GetObject', 's3:HeadObject']
    expect(grants({ Action: patterns }, { Effect: 'Deny', Action: 'x:y' }).unmatched).toEqual([
      's3:HeadObject',
      'sqs:SendMessageBatch',
      'x:y'
    ])
  })

  it('keep their spelling and where they stand', () => {
    const { grants: list } = grants({
      Sid: 'Read',
      Action: 'S3:Get*',
      Resource: ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*']
    })
    expect(
      list.map(({ policy, statement, sid, patterns, resource }) => [
        policy,
        statement,
        sid,
        patterns[0]?.written,
        resource
      ])
    ).toEqual([
      ['reader', 0, 'Read', 'S3:Get*', 'arn:aws:s3:::a/*'],
      ['reader', 0, 'Read', 'S3:Get*', 'arn:aws:s3:::b/*']
    ])
  })
})

describe('resources', () => {
  it.each<[resource: string, action: string, granted: boolean]>([
    ['arn:aws:s3:::uploads/*', 's3:GetObject', true],
    ['arn:aws:s3:::uploads', 's3:GetObject', false],
    ['arn:aws:s3:::uploads', 's3:ListBucket', true],
    ['arn:aws:s3:::uploads/*', 's3:ListBucket', false],
    ['arn:aws:s3:::${aws:PrincipalTag/team}/*', 's3:GetObject', true],
    ['arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap/object/*', 's3:GetObject', true],
    ['arn:aws:ssm:eu-west-1::parameter/aws/service/*', 'ssm:GetParameter', true],
    ['arn:aws:ssm:eu-west-1::document/AWS-RunShellScript', 'ssm:SendCommand', true],
    ['arn:aws:sqs:eu-west-1::orders', 'sqs:SendMessage', false],
    ['arn:aws:dynamodb:*:table/orders', 'dynamodb:GetItem', true],
    ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/*', 'dynamodb:PutItem', false],
    ['arn:aws:sqs:eu-west-1:111122223333:orders', 'sqs:ListQueues', false],
    ['arn:aws:sqs:*:*:*', 'sqs:ListQueues', true],
    ['arn:aws:s3:::*', 'sqs:ListQueues', false]
  ])('%s can be used with %s: %s', (Resource, Action, granted) => {
    expect(actions({ Action, Resource })).toEqual(granted ? [Action] : [])
  })

  it('NotResource stands for everything in a comparison', () => {
    expect(grants({ Action: 's3:GetObject', NotResource: 'arn:aws:s3:::a/*' }).grants[0]).toMatchObject({
      resource: 'not (arn:aws:s3:::a/*)',
      pattern: { text: '*' }
    })
  })
})

describe('Deny', () => {
  const ALLOW: StatementForm = { Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::a/*' }
  const BOTH = ['s3:GetObject', 's3:PutObject']
  const WRITE_ONLY = ['s3:PutObject']
  it.each<[what: string, deny: StatementForm, left: string[]]>([
    ['the same resource takes away', { Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*' }, WRITE_ONLY],
    ['everything takes away', { Action: 's3:GetObject', Resource: '*' }, WRITE_ONLY],
    ['any case and wildcard take away', { Action: 'S3:ge*', Resource: 'arn:aws:s3:::*' }, WRITE_ONLY],
    ['* takes away all', { Action: '*', Resource: '*' }, []],
    ['NotAction takes away all but', { NotAction: 's3:Put*', Resource: '*' }, WRITE_ONLY],
    [
      'a part of the resource takes away nothing',
      { Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/b/*' },
      BOTH
    ],
    ['another resource takes away nothing', { Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' }, BOTH],
    [
      'a condition that is not known takes away nothing',
      { Action: 's3:GetObject', Resource: '*', Condition: { Bool: { 'aws:MultiFactorAuthPresent': false } } },
      BOTH
    ],
    [
      'a condition that never holds takes away nothing',
      { Action: 's3:GetObject', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': false } } },
      BOTH
    ],
    [
      'a condition that always holds takes away',
      { Action: 's3:GetObject', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': true } } },
      WRITE_ONLY
    ],
    [
      'all but other resources takes away',
      { Action: 's3:GetObject', NotResource: 'arn:aws:s3:::b/*' },
      WRITE_ONLY
    ],
    [
      'all but these resources takes away nothing',
      { Action: 's3:GetObject', NotResource: 'arn:aws:s3:::a/*' },
      BOTH
    ],
    [
      'all but a part of these resources takes away nothing',
      { Action: 's3:GetObject', NotResource: 'arn:aws:s3:::a/b/*' },
      BOTH
    ],
    ['another action takes away nothing', { Action: 's3:DeleteObject', Resource: '*' }, BOTH]
  ])('of %s', (_, deny, left) => {
    expect(actions(ALLOW, { ...deny, Effect: 'Deny' })).toEqual(left)
    expect(actions({ ...deny, Effect: 'Deny' }, ALLOW)).toEqual(left)
  })

  it('of another policy counts too', () => {
    const allow = parsePolicy('a', { Statement: { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' } })
    const deny = parsePolicy('b', { Statement: { Effect: 'Deny', Action: 'iam:*', Resource: '*' } })
    expect(grantsOf(PRINCIPAL, [allow, deny], undefined, reference).grants[0]?.actions).toEqual(new Set())
  })

  it('alone grants nothing', () => {
    const { grants: list, unmatched } = grants({ Effect: 'Deny', Action: '*' })
    expect([list, unmatched]).toEqual([[], []])
  })

  it('never adds an action, and an Allow never takes one away', () => {
    const statement = fc.record<StatementForm>({
      Action: fc.constantFrom('s3:*', 's3:Get*', 's3:GetObject', 'sqs:*'),
      Resource: fc.constantFrom('*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::a')
    })
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        const before = actions(one)
        const withAllow = new Set(actions(one, other))
        expect(before.filter((name) => !withAllow.has(name))).toEqual([])
        const all = new Set(before)
        expect(actions(one, { ...other, Effect: 'Deny' }).filter((name) => !all.has(name))).toEqual([])
      }),
      { numRuns: 25 }
    )
  })
})
