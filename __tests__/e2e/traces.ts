import { createHash } from 'node:crypto'
import type { SeededTrace } from './servers/xray-documents.ts'

/** One AWS call as an X-Ray SDK records it; `aws` takes its resource fields. */
export interface TracedCall {
  /** The name BatchGetTraces shows, such as `DynamoDB` or `S3`. */
  service: string
  operation: string
  aws?: Record<string, unknown>
  region?: string
  /** HTTP status; `null` is a call that got no answer. */
  status?: number | null
  error?: { type: string; message: string }
  /** Names of local subsegments around the call, outermost first. */
  nestedIn?: readonly string[]
}

interface LambdaTraceOptions {
  functionArn: string
  calls: readonly TracedCall[]
  /** Calls right below the function segment, or (since 2023) below its `Invocation`. */
  shape?: 'classic' | 'invocation'
  /** Unix seconds or a date; the trace id begins with it. */
  at?: Date | number
}

interface Segment {
  id: string
  [field: string]: unknown
}

interface Spot {
  traceId: string
  start: number
  region: string
  end: number
}

const CALL_SECONDS = 0.02
const RESOURCE_ORIGINS: Record<string, [field: string, origin: string]> = {
  DynamoDB: ['table_name', 'AWS::DynamoDB::Table'],
  S3: ['bucket_name', 'AWS::S3::Bucket'],
  SQS: ['queue_url', 'AWS::SQS::Queue'],
  SNS: ['topic_arn', 'AWS::SNS'],
  Lambda: ['function_name', 'AWS::Lambda']
}

let counter = 0

/** The documents of one Lambda invocation: service segment, function segment, and each call's inferred copy. */
export function lambdaTrace(options: LambdaTraceOptions): SeededTrace {
  const { functionArn, calls, shape = 'classic', at = new Date() } = options
  const start = at instanceof Date ? at.getTime() / 1000 : at
  const traceId = `1-${Math.floor(start).toString(16).padStart(8, '0')}-${nextId(24)}`
  const [, , , region = 'us-east-1', account = '', , name = ''] = functionArn.split(':')
  const spot = { traceId, start, region, end: seconds(start + 0.1 + calls.length * CALL_SECONDS) }
  const recorded = calls.map((call, index) =>
    recordCall(call, spot, seconds(start + 0.05 + index * CALL_SECONDS))
  )
  const hasError = calls.some((call) => call.error !== undefined)
  const service = {
    ...segment(name, spot),
    http: { response: { status: 200 } },
    aws: { request_id: requestId() },
    origin: 'AWS::Lambda',
    resource_arn: functionArn
  }
  const handler = {
    ...segment(name, spot),
    parent_id: service.id,
    aws: { account_id: account, function_arn: functionArn, resource_names: [name] },
    origin: 'AWS::Lambda::Function',
    subsegments: around(
      shape,
      functionArn,
      spot,
      recorded.map(({ placed }) => placed)
    )
  }
  const inferred = recorded.map(({ subsegment, call }) => inferredCopy(subsegment, call, spot))
  return { Id: traceId, documents: [service, handler, ...inferred], hasError }
}

function around(
  shape: 'classic' | 'invocation',
  arn: string,
  { start, end }: Spot,
  calls: Segment[]
): Segment[] {
  const aws = { function_arn: arn }
  const initialization = { ...part('Initialization', seconds(start - 0.3), start), aws }
  if (shape === 'classic') return [{ ...initialization, namespace: 'local' }, ...calls]
  return [
    initialization,
    { ...part('Invocation', start, end), aws, subsegments: calls },
    { ...part('Overhead', end, seconds(end + 0.003)), aws }
  ]
}

function recordCall(call: TracedCall, spot: Spot, start: number) {
  const status = call.status === undefined ? (call.error ? 400 : 200) : call.status
  const subsegment: Segment = {
    ...part(call.service, start, seconds(start + CALL_SECONDS)),
    ...(call.error ? { fault: true, error: true } : {}),
    http: status === null ? {} : { response: { status } },
    aws: {
      operation: call.operation,
      region: call.region ?? spot.region,
      ...(status === null ? {} : { request_id: requestId() }),
      retries: 1,
      ...call.aws
    },
    namespace: 'aws',
    ...(call.error ? { cause: causeOf(call.error, status !== null) } : {})
  }
  const nested = (call.nestedIn ?? []).toReversed()
  const placed = nested.reduce<Segment>(
    (inner, name) => ({
      ...part(name, start, seconds(start + CALL_SECONDS)),
      namespace: 'local',
      subsegments: [inner]
    }),
    subsegment
  )
  return { call, subsegment, placed }
}

function inferredCopy(subsegment: Segment, call: TracedCall, { traceId }: Spot): Segment {
  const { cause: _, namespace: __, id, ...same } = subsegment
  const known = RESOURCE_ORIGINS[call.service]
  const origin = known && call.aws?.[known[0]] !== undefined ? known[1] : `AWS::${call.service}`
  return { ...same, id: nextId(16), trace_id: traceId, parent_id: id, inferred: true, origin }
}

function causeOf({ type, message }: { type: string; message: string }, remote: boolean): object {
  const stack = [{ path: '/var/task/index.js', line: 42, label: 'handler' }]
  return { working_directory: '/var/task', exceptions: [{ id: nextId(16), message, type, remote, stack }] }
}

function segment(name: string, { traceId, start, end }: Spot): Segment {
  return { ...part(name, start, end), trace_id: traceId }
}

function part(name: string, start_time: number, end_time: number): Segment {
  return { id: nextId(16), name, start_time, end_time }
}

function seconds(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** Looks random, is the same in each run. */
function nextId(digits: number): string {
  counter += 1
  return createHash('sha256').update(`trace ${counter}`).digest('hex').slice(0, digits)
}

function requestId(): string {
  const id = nextId(32)
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-')
}
