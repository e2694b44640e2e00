/** Solves Terraform's expressions, as far as the project's own file has them. */
import * as v from 'valibot'

export interface Block {
  type: string
  labels: readonly string[]
  attributes: ReadonlyMap<string, Expression>
  blocks: readonly Block[]
}

type Scope = (address: string) => unknown
type Expression = (scope: Scope) => unknown

const TOKEN =
  /\s+|#.*|("(?:[^"\\]|\\.)*")|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\d+\])*)|(\d+)|(==|!=|[={}[\](),?:>])/y

/** @throws Error where something is written that the project's own file has not */
export function readTerraform(text: string): readonly Block[] {
  return new Parser(text).body('').blocks
}

class Parser {
  readonly #tokens: string[] = []
  #next = 0

  constructor(text: string) {
    TOKEN.lastIndex = 0
    for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
      const found = TOKEN.exec(text)
      if (found === null) throw new Error(`not understood: ${text.slice(at, at + 40)}`)
      const token = found.slice(1).find((part) => part !== undefined)
      if (token !== undefined) this.#tokens.push(token)
    }
  }

  body(closing: string): Pick<Block, 'attributes' | 'blocks'> {
    const attributes = new Map<string, Expression>()
    const blocks: Block[] = []
    while (this.#peek() !== closing) {
      const name = this.#take()
      if (this.#skip('=')) attributes.set(name, this.#expression())
      else blocks.push(this.#block(name))
    }
    return { attributes, blocks }
  }

  #block(type: string): Block {
    const labels: string[] = []
    while (!this.#skip('{')) labels.push(unquoted(this.#take()))
    const body = this.body('}')
    this.#expect('}')
    return { type, labels, ...body }
  }

  #expression(): Expression {
    const condition = this.#comparison()
    if (!this.#skip('?')) return condition
    const yes = this.#expression()
    this.#expect(':')
    const no = this.#expression()
    return (scope) => (condition(scope) === true ? yes(scope) : no(scope))
  }

  #comparison(): Expression {
    const left = this.#operand()
    const operator = this.#peek()
    if (!['==', '!=', '>'].includes(operator)) return left
    this.#take()
    const right = this.#operand()
    if (operator === '>') return (scope) => Number(left(scope)) > Number(right(scope))
    return (scope) => (left(scope) === right(scope)) === (operator === '==')
  }

  #operand(): Expression {
    const token = this.#take()
    if (token === '(') return this.#upTo(')', () => this.#expression())
    if (token === '[') return this.#skip('for') ? this.#each() : this.#all(this.#list(']'))
    if (token === '{') return this.#object()
    if (token.startsWith('"')) return template(unquoted(token))
    if (/^\d/.test(token)) return () => Number(token)
    if (token === 'true' || token === 'false') return () => token === 'true'
    if (!/^[a-z]/i.test(token)) throw new Error(`${token} is not understood here`)
    if (!this.#skip('(')) return (scope) => scope(token)
    const values = this.#all(this.#list(')'))
    return (scope) => called(token, values(scope))
  }

  /** `[for name in list : value]`, behind `for`. */
  #each(): Expression {
    const name = this.#take()
    this.#expect('in')
    const list = this.#expression()
    this.#expect(':')
    const value = this.#upTo(']', () => this.#expression())
    return (scope) =>
      v.parse(List, list(scope)).map((item) => value((address) => (address === name ? item : scope(address))))
  }

  #object(): Expression {
    const entries: [string, Expression][] = []
    while (!this.#skip('}')) {
      const key = unquoted(this.#take())
      this.#expect('=')
      entries.push([key, this.#expression()])
      this.#skip(',')
    }
    return (scope) => Object.fromEntries(entries.map(([key, value]) => [key, value(scope)]))
  }

  #list(closing: string): Expression[] {
    const items: Expression[] = []
    while (!this.#skip(closing)) {
      items.push(this.#expression())
      this.#skip(',')
    }
    return items
  }

  #all(items: readonly Expression[]): (scope: Scope) => unknown[] {
    return (scope) => items.map((item) => item(scope))
  }

  #upTo<T>(closing: string, read: () => T): T {
    const value = read()
    this.#expect(closing)
    return value
  }

  #peek(): string {
    return this.#tokens[this.#next] ?? ''
  }

  #take(): string {
    const token = this.#peek()
    if (token === '') throw new Error('the file ends too early')
    this.#next++
    return token
  }

  #skip(token: string): boolean {
    const isHere = this.#peek() === token
    if (isHere) this.#next++
    return isHere
  }

  #expect(token: string): void {
    if (!this.#skip(token)) throw new Error(`${token} expected before ${this.#peek()}`)
  }
}

const List = v.array(v.unknown())

function unquoted(token: string): string {
  return token.startsWith('"') ? token.slice(1, -1).replaceAll(/\\(.)/g, '$1') : token
}

function template(text: string): Expression {
  return (scope) =>
    text.replaceAll(/\$\{([^}]+)\}/g, (_, address: string) => v.parse(v.string(), scope(address)))
}

/** https://developer.hashicorp.com/terraform/language/functions */
function called(name: string, values: readonly unknown[]): unknown {
  const [first, second] = values
  switch (name) {
    case 'concat':
      return v.parse(v.array(List), values).flat()
    case 'join':
      return v.parse(List, second).join(v.parse(v.string(), first))
    case 'jsonencode':
      return JSON.stringify(first)
    case 'length':
      return v.parse(List, first).length
    case 'merge':
      return Object.assign({}, ...v.parse(v.array(v.record(v.string(), v.unknown())), values)) as unknown
    case 'setproduct':
      return v.parse(List, first).flatMap((one) => v.parse(List, second).map((other) => [one, other]))
    case 'regex': {
      const found = new RegExp(v.parse(v.string(), first)).exec(v.parse(v.string(), second))
      return found?.[0]
    }
    case 'can':
      return first !== undefined
    default:
      throw new Error(`${name} is not understood here`)
  }
}
