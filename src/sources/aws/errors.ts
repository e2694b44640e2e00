import { messageOf } from '../../kit/errors.ts'
import { refusedToScan } from '../../kit/refused-to-scan.ts'

/** The error's name as the SDK gives it: the service's code, or Node's. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' && error.name === 'Error' ? error.code : error.name
}

/** By the names that AWS's services have for it, as the SDK knows them. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html */
export function isThrottled(error: unknown): boolean {
  return /^(ThrottledException|Throttling|ThrottlingException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|RequestThrottledException|BandwidthLimitExceeded|EC2ThrottledException|ProvisionedThroughputExceededException|SlowDown|PriorRequestNotComplete|LimitExceededException|TransactionInProgressException)$/.test(
    nameOf(error)
  )
}

export function isExpired(error: unknown): boolean {
  return /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/.test(nameOf(error))
}

/** No credentials at all, or none that AWS knows. */
export function isUnauthenticated(error: unknown): boolean {
  return /^(CredentialsProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|MissingAuthenticationToken|MissingAuthenticationTokenException|InvalidAccessKeyId)$/.test(
    nameOf(error)
  )
}

/** A request that no waiting mends. https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
export function isInvalid(error: unknown): boolean {
  return /^Validation(Error|Exception)$/.test(nameOf(error))
}

export function isDenied(error: unknown): boolean {
  return /^(AccessDenied|AccessDeniedException|UnauthorizedOperation)$/.test(nameOf(error))
}

/** What a failed question to AWS means for the user, in one sentence. */
export function explain(question: string, error: unknown): string {
  const said = messageOf(error).replace(/\.$/, '')
  if (/^(CredentialsError|Ended)$/.test(nameOf(error))) return `${question}: ${said}`
  if (isExpired(error))
    return `${question}: the AWS credentials have expired (${said}). Renew them, or let the role's session last longer`
  if (isUnauthenticated(error))
    return `${question}: AWS credentials could not be loaded or are not known (${said}). Check them with "aws sts get-caller-identity"`
  if (isDenied(error)) return refusedToScan(question, said)
  return `${question}: ${nameOf(error) === 'Error' ? '' : `${nameOf(error)}: `}${said}`
}
