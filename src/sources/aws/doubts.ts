/** Rows that do not tell by themselves whose call they are, or whether they are one: some of their traces, read as a whole, do. */
import type { Call, Workload } from '../../domain/call.ts'
import type { RowReading } from '../../traces/rows/row-log.ts'
import { readTrace, type RawTrace, type TraceReading } from '../../traces/trace.ts'

/** Traces that one query asks for: their ids have to fit into its text. */
export const EXAMPLES = 200
/** No more queries than that are asked for examples. */
const MOST_QUERIES = 5

const SEVERAL = 'equal spans of other traces may be another workload’s'

export class Doubts {
  readonly #examples: readonly string[]
  readonly #read = new Map<string, TraceReading>()

  constructor(doubtful: readonly RowReading[]) {
    const ids = doubtful.flatMap(({ counted }) => counted.traceIds)
    this.#examples = [...new Set(ids)].sort().slice(0, EXAMPLES * MOST_QUERIES)
  }

  /** Ids of traces, query by query. */
  examples(): string[][] {
    const queries: string[][] = []
    for (let first = 0; first < this.#examples.length; first += EXAMPLES)
      queries.push(this.#examples.slice(first, first + EXAMPLES))
    return queries
  }

  add(trace: RawTrace): void {
    this.#read.set(trace.id, readTrace(trace))
  }

  /** What is known of a row with the examples of it; nothing where it is no call in any of them. */
  resolved(reading: RowReading): TraceReading[] {
    const call = callOf(reading)
    const traces = reading.counted.traceIds.flatMap((id) => this.#read.get(id) ?? [])
    if (call === undefined || traces.length === 0) return [reading]
    // of equal spans some may have been answered and others not
    const found = foundIn(traces, call, isSame) ?? foundIn(traces, call, isSameOperation)
    if (found === undefined) return []
    const { owners, others, unknown } = found
    const bare: TraceReading = { ...reading, workloads: [], calls: [], others: [], unattributed: [] }
    const whole = { ...bare, counted: reading.counted }
    const [one, ...more] = owners
    if (one === undefined) {
      const [service] = others
      return service === undefined
        ? [{ ...whole, unattributed: unknown.slice(0, 1) }]
        : [{ ...whole, others: [service] }]
    }
    const isCertain = more.length === 0 && others.length + unknown.length === 0
    return [
      { ...whole, workloads: [one], calls: [{ workload: one, call }] },
      ...more.map((workload) => ({
        ...bare,
        counted: { ...reading.counted, calls: 1 },
        workloads: [workload],
        calls: [{ workload, call }]
      })),
      ...(isCertain
        ? []
        : [{ ...bare, counted: { ...reading.counted, calls: 1 }, unattributed: [{ call, why: SEVERAL }] }])
    ]
  }
}

function callOf({ calls, others, unattributed }: TraceReading): Call | undefined {
  return (calls[0] ?? others[0] ?? unattributed[0])?.call
}

type Alike = (a: Call, b: Call) => boolean

/** Whose such calls are in traces; undefined where there is none. */
function foundIn(
  traces: readonly TraceReading[],
  call: Call,
  isAlike: Alike
): { owners: Workload[]; others: TraceReading['others']; unknown: TraceReading['unattributed'] } | undefined {
  const owned = traces.flatMap(({ calls }) => calls.filter((one) => isAlike(one.call, call)))
  const others = traces.flatMap((trace) => trace.others.filter((one) => isAlike(one.call, call)))
  const unknown = traces.flatMap((trace) => trace.unattributed.filter((one) => isAlike(one.call, call)))
  const owners = [...new Map(owned.map(({ workload }) => [workload.arn, workload])).values()]
  return owners.length + others.length + unknown.length === 0 ? undefined : { owners, others, unknown }
}

/** By what a row and a span both show: a span may show more. */
function isSame(a: Call, b: Call): boolean {
  return isSameOperation(a, b) && a.outcome === b.outcome
}

function isSameOperation(a: Call, b: Call): boolean {
  return (
    a.service === b.service &&
    a.operation === b.operation &&
    (a.notUnderstood === undefined) === (b.notUnderstood === undefined)
  )
}
