/** The ids of the traces that a run of tests asked for, as trace-header and the recipes keep them: one a line. */
import { UserError } from '../../kit/errors.ts'
import { plural } from '../../kit/plural.ts'
import { readText, type SavedFile } from './saved-file.ts'

const ID = /^(?:Root=)?1-([0-9a-f]{8})-([0-9a-f]{24})\b/
const W3C = /^(?:00-)?([0-9a-f]{8})([0-9a-f]{24})\b/

/**
 * Takes ids, whole headers (`Root=1-…;Parent=…;Sampled=1`), and what W3C writes; empty lines are passed over.
 * @returns ids in X-Ray's form
 * @throws UserError when the file cannot be read, holds none, or a line is none
 */
export async function readAskedTraces(saved: SavedFile): Promise<Set<string>> {
  const lines = (await readText(saved)).split(/\r?\n/)
  const ids = new Set<string>()
  for (const [i, line] of lines.entries()) {
    const text = line.trim()
    if (text === '') continue
    const found = ID.exec(text) ?? W3C.exec(text)
    if (found === null)
      throw new UserError(
        `${saved.label}: line ${i + 1} of ${saved.file} is "${text.slice(0, 60)}", which is no id of a trace`,
        'Give one id a line, such as 1-67890abc-0123456789abcdef01234567'
      )
    ids.add(`1-${found[1]}-${found[2]}`)
  }
  if (ids.size === 0)
    throw new UserError(
      `${saved.label}: ${saved.file} holds no id of a trace in ${plural(lines.length, 'line')}`,
      'Let the tests keep the id of each request there (XRLP_TRACE_IDS), or leave the option out'
    )
  return ids
}
