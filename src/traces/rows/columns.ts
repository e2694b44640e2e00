/**
 * What tells one call from another in a span, and who made it: the columns by which CloudWatch Logs Insights is asked to group spans. Each is
 * a place in the record of a span, so that a row can be put together again as a span and be read like one.
 */
import { fieldsByParameter, fieldsNamed } from '../../services/table.ts'

export interface Column {
  /** As the query calls it: letters and digits, so that it needs no quotes. */
  name: string
  /** Paths in the record, of which the first that is present counts. */
  paths: readonly string[]
  /** Where its value stands in the span that is put together from a row: below `attributes`, the resource's attributes, or the span itself. */
  part: 'attributes' | 'resource' | 'span'
  /** The attribute's name there. */
  attribute: string
}

const RESOURCE = 'resource.attributes.'
const ATTRIBUTE = 'attributes.'

function column(part: Column['part'], attribute: string, ...paths: string[]): Column {
  const prefix = part === 'span' ? '' : part === 'resource' ? RESOURCE : ATTRIBUTE
  return {
    name: nameOf(prefix, attribute),
    part,
    attribute,
    paths: paths.length > 0 ? paths : [`${prefix}${attribute}`]
  }
}

/** `aws.sqs.queue.url` to `awsSqsQueueUrl`, with a mark for what is the resource's. */
function nameOf(prefix: string, attribute: string): string {
  const words = [...(prefix === RESOURCE ? ['own'] : []), ...attribute.split(/[._]/)]
  return words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
}

/**
 * Who made the call. A task of ECS has an ARN of its own for each container, so that its family goes before it.
 * https://opentelemetry.io/docs/specs/semconv/resource/
 */
const OWNER: readonly Column[] = [
  column(
    'attributes',
    'cloud.resource_id',
    'attributes.cloud.resource_id',
    'attributes.faas.id',
    'attributes.aws.lambda.invoked_arn',
    'resource.attributes.aws.ecs.task.family',
    'resource.attributes.faas.id',
    'resource.attributes.cloud.resource_id'
  ),
  column('resource', 'aws.ecs.task.family'),
  column('resource', 'aws.ecs.task.revision'),
  column(
    'resource',
    'aws.ecs.cluster.arn',
    'resource.attributes.aws.ecs.cluster.arn',
    'resource.attributes.aws.ecs.task.arn'
  ),
  column('resource', 'host.id', 'resource.attributes.aws.ecs.task.family', 'resource.attributes.host.id'),
  ...[
    'cloud.platform',
    'cloud.provider',
    'cloud.availability_zone',
    'faas.name',
    'service.name',
    'service.namespace',
    'k8s.namespace.name',
    'k8s.serviceaccount.name',
    'telemetry.auto.version'
  ].map((name) => column('resource', name)),
  ...['cloud.region', 'cloud.account.id'].map((name) =>
    column('resource', name, `${RESOURCE}${name}`, `${ATTRIBUTE}${name}`)
  )
]

/** Which call it is, and what became of it. What is different with each call (keys, ids, messages) is in no column. */
const CALL: readonly Column[] = [
  column('span', 'kind', 'kind'),
  column('span', 'scope', 'scope.name'),
  column('span', 'status', 'status.code'),
  column('span', 'segment', '_aws.xray.type', '_aws.xray.name'),
  column('attributes', 'rpc.system', 'attributes.rpc.system', 'attributes.rpc.system.name'),
  column('attributes', 'rpc.service'),
  column('attributes', 'aws.service'),
  column(
    'attributes',
    'rpc.method',
    'attributes.aws.operation',
    'attributes.rpc.method',
    'attributes.aws.remote.operation'
  ),
  column('attributes', 'db.system', 'attributes.db.system', 'attributes.db.system.name'),
  column('attributes', 'http.request.method'),
  column('attributes', 'aws.remote.service'),
  column('attributes', 'aws.remote.resource.type'),
  column('attributes', 'aws.remote.resource.identifier'),
  column('attributes', 'aws.remote.resource.cfn.primary.identifier'),
  column(
    'attributes',
    'aws.region',
    'attributes.aws.region',
    'attributes.cloud.region',
    'attributes.aws.auth.region',
    'attributes.aws.remote.resource.region'
  ),
  column('attributes', 'server.address', 'attributes.server.address', 'attributes.net.peer.name'),
  column(
    'attributes',
    'messaging.destination.name',
    'attributes.messaging.destination.name',
    'attributes.messaging.destination'
  ),
  column('attributes', 'db.collection.name'),
  column(
    'attributes',
    'http.status_code',
    'attributes.http.status_code',
    'attributes.http.response.status_code'
  ),
  // the name under which Application Signals counts
  column('attributes', 'aws.local.service'),
  column('attributes', 'aws.local.environment'),
  column('span', 'exception', 'events.0.attributes.exception.type')
]

/** Attributes that hold several values, which are no field of their own, or an object's key: they are cut out of the record's text. */
const CUT = /^aws\.(?:dynamodb\.)?table_names?$|^aws\.s3\.copy_source$/

/** What shows the call's resources: the attributes that services have for OpenTelemetry, those that mean the same in one column. */
function resourceColumns(): Column[] {
  return fieldsByParameter('opentelemetry').flatMap((fields) => {
    const plain = fields.filter((field) => !CUT.test(field))
    const [first] = plain
    return first === undefined
      ? []
      : [column('attributes', first, ...plain.map((name) => `${ATTRIBUTE}${name}`))]
  })
}

/** The columns that are cut out of the text of a record, because they are lists, or too long to be grouped by as a whole. */
export const CUT_OUT: readonly { name: string; pattern: string }[] = [
  // whether sampling kept the trace: a field of that name may come as true, as a text, or as a figure
  { name: 'kept', pattern: '"aws\\.trace\\.flag\\.sampled"\\s*:\\s*(?<kept>true|false)' },
  {
    name: 'tables',
    pattern: '"aws\\.(?:dynamodb\\.)?table_names?"\\s*:\\s*(?<tables>\\[[^\\]]*\\]|"[^"]*")'
  },
  {
    name: 'source',
    pattern: '"aws\\.s3\\.copy_source"\\s*:\\s*"\\/?(?<source>arn:[^"\\/]+\\/[^"\\/]+|[^"\\/?]+)'
  },
  // the host, with a queue's or, where the host is S3's own, the bucket's name
  {
    name: 'address',
    pattern:
      '"(?:url\\.full|http\\.url)"\\s*:\\s*"(?<address>https?:\\/\\/(?:s3[^\\/"?]*\\/[^\\/"?]*|[^\\/"?]+(?:\\/[0-9]{12}\\/[^\\/"?]+)?))'
  },
  // what IAM refused, an object's key left out
  {
    name: 'refusal',
    pattern:
      '(?<refusal>is not authorized to perform: [A-Za-z0-9-]+:[A-Za-z0-9]+(?: on resource: \\\\?"?(?:arn:[a-z0-9-]+:s3:::[^\\/\\s"\\\\]+\\/?|[^\\s"\\\\]+))?|ou are not authorized to perform this operation|Access Denied)'
  },
  // what an SDK writes of the service's code, or of a request that was not sent: rows of different ones must not be one
  {
    name: 'words',
    pattern:
      '(?<words>An error occurred \\([A-Za-z0-9._-]+\\)|api error [A-Za-z0-9._-]+|Error Code: [A-Za-z0-9._-]+|<Code>[A-Za-z0-9._-]+|code: Some\\(\\\\?"[A-Za-z0-9._-]+|unhandled error \\([A-Za-z0-9._-]+\\)|xception of type:? [A-Za-z0-9:_]+|[A-Za-z0-9]+ \\((?:client|server)\\):|Status ?Code: [0-9]+|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Could not connect to the endpoint URL|Parameter validation failed|ould not load credentials|nable to load credentials|no such host|onnection refused|ailed to refresh cached credentials|Could not resolve host|cURL error [67]|UnknownHostException|dns error)'
  }
]

/** The beginnings of the names of attributes that only calls to AWS have: `dynamodb` of `aws.dynamodb.table.arn`. */
export function callWords(): string[] {
  const words = fieldsNamed('opentelemetry').flatMap((name) => /^aws\.(\w+)/.exec(name)?.[1] ?? [])
  return [...new Set(['request', 'requestId', 'extended_request_id', 'table_names', ...words])].sort()
}

let made: readonly Column[] | undefined

/** All columns, each once. */
export function columns(): readonly Column[] {
  made ??= [...new Map([...OWNER, ...CALL, ...resourceColumns()].map((each) => [each.name, each])).values()]
  return made
}
