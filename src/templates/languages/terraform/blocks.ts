/** Blocks of a module, where they stand and what they make. */
import { joined, OPEN } from '../../template-value.ts'
import { nameFrom, type DeployedName } from '../../written-statement.ts'
import type { Block } from './hcl.ts'

export interface PlacedBlock extends Block {
  file: string
  /** How what it makes is called, as plans tell. */
  planned?: string[]
}

/** Whether a file has Terraform's blocks, in its native syntax or in JSON. */
export function isSource(file: string): boolean {
  return /\.(tf|tofu)(\.json)?$/.test(file)
}

/** Whether a file with blocks has them in JSON. */
export function isJson(file: string): boolean {
  return file.endsWith('.json')
}

/** By what they are called, once for each module: a look through all blocks for each would cost the square of their number. */
const INDEXES = new WeakMap<readonly PlacedBlock[], ReadonlyMap<string, PlacedBlock>>()

/** The first block of a type, such as `resource` or `data`, with these two labels. */
export function blockNamed(
  blocks: readonly PlacedBlock[],
  type: string,
  kind: string,
  label: string
): PlacedBlock | undefined {
  const known = INDEXES.get(blocks)
  const index = known ?? indexOf(blocks)
  if (known === undefined) INDEXES.set(blocks, index)
  return index.get(keyOf(type, kind, label))
}

function indexOf(blocks: readonly PlacedBlock[]): ReadonlyMap<string, PlacedBlock> {
  const index = new Map<string, PlacedBlock>()
  for (const block of blocks) {
    const [kind, label] = block.labels
    if (kind === undefined || label === undefined) continue
    const key = keyOf(block.type, kind, label)
    if (!index.has(key)) index.set(key, block)
  }
  return index
}

function keyOf(...words: readonly string[]): string {
  return JSON.stringify(words)
}

/** `count = x ? 1 : 0` makes one or none. */
export function isRepeated({ attributes }: Block): boolean {
  const counted = attributes.get('count')
  const isSwitch = counted?.kind === 'text' && counted.upTo === 1
  return attributes.has('for_each') || (counted !== undefined && !isSwitch)
}

/** What a plan says is one form; what is written is the other, for what is deployed by other plans. */
export function nameOf(block: Block & Pick<PlacedBlock, 'planned'>): DeployedName | undefined {
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
