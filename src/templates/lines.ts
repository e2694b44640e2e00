/** The lines of a text, looked up in a few steps however long it is. */

/** Texts are gone through one after the other: of the last one it is known where its lines begin. */
let last: { text: string; starts: readonly number[] } = { text: '', starts: [0] }

function startsIn(text: string): readonly number[] {
  if (last.text !== text) {
    const starts = [0]
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    last = { text, starts }
  }
  return last.starts
}

/** The line, from 1, on which a character stands. */
export function lineAt(text: string, offset: number): number {
  const starts = startsIn(text)
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** Where a line begins; the text's end where there is no such line. @param line from 1 */
export function startOfLine(text: string, line: number): number {
  return startsIn(text)[line - 1] ?? text.length
}

/** Where the line of a character begins. */
export function lineStart(text: string, offset: number): number {
  return startOfLine(text, lineAt(text, offset))
}

/** Behind the line break of a character's line, or the text's end. */
export function nextLine(text: string, offset: number): number {
  return startOfLine(text, lineAt(text, offset) + 1)
}

export function lineBreakOf(text: string): string {
  const second = startsIn(text)[1]
  return second !== undefined && text[second - 2] === '\r' ? '\r\n' : '\n'
}
