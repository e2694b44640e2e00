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

const rules: ServiceRules = {
  ...each(
    'GetRoleCredentials ListAccountRoles ListAccounts Logout',
    NO_PERMISSION('https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/welcome.html')
  )
}

export const sso: Service = { clients, rules }
