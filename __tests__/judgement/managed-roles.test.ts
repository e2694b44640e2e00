/** Roles that are not their account's to edit are told so, and get no scripts that would. */
import { describe, expect, it } from '@jest/globals'
import { rolePoliciesOf } from '../../src/view/role-policies.ts'
import { cautionsOf } from '../../src/view/cautions.ts'
import { functionArn, GET_ORDER, ORDERS, policy, roleArn } from '../e2e/shop.ts'
import { lambdaTrace } from '../e2e/traces.ts'
import { scanOf } from '../scan-in-memory.ts'

const TEMPLATE = 'arn:aws:iam::aws:role-template/example'

describe('a role', () => {
  it.each([
    ['made of a template', roleArn('made'), TEMPLATE, TEMPLATE],
    [
      'of IAM Identity Center',
      roleArn('aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_1'),
      undefined,
      'its permission set'
    ],
    [
      'linked to a service',
      roleArn('aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS'),
      undefined,
      'service-linked'
    ],
    ['of the account', roleArn('own'), undefined, undefined]
  ])('%s', async (_, arn, template, expected) => {
    const report = await scanOf(
      [lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER], at: 1_780_000_000 })],
      {
        [arn]: {
          functions: [ORDERS, functionArn('other')],
          policies: {
            policies: [{ name: 'own', document: policy(['dynamodb:*', '*']) }],
            unread: [],
            ...(template !== undefined && { template })
          }
        }
      }
    )
    const [role] = report.roles
    const titles = cautionsOf(report).map(({ title }) => title)
    const isEditable = expected === undefined
    if (isEditable) expect(role?.managedBy).toBeUndefined()
    else expect(role?.managedBy).toContain(expected)
    expect(titles.includes('1 role not yours to edit.')).toBe(!isEditable)
    expect(rolePoliciesOf(report)).toMatchObject([{ arn, isEditable }])
  })
})
