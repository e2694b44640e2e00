/** What is known of each trace that was listed while more may come of it: so that none is read or counted twice, nor in part. */

interface Entry {
  /** As X-Ray counts the changes of a trace; 0 where it does not say. */
  revision: number
  isPartial: boolean
  /** The ids of its documents that were handed over, as numbers; undefined before the first. */
  counted?: number[]
  /** Whether X-Ray had cut it when they were. */
  isCut?: boolean
}

/** Some hundred thousand traces may be listed, so that an entry holds numbers only. */
export class TraceLedger {
  readonly #entries = new Map<string, Entry>()

  /** How many traces were listed. */
  get size(): number {
    return this.#entries.size
  }

  /** Notes what a listing says. @returns whether the trace is new, or is not what it was when it was listed last */
  note(id: string, revision: number, isPartial: boolean): boolean {
    const entry = this.#entries.get(id)
    if (entry?.revision === revision && entry.isPartial === isPartial) return false
    this.#entries.set(id, { ...entry, revision, isPartial })
    return true
  }

  /**
   * Notes that the documents of a trace are handed over.
   * @returns those of them that were before, and undefined where none was: the trace is counted for the first time
   */
  count<D extends { Id?: string | undefined }>(
    id: string,
    documents: readonly D[],
    isCut: boolean
  ): { documents: D[]; isCut: boolean } | undefined {
    const entry = this.#entries.get(id)
    if (entry === undefined) return undefined
    const { counted, isCut: wasCut = false } = entry
    entry.counted = documents.map(numberOf)
    entry.isCut = isCut
    if (counted === undefined) return undefined
    const before = new Set(counted)
    return { documents: documents.filter((document) => before.has(numberOf(document))), isCut: wasCut }
  }
}

/** A number tells the documents of one trace apart as well as their ids do. http://www.isthe.com/chongo/tech/comp/fnv/ */
function numberOf({ Id = '' }: { Id?: string | undefined }): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < Id.length; i++) hash = Math.imul(hash ^ Id.charCodeAt(i), 0x01000193)
  return hash
}
