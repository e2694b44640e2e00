/** Whether a deployed role and policy may be those that a template describes. */
import { mayBecome } from './template-value.ts'
import type { DeployedName, Holder } from './written-statement.ts'

export type Answer = 'yes' | 'no' | 'unknown'

/**
 * Whether a statement of a holder may be the deployed one: nothing that the template says of names contradicts it, and something
 * speaks for it.
 * @param role the role's name
 * @param policy the name of an inline policy, the ARN of a managed one
 */
export function mayHold(holder: Holder, role: string, policy: string): boolean {
  if (holder.managed !== isManaged(policy)) return false
  const answers = [isCalled(holder.role, role), isCalled(holder.policy, lastPart(policy))]
  return !answers.includes('no') && answers.includes('yes')
}

export function isManaged(policy: string): boolean {
  return policy.startsWith('arn:')
}

/** Policies of AWS itself stand in no repository; what attaches them does. */
export function isOfAws(policy: string): boolean {
  return /^arn:[^:]+:iam::aws:/.test(policy)
}

/** Takes the name out of an ARN with or without a path. */
export function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/** Whether something that a template names is called so once it is deployed. */
export function isCalled(name: DeployedName | undefined, deployed: string): Answer {
  if (name === undefined) return 'unknown'
  if ('logicalId' in name) return stackOf(name.logicalId, deployed) === undefined ? 'no' : 'yes'
  const forms = 'alternatives' in name ? name.alternatives : [name.pieces]
  const fitting = forms.filter((pieces) => mayBecome(pieces, deployed))
  if (fitting.length === 0) return 'no'
  // a name that is written out says which one it is, however common its words
  return fitting.some((pieces) => pieces.length === 1 || pieces.some(isTelling)) ? 'yes' : 'unknown'
}

/** What CloudFormation keeps at least of a logical id where the whole name is too long. */
export const SHORTENED = 20

/**
 * The stack's name in `<stack>-<logical id>-<suffix>`; undefined where the name is not of this form. Logical ids have letters and digits
 * only; a stack's name may be cut where the whole is too long.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
export function stackOf(logicalId: string, deployed: string): string | undefined {
  const made = logicalPartOf(deployed)
  const isIt =
    made !== undefined &&
    (made.logicalId === logicalId ||
      (made.logicalId.length >= SHORTENED && logicalId.startsWith(made.logicalId)))
  return isIt ? made.stack : undefined
}

/** A name of the form that CloudFormation makes, taken apart; its logical id may be cut. */
export function logicalPartOf(deployed: string): { stack: string; logicalId: string } | undefined {
  const [, stack, logicalId] = /^([^/]+)-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed) ?? []
  return stack === undefined || logicalId === undefined ? undefined : { stack, logicalId }
}

/** The stack of a role, or of a policy, whose name CloudFormation made. */
export function stackOfHolder(holder: Holder, role: string, policy: string): string | undefined {
  return (
    [[holder.role, role] as const, [holder.policy, lastPart(policy)] as const]
      // what is cut tells no more than the stack's beginning
      .flatMap(([name, deployed]) =>
        name !== undefined && 'logicalId' in name && deployed.length < LONGEST
          ? (stackOf(name.logicalId, deployed) ?? [])
          : []
      )[0]
  )
}

/** IAM's names of roles, up to which CloudFormation cuts. */
const LONGEST = 64

export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? ''
}

/** Words that names of roles have everywhere. */
const COMMON = /role|polic(?:y|ies)|lambda|function|execution|exec|task|service|iam|aws|terraform/gi

/** Whether a piece of a name speaks for one role rather than for any. */
function isTelling(piece: string): boolean {
  return piece.replaceAll(COMMON, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 3
}
