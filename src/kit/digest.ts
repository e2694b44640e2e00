import { createHash } from 'node:crypto'

/**
 * `sha256:` and the hash of a report without its own `digest`: the same however its JSON is laid out and its keys are ordered.
 * @param report an object of plain JSON
 */
export function digestOf(report: object): string {
  const content = Object.fromEntries(Object.entries(report).filter(([key]) => key !== 'digest'))
  return `sha256:${createHash('sha256')
    .update(JSON.stringify(ordered(content)))
    .digest('hex')}`
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, ordered(inner)] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  )
}
