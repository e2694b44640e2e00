import { isArnOf } from './resources/arn-format.ts'
import { type Locator, firstShown, hasType } from './resources/locator.ts'
import { oneOf } from './resources/place.ts'
import type { Service } from './service.ts'

const clients: Service['clients'] = {
  iam: {
    called: { node: 'iam', python: 'iam', java: 'Iam', dotnet: 'IdentityManagementService' },
    parameters: {
      GroupName: `
        AddUserToGroup AttachGroupPolicy CreateGroup DeleteGroup DeleteGroupPolicy DetachGroupPolicy
        GetGroup GetGroupPolicy ListAttachedGroupPolicies ListGroupPolicies PutGroupPolicy
        RemoveUserFromGroup UpdateGroup
      `,
      InstanceProfileName: `
        AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile GetInstanceProfile
        ListInstanceProfileTags RemoveRoleFromInstanceProfile TagInstanceProfile UntagInstanceProfile
      `,
      PolicyArn: `
        CreatePolicyVersion DeletePolicy DeletePolicyVersion GetPolicy GetPolicyVersion
        ListEntitiesForPolicy ListPolicyTags ListPolicyVersions SetDefaultPolicyVersion TagPolicy
        UntagPolicy
      `,
      RoleName: `
        AttachRolePolicy CreateRole DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy
        DeleteServiceLinkedRole DetachRolePolicy GetRole GetRolePolicy ListAttachedRolePolicies
        ListInstanceProfilesForRole ListRolePolicies ListRoleTags PutRolePermissionsBoundary PutRolePolicy
        TagRole UntagRole UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription
      `,
      UserName: `
        AttachUserPolicy CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential CreateUser
        DeactivateMFADevice DeleteAccessKey DeleteLoginProfile DeleteSSHPublicKey
        DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser DeleteUserPermissionsBoundary
        DeleteUserPolicy DetachUserPolicy EnableMFADevice GetLoginProfile GetMFADevice GetSSHPublicKey
        GetUser GetUserPolicy ListAccessKeys ListAttachedUserPolicies ListGroupsForUser ListMFADevices
        ListSSHPublicKeys ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies
        ListUserTags PutUserPermissionsBoundary PutUserPolicy ResetServiceSpecificCredential ResyncMFADevice
        TagUser UntagUser UpdateAccessKey UpdateLoginProfile UpdateSSHPublicKey
        UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey
        UploadSigningCertificate
      `
    }
  }
}

/** The parameters in which APIs take a role to pass. */
export const PASSED = [
  'RoleArn',
  'RoleARN',
  'Role',
  'ExecutionRoleArn',
  'TaskRoleArn',
  'ServiceRole',
  'IamRoleArn',
  'DataAccessRoleArn'
]
/** The parameter of IAM's own API that names what an action is on, by type. */
const OWN: Readonly<Record<string, string>> = {
  group: 'GroupName',
  'instance-profile': 'InstanceProfileName',
  role: 'RoleName',
  user: 'UserName'
}
const NAME = /^[A-Za-z0-9_+=,.@-]+$/

const locator: Locator = {
  shownBy: (types) => types.flatMap((type) => OWN[type.name] ?? []).concat(['PolicyArn', ...PASSED]),
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
    const prefix = `arn:${place.partition}:iam::${place.account}:${type.name}`
    return oneOf([`${prefix}/${name}`, `${prefix}/*/${name}`].map((arn) => ({ arn, wider })))
  }
}

export const iam: Service = { clients, locator }
