/** The part of the report that says what was read, and what of it was not. */
import * as v from 'valibot'
import { count, proofs, CallCount } from './values.ts'

/** One place that traces were read from. */
const TraceSourceReport = v.object({
  /** As its row in sources/traces/trace-sources.ts names it: `x-ray`, `files`. */
  kind: v.string(),
  account: v.optional(v.string()),
  region: v.optional(v.string()),
  /** Traces that were read as a whole. */
  traces: count,
  /** Rows of calls that AWS counted itself. */
  rows: v.optional(count),
  /** Seconds for which it was asked again for what comes late; absent where nothing can come any more. */
  waited: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** Traces that came, or grew, after it had been listed for the first time. */
  late: v.optional(count),
  /** Whether nothing came any more in the end; absent where that was not asked. */
  settled: v.optional(v.boolean()),
  /** Where it did not settle: why, and what may be missing, in one sentence. */
  unsettled: v.optional(v.string()),
  /** What AWS read to answer, and charges for. */
  scannedBytes: v.optional(count),
  /** Where only one run's traces count: its id, and how many of the window's traces are of others. */
  run: v.optional(v.string()),
  others: v.optional(count),
  /** Why reading it ended before its time. */
  stopped: v.optional(v.string())
})

export const Evidence = v.object({
  /** The kind of the source; absent where several were read. */
  source: v.optional(v.string()),
  /** What was read, one entry a source; absent from reports that were made before there were several. */
  sources: v.optional(v.array(TraceSourceReport)),
  /** How the tests ended that made the requests, where it was told. */
  testsOutcome: v.optional(v.string()),
  /** How many traces the tests asked for by an id of their own, and how many of these were found as a whole, where that was told. */
  asked: v.optional(v.object({ traces: count, found: count })),
  region: v.optional(v.string()),
  filter: v.optional(v.string()),
  /** Addresses at which AWS was asked instead of its own, each with the variable of the environment that says so. */
  endpoints: v.optional(v.array(v.string())),
  /** ISO 8601, UTC. Of saved traces: of the first and the last one. */
  window: v.optional(v.object({ start: v.string(), end: v.string() })),
  traces: v.object({
    listed: count,
    read: count,
    partial: count,
    truncated: count,
    unprocessed: count,
    malformed: count,
    missing: count
  }),
  /** Where no trace was read: a sentence that says why that may be. */
  empty: v.optional(v.string()),
  /** Names some of the traces counted above, and says what it means for the result. */
  incomplete: v.array(v.object({ kind: v.string(), traces: count, traceIds: proofs, meaning: v.string() })),
  /** Why reading ended before its time, where it did. */
  stopped: v.optional(v.string()),
  /** Calls that AWS services made with roles of their own. */
  notOurs: v.array(v.object({ ...CallCount.entries, why: v.string(), traceIds: proofs })),
  /** Reports of earlier runs whose evidence was merged, and why others were not; absent where only this run counts. */
  earlier: v.optional(v.object({ merged: v.array(v.string()), not: v.array(v.string()), maxAgeDays: count })),
  /** Calls of which the traces do not show the workload. */
  unattributed: v.array(
    v.object({
      ...CallCount.entries,
      why: v.string(),
      /** Why it looks like a call to AWS and is not understood; its operation is not known then. */
      notUnderstood: v.optional(v.string()),
      traceIds: proofs
    })
  )
})

export type TraceSourceReport = v.InferOutput<typeof TraceSourceReport>
export type Evidence = v.InferOutput<typeof Evidence>
