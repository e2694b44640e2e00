/** Where AWS is asked instead of at its own addresses. https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */

const VARIABLE = /^AWS_ENDPOINT_URL(?:_[A-Z0-9_]+)?$/

/**
 * @param environment of the process
 * @returns each variable with its address, sorted, without what may be a secret in it (user, path and query); nothing where the SDK is told to ignore them
 */
export function otherEndpoints(environment: Readonly<Record<string, string | undefined>>): {
  endpoints?: readonly string[]
} {
  if (environment['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return {}
  const endpoints = Object.entries(environment)
    .filter(([name, value]) => VARIABLE.test(name) && (value ?? '') !== '')
    .map(([name, value = '']) => `${name}: ${URL.canParse(value) ? new URL(value).origin : 'no URL'}`)
    .sort()
  return endpoints.length === 0 ? {} : { endpoints }
}
