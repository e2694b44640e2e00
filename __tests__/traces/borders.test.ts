/** Where one workload ends and the next begins: calls never cross over. */
import { describe, expect, it } from '@jest/globals'
import { spanDocument } from '../../src/traces/spans.ts'
import { readTrace } from '../../src/traces/trace.ts'
import { awsCall, functionSegment, local, read, SHOP, type Json } from './documents.ts'

const get = awsCall('g', 'DynamoDB', 'DeleteTable', { table_name: 'secret' })
const remote = { ...local('r'), namespace: 'remote', name: 'billing.internal' }

describe('a service that answers a function’s request', () => {
  it('is another workload where it says what it is', () => {
    const billing = { ...local('b', [get]), parent_id: 'r', origin: 'AWS::ECS::Container', name: 'billing' }
    const { calls } = read(functionSegment('f', SHOP, [remote]), billing)
    expect(calls.map(({ workload }) => workload.name)).toEqual(['billing'])
  })

  it('is the application of its segment’s name where it does not', () => {
    const billing = { ...local('b', [get]), parent_id: 'r', name: 'billing' }
    const { calls } = read(functionSegment('f', SHOP, [remote]), billing)
    expect(calls.map(({ workload }) => workload.arn)).toEqual(['segment:billing'])
  })

  it('is an unknown workload where it has no name', () => {
    const { calls, unattributed } = read(functionSegment('f', SHOP, [remote]), {
      ...local('b', [get]),
      parent_id: 'r',
      name: ''
    })
    expect(calls).toEqual([])
    expect(unattributed).toHaveLength(1)
  })
})

describe('an AgentCore runtime', () => {
  const RUNTIME = 'arn:aws:bedrock-agentcore:us-west-2:111122223333:runtime/tutor-a1B2c3D4e5'
  const resource = {
    'cloud.platform': 'aws_bedrock_agentcore',
    'cloud.resource_id': `${RUNTIME}/runtime-endpoint/DEFAULT:DEFAULT`,
    'service.name': 'tutor.DEFAULT'
  }
  const model = { 'rpc.system': 'aws-api', 'rpc.service': 'Bedrock Runtime', 'rpc.method': 'Converse' }
  const readSpan = (attributes: Json, of: Json) =>
    readTrace({
      id: 'trace',
      documents: [
        spanDocument({
          traceId: '6b051fe0a1b2c3d4e5f60718293a4b5c',
          spanId: 'a',
          name: 'chat',
          kind: 'CLIENT',
          endTimeUnixNano: 1e18,
          attributes,
          resource: { attributes: of }
        })?.document
      ]
    })

  it('is a workload of its own by the ARN of its resource, whichever endpoint answers', () => {
    expect(readSpan(model, resource).calls.map(({ workload }) => workload)).toEqual([
      {
        arn: RUNTIME,
        kind: 'agentcore',
        name: 'tutor-a1B2c3D4e5',
        partition: 'aws',
        region: 'us-west-2',
        account: '111122223333',
        aliases: ['tutor.DEFAULT', 'tutor']
      }
    ])
  })

  it('makes no call that its gateway made: what AWS writes of itself is not ours', () => {
    const policy = { ...model, 'rpc.service': 'shop_pe-a1', 'rpc.method': 'AuthorizeAction' }
    const gateway = { 'aws.xray.origin': 'AWS::BedrockAgentCore::Gateway' }
    const reading = readSpan(
      { ...policy, ...gateway },
      { ...resource, 'cloud.resource_id': RUNTIME.replace('runtime/', 'gateway/') }
    )
    expect([reading.calls, reading.others.map(({ service }) => service)]).toEqual([
      [],
      ['AWS::BedrockAgentCore::Gateway']
    ])
  })

  it('asks models by spans of its framework: they look like AWS', () => {
    const { calls } = readSpan({ 'gen_ai.provider.name': 'aws.bedrock' }, resource)
    expect(calls.map(({ call }) => [call.service, call.notUnderstood])).toEqual([
      ['Bedrock Runtime', 'it asks a model of Bedrock and has no rpc attributes']
    ])
  })
})
