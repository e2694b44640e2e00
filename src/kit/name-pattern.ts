/**
 * Patterns of names of roles and workloads. They stand in a file that a pull request may bring along, and names come from traces: a pattern
 * is followed in all of its ways at once, so that time grows with pattern times name, and no pattern costs more.
 */

/** A longer text is no pattern: it stands for itself. */
const LONGEST = 1000

/** Whether a character is one that a pattern takes at a place. */
type Takes = (character: string) => boolean

/** A place between two parts of a pattern. */
interface Place {
  /** Where a name may go on without a character. */
  free: number[]
  /** Where it goes on with one. */
  steps: { takes: Takes; to: number }[]
}

type Matcher = (name: string) => boolean

const known = new Map<string, Matcher>()

/**
 * Whether the name of a role or a workload is one that a pattern of the configuration file stands for.
 * @param pattern a glob such as `orders-*` or `{orders,invoices}-api`; `*` stands for slashes too, since names are no paths,
 *   and `[!w]` for any character but w, as in a shell; with `!` in front it stands for all other names
 */
export function matchesName(pattern: string, name: string): boolean {
  let matcher = known.get(pattern)
  if (matcher === undefined) {
    matcher = matcherOf(pattern)
    known.set(pattern, matcher)
  }
  return matcher(name)
}

function matcherOf(pattern: string): Matcher {
  if (pattern.length > LONGEST) return (name) => name === pattern
  const [bangs = ''] = /^!*/.exec(pattern) ?? []
  const isNegated = bangs.length % 2 === 1
  const { places, end } = new Ways(Array.from(pattern.slice(bangs.length)))
  return (name) => {
    let open = withFree(places, [0])
    for (const character of name) {
      const next = [...open].flatMap((index) =>
        (places[index]?.steps ?? []).flatMap(({ takes, to }) => (takes(character) ? [to] : []))
      )
      open = withFree(places, next)
      if (open.size === 0) break
    }
    return open.has(end) !== isNegated
  }
}

function withFree(places: readonly Place[], from: readonly number[]): Set<number> {
  const reached = new Set(from)
  for (const index of reached) for (const next of places[index]?.free ?? []) reached.add(next)
  return reached
}

/** A pattern's places and the ways between them. */
class Ways {
  readonly places: Place[] = []
  readonly end: number
  readonly #text: readonly string[]
  #next = 0

  constructor(text: readonly string[]) {
    this.#text = text
    let last = this.#place()
    while (this.#next < text.length) last = this.#part(last)
    this.end = last
  }

  #place(): number {
    return this.places.push({ free: [], steps: [] }) - 1
  }

  #step(from: number, takes: Takes, to = this.#place()): number {
    this.places[from]?.steps.push({ takes, to })
    return to
  }

  #part(from: number): number {
    const character = this.#text[this.#next++] ?? ''
    if (character === '*') {
      const loop = this.#place()
      this.places[from]?.free.push(loop)
      return this.#step(loop, () => true, loop)
    }
    if (character === '?') return this.#step(from, () => true)
    if (character === '[') return this.#oneOf(from)
    if (character === '{') return this.#alternatives(from)
    if (character === '\\' && this.#next < this.#text.length)
      return this.#literal(from, this.#text[this.#next++])
    return this.#literal(from, character)
  }

  #literal(from: number, text = ''): number {
    return this.#step(from, (character) => character === text)
  }

  /** `[a-z]`, `[!a-z]`: a bracket that is not closed is text, and one that closes at once is one of the characters. */
  #oneOf(from: number): number {
    const start = this.#next
    const isNegated = ['!', '^'].includes(this.#text[start] ?? '')
    const first = start + (isNegated ? 1 : 0)
    const close = this.#text.indexOf(']', first + 1)
    if (close < 0) return this.#literal(from, '[')
    const inside = this.#text.slice(first, close)
    this.#next = close + 1
    const takes = taking(inside)
    return this.#step(from, (character) => takes(character) !== isNegated)
  }

  /** `{a,b}`: braces without a comma, or not closed, are text. */
  #alternatives(from: number): number {
    const commas: number[] = []
    let depth = 0
    let close = this.#next
    for (; close < this.#text.length; close++) {
      const character = this.#text[close]
      if (character === '\\') close++
      else if (character === '{') depth++
      else if (character === ',' && depth === 0) commas.push(close)
      else if (character === '}' && depth-- === 0) break
    }
    if (close >= this.#text.length || commas.length === 0) return this.#literal(from, '{')
    const joined = this.#place()
    for (const stop of [...commas, close]) {
      let last = this.#place()
      this.places[from]?.free.push(last)
      while (this.#next < stop) last = this.#part(last)
      this.places[last]?.free.push(joined)
      this.#next = stop + 1
    }
    return joined
  }
}

function taking(inside: readonly string[]): Takes {
  const single = new Set<string>()
  const ranges: [string, string][] = []
  for (let i = 0; i < inside.length; i++) {
    const [first = '', dash, last] = inside.slice(i, i + 3)
    if (dash === '-' && last !== undefined) {
      ranges.push([first, last])
      i += 2
    } else single.add(first)
  }
  return (character) =>
    single.has(character) || ranges.some(([first, last]) => first <= character && character <= last)
}
