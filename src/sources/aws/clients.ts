/** Clients of the services that a scan asks, all with the same credentials. */
import { StandardRetryStrategy } from '@smithy/core/retry'
import { XRayClient, type XRayClientConfig } from '@aws-sdk/client-xray'
import { UserError } from '../../kit/errors.ts'

// The SDK is bundled: whoever runs this on Node 20 cannot act on its advice to upgrade.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'

export type Credentials = NonNullable<XRayClientConfig['credentials']>

export interface AwsAccess {
  region: string
  /** Absent: the SDK's default chain (environment, profile, container, instance). */
  credentials?: Credentials
}

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html: 5xx, resets and timeouts heal; throttling has its own pace. */
const MAX_ATTEMPTS = 5

export interface ClientConfig {
  region: string
  maxAttempts: number
  credentials?: Credentials
}

export function clientConfig({ region, credentials }: AwsAccess): ClientConfig {
  return { region, maxAttempts: MAX_ATTEMPTS, ...(credentials !== undefined && { credentials }) }
}

/**
 * The region that was asked for, else the environment's, else the profile's.
 * @throws UserError when none is set, or the name is none
 */
export async function regionOf(asked: string | undefined, option: string): Promise<string> {
  const environment = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION']
  const region = asked ?? (environment === '' ? undefined : environment) ?? (await regionOfProfile())
  if (region === undefined) {
    throw new UserError(
      `${option} is not set, and no region is configured`,
      `Give ${option}, or set AWS_REGION`
    )
  }
  if (!/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
    throw new UserError(`${option} is "${region}", which is no AWS region`, 'Give one like eu-west-1')
  }
  return region
}

async function regionOfProfile(): Promise<string | undefined> {
  return new XRayClient({}).config.region().catch(() => undefined)
}

/** The SDK's own retries for what heals by itself (5xx, resets, timeouts); a throttled request is left to whoever keeps the pace. */
export class HealingRetryStrategy extends StandardRetryStrategy {
  constructor() {
    super(MAX_ATTEMPTS)
  }

  override refreshRetryTokenForRetry(
    ...[token, error]: Parameters<StandardRetryStrategy['refreshRetryTokenForRetry']>
  ): ReturnType<StandardRetryStrategy['refreshRetryTokenForRetry']> {
    // the SDK then throws the service's error, not this one
    if (error.errorType === 'THROTTLING') throw new Error('throttled')
    return super.refreshRetryTokenForRetry(token, error)
  }
}
