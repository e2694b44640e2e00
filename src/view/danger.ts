/**
 * How dangerous a grant is that goes beyond what is needed, in an explicit order: what leads to every other permission comes first, then
 * what opens resources to others, what destroys, what gives out secrets, and then AWS's access levels. The kinds of risk are those of
 * https://github.com/salesforce/cloudsplaining (privilege escalation, resource exposure, credentials exposure, data exfiltration,
 * infrastructure modification), to which the destruction of data is added (https://attack.mitre.org/techniques/T1485/); the access levels
 * are https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
 */
import { matchesAction } from '../iam/pattern.ts'

export interface Danger {
  /** From 0, the most dangerous. */
  rank: number
  /** What could be done with it, as the end of a sentence. */
  why: string
}

/**
 * Actions with which a role gives itself, or takes from another, more than it has.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html (PassRole),
 * https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/ and
 * https://bishopfox.com/blog/privilege-escalation-in-aws (the others)
 */
const ESCALATING = [
  'iam:AddUserToGroup',
  'iam:AttachGroupPolicy',
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreatePolicyVersion',
  'iam:DeleteRolePermissionsBoundary',
  'iam:PassRole',
  'iam:PutGroupPolicy',
  'iam:PutRolePermissionsBoundary',
  'iam:PutRolePolicy',
  'iam:PutUserPolicy',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateLoginProfile'
]

/** Actions that run code, or give a session, under somebody else's permissions. The same sources. */
const TAKING_OVER = [
  'codebuild:StartBuild',
  'ec2-instance-connect:SendSSHPublicKey',
  'ecs:ExecuteCommand',
  'glue:UpdateDevEndpoint',
  'lambda:UpdateFunctionCode',
  'lambda:UpdateFunctionConfiguration',
  'ssm:SendCommand',
  'ssm:StartSession',
  'sts:AssumeRole'
]

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access.html, https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html */
const TELLING_SECRETS = [
  'kms:Decrypt',
  'secretsmanager:BatchGetSecretValue',
  'secretsmanager:GetSecretValue',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath'
]

/** What AWS calls the operations that take away data or what runs. */
const DESTROYING =
  /^[a-z0-9-]+:(?:Batch)?(?:Delete|Purge|Terminate|Destroy|Drop|ScheduleKeyDeletion|Truncate)/i

/** What a grant gives beyond what is needed. */
export interface Excess {
  /** By name; the granted pattern where the actions of it are not named. */
  action: string
  /** Absent where it is not known. */
  level?: string
  /** Whether it reaches everything there is, or a whole service: a pattern of actions on `*`, or a used action on that much. */
  isBroad: boolean
  /** Whether the action is used, and only its resources are too many: then less is won by narrowing it. */
  isUsed: boolean
}

/**
 * The order. Each row says why it stands where it does. A used action on too much is as dangerous as an unused one where it leads to
 * other permissions or reaches data of a whole service; else it comes after what is not used at all.
 */
const ORDER: readonly { why: string; holds: (excess: Excess) => boolean }[] = [
  { why: 'can do everything', holds: ({ action }) => action === '*' || action === '*:*' },
  { why: 'leads to admin', holds: ({ action }) => isAmong(action, ESCALATING) },
  { why: 'acts as somebody else', holds: ({ action }) => isAmong(action, TAKING_OVER) },
  { why: 'opens resources to others', holds: ({ level }) => level === 'permissions-management' },
  { why: 'deletes anything', holds: (excess) => excess.isBroad && isDestroying(excess) },
  { why: 'deletes', holds: (excess) => !excess.isUsed && isDestroying(excess) },
  {
    why: 'reads secrets',
    holds: ({ action, isUsed, isBroad }) => isAmong(action, TELLING_SECRETS) && (!isUsed || isBroad)
  },
  {
    why: 'changes all of a service',
    holds: ({ level, isBroad, isUsed }) => isBroad && !isUsed && (level ?? 'write') === 'write'
  },
  { why: 'changes resources', holds: ({ level, isUsed }) => level === 'write' && !isUsed },
  {
    why: 'changes more than it needs',
    holds: ({ level, isUsed }) => (level === 'write' || level === 'tagging') && isUsed
  },
  { why: 'changes tags', holds: ({ level }) => level === 'tagging' },
  { why: 'reads', holds: ({ level, isUsed }) => level === 'read' && !isUsed },
  { why: 'lists', holds: ({ level, isUsed }) => level === 'list' && !isUsed },
  { why: 'reaches more than it needs', holds: ({ isUsed }) => isUsed }
]

/** By rank what could be done; the last is of what nobody knows. */
export const DANGERS: readonly string[] = [...ORDER.map(({ why }) => why), 'does what is not known']

export function dangerOf(excess: Excess): Danger {
  const rank = ORDER.findIndex(({ holds }) => holds(excess))
  const known = rank === -1 ? ORDER.length : rank
  return { rank: known, why: DANGERS[known] ?? '' }
}

/** Of an action whose level is not known the name decides. */
function isDestroying({ action, level = 'write' }: Excess): boolean {
  return level === 'write' && DESTROYING.test(action)
}

function isAmong(action: string, names: readonly string[]): boolean {
  return names.some((name) => matchesAction(action, name))
}
