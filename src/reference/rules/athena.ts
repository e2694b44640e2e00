import type { ServiceRules } from './rule.ts'

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
