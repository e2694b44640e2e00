/** Sections of a page within a number of bytes: whole ones are given up, none is cut. */

export interface Section {
  text: string
  /** What stands there when there is no room; sections are given up from the last rank on. */
  instead: string
  /** From 0, the most important, to `LAST_RANK`. */
  rank: number
}

const LAST_RANK = 5

/** Where that is which has no room. */
export const IN_ARTIFACT = 'in `summary.md` of the artifact'

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
  const sections = given.filter(({ text }) => text !== '').map((section) => ({ ...section }))
  let bytes = sections.reduce((sum, section) => sum + bytesOf(section.text), -1)
  for (let rank = LAST_RANK; rank >= 0; rank--) {
    for (const section of sections.toReversed()) {
      if (bytes <= budget) return join(sections)
      if (section.rank !== rank) continue
      bytes += bytesOf(section.instead) - bytesOf(section.text)
      section.text = section.instead
    }
  }
  return join(sections)
}

/** With the blank line that follows it; the last one has only a line's end. */
function bytesOf(text: string): number {
  return Buffer.byteLength(text) + 2
}

function join(sections: readonly Section[]): string {
  // the same line stands once where several sections gave way
  const texts = sections
    .map((section) => section.text)
    .filter((text, i, all) => text !== '' && text !== all[i - 1])
  return `${texts.join('\n\n')}\n`
}
