import type { Call } from '../domain/call.ts'
import type { ResourceType } from '../reference/reference.ts'
import type { Locator } from './resources/locator.ts'
import type { OperationRule, ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  apigateway: {
    called: { node: 'apigateway', python: 'apigateway', java: 'ApiGateway', dotnet: 'APIGateway' },
    parameters: {
      resourceArn: 'GetTags TagResource UntagResource'
    }
  },
  apigatewayv2: {
    called: { node: 'apigatewayv2', python: 'apigateway', java: 'ApiGatewayV2', dotnet: 'ApiGatewayV2' },
    parameters: {
      ResourceArn: 'GetTags TagResource UntagResource'
    }
  }
}

const ACTIONS =
  'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html'

/** A request of one HTTP verb; the rest is for certificates, policies, tags and roles that the request may carry. */
const needingVerb = (verb: string, ...mayNeed: string[]): OperationRule => ({
  needs: [{ action: `apigateway:${verb}` }],
  ...(mayNeed.length > 0 && { mayNeed }),
  source: ACTIONS
})
const CERTIFICATE = ['apigateway:AddCertificateToDomain', 'apigateway:UpdateDomainNamePolicy']

/** Those of which AWS lists several actions; for the others it lists the one verb. */
const rules: ServiceRules = {
  CreateApiKey: needingVerb('POST', 'apigateway:PUT'),
  CreateDomainName: needingVerb('POST', 'apigateway:PUT', ...CERTIFICATE),
  CreateDomainNameAccessAssociation: {
    needs: [{ action: 'apigateway:POST' }, { action: 'apigateway:CreateAccessAssociation' }],
    mayNeed: ['apigateway:PUT'],
    source: ACTIONS
  },
  CreateRestApi: needingVerb('POST', 'apigateway:PUT', 'apigateway:UpdateRestApiPolicy'),
  CreateStage: needingVerb('POST', 'apigateway:PUT'),
  CreateUsagePlan: needingVerb('POST', 'apigateway:PUT'),
  CreateVpcLink: needingVerb('POST', 'apigateway:PUT'),
  DeleteDomainName: needingVerb('DELETE', 'apigateway:RemoveCertificateFromDomain'),
  GenerateClientCertificate: needingVerb('POST', 'apigateway:PUT'),
  ImportApi: needingVerb('PUT', 'apigateway:POST', 'iam:PassRole'),
  ImportRestApi: needingVerb('POST', 'apigateway:UpdateRestApiPolicy', 'iam:PassRole'),
  PutRestApi: needingVerb('PUT', 'apigateway:UpdateRestApiPolicy', 'iam:PassRole'),
  ReimportApi: needingVerb('PUT', 'apigateway:DELETE', 'apigateway:POST', 'iam:PassRole'),
  TagResource: needingVerb('PUT', 'apigateway:POST', 'apigateway:PATCH'),
  UntagResource: needingVerb('DELETE', 'apigateway:PATCH'),
  UpdateDomainName: needingVerb(
    'PATCH',
    ...CERTIFICATE,
    'apigateway:RemoveCertificateFromDomain',
    'apigateway:UpdateDomainNameManagementPolicy'
  ),
  UpdateRestApi: needingVerb('PATCH', 'apigateway:UpdateRestApiPolicy')
}

/**
 * API Gateway's own API: every path is a resource, and the operation's name says which: CreateStage posts to `…/stages`, GetStage
 * gets `…/stages/NAME`. https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-iam-policy-examples.html
 */
const VERB = /^(Create|Delete|Get|Import|Put|Update|Export|Flush|Generate|Reimport|Reset|Tag|Test|Untag)/
const SPECIAL: Readonly<Record<string, string>> = {
  DeleteAccessLogSettings: 'AccessLogSettings',
  DeleteCorsConfiguration: 'Cors',
  ExportApi: 'ExportedAPI',
  GenerateClientCertificate: 'ClientCertificates',
  GetTags: 'Tags',
  ImportApiKeys: 'ApiKeys',
  ImportApi: 'Apis',
  ImportDocumentationParts: 'DocumentationParts',
  ImportRestApi: 'RestApis',
  PutRestApi: 'RestApi',
  ReimportApi: 'Api',
  ResetAuthorizersCache: 'AuthorizersCache',
  TagResource: 'Tags',
  UntagResource: 'Tags'
}
/** What the reference has no format for: everything below the API's root. */
const ANYTHING: ResourceType = { name: 'any', formats: ['arn:${Partition}:apigateway:${Region}::/*'] }

const locator: Locator = {
  shownBy: [],
  elsewhere: 'the ids in the path of the request',
  locate: () => undefined,
  usualTypes(types, call) {
    if (types.length < 3) return types
    const name = typeName(call.operation)
    const found = types.filter((type) => type.name === name)
    return found.length === 0 ? [ANYTHING] : found.map((type) => ofVersion(type, call))
  }
}

function typeName(operation: string): string {
  const special = SPECIAL[operation]
  if (special !== undefined) return special
  const noun = operation.replace(VERB, '')
  return operation.startsWith('Create') ? `${noun}s` : noun
}

/** The first version has REST APIs below `/restapis`, the second HTTP and WebSocket APIs below `/apis`. */
function ofVersion(type: ResourceType, { service }: Call): ResourceType {
  const root = /v2$/i.test(service) ? ':/apis/' : ':/restapis/'
  const formats = type.formats.filter((format) => format.includes(root))
  return formats.length === 0 ? type : { ...type, formats }
}

export const apigateway: Service = { clients, rules, locator }
