/**
 * How Lambda reaches an event source that is no queue or stream: with credentials out of Secrets Manager, through network interfaces of
 * its own. https://docs.aws.amazon.com/lambda/latest/api/API_SourceAccessConfiguration.html
 */
import { parse, validate } from '@aws-sdk/util-arn-parser'
import type { EventSourceMapping } from './configuration.ts'
import { needEach, type Claim } from '../../domain/testimony.ts'

type AccessConfigs = EventSourceMapping['SourceAccessConfigurations']

export const CREDENTIAL_ACTION = 'secretsmanager:GetSecretValue'

/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaMSKExecutionRole.html */
export const SOURCE_NETWORK = [
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeVpcs'
]

/** Lambda's interfaces in the network of the source. The function's own network is another matter. */
export function networkOf(cause: string): Claim[] {
  return needEach(SOURCE_NETWORK, '*', cause)
}

/** The secrets among the access configurations: whatever their type, their URI is a secret's ARN. */
export function secretsOf(configs: AccessConfigs, cause: string): Claim[] {
  return (configs ?? []).flatMap(({ URI }) =>
    isSecret(URI ?? '') ? needEach([CREDENTIAL_ACTION], URI ?? '', `credentials of ${cause}`) : []
  )
}

/** Whether Lambda signs in with a secret, and so not with the role. */
export function hasSecret(configs: AccessConfigs): boolean {
  return (configs ?? []).some(({ URI }) => isSecret(URI ?? ''))
}

function isSecret(uri: string): boolean {
  return validate(uri) && parse(uri).service === 'secretsmanager'
}
