/** What looks like a call to AWS is never lost without a word. */
import { describe, expect, it } from '@jest/globals'
import { needsOf } from '../../src/needs/needs.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { spanDocument } from '../../src/traces/spans.ts'
import { readTrace } from '../../src/traces/trace.ts'
import { awsCall, functionSegment, local, read, SHOP, type Json } from './documents.ts'

const reference = await loadReference()

const request = (id: string, url: string, more: Json = {}): Json => ({
  ...local(id),
  namespace: 'remote',
  http: { request: { method: 'GET', url }, response: { status: 200 } },
  ...more
})

function told(subsegments: Json[]) {
  return read(functionSegment('f', SHOP, subsegments)).calls.map(({ workload, call }) => {
    const { needs, unresolved, mayNeed } = needsOf(call, workload, reference)
    expect(needs).toEqual([])
    return { service: call.service, why: unresolved?.why, mayNeed }
  })
}

describe('what looks like AWS', () => {
  it.each([
    ['https://sqs.eu-west-1.amazonaws.com/', 'sqs:*', 'a plain HTTP request to sqs in eu-west-1'],
    ['https://photos.s3.eu-west-1.amazonaws.com/a?X-Amz-Signature=x', 's3:*', 'a plain HTTP request to s3'],
    // buckets may be called like a region or a service
    [
      'https://logs.prod-data-1.s3.eu-west-1.amazonaws.com/a',
      's3:*',
      'a plain HTTP request to s3 in eu-west-1'
    ],
    ['https://logs.prod-data-1.s3.amazonaws.com/a', 's3:*', 'a plain HTTP request to s3'],
    ['https://rds.eu-west-1.amazonaws.com/', 'rds:*', 'a plain HTTP request to rds'],
    ['https://1234.ddb.eu-west-1.amazonaws.com/', 'dynamodb:*', 'a plain HTTP request to dynamodb'],
    ['https://vpce-1-2.kms.eu-west-1.vpce.amazonaws.com/', 'kms:*', 'a plain HTTP request to kms'],
    ['https://lambda.eu-west-1.api.aws/', 'lambda:*', 'a plain HTTP request to lambda']
  ])('is told of a request to %s', (url, pattern, why) => {
    expect(told([request('r', url)])).toMatchObject([
      { why: expect.stringContaining(why), mayNeed: [pattern] }
    ])
  })

  it('is told of a subsegment that names no operation', () => {
    expect(told([{ ...awsCall('c', 'DynamoDB', 'x'), aws: { region: 'eu-west-1' } }])).toMatchObject([
      { service: 'DynamoDB', why: expect.stringContaining('names no operation'), mayNeed: ['dynamodb:*'] }
    ])
  })

  it('may be any action where the service is none that is known', () => {
    expect(told([{ ...awsCall('c', 'Frobnicator', 'x'), aws: {} }])).toMatchObject([{ mayNeed: ['*'] }])
  })

  it.each([
    ['aws-api without a method', { 'rpc.system': 'aws-api', 'rpc.service': 'S3' }, {}],
    ['DynamoDB as a database', { 'db.system.name': 'aws.dynamodb', 'db.operation.name': 'GetItem' }, {}],
    ['an SDK’s scope', {}, { scope: { name: 'aws.sdk.kotlin.services.s3' } }]
  ])('is told of a span: %s', (_, attributes, more) => {
    const document = spanDocument({
      traceId: '6b051fe0a1b2c3d4e5f60718293a4b5c',
      spanId: 'a',
      name: 'S3',
      kind: 'CLIENT',
      attributes,
      resource: { attributes: { 'service.name': 'till' } },
      ...more
    })?.document
    const { calls } = readTrace({ id: 't', documents: [document] })
    expect(calls.map(({ call }) => call.notUnderstood)).toEqual([expect.any(String)])
  })

  it.each([
    'shop.cluster-abc.eu-west-1.rds.amazonaws.com',
    'shop.abc.ng.0001.euw1.cache.amazonaws.com',
    'b-1.shop.abc.c2.kafka.eu-west-1.amazonaws.com'
  ])('is no query of a database or broker at %s', (host) => {
    const document = spanDocument({
      traceId: '6b051fe0a1b2c3d4e5f60718293a4b5c',
      spanId: 'a',
      name: 'SELECT shop',
      kind: 'CLIENT',
      attributes: { 'db.system': 'postgresql', 'server.address': host },
      resource: { attributes: { 'service.name': 'till' } }
    })?.document
    expect(readTrace({ id: 't', documents: [document] }).calls).toEqual([])
  })

  it.each([
    ['a host that is not AWS’s', request('r', 'https://example.com/')],
    ['an API of the customer’s', request('r', 'https://abc.execute-api.eu-west-1.amazonaws.com/prod')],
    ['a load balancer', request('r', 'https://a-1.elb.eu-west-1.amazonaws.com/')],
    ['an application’s load balancer', request('r', 'https://shop.eu-west-1.elb.amazonaws.com/')],
    ['a search domain', request('r', 'https://search-shop-abc.eu-west-1.es.amazonaws.com/')],
    ['a service of somebody else', request('r', 'https://vpce-1.vpce-svc-2.eu-west-1.vpce.amazonaws.com/')],
    ['a website', request('r', 'https://shop.s3-website-eu-west-1.amazonaws.com/')],
    ['work of its own', local('l')]
  ])('is not %s', (_, subsegment) => {
    expect(told([subsegment])).toEqual([])
  })

  it('is not the request below a call that was read, nor what wraps one', () => {
    const below = awsCall(
      'c',
      'S3',
      'GetObject',
      {},
      { subsegments: [request('r', 'https://s3.eu-west-1.amazonaws.com/')] }
    )
    const { calls } = read(
      functionSegment('f', SHOP, [
        request('w', 'https://s3.eu-west-1.amazonaws.com/', { subsegments: [below] })
      ])
    )
    expect(calls.map(({ call }) => call.operation)).toEqual(['GetObject'])
  })
})

describe('a state machine', () => {
  const MACHINE = 'arn:aws:states:eu-west-1:111122223333:stateMachine:refund'

  it.each([
    ['its execution', 'arn:aws:states:eu-west-1:111122223333:execution:refund:1'],
    ['its express execution', 'arn:aws:states:eu-west-1:111122223333:express:refund:1:2'],
    ['itself', MACHINE]
  ])('is the workload whose segment names %s', (_, resource) => {
    const segment = {
      id: 'm',
      name: 'refund',
      origin: 'AWS::StepFunctions::StateMachine',
      resource_arn: resource,
      start_time: 1,
      end_time: 2,
      subsegments: [local('state', [awsCall('c', 'SQS', 'SendMessage')])]
    }
    expect(read(segment).calls).toMatchObject([
      { workload: { arn: MACHINE, kind: 'states', name: 'refund' } }
    ])
  })
})

describe('a document with words of several dialects', () => {
  it('is read in the one that can: an X-Ray SDK’s call stays one, whatever attributes were added to it', () => {
    const function_arn = 'arn:aws:lambda:us-east-1:123456789012:function:orders'
    const call = {
      id: '0000000000000002',
      parent_id: '0000000000000001',
      type: 'subsegment',
      name: 'DynamoDB',
      namespace: 'aws',
      start_time: 1,
      end_time: 2,
      annotations: { rpc_system: 'grpc' },
      http: { response: { status: 200 } },
      aws: { operation: 'GetItem', region: 'us-east-1', table_name: 'orders' }
    }
    const segment = {
      id: '0000000000000001',
      name: 'orders',
      origin: 'AWS::Lambda::Function',
      aws: { function_arn }
    }
    const { calls } = readTrace({ id: '1-6afd83c0-a1b2c3d4e5f6a7b8c9d0e1f2', documents: [segment, call] })
    expect(calls.map((each) => each.call)).toMatchObject([
      { dialect: 'x-ray-sdk', operation: 'GetItem', parameters: { TableName: ['orders'] } }
    ])
  })
})
