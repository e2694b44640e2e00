import { parse } from '@aws-sdk/util-arn-parser'
import type { Context } from './variables.ts'

/** Who is granted something, as far as it bears on policies. */
export interface Principal {
  /** `*` where it is not known. */
  partition: string
  /** What holds of every request of the principal. */
  context: Context
}

/** A role whose requests an AWS SDK makes. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export function roleAsPrincipal(roleArn: string): Principal {
  const { partition, accountId } = parse(roleArn)
  return {
    partition,
    context: {
      'aws:PrincipalArn': [roleArn],
      'aws:PrincipalAccount': [accountId],
      'aws:PrincipalType': ['AssumedRole'],
      'aws:SecureTransport': ['true']
    }
  }
}
