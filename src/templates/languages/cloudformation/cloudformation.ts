/** Statements in CloudFormation and SAM templates. */
import {
  branchesOf,
  itemsOf,
  knownText,
  mappingAt,
  textAt,
  valueAt,
  type Mapping,
  type TemplateValue,
  type Text
} from '../../template-value.ts'
import {
  areRead,
  declaredIn,
  emptyEntry,
  entryLines,
  inline,
  nameFrom,
  orEmptied,
  statementsOf,
  type DeployedName,
  type Emptied,
  type Found,
  type FoundPolicy,
  type Holder,
  type Unit
} from '../../written-statement.ts'
import type { LanguageReading, PlanFile, TemplateFile, TemplateLanguage } from '../template-language.ts'
import type { Parameter } from '../../own-words.ts'
import { readYamlTemplate } from '../yaml-template.ts'
import { besideInRole, namedByRole, namedBySam, type Beside, type NamedIn } from './named-policies.ts'
import { isPackaged, namesIn, resolvedBy } from './packaged.ts'
import { wordingOf } from './references.ts'
import { stacksIn, type NamedStack } from './stack-names.ts'

/** Types for which SAM makes a role, called after them. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html */
const WITH_SAM_ROLE = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine'])

const NAMES_OF_STACKS = /(^|\/)(samconfig\.(toml|ya?ml)|cdk\.out\/manifest\.json)$/

/** CloudFormation and SAM templates in YAML and JSON, also those that CDK writes. */
export const cloudFormation: TemplateLanguage = {
  name: 'CloudFormation',
  files: ['**/*.{yml,yaml,json,template}', '**/samconfig.toml'],
  builtFolders: ['.aws-sam'],
  // CDK writes more: the templates alone are read, and how their stacks are called
  mayBe: (file) =>
    NAMES_OF_STACKS.test(file) ||
    (/\.(ya?ml|json|template)$/.test(file) && (!isOfCdk(file) || file.endsWith('.template.json'))),
  // to read every lock file as YAML would take long
  isWrittenIn: ({ file, text }) =>
    NAMES_OF_STACKS.test(file) || /AWS::(IAM|Serverless|CloudFormation::Stack)/.test(text),
  isPlan: isPackaged,
  read
}

function isOfCdk(file: string): boolean {
  return /(^|\/)cdk\.out\//.test(file)
}

function read(files: readonly TemplateFile[], plans: readonly PlanFile[]): LanguageReading {
  const configurations = files.filter(({ file }) => NAMES_OF_STACKS.test(file))
  const given = new Set(plans.map(({ file, below }) => below ?? file))
  const templates = files
    .filter(({ file }) => !NAMES_OF_STACKS.test(file) && !given.has(file))
    .map(({ file, text }) => ({ file, text, ...readYamlTemplate(text, { serverless: false }) }))
  const named = stacksIn(
    configurations,
    templates.flatMap(({ file, root }) => (root === undefined ? [] : [{ file, root }]))
  )
  const unread = templates.flatMap(({ file, text, problem }) =>
    problem === undefined ? [] : [{ file, text, ...problem }]
  )
  const sources = templates.flatMap(({ file, text, root }) => {
    if (root === undefined) return []
    const unit = unitOf(file, text, named)
    const resources = mappingAt(root, 'Resources')
    const wording = wordingOf({ text, resources, parameters: parametersOf(root), stacks: unit.stacks })
    return [{ file, unit, resources, wording, found: cloudFormationDeclarations(root, { text, wording }) }]
  })
  const resolved = resolvedBy(plans, sources, ({ text }, root) =>
    cloudFormationDeclarations(root, {
      text,
      wording: wordingOf({ text, resources: mappingAt(root, 'Resources'), parameters: [], stacks: [] })
    })
  )
  for (const { source, found } of resolved.byFile.values()) source.unit.names = namesIn(found)
  const readings = sources.map(({ file, unit, wording, found }) =>
    declaredIn(resolved.byFile.get(file)?.found ?? found, { file, unit, wording })
  )
  return {
    statements: readings.flatMap(({ statements }) => statements),
    claims: readings.flatMap(({ claims }) => claims),
    unread: [...unread, ...resolved.unread]
  }
}

/** What parameters may be: their default, and the values that they allow. */
function parametersOf(root: TemplateValue): Parameter[] {
  return [...(mappingAt(root, 'Parameters')?.entries ?? [])].map(([name, parameter]) => ({
    name,
    values: [valueAt(parameter, 'Default'), ...itemsOf(valueAt(parameter, 'AllowedValues'))].flatMap(
      (value) => knownText(value) ?? []
    )
  }))
}

/** What `sam package`, `aws cloudformation package`, CDK and the Serverless Framework leave in what they write. */
const BUILT = /s3:\/\/[^\s"']{1,1200}\/[0-9a-f]{16,}\b|"?aws:cdk:path"?:|\bServerlessDeploymentBucket\b/

function unitOf(file: string, text: string, named: readonly NamedStack[]): Unit {
  return {
    path: file,
    stacks: named.filter(({ template }) => template === file).map(({ pieces }) => pieces),
    ...((isOfCdk(file) || BUILT.test(text)) && { notEdited: 'a tool writes this file' })
  }
}

/** @param root a template, or whatever else has `Resources` */
export function cloudFormationDeclarations(root: TemplateValue, named: NamedIn): Found {
  const resources = valueAt(root, 'Resources')
  if (resources?.kind !== 'mapping') return { roles: [], policies: [] }
  const template = new Template(resources, valueAt(root, 'Globals', 'Function', 'Role') !== undefined, named)
  return { roles: template.roles(), policies: template.policies() }
}

class Template {
  readonly #resources: Mapping
  readonly #hasCommonRole: boolean
  readonly #named: NamedIn
  /** The roles that attach a policy of the template by its logical id. */
  readonly #attaching: ReadonlyMap<string, readonly (DeployedName | undefined)[]>

  constructor(resources: Mapping, hasCommonRole: boolean, named: NamedIn) {
    this.#named = named
    this.#resources = resources
    this.#hasCommonRole = hasCommonRole
    this.#attaching = this.#attachingByPolicy()
  }

  roles(): Found['roles'] {
    return [...this.#resources.entries].flatMap(([id, resource]) => {
      const { place } = resource
      if (typeOf(resource) === 'AWS::IAM::Role') return [{ place, role: this.#roleName(id) }]
      return this.#getsRole(resource) ? [{ place, role: { logicalId: `${id}Role` } }] : []
    })
  }

  policies(): FoundPolicy[] {
    return [...this.#resources.entries].flatMap(([id, resource]) => [
      ...this.#policiesOf(id, resource),
      ...connectorsOf(id, resource)
    ])
  }

  /** Whether SAM makes a role for it. */
  #getsRole(resource: TemplateValue): boolean {
    const type = typeOf(resource)
    return (
      WITH_SAM_ROLE.has(type) &&
      valueAt(resource, 'Properties', 'Role') === undefined &&
      !(this.#hasCommonRole && type === 'AWS::Serverless::Function')
    )
  }

  #policiesOf(id: string, resource: TemplateValue): FoundPolicy[] {
    const properties = valueAt(resource, 'Properties')
    const document = valueAt(properties, 'PolicyDocument')
    const name = nameFrom(textAt(properties, 'PolicyName'))
    switch (typeOf(resource)) {
      case 'AWS::IAM::Role': {
        const role = this.#roleName(id)
        const emptied = itemsIn(properties)
        return [
          ...itemsOf(valueAt(properties, 'Policies')).flatMap((item, index) =>
            (branchesOf(item) ?? [item]).map((policy) =>
              policyFrom(
                valueAt(policy, 'PolicyDocument'),
                policy,
                [inline(role, nameFrom(textAt(policy, 'PolicyName')))],
                policy === item ? emptied(index) : undefined
              )
            )
          ),
          ...attachedToRole(role, besideInRole(this.#named.text, properties), this.#named)
        ]
      }
      case 'AWS::IAM::Policy': {
        const roles = itemsOf(valueAt(properties, 'Roles'))
        return [
          policyFrom(
            document,
            resource,
            roles.map((role) => inline(this.#roleOf(role), name))
          )
        ]
      }
      case 'AWS::IAM::RolePolicy':
        return [policyFrom(document, resource, [inline(this.#roleOf(valueAt(properties, 'RoleName')), name)])]
      case 'AWS::IAM::ManagedPolicy':
        return [policyFrom(document, resource, this.#attachments(id, properties))]
      default:
        return this.#getsRole(resource)
          ? [...ofSam(`${id}Role`, properties, this.#named), ...destinationsOf(`${id}Role`, id, properties)]
          : []
    }
  }

  /** Every role of the template that a managed policy is attached to, from either side. */
  #attachments(id: string, properties: TemplateValue | undefined): Holder[] {
    const given = textAt(properties, 'ManagedPolicyName')
    const policy = given === undefined ? { logicalId: id } : nameFrom(given)
    const attached = itemsOf(valueAt(properties, 'Roles')).map((role) => this.#roleOf(role))
    attached.push(...(this.#attaching.get(id) ?? []))
    const holders = attached.length === 0 ? [undefined] : attached
    return holders.map((role) => ({ managed: true, ...(role && { role }), ...(policy && { policy }) }))
  }

  /** In one pass: to look at all resources for each policy would cost the square of their number. */
  #attachingByPolicy(): Map<string, (DeployedName | undefined)[]> {
    const attaching = new Map<string, (DeployedName | undefined)[]>()
    for (const [id, resource] of this.#resources.entries) {
      const isRole = typeOf(resource) === 'AWS::IAM::Role'
      if (!isRole && !this.#getsRole(resource)) continue
      const role = isRole ? this.#roleName(id) : { logicalId: `${id}Role` }
      const policies = itemsOf(valueAt(resource, 'Properties', isRole ? 'ManagedPolicyArns' : 'Policies'))
      const ids = policies.flatMap((one) => (one.kind === 'text' ? (one.refersTo ?? []) : []))
      for (const policy of new Set(ids)) {
        const known = attaching.get(policy)
        if (known === undefined) attaching.set(policy, [role])
        else known.push(role)
      }
    }
    return attaching
  }

  #roleOf(value: TemplateValue | undefined): DeployedName | undefined {
    if (value?.kind !== 'text') return undefined
    const id = value.refersTo
    if (id === undefined) return nameFrom(value)
    if (typeOf(this.#resources.entries.get(id)) === 'AWS::IAM::Role') return this.#roleName(id)
    const owner = this.#resources.entries.get(id.replace(/Role$/, ''))
    return owner !== undefined && this.#getsRole(owner) ? { logicalId: id } : undefined
  }

  #roleName(id: string): DeployedName | undefined {
    const given = textAt(this.#resources.entries.get(id), 'Properties', 'RoleName')
    return given === undefined ? { logicalId: id } : nameFrom(given)
  }
}

function typeOf(resource: TemplateValue | undefined): string {
  return knownText(valueAt(resource, 'Type')) ?? ''
}

/** @param whole what declares the policy */
function policyFrom(
  document: TemplateValue | undefined,
  whole: TemplateValue,
  holders: readonly Holder[],
  emptied?: Emptied
): FoundPolicy {
  return {
    place: whole.place,
    holders,
    statements: orEmptied(statementsOf(document), emptied),
    ...(!areRead(valueAt(document, 'Statement')) && { unread: 'a policy that the template computes' })
  }
}

/** The policies of a list as items of it, by their positions; alone one goes with the list. */
function itemsIn(properties: TemplateValue | undefined): (index: number) => Emptied | undefined {
  const list = valueAt(properties, 'Policies')
  const lines = entryLines(properties, 'Policies')
  if (list?.kind !== 'list') return () => lines && { lines }
  // the places are the same for all of them: a list of each would take the square of their number
  const items = list.items.map(({ place }) => place)
  const empty = emptyEntry(properties, 'Policies')
  return (index) => ({
    items,
    index,
    style: list.style,
    ...(lines !== undefined && { lines }),
    ...(empty !== undefined && { empty })
  })
}

/** SAM numbers a function's policies by their position, whatever each is. */
function ofSam(roleId: string, properties: TemplateValue | undefined, namedIn: NamedIn): FoundPolicy[] {
  const role = { logicalId: roleId }
  const policies = valueAt(properties, 'Policies')
  if (policies === undefined) return []
  const emptied = itemsIn(properties)
  const allNamed = namedBySam(namedIn, policies, emptied)
  return itemsOf(policies).flatMap((policy, index): FoundPolicy[] => {
    const branches = branchesOf(policy)
    const named = allNamed[index]
    if (branches !== undefined)
      return branches.flatMap((branch): FoundPolicy[] =>
        branch.kind === 'text'
          ? attachedTo(role, branch)
          : ofSamAlone(branch, [inline(role, { pieces: [`${roleId}Policy${index}`] })])
      )
    if (policy.kind === 'text')
      return attachedTo(role, policy).map((one) => ({ ...one, ...(named && { named }) }))
    const holders = [inline(role, { pieces: [`${roleId}Policy${index}`] })]
    const [template] = policy.kind === 'mapping' ? policy.entries.keys() : []
    if (valueAt(policy, 'Statement') !== undefined || template === undefined || template === 'Version')
      return [policyFrom(policy, policy, holders, emptied(index))]
    return [
      {
        place: policy.place,
        holders,
        statements: [],
        unread: `SAM’s policy template ${template}`,
        ...(named && { named })
      }
    ]
  })
}

/** A policy that is there or not, as a condition says: it is located, and actions of its statements may go. */
function ofSamAlone(policy: TemplateValue, holders: readonly Holder[]): FoundPolicy[] {
  if (valueAt(policy, 'Statement') !== undefined) return [policyFrom(policy, policy, holders)]
  const [template = ''] = policy.kind === 'mapping' ? policy.entries.keys() : []
  return [{ place: policy.place, holders, statements: [], unread: `SAM’s policy template ${template}` }]
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventinvokeconfiguration.html */
function destinationsOf(roleId: string, id: string, properties: TemplateValue | undefined): FoundPolicy[] {
  return ['OnSuccess', 'OnFailure'].flatMap((outcome): FoundPolicy[] => {
    const destination = valueAt(properties, 'EventInvokeConfig', 'DestinationConfig', outcome)
    const type = textAt(destination, 'Type')
    if (destination === undefined || type === undefined) return []
    const name = `${id}EventInvokeConfig${outcome}${type.pieces.join('')}Policy`
    return [
      {
        place: destination.place,
        holders: [inline({ logicalId: roleId }, { pieces: [name] })],
        statements: [],
        unread: `the destination ${outcome}`
      }
    ]
  })
}

/** With what of each is needed as one of the role's own policies. */
export function attachedToRole(
  role: DeployedName | undefined,
  beside: Beside,
  namedIn: NamedIn
): FoundPolicy[] {
  const items = itemsOf(valueAt(beside.owner, beside.attached))
  const each = items.map((item) => attachedTo(role, item))
  const names = new Map(
    each.flatMap(([one], index) => {
      const [holder] = one?.holders ?? []
      const policy =
        holder?.policy !== undefined && 'pieces' in holder.policy ? holder.policy.pieces[0] : undefined
      return policy === undefined ? [] : [[index, policy] as const]
    })
  )
  const named = namedByRole(namedIn, beside, names)
  return each.flatMap((found, index) =>
    found.map((one) => ({ ...one, ...(named[index] && { named: named[index] }) }))
  )
}

/** Policies of AWS that are attached, by ARN or, in SAM, by name. */
function attachedTo(role: DeployedName | undefined, policies: TemplateValue | undefined): FoundPolicy[] {
  return itemsOf(policies).flatMap((policy) => {
    if (policy.kind !== 'text' || policy.refersTo !== undefined) return []
    const name = attachedName(policy)
    if (name === undefined) return []
    return [
      {
        place: policy.place,
        holders: [{ managed: true, policy: { pieces: [name] }, ...(role && { role }) }],
        statements: [],
        unread: `the attachment of ${name}`
      }
    ]
  })
}

/** The last part of an ARN whose account may be computed; undefined where the name is. */
function attachedName({ pieces }: Text): string | undefined {
  const last = pieces.at(-1) ?? ''
  const name = last.slice(last.lastIndexOf('/') + 1)
  return name !== '' && (pieces.length === 1 || last.includes('/')) ? name : undefined
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-connector.html */
function connectorsOf(id: string, resource: TemplateValue): FoundPolicy[] {
  const embedded = valueAt(resource, 'Connectors')
  const connectors: [string, TemplateValue][] = [
    ...(typeOf(resource) === 'AWS::Serverless::Connector' ? [[id, resource] as [string, TemplateValue]] : []),
    ...(embedded?.kind === 'mapping'
      ? [...embedded.entries].map(([name, value]): [string, TemplateValue] => [`${id}${name}`, value])
      : [])
  ]
  return connectors.map(([name, { place }]) => ({
    place,
    holders: [{ managed: true, policy: { logicalId: `${name}Policy` } }],
    statements: [],
    unread: `the connector ${name}`
  }))
}
