/** How sure a scan says that it is: requests that AWS counts, what may not be counted, and tests that did not succeed. */
import { describe, expect, it } from '@jest/globals'
import { reportOf, type ReadReport } from './report-reading.ts'
import { functionArn, GET_ORDER, minutesAgo, ORDERS, policy, roleArn, seedLooseShop } from './shop.ts'
import { lambdaTrace } from './traces.ts'
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
import { freshWorld, type CommandRun } from './world.ts'

const INSTANCE = 'i-0c0ffee0123456789'

const world = freshWorld()

/** By the name of the workload. */
function coverageOf(run: CommandRun): Record<string, ReadReport['workloads'][number]['coverage']> {
  return Object.fromEntries(reportOf(run).workloads.map(({ name, coverage }) => [name, coverage]))
}

/** A task that ADOT traces, an instance with another collector, and a state machine. */
function seedApplications(): void {
  const task = taskTrace({ family: 'worker', revision: '12', calls: [READ_UPLOAD] })
  const [request] = task.documents
  Object.assign(request ?? {}, { annotations: { 'aws.local.service': 'worker-service' } })
  world.aws.xray.traces.push(
    task,
    instanceTrace({ instanceId: INSTANCE, calls: [GET_ITEM] }),
    machineTrace(stateMachineArn('order-flow'), [GET_ITEM])
  )
  world.aws.ecs.add({ taskDefinitionArn: taskDefinitionArn('worker', 12), taskRoleArn: roleArn('worker') })
  world.aws.states.add({ stateMachineArn: stateMachineArn('order-flow'), roleArn: roleArn('flow') })
  world.aws.ec2.add({ InstanceId: INSTANCE, profile: instanceProfileArn('proxy') })
  world.aws.iam.addInstanceProfile({ Arn: instanceProfileArn('proxy'), role: roleArn('worker') })
  for (const name of ['worker', 'flow'])
    world.aws.iam.addRole({ RoleName: name, inline: { p: policy(['s3:GetObject', '*']) } })
  const signal = { namespace: 'ApplicationSignals', name: 'Latency', stat: 'SampleCount' }
  const service = { Environment: 'ecs:shop', Service: 'worker-service' }
  world.aws.cloudwatch.counted.push(
    { ...signal, dimensions: service, number: 30 },
    { ...signal, dimensions: { ...service, Operation: 'GET /run' }, number: 29 },
    {
      namespace: 'AWS/States',
      name: 'ExecutionsStarted',
      stat: 'Sum',
      dimensions: { StateMachineArn: stateMachineArn('order-flow') },
      number: 1
    }
  )
}

/** Of a window that ended four minutes ago, so that AWS counts no more. */
const settled = (): string[] => ['-s', String(minutesAgo(30)), '-r', '26', '-c']

describe('a live scan', () => {
  it('holds what it saw against what AWS counted, twice where that would prove that it saw all', async () => {
    seedLooseShop(world.aws)
    world.aws.cloudwatch.invocations.set('orders', [3]).set('invoices', [60]).set('archive', [1])
    const archive = functionArn('archive')
    world.aws.lambda.add({ FunctionArn: archive, Role: roleArn('archive') })
    world.aws.xray.traces.push(lambdaTrace({ functionArn: archive, calls: [GET_ORDER], at: minutesAgo(20) }))
    world.aws.cloudwatch.partly.add('archive')
    seedApplications()
    const run = await world.command([...settled(), '--max-unused-actions', '0', '-v'])
    const { orders, invoices, worker, [INSTANCE]: instance, 'order-flow': flow } = coverageOf(run)
    // ADOT's own count, which its spans name; a state machine's executions; nothing of an instance whose spans name none
    expect(worker).toMatchObject({ seen: 1, requests: 30, settled: true, regime: 'sample' })
    expect(flow).toMatchObject({ seen: 1, requests: 1, settled: true, regime: 'proof' })
    expect(coverageOf(run)['archive']?.why).toContain('CloudWatch did not count (PartialData)')
    expect(instance).toMatchObject({ seen: 1, regime: 'unknown-share' })
    expect(instance?.why).toContain('nothing counts them')
    expect(orders).toMatchObject({ seen: 3, requests: 3, settled: true, regime: 'proof', mayHaveMissed: 0 })
    expect(invoices).toMatchObject({
      seen: 3,
      requests: 60,
      settled: true,
      regime: 'sample',
      mayHaveMissed: 57
    })
    const asked = world.aws.arrivals.filter(({ operation }) => operation === 'GetMetricData')
    expect(asked).toHaveLength(2)
    expect(world.aws.count('ListMetrics')).toBe(1)
    expect(run.exitCode).toBe(1)
    expect(run.files['summary.md']).toContain('3 of 60')
    expect(run.files['summary.md']).toContain('up to 57 uses may have been missed (95 %)')
    expect(run.files['summary.md']).toContain('all 3')
  })

  it('proves nothing by a count that changes, nor by one that may not be read', async () => {
    seedLooseShop(world.aws)
    world.aws.cloudwatch.invocations.set('orders', [3, 4]).set('invoices', [3, 3])
    const twice = await world.command(settled())
    const changing = coverageOf(twice)
    expect(twice.files['summary.md']).toContain('3 of 4+')
    expect(changing['orders']).toMatchObject({ requests: 4, settled: false, regime: 'sample' })
    expect(changing['invoices']).toMatchObject({ requests: 3, settled: true, regime: 'proof' })
    world.aws.faults.push({ operation: 'GetMetricData', status: 403, code: 'AccessDeniedException' })
    const run = await world.command(settled())
    expect(run.exitCode).toBe(0)
    const denied = coverageOf(run)['orders']
    expect(denied).toMatchObject({ seen: 3, regime: 'unknown-share' })
    expect(denied?.requests).toBeUndefined()
    expect(denied?.why).toContain('cloudwatch:GetMetricData: access denied')
  })

  it('leaves undecided what too little was seen of, and counts nothing after tests that failed', async () => {
    seedLooseShop(world.aws)
    world.aws.cloudwatch.invocations.set('orders', [3]).set('invoices', [60])
    const limited = [...settled(), '--max-unused-actions', '0']
    const few = await world.command([...limited, '--min-coverage', '50'])
    expect(few.exitCode).toBe(2)
    expect(reportOf(few).reasons.join(' ')).toContain('min-coverage is 50 %')
    expect(reportOf(few).roles.map(({ unused }) => unused.total)).toEqual([0, 0])
    const failed = await world.command([...limited, '--tests-outcome', 'failure'])
    expect(failed.exitCode).toBe(2)
    expect(reportOf(failed).reasons[0]).toContain('The tests ended with failure')
    expect(reportOf(failed).roles.some(({ unused }) => unused.total > 0)).toBe(true)
  })

  it('says of a function that takes messages which X-Ray does not follow that it is blind', async () => {
    seedLooseShop(world.aws)
    world.aws.lambda.mappings.push({
      UUID: 'b7a1',
      FunctionArn: ORDERS,
      State: 'Enabled',
      EventSourceArn: 'arn:aws:mq:us-east-1:111122223333:broker:b:1'
    })
    const orders = coverageOf(await world.command(settled()))['orders']
    expect(orders?.regime).toBe('blind')
    expect(orders?.why).toContain('Amazon MQ')
  })
})
