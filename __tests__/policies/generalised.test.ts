/** Every kind of resource that calls are generalised to, from the trace to the policy: where the role grants a part, that part is written. */
import { describe, expect, it } from '@jest/globals'
import { ACCOUNT, functionArn, roleArn } from '../e2e/shop.ts'
import { lambdaTrace, type TracedCall } from '../e2e/traces.ts'
import { scanOf } from '../scan-in-memory.ts'

const FUNCTION = functionArn('shop')
const ROLE = roleArn('shop')
const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:us-east-1:${ACCOUNT}:${resource}`

interface Kind {
  kind: string
  action: string
  call: TracedCall
  /** The part that the role grants. */
  granted: string[]
}

const call = (service: string, operation: string, aws: Record<string, unknown>): TracedCall => ({
  service,
  operation,
  aws
})

const KINDS: Kind[] = [
  {
    kind: 'keys of a bucket',
    action: 's3:PutObject',
    call: call('S3', 'PutObject', { bucket_name: 'data' }),
    granted: ['arn:aws:s3:::data/in/*']
  },
  {
    kind: 'streams of a log group',
    action: 'logs:GetLogEvents',
    call: call('CloudWatchLogs', 'GetLogEvents', { log_group_name: '/app' }),
    granted: [arn('logs', 'log-group:/app:log-stream:web-*')]
  },
  {
    kind: 'parameters below a path',
    action: 'ssm:GetParametersByPath',
    call: call('SSM', 'GetParametersByPath', { path: '/app' }),
    granted: [arn('ssm', 'parameter/app/*')]
  },
  {
    kind: 'executions of a state machine',
    action: 'states:StopExecution',
    call: call('StepFunctions', 'StopExecution', { execution_arn: arn('states', 'execution:flow:run-1') }),
    granted: [arn('states', 'execution:flow:run-*')]
  },
  {
    kind: 'tasks of a cluster',
    action: 'ecs:StopTask',
    call: call('ECS', 'StopTask', { cluster: 'web', task: arn('ecs', 'task/web/0123abcd') }),
    granted: [arn('ecs', 'task/web/0*')]
  },
  {
    kind: 'revisions of a task definition',
    action: 'ecs:RunTask',
    call: call('ECS', 'RunTask', { cluster: 'web', task_definition: 'worker' }),
    granted: [arn('ecs', 'task-definition/worker:7')]
  },
  {
    kind: 'buses',
    action: 'events:PutEvents',
    call: call('EventBridge', 'PutEvents', {}),
    granted: [arn('events', 'event-bus/orders')]
  },
  {
    kind: 'rules of a bus that is not shown',
    action: 'events:PutRule',
    call: call('EventBridge', 'PutRule', { name: 'nightly' }),
    granted: [arn('events', 'rule/nightly')]
  },
  {
    kind: 'resources of several types, of which none is shown',
    action: 'dynamodb:Query',
    call: call('DynamoDB', 'Query', {}),
    granted: [arn('dynamodb', 'table/orders')]
  },
  {
    kind: 'a function with or without its version',
    action: 'lambda:InvokeFunction',
    call: call('Lambda', 'Invoke', { function_name: 'worker' }),
    granted: [arn('lambda', 'function:worker')]
  },
  {
    kind: 'sessions',
    action: 'ssm:TerminateSession',
    call: call('SSM', 'TerminateSession', {}),
    granted: [arn('ssm', 'session/shop-*')]
  },
  {
    kind: 'the random end of a connection',
    action: 'events:DescribeConnection',
    call: call('EventBridge', 'DescribeConnection', { name: 'partner' }),
    granted: [arn('events', 'connection/partner/0a*')]
  },
  {
    kind: 'the random end of a secret',
    action: 'secretsmanager:GetSecretValue',
    call: call('SecretsManager', 'GetSecretValue', { secret_id: 'database' }),
    granted: [arn('secretsmanager', 'secret:database-AbCdEf')]
  },
  {
    kind: 'either form of a secret’s ARN',
    action: 'secretsmanager:PutSecretValue',
    call: call('SecretsManager', 'PutSecretValue', { secret_id: arn('secretsmanager', 'secret:my-secret') }),
    granted: [arn('secretsmanager', 'secret:my-secret-AbCdEf')]
  },
  {
    kind: 'endpoints of an application',
    action: 'sns:Publish',
    call: call('SNS', 'Publish', { target_arn: arn('sns', 'endpoint/GCM/shop/0123') }),
    granted: [arn('sns', 'endpoint/GCM/shop/0*')]
  },
  {
    kind: 'subscriptions of a topic',
    action: 'sns:GetSubscriptionAttributes',
    call: call('SNS', 'GetSubscriptionAttributes', { subscription_arn: arn('sns', 'news:0123abcd') }),
    granted: [arn('sns', 'news:0*')]
  }
]

const Statement = KINDS.map(({ action, granted }) => ({ Effect: 'Allow', Action: action, Resource: granted }))
const report = await scanOf(
  [lambdaTrace({ functionArn: FUNCTION, calls: KINDS.map((one) => one.call), at: 1_780_000_000 })],
  {
    [ROLE]: {
      functions: [FUNCTION],
      policies: { policies: [{ name: 'own', document: { Version: '2012-10-17', Statement } }], unread: [] }
    }
  }
)
const [workload] = report.workloads

describe('what is written of', () => {
  it.each(KINDS)('$kind is the part that the role grants', ({ action, granted }) => {
    const written = (workload?.policy?.Statement ?? [])
      .filter((statement) => statement.Action.includes(action))
      .flatMap(({ Resource }) => Resource)
    expect(written).toEqual(granted)
    expect(workload?.departures?.filter((one) => one.action === action)).toEqual([])
    expect(report.roles[0]?.grantedElsewhere.filter((one) => one.action === action)).toEqual([])
  })
})
