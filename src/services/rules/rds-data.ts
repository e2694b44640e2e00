import { each, type OperationRule, type ServiceRules } from './rule.ts'

const RDS_DATA = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html'

const ofCluster = (operation: string): OperationRule => ({
  needs: [
    { action: `rds-data:${operation}` },
    {
      action: 'secretsmanager:GetSecretValue',
      of: operation === 'ExecuteSql' ? 'AwsSecretStoreArn' : 'SecretArn'
    }
  ],
  source: RDS_DATA
})

/** Every call signs in to the database with a secret that it names and that the caller must be allowed to read. */
export const rdsData: ServiceRules = each(
  'BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction',
  ofCluster
)
