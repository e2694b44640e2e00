/**
 * Traces of workloads beyond Lambda, as their instrumentation writes them: OpenTelemetry spans that a collector sent to X-Ray (its
 * exporter repeats what it knows of the task or instance in every subsegment, but the resource's attributes only in the segment), and an
 * X-Ray SDK in a container, where only the segment's name tells who it is.
 */
import { createHash } from 'node:crypto'
import type { SeededTrace } from './servers/xray-documents.ts'
import { ACCOUNT, minutesAgo } from './shop.ts'

type Json = Record<string, unknown>

/** `aws` and `attributes` take the fields that show a resource. */
export interface OtelCall {
  service: string
  operation: string
  aws?: Json
  attributes?: Json
}

interface TaskOptions {
  family: string
  revision?: string
  region?: string
  calls: readonly OtelCall[]
}

interface InstanceOptions {
  instanceId: string
  calls: readonly OtelCall[]
}

export const READ_UPLOAD: OtelCall = {
  service: 'S3',
  operation: 'GetObject',
  attributes: { 'aws.s3.bucket': 'uploads' }
}
export const GET_ITEM: OtelCall = {
  service: 'DynamoDB',
  operation: 'GetItem',
  aws: { table_name: 'orders' }
}

export function taskDefinitionArn(family: string, revision: number | string, region = 'us-east-1'): string {
  return `arn:aws:ecs:${region}:${ACCOUNT}:task-definition/${family}:${revision}`
}

export function stateMachineArn(name: string): string {
  return `arn:aws:states:us-east-1:${ACCOUNT}:stateMachine:${name}`
}

export function instanceProfileArn(name: string): string {
  return `arn:aws:iam::${ACCOUNT}:instance-profile/${name}`
}

/** One request of an ECS task. */
export function taskTrace({ family, revision, region = 'us-east-1', calls }: TaskOptions): SeededTrace {
  const task = nextId(32)
  const arn = (type: string, id: string) => `arn:aws:ecs:${region}:${ACCOUNT}:${type}/shop/${id}`
  const ecs = {
    container: 'ip-10-0-1-23.ec2.internal',
    task_arn: arn('task', task),
    task_family: family,
    cluster_arn: `arn:aws:ecs:${region}:${ACCOUNT}:cluster/shop`,
    container_arn: arn('container', `${task}/${nextId(8)}`),
    launch_type: 'fargate'
  }
  return collectorTrace('AWS::ECS::Fargate', family, { ecs }, calls, region, {
    'cloud.platform': 'aws_ecs',
    'cloud.resource_id': ecs.container_arn,
    'aws.ecs.task.arn': ecs.task_arn,
    'aws.ecs.task.family': family,
    ...(revision !== undefined && { 'aws.ecs.task.revision': revision }),
    'aws.ecs.cluster.arn': ecs.cluster_arn
  })
}

/** One request of an EC2 instance. */
export function instanceTrace({ instanceId, calls }: InstanceOptions): SeededTrace {
  const ec2 = {
    instance_id: instanceId,
    availability_zone: 'us-east-1a',
    instance_size: 't3.micro',
    ami_id: 'ami-0c7217cdde317cfec'
  }
  return collectorTrace('AWS::EC2::Instance', 'quote-proxy', { ec2 }, calls, 'us-east-1', {
    'cloud.platform': 'aws_ec2',
    'cloud.availability_zone': ec2.availability_zone,
    'host.id': instanceId,
    'host.type': ec2.instance_size
  })
}

/** One request of a container with an X-Ray SDK: it knows its host name, and nothing of its task. */
export function namedTrace(
  name: string,
  calls: readonly OtelCall[],
  region: string | undefined = 'us-east-1'
): SeededTrace {
  const { Id, times } = nextTrace()
  const subsegments = calls.map(({ service, operation, aws }) => ({
    id: nextId(16),
    name: service,
    namespace: 'aws',
    ...times,
    http: { response: { status: 200 } },
    aws: { operation, ...(region !== '' && { region }), request_id: nextId(20), ...aws }
  }))
  const sdk = { sdk: 'X-Ray for Node.js', sdk_version: '3.12.0', package: 'aws-xray-sdk-core' }
  const aws = { ecs: { container: '3f1b2c4d5e6f' }, xray: sdk }
  const origin = 'AWS::ECS::Container'
  return { Id, documents: [{ id: nextId(16), name, trace_id: Id, ...times, aws, origin, subsegments }] }
}

/** One run of a state machine, whose tasks call AWS by themselves: Step Functions writes the segment. */
export function machineTrace(arn: string, calls: readonly OtelCall[]): SeededTrace {
  const { Id, times } = nextTrace()
  const subsegments = calls.map(({ service, operation, aws }) => ({
    id: nextId(16),
    name: service,
    namespace: 'aws',
    ...times,
    http: { response: { status: 200 } },
    aws: { operation, region: 'us-east-1', request_id: nextId(20), ...aws }
  }))
  const name = arn.split(':').at(-1)
  const origin = 'AWS::StepFunctions::StateMachine'
  const aws = { account_id: ACCOUNT }
  return {
    Id,
    documents: [{ id: nextId(16), name, trace_id: Id, ...times, aws, origin, resource_arn: arn, subsegments }]
  }
}

function collectorTrace(
  origin: string,
  name: string,
  place: Json,
  calls: readonly OtelCall[],
  region: string,
  resource: Json
): SeededTrace {
  const { Id, times } = nextTrace()
  const sdk = { sdk: 'opentelemetry for nodejs', sdk_version: '2.12.0', auto_instrumentation: false }
  const aws = { ...place, xray: sdk, account_id: ACCOUNT }
  const attributes = {
    'service.name': name,
    'telemetry.sdk.language': 'nodejs',
    'cloud.provider': 'aws',
    'cloud.account.id': ACCOUNT,
    'cloud.region': region,
    ...resource
  }
  const subsegments = calls.map((call) => ({
    id: nextId(16),
    name: call.service,
    ...times,
    http: { request: {}, response: { status: 200, content_length: 0 } },
    aws: { ...aws, operation: call.operation, ...call.aws },
    metadata: {
      default: {
        'rpc.system': 'aws-api',
        'rpc.service': call.service,
        'cloud.region': region,
        'aws.request.id': nextId(20),
        ...call.attributes
      }
    },
    namespace: 'aws'
  }))
  const segment = {
    id: nextId(16),
    name,
    trace_id: Id,
    ...times,
    http: { request: { method: 'GET' }, response: { status: 200 } },
    aws,
    metadata: { default: prefixed(attributes) },
    origin,
    subsegments
  }
  return { Id, documents: [segment] }
}

function prefixed(attributes: Json): Json {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`otel.resource.${name}`, value])
  )
}

function nextTrace() {
  const start = minutesAgo(5)
  return {
    Id: `1-${start.toString(16).padStart(8, '0')}-${nextId(24)}`,
    times: { start_time: start, end_time: start + 0.2 }
  }
}

let counter = 0

/** Looks random, is the same in each run. */
function nextId(digits: number): string {
  counter += 1
  return createHash('sha256').update(`otel ${counter}`).digest('hex').slice(0, digits)
}
