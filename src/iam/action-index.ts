/** Things that are about actions, by the action patterns that hold them. */
import { hasWildcard, matchesAction } from './pattern.ts'
import { addTo } from '../kit/grouped.ts'

/** Asked with the patterns of a role: only what is of the pattern's service is compared with it. */
export class ActionIndex<T> {
  readonly #all: readonly T[]
  readonly #nameOf: (one: T) => string
  readonly #byName = new Map<string, T[]>()
  readonly #byService = new Map<string, T[]>()

  constructor(all: Iterable<T>, nameOf: (one: T) => string) {
    this.#all = [...all]
    this.#nameOf = nameOf
    for (const one of this.#all) {
      const name = nameOf(one).toLowerCase()
      addTo(this.#byName, name, one)
      addTo(this.#byService, serviceIn(name), one)
    }
  }

  /** Those whose action a pattern like `s3:Get*` holds, in the order that was given. */
  matching(pattern: string): readonly T[] {
    if (!hasWildcard(pattern)) return this.#byName.get(pattern.toLowerCase()) ?? []
    const service = serviceIn(pattern.toLowerCase())
    // no wildcard may stand in the name of a service, but for `*` alone
    const near = hasWildcard(service) ? this.#all : (this.#byService.get(service) ?? [])
    return near.filter((one) => matchesAction(pattern, this.#nameOf(one)))
  }
}

function serviceIn(action: string): string {
  const colon = action.indexOf(':')
  return colon < 0 ? action : action.slice(0, colon)
}
