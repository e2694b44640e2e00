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

/** A file of a pull request, as its diff shows it and as it is checked out, which may be of another commit than the diff's. */
export class ShownFile {
  /** As they are checked out. */
  readonly lines: readonly string[]
  readonly #hunks: readonly Hunk[]
  readonly #isOfHead: boolean

  /** @param text of the file as it is checked out */
  constructor(hunks: readonly Hunk[], text: string) {
    this.lines = text.split('\n').map(withoutReturn)
    this.#hunks = hunks
    this.#isOfHead = hunks.every((hunk) =>
      hunk.lines.every((line, index) => line === this.lines[hunk.startLine - 1 + index])
    )
  }

  /** Whether what is checked out has all that the diff shows, where it shows it. */
  get isOfHead(): boolean {
    return this.#isOfHead
  }

  /** Whether the diff shows these very lines: the same numbers in one hunk, with the same text. */
  shows(startLine: number, endLine: number): boolean {
    return this.#hunks.some(({ startLine: first, lines }) => {
      const from = startLine - first
      if (from < 0 || endLine - first >= lines.length) return false
      return lines
        .slice(from, endLine - first + 1)
        .every((line, index) => line === this.lines[startLine - 1 + index])
    })
  }
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/, '')
}
