/** What the X-Ray SDKs record of a request, by traces.md §4. */
import { describe, expect, it } from '@jest/globals'
import { awsCall, functionSegment, read, SHOP, type Json } from '../traces/documents.ts'

const TABLE: [name: string, aws: Json, parameters: Record<string, string[]>][] = [
  ['a table', { table_name: 'orders' }, { TableName: ['orders'] }],
  [
    'a table and an index',
    { table_name: 'orders', index_name: 'by-day' },
    { TableName: ['orders'], IndexName: ['by-day'] }
  ],
  ['tables as a list, sorted', { table_names: ['orders', 'audit'] }, { TableName: ['audit', 'orders'] }],
  [
    'tables as Python prints the keys of a dict',
    { table_names: "dict_keys(['orders', 'audit'])" },
    { TableName: ['audit', 'orders'] }
  ],
  ['one table as Python prints it', { table_names: "dict_keys(['orders'])" }, { TableName: ['orders'] }],
  ['no table as Python prints it', { table_names: 'dict_keys([])' }, {}],
  [
    'the name alone, not what the request returned',
    { table_name: 'orders', count: 7, consistent_read: true },
    { TableName: ['orders'] }
  ],
  [
    'a bucket, its key left out',
    { bucket_name: 'uploads', key: 'customers/4711.json' },
    { Bucket: ['uploads'] }
  ],
  ['a bucket as Python names it', { bucket: 'uploads' }, { Bucket: ['uploads'] }],
  [
    'that there is a version, not which',
    { bucket_name: 'uploads', version_id: 'v1' },
    { Bucket: ['uploads'], VersionId: ['present'] }
  ],
  [
    'the source of a copy',
    { bucket: 'archive', copy_source: 'uploads/a/b.json' },
    { Bucket: ['archive'], CopySource: ['uploads'] }
  ],
  [
    'the source of a copy with a slash before it',
    { bucket: 'archive', copy_source: '/uploads/a' },
    { Bucket: ['archive'], CopySource: ['uploads'] }
  ],
  [
    'the source of a copy that is a version',
    { bucket: 'archive', copy_source: 'uploads/a?versionId=v1' },
    { Bucket: ['archive'], CopySource: ['uploads'], CopySourceVersionId: ['present'] }
  ],
  [
    'the source of a copy whose slash is encoded',
    { bucket: 'archive', copy_source: 'uploads%2Fa%2Fb.json' },
    { Bucket: ['archive'], CopySource: ['uploads'] }
  ],
  [
    'an access point as the source of a copy',
    { bucket: 'archive', copy_source: 'arn:aws:s3:eu-west-1:111122223333:accesspoint/reports/object/a/b' },
    { Bucket: ['archive'], CopySource: ['arn:aws:s3:eu-west-1:111122223333:accesspoint/reports'] }
  ],
  [
    'a copy as Java names it',
    { source_bucket_name: 'uploads', destination_bucket_name: 'archive' },
    { Bucket: ['archive'], CopySource: ['uploads'] }
  ],
  [
    'a copy as Java 2 and .NET name it',
    { source_bucket: 'uploads', source_version_id: 'v7', destination_bucket: 'archive' },
    { Bucket: ['archive'], CopySource: ['uploads'], CopySourceVersionId: ['present'] }
  ],
  [
    'a queue',
    { queue_url: 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders' },
    { QueueUrl: ['https://sqs.eu-west-1.amazonaws.com/111122223333/orders'] }
  ],
  [
    'the owner of a queue in Node’s spelling',
    { queue_name: 'q', queue_owner_a_w_s_account_id: '444455556666' },
    { QueueName: ['q'], QueueOwnerAWSAccountId: ['444455556666'] }
  ],
  [
    'the owner of a queue in Python’s spelling',
    { queue_name: 'q', queue_owner_aws_account_id: '444455556666' },
    { QueueName: ['q'], QueueOwnerAWSAccountId: ['444455556666'] }
  ],
  [
    'a topic',
    { topic_arn: 'arn:aws:sns:eu-west-1:111122223333:t' },
    { TopicArn: ['arn:aws:sns:eu-west-1:111122223333:t'] }
  ],
  ['that there is a phone number, not which', { phone_number: '+491234' }, { PhoneNumber: ['present'] }],
  [
    'a function and its qualifier',
    { function_name: 'price', qualifier: 'live' },
    { FunctionName: ['price'], Qualifier: ['live'] }
  ],
  ['nothing', {}, {}]
]

/** The service whose parameters these are. */
const SERVICES: Record<string, string> = {
  FunctionName: 'Lambda',
  PhoneNumber: 'SNS',
  QueueName: 'SQS',
  QueueUrl: 'SQS',
  TableName: 'DynamoDB',
  TopicArn: 'SNS'
}

function serviceOf(parameters: Record<string, string[]>): string {
  return SERVICES[Object.keys(parameters)[0] ?? ''] ?? 'S3'
}

describe('the parameters of a call', () => {
  it.each(TABLE)('hold %s', (_, aws, parameters) => {
    const call = awsCall('c', serviceOf(parameters), 'CopyObject', aws)
    expect(read(functionSegment('f', SHOP, [call])).calls[0]?.call.parameters).toEqual(parameters)
  })

  it('hold nothing personal or long: no keys, items, messages, phone numbers', () => {
    const secrets = {
      key: 'secret',
      message: 'secret',
      phone_number: 'secret',
      item: 'secret',
      version_id: 'secret',
      attributes: ['secret']
    }
    const reading = read(functionSegment('f', SHOP, [awsCall('c', 'S3', 'GetObject', secrets)]))
    expect(JSON.stringify(reading)).not.toContain('secret')
  })
})

describe('the place of a call', () => {
  it('is its own region and the account that the document names', () => {
    const call = awsCall('c', 'SQS', 'SendMessage', { region: 'us-east-1', account_id: '444455556666' })
    expect(read(functionSegment('f', SHOP, [call])).calls[0]?.call).toMatchObject({
      region: 'us-east-1',
      account: '444455556666'
    })
  })

  it('is left open where the document does not say', () => {
    const { call } =
      read(functionSegment('f', SHOP, [awsCall('c', 'SQS', 'SendMessage', { region: undefined })]))
        .calls[0] ?? {}
    expect(call).toBeDefined()
    expect(call).not.toHaveProperty('region')
    expect(call).not.toHaveProperty('account')
  })
})
