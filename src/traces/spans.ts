/**
 * Spans as CloudWatch Transaction Search writes them to the log group `aws/spans`, turned into the documents that X-Ray would have
 * stored for them: one reader then serves both.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search-Cloudwatch-logs.html
 */
import { record, text, type Json } from './document.ts'

/** A span's trace, in X-Ray's form of the id, and the document that stands for it. */
export interface SpanDocument {
  traceId: string
  document: Json
}

/** The document of a span, or undefined when the record is none. */
export function spanDocument(span: unknown): SpanDocument | undefined {
  const json = record(span)
  const id = text(json?.['spanId'])
  const trace = /^([0-9a-f]{8})([0-9a-f]{24})$/.exec(text(json?.['traceId']) ?? '')
  if (json === undefined || id === undefined || trace === null) return undefined
  const attributes = record(json['attributes']) ?? {}
  const resource = record(record(json['resource'])?.['attributes']) ?? {}
  const xray = record(record(json['_aws'])?.['xray'])
  // what an X-Ray SDK or an AWS service wrote was a segment before it became a span
  const wasSegment = xray !== undefined
  const isCall = wasSegment ? xray['namespace'] === 'aws' : attributes['rpc.system'] === 'aws-api'
  const parent = text(json['parentSpanId'])
  return {
    traceId: `1-${trace[1]}-${trace[2]}`,
    document: {
      id,
      ...(parent !== undefined && { parent_id: parent }),
      name: text(attributes['rpc.service']) ?? text(xray?.['name']) ?? json['name'],
      ...(typeof json['endTimeUnixNano'] === 'number' && { end_time: json['endTimeUnixNano'] }),
      ...(attributes['aws.xray.inprogress'] === true && { in_progress: true }),
      ...(isCall && { namespace: 'aws' }),
      origin: attributes['aws.xray.origin'],
      resource_arn: attributes['aws.resource_arn'],
      aws: awsBlock(attributes),
      http: {
        request: { url: attributes['http.url'] ?? attributes['url.full'] },
        response: { status: attributes['http.status_code'] ?? attributes['http.response.status_code'] }
      },
      ...(record(json['status'])?.['code'] === 'ERROR' && { error: true }),
      cause: { exceptions: exceptionsOf(json['events']) },
      metadata: { default: metadataOf(wasSegment ? withoutCall(attributes) : attributes, resource) }
    }
  }
}

/** `aws.table_name` and the like; nested names are OpenTelemetry's and stay attributes. */
function awsBlock(attributes: Json): Json {
  const aws: Json = {}
  for (const name in attributes) {
    if (name.startsWith('aws.') && name.indexOf('.', 4) < 0) aws[name.slice(4)] = attributes[name]
  }
  aws['operation'] ??= attributes['rpc.method']
  return aws
}

/** A segment's call is read in the X-Ray SDKs' dialect, whatever attributes the service added to it. */
function withoutCall(attributes: Json): Json {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('rpc.')))
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
