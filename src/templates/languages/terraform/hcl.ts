/**
 * Terraform's blocks, attributes and literal values. Expressions are read as far as they are texts, lists, objects, references and
 * `jsonencode(…)`; what is computed stays open.
 */
import { UnknownSyntax, tokensOf, type HclToken } from './hcl-tokens.ts'
import { OPEN, type Place, type TemplateValue, type Text } from '../../template-value.ts'

export interface Block {
  type: string
  labels: readonly string[]
  attributes: ReadonlyMap<string, TemplateValue>
  blocks: readonly Block[]
  place: Place
}

/** What came of reading: the blocks of a file, or what is wrong with it. */
export interface HclReading {
  blocks: Block[]
  problem?: { offset: number; why: string }
}

export function readHcl(source: string): HclReading {
  try {
    return { blocks: new Parser(source).file() }
  } catch (error) {
    if (error instanceof UnknownSyntax)
      return { blocks: [], problem: { offset: error.offset, why: error.message } }
    // texts within texts within texts exhaust the stack
    if (error instanceof RangeError)
      return { blocks: [], problem: { offset: 0, why: 'it is nested too deep' } }
    throw error
  }
}

const CLOSING = new Set(['}', ']', ')'])
const OPENING = new Set(['{', '[', '('])
/** Deeper is no template, and would exhaust the stack. */
const DEEPEST = 100

class Parser {
  readonly #source: string
  readonly #tokens: readonly HclToken[]
  #next = 0
  #depth = 0

  constructor(source: string) {
    this.#source = source
    this.#tokens = tokensOf(source)
  }

  file(): Block[] {
    const { blocks } = this.#body('')
    return blocks
  }

  get #token(): HclToken {
    const token = this.#tokens[this.#next]
    if (token === undefined) throw new UnknownSyntax('it ends too early', this.#source.length)
    return token
  }

  #take(): HclToken {
    const token = this.#token
    this.#next++
    return token
  }

  #isMark(text: string): boolean {
    return this.#token.kind === 'mark' && this.#token.text === text
  }

  #expect(text: string): HclToken {
    if (!this.#isMark(text)) throw new UnknownSyntax(`${text} is missing`, this.#token.start)
    return this.#take()
  }

  #skipLines(): void {
    while (this.#token.kind === 'line') this.#next++
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > DEEPEST) throw new UnknownSyntax('it is nested too deep', this.#token.start)
    const value = read()
    this.#depth--
    return value
  }

  /** Up to the closing mark, or the end of the file. */
  #body(closing: string): { attributes: Map<string, TemplateValue>; blocks: Block[] } {
    const attributes = new Map<string, TemplateValue>()
    const blocks: Block[] = []
    for (;;) {
      this.#skipLines()
      if (closing === '' ? this.#token.kind === 'end' : this.#isMark(closing)) return { attributes, blocks }
      const name = this.#take()
      if (name.kind !== 'name') throw new UnknownSyntax('a name is missing', name.start)
      if (this.#isMark('=')) {
        this.#take()
        attributes.set(name.text, this.#expression(true))
      } else blocks.push(this.#block(name))
    }
  }

  #block(name: HclToken): Block {
    const labels: string[] = []
    while (this.#token.kind === 'text' || this.#token.kind === 'name') {
      const { text, pieces } = this.#take()
      labels.push(pieces?.join('') ?? text)
    }
    this.#expect('{')
    const body = this.#deeper(() => this.#body('}'))
    const { end } = this.#expect('}')
    return { type: name.text, labels, ...body, place: { start: name.start, end } }
  }

  /** @param endsAtLine whether a line break ends it: not in brackets */
  #expression(endsAtLine: boolean): TemplateValue {
    if (!endsAtLine) this.#skipLines()
    const { start } = this.#token
    const value = this.#deeper(() => this.#operand())
    if (!endsAtLine) this.#skipLines()
    if (this.#isEnd(endsAtLine)) return value
    const whole = open(start, this.#skipToEnd(endsAtLine))
    const isSwitch = /\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*$/.test(this.#source.slice(start, whole.place.end))
    return isSwitch ? { ...whole, upTo: 1 } : whole
  }

  #isEnd(endsAtLine: boolean): boolean {
    const { kind, text } = this.#token
    return (
      kind === 'end' ||
      (kind === 'line' && endsAtLine) ||
      (kind === 'mark' && (text === ',' || CLOSING.has(text)))
    )
  }

  /** The rest of an expression, such as an operator and what follows it. @returns where it ends */
  #skipToEnd(endsAtLine: boolean): number {
    let end = this.#token.start
    while (!this.#isEnd(endsAtLine)) {
      if (this.#token.kind === 'mark' && OPENING.has(this.#token.text)) end = this.#skipBrackets()
      else ({ end } = this.#take())
    }
    return end
  }

  /** @returns where they end */
  #skipBrackets(): number {
    let depth = 0
    for (;;) {
      const { kind, text, end } = this.#take()
      if (kind === 'end') throw new UnknownSyntax('brackets have no end', end)
      if (kind !== 'mark') continue
      if (OPENING.has(text)) depth++
      if (CLOSING.has(text)) depth--
      if (depth === 0) return end
    }
  }

  #operand(): TemplateValue {
    const { kind, text, start } = this.#token
    if (kind === 'text') return textOf(this.#take(), this.#source)
    if (kind === 'name') return this.#named()
    if (kind === 'mark' && text === '[')
      return this.#isFor() ? open(start, this.#skipBrackets()) : this.#list()
    if (kind === 'mark' && text === '{')
      return this.#isFor() ? open(start, this.#skipBrackets()) : this.#object()
    if (kind === 'mark' && text === '(') return open(start, this.#skipBrackets())
    const { end } = this.#take()
    const isOneAtMost = kind === 'number' && (text === '0' || text === '1')
    return { ...open(start, end), ...(isOneAtMost && { upTo: 1 }) }
  }

  #isFor(): boolean {
    // without a copy of the rest, which would cost the square of a file's length
    let next = this.#next + 1
    while (this.#tokens[next]?.kind === 'line') next++
    const after = this.#tokens[next]
    return after?.kind === 'name' && after.text === 'for'
  }

  /** A reference, a function's call, or a word like `true`. */
  #named(): TemplateValue {
    const first = this.#take()
    if (this.#isMark('(')) {
      if (first.text === 'file' || first.text === 'templatefile') return this.#fileCall(first)
      if (first.text !== 'jsonencode') return open(first.start, this.#skipBrackets())
      this.#take()
      const value = this.#expression(false)
      this.#skipLines()
      this.#expect(')')
      return value
    }
    let { end } = first
    while (this.#isMark('.') || this.#isMark('[')) {
      if (this.#isMark('[')) end = this.#skipBrackets()
      else {
        this.#take()
        ;({ end } = this.#take())
      }
    }
    return reference(this.#source.slice(first.start, end), first.start, end)
  }

  /** `file(path)` or `templatefile(path, variables)`. */
  #fileCall(name: HclToken): TemplateValue {
    const [, argument] = this.#tokens.slice(this.#next, this.#next + 2)
    const call = open(name.start, this.#skipBrackets())
    const written = argument === undefined ? '' : this.#source.slice(argument.start, argument.end)
    const reads = /^"(?:\$\{path\.module\}\/)?([^"$%\\]+)"$/.exec(written)?.[1]
    return reads === undefined ? call : { ...call, reads }
  }

  #list(): TemplateValue {
    const { start } = this.#expect('[')
    const items: TemplateValue[] = []
    this.#skipLines()
    while (!this.#isMark(']')) {
      items.push(this.#expression(false))
      if (!this.#isMark(']')) this.#expect(',')
      this.#skipLines()
    }
    const { end } = this.#expect(']')
    return { kind: 'list', items, style: 'flow', place: { start, end }, shared: false }
  }

  #object(): TemplateValue {
    const { start } = this.#expect('{')
    const entries = new Map<string, TemplateValue>()
    const keys = new Map<string, number>()
    let whole = true
    this.#skipLines()
    while (!this.#isMark('}')) {
      const { start: begins } = this.#token
      const key = this.#key()
      if (this.#isMark(':')) this.#take()
      else this.#expect('=')
      const value = this.#expression(true)
      if (key === undefined || entries.has(key)) whole = false
      else {
        entries.set(key, value)
        keys.set(key, begins)
      }
      if (this.#isMark(',')) this.#take()
      this.#skipLines()
    }
    const { end } = this.#expect('}')
    return { kind: 'mapping', entries, keys, whole, place: { start, end }, shared: false }
  }

  /** Undefined where it is computed. */
  #key(): string | undefined {
    if (this.#isMark('(')) {
      this.#skipBrackets()
      return undefined
    }
    const { kind, text, pieces, start } = this.#take()
    if (kind === 'name' || kind === 'number') return text
    if (kind !== 'text') throw new UnknownSyntax('a key is missing', start)
    return pieces?.length === 1 ? pieces[0] : undefined
  }
}

function textOf({ pieces = OPEN, expression, content, start, end }: HclToken, source: string): Text {
  const refersTo = expression === undefined ? undefined : addressOf(expression)
  return {
    kind: 'text',
    pieces,
    literal: pieces.length === 1 && source.slice(start + 1, end - 1) === pieces[0],
    ...(refersTo !== undefined && { refersTo }),
    ...(content !== undefined && { document: content }),
    place: { start, end },
    shared: false
  }
}

function reference(text: string, start: number, end: number): Text {
  const word = /^(true|false|null)$/.exec(text)?.[1]
  if (word !== undefined) return { ...open(start, end), pieces: [word] }
  const refersTo = addressOf(text)
  const pieces = refersTo?.endsWith('.arn') === true ? ['arn:', ''] : OPEN
  return { ...open(start, end), pieces, ...(refersTo !== undefined && { refersTo }) }
}

/** `aws_iam_role.orders[0].name` without the index; undefined for what is more than a reference. */
export function addressOf(expression: string): string | undefined {
  const address = expression.trim().replaceAll(/\[[^[\]]*\]/g, '')
  return /^[\w-]+(\.[\w-]+)+$/.test(address) ? address : undefined
}

function open(start: number, end: number): Text {
  return { kind: 'text', pieces: OPEN, literal: false, place: { start, end }, shared: false }
}
