/**
 * What services do with a customer managed key in the name of whoever calls them. No trace shows it, and it happens only where such a key
 * encrypts the resource. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html
 */

export const DECRYPT = ['kms:Decrypt']
export const GENERATE = ['kms:GenerateDataKey']
export const DECRYPT_AND_GENERATE = ['kms:Decrypt', 'kms:GenerateDataKey']

/** Patterns of actions that use no key in the caller's name. Of what neither these nor a service's `keys` name nothing is known. */
export const USING_NO_KEY: readonly string[] = [
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
