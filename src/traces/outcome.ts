/** What became of a call: by the words of the document alone, in the forms in which each SDK writes them. */
import { beginning, cleanMessage } from '../kit/clean-text.ts'
import { record, text, type Json } from './document.ts'
import type { Call, Refusal } from '../domain/call.ts'

/**
 * Error types and codes with which AWS services refuse a caller for want of a permission. The HTTP status does not tell: DynamoDB
 * and KMS answer 400. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const DENIED_TYPE =
  /^(AccessDenied|AccessDeniedException|AccessDeniedError|AccessDeniedFault|AuthorizationError|AuthorizationErrorException|AuthorizationException|UnauthorizedOperation|UnauthorizedException|ForbiddenException|Forbidden|NotAuthorized|UnauthorizedAccess|ClientAccessDenied)$/
const DENIED_MESSAGE = /is not authorized to perform: |you are not authorized to perform this operation/i
/**
 * Where the SDKs put a service's code into the text of a message: botocore, Go, Java, .NET, PHP, and the debug form of Rust, each
 * behind words of its own.
 */
const CODES: readonly RegExp[] = [
  /^An error occurred \(([A-Za-z0-9._-]+)\)/,
  /\bapi error ([A-Za-z0-9._-]+)(?::|$)/,
  /\b(?:AWS )?Error Code: ([A-Za-z0-9._-]+)/i,
  /<Code>([A-Za-z0-9._-]+)<\/Code>/,
  /(?:^|\s)([A-Za-z0-9]+) \((?:client|server)\):/,
  /\bcode: Some\("([A-Za-z0-9._-]+)"\)/,
  /\bunhandled error \(([A-Za-z0-9._-]+)\)/,
  /\b(?:Unhandled exception of type: |exception of type )(?:[A-Za-z0-9_]+::)*([A-Za-z0-9]+)/
]
/** Java, Kotlin, .NET and Go write the status of the answer into the message. */
const STATUS = /\bStatus ?Code: (\d{3})\b/i
/** S3's words for a refusal, where an SDK leaves out its code. */
const S3_DENIED = /\bAccess Denied\b/

/**
 * Types that say that nothing was sent: botocore's, Node's system errors, Ruby's and Java's.
 * https://github.com/boto/botocore/blob/develop/botocore/exceptions.py https://nodejs.org/api/errors.html#common-system-errors
 */
const UNSENT_TYPE =
  /^(ParamValidationError|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|EndpointConnectionError|ConnectTimeoutError|NoCredentialsError|PartialCredentialsError|NoRegionError|CredentialsProviderError|CredentialsError|MissingCredentialsError|MissingRegionError|UnknownHostException|ConnectException|ConnectTimeoutException|ConstructionFailure)$/
/** And messages: of Python, Node, Go, Java, Ruby, PHP (curl) and Rust. */
const UNSENT_MESSAGE =
  /\b(ECONNREFUSED|Could not connect to the endpoint URL|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Parameter validation failed|Could not load credentials|no such host|connect: connection refused|Connection refused|Unable to load credentials|failed to refresh cached credentials|failed to retrieve credentials|unable to sign request without credentials|Could not resolve host|cURL error [67]\b|Failed to open TCP connection|UnknownHostException|failed to construct request|dns error)/i

const LONGEST = 500
/** Exceptions looked at: a chain of causes is short. */
const MOST = 20

type Answer = Pick<Call, 'outcome' | 'error' | 'message' | 'refused'>

/**
 * What became of a call, from its document.
 * @param silent what a call is of which the document has ended and shows neither answer nor error: `unsent` only for a dialect that
 * leaves out the answer for no other reason
 */
export function outcomeOf(json: Json, open: boolean, silent: 'ok' | 'unsent'): Answer {
  const errors = errorsIn(json)
  const status = statusOf(json, errors)
  const answered = status !== undefined
  const codes = errors.flatMap((failure) => codesOf(failure).slice(0, 1))
  const failing =
    json['error'] === true ||
    json['fault'] === true ||
    json['throttle'] === true ||
    (answered && status >= 400)

  if (failing || codes.length > 0) {
    const refusal = refusedBy(errors, status)
    if (refusal !== undefined) return refusal
    const [code] = codes
    const messages = errors.map(({ message }) => message ?? '')
    if (
      !answered &&
      (codes.some((name) => UNSENT_TYPE.test(name)) ||
        messages.some((message) => UNSENT_MESSAGE.test(message)))
    ) {
      return { outcome: 'unsent', error: short(code ?? 'no answer') }
    }
    return { outcome: 'failed', error: short(code ?? (answered ? `HTTP ${status}` : 'no answer')) }
  }
  if (answered) return { outcome: 'ok' }
  if (open) return { outcome: 'open' }
  // a request id proves an answer even where the instrumentation leaves out http
  return silent === 'ok' || text(record(json['aws'])?.['request_id']) !== undefined
    ? { outcome: 'ok' }
    : { outcome: 'unsent', error: 'no answer' }
}

interface Failure {
  type?: string
  message?: string
}

/** The refusal among the errors of a call: an SDK may wrap the service's own in others. */
function refusedBy(errors: readonly Failure[], status: number | undefined): Answer | undefined {
  for (const failure of errors) {
    const { message } = failure
    const code = codesOf(failure).find((name) => DENIED_TYPE.test(name))
    if (message !== undefined && DENIED_MESSAGE.test(message))
      return denied(code ?? codesOf(failure)[0], message)
    if (code !== undefined) return denied(code, message)
    if (status === 403 && S3_DENIED.test(message ?? '')) return denied('AccessDenied', message)
  }
  // the answer to HeadObject has no body, so a 403 comes without a type, or with the status for one
  const codes = errors.flatMap((failure) => codesOf(failure).slice(0, 1))
  return status === 403 && codes.every((code) => /^(403|Forbidden)$/.test(code))
    ? denied('403', undefined)
    : undefined
}

function statusOf(json: Json, errors: readonly Failure[]): number | undefined {
  const shown = record(record(json['http'])?.['response'])?.['status']
  // what is neither has no number, or makes none without failing
  const status = typeof shown === 'number' || typeof shown === 'string' ? Number(shown) : 0
  if (status > 0) return status
  for (const { message } of errors) {
    const told = STATUS.exec(message ?? '')?.[1]
    if (told !== undefined && told !== '000') return Number(told)
  }
  return undefined
}

/** What the errors are called by the service, first, or else by the SDK. */
function codesOf({ type, message }: Failure): string[] {
  const named = CODES.flatMap((pattern) => pattern.exec(message ?? '')?.[1] ?? [])
  return type === undefined ? named : [...named, type]
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

/** Exceptions, outermost first; the status of a span only where it recorded none. */
function errorsIn(json: Json): Failure[] {
  const cause = record(json['cause'])
  const list = Array.isArray(cause?.['exceptions']) ? cause['exceptions'].slice(0, MOST) : []
  const errors = list.flatMap((exception: unknown): Failure[] => {
    const json = record(exception)
    // classes are written with their module or namespace: botocore.exceptions.ClientError, Aws::S3::Errors::AccessDenied
    const type = text(json?.['type'])
      ?.split(/[.:\\#]+/)
      .at(-1)
    const message = text(json?.['message'])
    return type === undefined && message === undefined
      ? []
      : [{ ...(type !== undefined && { type }), ...(message !== undefined && { message }) }]
  })
  const message = text(cause?.['message'])
  return errors.length > 0 || message === undefined ? errors : [{ message }]
}

/** A message, or an error's type, which is whatever the application threw. */
function short(words: string): string {
  return beginning(cleanMessage(words), LONGEST)
}

const REFUSAL = /is not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9]+)(?: on resource: "?([^\s"]+)"?)?/i
const S3_OBJECT = /^(arn:[a-z0-9-]+:s3:::[^/]+\/).+$/s

/** SNS writes `SNS:Publish`, S3 quotes the ARN. Object keys become `*`: they are too many, and a bucket is one line. */
function refusalIn(message: string): Refusal | undefined {
  const found = REFUSAL.exec(message)
  if (found?.[1] === undefined) return undefined
  const named = found[2]?.replace(S3_OBJECT, '$1*')
  const resource = named === undefined ? undefined : cleanMessage(named)
  return { action: found[1], ...(resource?.startsWith('arn:') && { resource }) }
}
