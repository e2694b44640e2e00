import type { NeedRule, ServiceRules } from './rule.ts'

/** Messages to and from clients of a WebSocket API: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html */
const MANAGE: NeedRule = { action: 'execute-api:ManageConnections' }
const CONNECTIONS =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html'
export const executeApi: ServiceRules = {
  DeleteConnection: { needs: [MANAGE], source: CONNECTIONS },
  GetConnection: { needs: [MANAGE], source: CONNECTIONS },
  PostToConnection: { needs: [MANAGE], source: CONNECTIONS }
}
