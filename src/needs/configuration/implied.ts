/**
 * What Lambda itself does under a function's role, which no trace shows: derived from the function's configuration.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 *
 * Code signing implies nothing: Lambda checks signatures when code is deployed, with no permission of the role.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html
 */
import { compare } from '../../kit/compare.ts'
import type { Workload } from '../../domain/call.ts'
import type { FunctionConfiguration, LambdaSettings } from './configuration.ts'
import { asynchronousDestinations, sendingTo } from './destinations.ts'
import { fileSystemsOf, MOUNT_ACTIONS } from './file-systems.ts'
import { needEach, maybeEach, together, type Implied, type Testimony } from '../../domain/testimony.ts'
import { layersOf } from './layers.ts'
import { polling } from './polling.ts'
import { LOG_WRITES, TRACE_WRITES } from './telemetry.ts'

/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaVPCAccessExecutionRole.html */
const NETWORK = [
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses'
]
const DURABLE = ['lambda:CheckpointDurableExecution', 'lambda:GetDurableExecutionState']

/**
 * @param seen whether the function left traces: it then writes to X-Ray whatever its tracing mode is
 * @returns what its settings need, sorted, and what of its role they leave open, because they were not read or do not tell
 */
export function impliedNeeds(
  workload: Workload,
  { configuration, mappings, eventInvokeConfigs }: LambdaSettings,
  seen: boolean
): Implied {
  const { needs, mayNeed } = together([
    { needs: ofItself(workload, configuration, seen), mayNeed: [] },
    sendingTo(configuration.DeadLetterConfig?.TargetArn ?? '', 'dead-letter queue or topic'),
    durableExecution(workload, configuration),
    fileSystemsOf(configuration),
    layersOf(configuration, workload),
    polling(mappings),
    asynchronousDestinations(eventInvokeConfigs)
  ])
  return { needs: sortedOnce(needs), mayNeed: sortedOnce(mayNeed) }
}

function ofItself(
  { name, partition, region, account }: Workload,
  configuration: FunctionConfiguration,
  seen: boolean
): Testimony[] {
  const { LoggingConfig, TracingConfig, VpcConfig, KMSKeyArn } = configuration
  const group = LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`
  const logs = `arn:${partition}:logs:${region}:${account}:log-group:${group}:*`
  const traces =
    TracingConfig?.Mode === 'Active' ? 'active tracing' : seen ? 'traces that the function left' : undefined
  const key = KMSKeyArn ?? ''
  return [
    ...needEach(LOG_WRITES, logs, `log group ${group}`),
    ...(traces === undefined ? [] : needEach(TRACE_WRITES, '*', traces)),
    ...((VpcConfig?.SubnetIds ?? []).length === 0 ? [] : needEach(NETWORK, '*', 'VPC configuration')),
    ...(key === '' ? [] : needEach(['kms:Decrypt'], key, 'key of the environment variables'))
  ]
}

/** https://docs.aws.amazon.com/lambda/latest/dg/durable-security.html */
function durableExecution({ arn }: Workload, { DurableConfig }: FunctionConfiguration): Implied {
  if (DurableConfig == null) return { needs: [], mayNeed: [] }
  const key = DurableConfig.KMSKeyArn ?? ''
  const why = `whether the role encrypts the data of durable executions with ${key} is not known`
  return {
    needs: needEach(DURABLE, `${arn}:*`, 'durable execution'),
    mayNeed: key === '' ? [] : maybeEach(['kms:Decrypt', 'kms:GenerateDataKey*'], why)
  }
}

/** Settings that say the same are told once. */
function sortedOnce(entries: readonly Testimony[]): Testimony[] {
  const byText = new Map(entries.map((entry) => [JSON.stringify(entry), entry]))
  return [...byText].toSorted(([a], [b]) => compare(a, b)).map(([, entry]) => entry)
}

/** What Lambda may do for a function of which the role is known, and no more. */
export const UNKNOWN_FUNCTION: readonly Testimony[] = [
  ...maybeEach(
    [...LOG_WRITES, ...TRACE_WRITES, ...NETWORK, ...DURABLE, ...MOUNT_ACTIONS],
    'Lambda may use it for a function of which only the role is known'
  ),
  ...polling(undefined).mayNeed,
  ...asynchronousDestinations(undefined).mayNeed
]

/** The X-Ray daemon or an OpenTelemetry collector beside an application may send its traces under the application's role. */
export const SENDING_TRACES: readonly Testimony[] = maybeEach(
  ['xray:GetSampling*', 'xray:PutSpans*', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'],
  'the daemon or collector that sends traces may run under the role',
  'neighbour'
)

/** What runs beside an application on an instance or in a task, under its role: Systems Manager's agent, ECS Exec, CloudWatch's agent. */
export const AGENTS: readonly Testimony[] = maybeEach(
  [
    'cloudwatch:PutMetricData',
    'ec2messages:*',
    'logs:CreateLog*',
    'logs:PutLogEvents',
    'ssm:UpdateInstanceInformation',
    'ssmmessages:*'
  ],
  'an agent beside the application may use it, which no trace shows',
  'neighbour'
)
