/** Reads `.github/least-privilege.yml`. */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document
} from 'yaml'
import { beginning } from '../kit/clean-text.ts'
import { decoded } from '../kit/encoding.ts'
import { messageOf, UserError } from '../kit/errors.ts'
import { Configuration } from './configuration.ts'

/**
 * @param file of YAML, or JSON
 * @param label how the user's face calls the option
 * @throws UserError when the file cannot be read, is no YAML, or holds what does not exist: with every problem and its line
 */
export async function readConfiguration(file: string, label: string): Promise<Configuration> {
  const text = await readFile(file)
    .then(decoded)
    .catch((error: unknown) => {
      throw new UserError(
        `${label} is "${file}", which cannot be read (${messageOf(error)})`,
        'Give a file that exists, or leave it out',
        { cause: error }
      )
    })
  const parsed = parseConfiguration(text)
  if ('configuration' in parsed) return parsed.configuration
  throw new UserError(
    `${label} is "${file}", which is wrong: ${parsed.problems.join('; ')}`,
    'docs/least-privilege.schema.json says what may stand in it'
  )
}

/**
 * A configuration, or all that is wrong with it: sentences without full stop, in the order of the lines.
 * @param text YAML. A file without any key is a configuration that sets nothing
 */
export function parseConfiguration(text: string): { configuration: Configuration } | { problems: string[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    what: message.replace(/\.$/, '')
  }))
  if (document.contents !== null && !isMap(document.contents)) {
    faults.push({ line: 1, what: 'the file must be a mapping of keys to values' })
  }
  const offset = offsetOfCollectionAsKey(document)
  if (offset !== undefined) {
    faults.push({
      line: lines.linePos(offset).line,
      what: 'a key must be a text, and this one is a mapping or a list'
    })
  }
  if (faults.length > 0) return { problems: inOrder(faults) }
  let content: unknown
  try {
    content = document.toJS() ?? {}
  } catch (error) {
    return { problems: [messageOf(error)] }
  }
  const parsed = v.safeParse(Configuration, content)
  if (parsed.success) return { configuration: parsed.output }
  // an issue is found again when other keys were taken out: the same words in the same place are one problem
  const problems = new Map(
    issuesIn(content).map(({ path, message }) => [
      `${path.join('.')} ${message}`,
      {
        line: lineOf(document, path, lines),
        what: `${path.length === 0 ? 'the file' : path.join('.')} ${message}`
      }
    ])
  )
  return { problems: inOrder([...problems.values()]) }
}

/** The first of them: no option has one, and nested ones take a library minutes to turn into objects. */
function offsetOfCollectionAsKey(document: Document): number | undefined {
  let offset: number | undefined
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) || isAlias(key) || !isNode(key)) return undefined
      offset = key.range?.[0] ?? 0
      return visit.BREAK
    }
  })
  return offset
}

/** Problems that are told, and characters of each: a file of another kind has as many as lines. */
const MOST_PROBLEMS = 40
const LONGEST_PROBLEM = 300

/** Unknown keys of one mapping that are told of at once. */
const LOOKS = 10

/**
 * Everything that is wrong with a content. Valibot tells only the first unknown key of a mapping: so each that it told is taken out
 * of a copy, and the rest is looked at again, until there are no more of them, or enough: each look takes as long as the file is.
 */
function issuesIn(content: unknown, looks = LOOKS): { path: string[]; message: string }[] {
  const issues = (v.safeParse(Configuration, content).issues ?? []).map(({ path, message, expected }) => ({
    path: (path ?? []).map(({ key }) => String(key)),
    message,
    isUnknownKey: expected === 'never'
  }))
  const unknown = issues.filter(({ isUnknownKey }) => isUnknownKey)
  if (unknown.length === 0 || looks === 0) return issues
  const rest: unknown = structuredClone(content)
  for (const { path } of unknown) takeOut(rest, path)
  return [...issues, ...issuesIn(rest, looks - 1)]
}

/** Takes the key at the end of the path out of the mapping that has it. */
function takeOut(content: unknown, path: readonly string[]): void {
  const parents = path.slice(0, -1)
  const mapping = parents.reduce<unknown>((value, key) => Reflect.get(Object(value), key), content)
  Reflect.deleteProperty(Object(mapping), path.at(-1) ?? '')
}

function inOrder(problems: readonly { line: number; what: string }[]): string[] {
  const told = problems
    .map(({ line, what }) => ({ line, what: what.replace(/\.$/, '') }))
    .toSorted((a, b) => a.line - b.line)
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ line, what }) =>
        `line ${line}: ${what.length > LONGEST_PROBLEM ? `${beginning(what, LONGEST_PROBLEM)}…` : what}`
    )
  return problems.length > MOST_PROBLEMS ? [...told, `and ${problems.length - MOST_PROBLEMS} more`] : told
}

/** Where a key stands; where it is missing, the mapping that should have it. */
function lineOf(document: Document, path: readonly string[], lines: LineCounter): number {
  let node: unknown = document.contents
  let offset = 0
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      if (!isScalar(pair?.key)) break
      offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      offset = isMap(node) || isScalar(node) ? (node.range?.[0] ?? offset) : offset
    }
  }
  return lines.linePos(offset).line
}
