/** Resources in a module's own words: `aws_dynamodb_table.orders.arn`, or an ARN with the module's own variables and data sources. */
import { isCalled } from '../../deployed-name.ts'
import { inParameters, type Deployment, type Parameter, type Worded, type Wording } from '../../own-words.ts'
import { NameIndex } from '../../name-index.ts'
import { partsOf, type ArnParts, type ResourceKind } from '../../resource-kinds.ts'
import { joined, knownText, mayBecome, OPEN } from '../../template-value.ts'
import type { DeployedName } from '../../written-statement.ts'
import { isRepeated, type PlacedBlock } from './blocks.ts'

/** Where an expression can stand: anywhere, within a JSON text, or nowhere. */
export type Expressions = 'native' | 'interpolated' | 'none'

/** Where a statement stands, and what else there is. */
export interface Around {
  blocks: readonly PlacedBlock[]
  /** Of all files, by their paths. */
  texts: ReadonlyMap<string, string>
  /** The statement's own. */
  file: string
  expressions: Expressions
}

export function wordingOf({ blocks, texts, file, expressions }: Around): Wording {
  const module = knownOf(blocks, texts)
  // `$${` and `%%{` stand for what would else begin an expression, such as a policy variable
  const text = (one: string): string => JSON.stringify(one).replaceAll(/[$%](?=\{)/g, '$&$&')
  return {
    text,
    resource(arn, _instead, deployment) {
      const parts = partsOf(arn)
      if (parts === undefined) return { withheld: 'what is needed is no ARN' }
      const owner = ownerOf(parts, module, (block) => module.goRound(block, file, deployment))
      if (owner !== undefined) {
        if ('withheld' in owner) return owner
        if (expressions === 'none')
          return { withheld: `a file of its own cannot name ${owner.text}, which is what is needed` }
        return {
          text:
            expressions === 'native' && parts.behind === ''
              ? owner.text
              : `"\${${owner.text}}${parts.behind}"`
        }
      }
      const worded = inOwnAccount(parts, module, deployment)
      if ('withheld' in worded) return worded
      if (expressions === 'none' && worded.text.includes('${'))
        return { withheld: 'a file of its own cannot name what differs between environments' }
      return { text: `"${worded.text}"` }
    }
  }
}

/** The block that makes it; undefined where none does. */
function ownerOf(
  { kind, name }: ArnParts,
  module: Known,
  isRound: (owner: PlacedBlock) => boolean
): Worded | undefined {
  if (kind === undefined) return undefined
  const answers = module
    .ofKind(kind, name)
    .map((block) => ({ block, answer: isIt(block, kind.terraform.name, name) }))
    .filter(({ answer }) => answer !== 'no')
  const sure = answers.filter(({ answer }) => answer === 'yes')
  const [one = answers[0]] = sure
  if (one === undefined) return undefined
  const address = one.block.labels.join('.')
  if (sure.length !== 1 || one.block.attributes.has('for_each'))
    return { withheld: `${address} may be what is needed` }
  if (isRound(one.block)) return { withheld: `${address}, which is needed, itself needs the policy` }
  if (!one.block.attributes.has('count')) return { text: `${address}.arn` }
  return isRepeated(one.block)
    ? { withheld: `${address} may be what is needed` }
    : { text: `${address}[0].arn` }
}

function isIt(block: PlacedBlock, named: string, name: string): 'yes' | 'no' | 'unknown' {
  if (block.planned !== undefined) return block.planned.includes(name) ? 'yes' : 'no'
  const given = block.attributes.get(named)
  if (given?.kind === 'text') return isCalled({ pieces: given.pieces }, name)
  const prefix = block.attributes.get(`${named}_prefix`)
  if (prefix?.kind === 'text') return mayBecome(joined([prefix.pieces, OPEN]), name) ? 'yes' : 'no'
  return 'unknown'
}

/** Once for each module: what is looked up for every finding. */
const KNOWN = new WeakMap<readonly PlacedBlock[], Known>()

function knownOf(blocks: readonly PlacedBlock[], texts: ReadonlyMap<string, string>): Known {
  const before = KNOWN.get(blocks)
  const known = before ?? new Known(blocks, texts)
  if (before === undefined) KNOWN.set(blocks, known)
  return known
}

class Known {
  readonly #blocks: readonly PlacedBlock[]
  readonly #texts: ReadonlyMap<string, string>
  readonly #byKind = new Map<ResourceKind, NameIndex<PlacedBlock>>()
  #data: ReadonlyMap<string, string> | undefined
  readonly #said = new Map<string, boolean>()
  #byFile: ReadonlyMap<string, readonly PlacedBlock[]> | undefined
  #naming: ReadonlyMap<PlacedBlock, ReadonlySet<PlacedBlock>> | undefined
  /** By a block: all that cannot be made before it. */
  readonly #behind = new Map<PlacedBlock, ReadonlySet<PlacedBlock>>()
  readonly variables: readonly Parameter[]

  constructor(blocks: readonly PlacedBlock[], texts: ReadonlyMap<string, string>) {
    this.#blocks = blocks
    this.#texts = texts
    this.variables = blocks.flatMap((block): Parameter[] => {
      const [name] = block.type === 'variable' ? block.labels : []
      const value = knownText(block.attributes.get('default'))
      return name === undefined ? [] : [{ name: `var.${name}`, values: value === undefined ? [] : [value] }]
    })
  }

  /** The label of the first data source of a type that asks the module's own provider. */
  dataOf(type: string): string | undefined {
    this.#data ??= labelsOfData(this.#blocks)
    return this.#data.get(type)
  }

  /** Whether the module's files have a text written out. */
  says(text: string): boolean {
    const known = this.#said.get(text)
    const files = new Set(this.#blocks.map(({ file }) => file))
    const isSaid = known ?? [...files].some((file) => this.#texts.get(file)?.includes(text) === true)
    if (known === undefined) this.#said.set(text, isSaid)
    return isSaid
  }

  /** The resources of a kind that may be called so. */
  ofKind(kind: ResourceKind, name: string): PlacedBlock[] {
    const known = this.#byKind.get(kind)
    const index = known ?? new NameIndex()
    if (known === undefined) {
      this.#byKind.set(kind, index)
      const { type, name: named } = kind.terraform
      for (const block of this.#blocks)
        if (block.type === 'resource' && block.labels[0] === type)
          index.add(resourceName(block, named), block)
    }
    return index.find(name)
  }

  /** Whether a block needs, by way of others, the one that the statement stands in: Terraform refuses such a ring. */
  goRound(owner: PlacedBlock, file: string, { place }: Deployment): boolean {
    const holder = this.#blockAt(file, place.start)
    return holder !== undefined && place.end <= holder.place.end && this.#allBehind(holder).has(owner)
  }

  /** The last block of a file that begins at an offset or before. */
  #blockAt(file: string, offset: number): PlacedBlock | undefined {
    this.#byFile ??= inFiles(this.#blocks)
    const blocks = this.#byFile.get(file) ?? []
    let [low, high] = [0, blocks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((blocks[middle]?.place.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return blocks[low - 1]
  }

  #allBehind(target: PlacedBlock): ReadonlySet<PlacedBlock> {
    const known = this.#behind.get(target)
    if (known !== undefined) return known
    this.#naming ??= this.#namesOfAll()
    const reached = new Set<PlacedBlock>()
    const next = [target]
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      if (reached.has(one)) continue
      reached.add(one)
      next.push(...(this.#naming.get(one) ?? []))
    }
    this.#behind.set(target, reached)
    return reached
  }

  /** By each block: those that refer to it. */
  #namesOfAll(): Map<PlacedBlock, Set<PlacedBlock>> {
    const byAddress = new Map(
      this.#blocks.flatMap((block) => {
        const address = block.labels.join('.')
        return block.type === 'resource'
          ? [[address, block] as const]
          : block.type === 'data'
            ? [[`data.${address}`, block] as const]
            : []
      })
    )
    const naming = new Map<PlacedBlock, Set<PlacedBlock>>()
    for (const block of byAddress.values()) {
      const text = this.#texts.get(block.file)?.slice(block.place.start, block.place.end) ?? ''
      for (const [address] of text.matchAll(/\b(?:data\.)?[a-z]\w*\.[\w-]+/g)) {
        const named = byAddress.get(address)
        if (named === undefined) continue
        const those = naming.get(named) ?? new Set<PlacedBlock>()
        naming.set(named, those)
        those.add(block)
      }
    }
    return naming
  }
}

function labelsOfData(blocks: readonly PlacedBlock[]): Map<string, string> {
  const labels = new Map<string, string>()
  for (const {
    type,
    labels: [kind, label],
    attributes
  } of blocks) {
    if (type !== 'data' || kind === undefined || label === undefined) continue
    if (!attributes.has('provider') && !labels.has(kind)) labels.set(kind, label)
  }
  return labels
}

/** The blocks of each file as they follow each other. */
function inFiles(blocks: readonly PlacedBlock[]): Map<string, PlacedBlock[]> {
  const files = new Map<string, PlacedBlock[]>()
  for (const block of blocks) {
    const known = files.get(block.file) ?? []
    files.set(block.file, known)
    known.push(block)
  }
  for (const list of files.values()) list.sort((a, b) => a.place.start - b.place.start)
  return files
}

/** Undefined where it may be any. */
function resourceName(block: PlacedBlock, named: string): DeployedName | undefined {
  if (block.planned !== undefined) return { alternatives: block.planned.map((name) => [name]) }
  const given = block.attributes.get(named)
  if (given?.kind === 'text') return { pieces: given.pieces }
  const prefix = block.attributes.get(`${named}_prefix`)
  return prefix?.kind === 'text' ? { pieces: joined([prefix.pieces, OPEN]) } : undefined
}

/** With the module's variables, and the data sources that it has, in place of what differs between environments. */
function inOwnAccount(parts: ArnParts, module: Known, deployment: Deployment): Worded {
  const { partition, service, region, account, kind, behind } = parts
  if (account !== '' && account !== deployment.account)
    return { withheld: 'what is needed is in another account' }
  const worded = inParameters(parts, module.variables, (name) => `\${${name}}`)
  if ('withheld' in worded) return worded
  const data = (type: string, attribute: string): string | undefined => {
    const label = module.dataOf(type)
    return label === undefined ? undefined : `\${data.${type}.${label}.${attribute}}`
  }
  const variable = (pattern: RegExp, value: string): string | undefined => {
    const [one, ...others] = module.variables.filter(
      ({ name, values }) => pattern.test(name) && values.includes(value)
    )
    return one === undefined || others.length > 0 ? undefined : `\${${one.name}}`
  }
  const isHere = deployment.regions.length === 1 && deployment.regions[0] === region
  const inAccount =
    account === ''
      ? ''
      : (data('aws_caller_identity', 'account_id') ??
        variable(/account/i, account) ??
        // whoever writes the account out has one module for each
        (module.says(account) ? account : undefined))
  if (inAccount === undefined) return { withheld: NO_ACCOUNT }
  const inRegion = isHere ? (data('aws_region', 'name') ?? variable(/region/i, region)) : undefined
  return {
    text: [
      `arn:${data('aws_partition', 'partition') ?? partition}`,
      service,
      inRegion ?? region,
      inAccount,
      `${kind?.before ?? ''}${worded.text}${behind}`
    ].join(':')
  }
}

const NO_ACCOUNT =
  'the module has nothing that names its account, and the account of the traces is not that of every environment: data "aws_caller_identity" would name it'
