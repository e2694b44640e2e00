/** What all traces show together, put together as they come: memory holds no trace. Pure. */
import type { Workload } from '../../domain/call.ts'
import type { Malformed } from '../../needs/evidence.ts'
import { AskedTraces, type AskedFound } from '../../traces/asked-traces.ts'
import { addProof, CallLog, type OtherCalls, type WorkloadCalls } from '../../traces/call-log.ts'
import { readTrace, type RawTrace, type TraceReading } from '../../traces/trace.ts'

/** A trace as sources hand it over. */
export type HandedOver = RawTrace | TraceReading

/** What is to be known before the first trace. */
export interface Asking {
  /** Ids of all traces that the tests asked for, where that is told. */
  asked?: ReadonlySet<string> | undefined
  /** So many different calls memory can judge. */
  most: number
}

/** What is told as soon as it is known. */
export interface Listener {
  /** Called for each workload of each trace. */
  onWorkload: (workload: Workload) => void
  /** There are more different calls than memory can judge: what comes from now on is not read. */
  onTooMany: () => void
}

export interface Shown {
  /** How many calls were seen. */
  calls: number
  workloads: WorkloadCalls[]
  others: OtherCalls[]
  unattributed: OtherCalls[]
  malformed: Malformed
  /** By ARN, those of traces of other runs than the one that counts. */
  unreached: ReadonlyMap<string, Workload>
  asked?: AskedFound
}

export class ShownTraces {
  readonly #calls = new CallLog()
  readonly #malformed: Malformed = { documents: 0, traceIds: [] }
  readonly #unreached = new Map<string, Workload>()
  readonly #asked: AskedTraces | undefined
  readonly #most: number
  readonly #listener: Listener

  constructor({ asked, most }: Asking, listener: Listener) {
    this.#asked = asked && new AskedTraces(asked)
    this.#most = most
    this.#listener = listener
  }

  add(trace: HandedOver): void {
    const { onWorkload, onTooMany } = this.#listener
    // reading has been told to end, which some sources do a little later
    if (this.#calls.distinct > this.#most) return
    const reading = 'documents' in trace ? readTrace(trace) : trace
    if (trace.isOfAnotherRun === true) {
      for (const workload of reading.workloads) {
        this.#unreached.set(workload.arn, workload)
        onWorkload(workload)
      }
      return
    }
    if ('before' in trace && trace.before !== undefined) {
      const counted = readTrace({ id: trace.id, ...trace.before })
      this.#calls.remove(counted)
      this.#malformed.documents -= counted.malformed
    }
    this.#calls.add(reading)
    this.#asked?.add(reading, 'documents' in trace && trace.isPartial !== true)
    if (this.#calls.distinct > this.#most) onTooMany()
    reading.workloads.forEach(onWorkload)
    if (reading.malformed === 0) return
    this.#malformed.documents += reading.malformed
    addProof(this.#malformed.traceIds, reading.id)
  }

  /** Of the traces until now. */
  get result(): Shown {
    return {
      calls: this.#calls.calls,
      workloads: this.#calls.workloads(),
      others: this.#calls.others(),
      unattributed: this.#calls.unattributed(),
      malformed: this.#malformed,
      unreached: this.#unreached,
      ...(this.#asked !== undefined && { asked: this.#asked.result })
    }
  }
}
