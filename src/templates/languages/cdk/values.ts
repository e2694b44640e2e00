/** What an expression of a program stands for, as far as reading it tells. */
import type { Class, FunctionNode, ObjectNode, Source } from './syntax.ts'
import type { Place } from '../../template-value.ts'

/** A place in a program. */
export interface Site {
  source: Source
  place: Place
}

export type Value =
  | TextValue
  | ListValue
  | ObjectValue
  | ConstructValue
  | MadeValue
  | FunctionValue
  | ClassValue
  | LibraryValue
  | AttributeValue
  | UnknownValue

/** Pieces around what is computed. */
export interface TextValue {
  kind: 'text'
  pieces: readonly string[]
  /** What is computed of other values. */
  parts: readonly Value[]
  /** Set where it is a literal of its own. */
  site?: Site
}

export interface ListValue {
  kind: 'list'
  items: readonly Value[]
  /** False where something is spread into it that is not known. */
  whole: boolean
  /** Where the items stand, for a literal whose items are all its own. */
  sites?: readonly Site[]
}

export interface ObjectValue {
  kind: 'object'
  entries: Map<string, Value>
  whole: boolean
  node?: ObjectNode
}

/** A construct, or an instance of a class of the program. */
export interface ConstructValue {
  kind: 'construct'
  /** Ids from the app on, each as pieces; undefined where the scope is not known. */
  path: readonly (readonly string[])[] | undefined
  /** The library's class: its own, or that which its class extends. */
  type: string
  definition: ClassValue | undefined
  fields: Map<string, Value>
  props: Value | undefined
  site: Site
  /** Whether it stands for something that another stack made. */
  imported: boolean
}

/** What a class or function of a library gives. */
export interface MadeValue {
  kind: 'made'
  /** Such as `PolicyStatement` or `ManagedPolicy.fromAwsManagedPolicyName`. */
  type: string
  args: readonly Value[]
  receiver: Value | undefined
  site: Site
  /** Whether something was changed about it later. */
  changed: boolean
}

export interface FunctionValue {
  kind: 'function'
  node: FunctionNode
  scope: Scope
  self: Value | undefined
}

export interface ClassValue {
  kind: 'class'
  node: Pick<Class, 'superClass' | 'body'>
  scope: Scope
}

/** A name of a library, such as `Function` of `aws-cdk-lib/aws-lambda`. */
export interface LibraryValue {
  kind: 'library'
  from: string
  name: string
}

/** What a construct tells of itself, such as `table.tableArn`: it is not the construct. */
export interface AttributeValue {
  kind: 'attribute'
  owner: Value
  name: string
}

export interface UnknownValue {
  kind: 'unknown'
  /** What it may be, or be made of. */
  parts: readonly Value[]
}

/** The names that are known at some place of a program. */
export class Scope {
  readonly source: Source
  readonly #above: Scope | undefined
  readonly #names = new Map<string, Value>()

  constructor(source: Source, above?: Scope) {
    this.source = source
    this.#above = above
  }

  get(name: string): Value | undefined {
    return this.#names.get(name) ?? this.#above?.get(name)
  }

  declare(name: string, value: Value): void {
    this.#names.set(name, value)
  }

  /** To a name of this scope or one above. A name that had another value may have either. */
  assign(name: string, value: Value): void {
    if (!this.#names.has(name) && this.#above !== undefined) return this.#above.assign(name, value)
    const known = this.#names.get(name)
    this.#names.set(name, known === undefined || isNothing(known) ? value : either([known, value]))
  }
}

export const NOTHING: UnknownValue = { kind: 'unknown', parts: [] }

function isNothing(value: Value): boolean {
  return value.kind === 'unknown' && value.parts.length === 0
}

/** One of several. */
export function either(values: readonly Value[]): Value {
  const [only, ...others] = new Set(values)
  if (only !== undefined && others.length === 0) return only
  // what may be one of several stays as near as they are, however often it gets another value
  return { kind: 'unknown', parts: [...new Set(values.flatMap(fewPartsOf))] }
}

function fewPartsOf(value: Value): readonly Value[] {
  return value.kind === 'unknown' && value.parts.length > 0 && value.parts.length < MOST_PARTS
    ? value.parts
    : [value]
}

/** To take more to pieces with each value would take the square of their number. */
const MOST_PARTS = 64

export function text(pieces: readonly string[], parts: readonly Value[] = [], site?: Site): TextValue {
  return { kind: 'text', pieces, parts, ...(site && { site }) }
}

/** A text without anything computed. */
export function plain(value: Value | undefined): string | undefined {
  return value?.kind === 'text' && value.pieces.length === 1 ? value.pieces[0] : undefined
}

/** What an object has under a key. */
export function entry(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'object' ? value.entries.get(key) : undefined
}

/** More would be no mention that anybody wrote. */
const DEEPEST = 6

/** More are in no value that is given to a construct. */
const MOST_SEEN = 20_000

/**
 * Every construct that a value is, or is made of.
 * @throws RangeError where it is made of too many
 * @param withAttributes whether what only tells something of a construct counts
 */
export function constructsIn(value: Value | undefined, withAttributes: boolean): Set<ConstructValue> {
  const found = new Set<ConstructValue>()
  // each once, on its shortest way: lists of lists would else multiply
  const seen = new Set<Value>()
  let level = value === undefined ? [] : [value]
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    if (level.length > MOST_SEEN) throw new RangeError('a value is made of too many')
    const next: Value[] = []
    for (const one of level) {
      if (seen.has(one)) continue
      seen.add(one)
      if (one.kind === 'construct') found.add(one)
      else for (const inner of innerOf(one, withAttributes)) next.push(inner)
    }
    level = next
  }
  return found
}

function innerOf(value: Value, withAttributes: boolean): readonly Value[] {
  switch (value.kind) {
    case 'list':
      return value.items
    case 'object':
      return [...value.entries.values()]
    case 'text':
    case 'unknown':
      return value.parts
    case 'made':
      return value.receiver === undefined ? value.args : [...value.args, value.receiver]
    case 'attribute':
      return withAttributes ? [value.owner] : []
    default:
      return []
  }
}
