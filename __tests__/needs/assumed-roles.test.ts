/** After an AssumeRole no trace shows with whose credentials a call was made. */
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { cautionsOf } from '../../src/view/cautions.ts'
import { functionArn, roleArn } from '../e2e/shop.ts'
import { lambdaTrace, type TracedCall } from '../e2e/traces.ts'
import { scanOf } from '../scan-in-memory.ts'

const FUNCTION = functionArn('partner')
const ROLE = roleArn('partner')
const OTHER = 'arn:aws:iam::444455556666:role/inbox'
const START = Date.parse('2026-06-01T12:00:00Z') / 1000

const assume = (role: string | undefined, operation = 'AssumeRole', status = 200): TracedCall => ({
  service: 'STS',
  operation,
  status,
  aws: role === undefined ? {} : { role_arn: role },
  ...(status >= 400 && { error: { type: 'AccessDenied', message: 'not authorized' } })
})
const read = (table: string): TracedCall => ({
  service: 'DynamoDB',
  operation: 'GetItem',
  aws: { table_name: table }
})
const send = (account: string): TracedCall => ({
  service: 'SQS',
  operation: 'SendMessage',
  aws: { queue_url: `https://sqs.eu-west-1.amazonaws.com/${account}/inbox` }
})
const publish: TracedCall = {
  service: 'SNS',
  operation: 'Publish',
  aws: { topic_arn: 'arn:aws:sns:eu-west-1:111122223333:orders' }
}

const GRANTED = [
  { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: OTHER },
  { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: '*' },
  { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' }
]

/** Each list of calls is one trace; they follow each other. */
async function scanned(...traces: readonly (readonly TracedCall[])[]): Promise<Report> {
  const seeded = traces.map((calls, i) => lambdaTrace({ functionArn: FUNCTION, calls, at: START + i * 60 }))
  return scanOf(seeded, {
    [ROLE]: {
      functions: [FUNCTION],
      policies: {
        policies: [{ name: 'own', document: { Version: '2012-10-17', Statement: GRANTED } }],
        unread: []
      }
    }
  })
}

function told({ workloads, roles, evidence }: Report) {
  const [workload] = workloads
  const [role] = roles
  return {
    sure: workload?.needs.filter(({ doubt }) => doubt === undefined).map(({ action }) => action),
    doubtful: workload?.needs.filter(({ doubt }) => doubt !== undefined).map(({ action }) => action),
    // without what Lambda itself needs
    written: workload?.policy?.Statement.flatMap(({ Action }) => Action)
      .filter((action) => !/^(logs|xray):/.test(action))
      .sort(),
    unused: role?.unused.actions?.map(({ action }) => action).sort(),
    undecided: role?.undecided
      .map(({ action }) => action)
      .filter((action) => GRANTED.flatMap((one) => one.Action).includes(action)),
    notOurs: evidence.notOurs.map(({ operation, why }) => `${operation}: ${why}`)
  }
}

describe('after an AssumeRole', () => {
  it('calls to the account of the assumed role are its, and are told so', async () => {
    const report = await scanned([assume(OTHER), send('444455556666')])
    expect(told(report)).toEqual({
      sure: ['sts:AssumeRole'],
      doubtful: [],
      written: ['sts:AssumeRole'],
      unused: ['dynamodb:GetItem', 'dynamodb:PutItem', 'sqs:SendMessage'],
      undecided: [],
      notOurs: [`SendMessage: made by partner with ${OTHER}, which it assumed`]
    })
    expect(report.workloads[0]?.assumed).toEqual({ roles: [OTHER], operations: ['STS AssumeRole'], calls: 1 })
  })

  it('others are kept where the role grants them, and are neither used nor unused', async () => {
    const report = await scanned([assume(OTHER), read('orders'), publish])
    expect(told(report)).toEqual({
      sure: ['sts:AssumeRole'],
      doubtful: ['dynamodb:GetItem'],
      written: ['dynamodb:GetItem', 'sts:AssumeRole'],
      unused: ['dynamodb:PutItem', 'sqs:SendMessage'],
      undecided: ['dynamodb:GetItem'],
      notOurs: []
    })
    // not granted: the assumed role made it, or a resource's policy allows it, so that the policy need not
    expect(report.workloads[0]?.assumed?.leftOut).toMatchObject([{ action: 'sns:Publish', calls: 1 }])
    expect(report.roles[0]?.grantedElsewhere).toEqual([])
    expect(cautionsOf(report)).toContainEqual(
      expect.objectContaining({
        title: '1 workload with another role’s credentials.',
        names: [
          expect.stringMatching(
            /^partner: STS AssumeRole: .*inbox; may be its: dynamodb:GetItem .*sns:Publish/
          )
        ]
      })
    )
  })

  it('the credentials are kept from trace to trace; what came before the first is the own role’s', async () => {
    const report = await scanned([publish, read('orders')], [assume(OTHER)], [read('prices'), read('orders')])
    const found = told(report)
    expect(found.sure).toEqual(['dynamodb:GetItem', 'sns:Publish', 'sts:AssumeRole'])
    expect(report.workloads[0]?.needs.filter(({ doubt }) => doubt !== undefined)).toMatchObject([
      { action: 'dynamodb:GetItem', resource: 'arn:aws:dynamodb:us-east-1:123456789012:table/prices' }
    ])
    expect(found.undecided).toEqual([])
    // wide of all that it uses and may use
    expect(report.roles[0]?.wide).toMatchObject([{ action: 'dynamodb:GetItem', granted: ['*'] }])
  })

  it('is the same in whatever order the traces are read', async () => {
    const traces = [[assume(OTHER), publish], [read('orders')], [read('orders'), send('444455556666')]]
    const seeded = traces.map((calls, i) => lambdaTrace({ functionArn: FUNCTION, calls, at: START + i * 60 }))
    const [one, other] = [await scanOf(seeded), await scanOf(seeded.toReversed())]
    expect(one.workloads).toEqual(other.workloads)
  })

  it('of which the role is not shown, all calls are doubtful', async () => {
    const report = await scanned([assume(undefined, 'AssumeRoleWithWebIdentity'), send('444455556666')])
    expect(told(report)).toMatchObject({
      sure: [],
      doubtful: ['sqs:SendMessage'],
      written: ['sqs:SendMessage'],
      undecided: ['sqs:SendMessage'],
      notOurs: []
    })
    expect(report.workloads[0]?.assumed).toMatchObject({
      roles: [],
      operations: ['STS AssumeRoleWithWebIdentity']
    })
  })

  it.each([
    ['that was refused', assume(OTHER, 'AssumeRole', 403)],
    ['of the own role', assume(ROLE, 'AssumeRoleWithWebIdentity')]
  ])('%s nothing is doubtful', async (_, call) => {
    const report = await scanned([call, read('orders'), send('444455556666')])
    expect(told(report)).toMatchObject({
      sure: ['dynamodb:GetItem', 'sqs:SendMessage'],
      doubtful: [],
      notOurs: []
    })
    expect(report.workloads[0]?.assumed).toBeUndefined()
  })
})
