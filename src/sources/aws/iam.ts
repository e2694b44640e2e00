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
import { clientConfig, considerate, type AwsAccess } from './clients.ts'
import { explain } from './errors.ts'
import { pages, type Page } from './pages.ts'

/** A role's inline and attached policies and its boundary from IAM, every page; managed policies in their default version, each read once. */
export class IamSource implements RoleSource {
  readonly #client: IAMClient
  readonly #managed = new Map<string, Promise<PolicyDocument>>()

  constructor(access: AwsAccess) {
    this.#client = considerate(new IAMClient(clientConfig(access, true)), access)
  }

  async policies(roleArn: string): Promise<RolePolicies> {
    const RoleName = roleArn.slice(roleArn.lastIndexOf('/') + 1)
    const result: RolePolicies = { policies: [], unread: [] }
    const attempt = async <T>(what: string, question: string, work: () => Promise<T>): Promise<T[]> => {
      try {
        return [await work()]
      } catch (error) {
        result.unread.push({ what, why: explain(question, error) })
        return []
      }
    }
    const inline = attempt('inline policies', 'iam:ListRolePolicies', async () => {
      const listed = paginateListRolePolicies({ client: this.#client }, { RoleName })
      const read = ({ Marker, PolicyNames = [] }: ListRolePoliciesCommandOutput): Page => ({
        token: Marker,
        entries: PolicyNames
      })
      const reading: Promise<PolicyDocument[]>[] = []
      for await (const page of pages(listed, read)) {
        for (const name of page.PolicyNames ?? [])
          reading.push(attempt(name, 'iam:GetRolePolicy', () => this.#inline(RoleName, name)))
      }
      return (await Promise.all(reading)).flat()
    })
    const attached = attempt('attached policies', 'iam:ListAttachedRolePolicies', async () => {
      const listed = paginateListAttachedRolePolicies({ client: this.#client }, { RoleName })
      const read = ({ Marker, AttachedPolicies = [] }: ListAttachedRolePoliciesCommandOutput): Page => ({
        token: Marker,
        entries: AttachedPolicies
      })
      const reading: Promise<PolicyDocument[]>[] = []
      for await (const page of pages(listed, read)) {
        for (const { PolicyArn = '' } of page.AttachedPolicies ?? [])
          reading.push(attempt(PolicyArn, 'iam:GetPolicyVersion', () => this.#document(PolicyArn)))
      }
      return (await Promise.all(reading)).flat()
    })
    const boundary = this.#addBoundary(RoleName, result)
    result.policies = (await Promise.all([inline, attached])).flat(2)
    await boundary
    return result
  }

  /** The role's boundary, and where it comes from. */
  async #addBoundary(RoleName: string, result: RolePolicies): Promise<void> {
    try {
      const { Role } = await this.#client.send(new GetRoleCommand({ RoleName }))
      const boundary = Role?.PermissionsBoundary?.PermissionsBoundaryArn
      const template = Role?.SourceRoleTemplate?.TemplateArn
      if (template !== undefined) result.template = template
      if (boundary !== undefined) result.boundary = await this.#document(boundary)
    } catch (error) {
      result.boundaryUnread = explain('iam:GetRole, iam:GetPolicy, iam:GetPolicyVersion', error)
    }
  }

  async #inline(RoleName: string, name: string): Promise<PolicyDocument> {
    const { PolicyDocument } = await this.#client.send(
      new GetRolePolicyCommand({ RoleName, PolicyName: name })
    )
    return { name, document: PolicyDocument }
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
