/** Finds the workload whose role made a call: the nearest ancestor that names a workload, over segment borders. */
import type { Workload } from '../domain/call.ts'
import { DIALECTS } from './dialects/dialects.ts'
import { record, text, type Json, type Node } from './document.ts'
import { applicationOf, isApplication, workloadOf } from './workload.ts'

/** `owner`: the workload; `service`: an AWS service's own segment made the call, with its own role; `unknown`: the trace does not say. */
export type Attribution =
  | { whose: 'owner'; workload: Workload }
  | { whose: 'service'; origin: string }
  | { whose: 'unknown'; why: string; cutOff: boolean }

/** Origins that only wrap a function: the calls below are the function's, so the walk goes on. */
const PASS_THROUGH = new Set(['AWS::Lambda', 'AWS::Lambda::Function'])

/** Says whose call the subsegment or span `node` is. */
export function attribute(nodes: ReadonlyMap<string, Node>, node: Node): Attribution {
  const seen = new Set<string>()
  /** Of which only a name may tell what they are: the nearest that has one counts, where nothing above them names a workload. */
  const written: Node[] = []
  const ending = (why: string, cutOff: boolean): Attribution => {
    for (const each of written) {
      const workload = applicationOf(each)
      if (workload !== undefined) return { whose: 'owner', workload }
    }
    return { whose: 'unknown', why, cutOff }
  }
  for (let here: Node = node; ;) {
    if (seen.has(here.id))
      return { whose: 'unknown', why: 'the parents of the subsegment form a circle', cutOff: false }
    seen.add(here.id)
    const workload = workloadOf(here)
    if (workload !== undefined) return { whose: 'owner', workload }
    const origin = text(here.json['origin'])
    const isWrapped = origin !== undefined && PASS_THROUGH.has(origin)
    if (origin !== undefined && !isWrapped && !isApplication(origin)) return { whose: 'service', origin }
    if (!isWrapped) written.push(here)
    if (here.parentId === undefined) return ending('no segment above it names a workload', false)
    const parent = nodes.get(here.parentId)
    if (parent === undefined) return ending('the parent segment is not in the trace', true)
    if (isBorder(here, parent)) return ending('the segment that answered a request names no workload', false)
    here = parent
  }
}

/**
 * Whether a document is of another process than its parent. What answers a request, or takes a message, runs under a role of its own.
 * https://opentelemetry.io/docs/specs/otel/trace/api/#spankind
 */
function isBorder({ json, isDocument }: Node, parent: Node): boolean {
  const [span, above] = [record(json['span']), record(parent.json['span'])]
  if (span !== undefined && above !== undefined && span['segment'] !== true && above['segment'] !== true) {
    const processes = compared(record(span['process']), record(above['process']))
    if (processes === 'other') return true
    const isAnswer = span['kind'] === 'SERVER' || span['kind'] === 'CONSUMER'
    const isAsked = above['kind'] === 'CLIENT' || above['kind'] === 'PRODUCER'
    return isAnswer && isAsked && processes !== 'same'
  }
  const namespace = text(parent.json['namespace'])
  return isDocument && json['type'] !== 'subsegment' && (namespace === 'remote' || namespace === 'aws')
}

/** What several processes may have in common. */
const SHARED = new Set(DIALECTS.flatMap(({ spans }) => spans?.shared ?? []))

/** Two processes by what both say of themselves. */
function compared(one: Json | undefined, other: Json | undefined): 'same' | 'other' | 'unknown' {
  let shared = 0
  for (const name in one) {
    if (other?.[name] === undefined) continue
    if (other[name] !== one[name]) return 'other'
    if (!SHARED.has(name)) shared++
  }
  return shared === 0 ? 'unknown' : 'same'
}
