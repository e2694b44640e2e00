/**
 * Long work that gives way. A signal, the end of a budget and a look at memory are heard only between turns of the event loop: work that
 * may take seconds is done in turns, so that the process can be ended meanwhile.
 */
import { setImmediate } from 'node:timers/promises'
import type { Steps } from './steps.ts'

/** Milliseconds: so long nobody minds waiting. */
const TURN_MS = 50

/** The turns of work that waits by itself: `if (turns.isOver) await turns.next()`. */
export class Turns {
  #since = performance.now()

  /** Whether others have waited long enough. */
  get isOver(): boolean {
    return performance.now() - this.#since >= TURN_MS
  }

  /** Lets everybody else have a turn. */
  async next(): Promise<void> {
    await setImmediate()
    this.#since = performance.now()
  }
}

/**
 * Does the work in turns.
 * @param between called between them; what it throws ends the work
 */
export async function inTurns<T>(work: Steps<T>, between: () => void): Promise<T> {
  const turns = new Turns()
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    if (!turns.isOver) continue
    await turns.next()
    between()
  }
}
