/**
 * Rows in which AWS counted equal spans, put together again as spans and read like those: a row is evidence of the same rank as the spans
 * that it stands for. Pure; whatever a row holds, it gives an answer.
 */
import type { Call, Workload } from '../../domain/call.ts'
import { compare } from '../../kit/compare.ts'
import { addProof } from '../call-log.ts'
import type { Json } from '../document.ts'
import type { Signal } from '../signals.ts'
import { spanDocument, traceIdOf } from '../spans.ts'
import { readTrace, type TraceReading } from '../trace.ts'
import { columns, CUT_OUT } from './columns.ts'

/** A row as Logs Insights gives it: texts by the names of columns; what is absent is left out. */
export type Row = Readonly<Record<string, string>>

interface Merged {
  row: Row
  calls: number
  finished: number
  traceIds: string[]
  since: number
  until: number
  title: string | undefined
  message: string | undefined
  pods: boolean
  answered: boolean
}

/** What a row says, with the traces that are examples of it. */
export interface RowReading extends TraceReading {
  counted: NonNullable<TraceReading['counted']>
  /** Set where the row alone does not tell whose call it is, or whether it is one: its traces do. */
  isDoubtful: boolean
}

/** What rows show of a workload's requests. */
export interface RowsSeen {
  workload: Workload
  /** AWS counts distinct ones about, where there are many. */
  traces: number
  /** Exactly; 0 where no span says that it answers one. */
  requests: number
  /** Whether some are of requests that sampling did not keep. */
  isUnsampled: boolean
  /** How Application Signals calls what counts them. */
  signals: readonly Signal[]
}

/** Each once. */
function joined(known: readonly Signal[] = [], more: Signal | undefined): readonly Signal[] {
  const isKnown = known.some(
    ({ service, environment }) => service === more?.service && environment === more.environment
  )
  return more === undefined || isKnown ? known : [...known, more]
}

export class RowLog {
  readonly #merged = new Map<string, Merged>()
  readonly #workloads = new Map<string, RowsSeen>()
  #roots = 0
  #segments = 0

  /** Takes the rows of one stretch of time, which no other stretch shares. */
  add(rows: readonly Row[]): void {
    const traces = new Map<string, RowsSeen>()
    for (const row of rows) {
      const [calls, finished] = [countOf(row['calls']), countOf(row['finished'])]
      if (calls === 0) continue
      if (row['segment'] !== undefined) {
        this.#segments += calls
        continue
      }
      this.#roots += Math.max(0, finished - countOf(row['children']))
      const merged = this.#merge(row, calls, finished)
      const { workloads, unsampled, signals } = readingOf(merged)
      for (const workload of workloads) {
        // those that sampling kept and those that it did not are others
        const key = `${workload.arn} ${row['kept'] === 'false'}`
        const known = traces.get(key)
        traces.set(key, {
          workload,
          // a trace may be in several rows of a workload: the one with the most holds them, or nearly so
          traces: Math.max(known?.traces ?? 0, countOf(row['traces'])),
          requests: (known?.requests ?? 0) + (isRequest(row) ? finished : 0),
          isUnsampled: unsampled?.has(workload.arn) === true || known?.isUnsampled === true,
          signals: joined(known?.signals, signals?.get(workload.arn))
        })
      }
    }
    for (const seen of traces.values()) {
      const { arn } = seen.workload
      const before = this.#workloads.get(arn)
      this.#workloads.set(arn, {
        workload: seen.workload,
        traces: (before?.traces ?? 0) + seen.traces,
        requests: (before?.requests ?? 0) + seen.requests,
        isUnsampled: seen.isUnsampled || before?.isUnsampled === true,
        signals: seen.signals.reduce((all, signal) => joined(all, signal), before?.signals ?? [])
      })
    }
  }

  /** Distinct rows. */
  get rows(): number {
    return this.#merged.size
  }

  /** How many records were segments of X-Ray: whose calls theirs are is known by their parents alone, so that they are in no reading. */
  get segments(): number {
    return this.#segments
  }

  /** Traces that begin with a span of OpenTelemetry; those that begin with a segment are counted where segments are read. */
  get traces(): number {
    return this.#roots
  }

  /** In how many traces each workload is, and how many requests it has answered in them. */
  workloads(): RowsSeen[] {
    return [...this.#workloads].toSorted(([a], [b]) => compare(a, b)).map(([, seen]) => seen)
  }

  /** What the rows say, those that say nothing left out; in an order that does not depend on theirs. */
  readings(): RowReading[] {
    const read = [...this.#merged]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([, merged]) => ({ merged, reading: readingOf(merged) }))
      .filter(({ reading }) => reading.calls.length + reading.others.length + reading.unattributed.length > 0)
    const ended = new Set(
      read.filter(({ merged }) => merged.finished > 0).map(({ reading }) => whatOf(reading))
    )
    return read
      .filter(({ merged, reading }) => merged.finished > 0 || !ended.has(whatOf(reading)))
      .map(({ reading }) => reading)
  }

  #merge(row: Row, calls: number, finished: number): Merged {
    const key = [...columns(), ...CUT_OUT].map(({ name }) => row[name] ?? '').join('\u0000')
    const merged = this.#merged.get(key) ?? {
      row,
      calls: 0,
      finished: 0,
      traceIds: [],
      since: Infinity,
      until: 0,
      title: undefined,
      message: undefined,
      pods: false,
      answered: false
    }
    this.#merged.set(key, merged)
    // what was in progress comes again when it has ended, and counts then
    merged.calls += finished > 0 ? finished : calls
    merged.finished += finished
    for (const id of [row['first'], row['last']]) {
      const traceId = traceIdOf(id)
      if (traceId !== undefined) addProof(merged.traceIds, traceId)
    }
    const [since, until] = [timeOf(row['since']), timeOf(row['until'])]
    if (since !== undefined) merged.since = Math.min(merged.since, since)
    if (until !== undefined) merged.until = Math.max(merged.until, until)
    merged.title = smaller(merged.title, row['title'])
    merged.message = smaller(merged.message, row['message'])
    merged.pods ||= countOf(row['pods']) > 0
    merged.answered ||= countOf(row['answered']) > 0
    return merged
  }
}

function readingOf(merged: Merged): RowReading {
  const documents = [spanDocument(spanOf(merged))?.document]
  const reading = readTrace({ id: merged.traceIds[0] ?? '', documents })
  const owned = reading.calls.map(({ workload }) => workload)
  const calls = [...reading.calls, ...reading.unattributed].map(({ call }) => call)
  const { id, workloads, others, unattributed, unsampled, signals } = reading
  return {
    // a row says of each of many traces that it is in them, and of none when it began
    id,
    workloads,
    calls: reading.calls,
    others,
    unattributed,
    malformed: 0,
    ...(unsampled !== undefined && { unsampled }),
    ...(signals !== undefined && { signals }),
    counted: { calls: merged.calls, traces: 0, traceIds: merged.traceIds },
    isDoubtful:
      reading.unattributed.length > 0 ||
      owned.some(({ kind }) => kind === 'segment') ||
      calls.some(({ notUnderstood }) => notUnderstood !== undefined)
  }
}

/** The span that a row stands for. */
function spanOf({ row, finished, since, until, title, message, pods, answered }: Merged): Json {
  const parts: Record<'attributes' | 'resource' | 'span', Json> = { attributes: {}, resource: {}, span: {} }
  for (const { name, part, attribute } of columns()) {
    const value = row[name]
    if (value !== undefined && value !== '') parts[part][attribute] = value
  }
  const { attributes, resource, span } = parts
  // where a task's family took the place of an address of its own, it is none
  if (resource['aws.ecs.task.family'] !== undefined) {
    if (attributes['cloud.resource_id'] === resource['aws.ecs.task.family'])
      delete attributes['cloud.resource_id']
    if (resource['host.id'] === resource['aws.ecs.task.family']) delete resource['host.id']
  }
  const tables = row['tables'] === undefined ? undefined : parsed(row['tables'])
  if (tables !== undefined) attributes['aws.dynamodb.table_names'] = tables
  if (row['kept'] !== undefined) attributes['aws.trace.flag.sampled'] = row['kept']
  if (row['source'] !== undefined) attributes['aws.s3.copy_source'] = row['source']
  if (row['address'] !== undefined) attributes['url.full'] = row['address']
  if (pods) resource['k8s.pod.name'] = 'pod'
  if (answered) attributes['aws.request_id'] = 'present'
  return {
    traceId: '0'.repeat(32),
    spanId: '0'.repeat(16),
    name: title,
    kind: figure(span['kind']),
    scope: { name: span['scope'] },
    startTimeUnixNano: Number.isFinite(since) ? since * 1e6 : 1e9,
    ...(finished > 0 && { endTimeUnixNano: Math.max(until, 1000) * 1e6 }),
    status: { code: figure(span['status']) },
    attributes,
    resource: { attributes: resource },
    events: exceptionsIn(span['exception'], row['refusal'], message)
  }
}

function exceptionsIn(type: unknown, refusal: string | undefined, message: string | undefined): Json[] {
  const refused = refusal?.replaceAll('\\"', '"')
  const isTold = refused === undefined || (message ?? '').includes(refused)
  const exceptions =
    type === undefined && message === undefined
      ? []
      : [{ 'exception.type': type, 'exception.message': message }]
  if (!isTold) exceptions.push({ 'exception.type': undefined, 'exception.message': refused })
  return exceptions.map((attributes) => ({ name: 'exception', attributes }))
}

/** Whether spans of a row answer requests. */
function isRequest(row: Row): boolean {
  return /^(?:SPAN_KIND_)?(?:SERVER|CONSUMER)$|^[25]$/.test(row['kind'] ?? '')
}

/** Kinds and codes are words, or the figures of OTLP. */
function figure(value: unknown): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Which call it is, whatever became of it. */
function whatOf({ calls, unattributed, others }: TraceReading): string {
  const [found] = calls
  const call: Call | undefined = found?.call ?? unattributed[0]?.call ?? others[0]?.call
  const { service, operation, region, parameters = {} } = call ?? {}
  const shown = Object.entries(parameters).toSorted(([a], [b]) => compare(a, b))
  return JSON.stringify([found?.workload.arn, service, operation, region, shown])
}

function countOf(value: string | undefined): number {
  const number = Math.trunc(Number(value ?? 0))
  return Number.isSafeInteger(number) && number > 0 ? number : 0
}

/** Milliseconds, as a number or as Logs Insights writes a time: `2026-11-26 14:00:00.000`, in UTC. */
function timeOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const time = /^[\d.]+(?:[eE]\+?\d+)?$/.test(value)
    ? Number(value)
    : Date.parse(`${value.replace(' ', 'T').replace(/Z$/, '')}Z`)
  return Number.isFinite(time) && time > 0 && time < 253_402_300_800_000 ? time : undefined
}

function smaller(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b < a ? b : a
}
