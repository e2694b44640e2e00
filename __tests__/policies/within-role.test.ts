/** What is written is no wider than the role, and keeps what the role denies and under which conditions it allows. */
import { describe, expect, it } from '@jest/globals'
import { parsePolicy, type Policy } from '../../src/iam/document.ts'
import { writtenWithin } from '../../src/judgement/role-written.ts'
import { flawsIn } from '../../src/policies/prove.ts'
import { atOnce } from '../../src/kit/steps.ts'
import { withPolicy } from '../../src/policies/written-policy.ts'
import { loadReference } from '../../src/reference/reference.ts'
import type { NeedReport, WorkloadReport } from '../../src/report/report.ts'
import { ROLE, workload } from '../judgement/reports.ts'
import { neededBy } from '../judgement/testimonies.ts'

const reference = await loadReference()
const BUCKET = 'arn:aws:s3:::data'
const KEYS = 'arn:aws:kms:eu-west-1:111122223333:key/*'

const policyOf = (statements: readonly object[]): Policy =>
  parsePolicy('reader', {
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({
      Effect: 'Allow',
      ...('NotAction' in statement ? {} : { Action: 's3:GetObject' }),
      ...statement
    }))
  })

const need = (resource: string, more: Partial<NeedReport> = {}): NeedReport => ({
  action: 's3:GetObject',
  resource,
  precision: resource.includes('*') ? 'generalised' : 'exact',
  calls: 1,
  traceIds: ['1-5f84c7a1-sample'],
  ...more
})

interface Given {
  role: readonly object[]
  boundary?: readonly object[]
  needs: readonly NeedReport[]
  implied?: WorkloadReport['implied']
}

function written({ role, boundary, needs, implied = [] }: Given) {
  const limits = boundary && [policyOf(boundary)]
  const report = workload({ needs: [...needs], implied })
  const within = writtenWithin(ROLE, neededBy(report), [policyOf(role)], limits, reference)
  return { ...atOnce(withPolicy(report, within.written.get(report.arn), undefined)), bounds: within.bounds }
}

/** Statements without Effect and Action where these are the usual ones. */
const statements = (given: Given): object[] =>
  (written(given).policy?.Statement ?? []).map(({ Effect, Action, ...rest }) => ({
    ...(Effect === 'Deny' && { Effect }),
    ...(Action.join() !== 's3:GetObject' && { Action }),
    ...rest
  }))

describe('a resource that is generalised', () => {
  it.each<[what: string, role: object[], boundary: object[] | undefined, expected: string[]]>([
    ['a part of it', [{ Resource: `${BUCKET}/in/*` }], undefined, [`${BUCKET}/in/*`]],
    [
      'two parts of it',
      [{ Resource: [`${BUCKET}/in/*`, `${BUCKET}/out/*`, 'arn:aws:s3:::other/*'] }],
      undefined,
      [`${BUCKET}/in/*`, `${BUCKET}/out/*`]
    ],
    ['all of it', [{ Resource: '*' }], undefined, [`${BUCKET}/*`]],
    [
      'what a boundary leaves of it',
      [{ Resource: '*' }],
      [{ Resource: `${BUCKET}/in/*` }],
      [`${BUCKET}/in/*`]
    ],
    [
      'what neither pattern holds alone',
      [{ Resource: 'arn:aws:s3:::*/in/*' }],
      undefined,
      [`${BUCKET}/*/in/*`, `${BUCKET}/in/*`]
    ],
    ['one object of it', [{ Resource: `${BUCKET}/config.json` }], undefined, [`${BUCKET}/config.json`]]
  ])('is narrowed to %s', (_, role, boundary, expected) => {
    const given = { role, ...(boundary && { boundary }), needs: [need(`${BUCKET}/*`)] }
    expect(statements(given)).toEqual([{ Resource: expected }])
    expect(written(given)).toMatchObject({
      departures: [],
      needs: expected.map((resource) => ({ resource }))
    })
  })

  it.each([
    [
      'logs:PutLogEvents',
      'arn:aws:logs:eu-west-1:111122223333:log-group:/app:*',
      'arn:aws:logs:eu-west-1:111122223333:log-group:/app:log-stream:web-*'
    ],
    [
      'ssm:GetParameter',
      'arn:aws:ssm:eu-west-1:111122223333:parameter/app/*',
      'arn:aws:ssm:eu-west-1:111122223333:parameter/app/db/*'
    ],
    [
      'states:StopExecution',
      'arn:aws:states:eu-west-1:111122223333:execution:flow:*',
      'arn:aws:states:eu-west-1:111122223333:execution:flow:a*'
    ],
    [
      'events:PutEvents',
      'arn:aws:events:eu-west-1:111122223333:event-bus/*',
      'arn:aws:events:eu-west-1:111122223333:event-bus/orders'
    ],
    [
      'ecs:StopTask',
      'arn:aws:ecs:eu-west-1:111122223333:task/*',
      'arn:aws:ecs:eu-west-1:111122223333:task/web/*'
    ]
  ])('of %s too', (action, resource, granted) => {
    const found = written({
      role: [{ Action: action, Resource: granted }],
      needs: [need(resource, { action })]
    })
    expect(found.policy?.Statement).toEqual([{ Effect: 'Allow', Action: [action], Resource: [granted] }])
  })

  it.each([
    ['2008-10-17', `${BUCKET}/\${aws:username}/*`, `${BUCKET}/?{aws:username}/*`],
    ['2012-10-17', `${BUCKET}/\${$}/*`, `${BUCKET}/*/*`]
  ])(
    'has a wildcard for what is a character in Version %s, and that is named',
    (Version, Resource, expected) => {
      const Statement = { Effect: 'Allow', Action: 's3:GetObject', Resource }
      const report = workload({ needs: [need(`${BUCKET}/*`)] })
      const within = writtenWithin(
        ROLE,
        neededBy(report),
        [parsePolicy('old', { Version, Statement })],
        undefined,
        reference
      )
      const found = atOnce(withPolicy(report, within.written.get(report.arn), undefined))
      expect(found.unproven).toBeUndefined()
      expect(found.policy?.Statement).toMatchObject([{ Resource: [expected] }])
      expect(found.departures).toMatchObject([{ kind: 'resource', resource: expected }])
    }
  )

  it('stays where the role grants none of it, and that is named', () => {
    const found = written({ role: [{ Resource: 'arn:aws:s3:::other/*' }], needs: [need(`${BUCKET}/*`)] })
    expect(found.policy?.Statement[0]?.Resource).toEqual([`${BUCKET}/*`])
    expect(found.departures).toMatchObject([
      { kind: 'elsewhere', action: 's3:GetObject', resource: `${BUCKET}/*` }
    ])
  })
})

describe('a Deny of the role', () => {
  const ENCRYPTED = { StringNotEquals: { 's3:x-amz-server-side-encryption': ['aws:kms'] } }

  it('is kept where it takes a part of what is written', () => {
    const deny = { Effect: 'Deny', Action: 's3:*', Resource: [`${BUCKET}/secret/*`, 'arn:aws:s3:::other/*'] }
    expect(statements({ role: [{ Resource: `${BUCKET}/*` }, deny], needs: [need(`${BUCKET}/*`)] })).toEqual([
      { Resource: [`${BUCKET}/*`] },
      { Effect: 'Deny', Resource: [`${BUCKET}/secret/*`] }
    ])
  })

  it('is kept where NotResource of an Allow says the same', () => {
    const role = [{ NotResource: `${BUCKET}/secret/*` }]
    expect(statements({ role, needs: [need(`${BUCKET}/*`)] })).toEqual([
      { Resource: [`${BUCKET}/*`] },
      { Effect: 'Deny', Resource: [`${BUCKET}/secret/*`] }
    ])
  })

  it('is kept with its condition', () => {
    const deny = { Effect: 'Deny', NotAction: 'iam:*', Resource: '*', Condition: ENCRYPTED }
    const role = [{ Action: 's3:PutObject', Resource: `${BUCKET}/*` }, deny]
    const needs = [need(`${BUCKET}/*`, { action: 's3:PutObject' })]
    expect(written({ role, needs }).policy?.Statement[1]).toEqual({
      Effect: 'Deny',
      Action: ['s3:PutObject'],
      Resource: ['*'],
      Condition: ENCRYPTED
    })
  })

  it('of calls without TLS is kept, though SDKs make none', () => {
    const Condition = { Bool: { 'aws:SecureTransport': ['false'] } }
    const role = [{ Resource: `${BUCKET}/*` }, { Effect: 'Deny', Action: '*', Resource: '*', Condition }]
    expect(statements({ role, needs: [need(`${BUCKET}/*`)] })[1]).toEqual({
      Effect: 'Deny',
      Resource: ['*'],
      Condition
    })
  })

  it('that forbids a call which was answered is named instead', () => {
    const role = [{ Resource: `${BUCKET}/*` }, { Effect: 'Deny', Resource: `${BUCKET}/secret/*` }]
    const found = written({ role, needs: [need(`${BUCKET}/*`), need(`${BUCKET}/secret/key`)] })
    expect(found.unproven).toBeUndefined()
    expect(found.policy?.Statement.some(({ Effect }) => Effect === 'Deny')).toBe(false)
    expect(found.departures?.map(({ kind }) => kind).sort()).toEqual(['deny', 'elsewhere'])
  })

  it('of many tangled patterns is kept', () => {
    const Resource = Array.from({ length: 36 }, (_, i) => `${BUCKET}/*${i}*/x?${i}*`)
    const role = [{ Resource: `${BUCKET}/*` }, { Effect: 'Deny', Resource }]
    const found = written({ role, needs: [need(`${BUCKET}/*`)] })
    expect(found.policy?.Statement[1]).toMatchObject({ Effect: 'Deny', Resource: Resource.toSorted() })
    expect(found.departures).toEqual([])
  })

  it('of something else is left out', () => {
    const role = [{ Resource: `${BUCKET}/*` }, { Effect: 'Deny', Action: 's3:Put*', Resource: '*' }]
    expect(statements({ role, needs: [need(`${BUCKET}/*`)] })).toHaveLength(1)
  })
})

describe('a condition of the role', () => {
  const tagged = (value: string) => ({ StringEquals: { 's3:ExistingObjectTag/team': [value] } })

  it('is kept where every Allow of it has it', () => {
    const role = [{ Resource: `${BUCKET}/*`, Condition: tagged('a') }]
    const needs = [need(`${BUCKET}/x`)]
    expect(statements({ role, needs })).toEqual([{ Resource: [`${BUCKET}/x`], Condition: tagged('a') }])
  })

  it('is left out where another Allow gives the same without it', () => {
    const role = [{ Resource: `${BUCKET}/*`, Condition: tagged('a') }, { Resource: '*' }]
    expect(statements({ role, needs: [need(`${BUCKET}/x`)] })).toEqual([{ Resource: [`${BUCKET}/x`] }])
  })

  it('is one of two where two Allows have different ones', () => {
    const role = ['a', 'b'].map((team) => ({ Resource: `${BUCKET}/*`, Condition: tagged(team) }))
    expect(statements({ role, needs: [need(`${BUCKET}/x`)] })).toEqual([
      { Resource: [`${BUCKET}/x`], Condition: tagged('a') },
      { Resource: [`${BUCKET}/x`], Condition: tagged('b') }
    ])
  })

  it('goes with its part where parts have different ones', () => {
    const role = [{ Resource: `${BUCKET}/in/*`, Condition: tagged('a') }, { Resource: `${BUCKET}/out/*` }]
    expect(statements({ role, needs: [need(`${BUCKET}/*`)] })).toEqual([
      { Resource: [`${BUCKET}/in/*`], Condition: tagged('a') },
      { Resource: [`${BUCKET}/out/*`] }
    ])
  })

  it('that always holds of the role is left out', () => {
    const role = [{ Resource: `${BUCKET}/*`, Condition: { StringEquals: { 'aws:PrincipalArn': ROLE } } }]
    expect(statements({ role, needs: [need(`${BUCKET}/x`)] })).toEqual([{ Resource: [`${BUCKET}/x`] }])
  })

  it('is escaped where `${` is plain text in the role', () => {
    const Condition = { StringEquals: { 's3:ExistingObjectTag/team': ['${aws:username}'] } }
    const role = parsePolicy('old', {
      Version: '2008-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', Condition }]
    })
    const report = workload({ needs: [need(`${BUCKET}/x`)] })
    const within = writtenWithin(ROLE, neededBy(report), [role], undefined, reference)
    expect(
      atOnce(withPolicy(report, within.written.get(report.arn), undefined)).policy?.Statement[0]?.Condition
    ).toEqual({
      StringEquals: { 's3:ExistingObjectTag/team': ['${$}{aws:username}'] }
    })
  })
})

describe('keys that are kept', () => {
  it('keep the role’s conditions and Denies beside the service that uses them', () => {
    const via = { StringEquals: { 'kms:ViaService': ['s3.eu-west-1.amazonaws.com'] } }
    const own = { StringEquals: { 'kms:EncryptionContext:app': ['shop'], 'aws:ResourceTag/app': ['shop'] } }
    const key = KEYS.replace('*', '11111111-2222-3333-4444-555555555555')
    const found = written({
      role: [
        { Action: 'kms:Decrypt', Resource: KEYS, Condition: own },
        { Effect: 'Deny', Action: 'kms:*', Resource: key }
      ],
      needs: [],
      implied: [
        { action: 'kms:Decrypt', resource: KEYS, condition: via, from: 'plausibly used by s3:GetObject' }
      ]
    })
    expect(found.policy?.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['kms:Decrypt'],
        Resource: [KEYS],
        Condition: { StringEquals: { ...own.StringEquals, ...via.StringEquals } }
      },
      { Effect: 'Deny', Action: ['kms:Decrypt'], Resource: [key] }
    ])
  })
})

describe('several grants of a kept key, as where a role has the policies that were written for its workloads', () => {
  const via = (operator: string, ...services: string[]) => ({
    [operator]: { 'kms:ViaService': services.map((name) => `${name}.eu-west-1.amazonaws.com`) }
  })
  const own = via('StringEquals', 'sns', 'sqs')

  it('are written once, where one of them gives what the others give, and the policy holds its proof', () => {
    const granted = [own, via('StringLike', 'sns', 's3'), via('StringEquals', 'sns', 'sqs', 'dynamodb')]
    const key = {
      action: 'kms:Decrypt',
      resource: KEYS,
      condition: own,
      from: 'plausibly used by sqs:SendMessage'
    }
    const {
      policy,
      departures = [],
      bounds
    } = written({
      role: granted.map((Condition) => ({ Action: 'kms:Decrypt', Resource: KEYS, Condition })),
      needs: [],
      implied: [key]
    })
    expect(policy?.Statement).toEqual([
      { Effect: 'Allow', Action: ['kms:Decrypt'], Resource: [KEYS], Condition: own }
    ])
    const proof = { role: ROLE, bearing: bounds.bearing, departures, reference }
    expect(flawsIn([policy], [key], proof)).toEqual([])
  })

  it.each([
    [
      ['s3.*', 'sqs.*'],
      ['s3.*.amazonaws.com', 'sqs.eu-west-1.amazonaws.com']
    ],
    [
      ['s3.eu-west-1.amazonaws.com', 'sqs.eu-west-1.*', 'sns.*'],
      ['s3.eu-west-1.amazonaws.com', 'sqs.eu-west-1.amazonaws.com']
    ],
    [['*'], ['s3.*.amazonaws.com', 'sqs.eu-west-1.amazonaws.com']]
  ])('of patterns %j the services are kept that these and the calls have in common', (granted, kept) => {
    const key = {
      action: 'kms:Decrypt',
      resource: KEYS,
      // of a bucket no trace tells the region
      condition: { StringLike: { 'kms:ViaService': ['s3.*.amazonaws.com', 'sqs.eu-west-1.amazonaws.com'] } },
      from: 'plausibly used by s3:GetObject, sqs:SendMessage'
    }
    const Condition = { StringLike: { 'kms:ViaService': granted } }
    const role = [{ Action: 'kms:Decrypt', Resource: KEYS, Condition }]
    const { policy, departures = [], bounds } = written({ role, needs: [], implied: [key] })
    expect(policy?.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['kms:Decrypt'],
        Resource: [KEYS],
        Condition: { StringLike: { 'kms:ViaService': kept } }
      }
    ])
    expect(departures).toEqual([])
    const proof = { role: ROLE, bearing: bounds.bearing, departures, reference }
    expect(flawsIn([policy], [key], proof)).toEqual([])
  })
})

describe('the proof', () => {
  const role = [
    { Resource: `${BUCKET}/in/*`, Condition: { Bool: { 'aws:ViaAWSService': 'false' } } },
    { Effect: 'Deny', Resource: `${BUCKET}/in/secret/*` }
  ]
  const given = { role, needs: [need(`${BUCKET}/*`)] }
  const flawsOf = (edit: (policy: string) => string): string[] => {
    const { policy, needs, departures = [], bounds } = written(given)
    const proof = { role: ROLE, bearing: bounds.bearing, departures, reference }
    return flawsIn([JSON.parse(edit(JSON.stringify(policy)))], needs, proof)
  }

  it('holds of what is written', () => {
    expect(flawsOf((policy) => policy)).toEqual([])
  })

  it.each<[what: string, edit: (policy: string) => string]>([
    ['a wider resource', (policy) => policy.replace('/in/*', '/*')],
    ['a condition that is gone', (policy) => policy.replace(/,"Condition":\{"Bool".*?\}\}/, '')],
    ['a Deny that is gone', (policy) => policy.replace(/,\{"Effect":"Deny".*?\}(?=\])/, '')],
    ['a Deny that is narrower', (policy) => policy.replace('secret/*', 'secret/a*')]
  ])('finds %s', (_, edit) => {
    const flaws = flawsOf(edit)
    expect(flaws).toContainEqual(expect.stringContaining('is more than the role grants'))
  })

  it('finds a Deny that the role does not have, since it may forbid a call', () => {
    const edit = (policy: string): string =>
      policy.replace('/in/secret/*"]', '/in/secret/*"],"Condition":{"Bool":{"aws:ViaAWSService":"true"}}')
    expect(flawsOf(edit)).not.toEqual([])
  })

  it('says of what cannot be decided that the role is too tangled, and not that the policy is wider', () => {
    const needs = [need(`${BUCKET}/bob/*`)]
    const { bounds } = written({ role: [{ Resource: `${BUCKET}/\${aws:PrincipalTag/team}/*` }], needs })
    const policy = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: [`${BUCKET}/bob/*`] }]
    }
    const proof = { role: ROLE, bearing: bounds.bearing, departures: [], reference }
    expect(flawsIn([policy], needs, proof)).toEqual([
      expect.stringMatching(
        /^whether the role grants s3:GetObject on \S+ cannot be decided: the role’s statements are too many/
      )
    ])
  })
})
