/** From what a trace shows of a resource to its ARN. Region, account and partition come from the call or the workload, never from here. */
import { parse } from '@aws-sdk/util-arn-parser'
import type { Call, Workload } from '../../domain/call.ts'
import { partitionOf } from '../../domain/partition.ts'

/** Where a call went. */
export interface Place {
  partition: string
  region: string
  account: string
}

/** A resource that a call touched. `wider` says why it is more than the one resource; `rule` names the rule by which it was generalised. */
export interface Resource {
  arn: string
  wider?: string
  rule?: string
  /** The same for resources of which a request needs one, whichever is granted. */
  either?: string
}

/** Resources of which one is enough: which of them IAM takes the request for is not known. */
export function oneOf(resources: readonly Resource[]): Resource[] {
  const [first] = resources
  return first === undefined || resources.length === 1
    ? [...resources]
    : resources.map((one) => ({ ...one, either: first.arn }))
}

/**
 * The place of a call: its own region and account, else the workload's, else `*`. A role cannot reach beyond its partition. SDKs take the
 * region of where they run unless they are told another, which the endpoint then shows:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
 */
export function placeOf(call: Call, workload: Workload): Place {
  const own = call.account !== undefined && /^\d{12}$/.test(call.account) ? call.account : undefined
  const region = call.region !== undefined && REGION.test(call.region) ? call.region : workload.region
  return {
    partition:
      region !== '' && (workload.kind === 'segment' || workload.kind === 'ec2')
        ? partitionOf(region)
        : workload.partition,
    region: region === '' ? '*' : region,
    account: own ?? workload.account ?? '*'
  }
}

const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const LONGEST_ARN = 2048

/** The parts of an ARN of at least six parts, or undefined when the text is none. */
export function arnIn(text: string | undefined): ReturnType<typeof parse> | undefined {
  if (text === undefined || !text.startsWith('arn:') || text.length > LONGEST_ARN) return undefined
  const arn = safely(() => parse(text))
  return arn !== undefined && /^[a-z0-9-]+$/.test(arn.service) && arn.resource !== '' ? arn : undefined
}

function safely<T>(attempt: () => T): T | undefined {
  try {
    return attempt()
  } catch {
    return undefined
  }
}

/**
 * Names are data: a `*`, `?` or `${` in one must not widen a policy. No service that a locator knows allows them in names, so a name that
 * has one is not a name.
 */
export function isPlainName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_ARN && !/[*?$\s"\\{}]/.test(name)
}

/** A reference's ARN format with this place filled in and everything else `*`. https://docs.aws.amazon.com/service-authorization/latest/reference/ */
export function patternOf(format: string, place: Place): string {
  return format
    .replaceAll('${Partition}', place.partition)
    .replaceAll('${Region}', place.region)
    .replaceAll('${Account}', place.account)
    .replaceAll(/\$\{[^}]*\}/g, '*')
}
