/** What patterns of the IAM language are made of, and a walk through several of them at once. */

/**
 * One character of the text is a token of its own, of length 1. Wildcards are tokens of length 2: `**` any run of characters, `??` any
 * one, the same without colons `*:` and `?:`, and a run without colons and slashes `*_`. `${name}`, what a policy variable will be
 * filled with, is longer. Texts, not objects, so that positions can be compared and kept by value.
 */
export type Token = string

export const RUN = '**'
export const ONE = '??'
export const RUN_IN_PART = '*:'
export const ONE_IN_PART = '?:'
export const RUN_IN_NAME = '*_'

export function isCharacter(token: Token): boolean {
  return token.length === 1
}

export function isVariable(token: Token): boolean {
  return token.startsWith('${')
}

export function isRun(token: Token | undefined): boolean {
  return token === RUN || token === RUN_IN_PART || token === RUN_IN_NAME
}

/** Whether a token of a pattern stands for a character, or for what an unknown variable will hold. */
export function accepts(token: Token, symbol: Token): boolean {
  if (token === symbol || token === RUN) return true
  if (isVariable(symbol)) return false
  if (token === ONE) return true
  if (token === RUN_IN_PART || token === ONE_IN_PART) return symbol !== ':'
  return token === RUN_IN_NAME && symbol !== ':' && symbol !== '/'
}

/** Some character that no pattern names: all such behave alike. */
const ANY_OTHER = '\u0000'

/** Where a walk stands: a number for each set of places in its pattern that texts have led to. */
export type Position = number

interface Place {
  /** In all alternatives, each after the other. */
  indices: readonly number[]
  isEnd: boolean
  /** Whether whatever follows is matched. */
  isEndless: boolean
  /** The symbols that lead to different places: all others lead where `ANY_OTHER` does. */
  symbols: readonly Token[]
  next: Map<Token, Position>
}

/**
 * A walk through all alternatives of a pattern at once. Each place and each step is worked out when it is first asked for, and kept, so
 * that a question costs what is new in it.
 */
export class Walk {
  /** The end of each alternative has no token. */
  readonly #tokens: readonly (Token | undefined)[]
  readonly #places: Place[] = []
  readonly #known = new Map<string, Position>()
  readonly start: Position

  constructor(alternatives: readonly (readonly Token[])[]) {
    this.#tokens = alternatives.flatMap((tokens) => [...tokens, undefined])
    const starts = this.#tokens.length === 0 ? [] : [0]
    this.#tokens.forEach((token, i) => {
      if (token === undefined && i + 1 < this.#tokens.length) starts.push(i + 1)
    })
    this.start = this.#positionOf(starts)
  }

  step(from: Position, taken: Token): Position {
    const place = this.#place(from)
    const symbol = isCharacter(taken) && !place.symbols.includes(taken) ? ANY_OTHER : taken
    const known = place.next.get(symbol)
    if (known !== undefined) return known
    const to: number[] = []
    for (const index of place.indices) {
      const token = this.#tokens[index]
      if (token !== undefined && accepts(token, symbol)) to.push(isRun(token) ? index : index + 1)
    }
    const next = this.#positionOf(to)
    place.next.set(symbol, next)
    return next
  }

  /** Whether what has been walked is a text that matches. */
  isEnd(position: Position): boolean {
    return this.#place(position).isEnd
  }

  /** Whether nothing that begins like this matches. */
  isDead(position: Position): boolean {
    return this.#place(position).indices.length === 0
  }

  /** Whether everything that begins like this matches. */
  isEndless(position: Position): boolean {
    return this.#place(position).isEndless
  }

  /** Symbols of which one at least leads wherever any symbol leads. */
  symbols(position: Position): readonly Token[] {
    return this.#place(position).symbols
  }

  /** How much work a step from here is. */
  breadth(position: Position): number {
    return this.#place(position).indices.length
  }

  #place(position: Position): Place {
    const place = this.#places[position]
    if (place === undefined) throw new Error(`no place of this walk: ${position}`)
    return place
  }

  #positionOf(indices: readonly number[]): Position {
    const closed = this.#closed(indices)
    const key = closed.join()
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const tokens = closed.map((index) => this.#tokens[index])
    const position = this.#places.push({
      indices: closed,
      isEnd: tokens.includes(undefined),
      isEndless: closed.some((index) => this.#tokens[index] === RUN && this.#tokens[index + 1] === undefined),
      symbols: [...new Set([ANY_OTHER, ...tokens.flatMap(toldApart)])],
      next: new Map()
    })
    this.#known.set(key, position - 1)
    return position - 1
  }

  /** A run may be empty. */
  #closed(indices: readonly number[]): readonly number[] {
    const [only = 0, ...others] = indices
    if (indices.length > 0 && others.length === 0 && !isRun(this.#tokens[only])) return indices
    const all = new Set<number>()
    for (let index of indices) {
      while (!all.has(index)) {
        all.add(index)
        if (!isRun(this.#tokens[index])) break
        index++
      }
    }
    return [...all].sort((a, b) => a - b)
  }
}

/** The symbols that a token tells from all others. */
function toldApart(token: Token | undefined): readonly Token[] {
  if (token === undefined || token === RUN || token === ONE) return []
  if (token === RUN_IN_PART || token === ONE_IN_PART) return [':']
  return token === RUN_IN_NAME ? [':', '/'] : [token]
}
