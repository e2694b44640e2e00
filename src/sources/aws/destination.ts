/**
 * Where an account's spans go in a region: to X-Ray, or to CloudWatch Logs, where Transaction Search reads them and X-Ray indexes only a part.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html
 */
import { GetIndexingRulesCommand, GetTraceSegmentDestinationCommand, XRayClient } from '@aws-sdk/client-xray'
import type { Log } from '../../kit/log.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain } from './errors.ts'

export interface Destination {
  /** `unknown` where AWS was not to be asked: then X-Ray is read as if it held all. */
  to: 'x-ray' | 'logs' | 'unknown'
  /** Whether a switch to it is not finished yet. */
  isPending: boolean
  /** How much of the spans X-Ray indexes, where it does not hold all and says so (percent). */
  indexed?: number
}

/** What AWS answers a question that it does not know: another cloud's, or a stand-in's. */
const asked = new WeakMap<AwsAccess, Promise<Destination>>()

/** Asks once for each set of credentials and region, however many sources want to know. Never rejects. */
export function destinationOf(access: AwsAccess, log: Log): Promise<Destination> {
  const known = asked.get(access) ?? ask(access, log)
  asked.set(access, known)
  return known
}

async function ask(access: AwsAccess, log: Log): Promise<Destination> {
  const client = new XRayClient(clientConfig(access))
  try {
    const { Destination: to, Status: status } = await client.send(new GetTraceSegmentDestinationCommand({}))
    const isPending = status === 'PENDING'
    if (to !== 'CloudWatchLogs') return { to: 'x-ray', isPending }
    return { to: 'logs', isPending, ...(await indexedBy(client, log)) }
  } catch (error) {
    log.warn(
      `Whether Transaction Search is on is not known, so that X-Ray is read as if it held all traces: ${explain('xray:GetTraceSegmentDestination', error)}.`
    )
    return { to: 'unknown', isPending: false }
  }
}

/** The one rule that there is. https://docs.aws.amazon.com/xray/latest/api/API_GetIndexingRules.html */
async function indexedBy(client: XRayClient, log: Log): Promise<Pick<Destination, 'indexed'>> {
  try {
    const { IndexingRules: rules = [] } = await client.send(new GetIndexingRulesCommand({}))
    for (const { Rule: rule } of rules) {
      const percentage =
        rule?.Probabilistic?.ActualSamplingPercentage ?? rule?.Probabilistic?.DesiredSamplingPercentage
      if (percentage !== undefined) return { indexed: percentage }
    }
  } catch (error) {
    log.debug(`How much of the spans X-Ray indexes is not known: ${explain('xray:GetIndexingRules', error)}.`)
  }
  return {}
}
