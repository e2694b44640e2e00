/**
 * Whether all traces that the tests asked for are there. Each of their requests brought a trace id of its own and the decision that it is
 * kept: what no such trace shows, no request of theirs did.
 */
import type { TraceReading } from './trace.ts'

export interface AskedFound {
  asked: number
  found: number
  /** ARNs of workloads that are in traces besides: of these others may be missing. */
  elsewhere: ReadonlySet<string>
}

export class AskedTraces {
  readonly #ids: ReadonlySet<string>
  readonly #found = new Set<string>()
  readonly #elsewhere = new Set<string>()

  /** @param ids in X-Ray's form */
  constructor(ids: ReadonlySet<string>) {
    this.#ids = ids
  }

  /** @param isWhole whether nothing of the trace is missing */
  add({ id, workloads, counted, malformed }: TraceReading, isWhole: boolean): void {
    const isAsked = counted === undefined && this.#ids.has(id)
    if (isAsked && isWhole && malformed === 0) this.#found.add(id)
    if (isAsked) return
    for (const { arn } of workloads) this.#elsewhere.add(arn)
  }

  get result(): AskedFound {
    return { asked: this.#ids.size, found: this.#found.size, elsewhere: this.#elsewhere }
  }
}
