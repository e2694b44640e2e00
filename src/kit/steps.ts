/** Long work as steps: whoever does it may give way, or stop, between two of them. */

/** Work that may be interrupted wherever it yields; its result is the same however that is done. */
export type Steps<T> = Generator<undefined, T>

/** Does all of the work now. */
export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** The results of each, in order, and a step after so many. */
export function* mapped<T, R>(items: readonly T[], each: (item: T) => R, atATime = 100): Steps<R[]> {
  const results: R[] = []
  for (const item of items) {
    if (results.length % atATime === 0) yield
    results.push(each(item))
  }
  return results
}
