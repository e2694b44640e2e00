// AWS calls as the X-Ray SDKs for Node and Python describe them in a subsegment's `aws` block.
// `owner` is what X-Ray's back end adds as `resource_names`, for the operations it knows only.
import { account, queueUrl, region } from './places.mjs'

const call = (service, operation, fields, origin, owner) => ({ service, operation, fields, origin, owner })

export const table = (operation, name, index) =>
  call(
    'DynamoDB',
    operation,
    { ...(index === undefined ? {} : { index_name: index }), table_name: name },
    'AWS::DynamoDB::Table',
    name
  )
// Neither SDK records the tables of a transaction.
export const transaction = () => call('DynamoDB', 'TransactWriteItems', {}, 'AWS::DynamoDB')
// The Python SDK prints its dict's keys where the Node SDK has an array.
export const pythonBatchWrite = (name) =>
  call('DynamoDB', 'BatchWriteItem', { table_names: `dict_keys(['${name}'])` }, 'AWS::DynamoDB')

export const object = (operation, bucket, key) =>
  operation === 'HeadObject'
    ? call('S3', operation, { key, bucket_name: bucket }, 'AWS::S3')
    : call('S3', operation, { key, bucket_name: bucket }, 'AWS::S3::Bucket', bucket)
export const list = (bucket, prefix) =>
  call('S3', 'ListObjectsV2', { prefix, bucket_name: bucket }, 'AWS::S3')
export const pythonCopy = (source, bucket, key) =>
  call('S3', 'CopyObject', { copy_source: source, bucket, key }, 'AWS::S3')

export const send = (operation, queue) =>
  operation === 'SendMessage'
    ? call('SQS', operation, { queue_url: queueUrl(queue) }, 'AWS::SQS::Queue', queueUrl(queue))
    : call('SQS', operation, { queue_url: queueUrl(queue), failed: [] }, 'AWS::SQS')
export const publish = (topic) => call('SNS', 'Publish', { topic_arn: topic }, 'AWS::SNS')
// A phone number leaves nothing in the document.
export const text = () => call('SNS', 'Publish', {}, 'AWS::SNS')

// A traced callee's own segments stand where the inferred segment would.
export const invoke = (name, qualifier, callee) => ({
  ...call(
    'Lambda',
    'Invoke',
    { function_name: name, ...(qualifier === undefined ? {} : { qualifier }) },
    undefined,
    name
  ),
  callee
})

export const inside = (name, steps) => ({ name, steps })

const failed = (one, status, type, message, flags = {}) => ({
  ...one,
  failure: { status, type, message, flags }
})
export const denied = (one, role, session, action, resource) =>
  failed(
    one,
    403,
    'AuthorizationErrorException',
    `User: arn:aws:sts::${account}:assumed-role/${role}/${session} is not authorized to perform: ${action} ` +
      `on resource: ${resource} because no identity-based policy allows the ${action} action`
  )
export const noSuchKey = (one) => failed(one, 404, 'NoSuchKey', 'The specified key does not exist.')
export const conditionNotMet = (one) =>
  failed(one, 400, 'ConditionalCheckFailedException', 'The conditional request failed')
export const throttled = (one) =>
  failed(
    one,
    400,
    'ProvisionedThroughputExceededException',
    'The level of configured provisioned throughput for the table was exceeded. ' +
      'Consider increasing your provisioning level with the UpdateTable API.',
    { throttle: true }
  )

export const invocationsUrl = (arn) =>
  `https://lambda.${region}.amazonaws.com/2015-03-31/functions/${arn}/invocations`
