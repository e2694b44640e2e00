/** What is wrong with a value of another shape, in sentences for whoever gave it: the parser's own are for whoever wrote a schema. */
import * as v from 'valibot'
import { beginning, cleanMessage } from './clean-text.ts'

/** Characters of a wrong value, or of its place, that are told. */
const LONGEST = 60
/** Alternatives, and names of what is missing, that are told. */
const MOST_NAMES = 8

/** What a schema expects, for a reader of JSON. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['Object', 'an object'],
  ['Array', 'a list'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['integer', 'a whole number']
])

interface Wrong {
  path: readonly string[]
  issue: v.BaseIssue<unknown>
}

/**
 * A value of a shape.
 * @throws Error that says what is wrong with it
 */
export function shaped<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  throw new Error(misfit(parsed.issues))
}

/**
 * What is wrong, without a full stop: `Functions.0.Role is missing`, `Functions is 3, not a list`. Of several issues the first is told; of
 * alternatives what is wrong with those that fit best.
 * @param issues at least one
 * @param whole how the value itself is called
 */
export function misfit(issues: readonly v.BaseIssue<unknown>[], whole = 'it'): string {
  const [first] = issues
  if (first === undefined) return `${whole} has another shape`
  const closest = closestTo({ path: pathOf(first), issue: first })
  const missing = closest.filter(({ issue }) => isMissing(issue)).map(({ path }) => placed(path, whole))
  if (missing.length > 0) return `${choice(missing)} is missing`
  const [{ path, issue } = { path: [], issue: first }] = closest
  const place = placed(path, whole)
  if (issue.kind === 'schema' && issue.expected === 'never') return `${place} is no member that is known`
  return `${place} is ${told(issue.input)}, not ${expected(closest)}`
}

/** Itself, or of alternatives those whose first fault stands deepest: they fit up to there. */
function closestTo({ path, issue }: Wrong): Wrong[] {
  const all = (issue.issues ?? []).flatMap((one) =>
    closestTo({ path: [...path, ...pathOf(one)], issue: one })
  )
  const deepest = Math.max(...all.map((one) => one.path.length))
  return deepest <= path.length ? [{ path, issue }] : all.filter((one) => one.path.length === deepest)
}

function pathOf(issue: v.BaseIssue<unknown>): string[] {
  return (issue.path ?? []).map(({ key }) => String(key))
}

function isMissing({ kind, received, path, input }: v.BaseIssue<unknown>): boolean {
  return kind === 'schema' && received === 'undefined' && input === undefined && path !== undefined
}

function placed(path: readonly string[], whole: string): string {
  return path.length === 0 ? whole : shortened(path.join('.'))
}

function told(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  // a client of an API may read large numbers so
  if (typeof value === 'bigint') return String(value)
  return JSON.stringify(typeof value === 'string' ? shortened(value) : value)
}

function expected(closest: readonly Wrong[]): string {
  const words = closest.flatMap(({ issue }) =>
    (issue.expected ?? issue.type)
      .replace(/^>=/, 'at least ')
      .replaceAll(/[()]/g, '')
      .split(' | ')
      .map((one) => KINDS.get(one) ?? one)
      .filter((one) => one !== '' && one !== 'null' && one !== 'undefined')
  )
  return words.length === 0 ? 'what belongs there' : choice([...new Set(words)])
}

/** `a, b or c`. */
function choice(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words.slice(0, MOST_NAMES))
}

function shortened(text: string): string {
  const clean = cleanMessage(text)
  return clean.length > LONGEST ? `${beginning(clean, LONGEST)}…` : clean
}
