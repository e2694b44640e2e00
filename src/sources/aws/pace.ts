/**
 * Keeps to a service's unpublished rate limit: as many requests at a time as pay off, and after the first refusal at the rate
 * that the service was seen to grant, tried a little higher every so often.
 */
import type { Budget } from '../../kit/budget.ts'

/** Requests in flight at the start and at most, and by how much each answer widens the window. */
const FIRST_WINDOW = 4
export const WIDEST = 32
const WIDENING = 0.15
/** A refusal lowers the rate to this share of what proved too much; it is back there after `RECOVERY` seconds. */
const RETREAT = 0.93
const RECOVERY = 3
/** Later it tries more, at a growing pace (per second squared), so that a limit that has risen is found. */
const PROBING = 0.02
/** The first refusal comes after a burst that says little of the rate: until the second, the rate doubles every second. */
const SEARCHING = 2
/** Refusals within this time (ms) of the one that lowered the rate answer requests that had left before it, and are one with it. */
const ECHO = 250
/** A refusal at a rate that was kept may be chance: it lowers the rate to no less than this share. */
const LEAST_LOWERING = 0.85
/** Over this time (ms) it is measured what the service grants. */
const MEASURED_OVER = 1000

export class Pace {
  #window = FIRST_WINDOW
  #inFlight = 0
  /** Requests a second that proved too much, and when; none until the first refusal. */
  #ceiling = Infinity
  #refusedAt = -Infinity
  #searching = false
  /** When the next request may go. */
  #slot = 0
  #granted: number[] = []
  readonly #waiting: (() => void)[] = []
  readonly #budget: Budget
  refusals = 0

  /** @param budget no request is sent, and none waits for its turn, when it has ended */
  constructor(budget: Budget) {
    this.#budget = budget
  }

  /**
   * Runs a request when its turn comes, and again while the service throttles it.
   * @param isThrottled whether an error says "too many requests"
   * @throws Ended when the budget ends while it waits; what the request throws otherwise
   */
  async run<T>(request: () => Promise<T>, isThrottled: (error: unknown) => boolean): Promise<T> {
    for (;;) {
      await this.#turn()
      try {
        this.#budget.check()
        // whatever the request waits for, be it credentials, ends with the budget
        const answer = await this.#budget.race(request())
        this.#success()
        return answer
      } catch (error) {
        if (!isThrottled(error)) throw error
        this.#refusal()
      } finally {
        this.#inFlight--
        for (let free = this.#window - this.#inFlight; free >= 1; free--) this.#waiting.shift()?.()
      }
    }
  }

  async #turn(): Promise<void> {
    while (this.#inFlight >= this.#window) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#inFlight++
    for (let now = performance.now(); ; now = performance.now()) {
      const wait = this.#slot - now
      if (wait <= 0) {
        this.#slot = now + 1000 / this.#rate(now)
        return
      }
      // the rate may fall meanwhile, so that the slot is taken only when it comes
      await this.#budget.sleep(wait).catch(() => undefined)
      if (this.#budget.ended !== undefined) return
    }
  }

  /** What may be asked a second: below the ceiling right after a refusal, at it a little later, then ever more above it. */
  #rate(now: number): number {
    const after = (now - this.#refusedAt) / 1000
    if (this.#searching) return this.#ceiling * SEARCHING ** after
    const recovered = Math.min(1, after / RECOVERY)
    const probing = PROBING * Math.max(0, after - RECOVERY) ** 2
    return this.#ceiling * (RETREAT + (1 - RETREAT) * recovered + probing)
  }

  #success(): void {
    if (this.#ceiling === Infinity) this.#window = Math.min(WIDEST, this.#window + WIDENING)
    this.#granted.push(performance.now())
    if (this.#granted.length > 1000) this.#granted.splice(0, 500)
  }

  #refusal(): void {
    this.refusals++
    const now = performance.now()
    if (now - this.#refusedAt < ECHO) return
    const isFirst = this.#ceiling === Infinity
    const rate = this.#rate(now)
    const atLeast = isFirst ? 1 : rate * LEAST_LOWERING
    this.#ceiling = Math.max(atLeast, Math.min(rate, this.#measured(now)))
    this.#searching = isFirst
    this.#refusedAt = now
  }

  /** Requests a second that the service granted of late; at a refusal that is no less than its limit. */
  #measured(now: number): number {
    return this.#granted.filter((time) => now - time < MEASURED_OVER).length / (MEASURED_OVER / 1000)
  }
}
