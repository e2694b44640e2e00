/** What looks like a call to AWS and is none that is understood: it must not be lost without a word. */
import type { Call } from '../domain/call.ts'
import { DIALECTS } from './dialects/dialects.ts'
import { record, type Json, type Node } from './document.ts'

/**
 * The call that a document of no known form seems to stand for, with the reason why it is not understood.
 * @returns undefined for what does not look like a call
 */
export function resembling(json: Json): Call | undefined {
  const kind = record(json['span'])?.['kind']
  if (kind === 'SERVER' || kind === 'CONSUMER') return undefined
  for (const dialect of DIALECTS) {
    const call = dialect.resembling(json)
    if (call === 'none') return undefined
    if (call !== undefined) return call
  }
  return undefined
}

/** Whether a document is a part of a call that was read: the HTTP request below it, or what wraps it. */
export function belongsToCall(
  node: Node,
  nodes: ReadonlyMap<string, Node>,
  calls: ReadonlySet<string>,
  wrapping: ReadonlySet<string>
): boolean {
  if (wrapping.has(node.id)) return true
  const seen = new Set<string>()
  for (let id = node.parentId; id !== undefined && !seen.has(id); id = nodes.get(id)?.parentId) {
    if (calls.has(id)) return true
    seen.add(id)
  }
  return false
}
