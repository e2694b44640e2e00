/**
 * Spans as CloudWatch Transaction Search writes them to the log group `aws/spans`, turned into the documents that X-Ray would have
 * stored for them: one reader then serves both.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search-Cloudwatch-logs.html
 */
import { DIALECTS } from './dialects/dialects.ts'
import { record, text, type Json } from './document.ts'

const WORDS = DIALECTS.flatMap(({ spans }) => spans ?? [])
const SERVICE = WORDS.flatMap(({ service }) => service)
const OPERATION = WORDS.flatMap(({ operation }) => operation)
/** What tells one process from another. */
const PROCESS = WORDS.flatMap(({ process }) => process)

/** A span's trace, in X-Ray's form of the id, and the document that stands for it. */
export interface SpanDocument {
  traceId: string
  document: Json
}

/** The document of a span, or undefined when the record is none. */
export function spanDocument(span: unknown): SpanDocument | undefined {
  const json = record(span)
  const id = text(json?.['spanId'])
  const traceId = traceIdOf(json?.['traceId'])
  if (json === undefined || id === undefined || traceId === undefined) return undefined
  const attributes = record(json['attributes']) ?? {}
  const resource = record(record(json['resource'])?.['attributes']) ?? {}
  const xray = record(record(json['_aws'])?.['xray'])
  // what an X-Ray SDK or an AWS service wrote was a segment before it became a span
  const wasSegment = xray !== undefined
  const parent = text(json['parentSpanId'])
  const status = record(json['status'])
  const kind = kindOf(json['kind'])
  const namespace = wasSegment ? xray['namespace'] : namespaceOf(attributes, kind)
  return {
    traceId,
    document: {
      id,
      ...(parent !== undefined && { parent_id: parent }),
      name: textIn(attributes, SERVICE) ?? text(xray?.['name']) ?? json['name'],
      ...secondsOf('start_time', json['startTimeUnixNano']),
      ...secondsOf('end_time', json['endTimeUnixNano']),
      ...(attributes['aws.xray.inprogress'] === true && { in_progress: true }),
      ...(text(namespace) !== undefined && { namespace }),
      ...(wasSegment && { type: xray['type'] }),
      span: {
        kind,
        segment: wasSegment,
        scope: record(json['scope'])?.['name'],
        process: processOf(resource)
      },
      origin: attributes['aws.xray.origin'],
      resource_arn: attributes['aws.resource_arn'],
      aws: awsBlock(attributes),
      http: {
        request: { url: attributes['http.url'] ?? attributes['url.full'] },
        response: { status: attributes['http.status_code'] ?? attributes['http.response.status_code'] }
      },
      ...(isError(status?.['code']) && { error: true }),
      cause: {
        message: text(status?.['message']) ?? xray?.['cause.message'],
        exceptions: exceptionsOf(json['events'])
      },
      metadata: { default: metadataOf(attributes, resource) }
    }
  }
}

function textIn(attributes: Json, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = text(attributes[name])
    if (value !== undefined) return value
  }
  return undefined
}

/** The id of a trace in X-Ray's form; undefined for what is none of W3C's. https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html#xray-api-traceids */
export function traceIdOf(id: unknown): string | undefined {
  const parts = /^([0-9a-f]{8})([0-9a-f]{24})$/.exec(text(id) ?? '')
  return parts === null ? undefined : `1-${parts[1]}-${parts[2]}`
}

/** Kinds and codes as protobuf numbers them. https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/trace/v1/trace.proto */
const KINDS = ['UNSPECIFIED', 'INTERNAL', 'SERVER', 'CLIENT', 'PRODUCER', 'CONSUMER']

function kindOf(kind: unknown): string | undefined {
  return typeof kind === 'number' ? KINDS[kind] : text(kind)?.replace(/^SPAN_KIND_/, '')
}

function isError(code: unknown): boolean {
  return code === 2 || code === 'ERROR' || code === 'STATUS_CODE_ERROR'
}

/** As the collector's exporter sets it. */
function namespaceOf(attributes: Json, kind: string | undefined): string | undefined {
  if (WORDS.some((words) => words.isCall(attributes))) return 'aws'
  return kind === 'CLIENT' || kind === 'PRODUCER' ? 'remote' : undefined
}

/** Nanoseconds are a number in aws/spans, a text in OTLP, and null of what has not ended. */
function secondsOf(name: string, nanoseconds: unknown): Json {
  const number = typeof nanoseconds === 'string' ? Number(nanoseconds) : nanoseconds
  return typeof number === 'number' && number > 0 ? { [name]: number / 1e9 } : {}
}

function processOf(resource: Json): Json {
  const process: Json = {}
  for (const name of PROCESS) {
    const value = text(resource[name])
    if (value !== undefined) process[name] = value
  }
  return process
}

/** `aws.table_name` and the like; nested names are OpenTelemetry's and stay attributes. */
function awsBlock(attributes: Json): Json {
  const aws: Json = {}
  for (const name in attributes) {
    if (name.startsWith('aws.') && name.indexOf('.', 4) < 0) aws[name.slice(4)] = attributes[name]
  }
  aws['operation'] ??= textIn(attributes, OPERATION)
  return aws
}

function metadataOf(attributes: Json, resource: Json): Json {
  return {
    ...attributes,
    ...Object.fromEntries(Object.entries(resource).map(([name, value]) => [`otel.resource.${name}`, value]))
  }
}

function exceptionsOf(events: unknown): Json[] {
  if (!Array.isArray(events)) return []
  return events.flatMap((event: unknown) => {
    const attributes = record(record(event)?.['attributes'])
    if (attributes === undefined || record(event)?.['name'] !== 'exception') return []
    return [{ type: attributes['exception.type'], message: attributes['exception.message'] }]
  })
}
