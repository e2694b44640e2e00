import { describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import {
  GET_ORDER,
  INVOICES,
  LOOSE_ROLE,
  minutesAgo,
  ORDERS,
  seedLooseShop,
  seedTightShop,
  TIGHT_ROLE
} from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { annotations, freshWorld } from './world.ts'

const STRICT = ['-c', '--max-unused-actions', '0']

const world = freshWorld()

function deny(operation: string, permission: string, needle = ''): void {
  const message = `User: arn:aws:sts::123456789012:assumed-role/scanner/x is not authorized to perform: ${permission}`
  const isXml = permission.startsWith('iam:')
  world.aws.faults.push({
    operation,
    status: 403,
    code: isXml ? 'AccessDenied' : 'AccessDeniedException',
    message,
    when: (request) => `${request.path} ${request.body.toString()}`.includes(needle)
  })
}

describe('credentials that expire in the middle', () => {
  const expired = {
    status: 403,
    code: 'ExpiredTokenException',
    message: 'The security token included in the request is expired'
  }

  it('end the scan with one clear error; what is known is written', async () => {
    seedTightShop(world.aws, 100)
    world.aws.faults.push({ operation: 'BatchGetTraces', ...expired, after: 4 })
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(2)
    const { verdict, evidence, workloads } = reportOf(run)
    expect(verdict).toBe('insufficient-evidence')
    expect(evidence.stopped).toMatch(/expired/)
    expect(evidence.traces['read']).toBe(20)
    expect(world.aws.xray.handedOut.size).toBe(20)
    expect(workloads).toMatchObject([{ arn: ORDERS, traces: 20, needs: [{ calls: 20 }] }])
    expect(Object.keys(run.files).some((name) => name.endsWith('.policy.json'))).toBe(true)
    // said once, as the reason of the verdict
    expect((run.stdout + run.stderr).match(/Reading\s+X-Ray\s+stopped/g)).toHaveLength(1)
    expect(run.stdout).toMatch(/Reading\s+X-Ray\s+stopped[^]*expired/)
    expect(run.stdout + run.stderr).not.toMatch(/\.js:\d/)
  })

  it('stop asking: only what was on its way already may fail', async () => {
    seedTightShop(world.aws, 200)
    world.aws.latencyMs = 10
    world.aws.faults.push({ operation: 'BatchGetTraces', ...expired, after: 2 })
    await world.command()
    // Of 40 batches two are read, and a handful was in flight.
    expect(world.aws.count('BatchGetTraces')).toBeLessThan(24)
  })

  it('are one annotation of the action, whose outputs are set', async () => {
    seedTightShop(world.aws, 30)
    world.aws.faults.push({ operation: 'BatchGetTraces', ...expired, after: 2 })
    const run = await world.action()
    expect(run).toMatchObject({
      exitCode: 2,
      outputs: { verdict: 'insufficient-evidence', 'report-path': 'report.json' }
    })
    expect(annotations(run, 'error')).toHaveLength(1)
    expect(annotations(run, 'error')[0]).toMatch(/expired/)
    expect([...world.artifacts.uploaded.keys()]).toEqual(['least-privilege', 'least-privilege.html'])
  })
})

describe('access that the scan does not have', () => {
  it('to X-Ray: is named with the permission it needs', async () => {
    seedTightShop(world.aws)
    deny('GetTraceSummaries', 'xray:GetTraceSummaries')
    const run = await world.command()
    expect(run.exitCode).toBe(2)
    expect(reportOf(run)).toMatchObject({
      verdict: 'insufficient-evidence',
      evidence: { traces: { read: 0 } }
    })
    expect(run.stdout).toContain('xray:GetTraceSummaries')
    expect(reportOf(run).reasons.join()).not.toMatch(/sampling/)
  })

  it('to no service at all: says that credentials are missing', async () => {
    const run = await world.command([], { env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } })
    expect(run.exitCode).toBe(2)
    expect(run.stdout + run.stderr).toMatch(/credentials/i)
    expect(run.stdout + run.stderr).not.toMatch(/\.js:\d/)
    expect(world.awsCalls).toBe(0)
  })

  it.each([
    ['ListRolePolicies', 'inline policies'],
    ['GetRolePolicy', 'tight'],
    ['ListAttachedRolePolicies', 'attached policies']
  ])('to iam:%s: the role is unread and never passes', async (operation, what) => {
    seedTightShop(world.aws)
    deny(operation, `iam:${operation}`)
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run)).toMatchObject({
      verdict: 'insufficient-evidence',
      evidence: { traces: { read: 3 } },
      roles: [{ arn: TIGHT_ROLE, judged: false, unread: [{ what }] }]
    })
    expect(reportOf(run).roles[0]?.unread[0]?.why).toContain(`iam:${operation}`)
    expect(run.stdout).toContain(`iam:${operation}`)
  })

  it('to lambda:GetFunctionConfiguration: the role is unknown, the policy is written, no pass', async () => {
    seedTightShop(world.aws)
    deny('GetFunctionConfiguration', 'lambda:GetFunctionConfiguration')
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(2)
    const { verdict, workloads, roles } = reportOf(run)
    expect(verdict).toBe('insufficient-evidence')
    expect(workloads).toMatchObject([{ arn: ORDERS, traces: 3, needs: [{ calls: 3 }] }])
    expect(workloads[0]?.role).toBeUndefined()
    expect(workloads[0]?.unread.map(({ why }) => why).join()).toContain('lambda:GetFunctionConfiguration')
    expect(workloads[0]?.policyFile).toBeDefined()
    expect(roles).toEqual([])
  })

  it('to one of two functions: the other role is judged, and there is no pass', async () => {
    seedLooseShop(world.aws)
    deny('GetFunctionConfiguration', 'lambda:GetFunctionConfiguration', 'invoices')
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).roles).toMatchObject([{ arn: TIGHT_ROLE, judged: true }])
    expect(reportOf(run).reasons.join()).toContain('invoices')
  })

  it('to one role, while another exceeds the limit: excess, with the unread role named', async () => {
    seedLooseShop(world.aws)
    deny('ListRolePolicies', 'iam:ListRolePolicies', 'orders-tight')
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(1)
    expect(reportOf(run)).toMatchObject({
      verdict: 'excess',
      roles: [
        { arn: LOOSE_ROLE, judged: true, workloads: [INVOICES] },
        { arn: TIGHT_ROLE, judged: false }
      ]
    })
    expect(reportOf(run).reasons.join()).toContain('orders-tight')
  })
})

describe('what IAM and Lambda say that cannot be read', () => {
  it.each([
    ['no JSON', '{"Version": "2012-10-17", "Statement": ['],
    ['no policy', '{"Hello": "world"}'],
    ['a statement without effect', '{"Version":"2012-10-17","Statement":{"Action":"*","Resource":"*"}}']
  ])('a policy that is %s leaves the role unread', async (_, document) => {
    seedTightShop(world.aws)
    world.aws.iam.addRole({ RoleName: 'orders-tight', inline: { broken: document } })
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run)).toMatchObject({
      verdict: 'insufficient-evidence',
      roles: [{ judged: false, unread: [{ what: 'broken' }] }]
    })
  })

  it('a function that is deleted meanwhile is named, and the others are judged', async () => {
    seedTightShop(world.aws)
    world.aws.xray.traces.push(
      lambdaTrace({
        functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:gone',
        calls: [GET_ORDER],
        at: minutesAgo(3)
      })
    )
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).workloads.find(({ name }) => name === 'gone')?.unread).toHaveLength(1)
    expect(reportOf(run).roles).toMatchObject([{ arn: TIGHT_ROLE, judged: true }])
  })

  it('a role that is deleted meanwhile is unread', async () => {
    seedTightShop(world.aws)
    world.aws.lambda.add({ FunctionArn: ORDERS, Role: 'arn:aws:iam::123456789012:role/deleted' })
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).roles).toMatchObject([{ judged: false }])
    expect(run.stdout).toMatch(/cannot be found/)
  })

  it('throttling of IAM heals like that of X-Ray', async () => {
    seedTightShop(world.aws)
    world.aws.faults.push(
      { operation: 'ListRolePolicies', status: 400, code: 'Throttling', message: 'Rate exceeded', times: 2 },
      { operation: 'GetFunctionConfiguration', status: 429, code: 'TooManyRequestsException', times: 2 }
    )
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(0)
    expect(reportOf(run)).toMatchObject({ verdict: 'pass', roles: [{ judged: true, unread: [] }] })
  })
})
