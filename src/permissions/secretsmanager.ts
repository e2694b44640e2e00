import type { Locator } from './locator.ts'
import { arnIn, isPlainName, type Place, type Resource } from './place.ts'
import { byParameters } from './by-parameters.ts'

/**
 * The ARN of a secret ends in a hyphen and six random characters, which are others after the secret was deleted and made anew: policies write
 * `-??????`, which stands for no other secret. A request may give the name, the ARN, or the ARN without the six.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
const SIX = /-[A-Za-z0-9]{6}$/

export const secretsmanager: Locator = {
  shownBy: 'SecretId',
  locate(question) {
    const { call, place, of } = question
    const shown =
      call.parameters[of ?? 'SecretId'] ?? (of === undefined ? call.parameters['Name'] : undefined)
    if (shown === undefined)
      return of === undefined ? byParameters('secretsmanager').locate(question) : undefined
    const resources = shown.map((secret) => secretArn(secret, place))
    return resources.includes(undefined) ? undefined : resources.flatMap((resource) => resource ?? [])
  }
}

function secretArn(secret: string, place: Place): Resource | undefined {
  if (!isPlainName(secret)) return undefined
  const arn = arnIn(secret)
  if (arn === undefined) {
    if (secret.includes(':')) return undefined
    const whole = `arn:${place.partition}:secretsmanager:${place.region}:${place.account}:secret:${secret}`
    return { arn: `${whole}-??????` }
  }
  if (arn.service !== 'secretsmanager' || !/^secret:[^:]+$/.test(arn.resource)) return undefined
  return { arn: `${secret.replace(SIX, '')}-??????` }
}
