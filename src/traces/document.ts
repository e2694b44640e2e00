/**
 * Segment documents, read tolerantly: whatever is missing or of another type is absent, nothing throws.
 * https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html
 */
import type { Workload } from '../domain/call.ts'

export type Json = Record<string, unknown>

/** One segment or subsegment with its place in the trace. */
export interface Node {
  id: string
  json: Json
  /** The node that this one is nested in, or the `parent_id` of a document of its own. */
  parentId: string | undefined
  /** Whether it is a document of its own, not nested in another. */
  isDocument: boolean
  /** The workload that it names, once somebody has asked. */
  named?: Workload | 'none'
}

export interface Documents {
  nodes: Map<string, Node>
  /** Documents and subsegments that are no JSON object or have no id. */
  malformed: number
}

/** Reads the documents of one trace. Of two documents with the same id the finished one counts, whatever their order. */
export function readDocuments(documents: readonly unknown[]): Documents {
  const nodes = new Map<string, Node>()
  let malformed = 0
  for (const document of documents) {
    if (isInferredCopy(document)) continue
    const json = parse(document)
    if (json === undefined || typeof json['id'] !== 'string') malformed++
    else malformed += add(nodes, json, text(json['parent_id']))
  }
  return { nodes, malformed }
}

/**
 * Whether a text is an inferred segment: X-Ray's copy of a subsegment that stands elsewhere, about half of all it sends, and never read.
 * The mark is looked for before the first object or list in the document, where only the document's own members stand; in the text
 * of a name its quotes would be escaped.
 */
function isInferredCopy(document: unknown): boolean {
  // one that is cut off is parsed, and so counted as malformed
  if (typeof document !== 'string' || !document.endsWith('}')) return false
  const mark = document.indexOf('"inferred":true')
  return mark > 0 && !/[{[]/.test(document.slice(1, mark))
}

function parse(document: unknown): Json | undefined {
  if (typeof document !== 'string') return record(document)
  try {
    return record(JSON.parse(document))
  } catch {
    return undefined
  }
}

/**
 * Walks with a stack of its own: a document may be nested deeper than the call stack is.
 * @returns how many subsegments could not be read
 */
function add(nodes: Map<string, Node>, root: Json, rootParent: string | undefined): number {
  let malformed = 0
  const stack: { json: Json; parentId: string | undefined }[] = [{ json: root, parentId: rootParent }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const id = text(next.json['id'])
    if (id === undefined) malformed++
    else {
      nodes.set(
        id,
        better(nodes.get(id), {
          id,
          json: next.json,
          parentId: next.parentId,
          isDocument: next.json === root
        })
      )
    }
    const below = next.json['subsegments']
    if (Array.isArray(below)) {
      for (const child of below) {
        const json = record(child)
        if (json === undefined) malformed++
        else stack.push({ json, parentId: id ?? next.parentId })
      }
    }
  }
  return malformed
}

/** Chooses the finished one of two documents with one id; where both are alike, the same one whatever their order. */
function better(known: Node | undefined, node: Node): Node {
  if (known === undefined) return node
  const isBetter =
    isOpen(known.json) === isOpen(node.json) ? ownText(node.json) < ownText(known.json) : isOpen(known.json)
  const [one, other] = isBetter ? [node, known] : [known, node]
  return { ...one, parentId: one.parentId ?? other.parentId }
}

/** Values in values that tell two documents apart; deeper than this nothing is that anybody reads. */
const TOLD_APART = 12

/** A node's own members as a text, to compare it by: those nested in it are nodes of their own. Bounded in depth, as the call stack is. */
function ownText(json: Json): string {
  const own = Object.fromEntries(Object.entries(json).filter(([key]) => key !== 'subsegments'))
  const within = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (depth === 0) return '…'
    if (Array.isArray(value)) return value.map((item: unknown) => within(item, depth - 1))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(item, depth - 1)]))
  }
  return JSON.stringify(within(own, TOLD_APART))
}

/** Whether a document was sent before its work had ended. */
export function isOpen(json: Json): boolean {
  return json['in_progress'] === true || json['end_time'] === undefined
}

/** The value as an object, if it is one. */
export function record(value: unknown): Json | undefined {
  return isRecord(value) ? value : undefined
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as a text that is not empty, if it is one. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
