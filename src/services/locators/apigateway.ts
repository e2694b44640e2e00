import type { ResourceType } from '../../reference/reference.ts'
import type { Call } from '../../domain/call.ts'
import type { Locator } from './locator.ts'

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

export const apigateway: Locator = {
  shownBy: 'the ids in the path of the request',
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

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html */
const METHODS: Readonly<Record<string, string>> = {
  DeleteConnection: 'DELETE',
  GetConnection: 'GET',
  PostToConnection: 'POST'
}

export const executeApi: Locator = {
  shownBy: 'the API and its stage, which are in the endpoint',
  locate: () => undefined,
  usualTypes(types, call) {
    const method = METHODS[call.operation]
    if (method === undefined) return types
    const format = `arn:\${Partition}:execute-api:\${Region}:\${Account}:*/*/${method}/@connections/*`
    return [{ name: 'connection', formats: [format] }]
  }
}
