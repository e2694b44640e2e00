import { describe, expect, it } from '@jest/globals'
import {
  GET_ITEM,
  instanceProfileArn,
  instanceTrace,
  machineTrace,
  namedTrace,
  READ_UPLOAD,
  stateMachineArn,
  taskTrace
} from './otel-traces.ts'
import { lambdaSpans } from './adot-spans.ts'
import { reportOf } from './report-reading.ts'
import { lines } from './saved-spans.ts'
import { runAction, runCommand } from './runner.ts'
import { savedInstances, savedProfile, savedTask } from './saved-workloads.ts'
import { savedTraces } from './servers/xray-documents.ts'
import type { SeededTrace } from './servers/xray-documents.ts'
import {
  ACCOUNT,
  minutesAgo,
  ordersTraces,
  policy,
  roleArn,
  savedFunctions,
  savedRoles,
  SHOP_ROLES
} from './shop.ts'

/** Whoever asks the network here fails: nothing listens, and there are neither keys nor a region. */
const CLOSED = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9' }
const INSTANCE = 'i-0c0ffee0123456789'
const PROFILE = instanceProfileArn('proxy-profile')

const TASK_FILE = savedTask('worker', 12, 'worker-task')
const INSTANCES_FILE = savedInstances(INSTANCE, PROFILE)
const PROFILE_FILE = savedProfile(PROFILE, 'proxy')
const ROLES_FILE = savedRoles([
  ...SHOP_ROLES,
  { RoleName: 'worker-task', inline: { p: policy(['s3:GetObject', 'arn:aws:s3:::uploads/*']) } },
  {
    RoleName: 'proxy',
    inline: { p: policy(['dynamodb:GetItem', `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/orders`]) }
  }
])
const TASK = taskTrace({ family: 'worker', revision: '12', calls: [READ_UPLOAD] })
const ON_INSTANCE = instanceTrace({ instanceId: INSTANCE, calls: [GET_ITEM] })

function offline(
  traces: readonly SeededTrace[],
  args: readonly string[],
  files: Record<string, string> = {}
) {
  const workspace = { 'traces.json': savedTraces(traces), 'roles.json': ROLES_FILE, ...files }
  return runCommand(['--traces', 'traces.json', ...args], { workspace, env: CLOSED })
}

const UPLOADS = { 'aws.s3.bucket': 'uploads' }
const COMPARE = ['--roles', 'roles.json', '--max-unused-actions', '0']

describe('saved workloads', () => {
  const files = { 'task.json': TASK_FILE, 'instances.json': INSTANCES_FILE, 'profile.json': PROFILE_FILE }

  it.each([
    ['after one flag', ['--workloads', 'profile.json', 'instances.json', 'task.json']],
    [
      'after three flags',
      ['--workloads', 'task.json', '--workloads', 'instances.json', '--workloads', 'profile.json']
    ]
  ])('give tasks and instances their roles without AWS, %s', async (_, flags) => {
    const run = await offline([TASK, ON_INSTANCE], [...flags, ...COMPARE], files)
    expect(run.exitCode).toBe(0)
    expect(reportOf(run)).toMatchObject({
      verdict: 'pass',
      workloads: [
        { kind: 'ec2', name: INSTANCE, role: roleArn('proxy'), unread: [] },
        {
          kind: 'ecs',
          name: 'worker',
          role: roleArn('worker-task'),
          needs: [{ action: 's3:GetObject', resource: 'arn:aws:s3:::uploads/*' }],
          unread: []
        }
      ],
      roles: [
        { arn: roleArn('proxy'), judged: true, unused: { total: 0 } },
        { arn: roleArn('worker-task'), judged: true, unused: { total: 0 } }
      ]
    })
  })

  it('give state machines and AgentCore runtimes their roles', async () => {
    const runtime = `arn:aws:bedrock-agentcore:us-east-1:${ACCOUNT}:runtime/tutor-a1B2c3D4e5`
    const resource = {
      attributes: { 'cloud.platform': 'aws_bedrock_agentcore', 'cloud.resource_id': runtime }
    }
    const roleArns = { machine: roleArn('proxy'), runtime: roleArn('worker-task') }
    const spans = lambdaSpans(
      runtime,
      [{ service: 'S3', operation: 'GetObject', attributes: UPLOADS }],
      `1-${minutesAgo(5).toString(16)}-a1b2c3d4e5f6a7b8c9d0e1f2`
    )
    const calls = ['--calls-file', 'calls.json']
    const run = await runCommand(
      [
        '--traces',
        'traces.json',
        'spans.txt',
        '--workloads',
        'machine.json',
        'runtime.json',
        ...COMPARE,
        ...calls
      ],
      {
        workspace: {
          'traces.json': savedTraces([machineTrace(stateMachineArn('flow'), [GET_ITEM])]),
          'spans.txt': lines(...spans.map((span) => ({ ...span, resource }))),
          'roles.json': ROLES_FILE,
          'machine.json': JSON.stringify({
            stateMachineArn: stateMachineArn('flow'),
            roleArn: roleArns.machine,
            status: 'ACTIVE'
          }),
          'runtime.json': JSON.stringify({ agentRuntimeArn: runtime, roleArn: roleArns.runtime })
        },
        env: CLOSED
      }
    )
    expect(reportOf(run).workloads).toMatchObject([
      { arn: runtime, kind: 'agentcore', role: roleArns.runtime, needs: [{ action: 's3:GetObject' }] },
      { kind: 'states', role: roleArns.machine, needs: [{ action: 'dynamodb:GetItem' }] }
    ])
    expect(run.exitCode).toBe(0)
    for (const kind of ['agentcore', 'states']) expect(run.files['calls.json']).toContain(`"kind": "${kind}"`)
  })

  it('stand beside saved functions', async () => {
    const args = ['--functions', 'functions.json', '--workloads', 'task.json', ...COMPARE]
    const run = await offline([...ordersTraces(1), TASK], args, {
      ...files,
      'functions.json': savedFunctions([
        { FunctionArn: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:orders`, Role: roleArn('orders-tight') }
      ])
    })
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).workloads.map(({ name, role }) => [name, role])).toEqual([
      ['worker', roleArn('worker-task')],
      ['orders', roleArn('orders-tight')]
    ])
  })

  it('give the role of the revision that the trace shows, whatever the order of files and traces', async () => {
    const others = [11, 13].map((n) => [`task${n}.json`, savedTask('worker', n, 'proxy')] as const)
    const all = { ...files, ...Object.fromEntries(others) }
    for (const order of [
      ['task11.json', 'task.json', 'task13.json'],
      ['task13.json', 'task11.json', 'task.json']
    ]) {
      const run = await offline([TASK], ['--workloads', ...order], all)
      expect(reportOf(run).workloads[0]?.role).toBe(roleArn('worker-task'))
    }
  })

  it('never give the role of another revision than the one shown, though that has none', async () => {
    const changed = { 'task.json': savedTask('worker', 12), 'task13.json': savedTask('worker', 13, 'proxy') }
    const run = await offline([TASK], ['--workloads', 'task.json', 'task13.json', ...COMPARE], changed)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).workloads[0]?.role).toBeUndefined()
  })

  it('give the role of the newest revision where the trace shows none, whatever the order of files', async () => {
    const all = { 'task9.json': savedTask('worker', 9, 'proxy'), 'task.json': TASK_FILE }
    for (const order of [
      ['task9.json', 'task.json'],
      ['task.json', 'task9.json']
    ]) {
      const traces = [taskTrace({ family: 'worker', calls: [READ_UPLOAD] })]
      const run = await offline(traces, ['--workloads', ...order], all)
      expect(reportOf(run).workloads[0]?.role).toBe(roleArn('worker-task'))
    }
  })

  it('give the same report whichever of two revisions in the traces comes first', async () => {
    const next = taskTrace({ family: 'worker', revision: '13', calls: [READ_UPLOAD] })
    const args = ['--workloads', 'task.json', 'task13.json', '--roles', 'roles.json']
    const all = { ...files, 'task13.json': savedTask('worker', 13, 'proxy') }
    const [one, other] = await Promise.all([
      offline([TASK, next], args, all),
      offline([next, TASK], args, all)
    ])
    expect(one.files['report.json']).toBe(other.files['report.json'])
  })

  it.each([
    ['without a task role', [TASK], { 'task.json': savedTask('worker', 12) }, /no task role/],
    ['of another family', [TASK], { 'task.json': savedTask('other', 12, 'proxy') }, /not in the files/],
    ['without the instance', [ON_INSTANCE], {}, /not in the files/],
    ['without its profile', [ON_INSTANCE], { 'task.json': INSTANCES_FILE }, /proxy-profile is not in/]
  ])('%s leave a workload unread, which never passes', async (_, traces, changed, why) => {
    const run = await offline(traces, ['--workloads', 'task.json', ...COMPARE], { ...files, ...changed })
    expect(run.exitCode).toBe(2)
    expect(reportOf(run)).toMatchObject({
      verdict: 'insufficient-evidence',
      workloads: [{ unread: [{ why: expect.stringMatching(why) }] }],
      roles: []
    })
  })

  it.each([
    ['another answer', '{"taskDefinitions":[]}', /another shape/],
    ['a list', '[]', /another shape/],
    ['a number for an ARN', '{"taskDefinition":{"taskDefinitionArn":7}}', /another shape/],
    ['a text that is not JSON', 'worker', /not JSON/]
  ])('of another shape are refused in one line: %s', async (_, content, why) => {
    const run = await offline([TASK], ['--workloads', 'task.json', 'wrong.json'], {
      ...files,
      'wrong.json': content
    })
    expect(run.exitCode).toBe(2)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
    expect(run.stderr).toMatch(why)
    for (const word of ['--workloads', '"wrong.json"', 'describe-task-definition'])
      expect(run.stderr).toContain(word)
    expect(run.files).toEqual({})
  })
})

describe('a segment of which only the name is known', () => {
  const govRole = 'arn:aws-us-gov:iam::210987654321:role/service/orders'
  const needsOf = async (traces: readonly SeededTrace[], role: string) => {
    const run = await offline(traces, ['--workload-roles', `orders-api=${role}`])
    const [workload] = reportOf(run).workloads
    return { role: workload?.role, needs: workload?.needs.map(({ resource }) => resource) }
  }

  it('is compared with the role that the user gives it', async () => {
    const run = await offline(
      [namedTrace('orders-api', [GET_ITEM])],
      ['--workload-roles', `orders-api=${roleArn('proxy')}`, `web=${roleArn('worker-task')}`, ...COMPARE]
    )
    expect(run.exitCode).toBe(0)
    expect(reportOf(run)).toMatchObject({
      verdict: 'pass',
      workloads: [
        {
          kind: 'segment',
          name: 'orders-api',
          role: roleArn('proxy'),
          needs: [
            {
              action: 'dynamodb:GetItem',
              resource: `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/orders`
            }
          ],
          unread: []
        }
      ],
      roles: [{ arn: roleArn('proxy'), judged: true }]
    })
  })

  it('is in the account and partition of that role', async () => {
    const bucket = { service: 'S3', operation: 'PutObject', aws: { bucket_name: 'orders', key: 'k' } }
    expect(await needsOf([namedTrace('orders-api', [GET_ITEM, bucket], 'us-gov-west-1')], govRole)).toEqual({
      role: govRole,
      needs: [
        'arn:aws-us-gov:dynamodb:us-gov-west-1:210987654321:table/orders',
        'arn:aws-us-gov:s3:::orders/*'
      ]
    })
  })

  it('is in the partition of that role also where the trace shows no region', async () => {
    const bucket = { service: 'S3', operation: 'PutObject', aws: { bucket_name: 'orders', key: 'k' } }
    expect(await needsOf([namedTrace('orders-api', [GET_ITEM, bucket], '')], govRole)).toEqual({
      role: govRole,
      needs: ['arn:aws-us-gov:dynamodb:*:210987654321:table/orders', 'arn:aws-us-gov:s3:::orders/*']
    })
  })

  it('without such a role is unread, with what to give, and never passes', async () => {
    const run = await offline(
      [namedTrace('orders-api', [GET_ITEM])],
      ['--workload-roles', `web=${roleArn('proxy')}`, ...COMPARE]
    )
    expect(run.exitCode).toBe(2)
    expect(reportOf(run)).toMatchObject({
      verdict: 'insufficient-evidence',
      workloads: [{ name: 'orders-api', unread: [{ why: expect.stringContaining('workload-roles') }] }]
    })
  })

  it.each([
    'orders-api',
    `=${roleArn('proxy')}`,
    'orders-api=proxy',
    'orders-api=',
    `orders-api=arn:aws:iam::${ACCOUNT}:user/proxy`
  ])('is not named by the pair %j: one line of error says how', async (pair) => {
    const run = await offline([namedTrace('orders-api', [GET_ITEM])], ['--workload-roles', pair])
    expect(run.exitCode).toBe(2)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
    for (const word of ['--workload-roles', `"${pair}"`, 'arn:aws:iam::']) expect(run.stderr).toContain(word)
    expect(run.files).toEqual({})
  })
})

describe('the action', () => {
  it('takes files and pairs one a line', async () => {
    const run = await runAction({
      env: CLOSED,
      workspace: {
        'traces.json': savedTraces([TASK, ON_INSTANCE, namedTrace('orders-api', [GET_ITEM])]),
        'roles.json': ROLES_FILE,
        'task.json': TASK_FILE,
        'instances.json': INSTANCES_FILE
      },
      inputs: {
        traces: 'traces.json',
        roles: 'roles.json',
        workloads: 'task.json\ninstances.json',
        'workload-roles': `orders-api=${roleArn('proxy')}\n${INSTANCE}=${roleArn('proxy')}`,
        'config-from': 'head',
        comment: 'never'
      }
    })
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).workloads.map(({ name, role }) => [name, role])).toEqual([
      [INSTANCE, roleArn('proxy')],
      ['worker', roleArn('worker-task')],
      ['orders-api', roleArn('proxy')]
    ])
  })
})
