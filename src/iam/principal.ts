import { parse } from '@aws-sdk/util-arn-parser'
import { holds } from './conditions.ts'
import type { Statement } from './document.ts'
import type { Truth } from './truth.ts'
import type { Context } from './variables.ts'

/** Who is granted something, as far as it bears on policies. */
export interface Principal {
  /** `*` where it is not known. */
  partition: string
  /** What holds of every request of the principal. */
  context: Context
  /** Unix seconds before which it makes no request; absent where that is not known. */
  since?: number
}

/**
 * A role whose requests an AWS SDK makes. A session of a role has no user name, and is no AWS service.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * @param since Unix seconds: what was over by then will not come again
 */
export function roleAsPrincipal(roleArn: string, since?: number): Principal {
  const { partition, accountId } = parse(roleArn)
  return {
    partition,
    context: {
      'aws:PrincipalArn': [roleArn],
      'aws:PrincipalAccount': [accountId],
      'aws:PrincipalType': ['AssumedRole'],
      'aws:PrincipalIsAWSService': ['false'],
      'aws:PrincipalServiceName': [],
      'aws:SecureTransport': ['true'],
      'aws:username': []
    },
    ...(since !== undefined && { since })
  }
}

/** The last time that a date in a policy can name. */
const END_OF_TIME = 253_402_300_799

/** Whether conditions hold of every request of a principal, whenever from now on it is made. */
export function holdsAlways(
  { context, since }: Principal,
  { conditions, variables }: Pick<Statement, 'conditions' | 'variables'>
): Truth {
  const isTimed = conditions.some(({ key }) => /^aws:(currenttime|epochtime)$/i.test(key))
  if (since === undefined || !isTimed) return holds(conditions, context, variables)
  // an answer changes only at a time that the policy names
  const named = conditions.flatMap(({ values }) => values.flatMap(secondsOf)).filter((time) => time >= since)
  const times = [since, END_OF_TIME, ...named.flatMap((time) => [time - 1, time, time + 1])]
  const answers = times
    .filter((time) => time >= since && time <= END_OF_TIME)
    .map((time) => {
      const timed = {
        ...context,
        'aws:CurrentTime': [new Date(time * 1000).toISOString()],
        'aws:EpochTime': [String(time)]
      }
      return holds(conditions, timed, variables)
    })
  const [first = 'unknown'] = answers
  return answers.every((answer) => answer === first) ? first : 'unknown'
}

function secondsOf(value: string): number[] {
  const time = /^\d{5,11}$/.test(value) ? Number(value) : Math.floor(Date.parse(value) / 1000)
  return Number.isNaN(time) ? [] : [time]
}

/**
 * Why a role is not its account's to edit, by its path: service-linked roles and those of IAM Identity Center. Undefined for others.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
 * https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
export function managedBy(roleArn: string): string | undefined {
  const path = /:role(\/.*)$/.exec(roleArn)?.[1] ?? ''
  if (path.startsWith('/aws-service-role/'))
    return 'a service-linked role: only the service that it is linked to defines its permissions'
  if (path.startsWith('/aws-reserved/sso.amazonaws.com/'))
    return 'of IAM Identity Center: its permission set is what can be edited'
  return undefined
}
