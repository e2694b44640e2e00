import type { Call } from '../domain/call.ts'
import { firstShown, value, type Locator } from './resources/locator.ts'
import { type Place, arnIn, isPlainName } from './resources/place.ts'
import { type ServiceRules, needing } from './rule.ts'
import { DECRYPT, DECRYPT_AND_GENERATE } from './keys.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  sqs: {
    called: { node: 'sqs', python: 'sqs', java: 'Sqs', dotnet: 'SQS' },
    parameters: {
      QueueUrl: `
        AddPermission ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch
        DeleteQueue GetQueueAttributes ListDeadLetterSourceQueues ListQueueTags PurgeQueue ReceiveMessage
        RemovePermission SendMessage SendMessageBatch SetQueueAttributes TagQueue UntagQueue
      `,
      QueueName: 'CreateQueue GetQueueUrl',
      QueueOwnerAWSAccountId: 'GetQueueUrl',
      SourceArn: 'ListMessageMoveTasks StartMessageMoveTask',
      DestinationArn: 'StartMessageMoveTask'
    },
    recordedAnyway: {
      AddPermission: { request: ['Label'] },
      ChangeMessageVisibility: { request: ['VisibilityTimeout'] },
      ChangeMessageVisibilityBatch: { response: ['Failed'] },
      CreateQueue: { request: ['Attributes'] },
      DeleteMessageBatch: { response: ['Failed'] },
      GetQueueAttributes: { response: ['Attributes'] },
      GetQueueUrl: { response: ['QueueUrl'] },
      ListDeadLetterSourceQueues: { response: ['QueueUrls'] },
      ListQueues: { request: ['QueueNamePrefix'], responseCounts: { QueueUrls: 'queue_count' } },
      ReceiveMessage: {
        request: [
          'AttributeNames',
          'MaxNumberOfMessages',
          'MessageAttributeNames',
          'VisibilityTimeout',
          'WaitTimeSeconds'
        ],
        responseCounts: { Messages: 'message_count' }
      },
      SendMessage: {
        request: ['DelaySeconds'],
        requestKeys: { MessageAttributes: 'message_attribute_names' },
        response: ['MessageId']
      },
      SendMessageBatch: {
        requestCounts: { Entries: 'message_count' },
        responseCounts: { Failed: 'failed_count', Successful: 'successful_count' }
      },
      SetQueueAttributes: { requestKeys: { Attributes: 'attribute_names' } }
    }
  }
}

const REDRIVE =
  'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html#sqs-configure-dead-letter-queue-redrive-permissions'

/** Messages leave the queue of `SourceArn`, and go to that of `DestinationArn` or to where they came from. */
const rules: ServiceRules = {
  StartMessageMoveTask: {
    needs: [
      ...['StartMessageMoveTask', 'ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((name) => ({
        action: `sqs:${name}`,
        named: ['SourceArn']
      })),
      { action: 'sqs:SendMessage', named: ['DestinationArn'] }
    ],
    source: REDRIVE
  },
  CancelMessageMoveTask: needing(
    REDRIVE,
    'sqs:CancelMessageMoveTask',
    'sqs:ReceiveMessage',
    'sqs:DeleteMessage',
    'sqs:GetQueueAttributes'
  )
}

const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/

const locator: Locator = {
  shownBy: ['QueueUrl', 'QueueName', 'QueueOwnerAWSAccountId', 'SourceArn', 'DestinationArn'],
  locate({ call, place, named }) {
    const arn = queueArn(call, place, named)
    return arn === undefined ? undefined : [{ arn }]
  }
}

function queueArn(call: Call, place: Place, shown: readonly string[] | undefined): string | undefined {
  const text = firstShown(call.parameters, shown ?? ['QueueUrl', 'SourceArn'])?.[0]
  const named =
    text !== undefined ? byUrl(text, place) : shown === undefined ? byName(call, place) : undefined
  if (named === undefined) return undefined
  if ('arn' in named) return named.arn
  return isPlainName(named.name) && !/[/:]/.test(named.name)
    ? `arn:${place.partition}:sqs:${named.region}:${named.account}:${named.name}`
    : undefined
}

type Queue = { region: string; account: string; name: string } | { arn: string }

/** GetQueueUrl and CreateQueue carry a name, and the owner of a foreign queue. */
function byName(call: Call, place: Place): Queue | undefined {
  const name = value(call.parameters, 'QueueName')
  if (name === undefined) return undefined
  const owner = value(call.parameters, 'QueueOwnerAWSAccountId')
  return {
    region: place.region,
    account: owner !== undefined && /^\d{12}$/.test(owner) ? owner : place.account,
    name
  }
}

/**
 * `https://sqs.eu-west-1.amazonaws.com/111122223333/orders` in all its forms: other partitions, FIPS, dual-stack and VPC endpoints,
 * and the old `https://eu-west-1.queue.amazonaws.com/…`. The path names account and queue, the host the region.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html
 */
function byUrl(url: string, place: Place): Queue | undefined {
  const arn = arnIn(url)
  if (arn !== undefined) return arn.service === 'sqs' && isPlainName(url) ? { arn: url } : undefined
  if (!URL.canParse(url)) return { region: place.region, account: place.account, name: url }
  const { hostname, pathname } = new URL(url)
  const [account = '', name = ''] = pathname.split('/').slice(-2)
  if (!/^\d{12}$/.test(account)) return undefined
  return {
    region: regionOfHost(hostname) ?? place.region,
    account,
    name: decoded(name)
  }
}

/** The oldest form of a queue's URL has no region, and is of the oldest one. */
function regionOfHost(hostname: string): string | undefined {
  if (hostname === 'queue.amazonaws.com') return 'us-east-1'
  return hostname.split('.').find((label) => REGION.test(label))
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}

const keys: Service['keys'] = {
  via: 'sqs',
  uses: { ReceiveMessage: DECRYPT, SendMessage: DECRYPT_AND_GENERATE },
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html'
}

const fields: Service['fields'] = {
  opentelemetry: {
    'aws.sqs.queue.url': 'QueueUrl',
    'messaging.url': 'QueueUrl',
    'aws.sqs.queue.name': 'QueueName',
    'aws.queue.url': 'QueueUrl',
    'aws.sqs.queue_url': 'QueueUrl',
    'aws.queue.name': 'QueueName',
    'aws.sqs.queue_name': 'QueueName'
  }
}

export const sqs: Service = { clients, rules, locator, keys, fields }
