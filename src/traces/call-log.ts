/** The calls of all traces, each distinct one once: memory grows with what an application does, not with how often. */
import type { Call, Workload } from '../domain/call.ts'
import type { TraceReading } from './trace.ts'
import { Seconds } from './seconds.ts'
import type { Signal } from './signals.ts'
import { newest } from '../domain/workload.ts'
import { compare } from '../kit/compare.ts'

/** An application is counted under one name, or under a few: of more than these one more is kept, so that it shows. */
export const MOST_SIGNALS = 20

/** Trace ids kept as proof of a finding. */
export const PROOFS = 5

/** Equal calls, counted; `traceIds` are the first few in alphabetical order, whatever order the traces came in. */
export interface CountedCall {
  call: Call
  calls: number
  traceIds: string[]
  /** When the first of them began, in Unix seconds; absent where it is not shown. */
  begun?: number
}

/** The requests to a workload that whole traces show. */
export interface RequestsSeen {
  seen: number
  /** In how many traces they were: each is kept or lost with all that is in it. */
  traces: number
  /** In how many different seconds the first of each trace began, and from the first to the last of these. */
  seconds: number
  span: number
  /** Whether Lambda itself decided to keep any of these traces, since nothing came before it. */
  isLambdas?: boolean
  /** Whether spans of requests that sampling did not keep are among them. */
  isUnsampled?: boolean
}

export interface WorkloadCalls {
  workload: Workload
  /** Traces in which the workload appears. */
  traces: number
  /** Absent where only the number of traces is known. */
  requests?: RequestsSeen
  /** How Application Signals calls what counts its requests, where traces say. */
  signals?: readonly Signal[]
  calls: CountedCall[]
  /** Whether only one run's traces count, and all of this workload are of others. */
  isUnreached?: boolean
}

/** A call that counts for no workload, and why: `by` an AWS service itself, or not attributable. */
export interface OtherCalls {
  service: string
  operation: string
  why: string
  /** Why it looks like a call to AWS and is not understood. */
  notUnderstood?: string
  calls: number
  traceIds: string[]
}

interface Entry {
  workload: Workload
  traces: number
  seen: number
  /** Traces that show requests to it, and those of them that Lambda decided to keep. */
  shown: number
  lambdas: number
  isUnsampled: boolean
  /** By its names, sorted when they are given. */
  signals: Map<string, Signal>
  seconds: Seconds
  calls: Map<string, CountedCall>
}

export class CallLog {
  readonly #workloads = new Map<string, Entry>()
  readonly #others = new Map<string, OtherCalls>()
  readonly #unattributed = new Map<string, OtherCalls>()
  /** Calls seen so far, for a progress display. */
  calls = 0
  #distinct = 0

  /** How many different ones were seen, those of no workload among them: what memory grows with. */
  get distinct(): number {
    return this.#distinct + this.#others.size + this.#unattributed.size
  }

  add(reading: TraceReading): void {
    const {
      calls: times,
      traces,
      traceIds,
      requests = traces
    } = reading.counted ?? { calls: 1, traces: 1, traceIds: [reading.id] }
    for (const workload of reading.workloads) {
      const entry = this.#entry(workload)
      entry.traces += traces
      const signal = reading.signals?.get(workload.arn)
      if (signal !== undefined && entry.signals.size <= MOST_SIGNALS)
        entry.signals.set(`${signal.service} ${signal.environment ?? ''}`, signal)
      if (reading.unsampled?.has(workload.arn) === true) entry.isUnsampled = true
      const begun = reading.requests?.get(workload.arn) ?? []
      // of rows it is not known when they began
      entry.seen += reading.requests === undefined ? requests : begun.length
      if (begun.length > 0 || reading.requests === undefined) entry.shown += traces
      if (begun.length > 0 && reading.isLambdas === true) entry.lambdas++
      const first = begun.reduce((least, time) => (time < least ? time : least), Infinity)
      if (Number.isFinite(first)) entry.seconds.add(first)
    }
    for (const { workload, call, begun } of reading.calls) {
      this.calls += times
      const { calls } = this.#entry(workload)
      const key = keyOf(call)
      let same = calls.get(key)
      if (same === undefined) {
        calls.set(key, (same = { call, calls: 0, traceIds: [] }))
        this.#distinct++
      }
      same.calls += times
      if (begun !== undefined) same.begun = Math.min(same.begun ?? begun, begun)
      for (const id of traceIds) addProof(same.traceIds, id)
      // the smallest message, so that the order of the traces does not show
      if ((call.message ?? '') < (same.call.message ?? '')) same.call = call
    }
    for (const other of reading.others) count(this.#others, other.call, whyOther(other), times, traceIds)
    for (const { call, why } of reading.unattributed) count(this.#unattributed, call, why, times, traceIds)
  }

  /** Takes out what a trace was counted with before it grew. */
  remove(reading: TraceReading): void {
    for (const { workload, call } of reading.calls) {
      const calls = this.#workloads.get(workload.arn)?.calls
      if (calls === undefined) continue
      const distinct = calls.size
      if (discount(calls, keyOf(call), reading.id)) this.calls--
      this.#distinct -= distinct - calls.size
    }
    for (const { arn } of reading.workloads) {
      const entry = this.#workloads.get(arn)
      if (entry === undefined) continue
      entry.traces--
      const seen = reading.requests?.get(arn)?.length ?? 0
      entry.seen -= seen
      if (seen > 0) entry.shown--
      if (seen > 0 && reading.isLambdas === true) entry.lambdas--
      if (entry.traces <= 0 && entry.calls.size === 0) this.#workloads.delete(arn)
    }
    for (const other of reading.others)
      discount(this.#others, otherKeyOf(other.call, whyOther(other)), reading.id)
    for (const { call, why } of reading.unattributed)
      discount(this.#unattributed, otherKeyOf(call, why), reading.id)
  }

  /** Sorted by ARN; the calls of each by service, operation and parameters. */
  workloads(): WorkloadCalls[] {
    return [...this.#workloads.values()]
      .toSorted((a, b) => compare(a.workload.arn, b.workload.arn))
      .map(({ workload, traces, seen, shown, lambdas, isUnsampled, signals, seconds, calls }) => ({
        workload,
        traces,
        requests: {
          seen,
          traces: shown,
          seconds: seconds.distinct,
          span: seconds.span,
          ...(lambdas > 0 && { isLambdas: true }),
          ...(isUnsampled && { isUnsampled })
        },
        ...(signals.size > 0 && {
          signals: [...signals].toSorted(([a], [b]) => compare(a, b)).map(([, signal]) => signal)
        }),
        calls: [...calls].toSorted(([a], [b]) => compare(a, b)).map(([, counted]) => counted)
      }))
  }

  /** Calls that AWS services made themselves. */
  others(): OtherCalls[] {
    return sortedByKey(this.#others)
  }

  /** Calls whose workload the traces do not show. */
  unattributed(): OtherCalls[] {
    return sortedByKey(this.#unattributed)
  }

  #entry(workload: Workload): Entry {
    let entry = this.#workloads.get(workload.arn)
    if (entry === undefined) {
      entry = {
        workload,
        traces: 0,
        seen: 0,
        shown: 0,
        lambdas: 0,
        isUnsampled: false,
        signals: new Map(),
        seconds: new Seconds(),
        calls: new Map()
      }
      this.#workloads.set(workload.arn, entry)
    }
    entry.workload = newest(entry.workload, workload)
    return entry
  }
}

function count(
  into: Map<string, OtherCalls>,
  call: Call,
  why: string,
  times: number,
  traceIds: readonly string[]
): void {
  const { service, operation, notUnderstood } = call
  const key = otherKeyOf(call, why)
  let same = into.get(key)
  if (same === undefined) {
    same = {
      service,
      operation,
      why,
      ...(notUnderstood !== undefined && { notUnderstood }),
      calls: 0,
      traceIds: []
    }
    into.set(key, same)
  }
  same.calls += times
  for (const id of traceIds) addProof(same.traceIds, id)
}

/** @returns whether there was such a call */
function discount(
  calls: Map<string, Pick<CountedCall, 'calls' | 'traceIds'>>,
  key: string,
  traceId: string
): boolean {
  const counted = calls.get(key)
  if (counted === undefined) return false
  counted.calls--
  counted.traceIds = counted.traceIds.filter((id) => id !== traceId)
  if (counted.calls <= 0) calls.delete(key)
  return true
}

function whyOther({ service, why }: TraceReading['others'][number]): string {
  return why ?? `made by ${service} with a role of its own`
}

function otherKeyOf({ service, operation, notUnderstood }: Call, why: string): string {
  return `${service}\u0000${operation}\u0000${why}\u0000${notUnderstood ?? ''}`
}

function keyOf(call: Call): string {
  const refused = call.refused === undefined ? '' : `${call.refused.action} ${call.refused.resource}`
  let key = `${call.dialect}\u0000${call.service}\u0000${call.operation}\u0000${call.region ?? ''}\u0000${call.account ?? ''}\u0000${call.outcome}\u0000${call.error ?? ''}\u0000${refused}${call.notUnderstood ?? ''}`
  for (const name of Object.keys(call.parameters).sort())
    key += `\u0000${name}\u0001${call.parameters[name]?.join('\u0002')}`
  return call.shortened === undefined ? key : `${key}\u0000${call.shortened.join('\u0002')}`
}

/** Keeps the list sorted, distinct and short. */
export function addProof(ids: string[], id: string): void {
  if (ids.includes(id)) return
  if (ids.length < PROOFS) ids.push(id)
  else if (id < (ids[PROOFS - 1] ?? '')) ids[PROOFS - 1] = id
  else return
  ids.sort()
}

function sortedByKey(map: Map<string, OtherCalls>): OtherCalls[] {
  return [...map].toSorted(([a], [b]) => compare(a, b)).map(([, value]) => value)
}
