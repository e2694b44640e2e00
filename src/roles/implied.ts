/**
 * What Lambda itself does under a function's role, which no trace shows: derived from the function's configuration.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 */
import type { Workload } from '../traces/call.ts'
import type { FunctionConfiguration } from './configuration.ts'

export interface ImpliedNeed {
  action: string
  resource: string
  /** The configuration that implies it. */
  from: string
}

const LOG_ACTIONS = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']
const XRAY_ACTIONS = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments']
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaVPCAccessExecutionRole.html */
const VPC_ACTIONS = [
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses'
]

/** Permissions that Lambda uses for configuration which this program does not read: they are neither used nor unused. */
export const UNREAD_CONFIGURATION: readonly { action: string; why: string }[] = [
  ...[
    'sqs:ReceiveMessage',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes',
    'sqs:ChangeMessageVisibility',
    'kinesis:GetRecords',
    'kinesis:GetShardIterator',
    'kinesis:DescribeStream',
    'kinesis:DescribeStreamSummary',
    'kinesis:ListShards',
    'kinesis:ListStreams',
    'kinesis:SubscribeToShard',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:DescribeStream',
    'dynamodb:ListStreams',
    'kafka:DescribeCluster*',
    'kafka:GetBootstrapBrokers',
    'kafka-cluster:*',
    'mq:DescribeBroker'
  ].map((action) => ({ action, why: 'event source mappings, which poll with it, are not read' })),
  { action: 'elasticfilesystem:Client*', why: 'mounts of file systems are not read' }
]

/**
 * @param seen whether the function left traces: it then writes to X-Ray whatever its tracing mode is
 */
export function impliedNeeds(
  workload: Workload,
  configuration: FunctionConfiguration,
  seen: boolean
): ImpliedNeed[] {
  const { partition, region, account } = workload
  const group = configuration.LoggingConfig?.LogGroup ?? `/aws/lambda/${workload.name}`
  const logs = `arn:${partition}:logs:${region}:${account}:log-group:${group}:*`
  const needs = LOG_ACTIONS.map((action) => ({ action, resource: logs, from: `log group ${group}` }))
  const add = (actions: readonly string[], resource: string, from: string): void => {
    needs.push(...actions.map((action) => ({ action, resource, from })))
  }
  if (configuration.TracingConfig?.Mode === 'Active') add(XRAY_ACTIONS, '*', 'active tracing')
  else if (seen) add(XRAY_ACTIONS, '*', 'traces that the function left')
  if ((configuration.VpcConfig?.SubnetIds ?? []).length > 0) add(VPC_ACTIONS, '*', 'VPC configuration')
  const deadLetters = configuration.DeadLetterConfig?.TargetArn ?? ''
  if (deadLetters.includes(':sqs:')) add(['sqs:SendMessage'], deadLetters, 'dead-letter queue')
  if (deadLetters.includes(':sns:')) add(['sns:Publish'], deadLetters, 'dead-letter topic')
  const key = configuration.KMSKeyArn ?? ''
  if (key !== '') add(['kms:Decrypt'], key, 'key of the environment variables')
  return needs
}

/** What services do with a customer's key on behalf of whoever calls them: no trace shows it. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html */
export const FORWARDED: readonly { action: string; why: string }[] = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey*',
  'kms:ReEncrypt*'
].map((action) => ({ action, why: 'services use keys on behalf of their caller, which no trace shows' }))

/** The X-Ray daemon or an OpenTelemetry collector beside an application may send its traces under the application's role. */
export const SENDING_TRACES: readonly { action: string; why: string }[] = [
  'xray:GetSampling*',
  'xray:PutSpans*',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments'
].map((action) => ({ action, why: 'the daemon or collector that sends traces may run under the role' }))

/** What runs beside an application on an instance or in a task, under its role: Systems Manager's agent, ECS Exec, CloudWatch's agent. */
export const AGENTS: readonly { action: string; why: string }[] = [
  'cloudwatch:PutMetricData',
  'ec2messages:*',
  'logs:CreateLog*',
  'logs:PutLogEvents',
  'ssm:UpdateInstanceInformation',
  'ssmmessages:*'
].map((action) => ({ action, why: 'an agent beside the application may use it, which no trace shows' }))

/** What Lambda may do for a function of which the role is known, and no more. */
export const UNKNOWN_FUNCTION: readonly { action: string; why: string }[] = [
  ...LOG_ACTIONS,
  ...XRAY_ACTIONS,
  ...VPC_ACTIONS
].map((action) => ({ action, why: 'Lambda may use it for a function of which only the role is known' }))
