/** One trace read: which calls were made, and by whom. Pure; whatever the documents hold, it gives an answer. */
import { attribute, workloadOf, type Attribution } from './attribution.ts'
import type { Call, Workload } from './call.ts'
import { readDocuments, text, type Node } from './document.ts'
import { callOf } from './xray-sdk.ts'

/** A trace as BatchGetTraces gives it, whatever it may hold. */
export interface RawTrace {
  id: string
  documents: readonly unknown[]
}

export interface TraceReading {
  id: string
  workloads: Workload[]
  calls: { workload: Workload; call: Call }[]
  /** Calls that AWS services made with roles of their own: `by` is the segment's origin (`AWS::ApiGateway::Stage`). */
  others: { call: Call; by: string }[]
  unattributed: { call: Call; why: string }[]
  /** Documents that could not be read. */
  malformed: number
}

/** Reads the calls of one trace. Inferred segments are copies of subsegments and never count. */
export function readTrace(trace: RawTrace): TraceReading {
  const { nodes, malformed } = readDocuments(trace.documents)
  const reading: TraceReading = {
    id: trace.id,
    workloads: [],
    calls: [],
    others: [],
    unattributed: [],
    malformed
  }
  const workloads = new Map<string, Workload>()
  const lost: { call: Call; node: Node; why: string }[] = []
  for (const node of nodes.values()) {
    if (node.json['inferred'] === true) continue
    const named = workloadOf(node)
    if (named !== undefined) workloads.set(named.arn, named)
    const call = callOf(node.json)
    if (call === undefined) continue
    const owner: Attribution = attribute(nodes, node)
    if (owner.by === 'owner') reading.calls.push({ workload: owner.workload, call })
    else if (owner.by === 'service') reading.others.push({ call, by: owner.origin })
    else lost.push({ call, node, why: owner.why })
  }
  reading.workloads.push(...workloads.values())
  assignLost(reading, lost)
  return reading
}

/** A subsegment whose parent was cut off belongs to the trace's only function; with two functions or none nobody can tell. */
function assignLost(reading: TraceReading, lost: readonly { call: Call; node: Node; why: string }[]): void {
  const [only, second] = reading.workloads
  for (const { call, node, why } of lost) {
    const isCutOff = text(node.json['origin']) === undefined && why.startsWith('the parent segment')
    if (isCutOff && only !== undefined && second === undefined) reading.calls.push({ workload: only, call })
    else reading.unattributed.push({ call, why })
  }
}
