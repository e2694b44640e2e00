/** One trace read: which calls were made, and by whom. Pure; whatever the documents hold, it gives an answer. */
import { attribute } from './attribution.ts'
import type { Call, Workload } from '../domain/call.ts'
import { callIn } from './dialects/dialects.ts'
import { readDocuments, text, type Node } from './document.ts'
import { RequestsShown } from './requests.ts'
import type { Signal } from './signals.ts'
import { belongsToCall, resembling } from './resembling.ts'
import { newest } from '../domain/workload.ts'
import { applicationOf, isContained, workloadOf } from './workload.ts'

/** A trace as BatchGetTraces gives it, whatever it may hold. */
export interface RawTrace {
  id: string
  /** Texts as X-Ray gives them, or documents that have been read already. */
  documents: readonly unknown[]
  /** Whether its source says that parts of it are missing. */
  isPartial?: boolean
  /** What a source handed over of it earlier, when it had no more: it counts once. */
  before?: Pick<RawTrace, 'documents' | 'isPartial'>
  /** Only one run's traces count, and this is none of them: it shows which workloads there are, and nothing else. */
  isOfAnotherRun?: boolean
}

export interface TraceReading {
  id: string
  workloads: Workload[]
  /** When the requests to each workload began (Unix seconds), by its ARN. None of a trace that is partial; absent of rows, of which only the traces are counted. */
  requests?: ReadonlyMap<string, readonly number[]>
  /** Whether it begins with a function: then Lambda itself decided to keep it, and nothing before it. */
  isLambdas?: boolean
  /** ARNs of functions that send spans of requests whether sampling keeps them or not, as this one shows; absent where it shows none. */
  unsampled?: ReadonlySet<string>
  /** How Application Signals calls what counts the requests of applications, by their ARN; absent where none is named. */
  signals?: ReadonlyMap<string, Signal>
  /** `begun` in Unix seconds; absent where it is not shown. */
  calls: { workload: Workload; call: Call; begun?: number }[]
  /** Calls that AWS services made with roles of their own: `service` is the segment's origin (`AWS::ApiGateway::Stage`); `why` stands where an earlier scan has said it already. */
  others: { call: Call; service: string; why?: string }[]
  unattributed: { call: Call; why: string }[]
  /** Documents that could not be read. */
  malformed: number
  /** Set where it stands for many: each of its calls was made so often, in so many traces, of which some are named; with so many requests, where that is told. */
  counted?: { calls: number; traces: number; traceIds: readonly string[]; requests?: number }
  /** As of a trace. */
  isOfAnotherRun?: boolean
}

/** Reads the calls of one trace. Inferred segments are copies of subsegments and never count. */
export function readTrace(trace: RawTrace): TraceReading {
  const { nodes, malformed } = readDocuments(trace.documents)
  const requests = new Map<string, readonly number[]>()
  const reading: TraceReading = {
    id: trace.id,
    workloads: [],
    requests,
    calls: [],
    others: [],
    unattributed: [],
    malformed
  }
  const workloads = new Map<string, Workload>()
  const lost: Lost[] = []
  const found = new Set<string>()
  const wrapping = new Set<string>()
  const others: Node[] = []
  const shown = new RequestsShown()
  for (const node of nodes.values()) {
    if (node.json['inferred'] === true) continue
    const named = workloadOf(node)
    if (named !== undefined) workloads.set(named.arn, newest(workloads.get(named.arn), named))
    shown.add(node, () => named ?? applicationOf(node))
    const read = callIn(node.json)
    if (read === undefined) {
      others.push(node)
      continue
    }
    found.add(node.id)
    if (node.parentId !== undefined) wrapping.add(node.parentId)
    assign(node, read.call, read.madeBy)
  }
  for (const node of others) {
    const call = resembling(node.json)
    if (call !== undefined && !belongsToCall(node, nodes, found, wrapping)) assign(node, call, undefined)
  }

  function assign(node: Node, call: Call, origin: string | undefined): void {
    const owner = origin === undefined ? attribute(nodes, node) : { whose: 'service' as const, origin }
    if (owner.whose === 'owner') {
      workloads.set(owner.workload.arn, newest(workloads.get(owner.workload.arn), owner.workload))
      reading.calls.push({ workload: owner.workload, call, ...begunIn(node) })
    } else if (owner.whose === 'service') reading.others.push({ call, service: owner.origin })
    else lost.push({ call, node, why: owner.why, cutOff: owner.cutOff })
  }
  reading.workloads.push(...workloads.values())
  if (shown.beginsWithFunction) reading.isLambdas = true
  if (shown.signals.size > 0) reading.signals = shown.signals
  if (shown.unsampled.size > 0) reading.unsampled = shown.unsampled
  assignLost(reading, lost)
  if (trace.isPartial !== true)
    for (const { arn } of reading.workloads) requests.set(arn, shown.requestsTo(arn))
  return reading
}

interface Lost {
  call: Call
  node: Node
  why: string
  /** Whether the parent is not in the trace. */
  cutOff: boolean
}

function begunIn({ json }: Node): { begun?: number } {
  const begun = json['start_time']
  return typeof begun === 'number' && Number.isFinite(begun) ? { begun } : {}
}

/**
 * A subsegment whose parent was cut off belongs to the trace's only workload; with two or none nobody can tell, nor of what says that it is
 * of a container where that is a function.
 */
function assignLost(reading: TraceReading, lost: readonly Lost[]): void {
  const [only, second] = reading.workloads
  for (const { call, node, why, cutOff } of lost) {
    const isElsewhere = only?.kind === 'lambda' && isContained(node)
    const isOnly = only !== undefined && second === undefined && !isElsewhere
    if (cutOff && text(node.json['origin']) === undefined && isOnly)
      reading.calls.push({ workload: only, call, ...begunIn(node) })
    else reading.unattributed.push({ call, why })
  }
}
