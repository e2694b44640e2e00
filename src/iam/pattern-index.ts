/** Things that are about resource patterns, by the texts with which these begin: of tens of thousands only a few concern one resource. */
import type { Pattern } from './pattern.ts'

/** The characters of a pattern before whatever may stand for several texts, in small letters. */
interface Beginning {
  text: string
  /** Whether anything may follow. */
  isOpen: boolean
}

interface Entry<T> {
  /** In the order that was given. */
  place: number
  one: T
}

/** Asked for what may have a text in common with a pattern: never leaves such a thing out, and mostly nothing else is among them. */
export class PatternIndex<T> {
  readonly #all: readonly T[]
  readonly #closed = new Map<string, Entry<T>[]>()
  readonly #open = new Map<string, Entry<T>[]>()
  /** Of the open beginnings. */
  readonly #lengths: readonly number[]
  #sorted: readonly string[] | undefined

  constructor(all: readonly T[], patternOf: (one: T) => Pattern) {
    this.#all = all
    for (const [place, one] of all.entries()) {
      const { text, isOpen } = beginningOf(patternOf(one))
      const into = isOpen ? this.#open : this.#closed
      const known = into.get(text)
      if (known === undefined) into.set(text, [{ place, one }])
      else known.push({ place, one })
    }
    this.#lengths = [...new Set([...this.#open.keys()].map(({ length }) => length))].toSorted((a, b) => a - b)
  }

  /** Those that may have a text in common with a pattern, in the order that was given. */
  near(asked: Pattern): readonly T[] {
    const { text, isOpen } = beginningOf(asked)
    if (isOpen && text === '') return this.#all
    const found: Entry<T>[] = []
    const add = (entries: readonly Entry<T>[] = []): void => {
      for (const entry of entries) found.push(entry)
    }
    for (const length of this.#lengths) {
      if (length > text.length) break
      add(this.#open.get(text.slice(0, length)))
    }
    for (const beginning of isOpen ? this.#beginningWith(text) : [text]) {
      add(this.#closed.get(beginning))
      if (beginning.length > text.length) add(this.#open.get(beginning))
    }
    if (found.length > 1) found.sort((a, b) => a.place - b.place)
    return found.map(({ one }) => one)
  }

  #beginningWith(text: string): readonly string[] {
    const sorted = (this.#sorted ??= [...new Set([...this.#closed.keys(), ...this.#open.keys()])].sort())
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? '') < text) low = middle + 1
      else high = middle
    }
    let end = low
    while (sorted[end]?.startsWith(text) === true) end++
    return sorted.slice(low, end)
  }
}

/** Letters are compared in any case, as overlaps are; where other letters than those of ARNs stand, anything may follow. */
function beginningOf({ plain, beginning }: Pattern): Beginning {
  if (IN_ARNS.test(beginning)) return { text: beginning.toLowerCase(), isOpen: plain === undefined }
  return { text: beginning.slice(0, beginning.search(OUT_OF_ARNS)).toLowerCase(), isOpen: true }
}

/** Of others `toLowerCase` may depend on what stands beside them. */
const IN_ARNS = /^[\0-~]*$/
const OUT_OF_ARNS = /[^\0-~]/
