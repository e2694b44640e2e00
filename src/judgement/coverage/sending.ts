/** Whether a role lets what runs under it send traces: if not, that a workload left none says nothing of what it did. */
import { decide } from '../../iam/decide.ts'
import { parsePolicy } from '../../iam/document.ts'
import type { RolePolicies } from '../../iam/role-policies.ts'

/** What the daemon, Lambda and collectors ask for a workload. https://docs.aws.amazon.com/xray/latest/devguide/security_iam_id-based-policy-examples.html */
const SENDING = ['xray:PutTraceSegments', 'xray:PutSpans']

/** The roles, by ARN, of which it is certain that they may not send traces. */
export function rolesThatSendNothing(roles: ReadonlyMap<string, RolePolicies> | undefined): Set<string> {
  return new Set([...(roles ?? [])].flatMap(([arn, policies]) => (sendsNothing(policies) ? [arn] : [])))
}

function sendsNothing({ policies, boundary, unread }: RolePolicies): boolean {
  // what was not read may allow it
  if (unread.length > 0) return false
  try {
    const granted = policies.map(({ name, document }) => parsePolicy(name, document))
    const limits = boundary === undefined ? undefined : [parsePolicy(boundary.name, boundary.document)]
    return SENDING.every((action) => {
      const { verdict } = decide({ action }, granted, limits)
      return verdict === 'implicitly-denied' || verdict === 'explicitly-denied'
    })
  } catch {
    // a policy that cannot be read is told where the role is judged
    return false
  }
}
