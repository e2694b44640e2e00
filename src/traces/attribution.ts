/** Whose role made a call: the nearest ancestor that names a workload, over segment borders. */
import type { Workload } from '../domain/call.ts'
import { text, type Node } from './document.ts'
import { isApplication, namedSegment, workloadOf } from './workload.ts'

/** `owner`: the workload; `service`: an AWS service's own segment made the call, with its own role; `unknown`: the trace does not say. */
export type Attribution =
  | { by: 'owner'; workload: Workload }
  | { by: 'service'; origin: string }
  | { by: 'unknown'; why: string; cutOff: boolean }

/** Origins that only wrap a function: the calls below are the function's, so the walk goes on. */
const PASS_THROUGH = new Set(['AWS::Lambda', 'AWS::Lambda::Function'])

/** Whose call the subsegment or span `node` is. */
export function attribute(nodes: ReadonlyMap<string, Node>, node: Node): Attribution {
  const seen = new Set<string>()
  let application: Node | undefined
  for (let at: Node = node; ;) {
    if (seen.has(at.id))
      return { by: 'unknown', why: 'the parents of the subsegment form a circle', cutOff: false }
    seen.add(at.id)
    const workload = workloadOf(at.json)
    if (workload !== undefined) return { by: 'owner', workload }
    const origin = text(at.json['origin'])
    if (origin !== undefined && !PASS_THROUGH.has(origin)) {
      if (!isApplication(origin)) return { by: 'service', origin }
      application ??= at
    }
    if (at.parentId === undefined) break
    const parent = nodes.get(at.parentId)
    if (parent === undefined) {
      if (application !== undefined) break
      return { by: 'unknown', why: 'the parent segment is not in the trace', cutOff: true }
    }
    // what answers a request, or takes a message, is another process under a role of its own
    const border = text(parent.json['namespace'])
    if (border === 'remote' || (border === 'aws' && application === at)) {
      if (application !== undefined) break
      return { by: 'unknown', why: 'the segment that answered a request names no workload', cutOff: false }
    }
    at = parent
  }
  const named = application === undefined ? undefined : bySegmentName(application)
  return named ?? { by: 'unknown', why: 'no segment above it names a workload', cutOff: false }
}

/** The X-Ray SDKs name an ECS task or a pod by nothing but the segment's name. */
function bySegmentName(application: Node): Attribution | undefined {
  const name = text(application.json['name'])
  if (name === undefined) return undefined
  return { by: 'owner', workload: namedSegment(name) }
}
