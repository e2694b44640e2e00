import { restJsonAnswer, restJsonError, text } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'
import { startTimeOf, summaryAnswer, traceAnswer } from './xray-documents.ts'
import type { SeededTrace } from './xray-documents.ts'

interface Query {
  start: number
  end: number
  filter: string
}

/** GetTraceSummaries and BatchGetTraces with the habits of the real service. */
export class XRayService implements AwsService {
  readonly traces: SeededTrace[] = []
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
  limit: { perSecond: number; burst: number } | undefined
  /** Calls that the rate limit refused. */
  throttled = 0
  /** BatchGetTraces spreads its answer over pages of so many traces. */
  batchPageSize = 5
  /** Each k-th trace id that is fetched for the first time comes back unprocessed. */
  unprocessedEvery = 0
  readonly alwaysUnprocessed = new Set<string>()
  /** How often each trace was handed out, to prove that none is read twice or lost. */
  readonly handedOut = new Map<string, number>()

  readonly #fetched = new Set<string>()
  #index = new Map<string, SeededTrace>()
  #tokens = { left: 0, at: 0 }

  perform(operation: string, call: AwsCall): Answer {
    if (!this.#admits()) {
      this.throttled += 1
      return restJsonError(429, 'ThrottledException', 'Rate exceeded')
    }
    return operation === 'GetTraceSummaries' ? this.#summaries(call.input) : this.#batch(call.input)
  }

  #admits(): boolean {
    if (!this.limit) return true
    const now = performance.now()
    const refill = this.#tokens.at === 0 ? Infinity : ((now - this.#tokens.at) / 1000) * this.limit.perSecond
    const left = Math.min(this.limit.burst, this.#tokens.left + refill)
    const admitted = left >= 1
    this.#tokens = { left: admitted ? left - 1 : left, at: now }
    return admitted
  }

  #summaries(input: Record<string, unknown>): Answer {
    const query = {
      start: Number(input['StartTime']),
      end: Number(input['EndTime']),
      filter: text(input['FilterExpression'])
    }
    const problem = this.#problemOf(query)
    if (problem) return invalid(problem)
    const page = pageOf(input['NextToken'], query)
    if (page === undefined) return invalid('Invalid NextToken')
    const pages = this.#pages(query)
    const traces = pages[page] ?? []
    return restJsonAnswer({
      ApproximateTime: Math.round(query.end - ((query.end - query.start) * (page + 1)) / pages.length),
      NextToken: page + 1 < pages.length ? tokenFor(page + 1, query) : null,
      TraceSummaries: traces.map(summaryAnswer),
      TracesProcessedCount: traces.length
    })
  }

  #problemOf({ start, end, filter }: Query): string | undefined {
    if (!Number.isFinite(start) || !Number.isFinite(end)) return 'StartTime and EndTime are required'
    if (start >= end) return 'StartTime must be before EndTime'
    if (end - start > this.maxWindowHours * 3600)
      return `Time range cannot be longer than ${this.maxWindowHours} hours`
    return this.invalidFilters.has(filter) ? 'Invalid filter expression' : undefined
  }

  #pages({ start, end, filter }: Query): SeededTrace[][] {
    const found = this.traces.filter((trace) => {
      const at = startTimeOf(trace)
      return (
        at >= start &&
        (this.includesEnd ? at <= end : at < end) &&
        (filter === '' || !this.matches || this.matches(trace, filter))
      )
    })
    found.sort((a, b) => startTimeOf(b) - startTimeOf(a))
    const { before = 0, between = 0, after = 0 } = this.emptyPages
    const pages = emptyPages(before)
    for (let at = 0; at < found.length; at += this.pageSize) {
      if (at > 0) pages.push(...emptyPages(between))
      pages.push(found.slice(at, at + this.pageSize))
    }
    pages.push(...emptyPages(after))
    return pages.length > 0 ? pages : [[]]
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
      .map((id) => this.#byId().get(id))
      .filter((trace): trace is SeededTrace => trace !== undefined && trace.missing !== true)
    const first = page * this.batchPageSize
    const traces = found.slice(first, first + this.batchPageSize)
    for (const { Id } of traces) this.handedOut.set(Id, (this.handedOut.get(Id) ?? 0) + 1)
    return restJsonAnswer({
      NextToken: first + this.batchPageSize < found.length ? tokenFor(page + 1, ids, skipped) : null,
      Traces: traces.map(traceAnswer),
      UnprocessedTraceIds: unprocessed
    })
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

function emptyPages(count: number): SeededTrace[][] {
  return Array.from({ length: count }, () => [])
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
