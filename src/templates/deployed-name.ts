/** Whether a deployed role and policy may be those that a template describes. */
import { LANGUAGES } from './languages/languages.ts'
import { mayBecome } from './template-value.ts'
import type { DeployedName, Holder } from './written-statement.ts'

type Answer = 'yes' | 'no' | 'unknown'

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

/** Whether the role alone may be the holder's. */
export function mayBeRole(holder: Holder, role: string): boolean {
  return holder.role !== undefined && isCalled(holder.role, role) !== 'no'
}

export function isManaged(policy: string): boolean {
  return policy.startsWith('arn:')
}

/** Of an ARN with or without a path. */
export function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

function isCalled(name: DeployedName | undefined, deployed: string): Answer {
  if (name === undefined) return 'unknown'
  if ('logicalId' in name) return isOfLogicalId(name.logicalId, deployed) ? 'yes' : 'no'
  if (!mayBecome(name.pieces, deployed)) return 'no'
  return name.pieces.some(isTelling) ? 'yes' : 'unknown'
}

/** What CloudFormation keeps at least of a logical id where the whole name is too long. */
const SHORTENED = 20

/**
 * `<stack>-<logical id>-<suffix>`; logical ids have letters and digits only.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
function isOfLogicalId(logicalId: string, deployed: string): boolean {
  const middle = /^[^/]+-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed)?.[1]
  if (middle === undefined) return false
  return middle === logicalId || (middle.length >= SHORTENED && logicalId.startsWith(middle))
}

/** Words that names of roles have everywhere. */
const COMMON = new RegExp(
  [
    'role|polic(y|ies)|lambda|function|execution|exec|task|service|iam|aws',
    ...LANGUAGES.flatMap(({ commonWords }) => commonWords)
  ].join('|'),
  'gi'
)

/** Whether a piece of a name speaks for one role rather than for any. */
function isTelling(piece: string): boolean {
  return piece.replaceAll(COMMON, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 3
}
