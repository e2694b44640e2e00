import { messageOf } from '../../kit/errors.ts'
import { refusedToScan } from '../../kit/refused-to-scan.ts'
import { certificateRemedy } from './certificates.ts'

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

function isExpired(error: unknown): boolean {
  return /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/.test(nameOf(error))
}

/** No credentials at all, or none that AWS knows. */
function isUnauthenticated(error: unknown): boolean {
  return /^(CredentialsProviderError|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|MissingAuthenticationToken|MissingAuthenticationTokenException|InvalidAccessKeyId)$/.test(
    nameOf(error)
  )
}

/** Whatever is asked with them fails as well. */
export function hasNoCredentials(error: unknown): boolean {
  return isUnauthenticated(error) || isExpired(error) || nameOf(error) === 'CredentialsError'
}

/** A request that no waiting mends. https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
export function isInvalid(error: unknown): boolean {
  return /^Validation(Error|Exception)$/.test(nameOf(error))
}

/** A region has not got the operation: what it would switch on cannot be on. */
export function isUnknownOperation(error: unknown): boolean {
  return /^(UnknownOperationException|InvalidAction)$/.test(nameOf(error))
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
  const remedy = networkRemedy(error)
  if (remedy !== undefined) return `${question}: ${said}. ${remedy}`
  return `${question}: ${nameOf(error) === 'Error' ? '' : `${nameOf(error)}: `}${said}`
}

/** What mends an error of the network between here and AWS, as a sentence without a full stop; undefined where the error says all. */
export function networkRemedy(error: unknown): string | undefined {
  const code = nameOf(error)
  if (code === 'ENOTFOUND')
    return process.env['AWS_USE_FIPS_ENDPOINT'] === 'true'
      ? 'There is no such host. AWS_USE_FIPS_ENDPOINT is true, and only regions of the USA and Canada have FIPS endpoints'
      : 'There is no such host: the region may not have this service, or only a proxy reaches AWS from here (HTTPS_PROXY)'
  if (code === 'EndpointError' && /custom endpoint/.test(messageOf(error)))
    return 'Leave out AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT, or the other address (AWS_ENDPOINT_URL, endpoint_url)'
  return certificateRemedy(code)
}
