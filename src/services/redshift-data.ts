import type { ResourceParameters } from './resources/by-parameters.ts'
import { type NeedRule, type OperationRule, type ServiceRules, each } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  'redshift-data': {
    called: {
      node: 'redshiftdata',
      python: 'redshift-data',
      java: 'RedshiftData',
      dotnet: 'RedshiftDataAPIService'
    },
    parameters: {
      ClusterIdentifier: `
        BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables
      `,
      WorkgroupName: `
        BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables
      `,
      SecretArn: `
        BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables
      `
    }
  }
}

const REDSHIFT_DATA = 'https://docs.aws.amazon.com/redshift/latest/mgmt/data-api-access.html'

const SECRET: NeedRule = {
  action: 'secretsmanager:GetSecretValue',
  named: ['SecretArn'],
  when: ['SecretArn']
}

const inDatabase = (operation: string): OperationRule => ({
  needs: [{ action: `redshift-data:${operation}` }, SECRET],
  mayNeed: [
    'redshift:GetClusterCredentials',
    'redshift:GetClusterCredentialsWithIAM',
    'redshift-serverless:GetCredentials'
  ],
  unseen:
    'how the call signs in to the database: by a secret, or by temporary credentials that the caller must be allowed to get',
  source: REDSHIFT_DATA
})

const rules: ServiceRules = each(
  'BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables',
  inDatabase
)

const resources: ResourceParameters = {
  variables: { ClusterName: ['ClusterIdentifier'] },
  // a workgroup's name is not its identifier, which its ARN has: only an ARN shows it
  arns: ['WorkgroupName'],
  alternatives: [['cluster', 'workgroup']],
  source: `https://docs.aws.amazon.com/redshift-data/latest/APIReference/`
}

export const redshiftData: Service = { clients, rules, resources }
