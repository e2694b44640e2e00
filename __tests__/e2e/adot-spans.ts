/**
 * Spans as CloudWatch Transaction Search keeps them in the log group aws/spans: those of ADOT in a Lambda function, and what the X-Ray
 * SDKs' segments become there.
 */
import { createHash } from 'node:crypto'
import type { SeededTrace } from './servers/xray-documents.ts'

export type Json = Record<string, unknown>

/** ADOT puts the caller's access key into each span. */
export const ACCESS_KEY = 'AKIAIOSFODNN7EXAMPLE'
const NANOS = 1_000_000_000

export interface SpanCall {
  service: string
  operation: string
  attributes?: Json
  error?: { type: string; message: string }
}

/** The handler's span and below it one of each call; `traceId` is X-Ray's form of it. */
export function lambdaSpans(functionArn: string, calls: readonly SpanCall[], traceId: string): Json[] {
  const [, , , region = '', , , name = ''] = functionArn.split(':')
  const start = Number.parseInt(traceId.slice(2, 10), 16) * NANOS
  const handler = nextId()
  const common = {
    resource: {
      attributes: {
        'service.name': name,
        'cloud.region': region,
        'cloud.provider': 'aws',
        'cloud.platform': 'aws_lambda',
        'faas.name': name,
        'faas.version': '$LATEST',
        'telemetry.sdk.language': 'nodejs'
      }
    },
    traceId: w3c(traceId),
    flags: 257,
    startTimeUnixNano: start
  }
  const local = { 'faas.id': functionArn, 'aws.local.service': name }
  const spans = calls.map(({ service, operation, attributes, error }) => ({
    ...common,
    scope: { name: '@opentelemetry/instrumentation-aws-sdk', version: '0.74.0' },
    spanId: nextId(),
    parentSpanId: handler,
    name: `${service}.${operation}`,
    kind: 'CLIENT',
    endTimeUnixNano: start + NANOS / 50,
    durationNano: NANOS / 50,
    attributes: {
      'rpc.system': 'aws-api',
      'rpc.method': operation,
      'rpc.service': service,
      ...local,
      ...attributes,
      'aws.auth.account.access_key': ACCESS_KEY,
      'aws.auth.region': region,
      'aws.request.id': nextId(),
      'http.status_code': error ? 400 : 200,
      'aws.remote.service': `AWS::${service}`,
      'aws.remote.resource.account.access_key': ACCESS_KEY,
      'aws.remote.resource.region': region,
      'aws.span.kind': 'CLIENT'
    },
    ...(error && { events: [exception(error, start)] }),
    status: error ? { code: 'ERROR', message: error.message } : { code: 'UNSET' }
  }))
  const server = {
    ...common,
    spanId: handler,
    name: `${name}/FunctionHandler`,
    kind: 'SERVER',
    endTimeUnixNano: start + NANOS / 10,
    attributes: { ...local, 'aws.span.kind': 'LOCAL_ROOT' },
    status: { code: 'UNSET' }
  }
  return [...spans, server]
}

/** What is logged of a span while it has not ended. */
export function inProgress(span: Json): Json {
  const { durationNano: _, events: __, ...same } = span
  const attributes = { ...(span['attributes'] as Json), 'aws.xray.inprogress': true }
  return { ...same, endTimeUnixNano: null, attributes, status: { code: 'UNSET' } }
}

/** The segments and subsegments of an X-Ray trace, each as the span that it becomes in aws/spans. */
export function spansOf({ Id, documents }: SeededTrace): Json[] {
  return documents.flatMap((document) => spansBelow(document as Json, undefined, w3c(Id)))
}

function spansBelow(json: Json, parent: string | undefined, traceId: string): Json[] {
  const { id, name, parent_id: parentId = parent, namespace, origin, resource_arn: arn, error } = json
  const { operation, ...aws } = (json['aws'] ?? {}) as Json
  const status = (json['http'] as { response?: { status?: number } } | undefined)?.response?.status
  const cause = json['cause'] as { exceptions?: { type: string; message: string }[] } | undefined
  const isCall = namespace === 'aws'
  const span = {
    resource: { attributes: { 'cloud.provider': 'aws' } },
    traceId,
    spanId: id,
    ...(parentId !== undefined && { parentSpanId: parentId }),
    name: isCall ? `${String(name)}.${String(operation)}` : name,
    kind: isCall ? 'CLIENT' : 'SERVER',
    startTimeUnixNano: Number(json['start_time']) * NANOS,
    endTimeUnixNano: Number(json['end_time']) * NANOS,
    attributes: {
      // only scalars become attributes
      ...Object.fromEntries(
        Object.entries(aws).flatMap(([field, value]) =>
          typeof value === 'object' ? [] : [[`aws.${field}`, value]]
        )
      ),
      ...(isCall && {
        'aws.operation': operation,
        'rpc.system': 'aws-api',
        'rpc.service': name,
        'rpc.method': operation
      }),
      ...(origin !== undefined && { 'aws.xray.origin': origin }),
      ...(arn !== undefined && { 'aws.resource_arn': arn }),
      ...(status !== undefined && { 'http.status_code': status, 'http.response.status_code': status })
    },
    events: (cause?.exceptions ?? []).map((each) => exception(each, Number(json['start_time']) * NANOS)),
    status: { code: error === true ? 'ERROR' : 'UNSET' },
    _aws: { xray: { name, type: isCall ? 'subsegment' : 'segment', ...(isCall && { namespace }) } }
  }
  const inside = (json['subsegments'] ?? []) as Json[]
  // inferred segments are no spans: what they repeat is one already
  if (json['inferred'] === true) return []
  return [span, ...inside.flatMap((child) => spansBelow(child, String(id), traceId))]
}

/** The spans as a collector's exporter sends them to X-Ray: the handler a segment, the calls subsegments in documents of their own. */
export function collected(spans: readonly Json[], traceId: string): SeededTrace {
  const documents = spans.map((span) => {
    const attributes = span['attributes'] as Json
    const { attributes: resource } = span['resource'] as { attributes: Json }
    const isCall = attributes['rpc.system'] !== undefined
    const [exception] = (span['events'] ?? []) as { attributes: Json }[]
    const [table] = (attributes['aws.dynamodb.table_names'] ?? []) as string[]
    const start = Number(span['startTimeUnixNano']) / 1_000_000_000
    return {
      id: span['spanId'],
      trace_id: traceId,
      ...(isCall && { type: 'subsegment', parent_id: span['parentSpanId'], namespace: 'aws' }),
      name: isCall ? attributes['rpc.service'] : span['name'],
      start_time: start,
      end_time: start + 0.1,
      ...(isCall && { aws: { operation: attributes['rpc.method'], ...(table && { table_name: table }) } }),
      http: { response: { status: attributes['http.status_code'] ?? 200 } },
      ...(exception && {
        error: true,
        cause: {
          exceptions: [
            {
              id: '0123456789abcdef',
              type: exception.attributes['exception.type'],
              message: exception.attributes['exception.message']
            }
          ]
        }
      }),
      metadata: {
        default: {
          ...attributes,
          ...Object.fromEntries(
            Object.entries(resource).map(([name, value]) => [`otel.resource.${name}`, value])
          )
        }
      }
    }
  })
  return { Id: traceId, documents }
}

function exception({ type, message }: { type: string; message: string }, timeUnixNano: number): Json {
  return {
    timeUnixNano,
    name: 'exception',
    attributes: { 'exception.type': type, 'exception.message': message, 'exception.stacktrace': type }
  }
}

function w3c(traceId: string): string {
  return traceId.slice(2).replace('-', '')
}

let counter = 0

/** Looks random, is the same in each run. */
function nextId(): string {
  counter += 1
  return createHash('sha256').update(`span ${counter}`).digest('hex').slice(0, 16)
}
