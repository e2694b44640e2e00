import type { Locator } from './locator.ts'
import { arnIn, isPlainName, type Place, type Resource } from './place.ts'
import { byParameters } from './by-parameters.ts'

/**
 * The ARN of a secret ends in a hyphen and six random characters, which are others after the secret was deleted and made anew: policies write
 * `-??????`, which stands for no other secret. A request may give the name, the ARN, or the ARN without the six.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
const SIX = /-[A-Za-z0-9]{6}$/
/** Six random characters are hardly ever all lower-case letters. */
const WORD = /-[a-z]{6}$/

export const secretsmanager: Locator = {
  shownBy: 'SecretId',
  locate(question) {
    const { call, place, of } = question
    const shown =
      call.parameters[of ?? 'SecretId'] ?? (of === undefined ? call.parameters['Name'] : undefined)
    if (shown === undefined)
      return of === undefined ? byParameters('secretsmanager').locate(question) : undefined
    const resources = shown.map((secret) => secretArns(secret, place))
    return resources.some((found) => found.length === 0) ? undefined : resources.flat()
  }
}

function secretArns(secret: string, place: Place): Resource[] {
  if (!isPlainName(secret)) return []
  const arn = arnIn(secret)
  if (arn === undefined) {
    if (secret.includes(':')) return []
    const whole = `arn:${place.partition}:secretsmanager:${place.region}:${place.account}:secret:${secret}`
    return [{ arn: `${whole}-??????` }]
  }
  if (arn.service !== 'secretsmanager' || !/^secret:[^:]+$/.test(arn.resource)) return []
  const whole = { arn: `${secret.replace(SIX, '')}-??????` }
  // `…:secret:prod/my-secret` looks as if it had its six characters, and may be without them
  return WORD.test(secret)
    ? [whole, { arn: `${secret}-??????` }].map((one) => ({
        ...one,
        rule: 'an ARN may be given with or without its random end'
      }))
    : [whole]
}
