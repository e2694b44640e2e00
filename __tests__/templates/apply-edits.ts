/** What GitHub does with suggestions that somebody takes. */
import type { LineEdit } from '../../src/templates/edits.ts'
import { lineBreakOf } from '../../src/templates/lines.ts'

/** @param edits that do not overlap, in any order; the same one several times is done once */
export function applyEdits(text: string, edits: readonly LineEdit[]): string {
  const lineBreak = lineBreakOf(text)
  const lines = text.split(lineBreak)
  const different = new Map(edits.map((edit) => [edit.startLine, edit]))
  for (const { startLine, endLine, lines: inPlace } of [...different.values()].toSorted(
    (a, b) => b.startLine - a.startLine
  )) {
    lines.splice(startLine - 1, endLine - startLine + 1, ...inPlace)
  }
  return lines.join(lineBreak)
}
