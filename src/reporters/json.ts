/** JSON as the files of a scan have it. */

/** Indented by two spaces, with a line's end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** What people open is indented; of what is longer (characters), indentation would be the larger part. */
const INDENTED_AT_MOST = 1_000_000

/**
 * A list or an object that may be large: indented where it is short, else each element of its lists on a line of its own.
 * @returns pieces that together are the text, which may be longer than a string can be
 */
export function jsonPieces(value: object): readonly string[] {
  const pieces = [...(Array.isArray(value) ? listPieces(value) : objectPieces(value)), '\n']
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  return length > INDENTED_AT_MOST ? pieces : [json(value)]
}

function objectPieces(value: object): string[] {
  const entries: [string, unknown][] = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const pieces = entries.flatMap(([key, inner], i) => [
    `${i === 0 ? '' : ',\n'}${JSON.stringify(key)}:`,
    ...(Array.isArray(inner) ? listPieces(inner) : [JSON.stringify(inner)])
  ])
  return ['{', ...pieces, '}']
}

function listPieces(list: readonly unknown[]): string[] {
  if (list.length === 0) return ['[]']
  const pieces = list.map((item, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(item) ?? 'null'}`)
  return ['[', ...pieces, '\n]']
}
