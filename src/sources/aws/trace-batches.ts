/** A few traces by their ids. https://docs.aws.amazon.com/xray/latest/api/API_BatchGetTraces.html */
import type { BatchGetTracesCommandOutput, Segment } from '@aws-sdk/client-xray'
import type { Budget } from '../../kit/budget.ts'
import { PageTrail } from './pages.ts'

/** BatchGetTraces takes no more ids. */
export const BATCH = 5
/** Ids that X-Ray leaves unprocessed are asked for again, this often. */
const TRIES = 6
/** After this long (ms), doubled each time. */
const AGAIN_AFTER = 50

export interface FetchedTrace {
  id: string
  segments: Segment[]
  /** Whether X-Ray cut it at its size limit. */
  isCut: boolean
}

export interface FetchedBatch {
  traces: FetchedTrace[]
  /** Ids that X-Ray does not know (any more, or yet). */
  missing: string[]
  /** Ids that it did not process, however often it was asked. */
  unprocessed: string[]
  /** What ended it before its time. */
  failure?: unknown
}

/** The traces that were answered, by id, with the documents of each by the id of their segment. */
type Found = Map<string, FoundTrace>

interface FoundTrace {
  trace: FetchedTrace
  documents: Map<string | undefined, (string | undefined)[]>
}

/**
 * Asks for traces until X-Ray has answered for each. A trace that stands on several pages is put together, what a page repeats counts once.
 * @param ids no more than `BATCH`
 * @param ask sends the request for one page. @returns what was answered until a failure, and that
 */
export async function fetchBatch(
  ids: readonly string[],
  ask: (ids: string[], token: string | undefined) => Promise<BatchGetTracesCommandOutput>,
  budget: Budget
): Promise<FetchedBatch> {
  const found: Found = new Map()
  const missing: string[] = []
  let open = [...ids]
  let failure: unknown
  try {
    for (let attempt = 0; attempt < TRIES && open.length > 0; attempt++) {
      if (attempt > 0) await budget.sleep(AGAIN_AFTER * 2 ** attempt)
      const unprocessed = await addPages(open, ask, found)
      missing.push(...open.filter((id) => !found.has(id) && !unprocessed.has(id)))
      open = open.filter((id) => !found.has(id) && unprocessed.has(id))
    }
  } catch (error) {
    failure = error
    open = []
  }
  return {
    traces: [...found.values()].map(({ trace }) => trace),
    missing,
    unprocessed: open,
    ...(failure !== undefined && { failure })
  }
}

/** Reads all pages of one answer. @returns the ids that X-Ray left unprocessed */
async function addPages(
  ids: string[],
  ask: Parameters<typeof fetchBatch>[1],
  found: Found
): Promise<Set<string>> {
  const asked = new Set(ids)
  const unprocessed = new Set<string>()
  const trail = new PageTrail()
  let token: string | undefined
  do {
    const page = await ask(ids, token)
    const traces = page.Traces ?? []
    let isRepeated = traces.length > 0
    for (const { Id: id, Segments: segments = [], LimitExceeded: isCut = false } of traces) {
      if (id === undefined || !asked.has(id)) continue
      const known: FoundTrace = found.get(id) ?? {
        trace: { id, segments: [], isCut: false },
        documents: new Map()
      }
      if (!found.has(id)) isRepeated = false
      found.set(id, known)
      known.trace.isCut ||= isCut
      for (const segment of segments) {
        // of one segment there may be several documents; to compare those alone is much less than to look at the text of all
        const same = known.documents.get(segment.Id)
        if (same?.includes(segment.Document) === true) continue
        isRepeated = false
        if (same === undefined) known.documents.set(segment.Id, [segment.Document])
        else same.push(segment.Document)
        known.trace.segments.push(segment)
      }
    }
    for (const id of page.UnprocessedTraceIds ?? []) unprocessed.add(id)
    token = trail.next(page.NextToken, isRepeated)
  } while (token !== undefined)
  return unprocessed
}
