import { NO_PERMISSION, type ServiceRules, each } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  'sso-admin': {
    called: { node: 'ssoadmin', python: 'sso', java: 'SsoAdmin', dotnet: 'SSOAdmin' },
    parameters: {
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const UNSIGNED = NO_PERMISSION(
  'https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/welcome.html'
)

const rules: ServiceRules = {
  ...each('ListAccountRoles ListAccounts Logout', UNSIGNED),
  GetRoleCredentials: { ...UNSIGNED, handsOutCredentials: true }
}

export const sso: Service = { clients, rules }
