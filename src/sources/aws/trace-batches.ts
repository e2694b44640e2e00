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
  ask: (ids: string[], token: string | undefined) => Promise<Omit<BatchGetTracesCommandOutput, '$metadata'>>,
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
    const page = pageIn(await ask(ids, token))
    let isRepeated = page.traces.length > 0
    for (const { id, segments, isCut } of page.traces) {
      // one without any segment is as good as none: it would be read, and nothing of it
      if (!asked.has(id) || segments.length === 0) continue
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
    for (const id of page.unprocessed) unprocessed.add(id)
    token = trail.next(page.token, isRepeated)
  } while (token !== undefined)
  return unprocessed
}

interface AnswerPage {
  traces: FetchedTrace[]
  unprocessed: string[]
  token: string | undefined
}

/**
 * The SDK hands on members of any type. What is not X-Ray's is as if it were not there, so that its trace is missed, or its document is
 * malformed; a trace that is cut in any words is cut.
 * @throws Error when there is a next page that cannot be asked for: what stands on it would be lost
 */
function pageIn(answer: unknown): AnswerPage {
  const { Traces, UnprocessedTraceIds, NextToken } = membersOf(answer)
  if (NextToken !== undefined && NextToken !== null && typeof NextToken !== 'string')
    throw new Error('X-Ray gave a page token that is no text: the next page cannot be asked for')
  return {
    traces: listIn(Traces).flatMap((trace) => {
      const { Id, Segments, LimitExceeded } = membersOf(trace)
      if (typeof Id !== 'string') return []
      return { id: Id, segments: listIn(Segments).map(segmentIn), isCut: Boolean(LimitExceeded) }
    }),
    unprocessed: listIn(UnprocessedTraceIds).flatMap((id) => textIn(id) ?? []),
    token: textIn(NextToken)
  }
}

function segmentIn(segment: unknown): Segment {
  const { Id, Document } = membersOf(segment)
  return { Id: textIn(Id), Document: textIn(Document) }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
