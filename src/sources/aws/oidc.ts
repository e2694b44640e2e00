/** Credentials of a role through GitHub's OIDC, kept in this process: later steps of the job do not inherit them. */
import { setSecret } from '@actions/core'
import * as v from 'valibot'
import type { Budget } from '../../kit/budget.ts'
import { messageOf } from '../../kit/errors.ts'
import { afterFirstRequest } from '../../kit/first-request.ts'
import { clientConfig, type Credentials } from './clients.ts'
import { isDenied, isInvalid, networkRemedy } from './errors.ts'
import { idToken } from './id-token.ts'

export interface RoleRequest {
  roleArn: string
  audience: string
  sessionName: string
  durationSeconds: number
  region: string
  /** Asking GitHub and STS ends with it. */
  budget: Budget
  /** A pull request from a fork never gets a token. */
  isFork: boolean
}

/** No credentials, with the reason in words for the user. */
export class CredentialsError extends Error {
  override name = 'CredentialsError'
}

/** A provider that the SDK asks again when the session ends. It throws CredentialsError. */
export function assumedRole(request: RoleRequest): Credentials {
  let invalid: CredentialsError | undefined
  return async () => {
    if (invalid !== undefined) throw invalid
    // while GitHub is waited for; who needs it below hears of a failure
    afterFirstRequest(() => void provider().catch(() => undefined))
    const token = await tokenOf(request)
    const { fromWebToken } = await provider()
    try {
      const credentials = await fromWebToken({
        roleArn: request.roleArn,
        roleSessionName: request.sessionName,
        durationSeconds: request.durationSeconds,
        webIdentityToken: token,
        clientConfig: clientConfig(request)
      })()
      for (const secret of [credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken]) {
        if (secret !== undefined) setSecret(secret)
      }
      return credentials
    } catch (error) {
      const refused = new CredentialsError(refusal(request, token, error), { cause: error })
      // what is wrong in itself stays wrong; a new role may only not be known everywhere yet
      if (isInvalid(error)) invalid = refused
      throw refused
    }
  }
}

const provider = (): Promise<typeof import('@aws-sdk/credential-provider-web-identity')> =>
  import('@aws-sdk/credential-provider-web-identity')

async function tokenOf({ audience, isFork, budget }: RoleRequest): Promise<string> {
  const url = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  if (url === '') {
    throw new CredentialsError(
      isFork
        ? 'a pull request from a fork gets no OIDC token, so that role-to-assume cannot be assumed. Give saved traces, roles and functions, or scan in a workflow_run'
        : 'the job has no OIDC token. Give it "permissions: id-token: write"'
    )
  }
  try {
    const token = await idToken(url, audience, budget)
    setSecret(token)
    return token
  } catch (error) {
    throw new CredentialsError(`GitHub gave no OIDC token (${messageOf(error)})`, { cause: error })
  }
}

function refusal({ roleArn, durationSeconds }: RoleRequest, token: string, error: unknown): string {
  const said = messageOf(error).replace(/\.$/, '')
  if (isDenied(error)) {
    const { sub, aud } = claimsOf(token)
    return `STS refused role ${roleArn} (${said}). Its trust policy must allow sub = ${sub}, aud = ${aud}`
  }
  if (/DurationSeconds/.test(said)) {
    return `STS refused role ${roleArn} (${said}). role-duration-seconds is ${durationSeconds}; the role's maximum session duration may be shorter`
  }
  const remedy = networkRemedy(error)
  return `role ${roleArn} could not be assumed (${said})${remedy === undefined ? '' : `. ${remedy}`}`
}

const Claims = v.object({ sub: v.string(), aud: v.string() })

/** Subject and audience of a token that GitHub signed; they are no secrets. */
function claimsOf(token: string): v.InferOutput<typeof Claims> {
  try {
    return v.parse(Claims, JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')))
  } catch {
    return { sub: 'unknown', aud: 'unknown' }
  }
}
