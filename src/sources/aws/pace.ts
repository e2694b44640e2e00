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
  first: 3,
  widest: 64,
  retreat: 0.97,
  least: 4,
  searches: true,
  probing: 0.0004
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

/** Until a refusal or until its gain ends the window doubles in this time (ms), or in a round where answers take longer. */
const DOUBLES_IN = 150
/** From this width on each answer widens it by so much at most: what is in flight at the first refusal is mostly refused as well. */
const WIDE = 16
const WIDENING_WHEN_WIDE = 0.25
/** A wider window that does not make the answers come so much faster has no gain. */
const GAIN = 1.1
/** After so many rounds without gain the window grows by one a round only. */
const ROUNDS_WITHOUT_GAIN = 2
/** What was granted before the first refusal was a burst: the rate begins again at this share of it. */
const RESTART = 0.25
/** Until the second refusal, the rate grows so many times a second: too fast costs refusals where a service saves up for bursts. */
const SEARCHING = 3
const SEARCHING_WITHOUT_BURST = 8
/** What the refused request was sent at proved a little too much. */
const FOUND = 0.95
/** Later requests raise the rate by more each, so that a limit that has risen is found. */
const PROBING_GROWTH = 0.002
/** A refusal leaves at least this share of the rate. */
const MOST_AT_ONCE = 0.4
/** So many requests granted between two refusals tell the rate. A refusal that comes sooner than that lowers it twice as much. */
const TELLING = 20
/** What a service had left at a refusal, of one request: something between none and one. */
const LEFT_AT_REFUSAL = 0.5
/** A request and the one before were so many times nearer to each other when they were answered than when they were sent. */
const CROWDED = 1.3
/** So many refusals for each answer may be by chance. */
const SPARED = 0.03
/** Over this time (ms) it is measured what the service grants before its first refusal. */
const MEASURED_OVER = 1000
/** So many grants are remembered at most. */
const REMEMBERED = 2000
/** Halvings that find the rate that fits what was granted. */
const HALVINGS = 20

/** When a request was sent, and at what rate: what was allowed, or less where it came later than it might have. */
interface Sent {
  time: number
  rate: number
}

export class Pace {
  #window: number
  #inFlight = 0
  /** Requests a second that proved too much, and when; none until the first refusal. */
  #ceiling = Infinity
  #loweredAt = -Infinity
  #refusedAt = -Infinity
  #searching = false
  #answers = 0
  /** Refusals after which the rate did not fall. */
  #spared = 0
  /** Whether the service seems to save up for bursts. */
  #isSaving = true
  /** Requests that were granted since the rate was lowered. */
  #grantedSince = 0
  /** When requests were granted, from the first one or from a refusal on, and when that was. */
  #granted: number[] = []
  #countedFrom = 0
  /** What was granted before the first refusal, and in how long (ms). */
  #atFirst = { granted: 0, lasted: 0 }
  /** When the first request and the last one were sent. */
  #began: number | undefined
  #lastSent = -Infinity
  /** The rate at which the last request was sent that was granted. */
  #grantedAt = Infinity
  /** What the fastest answer took (ms). */
  #fastest = Infinity
  /** When the next request may go. */
  #slot = 0
  /** Ends when all that wait for a slot have theirs. */
  #line: Promise<unknown> = Promise.resolve()
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
      const sent = await this.#turn()
      try {
        this.#budget.check()
        // whatever the request waits for, be it credentials, ends with the budget
        const answer = await this.#budget.race(request())
        this.#success(sent)
        return answer
      } catch (error) {
        if (!isThrottled(error)) throw error
        this.#refusal(sent)
      } finally {
        this.#inFlight--
        for (let free = this.#window - this.#inFlight; free >= 1; free--) this.#waiting.shift()?.()
      }
    }
  }

  async #turn(): Promise<Sent> {
    while (this.#inFlight >= Math.floor(this.#window))
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#inFlight++
    const turn = this.#line.then(() => this.#nextSlot())
    this.#line = turn
    return turn
  }

  /** Waits for the next slot: one request at a time, since of many that wake for it one would take it. */
  async #nextSlot(): Promise<Sent> {
    for (let now = this.#clock.now(); ; now = this.#clock.now()) {
      if (this.#budget.ended !== undefined) return { time: now, rate: 0 }
      const wait = this.#slot - now
      if (wait <= 0) {
        const rate = this.#rate(now)
        const sent = { time: now, rate: Math.min(rate, 1000 / (now - this.#lastSent)) }
        this.#slot = now + 1000 / rate
        this.#lastSent = now
        this.#began ??= now
        return sent
      }
      // the rate may fall meanwhile, so that the slot is taken only when it comes
      await this.#clock.sleep(wait).catch(() => undefined)
    }
  }

  /** What may be asked a second: what proved too much less a little, and ever more with every request that is granted. */
  #rate(now: number): number {
    if (this.#searching) {
      const growth = this.#isSaving ? SEARCHING : SEARCHING_WITHOUT_BURST
      return this.#ceiling * growth ** ((now - this.#loweredAt) / 1000)
    }
    const granted = this.#grantedSince
    return this.#ceiling * (1 + this.#manner.probing * granted * (1 + PROBING_GROWTH * granted))
  }

  #success(sent: Sent): void {
    const now = this.#clock.now()
    this.#fastest = Math.min(this.#fastest, now - sent.time)
    this.#grantedAt = sent.rate
    this.#answers++
    this.#grantedSince++
    this.#granted.push(now)
    if (this.#ceiling === Infinity) this.#widen(now)
    if (this.#granted.length > REMEMBERED) this.#countFrom(this.#granted[REMEMBERED / 2] ?? now)
  }

  /** As long as that makes the answers come faster; then the window grows by one a round. */
  #widen(now: number): void {
    const { widest } = this.#manner
    const isGaining = this.#roundsWithoutGain < ROUNDS_WITHOUT_GAIN
    const most = this.#window < WIDE ? 1 : WIDENING_WHEN_WIDE
    const widening = Math.min(most, 2 ** (this.#fastest / DOUBLES_IN) - 1)
    this.#window = Math.min(widest, this.#window + (isGaining ? widening : 1 / this.#window))
    // only a full window tells what it gains
    if (this.#waiting.length === 0) this.#round = undefined
    else this.#round ??= { from: now, answers: -1 }
    if (this.#round === undefined || ++this.#round.answers < this.#window) return
    const rate = this.#round.answers / Math.max(1, now - this.#round.from)
    this.#roundsWithoutGain = rate < this.#gained * GAIN ? this.#roundsWithoutGain + 1 : 0
    this.#gained = Math.max(this.#gained, rate)
    this.#round = undefined
  }

  #refusal(sent: Sent): void {
    this.refusals++
    // it had left before an earlier refusal was known, and tells nothing new
    if (sent.time <= this.#refusedAt) return
    const now = this.#clock.now()
    this.#refusedAt = now
    if (this.#isSpared(now, sent.rate)) return
    this.#ceiling = this.#lowered(now, sent.rate)
    // from now on the rate alone bounds what is asked: a narrow window would be less than it where answers take long
    this.#window = this.#manner.widest
    this.#loweredAt = now
    this.#grantedSince = 0
    this.#slot = this.#lastSent + 1000 / this.#ceiling
  }

  /**
   * Without a burst a request is refused that comes too soon after another one. Where both came nearer to each other on their way, the rate
   * is not to blame, as long as that is seldom. @param sentAt the rate at which the refused request was sent
   */
  #isSpared(now: number, sentAt: number): boolean {
    if (this.#isSaving || this.#spared > this.#answers * SPARED) return false
    const isCrowded = 1000 / (now - (this.#granted.at(-1) ?? -Infinity)) > sentAt * CROWDED
    if (isCrowded) this.#spared++
    return isCrowded
  }

  /** @param sentAt the rate at which the refused request was sent @returns what the rate falls to */
  #lowered(now: number, sentAt: number): number {
    if (this.#ceiling === Infinity) return this.#afterBurst(now)
    if (this.#searching) return this.#found(now, sentAt)
    const rate = this.#rate(now)
    const { retreat } = this.#manner
    const lower = rate * (this.#grantedSince < TELLING ? Math.max(MOST_AT_ONCE, 2 * retreat - 1) : retreat)
    if (this.#granted.length < TELLING) return lower
    const counted = this.#counted(now, sentAt)
    this.#countFrom(now)
    return Math.min(lower, Math.max(rate * MOST_AT_ONCE, counted))
  }

  /** The first refusal: what was granted until then was a burst, and says little of the rate. */
  #afterBurst(now: number): number {
    const { least, searches } = this.#manner
    const lately = this.#granted.filter((time) => now - time < MEASURED_OVER).length
    this.#atFirst = { granted: this.#granted.length, lasted: now - (this.#began ?? now) }
    this.#searching = searches
    this.#isSaving = this.#granted.length > 1
    this.#countFrom(now)
    return Math.max(least, (lately / MEASURED_OVER) * 1000 * RESTART)
  }

  /**
   * The second refusal. Where a service saves up, what it granted since the first one tells its rate; where it does not, the rate is between the
   * last one that it granted and the one that it refused.
   */
  #found(now: number, sentAt: number): number {
    this.#searching = false
    const counted = this.#counted(now, sentAt)
    this.#isSaving = this.#saved(counted) !== undefined
    this.#countFrom(now)
    return Math.min(sentAt * FOUND, this.#isSaving ? counted : Math.sqrt(sentAt * this.#grantedAt))
  }

  #countFrom(time: number): void {
    this.#countedFrom = time
    this.#granted = this.#granted.filter((granted) => granted > time)
  }

  /** The rate of a service that has granted what it did and has less than one request left now. @param highest that it may be */
  #counted(now: number, highest: number): number {
    let [low, high] = [0, highest]
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (low + high) / 2
      if (this.#leftAt(now, middle) < 1) low = middle
      else high = middle
    }
    return low
  }

  /** What a service that grants this rate has left. What it might have granted while it had saved up all that it can is lost. */
  #leftAt(now: number, rate: number): number {
    const most = this.#saved(rate) ?? Infinity
    let [left, time] = [LEFT_AT_REFUSAL, this.#countedFrom]
    for (const granted of this.#granted) {
      left = Math.max(0, Math.min(most, left + ((granted - time) * rate) / 1000) - 1)
      time = granted
    }
    return Math.min(most, left + ((now - time) * rate) / 1000)
  }

  /** What a service of this rate saves up for bursts: what it granted at first beyond the rate. @returns undefined for nothing */
  #saved(rate: number): number | undefined {
    const { granted, lasted } = this.#atFirst
    const saved = granted - (rate * lasted) / 1000
    return saved < 2 ? undefined : saved
  }
}
