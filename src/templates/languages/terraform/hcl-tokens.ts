/** The tokens of Terraform's language. https://developer.hashicorp.com/terraform/language/syntax/configuration */
import { OPEN, type Place } from '../../template-value.ts'

export interface HclToken extends Place {
  kind: 'name' | 'number' | 'text' | 'mark' | 'line' | 'end'
  /** The name, number or mark as written. */
  text: string
  /** What a text has around its interpolations. */
  pieces?: readonly string[]
  /** The expression of a text that is one interpolation and nothing else. */
  expression?: string
  /** Of a heredoc: its content. */
  content?: Place
}

/** Something that this reader does not understand: nothing is said of the file then. */
export class UnknownSyntax extends Error {
  override name = 'UnknownSyntax'
  readonly offset: number

  /** @param offset where in the file */
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy
const NUMBER = /\d[\d.]*(?:[eE][+-]?\d+)?/y
const MARK = /=>|==|!=|<=|>=|&&|\|\||\.\.\.|[{}[\]()=,:.?!<>+\-*/%]/y
const HEREDOC = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[^\n\S]*\r?\n/uy
const SPACE = /[^\S\n]+/y
const COMMENT = /#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\//y
const DIRECTIVE_OR_INTERPOLATION = /[$%]\{/

/** @throws UnknownSyntax */
export function tokensOf(source: string): HclToken[] {
  const tokens: HclToken[] = []
  let position = source.startsWith('\uFEFF') ? 1 : 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position
    return pattern.exec(source)
  }
  while (position < source.length) {
    const skipped = match(SPACE) ?? match(COMMENT)
    if (skipped !== null) {
      position += skipped[0].length
      continue
    }
    // looked for once: each further one would be searched to the end of the file
    if (source.startsWith('/*', position)) throw new UnknownSyntax('a comment has no end', position)
    const token =
      heredocAt(source, position, match(HEREDOC)) ??
      textAt(source, position) ??
      plainAt(source, position, match)
    tokens.push(token)
    position = token.end
  }
  return [...tokens, { kind: 'end', text: '', start: position, end: position }]
}

function plainAt(
  source: string,
  position: number,
  match: (pattern: RegExp) => RegExpExecArray | null
): HclToken {
  if (source[position] === '\n') return { kind: 'line', text: '\n', start: position, end: position + 1 }
  for (const [kind, pattern] of [
    ['name', NAME],
    ['number', NUMBER],
    ['mark', MARK]
  ] as const) {
    const text = match(pattern)?.[0]
    if (text !== undefined) return { kind, text, start: position, end: position + text.length }
  }
  throw new UnknownSyntax('a character is not understood', position)
}

/** What is in it stays open here: it may be a document of another language. */
function heredocAt(source: string, position: number, opening: RegExpExecArray | null): HclToken | undefined {
  if (opening === null) return undefined
  const [whole, , word = ''] = opening
  let from = position + whole.length
  while (from < source.length) {
    const found = source.indexOf('\n', from)
    const end = found === -1 ? source.length : found
    // the line break behind it ends the attribute, as that of any other
    if (source.slice(from, end).trim() === word)
      return {
        kind: 'text',
        text: '',
        pieces: OPEN,
        content: { start: position + whole.length, end: from },
        start: position,
        end
      }
    from = end + 1
  }
  throw new UnknownSyntax('a heredoc has no end', position)
}

/** https://developer.hashicorp.com/terraform/language/expressions/strings */
function textAt(source: string, start: number): HclToken | undefined {
  if (source[start] !== '"') return undefined
  const pieces = ['']
  let expression: string | undefined
  let position = start + 1
  while (source[position] !== '"') {
    const rest = source.slice(position, position + 3)
    if (rest === '' || rest.startsWith('\n')) throw new UnknownSyntax('a text has no end', start)
    if (rest === '$${' || rest === '%%{') {
      pieces.push(`${pieces.pop() ?? ''}${rest.slice(1)}`)
      position += 3
    } else if (DIRECTIVE_OR_INTERPOLATION.test(rest.slice(0, 2))) {
      const end = interpolationEnd(source, position + 2)
      expression = source.slice(position + 2, end - 1)
      pieces.push('')
      position = end
    } else if (rest.startsWith('\\')) {
      pieces.push(`${pieces.pop() ?? ''}${escaped(rest, position)}`)
      position += 2
    } else {
      pieces.push(`${pieces.pop() ?? ''}${rest[0]}`)
      position += 1
    }
  }
  const isOne = pieces.length === 2 && pieces.every((piece) => piece === '')
  const token: HclToken = { kind: 'text', text: '', pieces, start, end: position + 1 }
  return isOne && expression !== undefined ? { ...token, expression } : token
}

function escaped(pair: string, offset: number): string {
  switch (pair[1]) {
    case '"':
    case '\\':
      return pair[1]
    case 'n':
      return '\n'
    case 'r':
      return '\r'
    case 't':
      return '\t'
    default:
      throw new UnknownSyntax('an escape is not understood', offset)
  }
}

/** Behind the brace that ends an interpolation, which may hold braces and texts of its own. */
function interpolationEnd(source: string, from: number): number {
  let depth = 1
  let position = from
  while (depth > 0) {
    const inner = textAt(source, position)
    if (position >= source.length) throw new UnknownSyntax('an interpolation has no end', from)
    if (source[position] === '{') depth++
    if (source[position] === '}') depth--
    position = inner?.end ?? position + 1
  }
  return position
}
