import type { Call } from '../../domain/call.ts'
import { value, type Locator } from './locator.ts'
import { arnIn, isPlainName, type Place } from './place.ts'

const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/

export const sqs: Locator = {
  shownBy: 'QueueUrl',
  locate({ call, place }) {
    const arn = queueArn(call, place)
    return arn === undefined ? undefined : [{ arn }]
  }
}

function queueArn(call: Call, place: Place): string | undefined {
  const url = value(call.parameters, 'QueueUrl')
  const named = url === undefined ? byName(call, place) : byUrl(url, place)
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
