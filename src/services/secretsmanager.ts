import { byArn } from './resources/by-parameters.ts'
import { firstShown, type Locator } from './resources/locator.ts'
import { type Place, type Resource, arnIn, isPlainName, oneOf } from './resources/place.ts'
import type { ServiceRules } from './rule.ts'
import { DECRYPT, DECRYPT_AND_GENERATE } from './keys.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  secretsmanager: {
    called: {
      node: 'secretsmanager',
      python: 'secretsmanager',
      java: 'SecretsManager',
      dotnet: 'SecretsManager'
    },
    parameters: {
      SecretId: `
        CancelRotateSecret DeleteResourcePolicy DeleteSecret DescribeSecret GetResourcePolicy GetSecretValue
        ListSecretVersionIds PutResourcePolicy PutSecretValue RemoveRegionsFromReplication
        ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica TagResource
        UntagResource UpdateSecret UpdateSecretVersionStage ValidateResourcePolicy
      `,
      SecretIdList: 'BatchGetSecretValue',
      Name: 'CreateSecret'
    }
  }
}

const rules: ServiceRules = {
  BatchGetSecretValue: {
    needs: [
      { action: 'secretsmanager:BatchGetSecretValue' },
      { action: 'secretsmanager:GetSecretValue', named: ['SecretIdList'] }
    ],
    mayNeed: ['secretsmanager:ListSecrets'],
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html'
  },
  RotateSecret: {
    needs: [{ action: 'secretsmanager:RotateSecret' }],
    mayNeed: ['lambda:InvokeFunction'],
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html'
  }
}

/**
 * The ARN of a secret ends in a hyphen and six random characters, which are others after the secret was deleted and made anew: policies write
 * `-??????`, which stands for no other secret. A request may give the name, the ARN, or the ARN without the six.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
const SIX = /-[A-Za-z0-9]{6}$/
/** Six random characters are hardly ever all lower-case letters. */
const WORD = /-[a-z]{6}$/

const locator: Locator = {
  shownBy: ['SecretId', 'Name'],
  locate(question) {
    const { call, place, named } = question
    const shown = namesOf(firstShown(call.parameters, named ?? ['SecretId', 'Name']))
    if (shown === undefined) return named === undefined ? byArn.locate(question) : undefined
    const resources = shown.map((secret) => secretArns(secret, place))
    return resources.some((found) => found.length === 0) ? undefined : resources.flat()
  }
}

/** Names of parameters by which Systems Manager reads secrets: https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html */
export const SECRET_AS_PARAMETER = /^\/?aws\/reference\/secretsmanager\//

/** The secrets alone, where secrets stand among parameters. */
function namesOf(shown: readonly string[] | undefined): readonly string[] | undefined {
  const referred = shown?.filter((name) => SECRET_AS_PARAMETER.test(name)) ?? []
  return referred.length === 0 ? shown : referred.map((name) => name.replace(SECRET_AS_PARAMETER, ''))
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
    ? oneOf(
        [whole, { arn: `${secret}-??????` }].map((one) => ({
          ...one,
          rule: 'an ARN may be given with or without its random end'
        }))
      )
    : [whole]
}

const keys: Service['keys'] = {
  via: 'secretsmanager',
  uses: {
    BatchGetSecretValue: DECRYPT,
    CreateSecret: DECRYPT_AND_GENERATE,
    GetSecretValue: DECRYPT,
    PutSecretValue: DECRYPT_AND_GENERATE,
    UpdateSecret: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']
  },
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'
}

const fields: Service['fields'] = {
  opentelemetry: {
    'aws.secretsmanager.secret.arn': 'SecretId'
  }
}

export const secretsmanager: Service = { clients, rules, locator, keys, fields }
