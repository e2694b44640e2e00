import type { ResourceParameters } from './resources/by-parameters.ts'
import { firstShown, hasType, value, type Locator } from './resources/locator.ts'
import { type Place, arnIn, isPlainName } from './resources/place.ts'
import { NO_PERMISSION, type OperationRule, type ServiceRules, needing, type NeedRule } from './rule.ts'
import { DECRYPT } from './keys.ts'
import type { Recorded, Service } from './service.ts'

const CAPACITY: Recorded = { response: ['ConsumedCapacity'] }
const WRITE: Recorded = { response: ['ConsumedCapacity', 'ItemCollectionMetrics'] }
/** Both tables of a batch. */
const TABLES = { requestKeys: { RequestItems: 'table_names' } }

const clients: Service['clients'] = {
  dynamodb: {
    called: { node: 'dynamodb', python: 'dynamodb', java: 'DynamoDb', dotnet: 'DynamoDBv2' },
    parameters: {
      TableName: `
        CreateBackup CreateTable DeleteItem DeleteTable DescribeContinuousBackups
        DescribeContributorInsights DescribeKinesisStreamingDestination DescribeTable
        DescribeTableReplicaAutoScaling DescribeTimeToLive DisableKinesisStreamingDestination
        EnableKinesisStreamingDestination GetItem PutItem Query Scan UpdateContinuousBackups
        UpdateContributorInsights UpdateItem UpdateKinesisStreamingDestination UpdateTable
        UpdateTableReplicaAutoScaling UpdateTimeToLive
      `,
      IndexName: 'DescribeContributorInsights Query Scan UpdateContributorInsights',
      TableArn: 'ExportTableToPointInTime ListExports ListImports',
      ResourceArn: `
        DeleteResourcePolicy GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource
        UntagResource
      `,
      BackupArn: 'DeleteBackup DescribeBackup RestoreTableFromBackup',
      ExportArn: 'DescribeExport',
      ImportArn: 'DescribeImport',
      GlobalTableName: `
        CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings UpdateGlobalTable
        UpdateGlobalTableSettings
      `,
      TargetTableName: 'RestoreTableFromBackup RestoreTableToPointInTime',
      SourceTableName: 'RestoreTableToPointInTime',
      SourceTableArn: 'RestoreTableToPointInTime'
    },
    recordedAnyway: {
      BatchGetItem: { ...TABLES, ...CAPACITY },
      BatchWriteItem: { ...TABLES, ...WRITE },
      CreateTable: { request: ['GlobalSecondaryIndexes', 'LocalSecondaryIndexes', 'ProvisionedThroughput'] },
      DeleteItem: WRITE,
      GetItem: { request: ['ConsistentRead', 'ProjectionExpression'], ...CAPACITY },
      ListTables: {
        request: ['ExclusiveStartTableName', 'Limit'],
        responseCounts: { TableNames: 'table_count' }
      },
      PutItem: WRITE,
      Query: {
        request: [
          'AttributesToGet',
          'ConsistentRead',
          'Limit',
          'ProjectionExpression',
          'ScanIndexForward',
          'Select'
        ],
        ...CAPACITY
      },
      Scan: {
        request: [
          'AttributesToGet',
          'ConsistentRead',
          'Limit',
          'ProjectionExpression',
          'Segment',
          'Select',
          'TotalSegments'
        ],
        response: ['ConsumedCapacity', 'Count', 'ScannedCount']
      },
      UpdateItem: WRITE,
      UpdateTable: {
        request: ['AttributeDefinitions', 'GlobalSecondaryIndexUpdates', 'ProvisionedThroughput']
      }
    }
  },
  dynamodbstreams: {
    called: {
      node: 'dynamodbstreams',
      python: 'streams.dynamodb',
      java: 'DynamoDbStreams',
      dotnet: 'DynamoDBStreams'
    },
    parameters: {
      StreamArn: 'DescribeStream GetShardIterator'
    }
  }
}

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
  (action): NeedRule => ({ action: `dynamodb:${action}`, named: ['TargetTableName'] })
)

const rules: ServiceRules = {
  BatchExecuteStatement: partiQL,
  DescribeEndpoints: NO_PERMISSION(`${API}DescribeEndpoints.html`),
  ExecuteStatement: partiQL,
  ExecuteTransaction: partiQL,
  ExportTableToPointInTime: {
    needs: [{ action: 'dynamodb:ExportTableToPointInTime' }],
    mayNeed: ['s3:AbortMultipartUpload', 's3:PutObject', 's3:PutObjectAcl'],
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport_Requesting.html'
  },
  RestoreTableFromBackup: {
    needs: [
      { action: 'dynamodb:RestoreTableFromBackup', types: ['backup'] },
      { action: 'dynamodb:RestoreTableFromBackup', types: ['table'], named: ['TargetTableName'] },
      ...RESTORED
    ],
    source: BACKUPS
  },
  RestoreTableToPointInTime: {
    needs: [
      { action: 'dynamodb:RestoreTableToPointInTime', named: ['SourceTableArn', 'SourceTableName'] },
      ...RESTORED
    ],
    source: BACKUPS
  },
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

const ofTable = (what: string): string =>
  `${what} are generalised to their table, since each has an id of its own`

const resources: ResourceParameters = {
  variables: { GlobalTableName: ['GlobalTableName'] },
  arns: ['BackupArn', 'ExportArn', 'ImportArn', 'TableArn', 'SourceTableArn'],
  generalised: { backup: ofTable('backups'), export: ofTable('exports'), import: ofTable('imports') },
  source: `https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/`
}

/** TableName may be a table's name or its ARN. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html */
function tableArn(table: string, place: Place): string | undefined {
  const arn = arnIn(table)
  if (arn !== undefined) return arn.service === 'dynamodb' && isPlainName(table) ? table : undefined
  return isPlainName(table)
    ? `arn:${place.partition}:dynamodb:${place.region}:${place.account}:table/${table}`
    : undefined
}

const STREAM_ARN =
  /^arn:[a-z0-9-]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]+\/stream\/[A-Za-z0-9:.-]+$/

const locator: Locator = {
  shownBy: ['TableName', 'IndexName'],
  locate({ call, place, types, named = ['TableName'] }) {
    if (hasType(types, 'stream') && !hasType(types, 'table')) {
      const stream = value(call.parameters, 'StreamArn')
      return stream !== undefined && STREAM_ARN.test(stream) ? [{ arn: stream }] : undefined
    }
    // the table's own ARN does not stand for its backups, exports and global tables
    if (!hasType(types, 'table') || hasType(types, 'backup')) return undefined
    const tables = firstShown(call.parameters, named)?.map((table) => tableArn(table, place))
    if (tables === undefined || tables.includes(undefined)) return undefined
    const index = hasType(types, 'index') ? value(call.parameters, 'IndexName') : undefined
    if (index !== undefined && !isPlainName(index)) return undefined
    // a query of an index is authorised on the index alone
    return tables.flatMap((arn) =>
      arn === undefined ? [] : [{ arn: index === undefined ? arn : `${arn}/index/${index}` }]
    )
  }
}

const keys: Service['keys'] = {
  via: 'dynamodb',
  uses: {
    BatchGetItem: DECRYPT,
    BatchWriteItem: DECRYPT,
    ConditionCheckItem: DECRYPT,
    CreateTable: ['kms:CreateGrant', 'kms:DescribeKey'],
    DeleteItem: DECRYPT,
    GetItem: DECRYPT,
    GetRecords: DECRYPT,
    PutItem: DECRYPT,
    Query: DECRYPT,
    Scan: DECRYPT,
    UpdateItem: DECRYPT
  },
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html'
}

const fields: Service['fields'] = {
  'x-ray-sdk': {
    table_name: 'TableName',
    table_names: 'TableName'
  },
  opentelemetry: {
    'aws.dynamodb.table.arn': 'TableName',
    'aws.dynamodb.table_names': 'TableName',
    'aws.dynamodb.index_name': 'IndexName',
    'aws.table.arn': 'TableName',
    'aws.table.name': 'TableName'
  }
}

export const dynamodb: Service = { clients, rules, resources, locator, keys, fields }
