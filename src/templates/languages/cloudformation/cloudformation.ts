/** Statements in CloudFormation and SAM templates. */
import {
  itemsOf,
  knownText,
  textAt,
  valueAt,
  type Mapping,
  type TemplateValue
} from '../../template-value.ts'
import {
  inline,
  nameFrom,
  statementsOf,
  type DeployedName,
  type HeldStatement,
  type Holder
} from '../../written-statement.ts'
import type { TemplateLanguage } from '../template-language.ts'
import { quotingOf, readYamlTemplate } from '../yaml-template.ts'

/** Types for which SAM makes a role, called after them. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html */
const WITH_SAM_ROLE = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine'])

/** Whether CDK wrote a file. */
function isOfCdk(file: string): boolean {
  return /(^|\/)cdk\.out\//.test(file)
}

/** CloudFormation and SAM templates in YAML and JSON, also those that CDK writes. */
export const cloudFormation: TemplateLanguage = {
  name: 'CloudFormation',
  files: ['**/*.{yml,yaml,json,template}'],
  builtFolders: ['.aws-sam'],
  commonWords: [],
  // of what CDK writes, the templates alone are read
  mayBe: (file) =>
    /\.(ya?ml|json|template)$/.test(file) && (!isOfCdk(file) || file.endsWith('.template.json')),
  // to read every lock file as YAML would take long
  isWrittenIn: ({ text }) => /AWS::(IAM|Serverless)::/.test(text),
  statements: (files) =>
    files.flatMap(({ file, text }) => {
      const root = readYamlTemplate(text, { serverless: false })
      const found = root === undefined ? [] : cloudFormationStatements(root)
      return found.map(({ statement, holders }) => ({
        ...statement,
        file,
        quoted: quotingOf(text),
        generated: isOfCdk(file),
        holders
      }))
    })
}

/** @param root a template, or whatever else has `Resources` */
export function cloudFormationStatements(root: TemplateValue): HeldStatement[] {
  const resources = valueAt(root, 'Resources')
  return resources?.kind === 'mapping' ? new Template(resources).statements() : []
}

class Template {
  readonly #resources: Mapping

  constructor(resources: Mapping) {
    this.#resources = resources
  }

  statements(): HeldStatement[] {
    return [...this.#resources.entries].flatMap(([id, resource]) => this.#ofResource(id, resource))
  }

  #ofResource(id: string, resource: TemplateValue): HeldStatement[] {
    const properties = valueAt(resource, 'Properties')
    const type = knownText(valueAt(resource, 'Type'))
    const document = valueAt(properties, 'PolicyDocument')
    switch (type) {
      case 'AWS::IAM::Role':
        return itemsOf(valueAt(properties, 'Policies')).flatMap((policy) =>
          held(valueAt(policy, 'PolicyDocument'), [
            inline(this.#roleName(id), nameFrom(textAt(policy, 'PolicyName')))
          ])
        )
      case 'AWS::IAM::Policy':
        return held(
          document,
          itemsOf(valueAt(properties, 'Roles')).map((role) =>
            inline(this.#roleOf(role), nameFrom(textAt(properties, 'PolicyName')))
          )
        )
      case 'AWS::IAM::RolePolicy':
        return held(document, [
          inline(this.#roleOf(valueAt(properties, 'RoleName')), nameFrom(textAt(properties, 'PolicyName')))
        ])
      case 'AWS::IAM::ManagedPolicy':
        return held(document, this.#attachments(id, properties))
      default:
        if (type === undefined || !WITH_SAM_ROLE.has(type) || valueAt(properties, 'Role') !== undefined)
          return []
        return itemsOf(valueAt(properties, 'Policies')).flatMap((policy) =>
          held(policy, [inline({ logicalId: `${id}Role` }, { pieces: [`${id}RolePolicy`, ''] })])
        )
    }
  }

  /** Every role of the template that a managed policy is attached to, from either side. */
  #attachments(id: string, properties: TemplateValue | undefined): Holder[] {
    const given = textAt(properties, 'ManagedPolicyName')
    const policy = given === undefined ? { logicalId: id } : nameFrom(given)
    const attached = itemsOf(valueAt(properties, 'Roles')).map((role) => this.#roleOf(role))
    for (const [other, resource] of this.#resources.entries) {
      const type = knownText(valueAt(resource, 'Type')) ?? ''
      const key =
        type === 'AWS::IAM::Role' ? 'ManagedPolicyArns' : WITH_SAM_ROLE.has(type) ? 'Policies' : undefined
      if (key === undefined) continue
      const policies = itemsOf(valueAt(resource, 'Properties', key))
      if (policies.some((one) => one.kind === 'text' && one.refersTo === id))
        attached.push(type === 'AWS::IAM::Role' ? this.#roleName(other) : { logicalId: `${other}Role` })
    }
    const holders = attached.length === 0 ? [undefined] : attached
    return holders.map((role) => ({ managed: true, ...(role && { role }), ...(policy && { policy }) }))
  }

  #roleOf(value: TemplateValue | undefined): DeployedName | undefined {
    if (value?.kind !== 'text') return undefined
    const id = value.refersTo
    if (id === undefined) return nameFrom(value)
    if (knownText(valueAt(this.#resources.entries.get(id), 'Type')) === 'AWS::IAM::Role')
      return this.#roleName(id)
    const owner = this.#resources.entries.get(id.replace(/Role$/, ''))
    return WITH_SAM_ROLE.has(knownText(valueAt(owner, 'Type')) ?? '') ? { logicalId: id } : undefined
  }

  #roleName(id: string): DeployedName | undefined {
    const given = textAt(this.#resources.entries.get(id), 'Properties', 'RoleName')
    return given === undefined ? { logicalId: id } : nameFrom(given)
  }
}

function held(document: TemplateValue | undefined, holders: Holder[]): HeldStatement[] {
  return statementsOf(document).map((statement) => ({ statement, holders }))
}
