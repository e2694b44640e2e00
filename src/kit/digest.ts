import { createHash } from 'node:crypto'

/**
 * `sha256:` and the hash of a report without its own `digest`: the same however its JSON is laid out and its keys are ordered. It is made
 * piece by piece, since the whole of a large report is longer than a string can be.
 * @param report an object of plain JSON
 */
export function digestOf(report: object): string {
  const hash = createHash('sha256')
  const text = canonical()
  const entries = entriesOf(report).filter(([key]) => key !== 'digest')
  hash.update('{')
  for (const [i, [key, value]] of entries.entries()) {
    hash.update(`${i === 0 ? '' : ','}${JSON.stringify(key)}:`)
    if (Array.isArray(value)) {
      hash.update('[')
      for (const [index, item] of value.entries()) hash.update(`${index === 0 ? '' : ','}${text(item)}`)
      hash.update(']')
    } else hash.update(text(value))
  }
  return `sha256:${hash.update('}').digest('hex')}`
}

/** Characters of lists that are kept as text, since many roles have them in common. */
const MOST_KEPT = 30_000_000
/** Elements from which on a list is kept. */
const LONG = 16

/** Makes JSON with the keys of all objects in order; a list that stands in several places is made once. */
function canonical(): (value: unknown) => string {
  const lists = new Map<object, string>()
  let kept = 0
  const ofObject = (value: object): string => {
    let made = ''
    for (const [key, inner] of entriesOf(value))
      made += `${made === '' ? '' : ','}${JSON.stringify(key)}:${text(inner)}`
    return `{${made}}`
  }
  const text = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
    if (!Array.isArray(value)) return ofObject(value)
    const known = lists.get(value)
    if (known !== undefined) return known
    const made = `[${value.map(text).join()}]`
    if (value.length >= LONG && kept + made.length <= MOST_KEPT) {
      kept += made.length
      lists.set(value, made)
    }
    return made
  }
  return text
}

/** Those that JSON has, by key. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
