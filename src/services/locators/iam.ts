import { isArnOf } from './arn-format.ts'
import { firstShown, hasType, type Locator } from './locator.ts'
import type { Resource } from './place.ts'

/** The parameters in which APIs take a role to pass. */
const PASSED = [
  'RoleArn',
  'RoleARN',
  'Role',
  'ExecutionRoleArn',
  'TaskRoleArn',
  'ServiceRole',
  'IamRoleArn',
  'DataAccessRoleArn'
]
/** Of IAM's own API: the parameter that names what an action is on, by type. */
const OWN: Readonly<Record<string, string>> = {
  group: 'GroupName',
  'instance-profile': 'InstanceProfileName',
  role: 'RoleName',
  user: 'UserName'
}
const NAME = /^[A-Za-z0-9_+=,.@-]+$/

export const iam: Locator = {
  shownBy: (types) =>
    types.flatMap((type) => OWN[type.name] ?? (type.name === 'policy' ? ['PolicyArn'] : [])).join(', ') ||
    'the resource',
  locate({ call, place, types }) {
    const passed = PASSED.flatMap((name) => call.parameters[name] ?? []).filter((arn) => isArnOf(types, arn))
    if (passed.length > 0) return [...new Set(passed)].sort().map((arn) => ({ arn }))
    const policy = firstShown(call.parameters, ['PolicyArn'])?.filter((arn) => isArnOf(types, arn)) ?? []
    // which of a policy and what it is attached to an action is on, the reference says by its types
    if (hasType(types, 'policy') && types.length === 1 && policy.length > 0)
      return policy.map((arn) => ({ arn }))
    const [type] = types
    const name =
      types.length === 1 ? firstShown(call.parameters, [OWN[type?.name ?? ''] ?? ''])?.[0] : undefined
    if (type === undefined || name === undefined || !NAME.test(name)) return undefined
    const wider = `the trace does not show the path of ${name}`
    const at = `arn:${place.partition}:iam::${place.account}:${type.name}`
    return [`${at}/${name}`, `${at}/*/${name}`].map((arn): Resource => ({ arn, wider }))
  }
}

/** The role of another account as often as of the own. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export const sts: Locator = {
  shownBy: 'RoleArn',
  anyAccount: true,
  locate({ call, types }) {
    const roles = call.parameters['RoleArn']
    return roles !== undefined && roles.every((arn) => isArnOf(types, arn))
      ? roles.map((arn) => ({ arn }))
      : undefined
  }
}
