/**
 * JSON in which an object or list that stands in several places is written once: `{"shared":3}` stands for what has place 3 (from 0) in the table
 * `shared` of the whole. What stands there may hold such references itself, to what stands before it.
 */

/** What is shorter (characters) gains nothing by a reference and its line of the table. */
const LEAST = 40
/** What a text of some megabytes may stand for: a text that was made to fill the memory ends here. */
const MOST_VALUES = 200_000_000

/** A value of the JSON; equal ones are one. */
interface Node {
  /** Its text; what may be shared in it is a node. */
  parts: readonly Part[]
  /** Of its text without references. */
  length: number
  /** In how many places it stands. */
  uses: number
}

type Part = string | Node

/** An object as JSON, in pieces that together may be longer than a string can be. */
export interface SharedJson {
  /** Whether its text without references, as one line, has more characters: what there is beyond these is not looked at. */
  isLongerThan: (characters: number) => boolean
  /** The text with references, each element of the object's lists on a line of its own: made as it is taken. */
  pieces: () => Iterable<string>
}

/** @param value an object of plain JSON without a `shared` of its own */
export function sharedJson(value: object): SharedJson {
  return {
    isLongerThan: (characters) => isLonger(value, characters),
    pieces: () => sharedPieces(value)
  }
}

function isLonger(value: object, characters: number): boolean {
  let length = 2
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (inner === undefined) continue
    length += key.length + (Array.isArray(inner) ? 6 : 4)
    for (const one of Array.isArray(inner) ? inner : [inner]) {
      length += (JSON.stringify(one) ?? 'null').length + 1
      if (length > characters) return true
    }
  }
  return length > characters
}

function* sharedPieces(value: object): Generator<string> {
  const nodes = new Nodes()
  const entries = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (inner === undefined) return []
    return [
      {
        key,
        isList: Array.isArray(inner),
        parts: (Array.isArray(inner) ? inner : [inner]).map((one) => nodes.partOf(one))
      }
    ]
  })
  yield* textPieces(entries, nodes.all())
}

interface Entry {
  key: string
  isList: boolean
  parts: readonly Part[]
}

/** @param nodes each after what it holds, so that a reference in the table is to what stands before it */
function* textPieces(entries: readonly Entry[], nodes: readonly Node[]): Generator<string> {
  const uses = new Map<Node, number>()
  for (const { parts } of entries)
    for (const part of parts) if (typeof part !== 'string') uses.set(part, (uses.get(part) ?? 0) + 1)
  const places = new Map<Node, number>()
  for (const node of nodes) if (node.uses + (uses.get(node) ?? 0) > 1) places.set(node, places.size)
  yield '{'
  for (const { key, isList, parts } of entries) {
    yield `${JSON.stringify(key)}:`
    if (isList) yield* lines(parts, (part) => piecesOf([part], places))
    else yield* piecesOf(parts, places)
    yield ',\n'
  }
  yield '"shared":'
  yield* lines([...places.keys()], ({ parts }) => piecesOf(parts, places))
  yield '}\n'
}

function* lines<T>(items: readonly T[], pieces: (item: T) => Iterable<string>): Generator<string> {
  if (items.length === 0) yield '[]'
  else {
    let separator = '['
    for (const item of items) {
      yield `${separator}\n`
      yield* pieces(item)
      separator = ','
    }
    yield '\n]'
  }
}

/** Characters of a piece: one workload may have tens of thousands of needs. */
const PIECE = 65_536

function* piecesOf(parts: readonly Part[], places: ReadonlyMap<Node, number>): Generator<string> {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string' || part.length <= PIECE || places.has(part)) text += textOf([part], places)
    else {
      yield text
      text = ''
      yield* piecesOf(part.parts, places)
    }
    if (text.length <= PIECE) continue
    yield text
    text = ''
  }
  yield text
}

function textOf(parts: readonly Part[], places: ReadonlyMap<Node, number>): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else {
      const place = places.get(part)
      text += place === undefined ? textOf(part.parts, places) : `{"shared":${place}}`
    }
  }
  return text
}

/** Values to nodes: of equal values, the same object or not, there is one. An object that stands in several places is looked at once. */
class Nodes {
  readonly #ofObjects = new Map<object, Part>()
  readonly #ofTexts = new Map<string, Node>()
  readonly #ofKeys = new Map<string, string>()
  readonly #numbers = new Map<Node, number>()

  /** What a node holds comes before it. */
  all(): Node[] {
    return [...this.#numbers.keys()]
  }

  /** @returns the text where that is short */
  partOf(value: unknown): Part {
    // a text, an ARN or a sentence, stays where a reader looks for it
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
    const known = this.#ofObjects.get(value)
    if (known !== undefined) return known
    if (isShallow(value)) {
      const text = JSON.stringify(value)
      const whole = text.length < LEAST ? text : this.#made([text], text, text.length)
      this.#ofObjects.set(value, whole)
      return whole
    }
    const made = this.#joined(Array.isArray(value) ? this.#listed(value) : this.#keyed(value))
    this.#ofObjects.set(value, made)
    return made
  }

  #listed(list: readonly unknown[]): Part[] {
    const parts: Part[] = ['[']
    for (const [i, item] of list.entries()) {
      if (i > 0) parts.push(',')
      parts.push(this.partOf(item))
    }
    parts.push(']')
    return parts
  }

  #keyed(object: object): Part[] {
    const parts: Part[] = []
    for (const [key, value] of Object.entries(object) as [string, unknown][])
      if (value !== undefined)
        parts.push(`${parts.length === 0 ? '{' : ','}${this.#keyText(key)}`, this.partOf(value))
    parts.push(parts.length === 0 ? '{}' : '}')
    return parts
  }

  /** Most objects have their keys in common. */
  #keyText(key: string): string {
    const known = this.#ofKeys.get(key)
    if (known !== undefined) return known
    const text = `${JSON.stringify(key)}:`
    this.#ofKeys.set(key, text)
    return text
  }

  #joined(all: readonly Part[]): Part {
    const parts: Part[] = []
    let [text, key, length] = ['', '', 0]
    for (const part of all) {
      length += part.length
      if (typeof part === 'string') {
        text += part
        continue
      }
      // no text of JSON has this character
      key += `${text}\u0000${this.#numbers.get(part)}\u0000`
      if (text !== '') parts.push(text)
      text = ''
      parts.push(part)
    }
    if (parts.length === 0 && length < LEAST) return text
    return this.#made([...parts, text], key + text, length)
  }

  #made(parts: readonly Part[], key: string, length: number): Node {
    const known = this.#ofTexts.get(key)
    if (known !== undefined) return known
    const node: Node = { parts, length, uses: 0 }
    for (const part of parts) if (typeof part !== 'string') part.uses++
    this.#ofTexts.set(key, node)
    this.#numbers.set(node, this.#numbers.size)
    return node
  }
}

/** Whether nothing in it could be shared: its text is all that is to be known of it. */
function isShallow(value: object): boolean {
  for (const inner of Object.values(value) as unknown[])
    if (typeof inner === 'object' && inner !== null && !isShort(inner)) return false
  return true
}

/** Whether it is a list of one text that is shorter than what gains by a reference. */
function isShort(value: object): boolean {
  if (!Array.isArray(value) || value.length > 1) return false
  const [only]: unknown[] = value
  return typeof only === 'string' ? JSON.stringify(only).length + 2 < LEAST : value.length === 0
}

/**
 * What a text with references stands for: what is shared is the same object wherever it stands.
 * @param json what `sharedJson` wrote, parsed; it is changed
 * @throws Error that says what is wrong with a reference
 */
export function withoutReferences(json: { shared: unknown[] }): object {
  const { shared, ...rest } = json
  const table: Whole[] = []
  for (const value of shared) table.push(wholeOf(value, table))
  wholeOf(rest, table)
  return rest
}

interface Whole {
  value: unknown
  /** How many values it has, itself among them. */
  size: number
}

/** @param table what stands before it */
function wholeOf(value: unknown, table: readonly Whole[]): Whole {
  if (typeof value !== 'object' || value === null) return { value, size: 1 }
  const place = placeIn(value)
  if (place !== undefined) {
    const found = table[place]
    if (found === undefined) throw new Error(`"shared" ${place} stands for nothing that is before it`)
    return found
  }
  let size = 1
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner !== 'object' || inner === null) {
      size++
      continue
    }
    const whole = wholeOf(inner, table)
    size += whole.size
    if (whole.value !== inner)
      Object.defineProperty(value, key, {
        value: whole.value,
        enumerable: true,
        writable: true,
        configurable: true
      })
  }
  if (size > MOST_VALUES) throw new Error(`what is shared stands for more than ${MOST_VALUES} values`)
  return { value, size }
}

/**
 * A checked copy holds everything as often as it stands there. What is one object in the original is one again in the copy, where both
 * copies of it are the same to the last key.
 * @param copy of plain data, each value by itself; it is changed
 */
export function sharedAs<T extends object>(original: object, copy: T): T {
  sharedValue(original, copy, new Map())
  return copy
}

/** @param known what became of objects of the original */
function sharedValue(original: unknown, copy: unknown, known: Map<object, unknown>): unknown {
  if (typeof original !== 'object' || original === null || typeof copy !== 'object' || copy === null)
    return copy
  const before = known.get(original)
  if (before !== undefined && isSame(before, copy)) return before
  const values = new Map<string, unknown>(Object.entries(original))
  for (const [key, inner] of Object.entries(copy) as [string, unknown][]) {
    if (typeof inner !== 'object' || inner === null) continue
    const shared = sharedValue(values.get(key), inner, known)
    if (shared !== inner)
      Object.defineProperty(copy, key, {
        value: shared,
        enumerable: true,
        writable: true,
        configurable: true
      })
  }
  known.set(original, copy)
  return copy
}

/** Whether plain data is the same, its keys in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const own: [string, unknown][] = Object.entries(a)
  const others: [string, unknown][] = Object.entries(b)
  return (
    own.length === others.length &&
    own.every(([key, value], i) => key === others[i]?.[0] && isSame(value, others[i][1]))
  )
}

/** The place that a reference names; undefined of any other object. */
function placeIn(value: object): number | undefined {
  if (!('shared' in value) || typeof value.shared !== 'number') return undefined
  return Object.keys(value).length === 1 ? value.shared : undefined
}
