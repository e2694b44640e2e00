/**
 * Keeps to a service's unpublished rate limit: as many requests at a time as pay off, and after the first refusal at the rate
 * that the service was seen to grant, tried a little higher with every request.
 */
import type { Budget } from '../../kit/budget.ts'
import type { Clock } from './settling.ts'

/** How hard a service is asked. */
export interface Manner {
  /** Requests in flight at the start, and at most. */
  first: number
  widest: number
  /** A refusal at a rate that was kept may be chance: the rate falls to this share. */
  retreat: number
  /** Requests a second after the first refusal of all: so many at least, since what was granted in a burst says little. */
  least: number
  /** Whether the rate then grows fast until the second refusal. */
  searches: boolean
  /** By how much each request after a refusal raises the rate, as a share of it. */
  probing: number
}

/** Nobody else needs X-Ray's limits for reading as urgently: they are used in full, and a few refusals are the price. */
export const EAGER: Manner = {
  first: 4,
  widest: 64,
  retreat: 0.95,
  least: 4,
  searches: true,
  probing: 0.0003
}

/** IAM's and Lambda's limits are shared with deployments and with the application itself: half of them is left to these. */
export const CONSIDERATE: Manner = {
  first: 5,
  widest: 12,
  retreat: 0.5,
  least: 5,
  searches: false,
  probing: 0.001
}

/** Until a refusal or until its gain ends, each answer widens the window by so much: it grows by half in a round. */
const WIDENING = 0.5
/** A wider window that does not make the answers come so much faster has no gain. */
const GAIN = 1.1
/** After so many rounds without gain the window grows by one a round only. */
const ROUNDS_WITHOUT_GAIN = 2
/** What was granted before the first refusal was a burst: the rate begins again at this share of it. */
const RESTART = 0.25
/** Until the second refusal, the rate grows so many times a second. */
const SEARCHING = 4
/** What the refused request was sent at proved a little too much. */
const FOUND = 0.95
/** Later requests raise the rate by more each, so that a limit that has risen is found. */
const PROBING_GROWTH = 0.002
/** Refusals within this time (ms) of the one that lowered the rate answer requests that had left before it, and are one with it. */
const ECHO = 250
/** A refusal leaves at least this share of the rate. */
const MOST_AT_ONCE = 0.4
/** So many requests more or less are granted by chance between two refusals. */
const CHANCE = 1.7
/** Over this time (ms) it is measured what the service grants before its first refusal. */
const MEASURED_OVER = 1000

export class Pace {
  #window: number
  #inFlight = 0
  /** Requests a second that proved too much, and when; none until the first refusal. */
  #ceiling = Infinity
  #refusedAt = -Infinity
  #searching = false
  /** Requests that were granted since the rate was lowered. */
  #grantedSince = 0
  #answers = 0
  /** A refusal of a while ago, and the requests that were granted until then. */
  #anchor = { time: -Infinity, granted: 0 }
  /** When the next request may go. */
  #slot = 0
  /** Ends when all that wait for a slot have theirs. */
  #line: Promise<unknown> = Promise.resolve()
  #granted: number[] = []
  #round: { from: number; answers: number } | undefined
  #gained = 0
  #roundsWithoutGain = 0
  readonly #waiting: (() => void)[] = []
  readonly #budget: Budget
  readonly #manner: Manner
  readonly #clock: Clock
  refusals = 0

  /**
   * @param budget no request is sent, and none waits for its turn, when it has ended
   * @param clock another one than this machine's, for tests
   */
  constructor(budget: Budget, manner: Manner, clock?: Clock) {
    this.#budget = budget
    this.#manner = manner
    this.#window = manner.first
    this.#clock = clock ?? {
      now: () => performance.now(),
      sleep: (milliseconds) => budget.sleep(milliseconds)
    }
  }

  /**
   * Runs a request when its turn comes, and again while the service throttles it.
   * @param isThrottled whether an error says "too many requests"
   * @throws Ended when the budget ends while it waits; what the request throws otherwise
   */
  async run<T>(request: () => Promise<T>, isThrottled: (error: unknown) => boolean): Promise<T> {
    for (;;) {
      const sentAt = await this.#turn()
      try {
        this.#budget.check()
        // whatever the request waits for, be it credentials, ends with the budget
        const answer = await this.#budget.race(request())
        this.#success()
        return answer
      } catch (error) {
        if (!isThrottled(error)) throw error
        this.#refusal(sentAt)
      } finally {
        this.#inFlight--
        for (let free = this.#window - this.#inFlight; free >= 1; free--) this.#waiting.shift()?.()
      }
    }
  }

  /** @returns the rate at which it is sent */
  async #turn(): Promise<number> {
    while (this.#inFlight >= Math.floor(this.#window))
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#inFlight++
    const turn = this.#line.then(() => this.#nextSlot())
    this.#line = turn
    return turn
  }

  /** Waits for the next slot: one request at a time, since of many that wake for it one would take it. */
  async #nextSlot(): Promise<number> {
    for (let now = this.#clock.now(); ; now = this.#clock.now()) {
      if (this.#budget.ended !== undefined) return 0
      const wait = this.#slot - now
      if (wait <= 0) {
        const rate = this.#rate(now)
        this.#slot = now + 1000 / rate
        return rate
      }
      // the rate may fall meanwhile, so that the slot is taken only when it comes
      await this.#clock.sleep(wait).catch(() => undefined)
    }
  }

  /** What may be asked a second: what proved too much less a little, and ever more with every request that is granted. */
  #rate(now: number): number {
    if (this.#searching) return this.#ceiling * SEARCHING ** ((now - this.#refusedAt) / 1000)
    const granted = this.#grantedSince
    return this.#ceiling * (1 + this.#manner.probing * granted * (1 + PROBING_GROWTH * granted))
  }

  #success(): void {
    const now = this.#clock.now()
    this.#granted.push(now)
    if (this.#granted.length > 1000) this.#granted.splice(0, 500)
    this.#grantedSince++
    this.#answers++
    if (this.#ceiling === Infinity) this.#widen(now)
  }

  /** As long as that makes the answers come faster; then the window grows by one a round. */
  #widen(now: number): void {
    const { widest } = this.#manner
    const isGaining = this.#roundsWithoutGain < ROUNDS_WITHOUT_GAIN
    this.#window = Math.min(widest, this.#window + (isGaining ? WIDENING : 1 / this.#window))
    // only a full window tells what it gains
    if (this.#waiting.length === 0) this.#round = undefined
    else this.#round ??= { from: now, answers: -1 }
    if (this.#round === undefined || ++this.#round.answers < this.#window) return
    const rate = this.#round.answers / Math.max(1, now - this.#round.from)
    this.#roundsWithoutGain = rate < this.#gained * GAIN ? this.#roundsWithoutGain + 1 : 0
    this.#gained = Math.max(this.#gained, rate)
    this.#round = undefined
  }

  #refusal(sentAt: number): void {
    this.refusals++
    const now = this.#clock.now()
    if (now - this.#refusedAt < ECHO) return
    this.#ceiling = this.#lowered(now, sentAt)
    // from now on the rate alone bounds what is asked: a narrow window would be less than it where answers take long
    this.#window = this.#manner.widest
    this.#refusedAt = now
    this.#grantedSince = 0
  }

  /**
   * At a refusal nothing is left of what a service saves up for bursts: what was granted between two of them is its rate, or less where
   * it saves up nothing. @param sentAt the rate at which the refused request was sent
   */
  #lowered(now: number, sentAt: number): number {
    const { least, searches, retreat } = this.#manner
    if (this.#ceiling === Infinity) {
      const measured = this.#granted.filter((time) => now - time < MEASURED_OVER).length
      this.#searching = searches
      return Math.max(least, (measured / MEASURED_OVER) * 1000 * RESTART)
    }
    if (this.#searching) {
      this.#searching = false
      this.#anchor = { time: now, granted: this.#answers }
      return sentAt * FOUND
    }
    const rate = this.#rate(now)
    const { time, granted } = this.#anchor
    const between = ((this.#answers - granted + CHANCE) / (now - time)) * 1000
    if (now - time >= MEASURED_OVER) this.#anchor = { time: now, granted: this.#answers }
    return between < rate * retreat ? Math.max(rate * MOST_AT_ONCE, between) : rate * retreat
  }
}
