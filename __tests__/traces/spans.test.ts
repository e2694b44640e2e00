/** What spans and documents of OpenTelemetry become, whatever conventions and exporters wrote them. */
import { describe, expect, it } from '@jest/globals'
import { spanDocument } from '../../src/traces/spans.ts'
import { readTrace, type TraceReading } from '../../src/traces/trace.ts'
import { read, summary, type Json } from './documents.ts'

const TASK = {
  'cloud.platform': 'aws_ecs',
  'aws.ecs.task.arn': 'arn:aws:ecs:eu-west-1:111122223333:task/c/0123456789abcdef0123456789abcdef',
  'aws.ecs.task.family': 'till'
}
const POD = { 'cloud.platform': 'aws_eks', 'service.name': 'stock', 'k8s.pod.name': 'stock-1' }

function span(
  id: string,
  parent: string | undefined,
  kind: string,
  attributes: Json,
  resource: Json,
  more: Json = {}
) {
  return {
    traceId: '6b051fe0a1b2c3d4e5f60718293a4b5c',
    spanId: id,
    ...(parent !== undefined && { parentSpanId: parent }),
    name: id,
    kind,
    startTimeUnixNano: 1_795_500_000e9,
    endTimeUnixNano: 1_795_500_001e9,
    attributes,
    resource: { attributes: resource },
    status: { code: 'UNSET' },
    ...more
  }
}

function readSpans(...spans: Json[]): TraceReading {
  const documents = spans.map((one) => spanDocument(one)?.document)
  return readTrace({ id: '1-6b051fe0-a1b2c3d4e5f60718293a4b5c', documents })
}

const get = (attributes: Json, more: Json = {}) =>
  readSpans(span('c', undefined, 'CLIENT', attributes, TASK, more)).calls[0]?.call

describe('the service and operation of a span', () => {
  it.each([
    [
      'old conventions',
      { 'rpc.system': 'aws-api', 'rpc.service': 'Kinesis', 'rpc.method': 'PutRecord' },
      'Kinesis PutRecord'
    ],
    [
      'new conventions',
      { 'rpc.system.name': 'aws-api', 'rpc.method': 'Kinesis/PutRecord' },
      'Kinesis PutRecord'
    ],
    [
      'a service of two words',
      { 'rpc.system.name': 'aws-api', 'rpc.method': 'Cost Explorer/GetTags' },
      'Cost Explorer GetTags'
    ],
    [
      'both',
      { 'rpc.system.name': 'aws-api', 'rpc.service': 'SQS', 'rpc.method': 'SQS/DeleteQueue' },
      'SQS DeleteQueue'
    ]
  ])('are read in %s', (_, attributes, expected) => {
    const call = get(attributes)
    expect(`${call?.service} ${call?.operation}`).toBe(expected)
  })

  it.each([
    ['grpc', { 'rpc.system.name': 'grpc', 'rpc.method': 'a.B/GetItem' }],
    ['HTTP to elsewhere', { 'http.request.method': 'GET', 'url.full': 'https://example.com/' }]
  ])('are none of %s', (_, attributes) => {
    expect(get(attributes)).toBeUndefined()
  })
})

describe('the outcome of a span', () => {
  const CALL = { 'rpc.system': 'aws-api', 'rpc.service': 'S3', 'rpc.method': 'PutObject' }
  const error = (message: string): Json => ({ status: { code: 'ERROR', message } })
  const thrown = (type: string, message: string): Json => ({
    status: { code: 'ERROR' },
    events: [{ name: 'exception', attributes: { 'exception.type': type, 'exception.message': message } }]
  })

  it.each([
    ['no status and no request id: answered', {}, 'ok'],
    [
      'Go',
      error(
        'operation error S3: PutObject, https response error StatusCode: 403, RequestID: r, api error AccessDenied: Access Denied'
      ),
      'denied'
    ],
    ['Ruby', thrown('Aws::S3::Errors::AccessDenied', 'Access Denied'), 'denied'],
    [
      'Java',
      thrown(
        'software.amazon.awssdk.services.s3.model.S3Exception',
        'Access Denied (Service: S3, Status Code: 403, Request ID: r)'
      ),
      'denied'
    ],
    [
      'Java 1',
      thrown(
        'com.amazonaws.services.s3.model.AmazonS3Exception',
        'Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: r)'
      ),
      'denied'
    ],
    [
      'PHP',
      thrown(
        'Aws\\S3\\Exception\\S3Exception',
        'Error executing "PutObject" on "https://b/"; AWS HTTP error: 403 AccessDenied (client): Access Denied - <Error><Code>AccessDenied</Code></Error>'
      ),
      'denied'
    ],
    ['Rust', error('service error: unhandled error (AccessDenied)'), 'denied'],
    [
      'Rust, debugged',
      error('Unhandled(ErrorMetadata { code: Some("AccessDenied"), message: Some("Access Denied") })'),
      'denied'
    ],
    ['EC2', thrown('UnauthorizedOperation', 'You are not authorized to perform this operation.'), 'denied'],
    [
      'another error',
      thrown('Aws::S3::Errors::NoSuchBucket', 'The specified bucket does not exist'),
      'failed'
    ],
    ['Go, another error', error('operation error S3: PutObject, api error NoSuchBucket: gone'), 'failed'],
    [
      'Go, no host',
      error('operation error S3: PutObject, dial tcp: lookup s3.nowhere: no such host'),
      'unsent'
    ],
    ['PHP, no connection', error('cURL error 7: Failed to connect to s3.amazonaws.com port 443'), 'unsent'],
    [
      'Java, no credentials',
      thrown(
        'software.amazon.awssdk.core.exception.SdkClientException',
        'Unable to load credentials from any of the providers in the chain'
      ),
      'unsent'
    ]
  ])('is that of its own words: %s', (_, more, outcome) => {
    expect(get(CALL, more)?.outcome).toBe(outcome)
  })

  it('is a refusal where an SDK wraps the service’s error in its own', () => {
    const events = [
      {
        name: 'exception',
        attributes: { 'exception.type': 'ShopError', 'exception.message': 'could not store' }
      },
      {
        name: 'exception',
        attributes: { 'exception.type': 'AccessDenied', 'exception.message': 'Access Denied' }
      }
    ]
    expect(get(CALL, { status: { code: 'ERROR' }, events })?.outcome).toBe('denied')
  })
})

describe('the border between processes', () => {
  const call = span(
    'c',
    's',
    'CLIENT',
    { 'rpc.system': 'aws-api', 'rpc.service': 'SQS', 'rpc.method': 'SendMessage' },
    POD
  )
  const above = (kind: string, resource: Json = TASK) => span('r', undefined, kind, {}, resource)

  it.each([
    ['who answers a request', 'CLIENT', 'SERVER'],
    ['who takes a message', 'PRODUCER', 'CONSUMER'],
    ['who says to be another, whatever the kind', 'INTERNAL', 'INTERNAL']
  ])('is seen by %s', (_, asked, answers) => {
    expect(summary(readSpans(above(asked), span('s', 'r', answers, {}, POD), call))).toEqual([
      'stock: SQS SendMessage ok'
    ])
  })

  it('is none between spans of one process', () => {
    const server = span('s', 'r', 'SERVER', {}, {})
    expect(summary(readSpans(above('INTERNAL'), server, { ...call, resource: {} }))).toEqual([
      'till: SQS SendMessage ok'
    ])
  })

  it('keeps applications of one name in two namespaces apart', () => {
    const shop = {
      ...call,
      parentSpanId: undefined,
      resource: { attributes: { ...POD, 'service.namespace': 'shop' } }
    }
    const [workload] = readSpans(shop).workloads
    expect(workload).toMatchObject({ arn: 'segment:shop/stock', name: 'stock', aliases: ['shop/stock'] })
  })
})

describe('documents that X-Ray makes of OTLP itself', () => {
  const handler = (metadata: Json, subsegments: Json[]) => ({
    id: 'f',
    name: 'till',
    start_time: 1,
    end_time: 2,
    aws: { 'span.kind': 'LOCAL_ROOT' },
    metadata,
    subsegments
  })
  const FUNCTION = 'arn:aws:lambda:eu-west-1:111122223333:function:till'
  const subsegment = (more: Json) => ({
    id: 'c',
    name: 'Kinesis',
    start_time: 1,
    end_time: 2,
    namespace: 'aws',
    ...more
  })

  it.each([
    [
      'metadata',
      {
        aws: { 'span.kind': 'CLIENT', 'kinesis.stream.name': 'sales' },
        metadata: { 'rpc.system': 'aws-api', 'rpc.service': 'Kinesis', 'rpc.method': 'PutRecord' }
      }
    ],
    [
      'annotations',
      {
        aws: { 'span.kind': 'CLIENT', 'kinesis.stream.name': 'sales' },
        annotations: { 'aws.remote.service': 'AWS::Kinesis', 'aws.remote.operation': 'PutRecord' }
      }
    ],
    [
      'annotations with underscores',
      {
        annotations: {
          rpc_system: 'aws-api',
          rpc_service: 'Kinesis',
          rpc_method: 'PutRecord',
          aws_kinesis_stream_name: 'sales'
        }
      }
    ],
    [
      'new conventions, as a remote service',
      {
        namespace: 'remote',
        aws: { operation: 'Kinesis/PutRecord' },
        metadata: { default: { 'rpc.system.name': 'aws-api', 'aws.kinesis.stream.name': 'sales' } }
      }
    ],
    [
      'the remote resource',
      {
        aws: {
          operation: 'PutRecord',
          'remote.resource.type': 'AWS::Kinesis::Stream',
          'remote.resource.identifier': 'sales'
        },
        metadata: { 'rpc.system': 'aws-api', 'rpc.service': 'Kinesis' }
      }
    ]
  ])('are calls by their %s', (_, more) => {
    const reading = read(handler({ 'cloud.resource_id': FUNCTION }, [subsegment(more)]))
    expect(reading.calls).toMatchObject([
      {
        workload: { arn: FUNCTION },
        call: {
          service: 'Kinesis',
          operation: 'PutRecord',
          outcome: 'ok',
          parameters: { StreamName: ['sales'] }
        }
      }
    ])
  })

  it.each([
    ['aws.lambda.invoked_arn', { 'aws.lambda.invoked_arn': FUNCTION }],
    [
      'name, region and account',
      {
        'cloud.provider': 'aws',
        'faas.name': 'till',
        'cloud.region': 'eu-west-1',
        'cloud.account.id': '111122223333'
      }
    ]
  ])('name their function by %s', (_, metadata) => {
    expect(read(handler(metadata, [])).workloads).toMatchObject([{ arn: FUNCTION }])
  })
})

describe('a container on an instance', () => {
  const instance = { ec2: { instance_id: 'i-0a1b2c3d4e5f60718', availability_zone: 'eu-west-1a' } }

  it.each([
    ['of ECS', { origin: 'AWS::ECS::Container', aws: { ...instance, ecs: { container: 'ip-10-0-0-1' } } }],
    ['of EKS', { origin: 'AWS::EKS::Container', aws: { ...instance, eks: { pod: 'till-1' } } }]
  ])('%s is not the instance', (_, more) => {
    const call = {
      id: 'c',
      name: 'SQS',
      namespace: 'aws',
      start_time: 1,
      end_time: 2,
      aws: { operation: 'ListQueues', request_id: 'r' }
    }
    const { workloads } = read({
      id: 's',
      name: 'till',
      start_time: 1,
      end_time: 2,
      subsegments: [call],
      ...more
    })
    expect(workloads.map(({ arn }) => arn)).toEqual(['segment:till'])
  })
})

describe('where a call went', () => {
  const S3 = { 'rpc.system': 'aws-api', 'rpc.service': 'S3', 'rpc.method': 'GetObject' }
  it.each([
    ['https://pictures.s3.eu-west-2.amazonaws.com/a.png', 'eu-west-2', 'pictures'],
    ['https://pic.tures.s3.dualstack.eu-west-2.amazonaws.com/a', 'eu-west-2', 'pic.tures'],
    ['https://s3.eu-west-2.amazonaws.com/pictures/a.png', 'eu-west-2', 'pictures'],
    ['https://s3-eu-west-2.amazonaws.com/pictures/a.png', 'eu-west-2', 'pictures'],
    ['https://pictures.s3.amazonaws.com/a.png', undefined, 'pictures'],
    ['https://pictures.s3.cn-north-1.amazonaws.com.cn/', 'cn-north-1', 'pictures'],
    ['https://s3.eu-west-2.amazonaws.com/', 'eu-west-2', undefined],
    ['https://pictures.example.com/a.png', undefined, undefined]
  ])('is told by %s', (url, region, bucket) => {
    const call = get({ ...S3, 'url.full': url })
    expect(call?.region).toBe(region)
    expect(call?.parameters['Bucket']).toEqual(bucket === undefined ? undefined : [bucket])
  })

  it('is told by the recorded region first', () => {
    const call = get({
      ...S3,
      'aws.region': 'eu-west-1',
      'server.address': 'dynamodb.eu-west-3.amazonaws.com'
    })
    expect(call?.region).toBe('eu-west-1')
  })
})
