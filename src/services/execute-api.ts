import type { NeedRule, ServiceRules } from './rule.ts'
import type { Locator } from './resources/locator.ts'
import type { Service } from './service.ts'

/** Messages to and from clients of a WebSocket API: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html */
const MANAGE: NeedRule = { action: 'execute-api:ManageConnections' }
const CONNECTIONS =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html'
const rules: ServiceRules = {
  DeleteConnection: { needs: [MANAGE], source: CONNECTIONS },
  GetConnection: { needs: [MANAGE], source: CONNECTIONS },
  PostToConnection: { needs: [MANAGE], source: CONNECTIONS }
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html */
const METHODS: Readonly<Record<string, string>> = {
  DeleteConnection: 'DELETE',
  GetConnection: 'GET',
  PostToConnection: 'POST'
}

const locator: Locator = {
  shownBy: [],
  elsewhere: 'the API and its stage, which are in the endpoint',
  locate: () => undefined,
  usualTypes(types, call) {
    const method = METHODS[call.operation]
    if (method === undefined) return types
    const format = `arn:\${Partition}:execute-api:\${Region}:\${Account}:*/*/${method}/@connections/*`
    return [{ name: 'connection', formats: [format] }]
  }
}

export const executeApi: Service = { rules, locator }
