/** What a process does when it is told to end: it ends its work, in time to keep what is known. */
import type { Budget } from './budget.ts'
import { EXIT } from './errors.ts'

/** GitHub's runner sends SIGINT, SIGTERM 7.5 s later, and kills after 2.5 s more. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const ENDED_WITHIN_MS = 6_500
/** A terminal and npm may both pass the same signal on; later ones (ms) are meant as another. */
const SAME_MS = 1_000
/** To judge thousands of roles takes a while. */
const PUT_TOGETHER_MS = 60_000
const PUT_TOGETHER_IN_A_HURRY_MS = 3_000

/** Listens to SIGINT and SIGTERM from its making on. A second one ends the process at once. */
export class Interruption {
  readonly #budgets = new Set<Budget>()
  #why: string | undefined
  #since = 0

  constructor() {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => this.#end(name))
  }

  /** Why the process is to end, as a sentence without its full stop; undefined as long as it is not. */
  get why(): string | undefined {
    return this.#why
  }

  /** Milliseconds after the end of a budget in which what is known can be put together. */
  get grace(): number {
    return this.#why === undefined ? PUT_TOGETHER_MS : PUT_TOGETHER_IN_A_HURRY_MS
  }

  /** A budget that ends when the process is told to end. */
  ends(budget: Budget): Budget {
    if (this.#why === undefined) this.#budgets.add(budget)
    else budget.end(this.#why)
    return budget
  }

  #end(signal: string): void {
    if (this.#why !== undefined) {
      if (performance.now() - this.#since > SAME_MS) process.exit(EXIT.failure)
      return
    }
    this.#since = performance.now()
    this.#why = `the scan was ended from outside (${signal})`
    setTimeout(() => process.exit(EXIT.failure), ENDED_WITHIN_MS).unref()
    for (const budget of this.#budgets) budget.end(this.#why)
  }
}
