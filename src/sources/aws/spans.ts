/**
 * Spans of Transaction Search, from the log groups that hold them: few as whole records, many as rows in which AWS has counted equal ones.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search-Cloudwatch-logs.html
 */
import type { Budget } from '../../kit/budget.ts'
import { UserError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { plural } from '../../kit/plural.ts'
import type { TraceEvidence } from '../../needs/evidence.ts'
import { recordsQuery, rowsQuery, tracesQuery } from '../../traces/rows/query.ts'
import { RowLog, type RowsSeen } from '../../traces/rows/row-log.ts'
import { readTrace, type RawTrace, type TraceReading } from '../../traces/trace.ts'
import type { TraceReader } from '../traces/trace-source.ts'
import { arrivalOf, unwaited, type Arrival } from './arrival.ts'
import type { AwsAccess } from './clients.ts'
import type { SpanGroup } from './destination.ts'
import { Doubts, EXAMPLES } from './doubts.ts'
import { LogsInsights, MOST_ROWS, QueryFailed, type Row, type Stretch } from './logs-insights.ts'
import { whyStopped } from './span-failures.ts'
import { isRecent, untilSettled, type Clock } from './settling.ts'
import { SpanAssembly } from './span-assembly.ts'
import { halves, stretches } from './stretches.ts'
import type { TimeWindow } from './time-slices.ts'

/** So much (bytes) is read as whole records. */
const SMALL = 100_000_000
/** A query for records covers so much (bytes), and gives no more rows than this: they are held until it is complete. */
const RECORDS_OF = 20_000_000
const MOST_RECORDS = 40_000
/** Records on average, as converted segments are (bytes): only to guess how many there are. */
const RECORD = 900
/** A counting query covers so much (bytes), so that none takes long. */
const ROWS_OF = 2_000_000_000
/** No more than so many segments are put together with their parents here: it takes the time to transfer them all. */
const MOST_SEGMENTS = 3_000_000
/** Where AWS gives no estimate the window is counted in so many parts, until they are more than `SMALL`. */
const PARTS = 14
/** Answers that are held while an earlier one is not complete. */
const AHEAD = 3
/** A span may end so long (s) after the window in which it began, and whichever of the two its record's time is. */
const LONGEST_SPAN = 15 * 60
/** Waiting for what comes late may take this share of the time that is left for reading; it shows in the window's last seconds. */
const SHARE_OF_WAITING = 0.5
const TAIL = 120
/** Roles and configurations are asked for when the spans have been read: they need a share of the time too. */
const SHARE_OF_TIME = 0.8

export interface SpansRequest {
  access: AwsAccess
  window: TimeWindow
  /** Seconds for which it is waited for records that come late, at most; 0 for not at all. */
  wait: number
  /** Names or ARNs of log groups. */
  groups: readonly string[]
  /** What AWS says of the first of them, where it may be asked. */
  group: SpanGroup | undefined
  /** Bytes that queries may read, over all. */
  mostScanned: number
}

/** How sentences call the options. */
export type SpansLabels = Readonly<Record<'wait' | 'timeout', string>>

type OnTrace = (trace: RawTrace | TraceReading) => void

/** The queries' cap is reached. */
export class CapReached extends Error {
  override name = 'CapReached'
}

export class SpansSource implements TraceReader {
  readonly #request: SpansRequest
  readonly #log: Log
  readonly #insights: LogsInsights
  readonly #window: Stretch
  /** What of the window, and what after it, may hold its spans. */
  readonly #within: Stretch
  #after: Stretch | undefined
  readonly #labels: SpansLabels
  readonly #budget: Budget
  readonly #clock: Clock
  #traces = 0
  #rows: number | undefined
  #missing: string[] = []
  readonly #started = performance.now()

  /** @param clock another one than this machine's, for tests */
  constructor(request: SpansRequest, labels: SpansLabels, log: Log, clock?: Clock) {
    this.#request = request
    this.#labels = labels
    this.#log = log
    const { access, window, groups } = request
    this.#budget = access.budget.part(
      SHARE_OF_TIME,
      'four fifths of the time that timeout gives are over, and the rest is left to configurations and roles'
    )
    this.#clock = clock ?? {
      now: () => Date.now(),
      sleep: (milliseconds) => this.#budget.sleep(milliseconds)
    }
    this.#insights = new LogsInsights({ ...access, budget: this.#budget }, groups)
    this.#window = { start: window.start, end: window.end }
    this.#within = { start: window.start, end: Math.max(window.start, window.end - 1) }
  }

  /** @throws UserError when AWS refuses the request itself */
  async read(onTrace: OnTrace): Promise<TraceEvidence> {
    const { access, group, groups } = this.#request
    const stopped: string[] = []
    let arrival: Arrival = { about: {} }
    try {
      arrival = await this.#arrival()
      const { end } = this.#window
      const last = Math.min(end + LONGEST_SPAN, Math.floor(this.#clock.now() / 1000))
      if (last > end) this.#after = { start: end, end: last }
      await this.#readAll(onTrace)
    } catch (error) {
      if (error instanceof UserError) throw error
      stopped.push(whyStopped(error, groups, access.region))
    } finally {
      await this.#insights.close()
    }
    if (arrival.stopped !== undefined) stopped.push(arrival.stopped)
    stopped.push(...this.#missing, ...goneBy(group, this.#window, this.#clock.now() / 1000))
    const counts = { listed: this.#traces, read: this.#traces }
    return {
      window: { start: isoOf(this.#window.start), end: isoOf(this.#window.end) },
      about: {
        region: access.region,
        ...arrival.about,
        ...(this.#rows !== undefined && { rows: this.#rows }),
        scannedBytes: Math.round(this.#insights.scanned)
      },
      traces: { ...counts, partial: 0, truncated: 0, unprocessed: 0, missing: 0 },
      named: { partial: [], truncated: [], unprocessed: [], missing: [] },
      ...(stopped.length > 0 && { stopped: stopped.join(' ') })
    }
  }

  /** Waits, where the window has just ended, until no more records of its last minutes come. @returns what is to be told of it */
  async #arrival(): Promise<Arrival> {
    const { wait } = this.#request
    const { start, end } = this.#window
    if (wait === 0) return unwaited(end, this.#clock, this.#labels.wait)
    if (!isRecent(end, this.#clock)) return { about: {} }
    const bound = (this.#budget.left / 1000) * SHARE_OF_WAITING
    const limit =
      bound < wait
        ? { label: this.#labels.timeout, seconds: bound }
        : { label: this.#labels.wait, seconds: wait }
    this.#log.info(
      `The window has just ended: waiting until no more spans come, for at most ${plural(Math.round(limit.seconds), 'second')}.`
    )
    const tail = { start: Math.max(start, end - TAIL), end: this.#within.end }
    const count = async (): Promise<number> => {
      const { rows } = await this.#ask('stats count(*) as records', tail)
      return Number(rows[0]?.['records'] ?? 0)
    }
    let known = await count()
    const outcome = await untilSettled(end, limit.seconds, this.#clock, async () => {
      const before = known
      known = await count()
      return Math.abs(known - before)
    })
    return arrivalOf(outcome, 0, limit)
  }

  async #readAll(onTrace: OnTrace): Promise<void> {
    const { group, mostScanned } = this.#request
    const size = await this.#estimate()
    this.#log.debug(`The window holds about ${(size / 1e6).toFixed(1)} MB of spans.`)
    if (size > mostScanned) throw new CapReached(tooMuch(size, mostScanned))
    // without fields of their own, records can only be read as a whole
    if (size <= SMALL || group?.isInfrequent === true) return this.#readRecords('all', size, onTrace)
    await this.#readRows(size, onTrace)
  }

  /** Bytes that one query over the window reads. */
  async #estimate(): Promise<number> {
    try {
      const { rows } = await this.#ask(`${recordsQuery('all')}\n| estimate`, this.#within)
      const told = bytesIn(rows[0] ?? {})
      if (told !== undefined) return told
    } catch (error) {
      // the language did not always have the command
      if (!(error instanceof Error) || error.name !== 'MalformedQueryException') throw error
    }
    return this.#counted()
  }

  /** Likewise where AWS does not estimate: by counting in parts, which reads them, and only until they are many. */
  async #counted(): Promise<number> {
    const parts = stretches(this.#within, PARTS)
    const before = this.#insights.scanned
    const [first, second] = [parts.slice(0, PARTS / 2), parts.slice(PARTS / 2)]
    await Promise.all(first.map((part) => this.#ask('stats count(*) as records', part)))
    const scanned = this.#insights.scanned - before
    if (scanned > SMALL) return scanned * 2
    await Promise.all(second.map((part) => this.#ask('stats count(*) as records', part)))
    return this.#insights.scanned - before
  }

  /** Whole records, newest first, with the traces put together from them. */
  async #readRecords(which: 'all' | 'segments', size: number, onTrace: OnTrace): Promise<void> {
    const { end } = this.#window
    const assembly = new SpanAssembly(onTrace, which === 'segments')
    const parts = stretches(this.#within, Math.ceil(size / RECORDS_OF))
    if (this.#after !== undefined) parts.unshift(this.#after)
    let incomplete: string[] = []
    try {
      for await (const { stretch, rows } of this.#inTurn(recordsQuery(which), parts)) {
        for (const row of rows) {
          const message = row['@message'] ?? ''
          // whatever the time of a record is, its span belongs to the window in which it began
          if (stretch.end < end || !beganAfter(message, end)) assembly.add(message)
        }
        assembly.readBackTo(stretch.start)
        this.#showProgress(assembly.traces)
      }
    } finally {
      // also of what was read until a failure
      incomplete = assembly.end()
      this.#traces += assembly.traces
    }
    if (incomplete.length > 0) await this.#readWhole(incomplete, onTrace)
  }

  /** Traces of which parts are spans, and parts were segments. */
  async #readWhole(traceIds: readonly string[], onTrace: OnTrace): Promise<void> {
    const most = 20 * EXAMPLES
    for (let first = 0; first < Math.min(most, traceIds.length); first += EXAMPLES) {
      const ids = traceIds.slice(first, first + EXAMPLES)
      for (const trace of await this.#tracesOf(ids)) {
        this.#traces++
        onTrace(trace)
      }
    }
    if (traceIds.length > most)
      this.#missing.push(
        `Of ${plural(traceIds.length - most, 'trace')} whose calls stand below spans of OpenTelemetry the calls are not read.`
      )
  }

  /** Rows of equal spans; then, since what was a segment names no workload, those records as a whole. */
  async #readRows(size: number, onTrace: OnTrace): Promise<void> {
    const { end } = this.#window
    const rows = new RowLog()
    const read = async (stretch: Stretch): Promise<void> => {
      const query = stretch.start >= end ? rowsQuery(end) : rowsQuery()
      const answer = await this.#attempt(query, stretch, MOST_ROWS)
      if (answer === undefined) await Promise.all(halves(stretch).map(read))
      else rows.add(answer)
      this.#showProgress(rows.traces)
    }
    const parts = stretches(this.#within, Math.ceil(size / ROWS_OF))
    if (this.#after !== undefined) parts.unshift(this.#after)
    try {
      await Promise.all(parts.map(read))
    } finally {
      this.#rows = rows.rows
    }
    const inSegments: InSegments = new Map()
    if (rows.segments > MOST_SEGMENTS) {
      this.#missing.push(
        `${plural(rows.segments, 'record')} of the X-Ray SDKs and of AWS services are more than are read (${MOST_SEGMENTS}): their calls are not known. Narrow the window.`
      )
    } else if (rows.segments > 0) {
      this.#log.debug(`${plural(rows.segments, 'record')} were segments: they are read as a whole.`)
      await this.#readRecords('segments', rows.segments * RECORD, (trace) => {
        onTrace(trace)
        count(trace, inSegments)
      })
    }
    await this.#tell(rows, inSegments, onTrace)
  }

  /** Hands over what the rows say, with what examples of them say of those that are doubtful. */
  async #tell(rows: RowLog, inSegments: InSegments, onTrace: OnTrace): Promise<void> {
    const readings = rows.readings()
    const doubts = new Doubts(readings.filter(({ isDoubtful }) => isDoubtful))
    for (const ids of doubts.examples()) for (const trace of await this.#tracesOf(ids)) doubts.add(trace)
    for (const reading of readings)
      for (const told of reading.isDoubtful ? doubts.resolved(reading) : [reading]) onTrace(told)
    // a function's own segments and the spans of its code are of the same requests
    for (const seen of rows.workloads()) {
      const { workload, traces, requests } = seen
      const known = inSegments.get(workload.arn) ?? { traces: 0, requests: 0 }
      const more = Math.max(0, traces - known.traces)
      const moreRequests = requests === 0 ? more : Math.max(0, requests - known.requests)
      onTrace(presence({ ...seen, traces: more, requests: moreRequests }))
      for (const signal of seen.signals.slice(1))
        onTrace(presence({ ...seen, traces: 0, requests: 0, signals: [signal] }))
    }
    const most = Math.max(0, ...rows.workloads().map(({ traces }) => traces))
    this.#traces = Math.max(most, this.#traces + rows.traces)
  }

  /** @param traceIds in X-Ray's form */
  async #tracesOf(traceIds: readonly string[]): Promise<RawTrace[]> {
    const found: RawTrace[] = []
    const assembly = new SpanAssembly((trace) => void ('documents' in trace && found.push(trace)), false)
    const ids = traceIds.map((id) => id.replaceAll('-', '').slice(1))
    const stretch = { start: this.#within.start, end: this.#after?.end ?? this.#within.end }
    const { rows } = await this.#ask(tracesQuery(ids), stretch)
    for (const row of rows) assembly.add(row['@message'] ?? '')
    assembly.end()
    return found
  }

  /** Answers one after the other, in the order of the stretches, of which some are asked ahead. */
  async *#inTurn(
    query: string,
    parts: readonly Stretch[]
  ): AsyncGenerator<{ stretch: Stretch; rows: readonly Row[] }> {
    const waiting = [...parts]
    const asked: { stretch: Stretch; answer: Promise<readonly Row[] | undefined> }[] = []
    while (waiting.length + asked.length > 0) {
      for (let next = waiting[0]; next !== undefined && asked.length < AHEAD; next = waiting[0]) {
        waiting.shift()
        const answer = this.#attempt(query, next, MOST_RECORDS)
        // a failure is told when its turn comes
        answer.catch(() => undefined)
        asked.push({ stretch: next, answer })
      }
      const first = asked.shift()
      if (first === undefined) return
      const rows = await first.answer
      if (rows === undefined) yield* this.#inTurn(query, halves(first.stretch))
      else yield { stretch: first.stretch, rows }
    }
  }

  /** @returns undefined where it has to be asked of shorter times */
  async #attempt(query: string, stretch: Stretch, limit: number): Promise<Row[] | undefined> {
    const isShortest = stretch.end <= stretch.start
    try {
      const answer = await this.#ask(query, stretch, isShortest ? MOST_ROWS : limit)
      if (!answer.isCut) return answer.rows
    } catch (error) {
      if (!(error instanceof QueryFailed) || !error.isTimeout || isShortest) throw error
    }
    if (isShortest)
      throw new Error(`one second, ${isoOf(stretch.start)}, has more rows than a query gives (${MOST_ROWS})`)
    return undefined
  }

  #ask(query: string, stretch: Stretch, limit?: number): ReturnType<LogsInsights['ask']> {
    const { mostScanned } = this.#request
    if (this.#insights.scanned >= mostScanned)
      throw new CapReached(tooMuch(this.#insights.scanned, mostScanned))
    return this.#insights.ask(query, stretch, limit)
  }

  #showProgress(traces: number): void {
    const seconds = (performance.now() - this.#started) / 1000
    this.#log.progress(
      `${plural(this.#insights.queries, 'query')}, ${(this.#insights.scanned / 1e6).toFixed(0)} MB, ${plural(traces, 'trace')} (${seconds.toFixed(0)} s)`
    )
  }
}

/** The number in an estimate's row: AWS's page does not say what the field is called. */
function bytesIn(row: Row): number | undefined {
  const numbers = Object.entries(row).filter(([, value]) => value !== '' && Number.isFinite(Number(value)))
  const [, value] = numbers.find(([name]) => /bytes/i.test(name)) ?? numbers[0] ?? []
  return value === undefined ? undefined : Number(value)
}

/** Whether a record says of its span that it began after a time (Unix seconds). */
function beganAfter(message: string, time: number): boolean {
  const start = /"startTimeUnixNano"\s*:\s*"?(\d+)/.exec(message)?.[1]
  return start !== undefined && Number(start) >= time * 1e9
}

/** That a workload was in so many traces, and answered so many requests in them. */
function presence({ workload, traces, requests, isUnsampled, signals: [signal] }: RowsSeen): TraceReading {
  return {
    id: '',
    workloads: [workload],
    ...(isUnsampled && { unsampled: new Set([workload.arn]) }),
    ...(signal !== undefined && { signals: new Map([[workload.arn, signal]]) }),
    calls: [],
    others: [],
    unattributed: [],
    malformed: 0,
    counted: { calls: 0, traces, traceIds: [], requests }
  }
}

/** Of each workload, by its ARN: what segments have shown of it. */
type InSegments = Map<string, { traces: number; requests: number }>

function count(trace: RawTrace | TraceReading, into: InSegments): void {
  const { workloads, requests } = 'documents' in trace ? readTrace(trace) : trace
  for (const { arn } of workloads) {
    const known = into.get(arn) ?? { traces: 0, requests: 0 }
    into.set(arn, {
      traces: known.traces + 1,
      requests: known.requests + (requests?.get(arn)?.length ?? 0)
    })
  }
}

/** Why a part of the window is not there, where the log group keeps records for a shorter time, or is younger. */
function goneBy(group: SpanGroup | undefined, { start }: Stretch, now: number): string[] {
  if (group === undefined) return []
  const { name, retentionDays, created } = group
  const kept = retentionDays === undefined ? 0 : now - retentionDays * 24 * 60 * 60
  if (kept > start)
    return [
      `The log group ${name} keeps records for ${plural(retentionDays ?? 0, 'day')}: those before ${isoOf(kept)} are gone. Narrow the window, or let it keep them for longer.`
    ]
  return created !== undefined && created > start
    ? [
        `The log group ${name} was made at ${isoOf(created)}, within the window: spans from before it are in X-Ray, if anywhere.`
      ]
    : []
}

function tooMuch(bytes: number, most: number): string {
  const gigabytes = (number: number): string => (number / 1e9).toFixed(1)
  return `reading it would take queries over ${gigabytes(bytes)} GB, and max-scanned-gb is ${gigabytes(most)}; raise it, or narrow the window`
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
