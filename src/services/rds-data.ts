import { type OperationRule, type ServiceRules, each } from './rule.ts'
import type { ResourceParameters } from './resources/by-parameters.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  'rds-data': {
    called: { node: 'rdsdata', python: 'rds-data', java: 'RdsData', dotnet: 'RDSDataService' },
    parameters: {
      resourceArn: `
        BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction
      `,
      secretArn: `
        BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction
      `,
      awsSecretStoreArn: 'ExecuteSql',
      dbClusterOrInstanceArn: 'ExecuteSql'
    }
  }
}

const RDS_DATA = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html'

const ofCluster = (operation: string): OperationRule => ({
  needs: [
    { action: `rds-data:${operation}` },
    {
      action: 'secretsmanager:GetSecretValue',
      named: operation === 'ExecuteSql' ? ['AwsSecretStoreArn'] : ['SecretArn']
    }
  ],
  source: RDS_DATA
})

/** Every call signs in to the database with a secret that it names and that the caller must be allowed to read. */
const rules: ServiceRules = each(
  'BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction',
  ofCluster
)

const resources: ResourceParameters = {
  variables: {},
  arns: ['ResourceArn', 'DbClusterOrInstanceArn'],
  source: 'https://docs.aws.amazon.com/rdsdataservice/latest/APIReference/'
}

export const rdsData: Service = { clients, rules, resources }
