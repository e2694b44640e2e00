/** Statements in Terraform: policy documents as data sources or through `jsonencode`, and the roles that their resources name. */
import path from 'node:path'
import { readHcl, type Block } from './hcl.ts'
import { itemsOf, joined, knownText, OPEN, type TemplateValue, type Text } from '../../template-value.ts'
import {
  inline,
  nameFrom,
  statementsOf,
  writtenList,
  type DeployedName,
  type FoundStatement,
  type Holder,
  type StatementList,
  type WrittenStatement
} from '../../written-statement.ts'
import type { TemplateFile, TemplateLanguage } from '../template-language.ts'

/** Terraform's native syntax. */
export const terraform: TemplateLanguage = {
  name: 'Terraform',
  files: ['**/*.tf'],
  builtFolders: ['.terraform'],
  commonWords: ['terraform'],
  mayBe: (file) => file.endsWith('.tf'),
  isWrittenIn: () => true,
  statements: terraformStatements
}

/** @param files all of the repository; those of a folder make a module. A file that is not understood is left out */
function terraformStatements(files: readonly TemplateFile[]): WrittenStatement[] {
  const folders = new Map<string, PlacedBlock[]>()
  const partly = new Set<string>()
  for (const { file, text } of files) {
    const blocks = readHcl(text)
    const folder = path.posix.dirname(file)
    if (blocks === undefined) partly.add(folder)
    folders.set(folder, [
      ...(folders.get(folder) ?? []),
      ...(blocks ?? []).map((block) => ({ ...block, file }))
    ])
  }
  const uses = usesOfModules(folders)
  return [...folders].flatMap(([folder, blocks]) =>
    // a file that is not understood may attach a policy to more roles
    new Module(blocks, (uses.get(folder) ?? 0) > 1 || partly.has(folder)).statements()
  )
}

interface PlacedBlock extends Block {
  file: string
}

interface FoundIn {
  file: string
  statement: FoundStatement
}

/** How often each folder is used as a module, as far as the repository shows; `count` and `for_each` for more than once. */
function usesOfModules(folders: ReadonlyMap<string, readonly PlacedBlock[]>): Map<string, number> {
  const uses = new Map<string, number>()
  for (const [folder, blocks] of folders) {
    for (const block of blocks.filter(({ type }) => type === 'module')) {
      const source = knownText(block.attributes.get('source'))
      if (source === undefined || !source.startsWith('.')) continue
      const used = path.posix.join(folder, source).replace(/\/$/, '')
      uses.set(used, (uses.get(used) ?? 0) + (isRepeated(block) ? 2 : 1))
    }
  }
  return uses
}

class Module {
  readonly #blocks: readonly PlacedBlock[]
  /** Whether there may be more holders than it shows. */
  readonly #several: boolean

  constructor(blocks: readonly PlacedBlock[], several: boolean) {
    this.#blocks = blocks
    this.#several = several
  }

  /** Each once, with every holder. */
  statements(): WrittenStatement[] {
    const all = new Map<string, WrittenStatement>()
    for (const block of this.#blocks.filter(({ type }) => type === 'resource')) {
      for (const { policy, holders, file } of this.#policiesOf(block)) {
        for (const { file: at, statement } of this.#statementsOf(policy, file, new Set())) {
          const key = `${at}:${statement.place.start}`
          const known = all.get(key)?.holders ?? []
          all.set(key, {
            ...statement,
            file: at,
            quoted: (text: string) => JSON.stringify(text),
            generated: false,
            holders: [...known, ...holders]
          })
        }
      }
    }
    return [...all.values()]
  }

  #policiesOf(block: PlacedBlock): { policy: TemplateValue | undefined; holders: Holder[]; file: string }[] {
    const [type, label = ''] = block.labels
    const { attributes, file } = block
    const policy = attributes.get('policy')
    const name = nameOf(block)
    switch (type) {
      case 'aws_iam_role':
        return block.blocks
          .filter((inner) => inner.type === 'inline_policy')
          .map((inner) => ({
            policy: inner.attributes.get('policy'),
            holders: [this.#holder(inline(name, nameOf(inner)), block)],
            file
          }))
      case 'aws_iam_role_policy': {
        const role = this.#roleOf(attributes.get('role'))
        return [{ policy, holders: [this.#holder(inline(role.name, name), block, role.block)], file }]
      }
      case 'aws_iam_policy':
        return [{ policy, holders: this.#attachments(label, name, block), file }]
      default:
        return []
    }
  }

  #holder(holder: Holder, ...of: readonly (Block | undefined)[]): Holder {
    const several = this.#several || of.some((block) => block !== undefined && isRepeated(block))
    return { ...holder, ...(several && { several }) }
  }

  /** Every role of the module that a managed policy is attached to. */
  #attachments(label: string, policy: DeployedName | undefined, block: PlacedBlock): Holder[] {
    const isThis = (value: TemplateValue | undefined): boolean =>
      value?.kind === 'text' && value.refersTo === `aws_iam_policy.${label}.arn`
    const holders = this.#blocks.flatMap((other) => {
      const { attributes, labels } = other
      const roles =
        labels[0] === 'aws_iam_role' && itemsOf(attributes.get('managed_policy_arns')).some(isThis)
          ? [{ name: nameOf(other), block: other }]
          : labels[0] === 'aws_iam_role_policy_attachment' && isThis(attributes.get('policy_arn'))
            ? [this.#roleOf(attributes.get('role'))]
            : labels[0] === 'aws_iam_policy_attachment' && isThis(attributes.get('policy_arn'))
              ? itemsOf(attributes.get('roles')).map((role) => this.#roleOf(role))
              : []
      return roles.map((role) =>
        this.#holder(
          { managed: true, ...(role.name && { role: role.name }), ...(policy && { policy }) },
          block,
          other,
          role.block
        )
      )
    })
    return holders.length > 0 ? holders : [this.#holder({ managed: true, ...(policy && { policy }) }, block)]
  }

  #roleOf(value: TemplateValue | undefined): { name: DeployedName | undefined; block?: Block } {
    if (value?.kind !== 'text') return { name: undefined }
    const label = /^aws_iam_role\.([\w-]+)\.(?:id|name)$/.exec(value.refersTo ?? '')?.[1]
    if (label === undefined) return { name: nameFrom(value) }
    const block = this.#block('resource', 'aws_iam_role', label)
    return block === undefined ? { name: undefined } : { name: nameOf(block), block }
  }

  #block(type: string, ...labels: readonly string[]): PlacedBlock | undefined {
    return this.#blocks.find(
      (block) => block.type === type && labels.every((label, i) => block.labels[i] === label)
    )
  }

  /** @param seen documents on the way here: they may name each other */
  #statementsOf(policy: TemplateValue | undefined, file: string, seen: ReadonlySet<string>): FoundIn[] {
    if (policy?.kind !== 'text') return statementsOf(policy).map((statement) => ({ file, statement }))
    const label = /^data\.aws_iam_policy_document\.([\w-]+)\.json$/.exec(policy.refersTo ?? '')?.[1]
    const block = label === undefined ? undefined : this.#block('data', 'aws_iam_policy_document', label)
    if (label === undefined || block === undefined || seen.has(label)) return []
    // what overrides it may replace any statement of it
    if (block.attributes.has('override_policy_documents') || block.attributes.has('override_json')) return []
    const sources = [
      ...itemsOf(block.attributes.get('source_policy_documents')),
      ...itemsOf(block.attributes.get('source_json'))
    ]
    return [
      ...sources.flatMap((source) => this.#statementsOf(source, file, new Set([...seen, label]))),
      ...documentStatements(block).map((statement) => ({ file: block.file, statement }))
    ]
  }
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
function documentStatements(document: Block): FoundStatement[] {
  const blocks = document.blocks.filter(({ type }) => type === 'statement')
  const list: StatementList = {
    place: document.place,
    size: blocks.length,
    style: 'nested',
    places: blocks.map(({ place }) => place)
  }
  return blocks.flatMap(({ attributes, blocks: inner, place }, index) => {
    const actions = writtenList(attributes.get('actions'))
    const resources = writtenList(attributes.get('resources'))
    const effect = attributes.get('effect')
    const isAllow = effect === undefined || knownText(effect) === 'Allow'
    if (!isAllow || actions === undefined || resources === undefined) return []
    if (inner.some(({ type }) => type !== 'condition')) return []
    const sid = attributes.get('sid')
    return [
      {
        ...(sid?.kind === 'text' && { sid }),
        actions,
        resources: { ...resources, items: resources.items.map(withVariables) },
        conditional: inner.length > 0,
        place,
        list,
        index,
        shared: false
      }
    ]
  })
}

/** The data source writes `&{…}` for IAM's own `${…}`. */
function withVariables(text: Text): Text {
  return { ...text, pieces: text.pieces.map((piece) => piece.replaceAll('&{', '${')) }
}

function isRepeated({ attributes }: Block): boolean {
  return attributes.has('for_each') || attributes.has('count')
}

function nameOf({ attributes }: Block): DeployedName | undefined {
  const name = attributes.get('name')
  if (name?.kind === 'text') return nameFrom(name)
  const prefix = attributes.get('name_prefix')
  return prefix?.kind === 'text' ? nameFrom({ ...prefix, pieces: joined([prefix.pieces, OPEN]) }) : undefined
}
