/** Reads all sources that take part in a scan as if they were one. */
import { Turns } from '../../kit/turns.ts'
import type { SourceRead } from '../../needs/evidence.ts'
import type { RawTrace } from '../../traces/trace.ts'
import type { HandedOver } from './shown.ts'
import { NO_TRACE, type OnListed, type OnTrace, type TraceSource } from './trace-source.ts'

/**
 * Hands over each trace once. Of one source they come as it gives them, and memory holds none. Of several, which may hold parts of the same
 * trace, they come when all is read, those parts put together: only then it is known whose call a call is.
 * @param onListed told of a source that is the only one how many traces it knows to come
 * @returns what each source says of what it gave, and how many traces another one had given before
 * @throws UserError when a source refuses the request itself
 */
export async function readTraces(
  sources: readonly TraceSource[],
  onTrace: OnTrace,
  onListed?: OnListed
): Promise<{ sources: SourceRead[]; repeated: number }> {
  if (sources.length === 1) return { sources: await readEach(sources, onTrace, onListed), repeated: 0 }
  // held by source, so that it does not matter which of them answers first
  const held = new Map(sources.map(({ kind }) => [kind, [] as RawTrace[]] as const))
  const read = await readEach(sources, (trace, kind) => {
    // counted rows have no documents to be put together with others
    if (!('documents' in trace)) return onTrace(trace)
    held.get(kind)?.push(trace)
    return undefined
  })
  const whole = new Map<string, Part>()
  let repeated = 0
  for (const traces of held.values()) {
    const own = new Map<string, Part>()
    for (const { id, before, ...part } of traces) {
      // one that has grown comes again as a whole
      own.set(id, before === undefined ? joined(own.get(id), part) : part)
    }
    for (const [id, part] of own) {
      const known = whole.get(id)
      if (id !== NO_TRACE && known !== undefined) repeated++
      whole.set(id, joined(known, part))
    }
  }
  const turns = new Turns()
  for (const [id, trace] of whole) {
    if (turns.isOver) await turns.next()
    await onTrace({ id, ...trace })
  }
  return { sources: read, repeated }
}

type Part = Omit<RawTrace, 'id' | 'before'>

/** Two parts of one trace. It is of the run if one of them shows it. */
function joined(known: Part | undefined, part: Part): Part {
  if (known === undefined) return part
  return {
    documents: [...known.documents, ...part.documents],
    ...((known.isPartial === true || part.isPartial === true) && { isPartial: true }),
    ...(known.isOfAnotherRun === true && part.isOfAnotherRun === true && { isOfAnotherRun: true })
  }
}

async function readEach(
  sources: readonly TraceSource[],
  onTrace: (trace: HandedOver, kind: string) => ReturnType<OnTrace>,
  onListed?: OnListed
): Promise<SourceRead[]> {
  return Promise.all(
    sources.map(async (source) => ({
      kind: source.kind,
      words: source.words,
      evidence: await source.read((trace) => onTrace(trace, source.kind), onListed)
    }))
  )
}
