/**
 * One call in every form in which instrumentations write it into traces: spans by the old and the new conventions, what the exporters and
 * X-Ray make of them, and the segments of the X-Ray SDKs. Like `spellings.ts` nothing here comes from `src/`.
 */
import { rubyOperation, type SdkName } from './spellings.ts'

type Json = Record<string, unknown>

export interface Form {
  title: string
  /** The SDKs that write it, by the name that each gives the service. */
  sdks: readonly Sdk[]
  /** Whether it is a span of `aws/spans`, and else a document of X-Ray. */
  isSpan: boolean
  /** The document or span of the call. */
  write(service: string, operation: string): Json
}

export interface Sdk {
  title: string
  name: SdkName
  /** How it spells an operation, where not as the API does. */
  operation?: (operation: string) => string
}

export const FUNCTION_ARN = 'arn:aws:lambda:eu-west-1:111122223333:function:shop'
const TRACE = '67890abc000000000000000000000001'

const lowerFirst = (operation: string): string => operation.charAt(0).toLowerCase() + operation.slice(1)

const XRAY_SDKS: readonly Sdk[] = [
  { title: 'Node', name: 'javascript' },
  { title: 'Python, Go 1', name: 'endpoint' },
  { title: 'Java 1', name: 'java1' },
  { title: 'Java 2', name: 'java' },
  { title: '.NET', name: 'dotnet' },
  { title: 'Go 2', name: 'id' },
  { title: 'Ruby', name: 'ruby', operation: rubyOperation }
]
const OPEN_TELEMETRY: readonly Sdk[] = [
  { title: 'JavaScript', name: 'javascript' },
  { title: 'Python, Go 2, Rust, C++, Kotlin', name: 'id' },
  { title: 'Java 1', name: 'java1' },
  { title: 'Java 2', name: 'java' },
  { title: '.NET', name: 'dotnet' },
  { title: 'Ruby', name: 'ruby' },
  { title: 'Swift', name: 'id', operation: lowerFirst },
  { title: 'PHP', name: 'client' }
]

const ENDED = { start_time: 1.7e9, end_time: 1.7e9 + 1 }

/** A segment's subsegment, as the exporters and SDKs write it. */
function subsegment(name: string, more: Json): Json {
  return { id: 'c000000000000001', name, ...ENDED, http: { response: { status: 200 } }, ...more }
}

function span(name: string, attributes: Json): Json {
  return {
    traceId: TRACE,
    spanId: 'c000000000000001',
    parentSpanId: 'f000000000000001',
    name,
    kind: 'CLIENT',
    startTimeUnixNano: 1.7e18,
    endTimeUnixNano: 1.7e18 + 1e9,
    attributes: { 'http.status_code': 200, ...attributes },
    resource: { attributes: { 'cloud.resource_id': FUNCTION_ARN, 'cloud.platform': 'aws_lambda' } }
  }
}

const old = (service: string, operation: string): Json => ({
  'rpc.system': 'aws-api',
  'rpc.service': service,
  'rpc.method': operation
})
/** https://opentelemetry.io/docs/specs/semconv/cloud-providers/aws-sdk/ */
const current = (service: string, operation: string): Json => ({
  'rpc.system.name': 'aws-api',
  'rpc.method': `${service}/${operation}`
})
const underscored = (attributes: Json): Json =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replaceAll('.', '_'), value]))

export const FORMS: readonly Form[] = [
  {
    title: 'X-Ray SDK, segment',
    sdks: XRAY_SDKS,
    isSpan: false,
    write: (service, operation) =>
      subsegment(service, { namespace: 'aws', aws: { operation, region: 'eu-west-1', request_id: 'r' } })
  },
  {
    title: 'X-Ray SDK, as AWS writes it into aws/spans',
    sdks: XRAY_SDKS,
    isSpan: true,
    write: (service, operation) => ({
      ...span(service, { 'rpc.service': service, 'rpc.method': operation, 'aws.operation': operation }),
      _aws: { xray: { type: 'subsegment', namespace: 'aws', name: service } }
    })
  },
  {
    title: 'OpenTelemetry, span, rpc.service and rpc.method',
    sdks: OPEN_TELEMETRY,
    isSpan: true,
    write: (service, operation) => span(`${service}.${operation}`, old(service, operation))
  },
  {
    title: 'OpenTelemetry, span, rpc.method with both',
    sdks: OPEN_TELEMETRY,
    isSpan: true,
    write: (service, operation) => span(`${service}/${operation}`, current(service, operation))
  },
  {
    title: 'OpenTelemetry, span, both conventions at once',
    sdks: OPEN_TELEMETRY,
    isSpan: true,
    write: (service, operation) =>
      span(`${service}.${operation}`, { ...old(service, operation), ...current(service, operation) })
  },
  {
    title: 'OpenTelemetry, span, aws.service and aws.operation',
    sdks: [{ title: '.NET before 1.0', name: 'dotnet' }],
    isSpan: true,
    write: (service, operation) =>
      span(service, { 'aws.service': service, 'aws.operation': operation, 'aws.requestId': 'r' })
  },
  {
    title: 'ADOT, span with Application Signals',
    sdks: OPEN_TELEMETRY,
    isSpan: true,
    write: (service, operation) =>
      span(`${service}.${operation}`, {
        ...old(service, operation),
        'aws.span.kind': 'CLIENT',
        'aws.remote.service': `AWS::${service}`,
        'aws.remote.operation': operation
      })
  },
  {
    title: 'OpenTelemetry by the X-Ray exporter, rpc.service and rpc.method',
    sdks: OPEN_TELEMETRY,
    isSpan: false,
    write: (service, operation) =>
      subsegment(service, {
        namespace: 'aws',
        aws: { operation },
        metadata: { default: old(service, operation) }
      })
  },
  {
    title: 'OpenTelemetry by the X-Ray exporter, rpc.method with both',
    sdks: OPEN_TELEMETRY,
    isSpan: false,
    write: (service, operation) =>
      subsegment(`${service}/${operation}`, {
        namespace: 'remote',
        aws: { operation: `${service}/${operation}` },
        metadata: { default: current(service, operation) }
      })
  },
  {
    title: 'OpenTelemetry by the X-Ray exporter, attributes indexed',
    sdks: OPEN_TELEMETRY,
    isSpan: false,
    write: (service, operation) =>
      subsegment(service, {
        namespace: 'aws',
        aws: { operation },
        annotations: underscored(old(service, operation))
      })
  },
  {
    title: 'OpenTelemetry by the X-Ray exporter, attributes indexed, rpc.method with both',
    sdks: OPEN_TELEMETRY,
    isSpan: false,
    write: (service, operation) =>
      subsegment(`${service}/${operation}`, {
        namespace: 'remote',
        annotations: underscored(current(service, operation))
      })
  },
  {
    title: 'OpenTelemetry by X-Ray’s OTLP endpoint, flat metadata',
    sdks: OPEN_TELEMETRY,
    isSpan: false,
    write: (service, operation) =>
      subsegment(`${service}.${operation}`, {
        namespace: 'aws',
        aws: { 'span.kind': 'CLIENT' },
        metadata: old(service, operation)
      })
  },
  {
    title: 'OpenTelemetry by X-Ray’s OTLP endpoint, flat metadata, rpc.method with both',
    sdks: OPEN_TELEMETRY,
    isSpan: false,
    write: (service, operation) =>
      subsegment(`${service}/${operation}`, {
        namespace: 'remote',
        aws: { 'span.kind': 'CLIENT' },
        metadata: current(service, operation)
      })
  },
  {
    title: 'ADOT by the X-Ray exporter, Application Signals alone',
    sdks: OPEN_TELEMETRY,
    isSpan: false,
    write: (service, operation) =>
      subsegment(service, {
        namespace: 'aws',
        aws: { 'span.kind': 'CLIENT' },
        metadata: { default: { 'aws.remote.service': `AWS::${service}`, 'aws.remote.operation': operation } }
      })
  }
]

/** The call in a trace: below the function that makes it. */
export function documentsOf(form: Form, service: string, operation: string): Json[] {
  const call = form.write(service, operation)
  return form.isSpan
    ? [call]
    : [
        {
          id: 'f000000000000001',
          name: 'shop',
          origin: 'AWS::Lambda::Function',
          ...ENDED,
          aws: { function_arn: FUNCTION_ARN, account_id: '111122223333' },
          subsegments: [call]
        }
      ]
}
