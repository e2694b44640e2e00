/** How a request to AWS ends: with a whole answer, after a time, or with the scan. And when it is made again. */
import { IncomingMessage } from 'node:http'
import { StandardRetryStrategy } from '@smithy/core/retry'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Budget } from '../../kit/budget.ts'
import { asError } from '../../kit/errors.ts'
import { trustedBy } from './certificates.ts'
import { hasProxy, throughProxy } from './proxy.ts'

/** The SDK's own default is none at all. https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/configuring-the-nodejs-http-handler.html */
const CONNECTED_MS = 10_000
/** From the request's first byte to the answer's last one. */
const ANSWERED_MS = 30_000
/** An answer of AWS has no more bytes: what is longer would only fill the memory. */
const LARGEST_ANSWER = 64 * 1024 * 1024
/** How often an answer that does not tell its length beforehand is measured. */
const MEASURED_EVERY_MS = 200
/** How long what may heal (5xx, resets, names that do not resolve, answers that are cut) is tried again. */
const PATIENCE_MS = 35_000
/** The first wait before another try, doubled each time, and the longest. */
const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 5_000

type Handle = NodeHttpHandler['handle']
type RetryToken = Awaited<ReturnType<StandardRetryStrategy['acquireInitialRetryToken']>>
type Failure = Parameters<StandardRetryStrategy['refreshRetryTokenForRetry']>[1]

/** What AWS did not do in time. The SDK knows the name as one of those that another try may heal. */
class TimeoutError extends Error {
  override name = 'TimeoutError'
}

/** AWS answered with what no answer may be. */
class UnfitAnswer extends Error {
  override name = 'UnfitAnswer'
}

/** Gives every request an end, its answer's body included. */
export class PunctualHandler extends NodeHttpHandler {
  readonly #budget: Budget
  readonly #whose: 'AWS' | 'GitHub'
  /** Milliseconds that AWS's clock is ahead of this machine's, as the last answer tells; undefined before the first. */
  clockOffset: number | undefined

  /**
   * @param whose answers are awaited
   * @throws UserError where AWS_CA_BUNDLE is set and names no certificates
   */
  constructor(budget: Budget, whose: 'AWS' | 'GitHub' = 'AWS') {
    const trusted = trustedBy(process.env)
    super({
      connectionTimeout: budget.forOne(CONNECTED_MS),
      ...(trusted.ca !== undefined && { httpsAgent: { keepAlive: true, maxSockets: 50, ...trusted } })
    })
    this.#budget = budget
    this.#whose = whose
  }

  /** @throws Ended when the budget ends; TimeoutError when there is no whole answer in time; else what the connection throws */
  override async handle(
    request: Parameters<Handle>[0],
    options: Parameters<Handle>[1] = {}
  ): ReturnType<Handle> {
    const seconds = this.#budget.forOne(ANSWERED_MS) / 1000
    const cut = new AbortController()
    const forget = this.#budget.whenEnded(() => cut.abort(this.#budget.signal.reason))
    const timer = setTimeout(() => cut.abort(new TimeoutError(silence(seconds))), seconds * 1000)
    const settle = (): void => {
      clearTimeout(timer)
      forget()
    }
    // no signal made of both: such a one may be lost to garbage collection before it aborts
    const asked = options.abortSignal
    if (asked?.aborted === true) cut.abort()
    else if (asked instanceof AbortSignal) asked.addEventListener('abort', () => cut.abort(), { once: true })
    try {
      const proxied = hasProxy()
        ? await throughProxy(request, this.#budget.forOne(CONNECTED_MS), this.#whose)
        : undefined
      const asking = { ...options, abortSignal: cut.signal }
      const answer = await (proxied === undefined ? super.handle(request, asking) : proxied(request, asking))
      const { headers } = answer.response
      const body: unknown = answer.response.body
      const date = Date.parse(headers['date'] ?? '')
      if (!Number.isNaN(date)) this.clockOffset = date - Date.now()
      if (!(body instanceof IncomingMessage)) settle()
      else {
        cut.signal.addEventListener('abort', () => body.destroy(asError(cut.signal.reason)), { once: true })
        const stop = measure(body, Number(headers['content-length']), (why) => cut.abort(why))
        body.once('close', () => {
          stop()
          settle()
        })
      }
      return answer
    } catch (error) {
      settle()
      throw cut.signal.aborted ? asError(cut.signal.reason) : error
    }
  }
}

/**
 * Tries again what may heal, with growing waits of random length, for at least half a minute or a third of the scan's time, but for what
 * may as well be asked otherwise; what is
 * throttled until the scan's time is over. Both end with the scan.
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
export class PatientRetryStrategy extends StandardRetryStrategy {
  readonly #budget: Budget
  readonly #leavesThrottling: boolean
  readonly #patience: number
  readonly #failingSince = new WeakMap<RetryToken, number>()

  /**
   * @param leavesThrottling whether a throttled request fails at once, since whoever sends it keeps a pace
   * @param patience how long (ms) what may heal is tried again
   */
  constructor(budget: Budget, leavesThrottling: boolean, patience = PATIENCE_MS) {
    super(Number.MAX_SAFE_INTEGER)
    this.#budget = budget
    this.#leavesThrottling = leavesThrottling
    this.#patience = patience
  }

  override acquireInitialRetryToken(): Promise<RetryToken> {
    return Promise.resolve(tokenAfter(0))
  }

  /** @throws Error when there is no other try: the SDK then throws what the request threw */
  override async refreshRetryTokenForRetry(token: RetryToken, failure: Failure): Promise<RetryToken> {
    this.#budget.check()
    const isThrottled = failure.errorType === 'THROTTLING'
    if (isThrottled ? this.#leavesThrottling : !mayHeal(failure)) throw new Error('not tried again')
    const now = performance.now()
    const since = this.#failingSince.get(token) ?? now
    const tries = token.getRetryCount() + 1
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries)
    const asked = (failure.retryAfterHint?.getTime() ?? 0) - Date.now()
    const wait = Math.max(longest * (0.5 + Math.random() / 2), Math.min(asked, LONGEST_WAIT_MS))
    if (!isThrottled && now + wait - since > this.#budget.forOne(this.#patience))
      throw new Error('tried for long')
    await this.#budget.sleep(wait)
    const next = tokenAfter(tries)
    this.#failingSince.set(next, since)
    return next
  }

  override recordSuccess(): void {
    // there is no bucket of tries to fill again: time limits them
  }
}

function tokenAfter(tries: number): RetryToken {
  return { getRetryCount: () => tries, getRetryDelay: () => 0, getRetryCost: () => undefined }
}

/** An answer of which a part is missing, or of something in between, cannot be parsed. */
function mayHeal({ errorType, error }: Failure): boolean {
  const isCut = error instanceof SyntaxError || /\bXML parse error\b/.test(error?.message ?? '')
  return errorType === 'TRANSIENT' || errorType === 'SERVER_ERROR' || isCut
}

function silence(seconds: number): string {
  return `no whole answer within ${Number(seconds.toFixed(1))} seconds`
}

/** Cuts an answer that is too long. @param length as its header tells it, or not a number @returns what ends the measuring */
function measure(body: IncomingMessage, length: number, cut: (why: UnfitAnswer) => void): () => void {
  const tooLong = (): void => cut(new UnfitAnswer(`the answer has more than ${LARGEST_ANSWER} bytes`))
  if (length > LARGEST_ANSWER) tooLong()
  if (!Number.isNaN(length)) return () => undefined
  const before = body.socket.bytesRead
  const timer = setInterval(() => {
    if (body.socket.bytesRead - before > LARGEST_ANSWER) tooLong()
  }, MEASURED_EVERY_MS)
  return () => clearInterval(timer)
}
