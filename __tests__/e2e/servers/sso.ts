import { restJsonAnswer, restJsonError, text } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'
import type { StsService } from './sts.ts'

/** IAM Identity Center: GetRoleCredentials of its portal, and CreateToken, which takes a refresh token for a new access token. */
export class SsoService implements AwsService {
  /** Access tokens of whoever has signed in, and refresh tokens that give a new one. */
  readonly accessTokens = new Set<string>()
  readonly refreshTokens = new Set<string>()
  readonly #sts: StsService

  constructor(sts: StsService) {
    this.#sts = sts
  }

  perform(operation: string, { query, headers, input }: AwsCall): Answer {
    if (operation === 'CreateToken') {
      if (!this.refreshTokens.has(text(input['refreshToken'])))
        return restJsonError(400, 'InvalidGrantException', 'Invalid grant')
      const accessToken = `access-token-${this.accessTokens.size + 1}`
      this.accessTokens.add(accessToken)
      return restJsonAnswer({ accessToken, tokenType: 'Bearer', expiresIn: 3600 })
    }
    if (!this.accessTokens.has(text(headers['x-amz-sso_bearer_token'])))
      return restJsonError(401, 'UnauthorizedException', 'Session token not found or invalid')
    const roleArn = `arn:aws:iam::${query.get('account_id')}:role/${query.get('role_name')}`
    return restJsonAnswer({
      roleCredentials: this.#sts.issue({ roleArn, sessionName: 'signed-in', durationSeconds: 3600 })
    })
  }
}
