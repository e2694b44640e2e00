/**
 * The calls that a scan saw, each distinct one once with how often it was made: as a file that another scan reads in the place of their
 * traces. Rows that AWS counted are in it like whole traces.
 */
import path from 'node:path'
import * as v from 'valibot'
import { WORKLOAD_KINDS } from '../../../domain/call.ts'
import { notWritten, writeWhole } from '../../../kit/whole-files.ts'
import type { OtherCalls, WorkloadCalls } from '../../../traces/call-log.ts'
import type { TraceReading } from '../../../traces/trace.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const texts = v.array(v.string())
const time = v.pipe(v.string(), v.isoTimestamp())

const Call = v.object({
  service: v.string(),
  operation: v.string(),
  region: v.exactOptional(v.string()),
  account: v.exactOptional(v.string()),
  parameters: v.record(v.string(), texts),
  shortened: v.exactOptional(texts),
  notUnderstood: v.exactOptional(v.string()),
  dialect: v.exactOptional(v.string()),
  outcome: v.picklist(['ok', 'denied', 'failed', 'open', 'unsent']),
  error: v.exactOptional(v.string()),
  message: v.exactOptional(v.string()),
  refused: v.exactOptional(v.object({ action: v.string(), resource: v.exactOptional(v.string()) }))
})

const Workload = v.object({
  arn: v.string(),
  kind: v.picklist(WORKLOAD_KINDS),
  name: v.string(),
  aliases: v.exactOptional(texts),
  partition: v.string(),
  region: v.string(),
  account: v.exactOptional(v.string()),
  revision: v.exactOptional(v.string())
})

const Others = v.array(
  v.object({
    service: v.string(),
    operation: v.string(),
    why: v.string(),
    calls: count,
    traceIds: texts
  })
)

/** The file's one member, by which it is known. */
export const COUNTED = 'countedCalls'

export const CountedCalls = v.object({
  [COUNTED]: v.object({
    traces: count,
    window: v.exactOptional(v.object({ start: time, end: time })),
    /** Why it is not all, where it is not. */
    stopped: v.exactOptional(v.string()),
    workloads: v.array(
      v.object({
        workload: Workload,
        traces: count,
        calls: v.array(v.object({ call: Call, calls: count, traceIds: texts, begun: v.optional(v.number()) }))
      })
    ),
    others: Others,
    unattributed: Others
  })
})
export type CountedCalls = v.InferOutput<typeof CountedCalls>[typeof COUNTED]

/** What was seen, as far as it is kept. */
export interface Seen {
  traces: number
  window?: { start: string; end: string } | undefined
  stopped?: string | undefined
  workloads: readonly WorkloadCalls[]
  others: readonly OtherCalls[]
  unattributed: readonly OtherCalls[]
}

/** Writes what was seen. @throws UserError when the file cannot be written */
export async function keepCalls(file: string, seen: Seen): Promise<void> {
  const { traces, window, stopped, workloads, others, unattributed } = seen
  const kept: CountedCalls = {
    traces,
    ...(window !== undefined && { window }),
    ...(stopped !== undefined && { stopped }),
    workloads: v.parse(CountedCalls.entries[COUNTED].entries.workloads, workloads),
    others: [...others],
    unattributed: [...unattributed]
  }
  try {
    await writeWhole(path.dirname(file), [
      { path: file, text: `${JSON.stringify({ [COUNTED]: kept }, null, 1)}\n` }
    ])
  } catch (error) {
    throw notWritten(
      `calls-file is "${file}"`,
      error,
      'Give the path of a file in a folder that exists or can be made'
    )
  }
}

/** What the file says, as if it had been read of rows. */
export function readingsIn({ workloads, others, unattributed }: CountedCalls): TraceReading[] {
  const empty = { id: '', workloads: [], calls: [], others: [], unattributed: [], malformed: 0 }
  const counted = ({ calls, traceIds }: { calls: number; traceIds: readonly string[] }) => ({
    counted: { calls, traces: 0, traceIds }
  })
  const unknown = ({ service, operation }: { service: string; operation: string }) => ({
    service,
    operation,
    parameters: {},
    outcome: 'ok' as const
  })
  return [
    ...workloads.flatMap(({ workload, traces, calls }) => [
      { ...empty, workloads: [workload], counted: { calls: 0, traces, traceIds: [] } },
      ...calls.map((each) => ({
        ...empty,
        workloads: [workload],
        calls: [{ workload, call: each.call, ...(each.begun !== undefined && { begun: each.begun }) }],
        ...counted(each)
      }))
    ]),
    ...others.map((each) => ({
      ...empty,
      others: [{ call: unknown(each), service: each.service, why: each.why }],
      ...counted(each)
    })),
    ...unattributed.map((each) => ({
      ...empty,
      unattributed: [{ call: unknown(each), why: each.why }],
      ...counted(each)
    }))
  ]
}
