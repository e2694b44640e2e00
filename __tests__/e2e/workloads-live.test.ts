import { describe, expect, it } from '@jest/globals'
import {
  GET_ITEM,
  instanceProfileArn,
  instanceTrace,
  machineTrace,
  READ_UPLOAD,
  stateMachineArn,
  taskDefinitionArn,
  taskTrace
} from './otel-traces.ts'
import { reportOf } from './report-reading.ts'
import { ACCOUNT, ordersTraces, policy, roleArn, seedTightShop } from './shop.ts'
import { freshWorld } from './world.ts'

const INSTANCE = 'i-0c0ffee0123456789'
const TASK_ARN = `arn:aws:ecs:us-east-1:${ACCOUNT}:task-definition/worker`
const INSTANCE_ARN = `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/${INSTANCE}`
const READS_UPLOADS = policy(['s3:GetObject', 'arn:aws:s3:::uploads/*'])
const READS_ORDERS = policy(['dynamodb:GetItem', `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/orders`])
const COMPARE = ['-c', '--max-unused-actions', '0']

const world = freshWorld()

function counts(...operations: string[]): number[] {
  return operations.map((operation) => world.aws.count(operation))
}

/** Texts of the requests that asked for a task definition. */
function askedForTask(): { taskDefinition: string; authorization: string }[] {
  return world.aws.requests
    .filter(({ headers }) => String(headers['x-amz-target']).endsWith('.DescribeTaskDefinition'))
    .map(({ body, headers }) => ({
      taskDefinition: (JSON.parse(body.toString()) as { taskDefinition: string }).taskDefinition,
      authorization: headers.authorization ?? ''
    }))
}

/** A task that reads the bucket `uploads`, in the revision 12 of `worker`. */
function seedTask(traces = 1, ...policies: object[]): void {
  for (let n = 0; n < traces; n++)
    world.aws.xray.traces.push(taskTrace({ family: 'worker', revision: '12', calls: [READ_UPLOAD] }))
  world.aws.ecs.add({
    taskDefinitionArn: taskDefinitionArn('worker', 12),
    taskRoleArn: roleArn('worker-task')
  })
  world.aws.iam.addRole({
    RoleName: 'worker-task',
    inline: Object.fromEntries((policies.length > 0 ? policies : [READS_UPLOADS]).map((p, n) => [`p${n}`, p]))
  })
}

/** An instance that reads the table `orders`, with a profile of another name than its role. */
function seedInstance(profile: string | undefined = instanceProfileArn('team/proxy-profile')): void {
  world.aws.xray.traces.push(instanceTrace({ instanceId: INSTANCE, calls: [GET_ITEM] }))
  world.aws.ec2.add({ InstanceId: INSTANCE, ...(profile !== '' && { profile }) })
  world.aws.iam.addInstanceProfile({
    Arn: instanceProfileArn('team/proxy-profile'),
    role: roleArn('proxy')
  })
  world.aws.iam.addRole({ RoleName: 'proxy', inline: { p: READS_ORDERS } })
}

describe('an ECS task', () => {
  it('is judged by its task role, asked for once however many of its tasks left traces', async () => {
    seedTask(3)
    const run = await world.command(COMPARE)
    expect(run.exitCode).toBe(0)
    expect(reportOf(run)).toMatchObject({
      verdict: 'pass',
      workloads: [
        {
          arn: TASK_ARN,
          kind: 'ecs',
          name: 'worker',
          role: roleArn('worker-task'),
          traces: 3,
          needs: [{ action: 's3:GetObject', resource: 'arn:aws:s3:::uploads/*', calls: 3 }],
          unread: []
        }
      ],
      roles: [{ arn: roleArn('worker-task'), workloads: [TASK_ARN], judged: true, unused: { total: 0 } }]
    })
    expect(counts('DescribeTaskDefinition', 'DescribeInstances', 'GetFunctionConfiguration')).toEqual([
      1, 0, 0
    ])
  })

  it('is asked for in the revision that the trace shows, not in the newest', async () => {
    seedTask()
    world.aws.ecs.add({
      taskDefinitionArn: taskDefinitionArn('worker', 13),
      taskRoleArn: roleArn('worker-next')
    })
    const run = await world.command(COMPARE)
    expect(askedForTask().map(({ taskDefinition }) => taskDefinition)).toEqual(['worker:12'])
    expect(reportOf(run).workloads[0]?.role).toBe(roleArn('worker-task'))
  })

  it('is asked for by its family where the trace shows no revision', async () => {
    world.aws.xray.traces.push(taskTrace({ family: 'worker', calls: [READ_UPLOAD] }))
    world.aws.ecs.add(
      { taskDefinitionArn: taskDefinitionArn('worker', 9), taskRoleArn: roleArn('worker-old') },
      { taskDefinitionArn: taskDefinitionArn('worker', 10), taskRoleArn: roleArn('worker-task') }
    )
    const run = await world.command()
    expect(askedForTask().map(({ taskDefinition }) => taskDefinition)).toEqual(['worker'])
    expect(reportOf(run).workloads[0]?.role).toBe(roleArn('worker-task'))
  })

  it('is asked for in its own region, which need not be that of the traces', async () => {
    world.aws.xray.traces.push(
      taskTrace({ family: 'worker', revision: '1', region: 'eu-west-1', calls: [GET_ITEM] })
    )
    const arn = taskDefinitionArn('worker', 1, 'eu-west-1')
    world.aws.ecs.add({ taskDefinitionArn: arn, taskRoleArn: roleArn('worker-task') })
    const report = reportOf(await world.command())
    expect(askedForTask()[0]?.authorization).toContain('/eu-west-1/ecs/aws4_request')
    expect(report.workloads).toMatchObject([
      {
        arn: `arn:aws:ecs:eu-west-1:${ACCOUNT}:task-definition/worker`,
        role: roleArn('worker-task'),
        needs: [{ resource: `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders` }]
      }
    ])
  })

  it('has in excess what its task role grants beyond its calls', async () => {
    seedTask(1, READS_UPLOADS, policy(['iam:PassRole', '*']))
    const run = await world.command(COMPARE)
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).roles[0]?.unused.actions?.map(({ action }) => action)).toEqual(['iam:PassRole'])
    expect(JSON.parse(run.files['excessive_permissions.json'] ?? '[]')).toMatchObject([
      { role: roleArn('worker-task') }
    ])
  })

  it('without a task role has none: its execution role is ECS’s own, and nothing passes', async () => {
    world.aws.xray.traces.push(taskTrace({ family: 'worker', revision: '12', calls: [READ_UPLOAD] }))
    world.aws.ecs.add({ taskDefinitionArn: taskDefinitionArn('worker', 12) })
    const run = await world.command(COMPARE)
    const report = reportOf(run)
    expect(run.exitCode).toBe(2)
    expect(report).toMatchObject({ verdict: 'insufficient-evidence', roles: [] })
    expect(report.workloads[0]?.role).toBeUndefined()
    expect(report.workloads[0]?.unread).toMatchObject([{ why: expect.stringContaining('no task role') }])
    expect(report.reasons.join()).toContain('worker')
  })

  it('that may not be described is unread, and the refused action is named', async () => {
    seedTask()
    world.aws.faults.push({
      operation: 'DescribeTaskDefinition',
      status: 400,
      code: 'AccessDeniedException',
      message:
        'User: arn:aws:sts::123456789012:assumed-role/ci/scan is not authorized to perform: ecs:DescribeTaskDefinition on resource: *'
    })
    const run = await world.command(COMPARE)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run)).toMatchObject({
      verdict: 'insufficient-evidence',
      workloads: [{ unread: [{ why: expect.stringContaining('ecs:DescribeTaskDefinition') }] }]
    })
    expect(counts('DescribeTaskDefinition', 'ListRolePolicies')).toEqual([1, 0])
  })

  it('is found after throttling', async () => {
    seedTask()
    world.aws.faults.push({
      operation: 'DescribeTaskDefinition',
      status: 400,
      code: 'ThrottlingException',
      times: 1
    })
    const run = await world.command(COMPARE)
    expect(run.exitCode).toBe(0)
    expect(counts('DescribeTaskDefinition')).toEqual([2])
  })
})

describe('an EC2 instance', () => {
  it('is judged by the role in its instance profile, whatever the profile is called', async () => {
    seedInstance()
    seedInstance()
    const run = await world.command(COMPARE)
    expect(run.exitCode).toBe(0)
    expect(reportOf(run)).toMatchObject({
      verdict: 'pass',
      workloads: [
        {
          arn: INSTANCE_ARN,
          kind: 'ec2',
          name: INSTANCE,
          role: roleArn('proxy'),
          traces: 2,
          needs: [{ action: 'dynamodb:GetItem', calls: 2 }],
          unread: []
        }
      ],
      roles: [{ arn: roleArn('proxy'), workloads: [INSTANCE_ARN], judged: true }]
    })
    expect(counts('DescribeInstances', 'GetInstanceProfile', 'DescribeTaskDefinition')).toEqual([1, 1, 0])
  })

  it('that may not be described is unread and never passes, though another workload would', async () => {
    seedTightShop(world.aws)
    seedInstance()
    world.aws.faults.push({
      operation: 'DescribeInstances',
      status: 403,
      code: 'UnauthorizedOperation',
      message: 'You are not authorized to perform this operation.'
    })
    const run = await world.command(COMPARE)
    const report = reportOf(run)
    const instance = report.workloads.find(({ arn }) => arn === INSTANCE_ARN)
    expect(run.exitCode).toBe(2)
    expect(report.verdict).toBe('insufficient-evidence')
    expect(instance?.role).toBeUndefined()
    expect(instance?.unread).toMatchObject([{ why: expect.stringMatching(/ec2:DescribeInstances.*denied/) }])
    expect(counts('GetInstanceProfile')).toEqual([0])
  })

  it.each([
    ['whose profile may not be read', 'GetInstanceProfile', 'AccessDenied', /iam:GetInstanceProfile.*denied/],
    ['that is gone', 'DescribeInstances', 'InvalidInstanceID.NotFound', /InvalidInstanceID\.NotFound/]
  ])('%s is unread and never passes', async (_, operation, code, why) => {
    seedInstance()
    world.aws.faults.push({ operation, status: code === 'AccessDenied' ? 403 : 400, code })
    const run = await world.command(COMPARE)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run)).toMatchObject({
      verdict: 'insufficient-evidence',
      workloads: [{ arn: INSTANCE_ARN, unread: [{ why: expect.stringMatching(why) }] }],
      roles: []
    })
  })

  it('without a profile has no role, and nothing passes', async () => {
    seedInstance('')
    const run = await world.command(COMPARE)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).workloads[0]?.unread).toMatchObject([
      { why: expect.stringContaining('no instance profile') }
    ])
    expect(counts('GetInstanceProfile')).toEqual([0])
  })
})

describe('a state machine', () => {
  const [FLOW, REFUND] = [stateMachineArn('order-flow'), stateMachineArn('refund-flow')]

  it('is judged by the role that Step Functions names', async () => {
    world.aws.xray.traces.push(machineTrace(FLOW, [GET_ITEM]), machineTrace(FLOW, [GET_ITEM]))
    world.aws.states.add({ stateMachineArn: FLOW, roleArn: roleArn('flow') })
    world.aws.iam.addRole({ RoleName: 'flow', inline: { p: READS_ORDERS, q: policy(['sns:Publish', '*']) } })
    const run = await world.command(COMPARE)
    expect(run.exitCode).toBe(1)
    expect(reportOf(run)).toMatchObject({
      verdict: 'excess',
      workloads: [
        {
          arn: FLOW,
          kind: 'states',
          role: roleArn('flow'),
          traces: 2,
          needs: [{ action: 'dynamodb:GetItem', calls: 2 }],
          unread: []
        }
      ],
      roles: [{ arn: roleArn('flow'), judged: true, unused: { actions: [{ action: 'sns:Publish' }] } }]
    })
    expect(counts('DescribeStateMachine', 'GetFunctionConfiguration')).toEqual([1, 0])
  })

  it('of which nothing may be asked has no role, which is said once for all of them', async () => {
    world.aws.xray.traces.push(...[FLOW, REFUND].map((arn) => machineTrace(arn, [GET_ITEM])))
    world.aws.faults.push({
      operation: 'DescribeStateMachine',
      status: 400,
      code: 'AccessDeniedException',
      message: 'User is not authorized to perform: states:DescribeStateMachine'
    })
    const run = await world.command([...COMPARE, '--verbose'])
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).workloads.map(({ unread }) => unread)).toEqual([
      [
        expect.objectContaining({
          why: expect.stringContaining('states:DescribeStateMachine: access denied')
        })
      ],
      [
        expect.objectContaining({
          why: expect.stringContaining('states:DescribeStateMachine: access denied')
        })
      ]
    ])
    expect(run.stderr.split('is not known: states:DescribeStateMachine')).toHaveLength(2)
    expect(run.stderr).toContain('The configuration of order-flow, refund-flow is not known')
  })
})

describe('a run', () => {
  it('of Lambda functions only asks neither ECS nor EC2 for anything', async () => {
    seedTightShop(world.aws)
    const run = await world.command(COMPARE)
    expect(run.exitCode).toBe(0)
    expect(counts('DescribeTaskDefinition', 'DescribeInstances', 'GetInstanceProfile')).toEqual([0, 0, 0])
    expect(world.aws.requests.map(({ headers }) => headers.authorization).join()).not.toMatch(
      /\/(ecs|ec2)\/aws4/
    )
  })

  it('reads a function, a task and an instance side by side, also with a role that it assumed', async () => {
    seedTightShop(world.aws, 0)
    world.aws.xray.traces.push(...ordersTraces(1))
    seedTask()
    seedInstance()
    const run = await world.action({ comment: 'never', 'max-unused-actions': '0' })
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).workloads.map(({ name, role }) => [name, role])).toEqual([
      [INSTANCE, roleArn('proxy')],
      ['worker', roleArn('worker-task')],
      ['orders', roleArn('orders-tight')]
    ])
  })
})
