import { createHash, type Hash } from 'node:crypto'

/**
 * `sha256:` and the hash of a report without its own `digest`: the same however its JSON is laid out and its keys are ordered. It is made
 * piece by piece, since the whole of a large report is longer than a string can be.
 * @param report an object of plain JSON
 */
export function digestOf(report: object): string {
  const canonical = new Canonical()
  const entries = entriesOf(report).filter(([key]) => key !== 'digest')
  canonical.add('{')
  for (const [i, [key, value]] of entries.entries()) {
    canonical.add(`${i === 0 ? '' : ','}${JSON.stringify(key)}:`)
    canonical.addValue(value)
  }
  canonical.add('}')
  return `sha256:${canonical.digest()}`
}

/** Characters of lists that are kept as text, since many roles have them in common. */
const MOST_KEPT = 30_000_000
/** Elements from which on a list is kept when it comes again. */
const LONG = 16
/** Characters that are hashed together. */
const TOGETHER = 65_536

/** JSON with the keys of all objects in order, hashed while it is made; a list that stands in several places is kept. */
class Canonical {
  readonly #hash: Hash = createHash('sha256')
  readonly #met = new Set<object>()
  readonly #lists = new Map<object, string>()
  #kept = 0
  #pending = ''

  add(text: string): void {
    this.#pending += text
    if (this.#pending.length < TOGETHER) return
    this.#hash.update(this.#pending)
    this.#pending = ''
  }

  digest(): string {
    return this.#hash.update(this.#pending).digest('hex')
  }

  addValue(value: unknown): void {
    if (typeof value !== 'object' || value === null) this.add(JSON.stringify(value) ?? 'null')
    else if (Array.isArray(value)) this.#addList(value)
    else {
      let separator = '{'
      for (const [key, inner] of entriesOf(value)) {
        this.add(`${separator}${keyText(key)}`)
        this.addValue(inner)
        separator = ','
      }
      this.add(separator === '{' ? '{}' : '}')
    }
  }

  #addList(list: readonly unknown[]): void {
    const known = this.#lists.get(list)
    if (known !== undefined) return this.add(known)
    if (list.length >= LONG) {
      // what comes a second time will come again
      if (this.#met.has(list)) return this.add(this.#keptText(list))
      this.#met.add(list)
    }
    let separator = '['
    for (const item of list) {
      this.add(separator)
      this.addValue(item)
      separator = ','
    }
    this.add(separator === '[' ? '[]' : ']')
  }

  #keptText(list: readonly unknown[]): string {
    const text = textOf(list)
    if (this.#kept + text.length <= MOST_KEPT) {
      this.#kept += text.length
      this.#lists.set(list, text)
    }
    return text
  }
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  return `{${entriesOf(value)
    .map(([key, inner]) => `${keyText(key)}${textOf(inner)}`)
    .join()}}`
}

/** Of keys that objects have in common. */
const keyTexts = new Map<string, string>()
/** Keys of a report may come from outside. */
const MOST_KEYS = 10_000

function keyText(key: string): string {
  const known = keyTexts.get(key)
  if (known !== undefined) return known
  const text = `${JSON.stringify(key)}:`
  if (keyTexts.size >= MOST_KEYS) keyTexts.clear()
  keyTexts.set(key, text)
  return text
}

/** Those that JSON has, by key. */
function entriesOf(value: object): [string, unknown][] {
  const entries: [string, unknown][] = []
  for (const key of Object.keys(value).sort()) {
    const inner: unknown = Reflect.get(value, key)
    if (inner !== undefined) entries.push([key, inner])
  }
  return entries
}
