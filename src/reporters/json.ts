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
export function* jsonPieces(value: object): Generator<string> {
  const first: string[] = []
  let length = 0
  for (const piece of linePieces(value)) {
    length += piece.length
    if (length <= INDENTED_AT_MOST) first.push(piece)
    else {
      yield* first.splice(0)
      yield piece
    }
  }
  if (length <= INDENTED_AT_MOST) yield json(value)
}

function* linePieces(value: object): Generator<string> {
  yield* Array.isArray(value) ? listPieces(value) : objectPieces(value)
  yield '\n'
}

function* objectPieces(value: object): Generator<string> {
  let separator = '{'
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (inner === undefined) continue
    yield `${separator}${JSON.stringify(key)}:`
    if (Array.isArray(inner)) yield* listPieces(inner)
    else yield JSON.stringify(inner)
    separator = ',\n'
  }
  yield separator === '{' ? '{}' : '}'
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  if (list.length === 0) yield '[]'
  else {
    for (const [i, item] of list.entries()) yield `${i === 0 ? '[' : ','}\n${JSON.stringify(item) ?? 'null'}`
    yield '\n]'
  }
}
