import { each, needing, type NeedRule, type OperationRule, type ServiceRules } from './rule.ts'

/** Services that query data which belongs to other services, with the permissions of the caller. */

const ATHENA = 'https://docs.aws.amazon.com/athena/latest/ug/'
const RESULTS = [
  's3:AbortMultipartUpload',
  's3:GetBucketLocation',
  's3:GetObject',
  's3:ListBucket',
  's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts',
  's3:PutObject'
]
const CATALOG = [
  'glue:BatchGetPartition',
  'glue:GetDatabase',
  'glue:GetDatabases',
  'glue:GetPartition',
  'glue:GetPartitions',
  'glue:GetTable',
  'glue:GetTables',
  'lakeformation:GetDataAccess'
]

export const athena: ServiceRules = {
  GetQueryResults: {
    needs: [{ action: 'athena:GetQueryResults' }],
    mayNeed: ['s3:GetObject'],
    unseen: 'the bucket of the query results, which are read with the permissions of the caller',
    source: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html'
  },
  StartQueryExecution: {
    needs: [{ action: 'athena:StartQueryExecution' }],
    mayNeed: [...RESULTS, ...CATALOG],
    unseen:
      'the tables that the query reads and the bucket of its results, for which Athena uses the permissions of the caller',
    source: `${ATHENA}s3-permissions.html`
  }
}

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

const TIMESTREAM =
  'https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_id-based-policy-examples.html'
export const timestream: ServiceRules = {
  PrepareQuery: {
    needs: [{ action: 'timestream:Select' }],
    mayNeed: ['timestream:PrepareQuery', 'timestream:SelectValues'],
    source: TIMESTREAM
  },
  Query: {
    needs: [{ action: 'timestream:Select' }],
    mayNeed: [
      'timestream:DescribeTable',
      'timestream:ListDatabases',
      'timestream:ListMeasures',
      'timestream:ListTables',
      'timestream:SelectValues',
      'timestream:Unload'
    ],
    source: TIMESTREAM
  }
}

const NEPTUNE = 'https://docs.aws.amazon.com/neptune/latest/userguide/iam-dp-actions.html'
const byLanguage: OperationRule = {
  ...needing(
    NEPTUNE,
    'neptune-db:DeleteDataViaQuery',
    'neptune-db:ReadDataViaQuery',
    'neptune-db:WriteDataViaQuery'
  ),
  oneOf: 'the query, which decides whether data are read, written or deleted'
}
const neptuneAction = (action: string): OperationRule => needing(NEPTUNE, `neptune-db:${action}`)

export const neptune: ServiceRules = {
  ...each('CancelGremlinQuery CancelOpenCypherQuery', neptuneAction('CancelQuery')),
  ...each('DeletePropertygraphStatistics DeleteSparqlStatistics', neptuneAction('DeleteStatistics')),
  ...each(
    'ExecuteGremlinExplainQuery ExecuteGremlinProfileQuery ExecuteOpenCypherExplainQuery',
    neptuneAction('ReadDataViaQuery')
  ),
  ...each('ExecuteGremlinQuery ExecuteOpenCypherQuery', byLanguage),
  ...each(
    'GetGremlinQueryStatus GetOpenCypherQueryStatus ListGremlinQueries ListOpenCypherQueries',
    neptuneAction('GetQueryStatus')
  ),
  ...each('GetMLDataProcessingJob GetMLEndpoint GetMLModelTrainingJob GetMLModelTransformJob', (operation) =>
    neptuneAction(`${operation}Status`)
  ),
  ...each('GetPropertygraphStatistics GetSparqlStatistics', neptuneAction('GetStatisticsStatus')),
  ...each('GetPropertygraphStream GetSparqlStream', neptuneAction('GetStreamRecords')),
  ...each('GetPropertygraphSummary GetRDFGraphSummary', neptuneAction('GetGraphSummary')),
  ...each('ManagePropertygraphStatistics ManageSparqlStatistics', neptuneAction('ManageStatistics')),
  ExecuteFastReset: neptuneAction('ResetDatabase')
}

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
  GetTableAutoScalingSettings: cassandraAction('Select', 'SelectMultiRegionResource'),
  RestoreTable: {
    ...needing(KEYSPACES, 'cassandra:Restore', 'cassandra:Select'),
    mayNeed: ['cassandra:RestoreMultiRegionTable']
  }
}

const MSK = 'https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control-use-cases.html'
const topic = (...actions: string[]): OperationRule =>
  needing(MSK, 'kafka-cluster:Connect', ...actions.map((action) => `kafka-cluster:${action}`))
export const kafka: ServiceRules = {
  CreateTopic: topic('CreateTopic'),
  DeleteTopic: topic('DeleteTopic', 'DescribeTopic'),
  DescribeTopic: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
  DescribeTopicPartitions: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
  ListTopics: topic('DescribeTopic'),
  UpdateTopic: topic('AlterTopic', 'AlterTopicDynamicConfiguration', 'DescribeTopic')
}
