/**
 * Traces put together from their spans, which come newest first and are handed over as soon as nothing more of them can come: memory holds
 * those that are still open, not all that was read.
 */
import { record, text, type Json } from '../../traces/document.ts'
import { spanDocument } from '../../traces/spans.ts'
import type { RawTrace } from '../../traces/trace.ts'
import { NO_TRACE } from '../traces/trace-source.ts'

/** What goes on for longer (s) is rare: a function may run for 15 minutes. */
const LONGEST = 15 * 60

interface OpenTrace {
  documents: Json[]
  ids: Set<string>
  /** Ids of parents, and of those that have to be there for the calls below them to be anybody's. */
  parents: Set<string>
  needed: Set<string>
  /** When its first span began, as far as it is known (seconds). */
  began: number
}

export class SpanAssembly {
  readonly #onTrace: (trace: RawTrace) => void
  readonly #onlySegments: boolean
  readonly #open = new Map<string, OpenTrace>()
  /** Records that are no spans: counted, not read. */
  readonly #unreadable: unknown[] = []
  /** Traces that were handed over. */
  traces = 0

  /**
   * @param onlySegments whether the records are only those that were segments of X-Ray: then a segment's own parent may be a span that is
   * not among them, and that of a subsegment may not
   */
  constructor(onTrace: (trace: RawTrace) => void, onlySegments: boolean) {
    this.#onTrace = onTrace
    this.#onlySegments = onlySegments
  }

  /** @param message a record as the log group holds it */
  add(message: string): void {
    const json = parsed(message)
    const span = spanDocument(json)
    if (span === undefined) {
      this.#unreadable.push(message)
      return
    }
    const { traceId, document } = span
    let trace = this.#open.get(traceId)
    if (trace === undefined) {
      trace = { documents: [], ids: new Set(), parents: new Set(), needed: new Set(), began: Infinity }
      this.#open.set(traceId, trace)
    }
    trace.documents.push(document)
    const [id, parent, start] = [text(document['id']), text(document['parent_id']), document['start_time']]
    if (id !== undefined) trace.ids.add(id)
    if (parent !== undefined) {
      trace.parents.add(parent)
      if (document['type'] === 'subsegment') trace.needed.add(parent)
    }
    if (typeof start === 'number') trace.began = Math.min(trace.began, start)
  }

  /** Everything from `since` on (Unix seconds) has been read: hands over what has no part before it. */
  readBackTo(since: number): void {
    for (const [id, trace] of this.#open) {
      const isWhole = trace.began >= since && isIn(trace.parents, trace)
      const isOld = trace.began >= since + LONGEST && isIn(trace.needed, trace)
      if (isWhole || isOld) this.#handOver(id, trace)
    }
  }

  /** Nothing more comes. @returns ids of traces, in X-Ray's form, that are not handed over since parts of them are among other records: sorted */
  end(): string[] {
    const incomplete: string[] = []
    for (const [id, trace] of this.#open) {
      if (this.#onlySegments && !isIn(trace.needed, trace)) incomplete.push(id)
      else this.#handOver(id, trace)
    }
    if (this.#unreadable.length > 0) this.#onTrace({ id: NO_TRACE, documents: this.#unreadable })
    return incomplete.sort()
  }

  #handOver(id: string, { documents }: OpenTrace): void {
    this.#open.delete(id)
    this.traces++
    this.#onTrace({ id, documents })
  }
}

function isIn(wanted: ReadonlySet<string>, { ids }: OpenTrace): boolean {
  for (const id of wanted) if (!ids.has(id)) return false
  return true
}

function parsed(message: string): unknown {
  try {
    return record(JSON.parse(message))
  } catch {
    return undefined
  }
}
