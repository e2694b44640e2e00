import { each, needing, type OperationRule, type ServiceRules } from './rule.ts'

const KEYSPACES = 'https://docs.aws.amazon.com/keyspaces/latest/devguide/security_iam_service-with-iam.html'

const cassandraAction = (action: string, ...mayNeed: string[]): OperationRule => ({
  needs: [{ action: `cassandra:${action}` }],
  mayNeed: mayNeed.map((name) => `cassandra:${name}`),
  source: KEYSPACES
})

export const cassandra: ServiceRules = {
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
