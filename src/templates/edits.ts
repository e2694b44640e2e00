/** Changes of a template's text: what is struck or replaced, as whole lines. */

/** Replaces what stands between two offsets. */
export interface CharacterEdit {
  start: number
  end: number
  text: string
}

/** Edits that make sense only together. */
export type Change = readonly CharacterEdit[]

/** What mends something, or why nothing does. */
export type Changed = { change: Change } | { withheld: string }

/** Replaces whole lines. */
export interface LineEdit {
  /** From 1. */
  startLine: number
  /** Included. */
  endLine: number
  /** What comes in their place, without line breaks; empty where they go. */
  lines: readonly string[]
}

/**
 * Changes as edits of lines. Changes on the same or on neighbouring lines become one.
 * @param changes that do not overlap; the same one may be given several times
 * @returns the edit of each change
 */
export function lineEditsOf(text: string, changes: readonly Change[]): Map<Change, LineEdit> {
  const spans = [...new Set(changes)].map((change) => ({ ...spanOf(text, change), changes: [change] }))
  const groups: typeof spans = []
  for (const span of spans.toSorted((a, b) => a.startLine - b.startLine)) {
    const last = groups.at(-1)
    if (last === undefined || span.startLine > last.endLine + 1) groups.push(span)
    else
      groups.splice(-1, 1, {
        ...last,
        endLine: Math.max(last.endLine, span.endLine),
        changes: [...last.changes, ...span.changes]
      })
  }
  return new Map(
    groups.flatMap(({ startLine, endLine, changes: together }) => {
      const edit = { startLine, endLine, lines: changed(text, startLine, endLine, together.flat()) }
      return together.map((change) => [change, edit] as const)
    })
  )
}

/** The line, from 1, on which a character stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line++
  return line
}

/** Where the line of a character begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Behind the line break of a character's line, or the text's end. */
export function nextLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset)
  return found === -1 ? text.length : found + 1
}

export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function spanOf(text: string, change: Change): { startLine: number; endLine: number } {
  const lines = change.map(({ start, end }) => ({
    first: lineAt(text, start),
    // an edit up to a line's beginning does not touch that line
    last: lineAt(text, end > start && text[end - 1] === '\n' ? end - 1 : end)
  }))
  return {
    startLine: Math.min(...lines.map(({ first }) => first)),
    endLine: Math.max(...lines.map(({ last }) => last))
  }
}

/** The lines from one to another after edits within them. */
function changed(
  text: string,
  startLine: number,
  endLine: number,
  edits: readonly CharacterEdit[]
): string[] {
  const start = offsetOf(text, startLine)
  let part = text.slice(start, offsetOf(text, endLine + 1))
  // what is put in where something goes is put in last, so that it stays
  for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    part = `${part.slice(0, edit.start - start)}${edit.text}${part.slice(edit.end - start)}`
  }
  if (part === '') return []
  return part.replace(/\r?\n$/, '').split(/\r?\n/)
}

function offsetOf(text: string, line: number): number {
  let offset = 0
  for (let n = 1; n < line; n++) offset = nextLine(text, offset)
  return offset
}
