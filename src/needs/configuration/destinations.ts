/**
 * Where Lambda sends what a function returned or failed on: destinations of asynchronous invocations and of event source mappings, and
 * dead-letter queues. Lambda sends under the function's role.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations
 */
import { parse, validate } from '@aws-sdk/util-arn-parser'
import type { DestinationConfig, EventInvokeConfig } from './configuration.ts'
import { needEach, maybeEach } from '../../domain/testimony.ts'
import { together, type Implied } from './together.ts'

/** Actions by the service of the destination's ARN; s3 goes by itself, since it has two resources. */
const SENDING: ReadonlyMap<string, string> = new Map([
  ['events', 'events:PutEvents'],
  ['lambda', 'lambda:InvokeFunction'],
  ['sns', 'sns:Publish'],
  ['sqs', 'sqs:SendMessage']
])
const TO_BUCKET = 's3:PutObject'
const OF_BUCKET = 's3:ListBucket'

/** Everything that a destination may need, whichever it is. */
export const DESTINATION_ACTIONS: readonly string[] = [...SENDING.values(), TO_BUCKET, OF_BUCKET]

/**
 * @param arn a destination's ARN
 * @param cause the setting that names it
 */
export function sendingTo(arn: string, cause: string): Implied {
  if (!validate(arn)) return { needs: [], mayNeed: [] }
  const { service } = parse(arn)
  if (service === 's3')
    return {
      needs: [...needEach([TO_BUCKET], `${arn}/*`, cause), ...needEach([OF_BUCKET], arn, cause)],
      mayNeed: []
    }
  const action = SENDING.get(service)
  if (action !== undefined) return { needs: needEach([action], arn, cause), mayNeed: [] }
  return {
    needs: [],
    mayNeed: maybeEach([`${service}:*`], `what sending to ${arn} needs is not known (${cause})`)
  }
}

/**
 * @param of what ends with success or failure: an event source mapping, asynchronous invocations
 * @returns nothing for a destination that is no ARN, such as a Kafka topic
 */
export function sendingResults(config: DestinationConfig, owner: string): Implied {
  return together([
    sendingTo(config?.OnSuccess?.Destination ?? '', `on-success destination of ${owner}`),
    sendingTo(config?.OnFailure?.Destination ?? '', `on-failure destination of ${owner}`)
  ])
}

/** @param configs of the function and all its qualifiers; undefined when they were not read */
export function asynchronousDestinations(configs: readonly EventInvokeConfig[] | undefined): Implied {
  if (configs === undefined) {
    const why = 'asynchronous destinations, to which Lambda sends with it, were not read'
    return { needs: [], mayNeed: maybeEach(DESTINATION_ACTIONS, why) }
  }
  return together(
    configs.map(({ FunctionArn, DestinationConfig }) =>
      sendingResults(DestinationConfig, `asynchronous invocations of ${FunctionArn}`)
    )
  )
}
