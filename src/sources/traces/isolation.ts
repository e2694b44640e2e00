/**
 * The traces of one run of tests, told from those of others in the same window: those whose ids hold the run's id, and those that link to
 * them, such as a queue's consumer's, which starts a trace of its own.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-services-sqs.html
 */
import { isOfRun } from '../../domain/test-run.ts'
import { record, text, type Json } from '../../traces/document.ts'
import type { RawTrace } from '../../traces/trace.ts'
import type { OnTrace, TraceReader } from './trace-source.ts'

/** A reader that hands over the traces of other runs as such: they show which workloads there are, and nothing else. */
export function isolated(reader: TraceReader, run: string): TraceReader {
  return {
    async read(onTrace, onListed) {
      const sorting = new Sorting(run, onTrace)
      const evidence = await reader.read((trace) => {
        if ('documents' in trace) return sorting.add(trace)
        // rows that AWS has counted do not show of which runs they are
        return onTrace({ ...trace, isOfAnotherRun: true })
      }, onListed)
      const others = sorting.end()
      const { listed, read } = evidence.traces
      return {
        ...evidence,
        about: { ...evidence.about, run, others },
        traces: { ...evidence.traces, listed: listed - others, read: read - others }
      }
    }
  }
}

/** Tells the traces apart. One that links only to what is not known yet is held until it is. */
class Sorting {
  readonly #run: string
  readonly #onTrace: OnTrace
  /** Ids of those that were handed over, without what X-Ray and W3C write differently. */
  readonly #own = new Set<string>()
  readonly #others = new Set<string>()
  readonly #held = new Map<string, RawTrace>()
  /** By the id of a trace that is not known yet: ids of those held that link to it. */
  readonly #waiting = new Map<string, string[]>()

  constructor(run: string, onTrace: OnTrace) {
    this.#run = run
    this.#onTrace = onTrace
  }

  add(trace: RawTrace): ReturnType<OnTrace> {
    const id = digitsOf(trace.id)
    if (isOfRun(trace.id, this.#run)) return this.#take(id, trace)
    const links = linksOf(trace.documents)
    if (links.some((link) => this.#isOwn(link))) return this.#take(id, trace)
    if (links.length === 0) return this.#leave(id, trace)
    this.#hold(id, trace, links)
    return undefined
  }

  /** What is still held links to nothing of the run. @returns how many traces are of other runs */
  end(): number {
    for (const [id, trace] of this.#held) void this.#leave(id, trace)
    return this.#others.size
  }

  #isOwn(link: string): boolean {
    return this.#own.has(link) || isOfRun(link, this.#run)
  }

  #hold(id: string, trace: RawTrace, links: readonly string[]): void {
    this.#held.set(id, trace)
    for (const link of links) {
      const waiting = this.#waiting.get(link)
      if (waiting === undefined) this.#waiting.set(link, [id])
      else waiting.push(id)
    }
  }

  /** With it go all that were held for it, and those that were held for these. */
  #take(first: string, trace: RawTrace): ReturnType<OnTrace> {
    const taken = [{ id: first, trace }]
    let room: ReturnType<OnTrace>
    for (const one of taken) {
      const isKnown = this.#own.has(one.id)
      room = this.#handOver(one.id, one.trace, isKnown)
      if (isKnown) continue
      for (const id of this.#waiting.get(one.id) ?? []) {
        const held = this.#held.get(id)
        if (held === undefined) continue
        this.#held.delete(id)
        taken.push({ id, trace: held })
      }
      this.#waiting.delete(one.id)
    }
    return room
  }

  /** One that has grown since counts with what it was before only if that was handed over too. */
  #handOver(id: string, { before, ...trace }: RawTrace, isKnown: boolean): ReturnType<OnTrace> {
    this.#own.add(id)
    this.#others.delete(id)
    this.#held.delete(id)
    return this.#onTrace(isKnown && before !== undefined ? { ...trace, before } : trace)
  }

  #leave(id: string, { id: traceId, documents }: RawTrace): ReturnType<OnTrace> {
    this.#others.add(id)
    return this.#onTrace({ id: traceId, documents, isOfAnotherRun: true })
  }
}

function digitsOf(traceId: string): string {
  return traceId.replace(/^1-/, '').replaceAll('-', '')
}

/** The ids of the traces that documents link to, whether they are segments or spans. */
function linksOf(documents: readonly unknown[]): string[] {
  const found = new Set<string>()
  const open: Json[] = []
  for (const document of documents) {
    const json = parsed(document)
    if (json !== undefined) open.push(json)
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { links, subsegments } = next
    for (const link of Array.isArray(links) ? links : []) {
      const id = text(record(link)?.['trace_id']) ?? text(record(link)?.['traceId'])
      if (id !== undefined) found.add(digitsOf(id))
    }
    for (const below of Array.isArray(subsegments) ? subsegments : []) {
      const json = record(below)
      if (json !== undefined) open.push(json)
    }
  }
  return [...found]
}

/** Most documents have none: they need not be parsed. */
function parsed(document: unknown): Json | undefined {
  if (typeof document !== 'string') return record(document)
  if (!document.includes('"links"')) return undefined
  try {
    return record(JSON.parse(document))
  } catch {
    return undefined
  }
}
