/** Reads Markdown as far as GitHub does when it decides what is markup: https://github.github.com/gfm/ */

interface MarkdownReading {
  /** What is left without fenced blocks, code spans and `<code>` elements: here everything is markup. */
  outsideCode: string
  /** Rows of tables with another number of cells than their header. */
  brokenRows: string[]
  /** Elements `<details>` that are not closed, or closed too often. */
  unbalancedDetails: number
  /** Whether a fence is never closed. */
  openFence: boolean
}

export function readMarkdown(markdown: string): MarkdownReading {
  const { plain, openFence } = withoutFences(markdown)
  const outsideCode = withoutCodeSpans(plain).replace(/<code>[^<]*<\/code>/g, '')
  const opened = outsideCode.match(/<details\b/g)?.length ?? 0
  const closed = outsideCode.match(/<\/details>/g)?.length ?? 0
  return { outsideCode, brokenRows: brokenRows(plain), unbalancedDetails: opened - closed, openFence }
}

function withoutFences(markdown: string): { plain: string; openFence: boolean } {
  const plain: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const marks = /^ {0,3}(`{3,})([^`]*)$/.exec(line)
    if (fence === undefined && marks?.[1] !== undefined) fence = marks[1]
    else if (fence === undefined) plain.push(line)
    else if (marks?.[1] !== undefined && marks[1].length >= fence.length && marks[2]?.trim() === '')
      fence = undefined
  }
  return { plain: plain.join('\n'), openFence: fence !== undefined }
}

/** Takes out code spans: a run of backticks up to the next run of the same length, within a line. */
function withoutCodeSpans(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let rest = ''
      let at = 0
      while (at < line.length) {
        const run = /^`+/.exec(line.slice(at))?.[0]
        if (line[at] === '\\' && line[at + 1] === '`') {
          rest += '\\`'
          at += 2
        } else if (run === undefined) rest += line[at++]
        else at = endOfSpan(line, at, run.length) ?? ((rest += run), at + run.length)
      }
      return rest
    })
    .join('\n')
}

function endOfSpan(line: string, from: number, length: number): number | undefined {
  for (const { index, 0: run } of line.slice(from + length).matchAll(/`+/g))
    if (run.length === length) return from + length + index + length
  return undefined
}

/** A bar ends a cell even in a code span unless a backslash is before it. */
function brokenRows(text: string): string[] {
  const broken: string[] = []
  let cells = 0
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) cells = 0
    else {
      const count = line.match(/(?<!\\)\|/g)?.length ?? 0
      if (cells === 0) cells = count
      else if (count !== cells) broken.push(line)
    }
  }
  return broken
}
