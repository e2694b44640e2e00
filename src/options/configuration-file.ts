/** Reads `.github/least-privilege.yml`. */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { messageOf, UserError } from '../kit/errors.ts'
import { Configuration } from './configuration.ts'

/**
 * @param file of YAML, or JSON
 * @param label how the user's face calls the option
 * @throws UserError when the file cannot be read, is no YAML, or holds what does not exist: with every problem and its line
 */
export async function readConfiguration(file: string, label: string): Promise<Configuration> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
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
  if (faults.length > 0) return { problems: inOrder(faults) }
  let content: unknown
  try {
    content = document.toJS() ?? {}
  } catch (error) {
    return { problems: [messageOf(error)] }
  }
  const problems = new Map<string, { line: number; what: string }>()
  // of unknown keys valibot tells the first one of a mapping only: it is taken out, and the rest is looked at again
  for (;;) {
    const parsed = v.safeParse(Configuration, content)
    if (parsed.success && problems.size === 0) return { configuration: parsed.output }
    let takenOut = false
    for (const issue of parsed.issues ?? []) {
      const path = (issue.path ?? []).map(({ key }) => String(key))
      const at = path.join('.')
      problems.set(`${at} ${issue.message}`, {
        line: lineOf(document, path, lines),
        what: `${at === '' ? 'the file' : at} ${issue.message}`
      })
      if (issue.expected === 'never')
        takenOut = Reflect.deleteProperty(Object(issue.path?.at(-1)?.input), path.at(-1) ?? '') || takenOut
    }
    if (!takenOut) return { problems: inOrder([...problems.values()]) }
  }
}

function inOrder(problems: readonly { line: number; what: string }[]): string[] {
  return problems.toSorted((a, b) => a.line - b.line).map(({ line, what }) => `line ${line}: ${what}`)
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
