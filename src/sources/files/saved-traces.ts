import * as v from 'valibot'
import type { TraceEvidence } from '../../needs/evidence.ts'
import { addProof } from '../../traces/call-log.ts'
import { spanDocument } from '../../traces/spans.ts'
import type { RawTrace } from '../../traces/trace.ts'
import type { TraceReader } from '../traces/trace-source.ts'
import { parseJson, readText, type SavedFile } from './saved-file.ts'

const Documents = v.nullish(v.array(v.looseObject({ Document: v.nullish(v.unknown()) })))

/** `aws xray batch-get-traces`, and `aws xray list-retrieved-traces` with its spans */
const Traces = v.object({
  Traces: v.array(
    v.object({ Id: v.string(), LimitExceeded: v.nullish(v.boolean()), Segments: Documents, Spans: Documents })
  ),
  UnprocessedTraceIds: v.nullish(v.array(v.string()))
})

/** `aws logs filter-log-events` of the log group aws/spans */
const LogEvents = v.object({ events: v.array(v.object({ message: v.string() })) })

/** `aws logs get-query-results` of the log group aws/spans */
const QueryResults = v.object({
  results: v.array(v.array(v.object({ field: v.string(), value: v.nullish(v.string()) })))
})

interface SavedTrace {
  documents: unknown[]
  truncated: boolean
}

/** Traces and spans from files. Where a trace stands in several files, its documents are put together and each counts once. */
export class SavedTraces implements TraceReader {
  readonly #files: readonly SavedFile[]
  readonly #traces = new Map<string, SavedTrace>()
  readonly #unprocessed = new Set<string>()
  readonly #unreadable: unknown[] = []

  constructor(files: readonly SavedFile[]) {
    this.#files = files
  }

  /** Hands over each trace once. @throws UserError when a file is wrong */
  async read(onTrace: (trace: RawTrace) => void): Promise<TraceEvidence> {
    for (const file of this.#files) this.#add(file, await readText(file))
    const truncated: string[] = []
    let truncatedCount = 0
    for (const [id, { documents, truncated: isTruncated }] of this.#traces) {
      if (isTruncated) {
        truncatedCount++
        addProof(truncated, id)
      }
      onTrace({ id, documents })
    }
    if (this.#unreadable.length > 0) onTrace({ id: 'unknown', documents: this.#unreadable })
    const lost = [...this.#unprocessed].filter((id) => !this.#traces.has(id)).sort()
    const window = windowOf([...this.#traces.keys()])
    return {
      source: 'files',
      ...(window !== undefined && { window }),
      traces: {
        listed: this.#traces.size + lost.length,
        read: this.#traces.size,
        partial: 0,
        truncated: truncatedCount,
        unprocessed: lost.length,
        missing: 0
      },
      named: { partial: [], truncated, unprocessed: lost.slice(0, 5), missing: [] }
    }
  }

  #add(file: SavedFile, content: string): void {
    if (isJsonLines(content)) {
      for (const line of content.split('\n')) if (line.trim() !== '') this.#addLine(line)
      return
    }
    const shape = v.safeParse(v.looseObject({}), jsonOf(content))
    if (shape.success && 'events' in shape.output) {
      for (const { message } of parseJson(file, content, LogEvents).events) this.#addLine(message)
    } else if (shape.success && 'results' in shape.output) {
      for (const row of parseJson(file, content, QueryResults).results) {
        this.#addLine(row.find(({ field }) => field === '@message')?.value ?? '')
      }
    } else this.#addTraces(parseJson(file, content, Traces))
  }

  #addTraces({ Traces: traces, UnprocessedTraceIds }: v.InferOutput<typeof Traces>): void {
    for (const { Id, LimitExceeded, Segments, Spans } of traces) {
      const trace = this.#trace(Id)
      trace.truncated ||= LimitExceeded === true
      trace.documents.push(...(Segments ?? []).map((segment) => segment.Document))
      for (const { Document } of Spans ?? []) {
        if (!this.#addSpan(Document)) trace.documents.push(Document)
      }
    }
    for (const id of UnprocessedTraceIds ?? []) this.#unprocessed.add(id)
  }

  /** Whether it is a span. */
  #addSpan(text: unknown): boolean {
    const span = spanDocument(typeof text === 'string' ? jsonOf(text) : text)
    if (span !== undefined) this.#trace(span.traceId).documents.push(span.document)
    return span !== undefined
  }

  #addLine(line: string): void {
    if (!this.#addSpan(line)) this.#unreadable.push(line)
  }

  #trace(id: string): SavedTrace {
    const trace = this.#traces.get(id) ?? { documents: [], truncated: false }
    this.#traces.set(id, trace)
    return trace
  }
}

/** One span a line: not JSON as a whole, or a single span. Lines that are none are counted as they come. */
function isJsonLines(content: string): boolean {
  const json = jsonOf(content)
  if (json !== undefined) return isSpan(json)
  return content.split('\n').some((line) => isSpan(jsonOf(line)))
}

function isSpan(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'spanId' in json
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A trace id holds the time at which the trace began, in hexadecimal Unix seconds. */
function windowOf(ids: readonly string[]): { start: string; end: string } | undefined {
  const times = ids
    .map((id) => Number.parseInt(/^1-([0-9a-f]{8})-/.exec(id)?.[1] ?? '', 16))
    .filter((time) => !Number.isNaN(time))
  if (times.length === 0) return undefined
  const iso = (time: number): string => new Date(time * 1000).toISOString()
  return {
    start: iso(times.reduce((a, b) => Math.min(a, b))),
    end: iso(times.reduce((a, b) => Math.max(a, b)))
  }
}
