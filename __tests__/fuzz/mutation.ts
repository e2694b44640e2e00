/** Real inputs made wrong: as JSON by members, as text by lines and pieces, as bytes. Everything follows from one seed. */
import { HOSTILE } from '../traces/mangling.ts'

/** What a reader is given: a file's text, a file's bytes, or the words of a command line. */
export type Input = string | Uint8Array | readonly string[]

/** Numbers that follow from a seed. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 to below `n`. Mulberry32: https://github.com/cprosche/mulberry32 */
  below(n: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * n)
  }

  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('there is nothing to choose from')
    return item
  }

  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items]
    for (let i = left.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1)
      const [a, b] = [left[i], left[j]]
      if (a !== undefined && b !== undefined) [left[i], left[j]] = [b, a]
    }
    return left
  }
}

/** What languages, JSON and shells take for something else than text. */
const PIECES = [
  ...HOSTILE.filter((value): value is string => typeof value === 'string'),
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\ud800',
  '\u0007',
  '\u001b[2J',
  '${',
  '%{',
  '<<EOF\n',
  '"""',
  '`',
  '#',
  '//',
  '/*',
  '*/',
  '&a',
  '*a',
  '<<: *a',
  '!!binary',
  '!Sub',
  '!GetAtt a.b',
  '- ',
  ': ',
  '? ',
  '--- ',
  '|',
  '>',
  '::error::x',
  '##[error]x',
  '-----BEGIN PRIVATE KEY-----',
  '9'.repeat(400),
  '-0',
  '1e999',
  'NaN',
  'null',
  '\\u0000',
  '../'.repeat(30),
  'CON',
  'C:\\',
  '\\\\server\\share',
  '2999-01-01',
  '0001-01-01T00:00:00Z'
]

/** What stands in place of a member: the tests' own hostile values, and larger ones. */
const VALUES: readonly (() => unknown)[] = [
  ...HOSTILE.map((value) => () => structuredClone(value)),
  ...PIECES.map((piece) => () => piece),
  () => nested(400),
  () => 'x'.repeat(30_000),
  () => 'arn:aws:s3:::' + '*'.repeat(2000),
  () => 'a*'.repeat(500),
  () => Array.from({ length: 300 }, (_, i) => i),
  () => Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, i])),
  () => Number.MAX_SAFE_INTEGER + 2,
  () => -1e-300
]

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value }
  return value
}

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', 'a'.repeat(5000)]

interface Place {
  container: object
  key: string
}

function placesIn(json: unknown): Place[] {
  const places: Place[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      places.push({ container: value, key })
      visit(Reflect.get(value, key))
    }
  }
  visit(json)
  return places
}

/** One to six edits. A key like `__proto__` becomes a member of its own, as JSON.parse makes it. */
function mutatedJson(json: unknown, chance: Chance): string {
  const root = { json: structuredClone(json) }
  for (let edits = 1 + chance.below(6); edits > 0; edits -= 1) {
    const places = placesIn(root)
    if (places.length === 0) break
    const { container, key } = chance.of(places)
    const value: unknown = Reflect.get(container, key)
    const set = (name: string, to: unknown): void => {
      Object.defineProperty(container, name, {
        value: to,
        writable: true,
        enumerable: true,
        configurable: true
      })
    }
    const kind = chance.below(8)
    if (kind === 0) Reflect.deleteProperty(container, key)
    else if (kind === 1) {
      const { container: other, key: from } = chance.of(places)
      set(key, structuredClone(Reflect.get(other, from)))
    } else if (kind === 2 && Array.isArray(value))
      set(key, [...value, ...(structuredClone(value) as unknown[])].slice(0, 40))
    else if (kind === 3) set(key, [value])
    else if (kind === 4 && !Array.isArray(container)) set(chance.of(KEYS), structuredClone(value))
    else if (kind === 5 && typeof value === 'string') set(key, mutatedText(value, chance))
    else if (kind === 6) set(key, { [chance.of(KEYS)]: value })
    else set(key, chance.of(VALUES)())
  }
  return JSON.stringify(root.json) ?? 'null'
}

/** One to four edits. */
function mutatedText(text: string, chance: Chance): string {
  let edited = text
  for (let edits = 1 + chance.below(4); edits > 0; edits -= 1) {
    const at = chance.below(edited.length + 1)
    const length = chance.below(Math.min(edited.length - at, chance.of([2, 40, 400])) + 1)
    const [before, piece, after] = [
      edited.slice(0, at),
      edited.slice(at, at + length),
      edited.slice(at + length)
    ]
    const kind = chance.below(9)
    if (kind === 0) edited = before + after
    else if (kind === 1) edited = before + piece + piece + after
    else if (kind === 2) edited = before + chance.of(PIECES) + after
    else if (kind === 3) edited = before + piece + chance.of(PIECES) + after
    else if (kind === 4)
      edited =
        before +
        chance
          .of(PIECES)
          .repeat(chance.of([2, 20, 500]))
          .slice(0, 20_000) +
        after
    else if (kind === 5) edited = withLines(edited, chance)
    else if (kind === 6)
      edited = chance.below(4) === 0 ? before : before + String.fromCharCode(chance.below(256)) + after
    else if (kind === 7) edited = before + piece.toUpperCase() + after
    else edited = before + piece.replaceAll('\n', chance.of(['\r\n', '\r', ' ', '\n  '])) + after
  }
  return edited
}

/** A line taken away, said twice, moved, or pushed in. */
function withLines(text: string, chance: Chance): string {
  const lines = text.split('\n')
  const at = chance.below(lines.length)
  const line = lines[at] ?? ''
  const to = chance.below(lines.length)
  const kind = chance.below(4)
  if (kind === 0) lines.splice(at, 1)
  else if (kind === 1) lines.splice(to, 0, line)
  else if (kind === 2) lines.splice(to, 0, ...lines.splice(at, 1))
  else lines[at] = chance.of(['  ', '\t', '      ']) + line
  return lines.join('\n')
}

function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let edited = Buffer.from(bytes)
  for (let edits = 1 + chance.below(5); edits > 0; edits -= 1) {
    const at = chance.below(edited.length)
    const kind = chance.below(5)
    if (kind === 0) edited[at] = chance.below(256)
    else if (kind === 1) edited = edited.subarray(0, at)
    else if (kind === 2)
      edited.fill(chance.of([0, 255]), at, Math.min(edited.length, at + 1 + chance.below(8)))
    else if (kind === 3) edited = Buffer.concat([edited, edited.subarray(at, at + chance.below(200))])
    else edited = Buffer.concat([edited.subarray(0, at), edited.subarray(at + 1 + chance.below(4))])
    if (edited.length === 0) return edited
  }
  return edited
}

function mutatedWords(words: readonly string[], chance: Chance): string[] {
  const edited = [...words]
  for (let edits = 1 + chance.below(4); edits > 0; edits -= 1) {
    const at = chance.below(edited.length + 1)
    const kind = chance.below(4)
    if (kind === 0) edited.splice(at, 1)
    else if (kind === 1) edited.splice(at, 0, chance.of(PIECES))
    else if (kind === 2 && edited.length > 0) edited.splice(at, 0, chance.of(edited))
    else edited[Math.min(at, edited.length)] = mutatedText(edited[at] ?? '--', chance)
  }
  return edited
}

/** How Windows' shells and editors write a text, and how a runner may keep it. */
function encoded(text: string, chance: Chance): Input {
  const kind = chance.below(12)
  if (kind === 0) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (kind === 1) return Buffer.from(text, 'utf16le')
  if (kind === 2) return `\ufeff${text}`
  if (kind === 3) return text.replaceAll('\n', '\r\n')
  return text
}

/** An input that follows from a real one and a seed. */
export function mutated(real: Input, seed: number): Input {
  const chance = new Chance(seed)
  if (typeof real !== 'string')
    return real instanceof Uint8Array ? mutatedBytes(real, chance) : mutatedWords(real, chance)
  const json = asJson(real)
  const asText = json === undefined || chance.below(10) === 0
  const text = asText ? mutatedText(real, chance) : mutatedJson(json, chance)
  return encoded(text, chance)
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
