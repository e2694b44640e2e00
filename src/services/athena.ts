import type { ResourceParameters } from './resources/by-parameters.ts'
import type { ServiceRules } from './rule.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  athena: {
    called: { node: 'athena', python: 'athena', java: 'Athena', dotnet: 'Athena' },
    parameters: {
      WorkGroup: `
        BatchGetPreparedStatement CreateNamedQuery CreateNotebook CreatePreparedStatement
        DeletePreparedStatement DeleteWorkGroup GetPreparedStatement GetWorkGroup ImportNotebook
        ListNamedQueries ListNotebookMetadata ListPreparedStatements ListQueryExecutions ListSessions
        StartQueryExecution StartSession UpdatePreparedStatement UpdateWorkGroup
      `,
      CatalogName: 'GetDatabase GetTableMetadata ListDatabases ListTableMetadata',
      CapacityReservationName: `
        GetCapacityAssignmentConfiguration PutCapacityAssignmentConfiguration
      `,
      ResourceARN: 'GetResourceDashboard ListTagsForResource TagResource UntagResource'
    }
  }
}

const ATHENA = 'https://docs.aws.amazon.com/athena/latest/ug/'

/** What a query needs of its result bucket and of the catalog; the caller's own permissions are used. */
const QUERYING = [
  's3:AbortMultipartUpload',
  's3:GetBucketLocation',
  's3:GetObject',
  's3:ListBucket',
  's3:PutObject',
  'glue:GetDatabase',
  'glue:GetPartitions',
  'glue:GetTable'
]

/** What some queries need besides. */
const SOMETIMES = [
  's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts',
  'glue:BatchGetPartition',
  'glue:GetDatabases',
  'glue:GetPartition',
  'glue:GetTables',
  'lakeformation:GetDataAccess'
]

const rules: ServiceRules = {
  GetQueryResults: {
    needs: [{ action: 'athena:GetQueryResults' }],
    mayNeed: ['s3:GetObject'],
    unseen: 'the bucket of the query results, which are read with the permissions of the caller',
    source: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html'
  },
  StartQueryExecution: {
    needs: ['athena:StartQueryExecution', ...QUERYING].map((action) => ({ action })),
    mayNeed: SOMETIMES,
    unseen:
      'the tables that the query reads and the bucket of its results, for which Athena uses the permissions of the caller',
    source: `${ATHENA}s3-permissions.html`
  }
}

const resources: ResourceParameters = {
  variables: {
    WorkGroupName: ['WorkGroup'],
    DataCatalogName: ['CatalogName'],
    CapacityReservationName: ['CapacityReservationName']
  },
  alternatives: [['session', 'workgroup']],
  source: `https://docs.aws.amazon.com/athena/latest/APIReference/`
}

export const athena: Service = { clients, rules, resources }
