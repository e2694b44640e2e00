import { passing } from './pass-role.ts'
import { byParameters, type ResourceParameters } from './resources/by-parameters.ts'
import { type Locator, hasType } from './resources/locator.ts'
import { type Place, type Resource, arnIn, isPlainName, oneOf } from './resources/place.ts'
import type { OperationRule, ServiceRules } from './rule.ts'
import { SECRET_AS_PARAMETER } from './secretsmanager.ts'
import { DECRYPT } from './keys.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  ssm: {
    called: { node: 'ssm', python: 'ssm', java: 'Ssm', dotnet: 'SimpleSystemsManagement' },
    parameters: {
      Name: `
        CreateAssociation CreateDocument DeleteAssociation DeleteDocument DeleteParameter
        DescribeAssociation DescribeDocument DescribeDocumentPermission GetDocument GetParameter
        GetParameterHistory LabelParameterVersion ListDocumentMetadataHistory ListDocumentVersions
        ModifyDocumentPermission PutParameter UnlabelParameterVersion UpdateAssociation
        UpdateAssociationStatus UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata
      `,
      Names: 'DeleteParameters GetParameters',
      Path: 'GetParametersByPath',
      DocumentName: `
        SendCommand StartAutomationExecution StartChangeRequestExecution StartSession
      `,
      InstanceId: `
        CreateAssociation DeleteAssociation DeregisterManagedInstance DescribeAssociation
        DescribeEffectiveInstanceAssociations DescribeInstanceAssociationsStatus DescribeInstancePatches
        UpdateAssociationStatus UpdateManagedInstanceRole
      `,
      InstanceIds: 'DescribeInstancePatchStates SendCommand',
      ResourceArn: 'DeleteResourcePolicy GetResourcePolicies PutResourcePolicy'
    }
  }
}

/** A parameter may stand for a secret, which is read with the permissions of the caller. */
const readingSecrets = (operation: string, parameter: string): OperationRule => ({
  needs: [
    { action: `ssm:${operation}` },
    { action: 'secretsmanager:GetSecretValue', named: [parameter], like: SECRET_AS_PARAMETER }
  ],
  source: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html'
})

const rules: ServiceRules = {
  GetParameter: readingSecrets('GetParameter', 'Name'),
  GetParameters: readingSecrets('GetParameters', 'Names'),
  // AmazonEKSConnectorServiceRolePolicy
  ...passing('ssm', 'CreateActivation', ['ssm.amazonaws.com']),
  ...passing('ssm', 'UpdateManagedInstanceRole')
}

const resources: ResourceParameters = {
  variables: {
    AutomationDefinitionName: ['DocumentName'],
    DocumentName: ['DocumentName', 'Name'],
    InstanceId: ['InstanceIds', 'InstanceId']
  },
  source: `https://docs.aws.amazon.com/systems-manager/latest/APIReference/`
}
const plain = byParameters(resources)

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html */
const BELOW = 'the parameters below a path are generalised to the path'

const locator: Locator = {
  shownBy: (types) =>
    hasType(types, 'parameter')
      ? ['Name', 'Names', 'Path']
      : ['DocumentName', 'Name', 'InstanceId', 'InstanceIds'],
  locate(question) {
    const { call, place, types } = question
    if (!hasType(types, 'parameter')) return ofTheirKind(plain.locate(question) ?? [])?.flatMap(orOfAws)
    const path = call.parameters['Path']?.[0]
    if (path !== undefined) return below(path, place)
    const names = call.parameters['Name'] ?? call.parameters['Names']
    const arns = names?.map((name) => parameterArn(name, place))
    if (arns === undefined) return plain.locate(question)
    return arns.includes(undefined)
      ? undefined
      : [...new Set(arns)].flatMap((arn) => (arn === undefined ? [] : [{ arn }]))
  }
}

/** Ids of managed nodes begin with `mi-`, those of EC2 with `i-`: no node is both. https://docs.aws.amazon.com/systems-manager/latest/userguide/managed-instances.html */
function ofTheirKind(resources: readonly Resource[]): readonly Resource[] | undefined {
  const own = resources.filter(({ arn }) => !/:instance\/mi-|:managed-instance\/i-/.test(arn))
  return own.length > 0 ? own : undefined
}

/**
 * Documents of AWS have no account in their ARNs, and the beginnings of their names are kept for it. Some it makes in the account.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.html#API_CreateDocument_RequestParameters
 */
const OF_AWS = /^(arn:[^:]+:ssm:[^:]*:)[^:]+(:(?:document|automation-definition)\/(?:AWS|Amazon|Amzn).*)$/i

function orOfAws(resource: Resource): Resource[] {
  const [, before, after] = OF_AWS.exec(resource.arn) ?? []
  if (before === undefined) return [resource]
  const rule = 'a document of AWS is in no account, but for some that AWS makes there'
  return oneOf([`${before}${after}`, resource.arn].map((arn) => ({ ...resource, arn, rule })))
}

/** A name with or without its leading slash, with or without `:version` or `:label`, or an ARN. */
function parameterArn(name: string, place: Place): string | undefined {
  if (!isPlainName(name)) return undefined
  const arn = arnIn(name)
  if (arn !== undefined) {
    const found = /^(parameter\/[^:]+)(?::[^:]+)?$/.exec(arn.resource)
    if (arn.service !== 'ssm' || found === null) return undefined
    return `arn:${arn.partition}:ssm:${arn.region}:${arn.accountId}:${found[1]}`
  }
  const plain = /^\/?([^:]+?)(?::[^:]+)?$/.exec(name)?.[1]
  if (plain === undefined || plain.startsWith('/')) return undefined
  // AWS's own public parameters belong to no account: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
  const account = plain.startsWith('aws/service/') ? '' : place.account
  return `arn:${place.partition}:ssm:${place.region}:${account}:parameter/${plain}`
}

function below(path: string, place: Place): Resource[] | undefined {
  const everything = `arn:${place.partition}:ssm:${place.region}:${place.account}:parameter/*`
  if (path === '/') return [{ arn: everything, rule: BELOW }]
  const arn = parameterArn(path.replace(/\/$/, ''), place)
  return arn === undefined ? undefined : oneOf([{ arn }, { arn: `${arn}/*`, rule: BELOW }])
}

const keys: Service['keys'] = {
  via: 'ssm',
  uses: {
    GetParameter: DECRYPT,
    GetParameterHistory: DECRYPT,
    GetParameters: DECRYPT,
    GetParametersByPath: DECRYPT,
    PutParameter: ['kms:Encrypt', 'kms:GenerateDataKey']
  },
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html'
}

export const ssm: Service = { clients, rules, resources, locator, keys }
