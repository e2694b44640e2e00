/**
 * The dialect of OpenTelemetry and ADOT, as X-Ray stores their spans: attributes in the metadata, some of them moved into the `aws` block
 * by the exporter. https://opentelemetry.io/docs/specs/semconv/cloud-providers/aws-sdk/
 */
import type { Call, Parameters } from '../../domain/call.ts'
import { attributesOf, isOpen, record, text, type Json } from '../document.ts'
import { outcomeOf } from '../outcome.ts'
import { fieldsOf, type Spelling } from '../../services/table.ts'
import type { Dialect, Traits } from './dialect.ts'
import { PRESENT, valuesOf } from './values.ts'

export const openTelemetry: Dialect = {
  name: 'opentelemetry',
  title: 'OpenTelemetry',
  neverRecords: ['VersionId'],
  recognises: (json) => attributesOf(json)?.['rpc.system'] !== undefined,
  call: callOf,
  traits: traitsOf
}

/** Attributes have names of their own, which the table of services has. */
const SPELLING: Spelling = { dialect: 'opentelemetry', fields: () => [] }

/** Where the region of the call stands; the resource's own region only tells where the workload runs. */
const REGIONS = ['aws.region', 'cloud.region', 'aws.auth.region', 'aws.remote.resource.region']

function callOf(json: Json): Call | undefined {
  const attributes = attributesOf(json)
  // HTTP spans below a call, and whatever else a service calls aws-api, are no calls
  if (json['namespace'] !== 'aws' || attributes?.['rpc.system'] !== 'aws-api') return undefined
  const aws = record(json['aws'])
  const operation = text(aws?.['operation']) ?? text(attributes['rpc.method'])
  const service = text(attributes['rpc.service']) ?? text(json['name'])
  if (operation === undefined || service === undefined) return undefined
  const region =
    text(aws?.['region']) ??
    REGIONS.map((name) => text(attributes[name])).find((value) => value !== undefined)
  return {
    service,
    operation,
    ...(region !== undefined && { region }),
    parameters: shown(json, aws, attributes, service.toLowerCase()),
    ...(isShortened(json, attributes, service) && { shortened: ['FunctionName'] }),
    dialect: 'opentelemetry',
    ...outcomeOf(json, isOpen(json))
  }
}

function shown(json: Json, aws: Json | undefined, attributes: Json, service: string): Parameters {
  const parameters: Record<string, readonly string[]> = {}
  for (const [attribute, { parameter }] of fieldsOf(service, SPELLING)) {
    const values = valuesOf(attributes[attribute])
    if (values.length > 0) parameters[parameter] ??= values
  }
  if (service === 'dynamodb' && parameters['TableName'] === undefined) {
    const names = valuesOf(aws?.['table_names'] ?? aws?.['table_name'])
    if (names.length > 0) parameters['TableName'] = names
  }
  if (service === 'sqs') Object.assign(parameters, queue(json, aws, parameters))
  else delete parameters['QueueUrl']
  if (service === 'sns') Object.assign(parameters, topic(attributes, parameters))
  if (service === 'lambda') Object.assign(parameters, invoked(attributes))
  return parameters
}

/** Newer exporters write the queue's name where older ones wrote its URL, and keep the URL in http: that alone tells the account. */
function queue(json: Json, aws: Json | undefined, parameters: Parameters): Parameters {
  const requested = text(record(record(json['http'])?.['request'])?.['url'])
  const candidates = [parameters['QueueUrl']?.[0], text(aws?.['queue_url']), requested]
  const url = candidates.find((candidate) => candidate !== undefined && /\/\d{12}\/[^/?]+$/.test(candidate))
  if (url !== undefined) return { QueueUrl: [url] }
  const name = parameters['QueueUrl']?.[0] ?? text(aws?.['queue_url'])
  return name === undefined ? {} : { QueueUrl: [name] }
}

/** A message goes to a topic or to a phone number; the number itself is not kept. */
function topic(attributes: Json, parameters: Parameters): Parameters {
  if (parameters['TopicArn'] !== undefined) return {}
  const destinations = [
    attributes['messaging.destination.name'],
    attributes['messaging.destination']
  ].flatMap((value) => text(value) ?? [])
  const arn = destinations.find((destination) => destination.startsWith('arn:'))
  if (arn !== undefined) return { TopicArn: [arn] }
  return destinations.some((destination) => /^\+\d+$|^phone_number/.test(destination))
    ? { PhoneNumber: PRESENT }
    : {}
}

/** ADOT adds the name as it was given, but for JavaScript sometimes only the alias of it. */
function invoked(attributes: Json): Parameters {
  const name = text(attributes['faas.invoked_name'])
  const asGiven = text(attributes['aws.lambda.function.name'])
  if (name === undefined || asGiven === undefined) return {}
  return asGiven.startsWith(`${name}:`) ? { FunctionName: [asGiven] } : {}
}

/** Python's instrumentation records a function's name without its version or alias. */
function isShortened(json: Json, attributes: Json, service: string): boolean {
  if (service.toLowerCase() !== 'lambda' || text(attributes['faas.invoked_name']) === undefined) return false
  if (text(attributes['aws.lambda.function.name']) !== undefined) return false
  const sdk =
    text(record(record(json['aws'])?.['xray'])?.['sdk']) ??
    text(attributes['otel.resource.telemetry.sdk.language'])
  return /python/i.test(sdk ?? '')
}

/** https://opentelemetry.io/docs/specs/semconv/resource/ : of the cloud, of an ECS task and of a host */
function traitsOf(json: Json): Traits | undefined {
  const attributes = attributesOf(json)
  if (attributes === undefined) return undefined
  const resource = (name: string): string | undefined =>
    text(attributes[`otel.resource.${name}`]) ?? text(attributes[name])
  return {
    functions: [text(attributes['cloud.resource_id']), resource('cloud.resource_id'), resource('faas.id')],
    family: resource('aws.ecs.task.family'),
    taskArn: resource('aws.ecs.task.arn') ?? resource('aws.ecs.cluster.arn'),
    revision: resource('aws.ecs.task.revision'),
    instance: resource('cloud.platform') === 'aws_ec2' ? resource('host.id') : undefined,
    zone: resource('cloud.availability_zone'),
    region: resource('cloud.region'),
    account: resource('cloud.account.id')
  }
}
