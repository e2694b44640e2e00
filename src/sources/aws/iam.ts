import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
  type ListAttachedRolePoliciesCommandOutput,
  type ListRolePoliciesCommandOutput
} from '@aws-sdk/client-iam'
import type { PolicyDocument, RolePolicies, RoleSource } from '../../iam/role-policies.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain } from './errors.ts'
import { pages, type Page } from './pages.ts'

/** A role's inline and attached policies and its boundary from IAM, every page; managed policies in their default version, each read once. */
export class IamSource implements RoleSource {
  readonly #client: IAMClient
  readonly #managed = new Map<string, Promise<PolicyDocument>>()

  constructor(access: AwsAccess) {
    this.#client = new IAMClient(clientConfig(access))
  }

  async policies(roleArn: string): Promise<RolePolicies> {
    const RoleName = roleArn.slice(roleArn.lastIndexOf('/') + 1)
    const result: RolePolicies = { policies: [], unread: [] }
    const attempt = async (what: string, question: string, work: () => Promise<void>): Promise<void> => {
      try {
        await work()
      } catch (error) {
        result.unread.push({ what, why: explain(question, error) })
      }
    }
    await attempt('inline policies', 'iam:ListRolePolicies', async () => {
      const listed = paginateListRolePolicies({ client: this.#client }, { RoleName })
      const read = ({ Marker, PolicyNames = [] }: ListRolePoliciesCommandOutput): Page => ({
        token: Marker,
        entries: PolicyNames
      })
      for await (const page of pages(listed, read)) {
        for (const PolicyName of page.PolicyNames ?? []) {
          await attempt(PolicyName, 'iam:GetRolePolicy', async () => {
            const { PolicyDocument } = await this.#client.send(
              new GetRolePolicyCommand({ RoleName, PolicyName })
            )
            result.policies.push({ name: PolicyName, document: PolicyDocument })
          })
        }
      }
    })
    await attempt('attached policies', 'iam:ListAttachedRolePolicies', async () => {
      const listed = paginateListAttachedRolePolicies({ client: this.#client }, { RoleName })
      const read = ({ Marker, AttachedPolicies = [] }: ListAttachedRolePoliciesCommandOutput): Page => ({
        token: Marker,
        entries: AttachedPolicies
      })
      for await (const page of pages(listed, read)) {
        for (const { PolicyArn = '' } of page.AttachedPolicies ?? []) {
          await attempt(PolicyArn, 'iam:GetPolicyVersion', async () => {
            result.policies.push(await this.#document(PolicyArn))
          })
        }
      }
    })
    try {
      const { Role } = await this.#client.send(new GetRoleCommand({ RoleName }))
      const boundary = Role?.PermissionsBoundary?.PermissionsBoundaryArn
      const template = Role?.SourceRoleTemplate?.TemplateArn
      if (template !== undefined) result.template = template
      if (boundary !== undefined) result.boundary = await this.#document(boundary)
    } catch (error) {
      result.boundaryUnread = explain('iam:GetRole, iam:GetPolicy, iam:GetPolicyVersion', error)
    }
    return result
  }

  #document(PolicyArn: string): Promise<PolicyDocument> {
    let document = this.#managed.get(PolicyArn)
    if (document === undefined) {
      document = this.#readDefaultVersion(PolicyArn)
      this.#managed.set(PolicyArn, document)
    }
    return document
  }

  async #readDefaultVersion(PolicyArn: string): Promise<PolicyDocument> {
    const { Policy } = await this.#client.send(new GetPolicyCommand({ PolicyArn }))
    const VersionId = Policy?.DefaultVersionId
    const { PolicyVersion } = await this.#client.send(new GetPolicyVersionCommand({ PolicyArn, VersionId }))
    return {
      name: PolicyArn,
      ...(VersionId !== undefined && { version: VersionId }),
      document: PolicyVersion?.Document
    }
  }
}
