import { passing } from './pass-role.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  dax: {
    called: { node: 'dax', python: 'dax', java: 'Dax', dotnet: 'DAX' },
    parameters: {
      IamRoleArn: 'CreateCluster'
    }
  }
}

const rules: ServiceRules = {
  // AmazonDynamoDBFullAccess
  ...passing('dax', 'CreateCluster', ['dax.amazonaws.com'])
}

export const dax: Service = { clients, rules }
