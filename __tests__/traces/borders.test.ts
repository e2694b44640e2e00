/** Where one workload ends and the next begins: calls never cross over. */
import { describe, expect, it } from '@jest/globals'
import { awsCall, functionSegment, local, read, SHOP } from './documents.ts'

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
