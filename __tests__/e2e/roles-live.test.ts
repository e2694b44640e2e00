import { describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { functionArn, GET_ORDER, minutesAgo, policy, roleArn } from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { freshWorld } from './world.ts'

const READ = ['dynamodb:GetItem', 'arn:aws:dynamodb:us-east-1:123456789012:table/orders'] as const
const MANAGED = 'arn:aws:iam::123456789012:policy/team/reading'

const world = freshWorld()

/** Functions that read the table `orders` under the given roles. */
function seedFunctions(roles: Record<string, string>): void {
  for (const [name, role] of Object.entries(roles)) {
    world.aws.lambda.add({ FunctionArn: functionArn(name), Role: roleArn(role) })
    world.aws.xray.traces.push(
      lambdaTrace({ functionArn: functionArn(name), calls: [GET_ORDER], at: minutesAgo(4) })
    )
  }
}

function counts(...operations: string[]): number[] {
  return operations.map((operation) => world.aws.count(operation))
}

describe('the roles of live functions', () => {
  it('are read once each, however many functions share them, and judged by all of them together', async () => {
    seedFunctions({ a: 'shared', b: 'shared', c: 'shared' })
    world.aws.xray.traces.push(
      lambdaTrace({
        functionArn: functionArn('c'),
        at: minutesAgo(4),
        calls: [{ service: 'DynamoDB', operation: 'PutItem', aws: { table_name: 'orders' } }]
      })
    )
    world.aws.iam.addRole({
      RoleName: 'shared',
      inline: { p: policy([...READ], ['dynamodb:PutItem', READ[1]]) }
    })
    const run = await world.command(['-c', '--max-unused-actions', '0', '--max-wide-resources', '0'])
    expect(run.exitCode).toBe(0)
    expect(counts('ListRolePolicies', 'GetRolePolicy', 'ListAttachedRolePolicies')).toEqual([1, 1, 1])
    expect(world.aws.count('GetFunctionConfiguration')).toBe(3)
    expect(reportOf(run).roles).toMatchObject([
      { arn: roleArn('shared'), workloads: ['a', 'b', 'c'].map((name) => functionArn(name)) }
    ])
  })

  it('are read over every page', async () => {
    const extra = (n: number) => policy([`sqs:${['DeleteQueue', 'PurgeQueue', 'CreateQueue'][n]}`, '*'])
    const managed = [0, 1, 2].map((n) => `arn:aws:iam::123456789012:policy/p${n}`)
    seedFunctions({ a: 'paged' })
    world.aws.iam.pageSize = 1
    world.aws.iam.addRole({
      RoleName: 'paged',
      inline: { one: policy([...READ]), two: extra(0), three: extra(1) },
      attached: managed
    })
    managed.forEach((arn, n) =>
      world.aws.iam.addPolicy(arn, policy([`iam:${['PassRole', 'CreateUser', 'DeleteUser'][n]}`, '*']))
    )
    const run = await world.command(['-c'])
    expect(counts('ListRolePolicies', 'GetRolePolicy')).toEqual([3, 3])
    expect(counts('ListAttachedRolePolicies', 'GetPolicy', 'GetPolicyVersion')).toEqual([3, 3, 3])
    expect(reportOf(run).roles[0]?.unused.actions?.map(({ action }) => action)).toEqual([
      'iam:CreateUser',
      'iam:DeleteUser',
      'iam:PassRole',
      'sqs:DeleteQueue',
      'sqs:PurgeQueue'
    ])
  })

  it('have managed policies read once, in their default version', async () => {
    seedFunctions({ a: 'first', b: 'second' })
    world.aws.iam.addRole(
      { RoleName: 'first', path: '/team/', attached: [MANAGED] },
      { RoleName: 'second', attached: [MANAGED] }
    )
    world.aws.iam.addPolicy(MANAGED, policy(['iam:*', '*']), 'v1')
    world.aws.iam.addPolicy(MANAGED, policy([...READ]), 'v2')
    const run = await world.command(['-c', '--max-unused-actions', '0'])
    expect(run.exitCode).toBe(0)
    expect(counts('GetPolicy', 'GetPolicyVersion')).toEqual([1, 1])
    expect(reportOf(run).roles.map(({ judged }) => judged)).toEqual([true, true])
  })

  it('are found by their name though a path is before it', async () => {
    seedFunctions({ a: 'team/blue/reader' })
    world.aws.iam.addRole({ RoleName: 'reader', path: '/team/blue/', inline: { p: policy([...READ]) } })
    const run = await world.command(['-c', '--max-unused-actions', '0'])
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).roles).toMatchObject([
      { arn: roleArn('team/blue/reader'), judged: true, unread: [] }
    ])
  })

  it('show what they grant of services that no trace mentions', async () => {
    seedFunctions({ a: 'admin' })
    world.aws.iam.addRole({ RoleName: 'admin', inline: { p: policy([...READ], ['IAM:*', '*']) } })
    const run = await world.command(['-c', '--max-unused-actions', '0'])
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).roles[0]?.unused.total).toBeGreaterThan(100)
    expect(run.stdout).toMatch(/iam:\*/i)
  })
})
