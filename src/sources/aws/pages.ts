/** No list is without an end: the SDK's own paginators follow any token for ever. */

/** A list of AWS has no more pages: at 100 entries a page these are more than any quota allows. */
const MOST_PAGES = 10_000
/** A page that comes again counts once; a list that goes on repeating pages does not end by itself. */
const MOST_REPEATED = 3

export interface Page {
  /** Of the next page, as the service gives it; absent or empty after the last one. */
  token: string | undefined
  entries: readonly unknown[]
}

/** Follows the pages of one list. */
export class PageTrail {
  readonly #tokens = new Set<string>()
  #repeated = 0

  /**
   * @param token of the next page, as the service gives it
   * @param isRepeated whether the page that gave it held nothing but what came before
   * @returns undefined after the last page
   * @throws Error when the service leads in circles, or gives more pages than any list has
   */
  next(token: string | undefined, isRepeated: boolean): string | undefined {
    if (token === undefined || token === '') return undefined
    this.#repeated += isRepeated ? 1 : 0
    if (this.#tokens.has(token)) throw new Error('AWS gave the same page token twice: the list has no end')
    if (this.#repeated > MOST_REPEATED) throw new Error('AWS gives the same page again and again')
    if (this.#tokens.size >= MOST_PAGES) throw new Error(`the list has more than ${MOST_PAGES} pages`)
    this.#tokens.add(token)
    return token
  }
}

/**
 * The pages of one of the SDK's paginators, one that is repeated only once.
 * @param read what matters of a page
 * @throws Error when the service leads in circles; what the paginator throws
 */
export async function* pages<P>(paginator: AsyncIterable<P>, read: (page: P) => Page): AsyncGenerator<P> {
  const trail = new PageTrail()
  const seen = new Set<string>()
  for await (const page of paginator) {
    const { token, entries } = read(page)
    const content = JSON.stringify(entries)
    const isRepeated = entries.length > 0 && seen.has(content)
    seen.add(content)
    if (!isRepeated) yield page
    trail.next(token, isRepeated)
  }
}
