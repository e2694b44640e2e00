import { filled } from './resources/arn-format.ts'
import { type Locator, type Question, hasType } from './resources/locator.ts'
import { type Place, type Resource, arnIn, isPlainName } from './resources/place.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  kms: {
    called: { node: 'kms', python: 'kms', java: 'Kms', dotnet: 'KeyManagementService' },
    parameters: {
      KeyId: `
        CancelKeyDeletion CreateGrant Decrypt DeleteImportedKeyMaterial DeriveSharedSecret DescribeKey
        DisableKey DisableKeyRotation EnableKey EnableKeyRotation Encrypt GenerateDataKey
        GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac
        GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey
        ImportKeyMaterial ListGrants ListKeyPolicies ListKeyRotations ListResourceTags PutKeyPolicy
        ReplicateKey RetireGrant RevokeGrant RotateKeyOnDemand ScheduleKeyDeletion Sign TagResource
        UntagResource UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac
      `,
      AliasName: 'CreateAlias DeleteAlias UpdateAlias',
      TargetKeyId: 'CreateAlias UpdateAlias',
      SourceKeyId: 'ReEncrypt',
      DestinationKeyId: 'ReEncrypt'
    },
    answers: {
      KeyId: `
        CancelKeyDeletion Decrypt DeleteImportedKeyMaterial DeriveSharedSecret Encrypt GenerateDataKey
        GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac
        GetKeyLastUsage GetKeyRotationStatus GetParametersForImport GetPublicKey ImportKeyMaterial
        RotateKeyOnDemand ScheduleKeyDeletion Sign Verify VerifyMac
      `
    }
  }
}

const rules: ServiceRules = {
  ReEncrypt: {
    needs: [
      { action: 'kms:ReEncryptFrom', named: ['SourceKeyId'] },
      { action: 'kms:ReEncryptTo', named: ['DestinationKeyId'] }
    ],
    source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html'
  }
}

/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id : a key by id, ARN, alias or alias's ARN. */
const KEY_ID = /^(?:mrk-)?[0-9a-f-]{30,40}$/
const ALIAS = /^alias\/[A-Za-z0-9:/_-]+$/

const locator: Locator = {
  shownBy: ['KeyId', 'AliasName', 'TargetKeyId'],
  locate(question) {
    const { call, types, place, named } = question
    const alias = hasType(types, 'alias') ? aliasArn(call.parameters['AliasName']?.[0], place) : undefined
    const keys = hasType(types, 'key') ? keysOf(question) : undefined
    if (alias === undefined && keys === undefined) return undefined
    if (named !== undefined || !hasType(types, 'alias')) return keys
    return [...(alias ?? [anyOf('alias', types, place)]), ...(keys ?? [anyOf('key', types, place)])]
  }
}

function anyOf(name: string, types: Question['types'], place: Place): Resource {
  const format = types.find((type) => type.name === name)?.formats[0] ?? ''
  return { arn: filled(format, place, new Map()), wider: `the trace does not show the ${name}` }
}

function aliasArn(alias: string | undefined, place: Place): Resource[] | undefined {
  return alias !== undefined && ALIAS.test(alias)
    ? [{ arn: `arn:${place.partition}:kms:${place.region}:${place.account}:${alias}` }]
    : undefined
}

function keysOf({ call, place, named = ['KeyId', 'TargetKeyId'] }: Question): Resource[] | undefined {
  const shown = named.flatMap((name) => call.parameters[name] ?? [])
  // where the request has an alias and the answer an ARN, the ARN tells more
  const keys = shown.map((key) => keyArn(key, place))
  if (keys.length === 0 || keys.includes(undefined)) return undefined
  const exact = keys.flatMap((key) => (key === undefined || key.wider !== undefined ? [] : [key]))
  return exact.length > 0 ? exact : keys.flatMap((key) => key ?? [])
}

function keyArn(key: string, place: Place): Resource | undefined {
  if (!isPlainName(key)) return undefined
  if (KEY_ID.test(key))
    return { arn: `arn:${place.partition}:kms:${place.region}:${place.account}:key/${key}` }
  if (ALIAS.test(key)) return byAlias(key, place)
  const arn = arnIn(key)
  if (arn === undefined || arn.service !== 'kms' || !/^\d{12}$/.test(arn.accountId)) return undefined
  if (/^key\/[A-Za-z0-9-]+$/.test(arn.resource)) return { arn: key }
  if (!ALIAS.test(arn.resource)) return undefined
  return byAlias(arn.resource, { partition: arn.partition, region: arn.region, account: arn.accountId })
}

/** IAM decides on the key, never on the alias. https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html */
function byAlias(alias: string, place: Place): Resource {
  return {
    arn: `arn:${place.partition}:kms:${place.region}:${place.account}:key/*`,
    wider: `${alias} does not show which key it stands for`
  }
}

export const kms: Service = { clients, rules, locator }
