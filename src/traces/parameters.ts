/**
 * The request parameters that show a resource, by the API's own names: what a dialect need not look for, it does not keep.
 * Values that are secret, personal or many (message bodies, object keys, phone numbers) are not among them.
 */
export const PARAMETERS: readonly string[] = [
  'Bucket',
  'FunctionName',
  'IndexName',
  'Qualifier',
  'QueueName',
  'QueueUrl',
  'StreamArn',
  'TableName',
  'TargetArn',
  'TopicArn'
]
