/** Clients of the services that a scan asks, all with the same credentials. */
import { XRayClient, type XRayClientConfig } from '@aws-sdk/client-xray'
import type { Budget } from '../../kit/budget.ts'
import { UserError } from '../../kit/errors.ts'
import { isThrottled } from './errors.ts'
import { CONSIDERATE, Pace } from './pace.ts'
import { PatientRetryStrategy, PunctualHandler } from './requests.ts'

// The SDK is bundled: whoever runs this on Node 20 cannot act on its advice to upgrade.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'

/** How long what may heal is tried again where another question answers the same: two or three tries. */
const IMPATIENT_MS = 500

export type Credentials = NonNullable<XRayClientConfig['credentials']>

export interface AwsAccess {
  region: string
  /** Every request ends with it. */
  budget: Budget
  /** Absent: the SDK's default chain (environment, profile, container, instance). */
  credentials?: Credentials
}

export interface ClientConfig {
  region: string
  requestHandler: PunctualHandler
  retryStrategy: PatientRetryStrategy
  credentials?: Credentials
}

/** @param keepsPace whether who sends the requests slows down itself when they are throttled */
export function clientConfig({ region, credentials, budget }: AwsAccess, keepsPace = false): ClientConfig {
  return {
    region,
    requestHandler: new PunctualHandler(budget),
    retryStrategy: new PatientRetryStrategy(budget, keepsPace),
    ...(credentials !== undefined && { credentials })
  }
}

interface Paceable {
  middlewareStack: Pick<XRayClient['middlewareStack'], 'add'>
}

/**
 * For a client of what may as well be asked otherwise: it fails soon.
 * @param config of a client that keeps a pace; both share its connections
 */
export function impatient(config: ClientConfig, { budget }: AwsAccess): ClientConfig {
  return { ...config, retryStrategy: new PatientRetryStrategy(budget, true, IMPATIENT_MS) }
}

/** The pace of all clients of one service. */
export function considerately({ budget }: AwsAccess): Pace {
  return new Pace(budget, CONSIDERATE)
}

/**
 * Lets a client whose configuration `keepsPace` ask only as much as leaves the service's limits to others too, and again what is throttled.
 * @returns the client
 */
export function considerate<C extends Paceable>(client: C, pace: Pace): C {
  client.middlewareStack.add((next) => (args) => pace.run(() => next(args), isThrottled), {
    step: 'initialize',
    priority: 'high',
    name: 'considerate'
  })
  return client
}

/**
 * The region that was asked for, else the environment's, else the profile's.
 * @throws UserError when none is set, or the name is none
 */
export async function regionOf(asked: string | undefined, option: string): Promise<string> {
  // a variable of a workflow that is not set is empty
  const region =
    asked || process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION'] || (await regionOfProfile())
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
