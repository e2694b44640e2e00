/** Texts from outside in a length that leaves room for others: what a report holds may be as long as a trace likes. */
import { createHash } from 'node:crypto'
import { beginning } from '../kit/clean-text.ts'
import { mapTexts } from '../kit/map-texts.ts'

/** The name of a role or a workload: AWS gives none that is longer. Some hundred stand in one table. */
export const NAME = 160
/** An ARN, or a line that names something: some dozen stand in one section. */
const LINE = 600
/** A sentence with names in it. */
export const SENTENCE = 1500

/** What the end of a cut text may have of it. */
const TAIL = 60

/** The same data with every text in a bounded length. */
export function bounded<T extends object>(data: T, longest: number = LINE): T {
  if (longestIn(data) <= longest) return data
  const made = new Map<object, unknown>()
  return mapTexts(data, (text) => boundedText(text, longest), {
    // of a list in which nothing is too long, nothing is changed
    get: (one) => (Array.isArray(one) && longestIn(one) <= longest ? one : made.get(one)),
    set: (one, changed) => made.set(one, changed)
  })
}

/** Of lists that many roles have in common: short ones are looked through as fast. */
const LONG = 16
const lengths = new WeakMap<readonly unknown[], number>()

/** The length of the longest text, keys of objects among them. */
function longestIn(data: unknown): number {
  if (typeof data === 'string') return data.length
  if (typeof data !== 'object' || data === null) return 0
  if (!Array.isArray(data)) {
    let longest = 0
    for (const key of Object.keys(data)) longest = Math.max(longest, key.length)
    const values: readonly unknown[] = Object.values(data)
    for (const value of values) longest = Math.max(longest, longestIn(value))
    return longest
  }
  const known = lengths.get(data)
  if (known !== undefined) return known
  let longest = 0
  for (const item of data) longest = Math.max(longest, longestIn(item))
  if (data.length >= LONG) lengths.set(data, longest)
  return longest
}

/**
 * A text of at most so many characters: of a longer one the beginning and the end, and between them a few characters of its digest, so
 * that different texts stay different and names that belong together still do.
 */
export function boundedText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const middle = `…${createHash('sha256').update(text).digest('hex').slice(0, 8)}…`
  const head = beginning(text, longest - TAIL - middle.length)
  return `${head}${middle}${text.slice(-TAIL).replace(/^[\udc00-\udfff]/, '')}`
}
