/**
 * What Lambda itself does under a function's role, which no trace shows: derived from the function's configuration.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 *
 * Code signing implies nothing: Lambda checks signatures when code is deployed, with no permission of the role.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html
 */
import { BoundedCache } from '../../kit/bounded-cache.ts'
import { compare } from '../../kit/compare.ts'
import type { Workload } from '../../domain/call.ts'
import type { FunctionConfiguration, LambdaSettings } from './configuration.ts'
import { asynchronousDestinations, sendingTo } from './destinations.ts'
import { fileSystemsOf, MOUNT_ACTIONS } from './file-systems.ts'
import { needEach, maybeEach, type Claim } from '../../domain/testimony.ts'
import { together, type Implied } from './together.ts'
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

/** A claim, and the field of the configuration that makes it; none where nothing of the configuration is known. */
export interface SettingClaim extends Claim {
  setting?: string
}

/** What settings imply, and what they leave open. */
interface ImpliedBySettings {
  needs: SettingClaim[]
  mayNeed: SettingClaim[]
}

/**
 * @param seen whether the function left traces: it then writes to X-Ray whatever its tracing mode is
 * @returns what its settings need, sorted, and what of its role they leave open, because they were not read or do not tell
 */
export function impliedNeeds(
  workload: Workload,
  { configuration, mappings, eventInvokeConfigs }: LambdaSettings,
  seen: boolean
): Readonly<Record<keyof ImpliedBySettings, readonly SettingClaim[]>> {
  const { DeadLetterConfig } = configuration
  const { needs, mayNeed } = together<SettingClaim>([
    ...ofItself(workload, configuration, seen),
    setBy('DeadLetterConfig', sendingTo(DeadLetterConfig?.TargetArn ?? '', 'dead-letter queue or topic')),
    setBy('DurableConfig', durableExecution(workload, configuration)),
    setBy('FileSystemConfigs', fileSystemsOf(configuration)),
    setBy('Layers', layersOf(configuration, workload)),
    setBy('EventSourceMappings', polling(mappings)),
    setBy('FunctionEventInvokeConfigs', asynchronousDestinations(eventInvokeConfigs))
  ])
  return { needs: sortedOnce(needs), mayNeed: sortedOnce(mayNeed) }
}

function setBy(setting: string, { needs, mayNeed }: Implied): ImpliedBySettings {
  const set = (claim: Claim): SettingClaim => ({ ...claim, setting })
  return { needs: needs.map(set), mayNeed: mayNeed.map(set) }
}

function ofItself(
  { name, partition, region, account }: Workload,
  configuration: FunctionConfiguration,
  seen: boolean
): ImpliedBySettings[] {
  const { LoggingConfig, TracingConfig, VpcConfig, KMSKeyArn } = configuration
  const group = LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`
  const logs = `arn:${partition}:logs:${region}:${account}:log-group:${group}:*`
  const traces =
    TracingConfig?.Mode === 'Active' ? 'active tracing' : seen ? 'traces that the function left' : undefined
  const key = KMSKeyArn ?? ''
  const hasNetwork = (VpcConfig?.SubnetIds ?? []).length > 0
  const set = (setting: string, needs: Claim[]): ImpliedBySettings => setBy(setting, { needs, mayNeed: [] })
  return [
    set('LoggingConfig', needEach(LOG_WRITES, logs, `log group ${group}`)),
    set('TracingConfig', traces === undefined ? [] : needEach(TRACE_WRITES, '*', traces)),
    set('VpcConfig', hasNetwork ? needEach(NETWORK, '*', 'VPC configuration') : []),
    set('KMSKeyArn', key === '' ? [] : needEach(['kms:Decrypt'], key, 'key of the environment variables'))
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

/** In claims: what settings that were not read leave open is the same for all functions. */
const MOST_KEPT = 50_000
const sorted = new BoundedCache<readonly SettingClaim[]>(MOST_KEPT, ({ length }) => length)

/** Settings that say the same are told once. @returns the same objects for the same claims */
function sortedOnce(entries: readonly SettingClaim[]): readonly SettingClaim[] {
  return sorted.get(JSON.stringify(entries), () => {
    const byText = new Map(
      entries.map((entry) => [JSON.stringify({ ...entry, setting: undefined }), entry] as const)
    )
    return [...byText].toSorted(([a], [b]) => compare(a, b)).map(([, entry]) => entry)
  })
}

/** What Lambda may do for a function of which the role is known, and no more. */
export const UNKNOWN_FUNCTION: readonly SettingClaim[] = [
  ...maybeEach(
    [...LOG_WRITES, ...TRACE_WRITES, ...NETWORK, ...DURABLE, ...MOUNT_ACTIONS],
    'Lambda may use it for a function of which only the role is known'
  ),
  ...polling(undefined).mayNeed,
  ...asynchronousDestinations(undefined).mayNeed
]
