import { record, text, type Json } from './document.ts'
import type { Call, Refusal } from '../domain/call.ts'

/**
 * Error types and codes with which AWS services refuse a caller for want of a permission. The HTTP status does not tell: DynamoDB
 * and KMS answer 400. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const DENIED_TYPE =
  /^(AccessDenied|AccessDeniedException|AccessDeniedError|AuthorizationError|AuthorizationErrorException|AuthorizationException|UnauthorizedOperation|UnauthorizedException|ForbiddenException|Forbidden|NotAuthorized|UnauthorizedAccess|ClientAccessDenied)$/
const DENIED_MESSAGE = /is not authorized to perform: /i
/** botocore's message names the code that its generic ClientError hides. */
const BOTOCORE_CODE = /^An error occurred \(([A-Za-z0-9._-]+)\)/
/** Types that say that nothing was sent. https://github.com/boto/botocore/blob/develop/botocore/exceptions.py and Node's system errors */
const UNSENT_TYPE =
  /^(ParamValidationError|ECONNREFUSED|ENOTFOUND|EndpointConnectionError|ConnectTimeoutError|NoCredentialsError|NoRegionError|CredentialsProviderError|CredentialsError)$/
const UNSENT_MESSAGE =
  /\b(ECONNREFUSED|Could not connect to the endpoint URL|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Parameter validation failed|Could not load credentials)\b/

const LONGEST = 500

type Answer = Pick<Call, 'outcome' | 'error' | 'message' | 'refused'>

/**
 * What became of a call, from its subsegment as the X-Ray SDKs write it.
 * Python writes the same for a call that was never sent and for one whose connection failed: neither has an answer, both are `unsent`.
 */
export function outcomeOf(json: Json, open: boolean): Answer {
  const status = record(record(json['http'])?.['response'])?.['status']
  const answered = typeof status === 'number' && status > 0
  const { type, message } = exceptionOf(json)
  const code = BOTOCORE_CODE.exec(message ?? '')?.[1] ?? type
  const failing =
    json['error'] === true ||
    json['fault'] === true ||
    json['throttle'] === true ||
    (answered && status >= 400)

  if (failing || code !== undefined) {
    if (message !== undefined && DENIED_MESSAGE.test(message)) return denied(code, message)
    if (code !== undefined && DENIED_TYPE.test(code)) return denied(code, message)
    // the answer to HeadObject has no body, so a 403 comes without a type, or with the status for one
    if (status === 403 && (code === undefined || /^(403|Forbidden)$/.test(code)))
      return denied('403', undefined)
    if (!answered && (UNSENT_TYPE.test(code ?? '') || UNSENT_MESSAGE.test(message ?? ''))) {
      return { outcome: 'unsent', error: short(code ?? 'no answer') }
    }
    return { outcome: 'failed', error: short(code ?? (answered ? `HTTP ${status}` : 'no answer')) }
  }
  if (answered) return { outcome: 'ok' }
  if (open) return { outcome: 'open' }
  // a request id proves an answer even where the instrumentation leaves out http
  return text(record(json['aws'])?.['request_id']) === undefined
    ? { outcome: 'unsent', error: 'no answer' }
    : { outcome: 'ok' }
}

function denied(code: string | undefined, message: string | undefined): Answer {
  const refused = refusalIn(message ?? '')
  return {
    outcome: 'denied',
    error: short(code ?? 'AccessDenied'),
    ...(message !== undefined && { message: short(message) }),
    ...(refused !== undefined && { refused })
  }
}

function exceptionOf(json: Json): { type?: string; message?: string } {
  const list = record(json['cause'])?.['exceptions']
  const first = Array.isArray(list) ? record(list[0]) : undefined
  // Python's exporter writes the class with its module: botocore.exceptions.EndpointConnectionError
  const type = text(first?.['type'])?.split('.').at(-1)
  const message = text(first?.['message'])
  return { ...(type !== undefined && { type }), ...(message !== undefined && { message }) }
}

function short(words: string): string {
  return words.length > LONGEST ? words.slice(0, LONGEST) : words
}

const REFUSAL = /is not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9]+)(?: on resource: "?([^\s"]+)"?)?/i
const S3_OBJECT = /^(arn:[a-z0-9-]+:s3:::[^/]+\/).+$/s

/** SNS writes `SNS:Publish`, S3 quotes the ARN. Object keys become `*`: they are too many, and a bucket is one line. */
function refusalIn(message: string): Refusal | undefined {
  const found = REFUSAL.exec(message)
  if (found?.[1] === undefined) return undefined
  const resource = found[2]?.replace(S3_OBJECT, '$1*')
  return { action: found[1], ...(resource?.startsWith('arn:') && { resource }) }
}
