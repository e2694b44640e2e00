export interface RateLimit {
  perSecond: number
  burst: number
}

/** Grants `burst` calls at once and then `perSecond`; a refused call costs nothing. */
export class TokenBucket {
  readonly #limit: RateLimit
  #tokens: number
  #at: number | undefined

  constructor(limit: RateLimit) {
    this.#limit = limit
    this.#tokens = limit.burst
  }

  /** @param now in milliseconds */
  take(now: number): boolean {
    const { perSecond, burst } = this.#limit
    this.#tokens = Math.min(burst, this.#tokens + ((now - (this.#at ?? now)) / 1000) * perSecond)
    this.#at = now
    if (this.#tokens < 1) return false
    this.#tokens--
    return true
  }
}
