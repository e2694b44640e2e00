/** The credentials that all clients of a scan share, so that a role is assumed once and a profile is read once. */
import { defaultProvider } from '@aws-sdk/credential-provider-node'
import { memoize } from '@smithy/core/config'
import type { AwsAccess, Credentials } from './clients.ts'
import { PunctualHandler } from './requests.ts'

/** Sessions are renewed this long (ms) before they end. */
const RENEWED_BEFORE = 5 * 60_000

/**
 * Access whose credentials are asked for when the first request is signed, and again only when they are about to end; whoever waits for
 * them waits no longer than the scan may last.
 * @param access without credentials it gets those of the SDK's default chain (environment, profile, container, instance)
 */
export function sharedAccess(access: AwsAccess): AwsAccess {
  const { region, budget, credentials } = access
  const known = credentials === undefined ? defaultChain(region, budget) : once(credentials)
  return {
    ...access,
    credentials: typeof known === 'function' ? (options) => budget.race(known(options)) : known
  }
}

/**
 * A profile may name a role or a sign-in, which are asked for through the same proxy and with the same certificates as all else. The
 * region is that of STS alone, where the profile has none: a sign-in has its own (`sso_region`), which a region of the client would overrule.
 */
function defaultChain(region: string, budget: AwsAccess['budget']): ReturnType<typeof defaultProvider> {
  return defaultProvider({
    clientConfig: { requestHandler: new PunctualHandler(budget) },
    parentClientConfig: { region: () => Promise.resolve(region) }
  })
}

function once(credentials: Credentials): Credentials {
  if (typeof credentials !== 'function') return credentials
  return memoize(
    credentials,
    ({ expiration }) => expiration !== undefined && expiration.getTime() - Date.now() < RENEWED_BEFORE,
    ({ expiration }) => expiration !== undefined
  )
}
