import * as v from 'valibot'
import type { PolicyDocument, RolePolicies, RoleSource } from '../../iam/role-policies.ts'
import { readJson, type SavedFile } from './saved-file.ts'

/** `aws iam get-account-authorization-details` */
const Roles = v.object({
  RoleDetailList: v.array(
    v.object({
      Arn: v.string(),
      RolePolicyList: v.nullish(v.array(v.object({ PolicyName: v.string(), PolicyDocument: v.unknown() }))),
      AttachedManagedPolicies: v.nullish(v.array(v.object({ PolicyArn: v.string() }))),
      PermissionsBoundary: v.nullish(v.object({ PermissionsBoundaryArn: v.string() }))
    })
  ),
  Policies: v.nullish(
    v.array(
      v.object({
        Arn: v.string(),
        PolicyVersionList: v.nullish(
          v.array(
            v.object({
              IsDefaultVersion: v.boolean(),
              VersionId: v.nullish(v.string()),
              Document: v.nullish(v.unknown())
            })
          )
        )
      })
    )
  )
})
type Roles = v.InferOutput<typeof Roles>

/** What prints such a file. */
export const ROLES_PRINTED_BY = ['aws iam get-account-authorization-details']

export class SavedRoles implements RoleSource {
  readonly #roles: Promise<Roles>

  constructor(saved: SavedFile) {
    this.#roles = readJson(saved, Roles)
    this.#roles.catch(() => undefined)
  }

  /** @throws UserError when the file is wrong */
  async check(): Promise<void> {
    await this.#roles
  }

  /** @throws UserError when the file is wrong; a role that it does not hold is unread */
  async policies(roleArn: string): Promise<RolePolicies> {
    const { RoleDetailList, Policies } = await this.#roles
    const role = RoleDetailList.find((entry) => entry.Arn === roleArn)
    if (role === undefined) {
      return { policies: [], unread: [{ what: 'role', why: 'it is not in the file given as roles' }] }
    }
    const result: RolePolicies = {
      policies: (role.RolePolicyList ?? []).map(({ PolicyName: name, PolicyDocument: document }) => ({
        name,
        document
      })),
      unread: []
    }
    for (const { PolicyArn: name } of role.AttachedManagedPolicies ?? []) {
      const document = managed(name, Policies)
      if (document === undefined) result.unread.push({ what: name, why: NOT_IN_FILE })
      else result.policies.push(document)
    }
    if (role.PermissionsBoundary == null) return result
    const { PermissionsBoundaryArn: name } = role.PermissionsBoundary
    const boundary = managed(name, Policies)
    return boundary === undefined
      ? { ...result, boundaryUnread: `${name}: ${NOT_IN_FILE}` }
      : { ...result, boundary }
  }
}

const NOT_IN_FILE = 'its default version is not in the file given as roles'

function managed(name: string, policies: Roles['Policies']): PolicyDocument | undefined {
  const versions = policies?.find((policy) => policy.Arn === name)?.PolicyVersionList ?? []
  const found = versions.find((version) => version.IsDefaultVersion)
  if (found?.Document == null) return undefined
  return { name, ...(found.VersionId != null && { version: found.VersionId }), document: found.Document }
}
