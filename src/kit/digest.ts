import { createHash } from 'node:crypto'

/**
 * `sha256:` and the hash of a report without its own `digest`: the same however its JSON is laid out and its keys are ordered. It is made
 * piece by piece, since the whole of a large report is longer than a string can be.
 * @param report an object of plain JSON
 */
export function digestOf(report: object): string {
  const hash = createHash('sha256')
  const entries = entriesOf(report).filter(([key]) => key !== 'digest')
  hash.update('{')
  for (const [i, [key, value]] of entries.entries()) {
    hash.update(`${i === 0 ? '' : ','}${JSON.stringify(key)}:`)
    if (Array.isArray(value)) {
      hash.update('[')
      for (const [index, item] of value.entries())
        hash.update(`${index === 0 ? '' : ','}${JSON.stringify(ordered(item)) ?? 'null'}`)
      hash.update(']')
    } else hash.update(JSON.stringify(ordered(value)))
  }
  return `sha256:${hash.update('}').digest('hex')}`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(entriesOf(value).map(([key, inner]) => [key, ordered(inner)] as const))
}

/** Those that JSON has, by key. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
