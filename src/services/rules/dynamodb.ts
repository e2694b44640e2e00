import { needing, NO_PERMISSION, type OperationRule, type ServiceRules } from './rule.ts'

const TRANSACTIONS =
  'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html'
const PARTIQL = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html'
const BACKUPS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_IAM.html'
const API = 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_'

const partiQL: OperationRule = {
  ...needing(
    PARTIQL,
    'dynamodb:PartiQLSelect',
    'dynamodb:PartiQLInsert',
    'dynamodb:PartiQLUpdate',
    'dynamodb:PartiQLDelete'
  ),
  oneOf: 'the PartiQL statement, whose verb decides on the action'
}
/** A restore writes the new table with the caller's permissions. */
const RESTORED = ['BatchWriteItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'Scan', 'UpdateItem'].map(
  (a) => `dynamodb:${a}`
)

export const dynamodb: ServiceRules = {
  BatchExecuteStatement: partiQL,
  DescribeEndpoints: NO_PERMISSION(`${API}DescribeEndpoints.html`),
  ExecuteStatement: partiQL,
  ExecuteTransaction: partiQL,
  ExportTableToPointInTime: {
    needs: [{ action: 'dynamodb:ExportTableToPointInTime' }],
    mayNeed: ['s3:AbortMultipartUpload', 's3:PutObject', 's3:PutObjectAcl'],
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport_Requesting.html'
  },
  RestoreTableFromBackup: needing(BACKUPS, 'dynamodb:RestoreTableFromBackup', ...RESTORED),
  RestoreTableToPointInTime: needing(BACKUPS, 'dynamodb:RestoreTableToPointInTime', ...RESTORED),
  TransactWriteItems: {
    ...needing(
      TRANSACTIONS,
      'dynamodb:ConditionCheckItem',
      'dynamodb:DeleteItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem'
    ),
    oneOf: 'which of Put, Update, Delete and ConditionCheck the transaction holds'
  }
}
