/** A set of seconds in which something began: two numbers a minute, however much began in it. */

const HALF = 30
const MINUTE = 60

export class Seconds {
  /** By minute: the bits of its first and of its second half. */
  readonly #minutes = new Map<number, [number, number]>()
  #distinct = 0
  #first = Infinity
  #last = -Infinity

  /** @param time Unix seconds, fractions among them */
  add(time: number): void {
    const second = Math.floor(time)
    const minute = Math.floor(second / MINUTE)
    const place = second - minute * MINUTE
    const half = place < HALF ? 0 : 1
    const bit = 1 << (place % HALF)
    const bits = this.#minutes.get(minute) ?? [0, 0]
    if ((bits[half] & bit) !== 0) return
    bits[half] |= bit
    this.#minutes.set(minute, bits)
    this.#distinct++
    this.#first = Math.min(this.#first, second)
    this.#last = Math.max(this.#last, second)
  }

  /** How many different seconds there are. */
  get distinct(): number {
    return this.#distinct
  }

  /** Seconds from the first to the last of them, both counted. */
  get span(): number {
    return this.#distinct === 0 ? 0 : this.#last - this.#first + 1
  }
}
