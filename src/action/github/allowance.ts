/**
 * How many requests one scan makes of GitHub, and when: a workflow's token has 1,000 an hour for everything that the repository runs, and
 * GitHub may ask all of them to wait. One object for a scan and its publishing.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
import type { Budget } from '../../kit/budget.ts'
import { messageOf } from '../../kit/errors.ts'
import { headerOf, statusOf } from './refusal.ts'

/** Every try counts. A download counts once; its second half goes to where archives are kept. */
export const REQUESTS_AT_MOST = 60

/** What a request is for. */
export type Purpose = 'rules' | 'baseline' | 'evidence' | 'publishing'

/**
 * How many of all a purpose may spend, and how many it leaves to what matters more or comes later: without rules and baseline nothing is
 * judged, without a comment nobody is told, and without earlier evidence there is that of the run itself.
 */
const SHARES: Readonly<Record<Purpose, { most: number; leaves: number; words: string }>> = {
  rules: { most: REQUESTS_AT_MOST, leaves: 12, words: 'the rules of the target branch' },
  baseline: { most: REQUESTS_AT_MOST, leaves: 12, words: 'the baseline' },
  evidence: { most: 15, leaves: 12, words: 'the evidence of earlier runs' },
  publishing: { most: REQUESTS_AT_MOST, leaves: 0, words: 'publishing' }
}

/** Seconds: where GitHub asks to wait longer, nothing more is asked in this scan. */
const LONGEST_WAIT = 60
/** Milliseconds from one request that changes something to the next. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests */
const BETWEEN_WRITES_MS = 1000
/** Such pauses of a scan, together: a build whose verdict is known must not wait longer for them. */
const PAUSES_AT_MOST = 25
/** What GitHub asks for where it names no time. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
const UNNAMED_WAIT = 60

/** Thrown where a share is used up. */
export class AllowanceUsed extends Error {
  constructor(purpose: Purpose) {
    const { most, words } = SHARES[purpose]
    const share = most < REQUESTS_AT_MOST ? `${most} of them are for ${words}` : `none is left for ${words}`
    super(`a scan makes ${REQUESTS_AT_MOST} requests to GitHub at most, and ${share}`)
  }
}

export class Allowance {
  readonly #tell: (line: string) => void
  readonly #spent = new Map<Purpose, number>()
  #left = REQUESTS_AT_MOST
  /** As `performance.now()` counts. */
  #restsUntil = 0
  #closed: Error | undefined
  readonly #between: number
  #paused = 0
  /** As `performance.now()` counts; absent before the first one. */
  #written: number | undefined

  /**
   * @param tell what the log is to say, as a sentence
   * @param between milliseconds between two requests that change something
   */
  constructor(tell: (line: string) => void, between = BETWEEN_WRITES_MS) {
    this.#tell = tell
    this.#between = between
  }

  /**
   * Counts one request, when GitHub may be asked.
   * @throws AllowanceUsed; the answer by which GitHub asked for a long wait; Ended when the budget ends
   */
  async spend(purpose: Purpose, budget: Budget): Promise<void> {
    // another request may be told to wait meanwhile
    for (let rest = this.#rest(); rest > 0; rest = this.#rest()) await budget.sleep(rest)
    if (this.#closed !== undefined) throw this.#closed
    const { most, leaves } = SHARES[purpose]
    const spent = this.#spent.get(purpose) ?? 0
    if (spent >= most || this.#left <= leaves) throw new AllowanceUsed(purpose)
    this.#spent.set(purpose, spent + 1)
    this.#left -= 1
  }

  /**
   * Waits for as long as a request that changes something should after the last such one.
   * @throws Ended when the budget ends
   */
  async beforeWriting(budget: Budget): Promise<void> {
    const rest = this.#written === undefined ? 0 : this.#written + this.#between - performance.now()
    const pause = Math.min(rest, PAUSES_AT_MOST * this.#between - this.#paused)
    if (pause <= 0) return
    this.#paused += pause
    await budget.sleep(pause)
  }

  /** A request that changes something has its answer. */
  afterWriting(): void {
    this.#written = performance.now()
  }

  /**
   * Makes every request of the scan wait where an answer is a limit of GitHub's, primary or secondary, or ends them all where that takes
   * too long: who goes on asking may be banned.
   * @param error what a request threw
   * @returns whether it is such an answer
   */
  heeds(error: unknown, budget: Budget): boolean {
    const seconds = secondsAsked(error)
    if (seconds === undefined || !(error instanceof Error)) return false
    if (seconds > LONGEST_WAIT || seconds * 1000 >= budget.left) this.#closed ??= error
    else {
      if (this.#rest() === 0)
        this.#tell(`GitHub asks to wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`)
      this.#restsUntil = Math.max(this.#restsUntil, performance.now() + seconds * 1000)
    }
    return true
  }

  /** Milliseconds; none where waiting is of no use any more. */
  #rest(): number {
    return this.#closed === undefined ? Math.max(0, this.#restsUntil - performance.now()) : 0
  }
}

/** How long GitHub asks to wait: Infinity where that is not told; undefined where the answer is none of a limit. */
function secondsAsked(error: unknown): number | undefined {
  const status = statusOf(error)
  if (status !== 403 && status !== 429) return undefined
  const after = seconds(headerOf(error, 'retry-after'))
  if (after !== undefined) return after
  if (headerOf(error, 'x-ratelimit-remaining') === '0') {
    const reset = seconds(headerOf(error, 'x-ratelimit-reset'))
    if (reset === undefined) return Infinity
    // GitHub's own clock: the runner's may be wrong
    const now = Date.parse(headerOf(error, 'date') ?? '') || Date.now()
    return Math.max(1, Math.ceil(reset - now / 1000))
  }
  if (status === 429 || /secondary rate limit|abuse detection/i.test(messageOf(error))) return UNNAMED_WAIT
  return undefined
}

function seconds(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined
}
