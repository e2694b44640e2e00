/**
 * What a service does with a customer managed key in the name of whoever calls it, by the action that is called. No trace shows it, and it
 * happens only where such a key encrypts the resource. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html
 */

export interface ForwardedService {
  /** The beginning of `kms:ViaService`: `s3` of `s3.eu-west-1.amazonaws.com`. */
  via: string
  /** What each action of the service makes it do. */
  uses: Readonly<Record<string, readonly string[]>>
  source: string
}

const DECRYPT = ['kms:Decrypt']
const GENERATE = ['kms:GenerateDataKey']
const BOTH = ['kms:Decrypt', 'kms:GenerateDataKey']

/** By IAM prefix. */
export const FORWARDED: Readonly<Record<string, ForwardedService>> = {
  dynamodb: {
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
  },
  kinesis: {
    via: 'kinesis',
    uses: { GetRecords: DECRYPT, PutRecord: GENERATE, PutRecords: GENERATE, SubscribeToShard: DECRYPT },
    source: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html'
  },
  s3: {
    via: 's3',
    // parts of an upload are decrypted when they are put together, and PutObject is the action of them all
    uses: { GetObject: DECRYPT, GetObjectVersion: DECRYPT, PutObject: BOTH },
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html'
  },
  secretsmanager: {
    via: 'secretsmanager',
    uses: {
      BatchGetSecretValue: DECRYPT,
      CreateSecret: BOTH,
      GetSecretValue: DECRYPT,
      PutSecretValue: BOTH,
      UpdateSecret: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']
    },
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'
  },
  sns: {
    via: 'sns',
    uses: { Publish: BOTH },
    source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html'
  },
  sqs: {
    via: 'sqs',
    uses: { ReceiveMessage: DECRYPT, SendMessage: BOTH },
    source:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html'
  },
  ssm: {
    via: 'ssm',
    uses: {
      GetParameter: DECRYPT,
      GetParameterHistory: DECRYPT,
      GetParameters: DECRYPT,
      GetParametersByPath: DECRYPT,
      PutParameter: ['kms:Encrypt', 'kms:GenerateDataKey']
    },
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html'
  }
}

/** Patterns of actions that use no key in the caller's name. Of what is in neither list nothing is known. */
export const FORWARDING_NOTHING: readonly string[] = [
  'cloudwatch:*',
  'ec2:*NetworkInterface*',
  'ec2:*PrivateIpAddresses',
  'ec2:Describe*',
  'ec2messages:*',
  'execute-api:*',
  'iam:*',
  'kms:*',
  'lambda:Get*',
  'lambda:Invoke*',
  'lambda:List*',
  'logs:*',
  'ssmmessages:*',
  'sts:*',
  'xray:*'
]
