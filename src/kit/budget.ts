/** How long work may take: one object that everything which waits is given, made where a run begins. */
import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { asError } from './errors.ts'

/** Work was ended from outside. The message says why. */
export class Ended extends Error {
  override name = 'Ended'
}

/**
 * A time that runs out. It may also be ended before, with a reason of its own. Who waits for something from outside listens to `signal`,
 * or waits with `race` and `sleep`.
 */
export class Budget {
  readonly #controller = new AbortController()
  readonly #endsAt: number
  readonly #whole: number
  readonly #timer: NodeJS.Timeout
  /** What is to be done when it ends. Everything that waits is in it, for which a signal's list of listeners is slow. */
  readonly #ends = new Set<() => void>()

  /**
   * @param seconds of the whole
   * @param why what is said when they are over, as a sentence without its full stop
   */
  constructor(seconds: number, why: string) {
    // a listener here and there, of what cannot be told otherwise
    setMaxListeners(0, this.#controller.signal)
    this.#whole = seconds * 1000
    this.#endsAt = performance.now() + this.#whole
    this.#timer = setTimeout(() => this.end(why), this.#whole)
    this.#timer.unref()
  }

  /** Aborted, with an `Ended` as the reason, when the time is over. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Why it has ended, as a sentence without its full stop; undefined while it lasts. */
  get ended(): string | undefined {
    const reason: unknown = this.signal.reason
    return reason instanceof Error ? reason.message : undefined
  }

  /** Milliseconds that are left. */
  get left(): number {
    return this.signal.aborted ? 0 : Math.max(0, this.#endsAt - performance.now())
  }

  /** Ends it now. Only the first reason counts. @param why a sentence without its full stop */
  end(why: string): void {
    clearTimeout(this.#timer)
    if (this.signal.aborted) return
    this.#controller.abort(new Ended(why))
    const ends = [...this.#ends]
    this.#ends.clear()
    for (const act of ends) act()
  }

  /** @param act is called once when it ends, or now when it has @returns what calls this off */
  whenEnded(act: () => void): () => void {
    if (this.signal.aborted) act()
    else this.#ends.add(act)
    return () => this.#ends.delete(act)
  }

  /** Takes it out of use: it never ends any more. */
  close(): void {
    clearTimeout(this.#timer)
  }

  /** A budget for a share of the whole, which ends with this one at the latest. @param why said when the share is used up */
  part(share: number, why: string): Budget {
    const part = new Budget(Math.min(this.left, this.#whole * share) / 1000, why)
    this.whenEnded(() => part.end(this.ended ?? why))
    return part
  }

  /** Milliseconds for one thing among several: so many, but no more than a third of the whole, so that one cannot use up all. */
  forOne(milliseconds: number): number {
    return Math.min(milliseconds, this.#whole / 3)
  }

  /** @throws Ended */
  check(): void {
    this.signal.throwIfAborted()
  }

  /** @throws Ended when it ends meanwhile, or has before */
  async sleep(milliseconds: number): Promise<void> {
    this.check()
    let timer: NodeJS.Timeout | undefined
    const slept = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds)
    })
    await this.race(slept).finally(() => clearTimeout(timer))
  }

  /**
   * Waits for work that ends with the budget by itself, and a while longer: what is known may still have to be put together.
   * @param grace milliseconds after the end
   * @throws Ended when the work goes on even so
   */
  async outlast<T>(work: Promise<T>, grace: () => number): Promise<T> {
    const late = this.race(new Promise<never>(() => undefined)).catch(async (error: unknown) => {
      await sleep(grace(), undefined, { ref: false })
      throw new Ended(`${asError(error).message}. What was read was not judged in time: no file was written`)
    })
    return Promise.race([work, late])
  }

  /** Waits for something that cannot be called off itself. @throws Ended when the budget ends first */
  async race<T>(work: Promise<T>): Promise<T> {
    let stop = (): void => undefined
    const end = new Promise<never>((_, reject) => {
      stop = this.whenEnded(() => reject(asError(this.signal.reason)))
    })
    try {
      return await Promise.race([work, end])
    } finally {
      stop()
    }
  }
}
