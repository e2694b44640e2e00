import { queryAnswer, queryError, text } from './aws-answers.ts'
import type { AwsCall, AwsService, XmlObject } from './aws-answers.ts'
import type { Answer } from './http-server.ts'
import { allows, readPolicy, unmetKeys } from './policy-reading.ts'
import type { ReadStatement } from './policy-reading.ts'

export interface SeededRole {
  RoleName: string
  account?: string
  partition?: string
  path?: string
  /** Policy documents by name; a string is sent as it is. */
  inline?: Record<string, object | string>
  /** ARNs of managed policies. */
  attached?: string[]
  boundary?: string
  trust?: object
}

export interface SeededInstanceProfile {
  Arn: string
  /** ARN of the one role that a profile may have. */
  role?: string
}

const CREATED = '2026-01-02T03:04:05Z'

/** Roles and their policies, read-only, paged like IAM. */
export class IamService implements AwsService {
  /** Entries on a page of the List operations. */
  pageSize = 100
  /** Whether the account's whole list may be read: a role of the templates may not. */
  listsAccount = false
  /** Managed policies that the account's whole list leaves out. */
  readonly unlisted = new Set<string>()
  /** Actions that the policy simulator does not know: a question about one is refused as a whole. */
  readonly notSimulated = new Set<string>()
  /** Actions that the policy simulator never allows. */
  readonly neverAllowed = new Set<string>()
  readonly #roles = new Map<string, SeededRole>()
  readonly #profiles = new Map<string, SeededInstanceProfile>()
  readonly #policies = new Map<string, Map<string, object | string>>()

  addInstanceProfile(...profiles: SeededInstanceProfile[]): void {
    for (const profile of profiles) this.#profiles.set(nameOf(profile.Arn), profile)
  }

  addRole(...roles: SeededRole[]): void {
    for (const role of roles) this.#roles.set(role.RoleName, role)
  }

  /** The version that is added last is the policy's default version. */
  addPolicy(arn: string, document: object | string, version = 'v1'): void {
    const versions = this.#policies.get(arn) ?? new Map<string, object | string>()
    versions.delete(version)
    this.#policies.set(arn, versions.set(version, document))
  }

  perform(operation: string, call: AwsCall): Answer {
    const { input } = call
    if (operation === 'GetPolicy' || operation === 'GetPolicyVersion') return this.#policy(operation, input)
    if (operation === 'GetInstanceProfile') return this.#profile(text(input['InstanceProfileName']))
    if (operation === 'SimulateCustomPolicy') return this.#simulate(input)
    if (operation === 'GetAccountAuthorizationDetails') return this.#account(operation, input)
    const name = text(input['RoleName'])
    const role = this.#roles.get(name)
    if (!role) return missing(`The role with name ${name} cannot be found.`)
    if (operation === 'ListRolePolicies')
      return this.#page(operation, input, 'PolicyNames', Object.keys(role.inline ?? {}))
    if (operation === 'ListAttachedRolePolicies')
      return this.#page(operation, input, 'AttachedPolicies', (role.attached ?? []).map(attachment))
    return operation === 'GetRole'
      ? queryAnswer(operation, { Role: roleAnswer(role) })
      : inlinePolicy(role, input)
  }

  #profile(name: string): Answer {
    const profile = this.#profiles.get(name)
    if (!profile) return missing(`Instance Profile ${name} cannot be found.`)
    const Roles = profile.role === undefined ? [] : [{ RoleName: nameOf(profile.role), Arn: profile.role }]
    return queryAnswer('GetInstanceProfile', {
      InstanceProfile: {
        Path: '/',
        InstanceProfileName: name,
        InstanceProfileId: 'AIPAEXAMPLEEXAMPLE123',
        Arn: profile.Arn,
        CreateDate: CREATED,
        Roles
      }
    })
  }

  /** Roles first, then managed policies with all their versions. */
  #account(operation: string, input: AwsCall['input']): Answer {
    if (!this.listsAccount)
      return queryError(403, 'AccessDenied', `is not authorized to perform: iam:${operation}`)
    const roles = [...this.#roles.values()].map(roleDetail)
    const filter = members(input, 'Filter')
    const policies = [...this.#policies]
      .filter(([arn]) => filter.includes(arn.includes('::aws:') ? 'AWSManagedPolicy' : 'LocalManagedPolicy'))
      .filter(([arn]) => !this.unlisted.has(arn))
      .map(([arn, versions]) => policyDetail(arn, versions))
    const first = Number(text(input['Marker']).replace('marker-', ''))
    const next = first + Math.min(this.pageSize, Number(text(input['MaxItems']) || 100))
    const more = next < roles.length + policies.length
    return queryAnswer(operation, {
      IsTruncated: more,
      Marker: more ? `marker-${next}` : undefined,
      RoleDetailList: roles.slice(first, next),
      Policies: policies.slice(Math.max(0, first - roles.length), Math.max(0, next - roles.length))
    })
  }

  #page(operation: string, input: AwsCall['input'], field: string, entries: (string | XmlObject)[]): Answer {
    const first = Number(text(input['Marker']).replace('marker-', ''))
    if (!Number.isInteger(first)) return queryError(400, 'ValidationError', 'Invalid Marker.')
    const next = first + Math.min(this.pageSize, Number(text(input['MaxItems']) || 100))
    const more = next < entries.length
    return queryAnswer(operation, {
      IsTruncated: more,
      Marker: more ? `marker-${next}` : undefined,
      [field]: entries.slice(first, next)
    })
  }

  #simulate(input: AwsCall['input']): Answer {
    const actions = members(input, 'ActionNames')
    const resources = members(input, 'ResourceArns')
    const odd = [
      ...actions.filter((action) => this.notSimulated.has(action)),
      ...resources.filter((resource) => !/^arn:[^*]+$/.test(resource))
    ]
    if (odd.length > 0) return queryError(400, 'InvalidInput', `Invalid Input ${odd.join(', ')}`)
    const statements = members(input, 'PolicyInputList').flatMap((policy) => readPolicy(policy).Statement)
    const context = new Map(
      members(input, 'ContextEntries', '.ContextKeyName').map((key, i) => [
        key,
        members(input, `ContextEntries.member.${i + 1}.ContextKeyValues`)
      ])
    )
    const decide = (action: string, resource: string): XmlObject => {
      const { decision, missing } = decided(statements, action, resource, context)
      return {
        EvalResourceName: resource,
        EvalResourceDecision: this.neverAllowed.has(action) ? 'implicitDeny' : decision,
        MissingContextValues: missing
      }
    }
    const results = actions.map((action) => {
      const specific = (resources.length > 0 ? resources : ['*']).map((resource) => decide(action, resource))
      const refused = specific.find((one) => one['EvalResourceDecision'] !== 'allowed')
      return {
        EvalActionName: action,
        EvalResourceName: '*',
        EvalDecision: (refused ?? specific[0])?.['EvalResourceDecision'],
        MissingContextValues: (refused ?? specific[0])?.['MissingContextValues'],
        ResourceSpecificResults: resources.length > 0 ? specific : undefined
      }
    })
    return this.#page('SimulateCustomPolicy', input, 'EvaluationResults', results)
  }

  #policy(operation: string, input: AwsCall['input']): Answer {
    const arn = text(input['PolicyArn'])
    const versions = this.#policies.get(arn)
    if (!versions) return missing(`Policy ${arn} was not found.`)
    const latest = [...versions.keys()].at(-1)
    if (operation === 'GetPolicy') return queryAnswer(operation, { Policy: policyAnswer(arn, latest) })
    const version = text(input['VersionId'])
    const document = versions.get(version)
    if (document === undefined)
      return missing(`Policy ${arn} version ${version} does not exist or is not attachable.`)
    return queryAnswer(operation, {
      PolicyVersion: {
        Document: encoded(document),
        VersionId: version,
        IsDefaultVersion: version === latest,
        CreateDate: CREATED
      }
    })
  }
}

function decided(
  statements: readonly ReadStatement[],
  action: string,
  resource: string,
  context: ReadonlyMap<string, string[]>
): { decision: 'allowed' | 'implicitDeny'; missing: string[] } {
  const unmet = statements
    .filter((statement) => allows(statement, action, resource))
    .map((statement) => unmetKeys(statement, context))
  const missing = unmet.flat().filter((key) => !context.has(key))
  return { decision: unmet.some((keys) => keys.length === 0) ? 'allowed' : 'implicitDeny', missing }
}

/** A list of the query protocol: `Name.member.1`, `Name.member.2`. */
function members(input: AwsCall['input'], name: string, field = ''): string[] {
  const values: string[] = []
  for (let i = 1; `${name}.member.${i}${field}` in input; i++)
    values.push(text(input[`${name}.member.${i}${field}`]))
  return values
}

function inlinePolicy(role: SeededRole, input: AwsCall['input']): Answer {
  const name = text(input['PolicyName'])
  const document = role.inline?.[name]
  if (document === undefined) return missing(`The role policy with name ${name} cannot be found.`)
  return queryAnswer('GetRolePolicy', {
    RoleName: role.RoleName,
    PolicyName: name,
    PolicyDocument: encoded(document)
  })
}

function roleAnswer(role: SeededRole): XmlObject {
  const { account = '123456789012', partition = 'aws', path = '/', boundary } = role
  return {
    Path: path,
    RoleName: role.RoleName,
    RoleId: 'AROAEXAMPLEEXAMPLE123',
    Arn: `arn:${partition}:iam::${account}:role${path}${role.RoleName}`,
    CreateDate: CREATED,
    AssumeRolePolicyDocument: encoded(role.trust ?? { Version: '2012-10-17', Statement: [] }),
    MaxSessionDuration: 3600,
    PermissionsBoundary: boundary
      ? { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: boundary }
      : undefined
  }
}

/** In another order than single answers have: IAM promises none. */
function roleDetail(role: SeededRole): XmlObject {
  return {
    ...roleAnswer(role),
    RolePolicyList: Object.entries(role.inline ?? {})
      .toReversed()
      .map(([PolicyName, document]) => ({ PolicyName, PolicyDocument: encoded(document) })),
    AttachedManagedPolicies: (role.attached ?? []).toReversed().map(attachment)
  }
}

function policyDetail(arn: string, versions: ReadonlyMap<string, object | string>): XmlObject {
  const latest = [...versions.keys()].at(-1)
  return {
    ...policyAnswer(arn, latest),
    PolicyVersionList: [...versions].map(([VersionId, document]) => ({
      Document: encoded(document),
      VersionId,
      IsDefaultVersion: VersionId === latest,
      CreateDate: CREATED
    }))
  }
}

function policyAnswer(arn: string, version = 'v1'): XmlObject {
  return {
    PolicyName: nameOf(arn),
    PolicyId: 'ANPAEXAMPLEEXAMPLE123',
    Arn: arn,
    Path: '/',
    DefaultVersionId: version,
    AttachmentCount: 1,
    IsAttachable: true,
    CreateDate: CREATED,
    UpdateDate: CREATED
  }
}

function attachment(arn: string): XmlObject {
  return { PolicyName: nameOf(arn), PolicyArn: arn }
}

function nameOf(arn: string): string {
  return arn.split('/').at(-1) ?? arn
}

/** IAM encodes as RFC 3986 says: more than encodeURIComponent does. */
function encoded(document: object | string): string {
  const plain = typeof document === 'string' ? document : JSON.stringify(document)
  return encodeURIComponent(plain).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

function missing(message: string): Answer {
  return queryError(404, 'NoSuchEntity', message)
}
