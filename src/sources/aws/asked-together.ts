/**
 * One list of everything in place of many questions, while that is fewer calls. Who may not read the list, or whose list is long and has
 * little of what is asked, or does not come, is answered by single questions as if there were no list.
 */
import type { Budget } from '../../kit/budget.ts'

/** So many answers each page of the list must have given to be worth the next one. */
const WORTH_A_PAGE = 5
/** Nothing waits longer (ms) for a page of the list: single questions take less. */
const PAGE_WITHIN_MS = 10_000

export class AskedTogether<A> {
  readonly #pages: () => AsyncIterable<ReadonlyMap<string, A>>
  readonly #singly: number
  readonly #within: number
  readonly #known = new Map<string, A>()
  readonly #waiting = new Map<string, (() => void)[]>()
  #asked = 0
  #reading: Promise<void> | undefined
  #isOver = false

  /**
   * @param singly so many questions are asked singly before the list is
   * @param pages asks for the list: what each page answers, by the key of the question. It may throw.
   * @param budget of which no page takes more than a third
   */
  constructor(singly: number, pages: () => AsyncIterable<ReadonlyMap<string, A>>, budget: Budget) {
    this.#singly = singly
    this.#pages = pages
    this.#within = budget.forOne(PAGE_WITHIN_MS)
  }

  /** Never throws. @returns undefined where the question is to be asked singly */
  async answer(key: string): Promise<A | undefined> {
    if (!this.#known.has(key) && !this.#isOver) {
      if (this.#reading === undefined && ++this.#asked <= this.#singly) return undefined
      const known = new Promise<void>((resolve) => {
        this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), resolve])
      })
      this.#reading ??= this.#read()
      await known
    }
    return this.#known.get(key)
  }

  async #read(): Promise<void> {
    let [pages, answered] = [0, 0]
    const late = setTimeout(() => this.#end(), this.#within)
    try {
      for await (const page of this.#pages()) {
        // it came too late
        if (this.#isOver) break
        pages++
        for (const [key, value] of page) this.#known.set(key, value)
        for (const [key, wake] of this.#waiting) {
          if (!this.#known.has(key)) continue
          answered++
          this.#waiting.delete(key)
          wake.forEach((resolve) => resolve())
        }
        // what waits may not be all that will be asked, but it is all that is known to be
        if (answered < WORTH_A_PAGE * pages) break
        late.refresh()
      }
    } catch {
      // a refusal, or an answer that cannot be read: the single questions say what is missing
    }
    clearTimeout(late)
    this.#end()
  }

  /** Whatever still waits is to be asked singly. */
  #end(): void {
    this.#isOver = true
    for (const wake of this.#waiting.values()) wake.forEach((resolve) => resolve())
    this.#waiting.clear()
  }
}
