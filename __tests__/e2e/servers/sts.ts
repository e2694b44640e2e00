import { queryAnswer, queryError, text } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'

/** Whoever issues the identity tokens that STS is asked to trust. */
export interface TokenIssuer {
  readonly issuedTokens: ReadonlyMap<string, { sub: string; aud: string }>
}

interface Trust {
  audience: string
  /** May contain `*`. */
  subject: string
}

interface Session {
  roleArn: string
  sessionName: string
  durationSeconds: number
  accessKeyId: string
}

/** AssumeRole, and AssumeRoleWithWebIdentity, with a role's trust policy boiled down to audience and subject. */
export class StsService implements AwsService {
  issuer: TokenIssuer | undefined
  /** Refuse everybody, whatever the trust. */
  refuse = false
  readonly sessions: Session[] = []
  /** Seconds until the issued credentials end; unset is as long as was asked for. */
  lifetimeSeconds: number | undefined
  readonly #trusts = new Map<string, Trust>()

  trust(roleArn: string, { audience = 'sts.amazonaws.com', subject = '*' }: Partial<Trust> = {}): void {
    this.#trusts.set(roleArn, { audience, subject })
  }

  perform(operation: string, call: AwsCall): Answer {
    if (operation === 'GetCallerIdentity')
      return queryAnswer(operation, {
        Account: '123456789012',
        Arn: 'arn:aws:iam::123456789012:user/tester',
        UserId: 'AIDAEXAMPLE'
      })
    const roleArn = text(call.input['RoleArn'])
    const sessionName = text(call.input['RoleSessionName'])
    const durationSeconds = Number(call.input['DurationSeconds'] ?? 3600)
    if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) return invalid('roleSessionName')
    if (!(durationSeconds >= 900 && durationSeconds <= 43_200)) return invalid('durationSeconds')
    const refusal =
      operation === 'AssumeRole'
        ? this.#isClosed(roleArn) && denied(operation)
        : this.#refusal(roleArn, text(call.input['WebIdentityToken']))
    if (refusal) return refusal
    const issued = this.issue({ roleArn, sessionName, durationSeconds })
    return queryAnswer(operation, {
      AssumedRoleUser: { AssumedRoleId: `AROAEXAMPLE:${sessionName}`, Arn: `${roleArn}/${sessionName}` },
      Credentials: {
        AccessKeyId: issued.accessKeyId,
        SecretAccessKey: issued.secretAccessKey,
        SessionToken: issued.sessionToken,
        Expiration: new Date(issued.expiration).toISOString()
      }
    })
  }

  /** Credentials that every service takes from now on. */
  issue(session: Omit<Session, 'accessKeyId'>) {
    const accessKeyId = `ASIA${String(this.sessions.length + 1).padStart(16, '0')}`
    this.sessions.push({ ...session, accessKeyId })
    return {
      accessKeyId,
      secretAccessKey: `secret-of-${accessKeyId}`,
      sessionToken: `session-token-of-${accessKeyId}`,
      expiration: Date.now() + (this.lifetimeSeconds ?? session.durationSeconds) * 1000
    }
  }

  #isClosed(roleArn: string): boolean {
    return this.refuse || !this.#trusts.has(roleArn)
  }

  #refusal(roleArn: string, token: string): Answer | undefined {
    const claims = this.issuer?.issuedTokens.get(token)
    if (!claims) return queryError(400, 'InvalidIdentityToken', 'Couldn’t retrieve verification key')
    const trust = this.#trusts.get(roleArn)
    if (trust && trust.audience !== claims.aud)
      return queryError(400, 'InvalidIdentityToken', 'Incorrect token audience')
    if (this.#isClosed(roleArn) || !globMatches(trust?.subject ?? '', claims.sub))
      return denied('AssumeRoleWithWebIdentity')
    return undefined
  }
}

function denied(operation: string): Answer {
  return queryError(403, 'AccessDenied', `Not authorized to perform sts:${operation}`)
}

function globMatches(glob: string, value: string): boolean {
  const pattern = glob.split('*').map((part) => part.replace(/[^\w]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.*')}$`).test(value)
}

function invalid(field: string): Answer {
  return queryError(
    400,
    'ValidationError',
    `1 validation error detected: Value at '${field}' failed to satisfy constraint`
  )
}
