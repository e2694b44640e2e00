/** Answers that are kept as long as there is room for them: what many roles have in common is worked out once. */

const clearing: (() => void)[] = []

/** Lets everything go that is kept, once all that has something in common is worked out: what is asked again is worked out again. */
export function forgetAnswers(): void {
  for (const clear of clearing) clear()
}

/** What `forgetAnswers` calls besides. @param clear lets go what a module keeps */
export function forgotten(clear: () => void): void {
  clearing.push(clear)
}

/** What is kept is forgotten altogether once it is too much; then it is worked out again. */
export class BoundedCache<T> {
  readonly #most: number
  readonly #sizeOf: (answer: T) => number
  readonly #answers = new Map<string, T>()
  #size = 0

  /** @param most how much is kept, in what `sizeOf` counts */
  constructor(most: number, sizeOf: (answer: T) => number) {
    this.#most = most
    this.#sizeOf = sizeOf
    clearing.push(() => this.forget())
  }

  forget(): void {
    this.#answers.clear()
    this.#size = 0
  }

  get(key: string, answer: () => T): T {
    const known = this.#answers.get(key)
    if (known !== undefined) return known
    const made = answer()
    this.#size += this.#sizeOf(made)
    if (this.#size > this.#most) {
      this.forget()
      this.#size = this.#sizeOf(made)
    }
    this.#answers.set(key, made)
    return made
  }
}

const numbers = new WeakMap<object, number>()
let last = 0

/** A number for each object, for keys of what is worked out of it. No other object ever has it. */
export function numberOf(object: object): number {
  const known = numbers.get(object)
  if (known !== undefined) return known
  last++
  numbers.set(object, last)
  return last
}
