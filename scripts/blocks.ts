/** Places in a Markdown file that a script fills: from `<!-- name -->` to `<!-- /name -->`. */

/**
 * @param file only for the error's words
 * @returns the text with this content between the two comments; the closing one is added where it is missing
 * @throws Error when the opening comment is missing
 */
export function withBlock(file: string, text: string, name: string, content: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = text.indexOf(opening)
  if (start < 0) throw new Error(`${file} has no ${opening}`)
  const end = text.includes(closing) ? text.indexOf(closing) + closing.length : start + opening.length
  return `${text.slice(0, start)}${opening}\n\n${content}\n\n${closing}${text.slice(end)}`
}
