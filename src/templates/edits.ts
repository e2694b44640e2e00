/** Changes of a template's text: what is struck or replaced, as whole lines. */
import { lineAt, startOfLine } from './lines.ts'

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
    else {
      last.endLine = Math.max(last.endLine, span.endLine)
      last.changes.push(...span.changes)
    }
  }
  return new Map(
    groups.flatMap(({ startLine, endLine, changes: together }) => {
      const edit = { startLine, endLine, lines: changed(text, startLine, endLine, together.flat()) }
      return together.map((change) => [change, edit] as const)
    })
  )
}

/** Changes, to find out whether another one can be made together with them. */
export class Neighbours {
  readonly #edits: readonly { edit: CharacterEdit; change: Change }[]
  /** How far any of the edits up to each goes. */
  readonly #reach: readonly number[]

  constructor(changes: readonly Change[]) {
    this.#edits = [...new Set(changes)]
      .flatMap((change) => change.map((edit) => ({ edit, change })))
      .toSorted((a, b) => a.edit.start - b.edit.start)
    let reach = 0
    this.#reach = this.#edits.map(({ edit }) => (reach = Math.max(reach, edit.end)))
  }

  /** Whether a change puts something in where another one strikes what it stands behind, or changes the same text. */
  collide(change: Change): boolean {
    const own = new Set(change)
    return change.some((edit) => {
      const isPutIn = edit.start === edit.end
      for (let n = this.#before(edit.end); n >= 0 && (this.#reach[n] ?? 0) >= edit.start; n--) {
        const other = this.#edits[n]
        if (other === undefined || other.change === change || own.has(other.edit)) continue
        const { end } = other.edit
        if (isPutIn ? edit.start <= end : edit.start < end) return true
      }
      return false
    })
  }

  /** The last edit that begins before an offset; -1 where none does. */
  #before(offset: number): number {
    let [low, high] = [0, this.#edits.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#edits[middle]?.edit.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
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
  const start = startOfLine(text, startLine)
  const end = startOfLine(text, endLine + 1)
  const parts: string[] = []
  let next = start
  // what is put in where something goes stays in front of what is left
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(next, edit.start), edit.text)
    next = Math.max(next, edit.end)
  }
  const part = [...parts, text.slice(next, end)].join('')
  if (part === '') return []
  return part.replace(/\r?\n$/, '').split(/\r?\n/)
}
