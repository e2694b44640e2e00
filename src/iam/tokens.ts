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

/** Positions in all alternatives of a pattern at once, each alternative after the other. */
export class Positions {
  readonly #tokens: readonly (Token | undefined)[]

  constructor(alternatives: readonly (readonly Token[])[]) {
    // the end of each alternative has no token
    this.#tokens = alternatives.flatMap((tokens) => [...tokens, undefined])
  }

  start(): number[] {
    const starts = this.#tokens.length === 0 ? [] : [0]
    this.#tokens.forEach((token, i) => {
      if (token === undefined && i + 1 < this.#tokens.length) starts.push(i + 1)
    })
    return this.#closed(starts)
  }

  step(from: readonly number[], symbol: Token): number[] {
    const to: number[] = []
    for (const position of from) {
      const token = this.#tokens[position]
      if (token !== undefined && accepts(token, symbol)) to.push(isRun(token) ? position : position + 1)
    }
    return this.#closed(to)
  }

  isEnd(positions: readonly number[]): boolean {
    return positions.some((position) => this.#tokens[position] === undefined)
  }

  /** A run may be empty. */
  #closed(positions: readonly number[]): number[] {
    const all = new Set<number>()
    for (let position of positions) {
      while (!all.has(position)) {
        all.add(position)
        if (!isRun(this.#tokens[position])) break
        position++
      }
    }
    return [...all].sort((a, b) => a - b)
  }
}

/** Some character that no pattern names: all such behave alike. */
const ANY_OTHER = '\u0000'

export function alphabetOf(alternatives: readonly (readonly Token[])[]): Token[] {
  const named = alternatives.flatMap((tokens) => tokens.filter(isCharacter))
  return [...new Set([':', '/', ANY_OTHER, ...named])]
}

export function symbolsOf(token: Token, alphabet: readonly Token[]): readonly Token[] {
  if (isCharacter(token) || isVariable(token)) return [token]
  return alphabet.filter((symbol) => accepts(token, symbol))
}
