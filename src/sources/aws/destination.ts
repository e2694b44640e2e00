/**
 * Where an account's spans go in a region: to X-Ray, or to CloudWatch Logs, where Transaction Search reads them and X-Ray indexes only a part.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html
 */
import { GetIndexingRulesCommand, GetTraceSegmentDestinationCommand, XRayClient } from '@aws-sdk/client-xray'
import { asError, messageOf } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain, hasNoCredentials, isDenied, isUnknownOperation } from './errors.ts'

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

/** What is asked, each answer being worth the others'. */
const ACTIONS = {
  destination: 'xray:GetTraceSegmentDestination',
  indexed: 'xray:GetIndexingRules',
  group: 'logs:DescribeLogGroups'
} as const

interface Unanswered {
  what: string
  action: string
  error: unknown
}

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
    const line = unknown([
      {
        what: 'whether Transaction Search is on, so that X-Ray is read as if it held all traces',
        action: ACTIONS.destination,
        error
      }
    ])
    // what is asked next fails of the same, and says it
    if (hasNoCredentials(error)) log.debug(line)
    else log.warn(line)
    return { to: 'unknown', isPending: false }
  }
  if (found.to !== 'logs' && !found.isPending) return found
  if (found.isPending)
    log.warn('Transaction Search is being switched: X-Ray and the log group aws/spans are both read.')
  const [indexed, group] = await Promise.all([
    indexedBy(client).catch(asError),
    groupIn({ ...access, budget }).catch(asError)
  ])
  const unanswered: Unanswered[] = []
  if (indexed instanceof Error)
    unanswered.push({
      what: 'how much of the spans X-Ray indexes',
      action: ACTIONS.indexed,
      error: indexed
    })
  if (group instanceof Error)
    unanswered.push({
      what: 'whether the log group aws/spans holds the whole window',
      action: ACTIONS.group,
      error: group
    })
  if (unanswered.length > 0) log.warn(unknown(unanswered))
  return {
    ...found,
    ...(typeof indexed === 'number' && { indexed }),
    ...(group !== undefined && !(group instanceof Error) && { group })
  }
}

/**
 * All that is not known, in one line. What was refused is allowed at once with what would be asked next: otherwise each run would name
 * one more.
 */
function unknown(unanswered: readonly Unanswered[]): string {
  const why = unanswered.map(({ action, error }) =>
    isDenied(error)
      ? `${action}: access denied (${messageOf(error).replace(/\.$/, '')})`
      : explain(action, error)
  )
  const remedy = unanswered.some(({ error }) => isDenied(error))
    ? ` Allow ${Object.values(ACTIONS).join(', ')} to the role of this scan.`
    : ''
  return `Not known: ${unanswered.map(({ what }) => what).join('; ')}. ${why.join('. ')}.${remedy}`
}

/** How much of the spans X-Ray indexes (percent), by the one rule that there is. https://docs.aws.amazon.com/xray/latest/api/API_GetIndexingRules.html */
export async function indexedBy(client: XRayClient): Promise<number | undefined> {
  const { IndexingRules: rules = [] } = await client.send(new GetIndexingRulesCommand({}))
  for (const { Rule: rule } of rules) {
    const { ActualSamplingPercentage: actual, DesiredSamplingPercentage: desired } = rule?.Probabilistic ?? {}
    if (actual !== undefined || desired !== undefined) return actual ?? desired
  }
  return undefined
}

async function groupIn(access: AwsAccess): Promise<SpanGroup | undefined> {
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
}
