/** Sections of a page within a number of bytes: whole ones are given up, none is cut. */

export interface Section {
  text: string
  /** What stands there when there is no room; sections are given up from the last rank on. */
  instead: string
  /** From 0, the most important, to `LAST_RANK`. */
  rank: number
}

const LAST_RANK = 5

/** Where that is which has no room: files that hold every role, beside `summary.md` and in the artifact. Never in a page like this one. */
export const ELSEWHERE = 'in `report.html` and `report.json`'

/** Sections that are folded under one line; nothing where there are none. @param summary HTML */
export function fold(summary: string, sections: readonly Section[]): Section[] {
  const open = `<details>\n<summary>${summary}</summary>`
  return sections.some(({ text }) => text !== '')
    ? [
        { text: open, instead: open, rank: 0 },
        ...sections,
        { text: '</details>', instead: '</details>', rank: 0 }
      ]
    : []
}

/**
 * The sections as one text.
 * @param budget bytes of UTF-8 that it may have; it has more only where what stands instead of all sections has more
 */
export function fitted(given: readonly Section[], budget: number): string {
  const sections = given.filter(({ text }) => text !== '')
  const texts = sections.map(({ text }) => text)
  let bytes = texts.reduce((sum, _, i) => sum + bytesAt(texts, i), -1)
  for (let rank = LAST_RANK; rank >= 0; rank--) {
    for (let i = sections.length - 1; i >= 0; i--) {
      if (bytes <= budget) return join(texts)
      const section = sections[i]
      if (section?.rank !== rank) continue
      bytes -= bytesAt(texts, i) + bytesAt(texts, i + 1)
      texts[i] = section.instead
      bytes += bytesAt(texts, i) + bytesAt(texts, i + 1)
    }
  }
  return join(texts)
}

/** What a text takes with the blank line that follows it; the last one has only a line's end. */
function bytesAt(texts: readonly string[], i: number): number {
  const text = texts[i]
  return text !== undefined && stands(text, i, texts) ? Buffer.byteLength(text) + 2 : 0
}

function join(texts: readonly string[]): string {
  return `${texts.filter(stands).join('\n\n')}\n`
}

/** The same line stands once where several sections gave way: of thousands it would take the room of all else. */
function stands(text: string, i: number, texts: readonly string[]): boolean {
  return text !== '' && text !== texts[i - 1]
}
