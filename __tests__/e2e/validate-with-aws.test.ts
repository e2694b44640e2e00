import { describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import {
  functionArn,
  GET_ORDER,
  minutesAgo,
  policy,
  roleArn,
  savedShop,
  seedTightShop,
  TIGHT_POLICY
} from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { annotations, freshWorld } from './world.ts'

const LIVE = ['-c', '--validate-with-aws']
const FILES = ['--traces', 'traces.json', '--validate-with-aws']
const LOGS = policy([
  ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  'arn:aws:logs:us-east-1:123456789012:*'
])
const XRAY = policy([['xray:*'], '*'])
const GET = 'dynamodb:GetItem on arn:aws:dynamodb:us-east-1:123456789012:table/orders'

const world = freshWorld()

/** One function whose role grants all that it needs, its logs and traces among that. */
function seedAmple(): void {
  seedTightShop(world.aws)
  world.aws.iam.addRole({
    RoleName: 'orders-tight',
    inline: { tight: TIGHT_POLICY, logs: LOGS, xray: XRAY }
  })
}

function refuse(operation: string, permission: string): void {
  const isXml = permission.startsWith('iam:')
  world.aws.faults.push({
    operation,
    status: 403,
    code: isXml ? 'AccessDenied' : 'AccessDeniedException',
    message: `User: arn:aws:sts::123456789012:assumed-role/scanner/x is not authorized to perform: ${permission}`
  })
}

describe('policies that AWS agrees to', () => {
  it('pass all three checks', async () => {
    seedAmple()
    const run = await world.command([...LIVE, '--details'])
    expect(run.exitCode).toBe(0)
    const report = reportOf(run)
    expect(report.verdict).toBe('report')
    expect(report.workloads[0]?.validation).toMatchObject({
      sufficient: { state: 'passed' },
      valid: { state: 'passed', details: [] },
      noWider: { state: 'passed', details: [] }
    })
    expect(run.stdout).toMatch(/checked by AWS: enough passed.*, valid passed, no wider than the role passed/)
    expect(run.files['summary.md']).toContain('1 of 1 policy passed AWS’s own checks')
  })

  it('are simulated without wildcards and without a Description, and the sample is named', async () => {
    seedAmple()
    const run = await world.command(LIVE)
    const asked = world.aws.requests.map(({ body }) => new URLSearchParams(body.toString()))
    const simulated = asked.filter((form) => form.get('Action') === 'SimulateCustomPolicy')
    const resources = simulated.flatMap((form) =>
      [...form].flatMap(([name, value]) => (name.startsWith('ResourceArns') ? [value] : []))
    )
    expect(resources.length).toBeGreaterThan(1)
    for (const resource of resources) expect(resource).not.toContain('*')
    for (const form of simulated)
      expect(Object.keys(JSON.parse(form.get('PolicyInputList.member.1') ?? '{}') as object)).toEqual([
        'Version',
        'Statement'
      ])
    expect(simulated.some((form) => ![...form.keys()].some((name) => name.startsWith('ResourceArns')))).toBe(
      true
    )
    expect(reportOf(run).workloads[0]?.validation?.sufficient.details.join()).toMatch(/:\* was asked as arn:/)
  })

  it('are asked over every page', async () => {
    seedAmple()
    world.aws.iam.pageSize = 1
    world.aws.accessanalyzer.pageSize = 1
    for (const issueCode of ['A', 'B', 'C'])
      world.aws.accessanalyzer.findings.push({ findingType: 'SUGGESTION', issueCode, findingDetails: 'Hm.' })
    const run = await world.command([...LIVE, '--details'])
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).workloads[0]?.validation).toMatchObject({
      sufficient: { state: 'passed' },
      valid: { state: 'passed', details: ['SUGGESTION A: Hm.', 'SUGGESTION B: Hm.', 'SUGGESTION C: Hm.'] }
    })
    expect(world.aws.count('ValidatePolicy')).toBe(3)
    expect(run.stdout).toContain('SUGGESTION A: Hm.')
  })

  it('are not asked about unless it is wanted', async () => {
    seedAmple()
    const run = await world.command(['-c'])
    expect(world.operations).not.toContain('SimulateCustomPolicy')
    expect(world.operations).not.toContain('ValidatePolicy')
    expect(reportOf(run).workloads[0]?.validation).toBeUndefined()
  })

  it('leave the role read once, and its policies compared as one document', async () => {
    seedAmple()
    const twice = { ...TIGHT_POLICY, Statement: TIGHT_POLICY.Statement.map((s) => ({ Sid: 'Same', ...s })) }
    world.aws.iam.addRole({
      RoleName: 'orders-tight',
      inline: { one: twice, two: twice, logs: LOGS, xray: XRAY }
    })
    const run = await world.command(LIVE)
    expect(run.exitCode).toBe(0)
    expect(world.aws.count('ListRolePolicies')).toBe(1)
    expect(world.aws.accessanalyzer.compared[0]?.existing.Statement).toHaveLength(4)
  })

  it('are checked without a role when none is compared', async () => {
    seedAmple()
    const run = await world.command(['--validate-with-aws'])
    expect(run.exitCode).toBe(0)
    expect(Object.keys(reportOf(run).workloads[0]?.validation ?? {})).toEqual(['sufficient', 'valid'])
    expect(world.aws.count('CheckNoNewAccess')).toBe(0)
  })
})

describe('policies that AWS does not agree to', () => {
  it('are insufficient evidence where a need is not allowed, which is named; files are written', async () => {
    seedAmple()
    world.aws.iam.neverAllowed.add('dynamodb:GetItem')
    const run = await world.command(LIVE)
    expect(run.exitCode).toBe(2)
    const report = reportOf(run)
    expect(report.verdict).toBe('insufficient-evidence')
    expect(report.workloads[0]?.validation?.sufficient).toEqual({
      state: 'failed',
      details: [`implicitDeny: ${GET}`]
    })
    expect(report.reasons.join()).toContain(`the policy of orders is not enough: implicitDeny: ${GET}`)
    expect(Object.keys(run.files).some((name) => name.endsWith('.policy.json'))).toBe(true)
    expect(run.files['summary.md']).toContain('1 policy not enough')
  })

  it('are insufficient evidence where Access Analyzer finds an error; other findings are told', async () => {
    seedAmple()
    world.aws.accessanalyzer.findings.push(
      {
        findingType: 'ERROR',
        issueCode: 'INVALID_ACTION',
        findingDetails: 'No such action.',
        path: [{ value: 'Statement' }, { index: 0 }, { value: 'Action' }, { index: 1 }]
      },
      { findingType: 'WARNING', issueCode: 'MISSING_VERSION', findingDetails: 'Old.' }
    )
    const run = await world.command(LIVE)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).workloads[0]?.validation?.valid).toEqual({
      state: 'failed',
      details: [
        'ERROR INVALID_ACTION at Statement[0].Action[1]: No such action.',
        'WARNING MISSING_VERSION: Old.'
      ]
    })
    expect(run.stdout).toContain('INVALID_ACTION')
  })

  it('pass though wider than the role is today, with the reasons told', async () => {
    seedTightShop(world.aws)
    const run = await world.command(LIVE)
    expect(run.exitCode).toBe(0)
    const { noWider } = reportOf(run).workloads[0]?.validation ?? {}
    expect(noWider?.state).toBe('failed')
    expect(noWider?.details.join()).toContain('New access in the statement with index')
    expect(run.stdout).toMatch(/wider\s+than the role is today/)
  })

  it('stay excess where a limit is exceeded', async () => {
    seedAmple()
    world.aws.iam.neverAllowed.add('dynamodb:GetItem')
    const run = await world.command([...LIVE, '--max-unused-actions', '0'])
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).verdict).toBe('excess')
    expect(reportOf(run).reasons.join()).toContain('is not enough')
  })
})

describe('questions that AWS does not answer', () => {
  it.each([
    ['SimulateCustomPolicy', 'iam:SimulateCustomPolicy', 'sufficient'],
    ['ValidatePolicy', 'access-analyzer:ValidatePolicy', 'valid'],
    ['CheckNoNewAccess', 'access-analyzer:CheckNoNewAccess', 'noWider']
  ] as const)(
    '%s, for want of a permission: unchecked, never a pass',
    async (operation, permission, check) => {
      seedAmple()
      refuse(operation, permission)
      const run = await world.command(LIVE)
      expect(run.exitCode).toBe(2)
      const { verdict, reasons, workloads } = reportOf(run)
      expect(verdict).toBe('insufficient-evidence')
      expect(workloads[0]?.validation?.[check]?.state).toBe('unchecked')
      expect(workloads[0]?.validation?.[check]?.details.join()).toContain(permission)
      const others = Object.entries(workloads[0]?.validation ?? {}).filter(([name]) => name !== check)
      expect(others.map(([, { state }]) => state)).toEqual(['passed', 'passed'])
      expect(reasons.join()).toContain(permission)
      expect(world.aws.count(operation)).toBe(1)
      expect(run.files['summary.md']).toContain('not checked by AWS')
    }
  )

  it('an action that the simulator does not know: only that need is unchecked', async () => {
    seedAmple()
    world.aws.iam.notSimulated.add('xray:PutTraceSegments')
    const run = await world.command(LIVE)
    expect(run.exitCode).toBe(2)
    const { state, details } = reportOf(run).workloads[0]?.validation?.sufficient ?? {}
    expect(state).toBe('unchecked')
    expect(details).toHaveLength(1)
    expect(details?.[0]).toMatch(/^iam:SimulateCustomPolicy: .*Not checked: xray:PutTraceSegments on \*$/)
  })

  it('failures and throttling that pass heal', async () => {
    seedAmple()
    const throttled = { status: 400, code: 'Throttling', message: 'Rate exceeded', times: 2 }
    world.aws.faults.push(
      { operation: 'SimulateCustomPolicy', ...throttled },
      { operation: 'ValidatePolicy', ...throttled, status: 429, code: 'ThrottlingException' },
      { operation: 'CheckNoNewAccess', status: 500, times: 2 }
    )
    const run = await world.command(LIVE)
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).workloads[0]?.validation?.noWider?.state).toBe('passed')
  })

  it('a role that was not read is not compared', async () => {
    seedAmple()
    refuse('GetRolePolicy', 'iam:GetRolePolicy')
    const run = await world.command(LIVE)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).workloads[0]?.validation?.noWider?.state).toBe('unchecked')
    expect(world.aws.count('CheckNoNewAccess')).toBe(0)
  })
})

describe('saved traces', () => {
  const files = savedShop()

  it('are validated by AWS, which is asked nothing else', async () => {
    const run = await world.command(FILES, { workspace: files })
    expect(run.exitCode).toBe(0)
    expect(new Set(world.operations)).toEqual(new Set(['SimulateCustomPolicy', 'ValidatePolicy']))
    const states = reportOf(run).workloads.map(({ validation }) => validation?.sufficient.state)
    expect(states).toEqual(['passed', 'passed'])
  })

  it('are compared with the saved roles', async () => {
    const args = [...FILES, '--roles', 'roles.json', '--functions', 'functions.json']
    const run = await world.command(args, { workspace: files })
    expect(world.aws.count('CheckNoNewAccess')).toBe(2)
    expect(world.operations).not.toContain('ListRolePolicies')
    expect(reportOf(run).workloads[0]?.validation?.noWider?.state).toBe('failed')
  })

  it('need a region for it', async () => {
    const run = await world.command(FILES, { workspace: files, env: { AWS_REGION: '' } })
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(/--aws-region is not set/)
    expect(world.awsCalls).toBe(0)
  })

  it('are unchecked without credentials', async () => {
    const env = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
    const run = await world.command(FILES, { workspace: files, env })
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).reasons.join()).toMatch(/AWS did not check the policy of orders: .*credentials/)
  })
})

describe('the action', () => {
  it('validates with the role that it assumes', async () => {
    seedAmple()
    const run = await world.action({ 'validate-with-aws': 'true' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'report' } })
    expect(run.summary).toContain('1 of 1 policy passed AWS’s own checks')
    expect(world.aws.count('AssumeRoleWithWebIdentity')).toBe(1)
  })

  it('says in one annotation what AWS does not allow', async () => {
    seedAmple()
    world.aws.iam.neverAllowed.add('dynamodb:GetItem')
    const run = await world.action({ 'validate-with-aws': 'true' })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'insufficient-evidence' } })
    expect(annotations(run, 'error').join()).toContain(GET)
  })

  it('asks for each of many functions, whatever fails for one', async () => {
    seedAmple()
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      world.aws.lambda.add({ FunctionArn: functionArn(name), Role: roleArn('orders-tight') })
      world.aws.xray.traces.push(
        lambdaTrace({ functionArn: functionArn(name), calls: [GET_ORDER], at: minutesAgo(4) })
      )
    }
    world.aws.faults.push({
      operation: 'ValidatePolicy',
      status: 403,
      code: 'AccessDeniedException',
      when: ({ body }) => body.includes('log-group:/aws/lambda/c:')
    })
    const run = await world.action({ 'validate-with-aws': 'true' })
    expect(run.exitCode).toBe(2)
    const states = reportOf(run).workloads.map(({ name, validation }) => [name, validation?.valid.state])
    expect(Object.fromEntries(states)).toEqual({
      a: 'passed',
      b: 'passed',
      c: 'unchecked',
      d: 'passed',
      e: 'passed',
      f: 'passed',
      orders: 'passed'
    })
  })
})
