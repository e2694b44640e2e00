/** Statements in Terraform: policy documents as data sources or through `jsonencode`, and the roles that their resources name. */
import path from 'node:path'
import { readHcl, type Block } from './hcl.ts'
import { moduleKey, readPlan, type Plan } from './plan.ts'
import { lineAt } from '../../edits.ts'
import {
  itemsOf,
  joined,
  knownText,
  OPEN,
  valueAt,
  type Place,
  type TemplateValue,
  type Text
} from '../../template-value.ts'
import {
  areRead,
  inline,
  nameFrom,
  orEmptied,
  statementsOf,
  writtenList,
  type Claim,
  type DeployedName,
  type FoundStatement,
  type Holder,
  type StatementList,
  type Unit,
  type UnreadFile,
  type WrittenStatement
} from '../../written-statement.ts'
import type { LanguageReading, PlanFile, TemplateFile, TemplateLanguage } from '../template-language.ts'
import { readEmbeddedJson } from '../yaml-template.ts'

/** Terraform's native syntax, also under OpenTofu's name. */
export const terraform: TemplateLanguage = {
  name: 'Terraform',
  files: ['**/*.{tf,tofu}', '**/*.{json,tpl,tftpl}'],
  builtFolders: ['.terraform'],
  commonWords: ['terraform'],
  mayBe: (file) => isSource(file) || /\.(json|tpl|tftpl)$/.test(file),
  // policies that `file` and `templatefile` read
  isWrittenIn: ({ file, text }) => isSource(file) || /"Statement"\s*:/.test(text),
  read
}

/** A file that several modules read is a change in each of them. */
function asShared(statements: readonly WrittenStatement[]): WrittenStatement[] {
  const times = new Map<string, number>()
  const keyOf = ({ file, place }: WrittenStatement): string => `${file}:${place.start}`
  for (const one of statements) times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1)
  return statements.map((one) =>
    times.get(keyOf(one)) === 1
      ? one
      : { ...one, holders: one.holders.map((holder) => ({ ...holder, several: true })) }
  )
}

function isSource(file: string): boolean {
  return /\.(tf|tofu)$/.test(file)
}

/** The files of a folder make a module. */
function read(files: readonly TemplateFile[], plans: readonly PlanFile[] = []): LanguageReading {
  const folders = new Map<string, PlacedBlock[]>()
  const unread: UnreadFile[] = []
  const texts = new Map(files.map(({ file, text }) => [file, text]))
  for (const { file, text } of files.filter((one) => isSource(one.file))) {
    const { blocks, problem } = readHcl(text)
    const folder = path.posix.dirname(file)
    if (problem !== undefined)
      unread.push({ file, text, line: lineAt(text, problem.offset), why: problem.why })
    folders.set(folder, [...(folders.get(folder) ?? []), ...blocks.map((block) => ({ ...block, file }))])
  }
  const planned = plans.map(({ file, text }) => readPlan(text, file))
  for (const plan of planned) addPlannedNames(folders, plan)
  const partly = new Set(unread.map(({ file }) => path.posix.dirname(file)))
  const uses = usesOfModules(folders)
  const modules = [...folders].map(([folder, blocks]) =>
    // a file that is not understood may attach a policy to more roles
    new Module(folder, blocks, texts, (uses.get(folder) ?? 0) > 1 || partly.has(folder)).read()
  )
  return {
    statements: asShared(modules.flatMap(({ statements }) => statements)),
    claims: modules.flatMap(({ claims }) => claims),
    unread
  }
}

interface PlacedBlock extends Block {
  file: string
  /** How what it makes is called, as plans tell. */
  planned?: string[]
}

/** A plan says nothing of folders: its root is the one that declares what the plan's root module has. */
function addPlannedNames(
  folders: ReadonlyMap<string, readonly PlacedBlock[]>,
  { names, folders: below, rootResources }: Plan
): void {
  const roots = [...folders].filter(([, blocks]) => {
    const declared = new Set(
      blocks.flatMap(({ type, labels }) => (type === 'resource' ? [labels.join('.')] : []))
    )
    const calls = new Set(blocks.flatMap(({ type, labels }) => (type === 'module' ? [labels[0]] : [])))
    return (
      rootResources.every((address) => declared.has(address)) &&
      [...below.keys()].every((key) => key.includes('.') || calls.has(key)) &&
      rootResources.length + below.size > 0
    )
  })
  const [root] = roots
  if (root === undefined || roots.length > 1) return
  for (const { module, type, label, name } of names) {
    const folder = module.length === 0 ? '.' : below.get(moduleKey(module))
    if (folder === undefined) continue
    const blocks = folders.get(path.posix.join(root[0], folder).replace(/\/$/, '')) ?? []
    const block = blocks.find(({ labels }) => labels[0] === type && labels[1] === label)
    if (block !== undefined) block.planned = [...(block.planned ?? []), name]
  }
}

interface HeldPolicy {
  policy: TemplateValue | undefined
  holders: Holder[]
  file: string
  place: Place
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
  readonly #unit: Unit
  readonly #blocks: readonly PlacedBlock[]
  readonly #texts: ReadonlyMap<string, string>
  /** Whether there may be more holders than it shows. */
  readonly #several: boolean

  constructor(
    folder: string,
    blocks: readonly PlacedBlock[],
    texts: ReadonlyMap<string, string>,
    several: boolean
  ) {
    this.#texts = texts
    const planned = blocks.flatMap((block) => block.planned ?? [])
    this.#unit = { path: folder, stacks: [], ...(planned.length > 0 && { names: new Set(planned) }) }
    this.#blocks = blocks
    this.#several = several
  }

  /** Each statement once, with every holder. */
  read(): { statements: WrittenStatement[]; claims: Claim[] } {
    const all = new Map<string, WrittenStatement>()
    const claims: Claim[] = []
    const unit = this.#unit
    for (const block of this.#blocks.filter(({ type }) => type === 'resource')) {
      if (block.labels[0] === 'aws_iam_role') claims.push(this.#claimOfRole(block))
      claims.push(...this.#attachedOfAws(block))
      for (const { policy, holders, file, place } of this.#policiesOf(block)) {
        const { found, whole } = this.#statementsOf(policy, file, new Set())
        const emptied = this.#isNamedElsewhere(block) ? undefined : { lines: place }
        const unread = whole ? undefined : 'a policy that Terraform computes'
        claims.push(
          ...holders.map((holder) => ({
            unit,
            file,
            place,
            holder,
            declaresRole: false,
            ...(unread !== undefined && { unread })
          }))
        )
        for (const { file: stands, statement } of found) {
          const key = `${stands}:${statement.place.start}`
          const known = all.get(key)?.holders ?? []
          const isWithin =
            stands === file && place.start < statement.place.start && statement.place.end < place.end
          const [kept = statement] = isWithin ? orEmptied([statement], emptied) : []
          all.set(key, { ...kept, file: stands, unit, quoted, holders: [...known, ...holders] })
        }
      }
    }
    return { statements: [...all.values()], claims }
  }

  /** Whether something else may refer to a resource, so that it cannot go. */
  #isNamedElsewhere({ labels: [type = '', label = ''], type: kind }: PlacedBlock): boolean {
    if (kind !== 'resource' || type === 'aws_iam_policy') return true
    const address = new RegExp(`\\b${type}\\.${label}\\b`)
    return this.#blocks.some(({ file }) => address.test(this.#texts.get(file) ?? ''))
  }

  #claimOfRole(block: PlacedBlock): Claim {
    const role = nameOf(block)
    const { file, place } = block
    return {
      unit: this.#unit,
      file,
      place,
      declaresRole: true,
      holder: { managed: false, ...(role && { role }) }
    }
  }

  /** Policies that AWS wrote, where they are attached. */
  #attachedOfAws(block: PlacedBlock): Claim[] {
    const { attributes, labels, file, place } = block
    const [policies, role] =
      labels[0] === 'aws_iam_role_policy_attachment'
        ? [itemsOf(attributes.get('policy_arn')), this.#roleOf(attributes.get('role')).name]
        : labels[0] === 'aws_iam_role'
          ? [itemsOf(attributes.get('managed_policy_arns')), nameOf(block)]
          : [[], undefined]
    return policies.flatMap((policy) => {
      const name = policy.kind === 'text' ? /[^/]+$/.exec(policy.pieces.at(-1) ?? '')?.[0] : undefined
      if (policy.kind !== 'text' || policy.refersTo !== undefined || name === undefined) return []
      return [
        {
          unit: this.#unit,
          file,
          place: labels[0] === 'aws_iam_role' ? policy.place : place,
          declaresRole: false,
          holder: { managed: true, policy: { pieces: [name] }, ...(role && { role }) },
          unread: `the attachment of ${name}`
        }
      ]
    })
  }

  #policiesOf(block: PlacedBlock): HeldPolicy[] {
    const [type, label = ''] = block.labels
    const { attributes, file, place } = block
    const policy = attributes.get('policy')
    const name = nameOf(block)
    switch (type) {
      case 'aws_iam_role':
        return block.blocks
          .filter((inner) => inner.type === 'inline_policy')
          .map((inner) => ({
            policy: inner.attributes.get('policy'),
            holders: [this.#holder(inline(name, nameOf(inner)), block)],
            file,
            place: inner.place
          }))
      case 'aws_iam_role_policy': {
        const role = this.#roleOf(attributes.get('role'))
        return [{ policy, holders: [this.#holder(inline(role.name, name), block, role.block)], file, place }]
      }
      case 'aws_iam_policy':
        return [{ policy, holders: this.#attachments(label, name, block), file, place }]
      default:
        return []
    }
  }

  #holder(holder: Holder, ...blocks: readonly (Block | undefined)[]): Holder {
    const several = this.#several || blocks.some((block) => block !== undefined && isRepeated(block))
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

  /**
   * @param seen documents on the way here: they may name each other
   * @returns what is found, and whether that is the whole policy
   */
  #statementsOf(policy: TemplateValue | undefined, file: string, seen: ReadonlySet<string>): FoundStatements {
    if (policy?.kind !== 'text') return inDocument(policy, file)
    if (policy.document !== undefined) return this.#inJson(file, policy.document)
    if (policy.reads !== undefined) return this.#inFile(policy.reads)
    const label = /^data\.aws_iam_policy_document\.([\w-]+)\.json$/.exec(policy.refersTo ?? '')?.[1]
    const block = label === undefined ? undefined : this.#block('data', 'aws_iam_policy_document', label)
    if (label === undefined || block === undefined || seen.has(label)) return NOTHING
    // what overrides it may replace any statement of it
    if (block.attributes.has('override_policy_documents') || block.attributes.has('override_json'))
      return NOTHING
    const sources = [
      ...itemsOf(block.attributes.get('source_policy_documents')),
      ...itemsOf(block.attributes.get('source_json'))
    ].map((source) => this.#statementsOf(source, file, new Set([...seen, label])))
    const own = documentStatements(block)
    return {
      found: [
        ...sources.flatMap(({ found }) => found),
        ...own.found.map((statement) => ({ file: block.file, statement }))
      ],
      whole: own.whole && sources.every(({ whole }) => whole)
    }
  }
  /** A policy that is written as JSON, with Terraform's interpolations. */
  #inJson(file: string, place: Place): FoundStatements {
    const text = this.#texts.get(file) ?? ''
    const isTemplate = DIRECTIVE.test(text.slice(place.start, place.end))
    return isTemplate ? NOTHING : inDocument(readEmbeddedJson(text, place, INTERPOLATION), file)
  }

  /** A policy in a file of its own, beside the module's. */
  #inFile(below: string): FoundStatements {
    const file = path.posix.join(this.#unit.path, below)
    const text = this.#texts.get(file)
    return text === undefined ? NOTHING : this.#inJson(file, { start: 0, end: text.length })
  }
}

interface FoundStatements {
  found: FoundIn[]
  /** Whether that is the whole policy. */
  whole: boolean
}

const NOTHING: FoundStatements = { found: [], whole: false }
/** `$${` stands for `${` itself. */
const INTERPOLATION = /(?<!\$)\$\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/g
const DIRECTIVE = /%\{/

function inDocument(policy: TemplateValue | undefined, file: string): FoundStatements {
  return {
    found: statementsOf(policy).map((statement) => ({ file, statement })),
    whole: areRead(valueAt(policy, 'Statement'))
  }
}

function quoted(text: string): string {
  return JSON.stringify(text)
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
function documentStatements(document: Block): { found: FoundStatement[]; whole: boolean } {
  const blocks = document.blocks.filter(({ type }) => type === 'statement')
  const list: StatementList = {
    place: document.place,
    size: blocks.length,
    style: 'nested',
    places: blocks.map(({ place }) => place)
  }
  let whole = document.blocks.every(({ type }) => type === 'statement')
  const found = blocks.flatMap(({ attributes, blocks: inner, place }, index) => {
    const actions = writtenList(attributes.get('actions'))
    const resources = writtenList(attributes.get('resources'))
    const effect = attributes.get('effect')
    const isAllow = effect === undefined || knownText(effect) === 'Allow'
    if (!isAllow || attributes.has('not_actions') || attributes.has('not_resources')) return []
    if (actions === undefined || resources === undefined || inner.some(({ type }) => type !== 'condition')) {
      whole = false
      return []
    }
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
  return { found, whole }
}

/** The data source writes `&{…}` for IAM's own `${…}`. */
function withVariables(text: Text): Text {
  return { ...text, pieces: text.pieces.map((piece) => piece.replaceAll('&{', '${')) }
}

/** `count = x ? 1 : 0` makes one or none. */
function isRepeated({ attributes }: Block): boolean {
  const counted = attributes.get('count')
  const isSwitch = counted?.kind === 'text' && counted.upTo === 1
  return attributes.has('for_each') || (counted !== undefined && !isSwitch)
}

/** What a plan says is one form; what is written is the other, for what is deployed by other plans. */
function nameOf(block: Block & Pick<PlacedBlock, 'planned'>): DeployedName | undefined {
  const written = writtenName(block)
  const planned = block.planned?.map((name) => [name])
  if (planned === undefined) return written
  return {
    alternatives: [...planned, ...(written !== undefined && 'pieces' in written ? [written.pieces] : [])]
  }
}

function writtenName({ attributes }: Block): DeployedName | undefined {
  const name = attributes.get('name')
  if (name?.kind === 'text') return nameFrom(name)
  const prefix = attributes.get('name_prefix')
  return prefix?.kind === 'text' ? nameFrom({ ...prefix, pieces: joined([prefix.pieces, OPEN]) }) : undefined
}
