/** Whether what runs under a role may send traces: a reason of its own where a workload left none. */
import { describe, expect, it } from '@jest/globals'
import type { RolePolicies } from '../../../src/iam/role-policies.ts'
import { rolesThatSendNothing } from '../../../src/judgement/coverage/sending.ts'

const ARN = 'arn:aws:iam::111122223333:role/shop'
const policy = (Effect: string, Action: string) => ({
  name: 'inline policy "p"',
  document: { Version: '2012-10-17', Statement: [{ Effect, Action, Resource: '*' }] }
})
const sendsNothing = (role: Partial<RolePolicies>): boolean =>
  rolesThatSendNothing(new Map<string, RolePolicies>([[ARN, { policies: [], unread: [], ...role }]])).has(ARN)

describe('a role', () => {
  it.each<[string, boolean, Partial<RolePolicies>]>([
    ['grants nothing of the kind', true, { policies: [policy('Allow', 's3:GetObject')] }],
    ['grants what the daemon asks', false, { policies: [policy('Allow', 'xray:PutTraceSegments')] }],
    ['grants what collectors ask', false, { policies: [policy('Allow', 'xray:Put*')] }],
    ['denies it', true, { policies: [policy('Allow', '*'), policy('Deny', 'xray:*')] }],
    [
      'has a boundary without it',
      true,
      { policies: [policy('Allow', '*')], boundary: policy('Allow', 's3:*') }
    ],
    ['has a policy that was not read', false, { unread: [{ what: 'a policy', why: 'AccessDenied' }] }]
  ])('that %s: sends nothing is %s', (_, expected, role) => {
    expect(sendsNothing(role)).toBe(expected)
  })
})
