import { describe, expect, it } from '@jest/globals'
import {
  awsCall,
  BILLING,
  functionSegment,
  independent,
  local,
  read,
  serviceSegment,
  SHOP,
  summary
} from './documents.ts'

const GET = 'shop: DynamoDB GetItem ok'
const get = (id = 'c') => awsCall(id, 'DynamoDB', 'GetItem', { table_name: 'orders' })

describe('calls below a function', () => {
  it('are the function’s right below its segment (classic shape)', () => {
    const reading = read(
      serviceSegment('s', SHOP),
      functionSegment('f', SHOP, [local('Initialization'), get()], { parent_id: 's' })
    )
    expect(summary(reading)).toEqual([GET])
    expect(reading.workloads).toMatchObject([
      { arn: SHOP, kind: 'lambda', name: 'shop', region: 'eu-west-1', account: '111122223333' }
    ])
  })

  it('are the function’s below Initialization and Invocation (shape of 2023)', () => {
    const part = (name: string, calls: object[]) => ({
      ...local(name),
      name,
      namespace: undefined,
      aws: { function_arn: SHOP },
      subsegments: calls
    })
    const subsegments = [
      part('Initialization', [get('i')]),
      part('Invocation', [get('v')]),
      part('Overhead', [])
    ]
    expect(
      summary(read(serviceSegment('s', SHOP), functionSegment('f', SHOP, subsegments, { parent_id: 's' })))
    ).toEqual([GET, GET])
  })

  it('are the function’s below custom subsegments of any depth', () => {
    expect(
      summary(read(functionSegment('f', SHOP, [local('a', [local('b', [local('d', [get()])])])])))
    ).toEqual([GET])
  })

  it('are the function’s ten thousand subsegments deep', () => {
    let document = JSON.stringify(get('deepest'))
    for (let i = 0; i < 10_000; i++) document = `{"id":"n${i}","name":"n","subsegments":[${document}]}`
    expect(summary(read(functionSegment('f', SHOP), `{"parent_id":"f",${document.slice(1)}`))).toEqual([GET])
  })

  it('are the function’s in documents of their own, whatever their order', () => {
    const documents = [functionSegment('f', SHOP), independent('f', local('a')), independent('a', get())]
    expect(summary(read(...documents))).toEqual([GET])
    expect(summary(read(...documents.toReversed()))).toEqual([GET])
  })

  it('are found where only Lambda’s own segment names the function', () => {
    const handler = {
      id: 'h',
      name: 'handler',
      parent_id: 's',
      start_time: 1,
      end_time: 2,
      subsegments: [get()]
    }
    expect(summary(read(serviceSegment('s', SHOP), handler))).toEqual([GET])
  })

  it.each([':live', ':7', ':$LATEST'])('belong to the function without its qualifier %s', (qualifier) => {
    const reading = read(
      serviceSegment('s', SHOP + qualifier),
      functionSegment('f', SHOP + qualifier, [get()], { parent_id: 's' })
    )
    expect(reading.workloads.map(({ arn }) => arn)).toEqual([SHOP])
    expect(summary(reading)).toEqual([GET])
  })

  it('belong to the nearest function: a callee’s calls are the callee’s', () => {
    const invoke = awsCall('i', 'Lambda', 'Invoke', { function_name: 'billing' })
    const put = awsCall('p', 'DynamoDB', 'PutItem', { table_name: 'bills' })
    const reading = read(
      functionSegment('f', SHOP, [invoke]),
      serviceSegment('s', BILLING, { parent_id: 'i' }),
      functionSegment('g', BILLING, [put], { parent_id: 's' })
    )
    expect(summary(reading)).toEqual(['billing: DynamoDB PutItem ok', 'shop: Lambda Invoke ok'])
  })
})

describe('calls that count for no function', () => {
  it('are those of API Gateway: its Invoke is not the function’s', () => {
    const stage = {
      ...local('g', [awsCall('i', 'Lambda', 'Invoke', { function_name: 'shop' })]),
      origin: 'AWS::ApiGateway::Stage',
      namespace: undefined
    }
    const reading = read(
      stage,
      serviceSegment('s', SHOP, { parent_id: 'i' }),
      functionSegment('f', SHOP, [get()], { parent_id: 's' })
    )
    expect(summary(reading)).toEqual([GET])
    expect(reading.others.map(({ service, call }) => `${service} ${call.operation}`)).toEqual([
      'AWS::ApiGateway::Stage Invoke'
    ])
  })

  it('are inferred segments, which repeat a subsegment', () => {
    const copy = {
      ...get('copy'),
      namespace: undefined,
      inferred: true,
      parent_id: 'c',
      origin: 'AWS::DynamoDB::Table'
    }
    expect(summary(read(functionSegment('f', SHOP, [get()]), copy))).toEqual([GET])
    expect(summary(read({ ...copy, namespace: 'aws' }, functionSegment('f', SHOP, [get()])))).toEqual([GET])
  })

  it('are those of the namespace local; of remote ones nobody knows what they are', () => {
    expect(summary(read(functionSegment('f', SHOP, [{ ...get('l'), namespace: 'local' }])))).toEqual([])
    const { calls } = read(functionSegment('f', SHOP, [{ ...get('r'), namespace: 'remote' }]))
    expect(calls.map(({ call }) => call.notUnderstood)).toEqual([
      'it has an operation of AWS and is not of the namespace aws'
    ])
  })

  it.each([
    ['AWS::StepFunctions::StateMachine', 'others'],
    ['AWS::AppSync::GraphQLAPI', 'others']
  ] as const)('are those of %s: %s', (origin, list) => {
    const reading = read({ ...local('e', [get()]), origin })
    expect(reading.calls).toEqual([])
    expect(reading[list]).toHaveLength(1)
  })
})

describe('calls of an application of which only the segment’s name is known', () => {
  it.each(['AWS::EC2::Instance', 'AWS::ECS::Container', 'AWS::EKS::Container'])(
    'are that segment’s: %s',
    (origin) => {
      const reading = read({ ...local('e', [get()]), origin })
      expect(reading.calls.map(({ workload }) => [workload.kind, workload.name])).toEqual([
        ['segment', 'local e']
      ])
      expect(reading.unattributed).toEqual([])
    }
  )
})

describe('a subsegment whose parent is missing', () => {
  it('belongs to the trace’s only function', () => {
    expect(summary(read(functionSegment('f', SHOP), independent('cut-off', get())))).toEqual([GET])
  })

  it('belongs to nobody when it says that it is of a pod, whose role is another one', () => {
    const metadata = { default: { 'otel.resource.k8s.pod.name': 'till-1' } }
    const { calls, unattributed } = read(
      functionSegment('f', SHOP),
      independent('cut-off', { ...get(), metadata })
    )
    expect([calls, unattributed.length]).toEqual([[], 1])
  })

  it('belongs to nobody when there are two functions, or none', () => {
    const two = read(functionSegment('f', SHOP), functionSegment('g', BILLING), independent('cut-off', get()))
    expect([two.calls, two.unattributed.length]).toEqual([[], 1])
    expect(read(independent('cut-off', get())).unattributed).toHaveLength(1)
  })
})

describe('parents that form a circle', () => {
  it.each([1, 2, 3])('of %i do not hang, and attribute nothing', (length) => {
    const ring = Array.from({ length }, (_, i) => ({ ...get(`n${i}`), parent_id: `n${(i + 1) % length}` }))
    const reading = read(...ring)
    expect(reading.calls).toEqual([])
    expect(reading.unattributed).toHaveLength(length)
  })
})
