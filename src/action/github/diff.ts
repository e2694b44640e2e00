/** The lines of a pull request's diff that can be commented on. */

/** Lines that follow each other in the new state of a file, as the diff shows them. */
export interface Hunk {
  /** From 1. */
  startLine: number
  lines: readonly string[]
}

/**
 * The right side of a file's patch: added lines and those around them.
 * @param patch as GitHub gives it, from the first `@@` on. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
export function hunksOf(patch: string): Hunk[] {
  const hunks: { startLine: number; lines: string[] }[] = []
  for (const line of patch.split('\n')) {
    const startLine = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1]
    if (startLine !== undefined) hunks.push({ startLine: Number(startLine), lines: [] })
    else if (line.startsWith('+') || line.startsWith(' '))
      hunks.at(-1)?.lines.push(withoutReturn(line.slice(1)))
  }
  return hunks
}

/**
 * Whether the diff shows these very lines: the same numbers in one hunk, with the same text.
 * @param text of the file as it is checked out, which may be another commit than the diff's
 */
export function isShown(hunks: readonly Hunk[], text: string, startLine: number, endLine: number): boolean {
  const lines = text
    .split('\n')
    .slice(startLine - 1, endLine)
    .map(withoutReturn)
  return hunks.some((hunk) => {
    const from = startLine - hunk.startLine
    const shown = from < 0 ? [] : hunk.lines.slice(from, from + lines.length)
    return lines.length === endLine - startLine + 1 && lines.every((line, i) => line === shown[i])
  })
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/, '')
}
