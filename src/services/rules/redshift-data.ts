import { each, type NeedRule, type OperationRule, type ServiceRules } from './rule.ts'

const REDSHIFT_DATA = 'https://docs.aws.amazon.com/redshift/latest/mgmt/data-api-access.html'

const SECRET: NeedRule = {
  action: 'secretsmanager:GetSecretValue',
  of: 'SecretArn',
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

export const redshiftData: ServiceRules = each(
  'BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables',
  inDatabase
)
