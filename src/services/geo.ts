import { passing } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  location: {
    called: { node: 'location', python: 'geo', java: 'Location', dotnet: 'LocationService' },
    parameters: {
      ExecutionRoleArn: 'StartJob',
      ResourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const rules: ServiceRules = {
  ...passing('geo', 'StartJob')
}

export const geo: Service = { clients, rules }
