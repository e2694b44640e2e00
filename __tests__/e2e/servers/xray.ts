import { restJsonAnswer, restJsonError, restJsonText, text } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'
import { TokenBucket, type RateLimit } from './token-bucket.ts'
import { shownTrace, startTimeOf, summaryAnswer, traceAnswer } from './xray-documents.ts'
import type { SeededTrace } from './xray-documents.ts'

export interface Query {
  start: number
  end: number
  filter: string
  /** Whether the times are those of the last changes, not of the traces' ids. */
  byChange: boolean
}

/** The traces that the stand-in answers with, as JSON, so that many can be made at next to no cost. */
export interface TraceStore {
  /** The traces of a window, newest first: how many, and the summaries of some of them. */
  list(query: Query): { count: number; summaries: (first: number, after: number) => string[] }
  /** An element of `Traces` in BatchGetTraces; undefined for a trace that is not known (any more). */
  trace(id: string): string | undefined
}

/** GetTraceSummaries and BatchGetTraces with the habits of the real service: for the tests, and for the benchmarks with a store of their own. */
export class XRayService implements AwsService {
  readonly traces: SeededTrace[] = []
  /** What GetSamplingRules answers. */
  samplingRules: object[] = []
  /** Traces on a page of GetTraceSummaries. */
  pageSize = 50
  /** Pages without a trace but with a NextToken: before the first, between two, after the last full page. */
  emptyPages: { before?: number; between?: number; after?: number } = {}
  maxWindowHours = 6
  /** A trace at the very end of a window is listed too, so that windows which touch both list it. */
  includesEnd = false
  readonly invalidFilters = new Set<string>()
  /** Decides which traces a filter expression selects; without it every expression selects all. */
  matches: ((trace: SeededTrace, filter: string) => boolean) | undefined
  /** Rate limit over all X-Ray calls. */
  limit: RateLimit | undefined
  /** Calls that the rate limit refused. */
  throttled = 0
  /** BatchGetTraces spreads its answer over pages of so many traces. */
  batchPageSize = 5
  /** Each trace is answered in parts of so many segments, which stand on pages of their own; 0: as a whole. */
  segmentsInPart = 0
  /** Each page of BatchGetTraces holds what stood on the one before too. */
  repeatsPages = false
  /** Whether GetTraceSummaries lists by the time of the last change (TimeRangeType Event); otherwise it lists by id even so. */
  knowsChanges = true
  /** Unix seconds. */
  now = (): number => Date.now() / 1000
  /** Each k-th trace id that is fetched for the first time comes back unprocessed. */
  unprocessedEvery = 0
  readonly alwaysUnprocessed = new Set<string>()
  /** How often each trace was handed out, to prove that none is read twice or lost. */
  readonly handedOut = new Map<string, number>()

  readonly #fetched = new Set<string>()
  readonly #store: TraceStore
  #index = new Map<string, SeededTrace>()
  #bucket: { limit: RateLimit; tokens: TokenBucket } | undefined

  /** @param store absent for `traces` */
  constructor(store?: TraceStore) {
    this.#store = store ?? {
      list: (query) => this.#seeded(query),
      trace: (id) => this.#seededTrace(id)
    }
  }

  /** Where spans go: X-Ray itself, or a log group, of which X-Ray indexes a share (percent). */
  destination: { Destination: 'XRay' | 'CloudWatchLogs'; Status: 'PENDING' | 'ACTIVE' } = {
    Destination: 'XRay',
    Status: 'ACTIVE'
  }
  indexed = 1

  perform(operation: string, call: AwsCall): Answer {
    if (operation === 'GetTraceSegmentDestination') return restJsonAnswer(this.destination)
    if (operation === 'GetIndexingRules')
      return restJsonAnswer({ IndexingRules: [indexingRule(this.indexed)] })
    if (operation === 'GetSamplingRules') return restJsonAnswer({ SamplingRuleRecords: this.samplingRules })
    if (!this.#admits()) {
      this.throttled += 1
      return restJsonError(429, 'ThrottledException', 'Rate exceeded')
    }
    return operation === 'GetTraceSummaries' ? this.#summaries(call.input) : this.#batch(call.input)
  }

  #admits(): boolean {
    if (!this.limit) return true
    if (this.#bucket?.limit !== this.limit)
      this.#bucket = { limit: this.limit, tokens: new TokenBucket(this.limit) }
    return this.#bucket.tokens.take(performance.now())
  }

  #summaries(input: Record<string, unknown>): Answer {
    const query = {
      start: Number(input['StartTime']),
      end: Number(input['EndTime']),
      filter: text(input['FilterExpression']),
      byChange: input['TimeRangeType'] === 'Event' && this.knowsChanges
    }
    const problem = this.#problemOf(query)
    if (problem) return invalid(problem)
    const page = pageOf(input['NextToken'], query)
    if (page === undefined) return invalid('Invalid NextToken')
    const { count, summaries } = this.#store.list(query)
    const { pages, chunk } = this.#paging(count, page)
    const texts = chunk === undefined ? [] : summaries(chunk * this.pageSize, (chunk + 1) * this.pageSize)
    const token = page + 1 < pages ? tokenFor(page + 1, query) : null
    const approximate = Math.round(query.end - ((query.end - query.start) * (page + 1)) / pages)
    return restJsonText(
      `{"ApproximateTime":${approximate},"NextToken":${JSON.stringify(token)},"TraceSummaries":[${texts.join()}],"TracesProcessedCount":${texts.length}}`
    )
  }

  #problemOf({ start, end, filter }: Query): string | undefined {
    if (!Number.isFinite(start) || !Number.isFinite(end)) return 'StartTime and EndTime are required'
    if (start >= end) return 'StartTime must be before EndTime'
    if (end - start > this.maxWindowHours * 3600)
      return `Time range cannot be longer than ${this.maxWindowHours} hours`
    return this.invalidFilters.has(filter) ? 'Invalid filter expression' : undefined
  }

  /** How many pages there are, and which part of the list stands on this one: none on those that are empty. */
  #paging(count: number, page: number): { pages: number; chunk?: number } {
    const { before = 0, between = 0, after = 0 } = this.emptyPages
    const chunks = Math.ceil(count / this.pageSize)
    const pages = Math.max(1, before + chunks + between * Math.max(0, chunks - 1) + after)
    const chunk = (page - before) / (between + 1)
    return Number.isInteger(chunk) && chunk >= 0 && chunk < chunks ? { pages, chunk } : { pages }
  }

  #seeded({ start, end, filter, byChange }: Query): ReturnType<TraceStore['list']> {
    const now = this.now()
    const found = this.traces
      .flatMap((trace) => shownTrace(trace, now) ?? [])
      .filter((trace) => {
        const time = byChange ? trace.changedAt : startTimeOf(trace)
        return (
          time >= start &&
          (this.includesEnd ? time <= end : time < end) &&
          (filter === '' || !this.matches || this.matches(trace, filter))
        )
      })
      .toSorted((a, b) => startTimeOf(b) - startTimeOf(a))
    return {
      count: found.length,
      summaries: (first, after) =>
        found.slice(first, after).map((trace) => JSON.stringify(summaryAnswer(trace)))
    }
  }

  #seededTrace(id: string): string | undefined {
    const seeded = this.#byId().get(id)
    const trace = seeded && shownTrace(seeded, this.now())
    return trace === undefined || trace.missing === true ? undefined : JSON.stringify(traceAnswer(trace))
  }

  #batch(input: Record<string, unknown>): Answer {
    const ids = Array.isArray(input['TraceIds']) ? input['TraceIds'].map(text) : []
    if (ids.length === 0) return invalid('TraceIds is required')
    if (ids.length > 5) return invalid('Too many trace ids: the limit is 5')
    const page = pageOf(input['NextToken'], ids)
    if (page === undefined) return invalid('Invalid NextToken')
    // The ids that are put off must be known on each page of one answer, though they are named on the first only.
    const unprocessed = page === 0 ? ids.filter((id) => this.#putsOff(id)) : []
    const skipped = page === 0 ? unprocessed : skippedBy(input['NextToken'])
    const found = ids
      .filter((id) => !skipped.includes(id))
      .flatMap((id) => {
        const trace = this.#store.trace(id)
        return trace === undefined ? [] : this.#parts(trace).map((part) => ({ id, trace: part }))
      })
    const first = page * this.batchPageSize
    const before = this.repeatsPages ? Math.max(0, first - this.batchPageSize) : first
    const traces = found.slice(before, first + this.batchPageSize)
    for (const { id } of traces) this.handedOut.set(id, (this.handedOut.get(id) ?? 0) + 1)
    const token = first + this.batchPageSize < found.length ? tokenFor(page + 1, ids, skipped) : null
    return restJsonText(
      `{"NextToken":${JSON.stringify(token)},"Traces":[${traces.map(({ trace }) => trace).join()}],"UnprocessedTraceIds":${JSON.stringify(unprocessed)}}`
    )
  }

  #parts(trace: string): string[] {
    if (this.segmentsInPart === 0) return [trace]
    const { Segments: segments, ...rest } = JSON.parse(trace) as { Segments: unknown[] }
    return segments.flatMap((_, i) =>
      i % this.segmentsInPart === 0
        ? [JSON.stringify({ ...rest, Segments: segments.slice(i, i + this.segmentsInPart) })]
        : []
    )
  }

  /** Made anew when traces came: a search through all of them for each batch would dominate large runs. */
  #byId(): ReadonlyMap<string, SeededTrace> {
    if (this.#index.size !== this.traces.length)
      this.#index = new Map(this.traces.map((trace) => [trace.Id, trace]))
    return this.#index
  }

  #putsOff(id: string): boolean {
    if (this.alwaysUnprocessed.has(id)) return true
    if (this.unprocessedEvery === 0 || this.#fetched.has(id)) return false
    this.#fetched.add(id)
    return this.#fetched.size % this.unprocessedEvery === 0
  }
}

function invalid(message: string): Answer {
  return restJsonError(400, 'InvalidRequestException', message)
}

/** A token carries what it belongs to, so that it can be used again after a lost answer but never elsewhere. */
function tokenFor(page: number, request: unknown, skipped: string[] = []): string {
  return Buffer.from(JSON.stringify({ page, request, skipped })).toString('base64')
}

function readToken(token: unknown): { page?: number; request?: unknown; skipped?: string[] } {
  try {
    return JSON.parse(Buffer.from(text(token), 'base64').toString()) as { page?: number }
  } catch {
    return {}
  }
}

function pageOf(token: unknown, request: unknown): number | undefined {
  if (token === undefined || token === null) return 0
  const content = readToken(token)
  return JSON.stringify(content.request) === JSON.stringify(request) ? content.page : undefined
}

function skippedBy(token: unknown): string[] {
  return readToken(token).skipped ?? []
}

function indexingRule(percentage: number): object {
  const Probabilistic = { DesiredSamplingPercentage: percentage, ActualSamplingPercentage: percentage }
  return { Name: 'Default', ModifiedAt: 0, Rule: { Probabilistic } }
}
