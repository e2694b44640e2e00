import { type OperationRule, type ServiceRules, each, needing } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  keyspaces: {
    called: { node: 'keyspaces', python: 'cassandra', java: 'Keyspaces', dotnet: 'Keyspaces' },
    parameters: {
      resourceArn: 'ListTagsForResource TagResource UntagResource'
    }
  }
}

const KEYSPACES = 'https://docs.aws.amazon.com/keyspaces/latest/devguide/security_iam_service-with-iam.html'

const cassandraAction = (action: string, ...mayNeed: string[]): OperationRule => ({
  needs: [{ action: `cassandra:${action}` }],
  mayNeed: mayNeed.map((name) => `cassandra:${name}`),
  source: KEYSPACES
})

const rules: ServiceRules = {
  ...each(
    'CreateKeyspace CreateTable CreateType',
    cassandraAction('Create', 'CreateMultiRegionResource', 'TagResource')
  ),
  ...each('DeleteKeyspace DeleteTable DeleteType', cassandraAction('Drop', 'DropMultiRegionResource')),
  ...each('UpdateKeyspace UpdateTable', cassandraAction('Alter', 'AlterMultiRegionResource')),
  ListTagsForResource: cassandraAction('Select', 'SelectMultiRegionResource'),
  GetTableAutoScalingSettings: cassandraAction('Select', 'SelectMultiRegionResource'),
  RestoreTable: {
    ...needing(KEYSPACES, 'cassandra:Restore', 'cassandra:Select'),
    mayNeed: ['cassandra:RestoreMultiRegionTable']
  }
}

export const cassandra: Service = { clients, rules }
