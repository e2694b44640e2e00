/**
 * Traces from X-Ray: listed in parallel slices of time, fetched five at a time while listing goes on, handed over as they come.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-gettingdata.html
 */
import {
  BatchGetTracesCommand,
  GetTraceSummariesCommand,
  XRayClient,
  type GetTraceSummariesCommandOutput
} from '@aws-sdk/client-xray'
import PQueue from 'p-queue'
import { messageOf, UserError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { plural } from '../../kit/plural.ts'
import type { TraceEvidence } from '../../needs/evidence.ts'
import { addProof } from '../../traces/call-log.ts'
import type { RawTrace } from '../../traces/trace.ts'
import type { Budget } from '../../kit/budget.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import type { TraceReader } from '../traces/trace-source.ts'
import { explain, isThrottled } from './errors.ts'
import { Pace, WIDEST } from './pace.ts'
import { PageTrail } from './pages.ts'
import type { PunctualHandler } from './requests.ts'
import { timeSlices, type TimeWindow } from './time-slices.ts'

/** BatchGetTraces takes no more ids. */
const BATCH = 5
/** Listing waits while this many batches are unread, so that memory holds no long list of ids. */
const BACKLOG = 100
const SLICES_AT_A_TIME = 6
/** Ids that X-Ray leaves unprocessed are asked for again, this often. */
const TRIES = 6
/** After this long (ms), doubled each time. */
const AGAIN_AFTER = 50
/** A trace may appear in both of two slices that touch: ids this near to a border (s) are remembered. */
const BORDER = 2
/** Roles and configurations are asked for when the traces have been read: they need a share of the time too. */
const SHARE_OF_TIME = 0.8
/** Clocks that differ by no more (ms) are as good as equal: an answer's date has whole seconds, and takes a while to come. */
const SAME_CLOCK = 60_000

type Gap = keyof TraceEvidence['named']

export interface XRayRequest {
  access: AwsAccess
  window: TimeWindow
  filter: string | undefined
}

export class XRaySource implements TraceReader {
  readonly #client: XRayClient
  readonly #request: XRayRequest
  readonly #filterLabel: string
  readonly #log: Log
  readonly #handler: PunctualHandler
  readonly #budget: Budget
  readonly #pace: Pace
  readonly #reads = new PQueue({ concurrency: WIDEST })
  readonly #counts = { listed: 0, read: 0, partial: 0, truncated: 0, unprocessed: 0, missing: 0 }
  readonly #named: Record<Gap, string[]> = { partial: [], truncated: [], unprocessed: [], missing: [] }
  readonly #atBorders = new Set<string>()
  readonly #partial = new Set<string>()
  #pending: string[] = []
  #window: TimeWindow
  #clockIsKnown = false
  #failure: unknown
  readonly #started = performance.now()

  /** @param filterLabel how errors call the filter expression */
  constructor(request: XRayRequest, filterLabel: string, log: Log) {
    this.#request = request
    this.#filterLabel = filterLabel
    this.#log = log
    this.#window = request.window
    this.#budget = request.access.budget.part(
      SHARE_OF_TIME,
      `four fifths of the time that timeout gives are over, and the rest is left to configurations and roles`
    )
    this.#pace = new Pace(this.#budget)
    const config = clientConfig({ ...request.access, budget: this.#budget }, true)
    this.#handler = config.requestHandler
    this.#client = new XRayClient({
      ...config,
      // the log filter would copy every answer, for a logger that is not there
      cacheMiddleware: true
    })
    this.#client.middlewareStack.remove('loggerMiddleware')
  }

  /**
   * Hands over each trace once, as it comes.
   * @throws UserError when X-Ray refuses the request itself
   */
  async read(onTrace: (trace: RawTrace) => void): Promise<TraceEvidence> {
    const { filter, access } = this.#request
    const slices = new PQueue({ concurrency: SLICES_AT_A_TIME })
    let window: TimeWindow | undefined
    // once more where the first answer tells that the clock of this machine is wrong
    while (window !== this.#window) {
      window = this.#window
      // newest first, as X-Ray itself answers
      const listing = timeSlices(window)
        .toReversed()
        .map((slice) => slices.add(() => this.#attempt(() => this.#list(slice, onTrace))))
      await Promise.all(listing)
    }
    this.#readPending(onTrace, 1)
    await this.#reads.onIdle()
    if (this.#failure instanceof UserError) throw this.#failure
    return {
      about: { region: access.region },
      ...(filter !== undefined && { filter }),
      window: { start: isoOf(window.start), end: isoOf(window.end) },
      traces: { ...this.#counts },
      named: this.#named,
      ...(this.#failure !== undefined && { stopped: `${explain('Reading X-Ray stopped', this.#failure)}.` })
    }
  }

  /** The first failure ends everything that has not begun; what was read stays. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    if (this.#failure !== undefined) return
    try {
      await work()
    } catch (error) {
      this.#failure ??= error
      this.#reads.clear()
    }
  }

  async #list(slice: TimeWindow, onTrace: (trace: RawTrace) => void): Promise<void> {
    const window = this.#window
    const trail = new PageTrail()
    const known = new Set<string>()
    let token: string | undefined
    do {
      const page: GetTraceSummariesCommandOutput = await this.#ask(slice, token)
      this.#followClock()
      if (window !== this.#window) return
      const summaries = page.TraceSummaries ?? []
      let isRepeated = summaries.length > 0
      for (const { Id: id, IsPartial: isPartial } of summaries) {
        if (id === undefined || known.has(id)) continue
        isRepeated = false
        known.add(id)
        if (this.#isOfAnotherSlice(id, slice)) continue
        this.#counts.listed++
        if (isPartial === true) {
          this.#partial.add(id)
          this.#count('partial', id)
        }
        this.#pending.push(id)
      }
      this.#readPending(onTrace, BATCH)
      await this.#reads.onSizeLessThan(BACKLOG)
      token = trail.next(page.NextToken, isRepeated)
      this.#showProgress()
    } while (token !== undefined && this.#failure === undefined)
  }

  /** A window that ends now ends when AWS says that it is now: by a clock that goes wrong it would miss the newest traces. */
  #followClock(): void {
    const { clockOffset } = this.#handler
    if (this.#clockIsKnown || clockOffset === undefined) return
    this.#clockIsKnown = true
    if (Math.abs(clockOffset) < SAME_CLOCK) return
    const { start, end, endsNow } = this.#window
    const minutes = Math.round(clockOffset / 60_000)
    const difference = `${plural(Math.abs(minutes), 'minute')} ${minutes > 0 ? 'behind' : 'ahead of'} AWS's`
    if (endsNow !== true)
      return this.#log.warn(
        `The clock of this machine is ${difference}. The window is the one that was given.`
      )
    this.#log.warn(`The clock of this machine is ${difference}. The window ends now by AWS's clock.`)
    this.#window = { start: start + minutes * 60, end: end + minutes * 60, endsNow }
  }

  #ask({ start, end }: TimeWindow, token: string | undefined): Promise<GetTraceSummariesCommandOutput> {
    const { filter } = this.#request
    const command = new GetTraceSummariesCommand({
      StartTime: new Date(start * 1000),
      EndTime: new Date(end * 1000),
      ...(filter !== undefined && { FilterExpression: filter }),
      ...(token !== undefined && { NextToken: token })
    })
    return this.#pace
      .run(() => this.#client.send(command), isThrottled)
      .catch((error: unknown) => {
        throw refusedFilter(error, filter, this.#filterLabel) ?? error
      })
  }

  /** Sends a request at the pace that the service allows; after a failure nothing is sent any more. */
  #send<T>(request: () => Promise<T>): Promise<T> {
    return this.#pace.run(() => {
      if (this.#failure !== undefined) throw this.#failure
      return request()
    }, isThrottled)
  }

  /** Whether another slice has had this trace already. */
  #isOfAnotherSlice(id: string, slice: TimeWindow): boolean {
    const time = Number.parseInt(id.split('-')[1] ?? '', 16)
    if (time > slice.start + BORDER && time < slice.end - BORDER) return false
    if (this.#atBorders.has(id)) return true
    this.#atBorders.add(id)
    return false
  }

  /** Starts reading what has been listed, in batches of at least `smallest` ids. */
  #readPending(onTrace: (trace: RawTrace) => void, smallest: number): void {
    while (this.#pending.length >= smallest) {
      const ids = this.#pending.splice(0, BATCH)
      void this.#reads.add(() => this.#attempt(() => this.#readBatch(ids, onTrace)))
    }
  }

  async #readBatch(batch: readonly string[], onTrace: (trace: RawTrace) => void): Promise<void> {
    let ids = [...batch]
    for (let attempt = 0; attempt < TRIES && ids.length > 0; attempt++) {
      if (attempt > 0) await this.#budget.sleep(AGAIN_AFTER * 2 ** attempt)
      const unprocessed: string[] = []
      const open = new Set(ids)
      const trail = new PageTrail()
      let token: string | undefined
      do {
        const command = new BatchGetTracesCommand({
          TraceIds: ids,
          ...(token !== undefined && { NextToken: token })
        })
        const page = await this.#send(() => this.#client.send(command))
        const before = open.size
        for (const trace of page.Traces ?? []) {
          if (trace.Id === undefined || !open.delete(trace.Id)) continue
          this.#counts.read++
          if (trace.LimitExceeded === true) this.#count('truncated', trace.Id)
          onTrace({
            id: trace.Id,
            documents: (trace.Segments ?? []).map((segment) => segment.Document),
            isPartial: trace.LimitExceeded === true || this.#partial.has(trace.Id)
          })
        }
        unprocessed.push(...(page.UnprocessedTraceIds ?? []))
        token = trail.next(page.NextToken, (page.Traces ?? []).length > 0 && open.size === before)
      } while (token !== undefined)
      ids = unprocessed.filter((id) => open.delete(id))
      for (const id of open) this.#count('missing', id)
      this.#showProgress()
    }
    for (const id of ids) this.#count('unprocessed', id)
  }

  #count(kind: Gap, id: string): void {
    this.#counts[kind]++
    addProof(this.#named[kind], id)
  }

  #showProgress(): void {
    const { listed, read } = this.#counts
    const rate = read / Math.max(0.001, (performance.now() - this.#started) / 1000)
    this.#log.progress(`${listed} traces listed, ${read} read (${rate.toFixed(0)} a second)`)
  }
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}

/** X-Ray's word on a filter expression that it does not understand. https://docs.aws.amazon.com/xray/latest/devguide/xray-console-filters.html */
function refusedFilter(error: unknown, filter: string | undefined, label: string): UserError | undefined {
  if (filter === undefined || !(error instanceof Error) || error.name !== 'InvalidRequestException')
    return undefined
  return new UserError(
    `${label} is "${filter}", which X-Ray refuses (${messageOf(error).replace(/\.$/, '')})`,
    'See https://docs.aws.amazon.com/xray/latest/devguide/xray-console-filters.html for its syntax',
    { cause: error }
  )
}
