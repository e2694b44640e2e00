/** Lines of a terminal: cut and broken between words to its width. Texts are untrusted and lose what moves a cursor. */
import { inert } from '../escape.ts'

/** @param columns what a line may have; a word that is longer stands alone on its line */
export function wrapped(text: string, columns: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of inert(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && indent.length + longer.length > columns) {
      lines.push(indent + line)
      line = word
    } else line = longer
  }
  return [...lines, indent + line]
}

/** The beginning of a text, with an ellipsis where something is missing. */
export function cut(text: string, columns: number): string {
  const line = inert(text)
  return line.length <= columns ? line : `${line.slice(0, Math.max(0, columns - 1))}…`
}

/**
 * Rows in columns, two spaces apart. The last column is cut to what is left of the width.
 * @param rows all of the same length, the head first
 * @param right the columns that are set to the right
 */
export function table(
  rows: readonly (readonly string[])[],
  columns: number,
  right: readonly number[]
): string[] {
  const last = (rows[0]?.length ?? 1) - 1
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => inert(row[i] ?? '').length))) ?? []
  return rows.map((row) => {
    const cells = row.map((cell, i) => {
      const text = inert(cell)
      if (i === last) return text
      return right.includes(i) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)
    })
    return cut(cells.join('  ').trimEnd(), columns)
  })
}
