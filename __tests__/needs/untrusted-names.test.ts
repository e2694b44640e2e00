/** Names come from traces, which anyone who can send a request may have filled: no name may widen a resource. */
import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { needsOf } from '../../src/needs/needs.ts'
import { loadReference } from '../../src/reference/reference.ts'
import type { Parameters, Workload } from '../../src/domain/call.ts'

const reference = await loadReference()
const workload: Workload = {
  arn: 'arn:aws:lambda:eu-west-1:111122223333:function:shop',
  kind: 'lambda',
  name: 'shop',
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333'
}

/** What each call's name is put into. */
const SPOTS: readonly { service: string; operation: string; put: (name: string) => Parameters }[] = [
  { service: 'DynamoDB', operation: 'GetItem', put: (name) => ({ TableName: [name] }) },
  { service: 'DynamoDB', operation: 'BatchGetItem', put: (name) => ({ TableName: ['orders', name] }) },
  { service: 'DynamoDB', operation: 'Query', put: (name) => ({ TableName: ['orders'], IndexName: [name] }) },
  { service: 'DynamoDB', operation: 'PutItem', put: (name) => ({ TableName: [tableArn(name)] }) },
  { service: 'DynamoDBStreams', operation: 'GetRecords', put: (name) => ({ StreamArn: [tableArn(name)] }) },
  { service: 'S3', operation: 'GetObject', put: (name) => ({ Bucket: [name] }) },
  { service: 'S3', operation: 'ListObjectsV2', put: (name) => ({ Bucket: [name] }) },
  { service: 'S3', operation: 'PutObject', put: (name) => ({ Bucket: [`${name}--x-s3`] }) },
  { service: 'S3', operation: 'CopyObject', put: (name) => ({ Bucket: ['archive'], CopySource: [name] }) },
  { service: 'S3', operation: 'GetObject', put: (name) => ({ Bucket: [accessPoint(name)] }) },
  { service: 'SQS', operation: 'SendMessage', put: (name) => ({ QueueUrl: [name] }) },
  { service: 'SQS', operation: 'SendMessage', put: (name) => ({ QueueUrl: [queueUrl(name)] }) },
  { service: 'SQS', operation: 'SendMessage', put: (name) => ({ QueueUrl: [queueUrl(encoded(name))] }) },
  { service: 'SQS', operation: 'GetQueueUrl', put: (name) => ({ QueueName: [name] }) },
  {
    service: 'SQS',
    operation: 'GetQueueUrl',
    put: (name) => ({ QueueName: ['q'], QueueOwnerAWSAccountId: [name] })
  },
  { service: 'SNS', operation: 'Subscribe', put: (name) => ({ TopicArn: [name] }) },
  {
    service: 'SNS',
    operation: 'Publish',
    put: (name) => ({ TopicArn: [`arn:aws:sns:eu-west-1:111122223333:${name}`] })
  },
  { service: 'Lambda', operation: 'Invoke', put: (name) => ({ FunctionName: [name] }) },
  {
    service: 'Lambda',
    operation: 'Invoke',
    put: (name) => ({ FunctionName: ['price'], Qualifier: [name] })
  }
]

const HOSTILE = [
  '*',
  '?',
  'a*',
  'orders?',
  '${aws:username}',
  '${*}',
  'a b',
  '"',
  "'",
  '\\',
  '',
  'a\nb',
  'a\u0000b'
]
/** What IAM would not take literally. */
const wildcard = /[*?]|\$\{/

describe('a name that is none', () => {
  it.each(
    SPOTS.flatMap((spot) => HOSTILE.map((name) => [spot.service, spot.operation, name, spot] as const))
  )('%s %s with %j never widens a resource', (service, operation, name, { put }) => {
    expectNoWidening(service, operation, put(name))
  })

  it.each(SPOTS)(
    '$service $operation with any text never widens a resource',
    ({ service, operation, put }) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
          expectNoWidening(service, operation, put(name))
        }),
        { numRuns: 100 }
      )
    }
  )

  it.each(SPOTS)(
    '$service $operation with wildcards in a name never widens',
    ({ service, operation, put }) => {
      const parts = fc.constantFrom(
        '*',
        '?',
        '${',
        '}',
        '/',
        ':',
        'a',
        'arn:aws:s3:::',
        'function:',
        '%2A',
        '..',
        '%'
      )
      fc.assert(
        fc.property(fc.array(parts, { maxLength: 6 }), (list) => {
          expectNoWidening(service, operation, put(list.join('')))
        }),
        { numRuns: 150 }
      )
    }
  )

  it.each(['täble', '表', 'naïve-bücket', 'zażółć'])('%j is no wildcard either', (name) => {
    for (const { service, operation, put } of SPOTS) expectNoWidening(service, operation, put(name))
  })

  it.each(['region', 'account'] as const)('a call’s %s is not trusted either', (field) => {
    for (const text of ['*', '?', '${aws:x}', 'eu-*', '', ' '])
      for (const { resource } of needs('SQS', 'SendMessage', { QueueUrl: ['orders'] }, { [field]: text }))
        expect(resource).not.toMatch(wildcard)
  })

  it('a queue URL’s host is not trusted either', () => {
    for (const host of ['*.eu-*-1.x', 'sqs.*.amazonaws.com', 'sqs.${aws:x}.amazonaws.com'])
      expectNoWidening('SQS', 'SendMessage', { QueueUrl: [`https://${host}/111122223333/orders`] })
  })
})

/** What stands where a name is not known: all resources of the type, in the call's own account and region. */
const NARROWEST = new Set([
  tableArn('*'),
  tableArn('*/stream/*'),
  'arn:aws:s3:::*',
  'arn:aws:s3:::*/*',
  'arn:aws:s3express:eu-west-1:111122223333:bucket/*',
  'arn:aws:s3express:eu-west-1:111122223333:accesspoint/*',
  accessPoint('*'),
  accessPoint('*/object/*'),
  'arn:aws:sqs:eu-west-1:111122223333:*',
  'arn:aws:sns:eu-west-1:111122223333:*',
  'arn:aws:lambda:eu-west-1:111122223333:function:*'
])

/** Wildcards stand in those patterns and after the bucket of object keys, and nowhere else. */
function expectNoWidening(service: string, operation: string, parameters: Parameters): void {
  const found = needs(service, operation, parameters)
  expect(found).not.toEqual([])
  for (const { resource, precision } of found) {
    if (precision === 'wider' && NARROWEST.has(resource)) continue
    const named = precision === 'generalised' ? resource.replace(/\/\*$/, '') : resource
    if (wildcard.test(named)) throw new Error(`${JSON.stringify(parameters)} widens to ${resource}`)
  }
}

function needs(service: string, operation: string, parameters: Parameters, place: object = {}) {
  return needsOf(
    { service, operation, region: 'eu-west-1', parameters, outcome: 'ok', ...place },
    workload,
    reference
  ).needs
}

function tableArn(name: string): string {
  return `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}`
}

function accessPoint(name: string): string {
  return `arn:aws:s3:eu-west-1:111122223333:accesspoint/${name}`
}

function queueUrl(name: string): string {
  return `https://sqs.eu-west-1.amazonaws.com/111122223333/${name}`
}

function encoded(name: string): string {
  return encodeURIComponent(Buffer.from(name).toString())
}
