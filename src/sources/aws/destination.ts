/**
 * Where an account's spans go in a region: to X-Ray, or to CloudWatch Logs, where Transaction Search reads them and X-Ray indexes only a part.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html
 */
import { GetIndexingRulesCommand, GetTraceSegmentDestinationCommand, XRayClient } from '@aws-sdk/client-xray'
import type { Log } from '../../kit/log.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain, isUnknownOperation } from './errors.ts'

/** The log group of Transaction Search, as far as it matters. */
export interface SpanGroup {
  name: string
  /** Unix seconds. */
  created?: number
  /** Absent where it keeps records for ever. */
  retentionDays?: number
  /** Whether it is of the class whose records have no fields of their own. */
  isInfrequent: boolean
}

export interface Destination {
  /** `unknown` where AWS was not to be asked: then X-Ray is read as if it held all. */
  to: 'x-ray' | 'logs' | 'unknown'
  /** Whether a switch to it is not finished yet. */
  isPending: boolean
  /** How much of the spans X-Ray indexes, where it does not hold all and says so (percent). */
  indexed?: number
  /** The log group `aws/spans`, where it matters and may be asked for. */
  group?: SpanGroup
}

/** The first question of a scan: one that is not answered must not use up the time of the others. */
const PATIENCE_MS = 15_000

/** Where spans go by themselves. */
export const SPANS = 'aws/spans'

const asked = new WeakMap<AwsAccess, Promise<Destination>>()

/** Asks once for each set of credentials and region, however many sources want to know. Never rejects. */
export function destinationOf(access: AwsAccess, log: Log): Promise<Destination> {
  const known = asked.get(access) ?? ask(access, log)
  asked.set(access, known)
  return known
}

/** Whether X-Ray holds traces of a window that begins then (Unix seconds): all of them, or those from before the switch. */
export function isInXRay({ to, isPending, group }: Destination, start: number): boolean {
  return to !== 'logs' || isPending || (group?.created ?? 0) > start
}

/** Whether the log group holds spans of it: a switch that is not finished may go either way. */
export function isInLogs({ to, isPending, group }: Destination): boolean {
  return to === 'logs' || (isPending && group !== undefined)
}

async function ask(access: AwsAccess, log: Log): Promise<Destination> {
  const share = Math.min(0.3, PATIENCE_MS / Math.max(PATIENCE_MS, access.budget.left))
  const budget = access.budget.part(share, 'AWS did not answer in time')
  const client = new XRayClient(clientConfig({ ...access, budget }))
  let found: Pick<Destination, 'to' | 'isPending'>
  try {
    const { Destination: to, Status: status } = await client.send(new GetTraceSegmentDestinationCommand({}))
    found = { to: to === 'CloudWatchLogs' ? 'logs' : 'x-ray', isPending: status === 'PENDING' }
  } catch (error) {
    if (isUnknownOperation(error)) return { to: 'x-ray', isPending: false }
    log.warn(
      `Whether Transaction Search is on is not known, so that X-Ray is read as if it held all traces. ${explain('xray:GetTraceSegmentDestination', error)}.`
    )
    return { to: 'unknown', isPending: false }
  }
  if (found.to !== 'logs' && !found.isPending) return found
  if (found.isPending)
    log.warn('Transaction Search is being switched: X-Ray and the log group aws/spans are both read.')
  const [indexed, group] = await Promise.all([indexedBy(client, log), groupIn({ ...access, budget }, log)])
  return { ...found, ...(indexed !== undefined && { indexed }), ...(group !== undefined && { group }) }
}

/** The one rule that there is. https://docs.aws.amazon.com/xray/latest/api/API_GetIndexingRules.html */
async function indexedBy(client: XRayClient, log: Log): Promise<number | undefined> {
  try {
    const { IndexingRules: rules = [] } = await client.send(new GetIndexingRulesCommand({}))
    for (const { Rule: rule } of rules) {
      const { ActualSamplingPercentage: actual, DesiredSamplingPercentage: desired } =
        rule?.Probabilistic ?? {}
      if (actual !== undefined || desired !== undefined) return actual ?? desired
    }
  } catch (error) {
    log.warn(`How much of the spans X-Ray indexes is not known. ${explain('xray:GetIndexingRules', error)}.`)
  }
  return undefined
}

async function groupIn(access: AwsAccess, log: Log): Promise<SpanGroup | undefined> {
  try {
    const { describedGroup } = await import('./logs-insights.ts')
    const found = await describedGroup(access, SPANS)
    if (found === undefined) return undefined
    const { creationTime, retentionInDays, logGroupClass } = found
    return {
      name: SPANS,
      ...(creationTime !== undefined && { created: creationTime / 1000 }),
      ...(retentionInDays !== undefined && { retentionDays: retentionInDays }),
      isInfrequent: logGroupClass === 'INFREQUENT_ACCESS'
    }
  } catch (error) {
    log.warn(
      `Whether the log group aws/spans holds the whole window is not known. ${explain('logs:DescribeLogGroups', error)}.`
    )
    return undefined
  }
}
