import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  paginateGetAccountAuthorizationDetails,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
  type GetAccountAuthorizationDetailsCommandOutput,
  type ListAttachedRolePoliciesCommandOutput,
  type ListRolePoliciesCommandOutput,
  type RoleDetail
} from '@aws-sdk/client-iam'
import type { PolicyDocument, RolePolicies, RoleSource } from '../../iam/role-policies.ts'
import { compare } from '../../kit/compare.ts'
import { AskedTogether } from './asked-together.ts'
import { clientConfig, considerate, considerately, impatient, type AwsAccess } from './clients.ts'
import { explain } from './errors.ts'
import { pages, type Page } from './pages.ts'

/** Does a part of the work. @returns nothing, and notes why, where it fails */
type Attempt = <T>(what: string, question: string, work: () => Promise<T>) => Promise<T[]>

/** A role by itself takes three questions at least. */
const SINGLY = 2
/** Roles and policies on a page of the account's list: more would be a long answer for a few roles. */
const PAGE = 300

/** Of a role as the account's list has it. */
interface Listed {
  inline: PolicyDocument[]
  /** ARNs of managed policies. */
  attached: string[]
}

/** The policies of a role, in any order. */
type Written = Readonly<Record<'inline' | 'attached', readonly PolicyDocument[]>>

/**
 * A role's inline and attached policies and its boundary from IAM, every page; managed policies in their default version, each read once.
 * Where many roles are asked for and the account's list may be read, their policies come from there; only GetRole names a role's template.
 */
export class IamSource implements RoleSource {
  readonly #client: IAMClient
  readonly #managed = new Map<string, Promise<PolicyDocument>>()
  readonly #together: AskedTogether<Listed>

  constructor(access: AwsAccess) {
    const config = clientConfig(access, true)
    const pace = considerately(access)
    this.#client = considerate(new IAMClient(config), pace)
    this.#together = new AskedTogether(
      SINGLY,
      () => this.#account(considerate(new IAMClient(impatient(config, access)), pace)),
      access.budget
    )
  }

  async policies(roleArn: string): Promise<RolePolicies> {
    const RoleName = roleArn.slice(roleArn.lastIndexOf('/') + 1)
    const result: RolePolicies = { policies: [], unread: [] }
    const attempt: Attempt = async (what, question, work) => {
      try {
        return [await work()]
      } catch (error) {
        result.unread.push({ what, why: explain(question, error) })
        return []
      }
    }
    const answer = this.#together.answer(roleArn)
    const boundary = this.#addBoundary(RoleName, result)
    const listed = await answer
    const { inline, attached } =
      listed === undefined ? await this.#singly(RoleName, attempt) : await this.#fromList(listed, attempt)
    // IAM promises no order, and the account's list has another one than single answers
    result.policies = [...inline.toSorted(byName), ...attached.toSorted(byName)]
    await boundary
    return result
  }

  async #fromList({ inline, attached }: Listed, attempt: Attempt): Promise<Written> {
    const documents = await Promise.all(attached.map((arn) => this.#attached(arn, attempt)))
    return { inline, attached: documents.flat() }
  }

  #attached(PolicyArn: string, attempt: Attempt): Promise<PolicyDocument[]> {
    return attempt(PolicyArn, 'iam:GetPolicyVersion', () => this.#document(PolicyArn))
  }

  async #singly(RoleName: string, attempt: Attempt): Promise<Written> {
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
          reading.push(this.#attached(PolicyArn, attempt))
      }
      return (await Promise.all(reading)).flat()
    })
    const [own, managed] = await Promise.all([inline, attached])
    return { inline: own.flat(), attached: managed.flat() }
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

  /** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html */
  async *#account(client: IAMClient): AsyncGenerator<ReadonlyMap<string, Listed>> {
    const listed = paginateGetAccountAuthorizationDetails(
      { client, pageSize: PAGE },
      { Filter: ['Role', 'LocalManagedPolicy', 'AWSManagedPolicy'] }
    )
    const read = (page: GetAccountAuthorizationDetailsCommandOutput): Page => ({
      token: page.Marker,
      entries: [...(page.RoleDetailList ?? []), ...(page.Policies ?? [])].map(({ Arn }) => Arn)
    })
    for await (const page of pages(listed, read)) {
      for (const { Arn, PolicyVersionList = [] } of page.Policies ?? []) {
        const inForce = PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion)
        if (Arn === undefined || inForce?.Document === undefined || this.#managed.has(Arn)) continue
        const { VersionId, Document: document } = inForce
        const version = VersionId !== undefined && { version: VersionId }
        this.#managed.set(Arn, Promise.resolve({ name: Arn, ...version, document }))
      }
      yield new Map((page.RoleDetailList ?? []).flatMap((role) => listedRole(role)))
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

function byName(a: PolicyDocument, b: PolicyDocument): number {
  return compare(a.name, b.name)
}

/** @returns nothing where the list says less of the role than single answers would */
function listedRole({ Arn, RolePolicyList, AttachedManagedPolicies }: RoleDetail): [string, Listed][] {
  if (Arn === undefined || RolePolicyList === undefined || AttachedManagedPolicies === undefined) return []
  const inline = RolePolicyList.flatMap(({ PolicyName: name, PolicyDocument: document }) =>
    name === undefined || document === undefined ? [] : [{ name, document }]
  )
  const attached = AttachedManagedPolicies.flatMap(({ PolicyArn }) => PolicyArn ?? [])
  const isWhole =
    inline.length === RolePolicyList.length && attached.length === AttachedManagedPolicies.length
  return isWhole ? [[Arn, { inline, attached }]] : []
}
