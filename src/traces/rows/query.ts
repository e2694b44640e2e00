/**
 * The question to CloudWatch Logs Insights that makes few rows of many spans: AWS counts, and the answer has one row for each distinct call
 * of a workload. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
 */
import { callWords, columns, CUT_OUT } from './columns.ts'

/** Present in what was a segment of X-Ray before it became a span: by its parents alone is known who made its calls. */
const SEGMENT = 'coalesce(`_aws.xray.type`, `_aws.xray.name`)'

/** What an AWS SDK wrote, an attribute of its calls, or a request to an API of AWS, in the text of a record. */
function likeAws(): string {
  return `/amazonaws\\.com|\\.api\\.aws|"aws\\.dynamodb"|"dynamodb"|"aws\\.(?:${callWords().join('|')})[."]|(?i:aws[-_. \\/]?sdk|awssdk|aws-lambda-go|smithy|botocore|boto3|otelaws)/`
}

/** Kinds in words and, as OTLP numbers them, in figures. */
const ANSWERING =
  '(kind in ["SERVER", "CONSUMER", "SPAN_KIND_SERVER", "SPAN_KIND_CONSUMER"] or kind in [2, 5])'
const ASKING = '(kind in ["CLIENT", "PRODUCER", "SPAN_KIND_CLIENT", "SPAN_KIND_PRODUCER"] or kind in [3, 4])'

/** What is a call by its own words, or seems to be one: of gRPC too, which costs a few rows. */
const CALLED = [
  ...['rpc.service', 'rpc.system', 'rpc.system.name', 'aws.service'].map(
    (name) => `ispresent(\`attributes.${name}\`)`
  ),
  '`attributes.aws.remote.service` like /^AWS::/'
].join(' or ')

/** What each row holds besides its columns. */
export const COUNTS = [
  ['calls', 'count(*)'],
  // what is in progress has neither: the same span comes again when it has ended
  ['finished', 'count(ended)'],
  ['children', 'count(parentSpanId)'],
  ['answered', 'count(requestId)'],
  ['pods', 'count(`resource.attributes.k8s.pod.name`)'],
  ['traces', 'count_distinct(traceId)'],
  ['since', 'min(@timestamp)'],
  ['until', 'max(@timestamp)'],
  ['first', 'earliest(traceId)'],
  ['last', 'latest(traceId)'],
  ['title', 'sortsFirst(name)'],
  ['message', 'sortsFirst(text)']
] as const

/** Names of fields are quoted: whatever is no letter, digit, @ or dot has to be. */
function field(path: string): string {
  return `\`${path}\``
}

/**
 * The query for the rows of a stretch of time.
 * @param before only spans that began before it (Unix seconds)
 */
export function rowsQuery(before?: number): string {
  const known = columns()
  const named = known.map(({ name, paths }) =>
    paths.length === 1
      ? `${field(paths[0] ?? '')} as ${name}`
      : `coalesce(${paths.map(field).join(', ')}) as ${name}`
  )
  return [
    `fields ${named.join(', ')}, coalesce(${field('events.0.attributes.exception.message')}, ${field('status.message')}) as text, coalesce(durationNano, endTimeUnixNano) as ended, coalesce(${['request_id', 'request.id', 'requestId'].map((name) => field(`attributes.aws.${name}`)).join(', ')}) as requestId`,
    ...(before === undefined ? [] : [`filter startTimeUnixNano < ${before}000000000`]),
    ...CUT_OUT.map(({ pattern }) => `parse @message /${pattern}/`),
    `filter ispresent(segment) or ${CALLED} or ${ANSWERING} or (${ASKING} and @message like ${likeAws()})`,
    `stats ${COUNTS.map(([name, value]) => `${value} as ${name}`).join(', ')} by ${[...known, ...CUT_OUT].map(({ name }) => name).join(', ')}`
  ].join('\n| ')
}

/** Whole records of a stretch of time, or only those that were segments. */
export function recordsQuery(which: 'all' | 'segments'): string {
  const records = 'fields @message'
  return which === 'all' ? records : `filter ispresent(${SEGMENT})\n| ${records}`
}

/** Whole records of some traces, by ids as spans have them. */
export function tracesQuery(ids: readonly string[]): string {
  return `filter traceId in [${ids.map((id) => `"${id}"`).join(', ')}]\n| fields @message`
}
