/** Text from traces, names and messages is untrusted: these are the only ways it gets into Markdown and terminals. */

/**
 * Characters that cannot be seen, or that change what is seen around them: those that turn the direction of text, those without width,
 * tags, halves of a pair of surrogates; not what makes an emoji colourful. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const UNSEEN = /(?![\ufe00-\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Surrogate}\ufff9-\ufffb]/gu

/** Control characters (line breaks and terminal escapes among them) become spaces, and what cannot be seen is named: `U+202E`. */
export function oneLine(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- control characters are what is meant
      .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
      .replaceAll(
        UNSEEN,
        (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      )
  )
}

/** Characters of an error's line. What was wrong may be of any length; the remedy stands at its end. */
const LONGEST_ERROR = 1_600
const REMEDY_AT_MOST = 500

/** An error in one line, of which the middle is left out where it is long. */
export function errorLine(message: string): string {
  const line = oneLine(message)
  if (line.length <= LONGEST_ERROR) return line
  const start = line.slice(0, LONGEST_ERROR - REMEDY_AT_MOST - 3).replace(/[\ud800-\udbff]$/, '')
  return `${start} … ${line.slice(-REMEDY_AT_MOST).replace(/^[\udc00-\udfff]/, '')}`
}

/**
 * A line that GitHub's runner takes for nothing else: it reads `::command::` at the start of a line and `##[command]` anywhere in it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function inert(line: string): string {
  return oneLine(line)
    .replace(/^\s*::/, ': :')
    .replaceAll('##[', '# #[')
}

/** Prose with untrusted parts: shown as it is, whatever markup, HTML or mention it may look like. */
export function prose(text: string): string {
  const line = oneLine(text).replaceAll(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&')
  // GitHub looks for mentions, issues and addresses in what is shown: a character without width ends them
  return line.replaceAll(/[@#]|:(?=\/\/)|\bwww(?=\.)/gi, '$&\u200b')
}

/** A Markdown code span: nothing in it is markup, mention or HTML. https://github.github.com/gfm/#code-spans */
export function code(text: string): string {
  const line = oneLine(text)
  const fence = '`'.repeat(longestRun(line, '`') + 1)
  const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Code for a table's cell, where a bar ends the cell even in a code span. https://github.github.com/gfm/#tables-extension- */
export function codeInCell(text: string): string {
  // a backslash before the bar would be read as its own escape, and the bar as the cell's end
  if (!text.includes('|') || !text.includes('\\')) return code(text).replaceAll('|', '\\|')
  const entities = html(text).replaceAll(/[|\\`*_[\]@~#:]/g, (character) => `&#${character.charCodeAt(0)};`)
  return `<code>${entities}</code>`
}

/** Text for HTML elements such as `<summary>`. */
export function html(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A fenced block that its own content cannot end. */
export function fenced(language: string, lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line, '`') + 1)))
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`
}

function longestRun(text: string, character: string): number {
  let longest = 0
  let run = 0
  for (const c of text) {
    run = c === character ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
