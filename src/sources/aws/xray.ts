/**
 * Traces from X-Ray: listed in parallel slices of time, fetched five at a time while listing goes on, handed over as they come; and of a
 * window that has just ended, looked for again until no more come.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-gettingdata.html
 */
import {
  GetTraceSummariesCommand,
  XRayClient,
  type Segment,
  type GetTraceSummariesCommandOutput,
  type TimeRangeType,
  type TraceSummary
} from '@aws-sdk/client-xray'
import PQueue from 'p-queue'
import type { Budget } from '../../kit/budget.ts'
import { compare } from '../../kit/compare.ts'
import { messageOf, UserError } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { plural } from '../../kit/plural.ts'
import type { TraceEvidence } from '../../needs/evidence.ts'
import { PROOFS } from '../../traces/call-log.ts'
import type { RawTrace } from '../../traces/trace.ts'
import type { OnListed, OnTrace, TraceReader } from '../traces/trace-source.ts'
import { arrivalOf, unwaited, type Arrival } from './arrival.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain, isThrottled } from './errors.ts'
import { EAGER, Pace } from './pace.ts'
import { PageTrail } from './pages.ts'
import type { PunctualHandler } from './requests.ts'
import { isRecent, untilSettled, type Clock, type Look, type Settled } from './settling.ts'
import { timeSlices, type TimeWindow } from './time-slices.ts'
import { DirectTraces } from './trace-answers.ts'
import { BATCH, fetchBatch, type FetchedTrace } from './trace-batches.ts'
import { TraceLedger } from './trace-ledger.ts'

/** Listing waits while this many batches are unread, so that memory holds no long list of ids. */
const BACKLOG = 100
const SLICES_AT_A_TIME = 6
/** A trace may appear in both of two slices that touch: ids this near to a border (s) are remembered. */
const BORDER = 2
/** Roles and configurations are asked for when the traces have been read: they need a share of the time too. */
const SHARE_OF_TIME = 0.8
/** Clocks that differ by no more (ms) are as good as equal: an answer's date has whole seconds, and takes a while to come. */
const SAME_CLOCK = 60_000
/** Looking for what comes late may take this share of the time that is left for reading. */
const SHARE_OF_WAITING = 0.5
/** Changes are asked for from so long (s) before the last look, since they too may be told late. */
const OVERLAP = 30

type Gap = keyof TraceEvidence['named']

export interface XRayRequest {
  access: AwsAccess
  window: TimeWindow
  filter: string | undefined
  /** Seconds for which it is looked for traces that come late, at most; 0 for not at all. */
  wait: number
}

/** How errors and sentences call the options. */
export type XRayLabels = Readonly<Record<'filter' | 'wait' | 'timeout', string>>

export class XRaySource implements TraceReader {
  readonly #client: XRayClient
  readonly #direct: DirectTraces
  readonly #request: XRayRequest
  readonly #labels: XRayLabels
  readonly #log: Log
  readonly #handler: PunctualHandler
  readonly #budget: Budget
  readonly #pace: Pace
  readonly #clock: Clock
  readonly #reads = new PQueue({ concurrency: EAGER.widest })
  readonly #gaps: Record<Gap, Set<string>> = {
    partial: new Set(),
    truncated: new Set(),
    unprocessed: new Set(),
    missing: new Set()
  }
  readonly #atBorders = new Set<string>()
  /** Absent where nothing is waited for. */
  readonly #ledger: TraceLedger | undefined
  /** First everything is read, then `looking` for what comes late, in the `end` what is not whole even then. */
  #phase: 'reading' | 'looking' | 'end' = 'reading'
  /** Ids of traces of which more is sure to come: they are read when it has, or in the end. */
  readonly #unfinished = new Set<string>()
  readonly #late = new Set<string>()
  /** Where there is no ledger. */
  #listed = 0
  #read = 0
  #pending: string[] = []
  #window: TimeWindow
  #clockIsKnown = false
  #onListed: OnListed | undefined
  #failure: unknown
  readonly #started = performance.now()

  /** @param clock another one than this machine's, for tests */
  constructor(request: XRayRequest, labels: XRayLabels, log: Log, clock?: Clock) {
    this.#request = request
    this.#labels = labels
    this.#log = log
    this.#window = request.window
    this.#budget = request.access.budget.part(
      SHARE_OF_TIME,
      `four fifths of the time that timeout gives are over, and the rest is left to configurations and roles`
    )
    this.#pace = new Pace(this.#budget, EAGER)
    const config = clientConfig({ ...request.access, budget: this.#budget }, true)
    this.#handler = config.requestHandler
    this.#clock = clock ?? {
      now: () => Date.now() + (this.#handler.clockOffset ?? 0),
      sleep: (milliseconds) => this.#budget.sleep(milliseconds)
    }
    const waits = request.wait > 0 && isRecent(request.window.end, this.#clock)
    this.#ledger = waits ? new TraceLedger() : undefined
    this.#client = new XRayClient({ ...config, cacheMiddleware: true })
    // it would copy every answer, for a logger that is not there
    this.#client.middlewareStack.remove('loggerMiddleware')
    this.#direct = new DirectTraces(this.#client)
  }

  /**
   * Hands over each trace as it comes, and once more where it has grown since.
   * @throws UserError when X-Ray refuses the request itself
   */
  async read(onTrace: OnTrace<RawTrace>, onListed?: OnListed): Promise<TraceEvidence> {
    this.#onListed = onListed
    const { filter, access } = this.#request
    let window: TimeWindow | undefined
    // once more where the first answer tells that the clock of this machine is wrong
    while (window !== this.#window) {
      window = this.#window
      await this.#listAll(onTrace)
    }
    await this.#readListed(onTrace)
    const { about, ...arrival } = await this.#arrival(onTrace)
    if (this.#failure instanceof UserError) throw this.#failure
    const stopped =
      this.#failure === undefined ? arrival.stopped : `${explain('Reading X-Ray stopped', this.#failure)}.`
    const { partial, truncated, unprocessed, missing } = this.#gaps
    return {
      about: { region: access.region, ...about },
      ...(filter !== undefined && { filter }),
      window: { start: isoOf(this.#window.start), end: isoOf(this.#window.end) },
      traces: {
        listed: this.#ledger?.size ?? this.#listed,
        read: this.#read,
        partial: partial.size,
        truncated: truncated.size,
        unprocessed: unprocessed.size,
        missing: missing.size
      },
      named: {
        partial: firstOf(partial),
        truncated: firstOf(truncated),
        unprocessed: firstOf(unprocessed),
        missing: firstOf(missing)
      },
      ...(stopped !== undefined && { stopped })
    }
  }

  /** Looks for what comes late, where something may. @returns what is to be told of it */
  async #arrival(onTrace: OnTrace<RawTrace>): Promise<Arrival> {
    const { wait } = this.#request
    const { end } = this.#window
    if (this.#ledger === undefined || this.#failure !== undefined)
      return wait === 0 ? unwaited(end, this.#clock, this.#labels.wait) : { about: {} }
    const bound = (this.#budget.left / 1000) * SHARE_OF_WAITING
    const limit =
      bound < wait
        ? { label: this.#labels.timeout, seconds: bound }
        : { label: this.#labels.wait, seconds: wait }
    this.#log.info(
      `The window has just ended: reading on until X-Ray shows no more traces, for at most ${plural(Math.round(limit.seconds), 'second')}.`
    )
    this.#phase = 'looking'
    let outcome: Settled | undefined
    let since = this.#clock.now() / 1000
    await this.#attempt(async () => {
      outcome = await untilSettled(end, limit.seconds, this.#clock, async (look) => {
        const now = this.#clock.now() / 1000
        const changed = { start: Math.floor(since - OVERLAP), end: Math.ceil(now) + 1 }
        since = now
        return this.#look(look, changed, onTrace)
      })
    })
    this.#phase = 'end'
    this.#pending.push(...this.#unfinished)
    await this.#readListed(onTrace)
    return arrivalOf(outcome, this.#late.size, limit)
  }

  /**
   * @param changed when what is to be listed has changed
   * @returns how many traces are new, or are not what they were
   */
  async #look(look: Look, changed: TimeWindow, onTrace: OnTrace<RawTrace>): Promise<number> {
    const news = look === 'all' ? await this.#listAll(onTrace) : await this.#list(changed, 'Event', onTrace)
    for (const unread of [this.#gaps.missing, this.#gaps.unprocessed]) {
      this.#pending.push(...unread)
      unread.clear()
    }
    await this.#readListed(onTrace)
    if (this.#failure !== undefined) throw this.#failure
    return news
  }

  /** The first failure ends everything that has not begun; what was read stays. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    if (this.#failure !== undefined) return
    try {
      await work()
    } catch (error) {
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= error
    this.#reads.clear()
  }

  /** The whole window, newest first, as X-Ray itself answers. @returns as #list does */
  async #listAll(onTrace: OnTrace<RawTrace>): Promise<number> {
    const slices = new PQueue({ concurrency: SLICES_AT_A_TIME })
    let news = 0
    const listing = timeSlices(this.#window)
      .toReversed()
      .map((slice) =>
        slices.add(() =>
          this.#attempt(async () => {
            const found = await this.#list(slice, 'TraceId', onTrace)
            // only now, with what the other slices have found meanwhile: "+= await" would add to what it was before
            news += found
          })
        )
      )
    await Promise.all(listing)
    return news
  }

  /**
   * @param type whether the slice is of the times in the traces' ids, or of their last changes
   * @returns how many traces are new, or are not what they were
   */
  async #list(slice: TimeWindow, type: TimeRangeType, onTrace: OnTrace<RawTrace>): Promise<number> {
    const window = this.#window
    const trail = new PageTrail()
    const known = new Set<string>()
    let news = 0
    let token: string | undefined
    do {
      const page: GetTraceSummariesCommandOutput = await this.#ask(slice, type, token)
      this.#followClock()
      if (window !== this.#window) return news
      const summaries = page.TraceSummaries ?? []
      let isRepeated = summaries.length > 0
      for (const summary of summaries) {
        const { Id: id } = summary
        if (id === undefined || known.has(id)) continue
        isRepeated = false
        known.add(id)
        if (type === 'Event' && !isWithin(window, id, summary)) continue
        const isNews =
          this.#ledger === undefined
            ? !this.#isOfAnotherSlice(id, slice)
            : this.#ledger.note(id, summary.Revision ?? 0, summary.IsPartial === true)
        if (!isNews) continue
        news++
        this.#listed++
        this.#take(id, summary)
      }
      this.#onListed?.(this.#listed)
      this.#readPending(onTrace, BATCH)
      await this.#reads.onSizeLessThan(BACKLOG)
      token = trail.next(page.NextToken, isRepeated)
      this.#showProgress()
    } while (token !== undefined && this.#failure === undefined)
    return news
  }

  /** A trace that was not listed yet, or not like this. One of which more is sure to come is not read before it has. */
  #take(id: string, { IsPartial: isPartial }: TraceSummary): void {
    if (isPartial === true) this.#gaps.partial.add(id)
    else this.#gaps.partial.delete(id)
    if (isPartial === true && this.#ledger !== undefined) this.#unfinished.add(id)
    else {
      this.#unfinished.delete(id)
      this.#pending.push(id)
    }
  }

  /** A window that ends now ends when AWS says that it is now: by a clock that goes wrong it would miss the newest traces. */
  #followClock(): void {
    const { clockOffset } = this.#handler
    if (this.#clockIsKnown || clockOffset === undefined) return
    this.#clockIsKnown = true
    if (Math.abs(clockOffset) < SAME_CLOCK) return
    const { start, end, endsNow, startIsGiven } = this.#window
    const minutes = Math.round(clockOffset / 60_000)
    const difference = `${plural(Math.abs(minutes), 'minute')} ${minutes > 0 ? 'behind' : 'ahead of'} AWS's`
    if (endsNow !== true)
      return this.#log.warn(
        `The clock of this machine is ${difference}. The window is the one that was given.`
      )
    this.#log.warn(`The clock of this machine is ${difference}. The window ends now by AWS's clock.`)
    const shift = minutes * 60
    // a start that was given by a clock that goes wrong too may lie too late as well
    const shifted = startIsGiven === true ? start + Math.min(0, shift) : start + shift
    this.#window = { ...this.#window, start: shifted, end: end + shift }
  }

  #ask(
    { start, end }: TimeWindow,
    type: TimeRangeType,
    token: string | undefined
  ): Promise<GetTraceSummariesCommandOutput> {
    const { filter } = this.#request
    const command = new GetTraceSummariesCommand({
      StartTime: new Date(start * 1000),
      EndTime: new Date(end * 1000),
      ...(type !== 'TraceId' && { TimeRangeType: type }),
      ...(filter !== undefined && { FilterExpression: filter }),
      ...(token !== undefined && { NextToken: token })
    })
    return this.#pace
      .run(() => this.#client.send(command), isThrottled)
      .catch((error: unknown) => {
        throw refusedFilter(error, filter, this.#labels.filter) ?? error
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

  /** Waits until all that was listed has been read. */
  async #readListed(onTrace: OnTrace<RawTrace>): Promise<void> {
    this.#readPending(onTrace, 1)
    await this.#reads.onIdle()
  }

  /** Starts reading what has been listed, in batches of at least `smallest` ids. */
  #readPending(onTrace: OnTrace<RawTrace>, smallest: number): void {
    while (this.#pending.length >= smallest) {
      const ids = this.#pending.splice(0, BATCH)
      void this.#reads.add(() => this.#attempt(() => this.#readBatch(ids, onTrace)))
    }
  }

  async #readBatch(ids: readonly string[], onTrace: OnTrace<RawTrace>): Promise<void> {
    const { traces, missing, unprocessed, failure } = await fetchBatch(
      ids,
      (TraceIds, token) =>
        this.#send(() => this.#direct.ask({ TraceIds, ...(token !== undefined && { NextToken: token }) })),
      this.#budget
    )
    let room: ReturnType<OnTrace>
    for (const trace of traces) room = this.#handOver(trace, onTrace)
    for (const id of missing) this.#gaps.missing.add(id)
    for (const id of unprocessed) this.#gaps.unprocessed.add(id)
    this.#showProgress()
    if (failure !== undefined) throw failure
    if (room !== undefined) await room
  }

  /** A trace with work that has not ended is handed over when it has, or in the end. */
  #handOver({ id, segments, isCut }: FetchedTrace, onTrace: OnTrace<RawTrace>): ReturnType<OnTrace> {
    if (this.#ledger !== undefined && this.#phase !== 'end' && segments.some(isInProgress)) {
      this.#unfinished.add(id)
      return undefined
    }
    if (isCut) this.#gaps.truncated.add(id)
    const before = this.#ledger?.count(id, segments, isCut)
    if (before === undefined) this.#read++
    if (this.#phase === 'looking' && (before === undefined || segments.length > before.documents.length))
      this.#late.add(id)
    return onTrace({
      id,
      documents: segments.map((segment) => segment.Document),
      isPartial: isCut || this.#gaps.partial.has(id),
      ...(before !== undefined && {
        before: {
          documents: before.documents.map((segment) => segment.Document),
          isPartial: before.isCut
        }
      })
    })
  }

  #showProgress(): void {
    const rate = this.#read / Math.max(0.001, (performance.now() - this.#started) / 1000)
    this.#log.progress(
      this.#phase === 'looking'
        ? `${this.#read} traces read, looking for late ones (${this.#late.size} so far)`
        : `${this.#ledger?.size ?? this.#listed} traces listed, ${this.#read} read (${rate.toFixed(0)} a second)`
    )
  }
}

/** Whether a trace that has changed is one of the window: by its id, as it is listed by, or where that holds no time by its start. */
function isWithin({ start, end }: TimeWindow, id: string, { StartTime: began }: TraceSummary): boolean {
  const times = [Number.parseInt(id.split('-')[1] ?? '', 16), (began?.getTime() ?? Number.NaN) / 1000]
  return times.some((time) => time >= start && time < end)
}

/** https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html */
function isInProgress({ Document: text = '' }: Segment): boolean {
  return text.includes('"in_progress":true')
}

function firstOf(ids: ReadonlySet<string>): string[] {
  return [...ids].toSorted(compare).slice(0, PROOFS)
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
