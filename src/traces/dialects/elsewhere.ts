/**
 * Resources that a span shows elsewhere than in an attribute of their own: in the host or the URL of the request, as the destination of a
 * message, or as the remote resource of Application Signals.
 */
import type { Parameters } from '../../domain/call.ts'
import { endpointIn } from '../endpoint.ts'
import { record, text, type Json } from '../document.ts'
import { attribute, firstText } from './attributes.ts'
import { PRESENT, valuesOf } from './values.ts'

/** Where the instrumentations write the address of the request. Go writes a queue's whole URL as the peer. */
const ADDRESSES = ['server.address', 'net.peer.name', 'url.full', 'http.url'] as const

/** The address of the request that a document of any dialect shows in its block `http`: one or none. */
export function requested(json: Json): string[] {
  const url = text(record(record(json['http'])?.['request'])?.['url'])
  return url === undefined ? [] : [url]
}

/** The addresses that a call's document shows. */
export function addressesIn(json: Json, attributes: Json | undefined): string[] {
  return [...requested(json), ...ADDRESSES.flatMap((name) => text(attribute(attributes, name)) ?? [])]
}

/** The region whose endpoint was called. */
export function regionIn(addresses: readonly string[]): string | undefined {
  for (const address of addresses) {
    const region = endpointIn(address)?.region
    if (region !== undefined) return region
  }
  return undefined
}

/**
 * The parameter that the type of a remote resource stands for. Of functions the identifier may be an alias's name, so that it is not read.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AppSignals-StandardMetrics.html
 */
const REMOTE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'AWS::S3::Bucket': 'Bucket',
    'AWS::DynamoDB::Table': 'TableName',
    'AWS::SQS::Queue': 'QueueName',
    'AWS::SNS::Topic': 'TopicName',
    'AWS::Kinesis::Stream': 'StreamName',
    'AWS::Lambda::EventSourceMapping': 'UUID',
    'AWS::SecretsManager::Secret': 'SecretId',
    'AWS::Bedrock::Agent': 'AgentId',
    'AWS::Bedrock::KnowledgeBase': 'KnowledgeBaseId',
    'AWS::Bedrock::DataSource': 'DataSourceId',
    'AWS::Bedrock::Guardrail': 'GuardrailId'
  })
)

/** Types of which the primary identifier of CloudFormation is the ARN that a parameter takes. */
const REMOTE_ARN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'AWS::SNS::Topic': 'TopicArn',
    'AWS::StepFunctions::StateMachine': 'StateMachineArn',
    'AWS::StepFunctions::Activity': 'ActivityArn',
    'AWS::SecretsManager::Secret': 'SecretId'
  })
)

/**
 * What is shown besides the attributes of resources, which go before it.
 * @param service IAM's prefix, where the name of the service is known
 */
export function shownElsewhere(service: string | undefined, json: Json, attributes: Json): Parameters {
  return {
    ...remote(attributes),
    ...(service === 'sns' && topic(attributes)),
    ...(service === 's3' && bucket(json, attributes)),
    ...(service === 'dynamodb' && table(attributes))
  }
}

/**
 * The queue of a call. Newer exporters write its name where older ones wrote its URL, and keep the URL in http: that alone tells the account.
 * @param known what the attributes of queues show
 */
export function queueShown(json: Json, attributes: Json, known: Parameters): Parameters {
  const recorded = known['QueueUrl']?.[0] ?? text(record(json['aws'])?.['queue_url'])
  const candidates = [recorded, ...addressesIn(json, attributes)]
  const url = candidates.find((candidate) => candidate !== undefined && /\/\d{12}\/[^/?]+$/.test(candidate))
  if (url !== undefined) return { QueueUrl: [url] }
  const name =
    recorded ?? (known['QueueName'] === undefined ? firstText(attributes, DESTINATIONS) : undefined)
  return name === undefined ? {} : { QueueUrl: [name] }
}

const DESTINATIONS = ['messaging.destination.name', 'messaging.destination']

/** A message goes to a topic or to a phone number; the number itself is not kept. */
function topic(attributes: Json): Parameters {
  const destinations = DESTINATIONS.flatMap((name) => text(attribute(attributes, name)) ?? [])
  const arn = destinations.find((destination) => destination.startsWith('arn:'))
  if (arn !== undefined) return { TopicArn: [arn] }
  if (destinations.some((destination) => /^\+?\d+$|^phone_number/.test(destination)))
    return { PhoneNumber: PRESENT }
  const name = destinations.find((destination) => /^[A-Za-z0-9_-]{1,256}(\.fifo)?$/.test(destination))
  return name === undefined ? {} : { TopicName: [name] }
}

function bucket(json: Json, attributes: Json): Parameters {
  for (const address of addressesIn(json, attributes)) {
    const name = endpointIn(address)?.bucket
    if (name !== undefined) return { Bucket: [name] }
  }
  return {}
}

/** Ruby writes the table by the conventions of databases. https://opentelemetry.io/docs/specs/semconv/database/dynamodb/ */
function table(attributes: Json): Parameters {
  const names = valuesOf(attribute(attributes, 'db.collection.name'))
  return names.length === 0 ? {} : { TableName: names }
}

function remote(attributes: Json): Parameters {
  const type = firstText(attributes, ['aws.remote.resource.type']) ?? ''
  const identifier = firstText(attributes, ['aws.remote.resource.identifier'])
  const primary = firstText(attributes, ['aws.remote.resource.cfn.primary.identifier'])
  const byArn = REMOTE_ARN.get(type)
  const byName = REMOTE.get(type)
  return {
    ...(byName !== undefined && identifier !== undefined && { [byName]: [identifier] }),
    ...(byArn !== undefined && primary?.startsWith('arn:') === true && { [byArn]: [primary] })
  }
}
