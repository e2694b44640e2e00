import { Ended } from '../../../kit/budget.ts'
import type { TraceEvidence } from '../../../needs/evidence.ts'
import { Turns } from '../../../kit/turns.ts'
import { addProof } from '../../../traces/call-log.ts'
import { record } from '../../../traces/document.ts'
import { spanDocument } from '../../../traces/spans.ts'
import type { RawTrace, TraceReading } from '../../../traces/trace.ts'
import { NO_TRACE, type TraceReader } from '../../traces/trace-source.ts'
import {
  checkInput,
  filesIn,
  inputHasEnded,
  readText,
  whyTooLong,
  wrongFile,
  type SavedFile
} from '../saved-file.ts'
import { readingsIn, type CountedCalls } from './counted-calls.ts'
import { foundIn, KNOWN_SHAPES, type Found } from './shapes.ts'
import { parsed, valuesIn } from './values.ts'

interface SavedTrace {
  documents: unknown[]
  truncated: boolean
}

/** Values in values: a log event in a row in a list. Deeper ones are no shape that anything writes. */
const DEEPEST = 4

/** Of the 7 seconds that a signal leaves, in milliseconds. */
const LATE_MS = 1_500

/** Traces and spans from files. Where a trace stands in several files, its documents are put together and each counts once. */
export class SavedTraces implements TraceReader {
  readonly #files: readonly SavedFile[]
  readonly #traces = new Map<string, SavedTrace>()
  readonly #unprocessed = new Set<string>()
  readonly #unreadable: unknown[] = []
  /** Answers that say of themselves that they are not whole. */
  readonly #cut: string[] = []
  readonly #counted: CountedCalls[] = []

  constructor(files: readonly SavedFile[]) {
    this.#files = files
  }

  /** Hands over each trace once. @throws UserError when a file is wrong */
  async read(onTrace: (trace: RawTrace | TraceReading) => void): Promise<TraceEvidence> {
    const late = await this.#readFiles()
    const rows = this.#counted.reduce((sum, { traces }) => sum + traces, 0)
    const listed = this.#traces.size + rows
    const lost = [...this.#unprocessed].filter((id) => !this.#traces.has(id)).sort()
    const window = spanOf([windowOf(this.#traces), ...this.#counted.map((each) => each.window)])
    const { truncated, truncatedCount, unread, why } = await this.#handOver(onTrace)
    const whyStopped = [...late, ...why, ...this.#cut.toSorted()]
    return {
      about: {},
      ...(window !== undefined && { window }),
      ...(this.#cut.length > 0 && { cut: this.#cut.length }),
      ...(whyStopped.length > 0 && { stopped: whyStopped.join(' ') }),
      traces: {
        listed: listed + lost.length,
        read: listed - unread,
        partial: 0,
        truncated: truncatedCount,
        unprocessed: lost.length,
        missing: 0
      },
      named: { partial: [], truncated, unprocessed: lost.slice(0, 5), missing: [] }
    }
  }

  /** @returns why not all of them were read, as sentences */
  async #readFiles(): Promise<string[]> {
    const turns = new Turns()
    for (const named of this.#files) {
      for (const file of await filesIn(named)) {
        const tooLong = await whyTooLong(file.file)
        if (tooLong !== undefined) return [`${file.label} ${file.file} was not read: ${tooLong}.`]
        try {
          if (turns.isOver) await turns.next()
          checkInput()
          this.#add(file, await readText(file))
        } catch (error) {
          if (!(error instanceof Ended)) throw error
          const rest = file.file === '-' ? ', and standard input has not ended' : ''
          return [`Reading ${file.label} ${file.file} stopped: ${error.message}${rest}.`]
        }
      }
    }
    return []
  }

  /** Each trace, in turns; what was handed over is kept no longer. @returns what is to be said of them, and why not all were */
  async #handOver(
    onTrace: (trace: RawTrace | TraceReading) => void
  ): Promise<{ truncated: string[]; truncatedCount: number; unread: number; why: string[] }> {
    const turns = new Turns()
    const truncated: string[] = []
    let truncatedCount = 0
    // what was read before the end is still looked at, as far as that is quickly done
    const late = performance.now() + LATE_MS
    const hasEnded = inputHasEnded()
    try {
      for (const [id, { documents, truncated: isTruncated }] of this.#traces) {
        if (turns.isOver) await turns.next()
        if (!hasEnded || performance.now() > late) checkInput()
        if (isTruncated) {
          truncatedCount++
          addProof(truncated, id)
        }
        this.#traces.delete(id)
        onTrace({ id, documents, isPartial: isTruncated })
      }
      if (this.#unreadable.length > 0) onTrace({ id: NO_TRACE, documents: this.#unreadable })
      for (const counted of this.#counted) readingsIn(counted).forEach(onTrace)
      return { truncated, truncatedCount, unread: 0, why: [] }
    } catch (error) {
      if (!(error instanceof Ended)) throw error
      const unread = this.#traces.size
      const why = [`Of the traces in the files ${unread} were not looked at: ${error.message}.`]
      return { truncated, truncatedCount, unread, why }
    }
  }

  /** @throws UserError when nothing in the file has a known shape */
  #add(file: SavedFile, content: string): void {
    let known = 0
    const other: unknown[] = []
    valuesIn(
      content,
      (json) => (known += this.#take(file, json, other, 0)),
      (line) => other.push(line)
    )
    // one value of another shape, or none: lines among others are counted instead
    if (known === 0 && other.length > 0) throw this.#unknown(file, content)
    this.#unreadable.push(...other)
  }

  #unknown(file: SavedFile, content: string): Error {
    const isJson =
      parsed(content) !== undefined || content.split('\n').some((line) => parsed(line) !== undefined)
    return wrongFile(file, isJson ? 'which has another shape' : 'which is not JSON', undefined, KNOWN_SHAPES)
  }

  /** @returns how many values of a known shape there were */
  #take(file: SavedFile, json: unknown, other: unknown[], depth: number): number {
    const found = depth > DEEPEST ? undefined : foundIn(json)
    if (found === undefined) {
      // the daemon's header stands before each segment document
      if (record(json)?.['format'] !== 'json')
        other.push(typeof json === 'string' ? json : JSON.stringify(json))
      return 0
    }
    this.#keep(file, found)
    const within = (found.within ?? []).map((value) => this.#take(file, value, other, depth + 1))
    return within.reduce((sum, some) => sum + some, found.within === undefined || within.length === 0 ? 1 : 0)
  }

  #keep(file: SavedFile, { traces = [], spans = [], unprocessed = [], counted, cut }: Found): void {
    if (counted !== undefined) this.#counted.push(counted)
    for (const { id, documents, spans: own, truncated } of traces) {
      const trace = this.#trace(id)
      trace.truncated ||= truncated
      trace.documents.push(...documents)
      for (const span of own) if (!this.#addSpan(span)) trace.documents.push(span)
    }
    for (const span of spans) if (!this.#addSpan(span)) this.#unreadable.push(span)
    for (const id of unprocessed) this.#unprocessed.add(id)
    if (cut !== undefined) this.#cut.push(`The answer in ${file.file} is not whole: ${cut}.`)
  }

  /** Whether it is a span. */
  #addSpan(text: unknown): boolean {
    const span = spanDocument(typeof text === 'string' ? parsed(text)?.json : text)
    if (span !== undefined) this.#trace(span.traceId).documents.push(span.document)
    return span !== undefined
  }

  #trace(id: string): SavedTrace {
    const trace = this.#traces.get(id) ?? { documents: [], truncated: false }
    this.#traces.set(id, trace)
    return trace
  }
}

/** When the first segment began and the last one ended. Ids tell no time: those of W3C are random. */
function windowOf(traces: ReadonlyMap<string, SavedTrace>): { start: string; end: string } | undefined {
  let [first, last] = [Infinity, -Infinity]
  for (const { documents } of traces.values()) {
    for (const document of documents) {
      for (const time of timesOf(document)) {
        first = Math.min(first, time)
        last = Math.max(last, time)
      }
    }
  }
  return Number.isFinite(first) ? { start: iso(first), end: iso(last) } : undefined
}

type Window = ReturnType<typeof windowOf>

/** From the first start to the last end. ISO 8601 in UTC sorts by time. */
function spanOf(windows: readonly Window[]): Window {
  const known = windows.filter((window) => window !== undefined)
  const start = known.map((window) => window.start).toSorted()[0]
  const end = known
    .map((window) => window.end)
    .toSorted()
    .at(-1)
  return start === undefined || end === undefined ? undefined : { start, end }
}

/** Of a document that is not read yet, without parsing it a second time. */
const TIME = /"(?:start_time|end_time)"\s*:\s*([0-9.]+(?:[eE]\+?[0-9]+)?)/g

function timesOf(document: unknown): number[] {
  const times =
    typeof document === 'string'
      ? [...document.matchAll(TIME)].map(([, time]) => Number(time))
      : [record(document)?.['start_time'], record(document)?.['end_time']]
  return times.filter((time): time is number => typeof time === 'number' && time > 0 && time < LATEST)
}

/** Of the year 9999, the last that ISO 8601 writes in four digits. */
const LATEST = 253_402_300_800

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
