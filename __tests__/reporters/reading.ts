/** Markdown as GitHub reads it, as far as these tests need: https://github.github.com/gfm/ */

/** What stands outside fenced blocks, code spans and `<code>` elements. */
export function outsideCode(markdown: string): string {
  const kept: string[] = []
  let fence = ''
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,})([^`]*)$/.exec(line)
    if (fence !== '') {
      if (run !== null && (run[1] ?? '').length >= fence.length && (run[2] ?? '').trim() === '') fence = ''
    } else if (run === null) kept.push(withoutSpans(line))
    else fence = run[1] ?? ''
  }
  return kept.join('\n').replaceAll(/<code>[^<]*<\/code>/g, '')
}

/** A span runs from some backticks to the next run of as many; a backslash counts before it, and not in it. */
function withoutSpans(line: string): string {
  let kept = ''
  for (let at = 0; at < line.length;) {
    if (line[at] === '\\') {
      kept += line.slice(at, at + 2)
      at += 2
    } else if (line[at] === '`') {
      const run = /^`+/.exec(line.slice(at))?.[0] ?? ''
      const end = [...line.slice(at + run.length).matchAll(/`+/g)].find(
        (match) => match[0].length === run.length
      )
      if (end === undefined) kept += run
      at += run.length + (end === undefined ? 0 : end.index + run.length)
    } else kept += line[at++] ?? ''
  }
  return kept
}

/** The cells of a table's row. A bar ends a cell even in code, unless a backslash stands before it. */
export function cellsOf(row: string): string[] {
  const cells = row.trim().split(/(?<!\\)\|/)
  return cells.slice(1, -1).map((cell) => cell.trim().replaceAll('\\|', '|'))
}

/** Characters that are markup where they stand, since no backslash takes that away. */
export function activeMarkup(text: string): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) at++
    else if ('<>`*_[]|@'.includes(character)) found.push(character)
  }
  return found
}
