/**
 * What the X-Ray SDKs record of a call by default besides its resource. A list of ours takes the place of the SDK's own (in Node service by
 * service, in Java and .NET as a whole), so it has to say these again, else consoles and dashboards would lose them.
 * The SDKs agree on them: https://github.com/aws/aws-xray-sdk-node/blob/master/packages/core/lib/resources/aws_whitelist.json
 */

export interface Recorded {
  request?: readonly string[]
  response?: readonly string[]
  /** Maps of which the keys are recorded, and lists of which the length is, each with the name of the field. */
  requestKeys?: Readonly<Record<string, string>>
  requestCounts?: Readonly<Record<string, string>>
  responseCounts?: Readonly<Record<string, string>>
}

const CAPACITY: Recorded = { response: ['ConsumedCapacity'] }
const WRITE: Recorded = { response: ['ConsumedCapacity', 'ItemCollectionMetrics'] }
/** Both tables of a batch. */
const TABLES = { requestKeys: { RequestItems: 'table_names' } }
const PREFIX: Recorded = { request: ['Prefix'] }

/** By SDK client in boto's spelling, and operation. */
export const RECORDED_ANYWAY: Readonly<Record<string, Readonly<Record<string, Recorded>>>> = {
  dynamodb: {
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
    UpdateTable: { request: ['AttributeDefinitions', 'GlobalSecondaryIndexUpdates', 'ProvisionedThroughput'] }
  },
  lambda: {
    Invoke: { request: ['InvocationType', 'LogType'], response: ['FunctionError', 'StatusCode'] },
    InvokeAsync: { response: ['Status'] }
  },
  s3: {
    ListMultipartUploads: PREFIX,
    ListObjectVersions: PREFIX,
    ListObjects: PREFIX,
    ListObjectsV2: PREFIX
  },
  sqs: {
    AddPermission: { request: ['Label'] },
    ChangeMessageVisibility: { request: ['VisibilityTimeout'] },
    ChangeMessageVisibilityBatch: { response: ['Failed'] },
    CreateQueue: { request: ['Attributes'] },
    DeleteMessageBatch: { response: ['Failed'] },
    GetQueueAttributes: { response: ['Attributes'] },
    GetQueueUrl: { response: ['QueueUrl'] },
    ListDeadLetterSourceQueues: { response: ['QueueUrls'] },
    ListQueues: { request: ['QueueNamePrefix'], responseCounts: { QueueUrls: 'queue_count' } },
    ReceiveMessage: {
      request: [
        'AttributeNames',
        'MaxNumberOfMessages',
        'MessageAttributeNames',
        'VisibilityTimeout',
        'WaitTimeSeconds'
      ],
      responseCounts: { Messages: 'message_count' }
    },
    SendMessage: {
      request: ['DelaySeconds'],
      requestKeys: { MessageAttributes: 'message_attribute_names' },
      response: ['MessageId']
    },
    SendMessageBatch: {
      requestCounts: { Entries: 'message_count' },
      responseCounts: { Failed: 'failed_count', Successful: 'successful_count' }
    },
    SetQueueAttributes: { requestKeys: { Attributes: 'attribute_names' } }
  }
}
