/**
 * The dialect of OpenTelemetry and ADOT, as X-Ray stores their spans: attributes in the metadata, some of them moved into the `aws` block
 * by the exporter. https://opentelemetry.io/docs/specs/semconv/cloud-providers/aws-sdk/
 */
import type { Call, Parameters } from '../../domain/call.ts'
import { isOpen, record, text, type Json } from '../document.ts'
import { outcomeOf } from '../outcome.ts'
import { attribute, attributesOf, firstText } from './attributes.ts'
import { entriesNamed } from '../../reference/service-names.ts'
import { fieldsNamed, fieldsOf, type Spelling } from '../../services/table.ts'
import type { Dialect, Traits } from './dialect.ts'
import { partitionOf } from '../../domain/partition.ts'
import { addressesIn, queueShown, regionIn, shownElsewhere } from './elsewhere.ts'
import { notUnderstood, plainRequest } from './not-understood.ts'
import { valuesOf } from './values.ts'

/** `aws.service` is what .NET wrote before there were attributes of rpc. */
const SERVICE = ['rpc.service', 'aws.service']

export const openTelemetry: Dialect = {
  name: 'opentelemetry',
  title: 'OpenTelemetry',
  neverRecords: ['VersionId'],
  call: callOf,
  resembling,
  traits: traitsOf,
  spans: {
    service: SERVICE,
    operation: ['rpc.method'],
    isCall: (attributes) =>
      SYSTEMS.some((name) => isAwsApi(text(attributes[name]))) ||
      text(attributes['aws.service']) !== undefined,
    // https://opentelemetry.io/docs/specs/semconv/resource/
    process: [
      'cloud.platform',
      'service.namespace',
      'service.name',
      'service.instance.id',
      'faas.name',
      'aws.ecs.task.arn',
      'k8s.pod.name',
      'k8s.pod.uid',
      'container.id',
      'host.id'
    ],
    shared: ['cloud.platform', 'service.namespace', 'host.id']
  }
}

/** Attributes have names of their own, which the table of services has. */
const SPELLING: Spelling = { dialect: 'opentelemetry', fields: () => [] }

/** Where the region of the call stands; the resource's own region only tells where the workload runs. */
const REGIONS = ['aws.region', 'cloud.region', 'aws.auth.region', 'aws.remote.resource.region']

/** Any of them makes a document one of OpenTelemetry. */
const WORDS = [
  'rpc.system',
  'rpc.system.name',
  'aws.span.kind',
  'span.kind',
  'aws.remote.service',
  'aws.service'
]

/** What an X-Ray SDK wrote stays so, whatever attributes AWS adds to it on its way to aws/spans. */
function wasSegment(json: Json): boolean {
  return record(json['span'])?.['segment'] === true
}

/** Conventions since 1.37 call it `rpc.system.name`. https://opentelemetry.io/docs/specs/semconv/cloud-providers/aws-sdk/ */
const SYSTEMS = ['rpc.system', 'rpc.system.name']

function isAwsApi(system: string | undefined): boolean {
  return system?.toLowerCase() === 'aws-api'
}

/** Application Signals writes `AWS::DynamoDB`, but of an invoked function its name. */
const REMOTE_SERVICE = /^AWS::(.+)$/

function remoteService(attributes: Json | undefined): string | undefined {
  return REMOTE_SERVICE.exec(firstText(attributes, ['aws.remote.service']) ?? '')?.[1]
}

function callOf(json: Json): Call | 'none' | undefined {
  const attributes = attributesOf(json)
  if (attributes === undefined || wasSegment(json)) return undefined
  if (!WORDS.some((word) => attribute(attributes, word) !== undefined)) return undefined
  const system = firstText(attributes, SYSTEMS)
  // what answers a call is none
  if (record(json['span'])?.['kind'] === 'SERVER') return 'none'
  const remote = remoteService(attributes)
  // nor is an HTTP span below a call
  const isOfAws = json['namespace'] === 'aws' || remote !== undefined
  if (system === undefined ? !isOfAws : !isAwsApi(system)) return undefined
  const aws = record(json['aws'])
  const method =
    text(aws?.['operation']) ?? firstText(attributes, ['rpc.method', 'aws.remote.operation']) ?? ''
  // `DynamoDB/GetItem` in newer conventions
  const [, before, operation = method] = /^(.+)\/([^/]+)$/.exec(method) ?? []
  const service = firstText(attributes, SERVICE) ?? before ?? remote ?? text(json['name'])
  if (operation === '' || service === undefined) return undefined
  const region =
    text(aws?.['region']) ?? firstText(attributes, REGIONS) ?? regionIn(addressesIn(json, attributes))
  return {
    service,
    operation,
    ...(region !== undefined && { region }),
    parameters: shown(json, aws, attributes, service, operation),
    ...(isShortened(service) && { shortened: ['FunctionName'] }),
    dialect: 'opentelemetry',
    ...outcomeOf(json, isOpen(json), 'ok')
  }
}

/** Names under which the SDKs' own instrumentations, and those of them, write spans. */
const SDK_SCOPE = /aws[-_. /]?sdk|awssdk|aws-lambda-go|amazon\.aws|aws\.smithy|smithy|botocore|boto3|otelaws/i

/** Attributes that only calls to AWS have: those that show resources by the table of services, and what AWS answers with. */
const OF_CALLS: ReadonlySet<string> = new Set([
  ...fieldsNamed('opentelemetry').filter((name) => name.startsWith('aws.')),
  'aws.request_id',
  'aws.request.id',
  'aws.requestId',
  'aws.extended_request_id',
  'aws.request.extended_id',
  'aws.service.name',
  'aws.service.api',
  'aws.service.identifier'
])

function resembling(json: Json): Call | 'none' | undefined {
  if (wasSegment(json)) return undefined
  const attributes = attributesOf(json)
  const { kind } = record(json['span']) ?? {}
  const { namespace } = json
  const name = firstText(attributes, SERVICE) ?? text(json['name']) ?? 'unknown'
  const system = firstText(attributes, SYSTEMS)
  if (isAwsApi(system)) return notUnderstood(name, 'it is aws-api and names no operation')
  // of the namespace aws X-Ray's own words tell more
  if (namespace === 'aws') return undefined
  const isAsked = namespace === 'remote' || kind === 'CLIENT' || kind === 'PRODUCER'
  const request = isAsked ? plainRequest(addressesIn(json, attributes)) : undefined
  // what says that it is gRPC is no call to AWS, whatever its service is called
  if (request !== undefined || system !== undefined) return request ?? 'none'
  return byService(attributes) ?? (isAsked ? byTraces(json, attributes, name) : undefined)
}

/** A service of AWS in an attribute of remote calls, beside which nothing says of which system the call is. */
function byService(attributes: Json | undefined): Call | undefined {
  const names = [
    firstText(attributes, SERVICE),
    /^(.+)\/[^/]+$/.exec(firstText(attributes, ['rpc.method']) ?? '')?.[1],
    remoteService(attributes)
  ]
  const service = names.find((name) => name !== undefined && entriesNamed(name).length > 0)
  return service === undefined
    ? undefined
    : notUnderstood(service, 'it names a service of AWS and no rpc.system')
}

/** What a call leaves in a span that has no attribute of remote calls: the database, a resource of AWS, the library that wrote it. */
function byTraces(json: Json, attributes: Json | undefined, name: string): Call | undefined {
  const database = firstText(attributes, ['db.system', 'db.system.name'])
  if (database === 'dynamodb' || database === 'aws.dynamodb')
    return notUnderstood('DynamoDB', 'it is a database span of DynamoDB without rpc attributes')
  // frameworks of agents write spans of their own for the models that they ask
  const models = firstText(attributes, ['gen_ai.provider.name', 'gen_ai.system'])
  if (models === 'aws.bedrock' || models === 'aws_bedrock')
    return notUnderstood('Bedrock Runtime', 'it asks a model of Bedrock and has no rpc attributes')
  for (const each in attributes) {
    if (OF_CALLS.has(each)) return notUnderstood(name, `it has the attribute ${each} and names no operation`)
  }
  const scope = text(record(json['span'])?.['scope']) ?? ''
  const isHttp = attribute(attributes, 'http.request.method') !== undefined
  return SDK_SCOPE.test(scope) && !isHttp
    ? notUnderstood(name, 'an AWS SDK wrote it and it names no operation')
    : undefined
}

function shown(
  json: Json,
  aws: Json | undefined,
  attributes: Json,
  named: string,
  operation: string
): Parameters {
  // in whatever spelling: `SQS`, `Sqs`, `AmazonSQS`, `SimpleQueueService`
  const service = entriesNamed(named)[0]?.prefix
  const parameters: Record<string, readonly string[]> = {}
  for (const [name, { parameter }] of fieldsOf(named, operation, SPELLING)) {
    const values = valuesOf(attribute(attributes, name))
    if (values.length > 0) parameters[parameter] ??= values
  }
  if (service === 'dynamodb' && parameters['TableName'] === undefined) {
    const names = valuesOf(aws?.['table_names'] ?? aws?.['table_name'])
    if (names.length > 0) parameters['TableName'] = names
  }
  if (service === 'sqs') Object.assign(parameters, queueShown(json, attributes, parameters))
  else delete parameters['QueueUrl']
  for (const [parameter, values] of Object.entries(shownElsewhere(service, json, attributes)))
    parameters[parameter] ??= values
  if (service === 'lambda') Object.assign(parameters, invoked(attributes))
  return parameters
}

/** ADOT adds the name as it was given, but for JavaScript sometimes only the alias of it. */
function invoked(attributes: Json): Parameters {
  const name = text(attributes['faas.invoked_name'])
  const asGiven = text(attributes['aws.lambda.function.name'])
  if (name === undefined || asGiven === undefined) return {}
  return asGiven.startsWith(`${name}:`) ? { FunctionName: [asGiven] } : {}
}

/** No instrumentation records Qualifier, and Python's leaves out a version or alias that the name had. */
function isShortened(service: string): boolean {
  return entriesNamed(service)[0]?.prefix === 'lambda'
}

/** https://opentelemetry.io/docs/specs/semconv/resource/ : of the cloud, of an ECS task, of a host, of a service */
function traitsOf(json: Json): Traits | undefined {
  const attributes = attributesOf(json)
  if (attributes === undefined) return undefined
  const resource = (name: string): string | undefined =>
    firstText(attributes, [`otel.resource.${name}`, name])
  const platform = resource('cloud.platform') ?? ''
  const pod = resource('k8s.pod.name') ?? resource('k8s.pod.uid')
  return {
    functions: [
      text(attributes['cloud.resource_id']),
      resource('cloud.resource_id'),
      resource('faas.id'),
      resource('aws.lambda.invoked_arn'),
      functionByParts(resource)
    ],
    stateMachine: resource('cloud.resource_id'),
    agentRuntime: resource('cloud.resource_id'),
    family: resource('aws.ecs.task.family'),
    taskArn: resource('aws.ecs.task.arn') ?? resource('aws.ecs.cluster.arn'),
    revision: resource('aws.ecs.task.revision'),
    instance: platform === 'aws_ec2' ? resource('host.id') : undefined,
    isContainer: platform === 'aws_ecs' || platform === 'aws_eks' || pod !== undefined,
    zone: resource('cloud.availability_zone'),
    region: resource('cloud.region'),
    account: resource('cloud.account.id'),
    // a function has a role of its own, and an ARN where the whole of it is shown
    ...(platform !== 'aws_lambda' && resource('faas.name') === undefined && application(resource))
  }
}

type Resource = (name: string) => string | undefined

/** The function that runs the process, where its name stands beside its account and region. */
function functionByParts(resource: Resource): string | undefined {
  const [name, region, account] = [
    resource('faas.name'),
    resource('cloud.region'),
    resource('cloud.account.id')
  ]
  if (name === undefined || region === undefined || account === undefined) return undefined
  if (resource('cloud.provider') !== 'aws' && resource('cloud.platform') !== 'aws_lambda') return undefined
  return `arn:${partitionOf(region)}:lambda:${region}:${account}:function:${name}`
}

/** https://opentelemetry.io/docs/specs/semconv/resource/service/ and, of pods, https://opentelemetry.io/docs/specs/semconv/resource/k8s/ */
function application(resource: Resource): Pick<Traits, 'service' | 'namespace' | 'serviceAccount'> {
  const service = resource('service.name')
  // an SDK that was told no name writes unknown_service
  if (service === undefined || service.startsWith('unknown_service')) return {}
  const [namespace, account] = [resource('k8s.namespace.name'), resource('k8s.serviceaccount.name')]
  return {
    service,
    namespace: resource('service.namespace'),
    serviceAccount: namespace === undefined || account === undefined ? undefined : `${namespace}/${account}`
  }
}
