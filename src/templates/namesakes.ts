/**
 * The parts of a repository that declare the same name. Which of them a stack's name speaks for is looked up rather than asked of each: in a large
 * repository there are many, and as many deployed.
 */
import { joined, mayBecome } from './template-value.ts'
import type { Unit } from './written-statement.ts'

export class Namesakes {
  readonly units: readonly Unit[]
  readonly paths: ReadonlySet<string>
  readonly #byName: ReadonlyMap<string, ReadonlySet<Unit>>
  readonly #byStack: ReadonlyMap<string, ReadonlySet<Unit>>
  /** Those of which a stack's name has something that is computed. */
  readonly #computed: readonly Unit[]
  readonly #bySegment: ReadonlyMap<string, ReadonlySet<Unit>>
  #first: readonly string[] | undefined

  constructor(units: readonly Unit[]) {
    this.units = units
    this.paths = new Set(units.map(({ path }) => path))
    this.#byName = unitsBy(units, ({ names }) => [...(names ?? [])])
    this.#byStack = unitsBy(units, ({ stacks }) => stacks.flatMap(literal))
    this.#computed = units.filter(({ stacks }) => stacks.some((pieces) => pieces.length > 1))
    this.#bySegment = unitsBy(units, segmentsOf)
  }

  /** Those of which the repository says that they are deployed under the name that the deployed thing begins with. */
  named(deployed: string, stacks: readonly string[]): Set<Unit> {
    const asked = stacks.length > 0 ? this.#computed : this.units
    const fits = (pieces: readonly string[]): boolean =>
      stacks.length > 0
        ? stacks.some((stack) => mayBecome(pieces, stack))
        : mayBecome(joined([pieces, ['-', '']]), deployed)
    return new Set([
      ...(this.#byName.get(deployed) ?? []),
      ...stacks.flatMap((stack) => [...(this.#byStack.get(stack) ?? [])]),
      ...asked.filter((unit) => unit.stacks.some(fits))
    ])
  }

  /**
   * Those of which a folder or the file is called like a part of the stack's name, as that of no other is.
   * @param others units that come into question too
   */
  hinted(stack: string | undefined, others: readonly Unit[]): Set<Unit> {
    if (stack === undefined) return new Set()
    const alsoBySegment = unitsBy(others, segmentsOf)
    const words = wordsOf(stack)
    const segments = new Set(
      words.flatMap((_, start) =>
        words.slice(start).map((__, end) => words.slice(start, start + end + 1).join('-'))
      )
    )
    return new Set(
      [...segments].flatMap((segment) => {
        const [own, more] = [this.#bySegment.get(segment), alsoBySegment.get(segment)]
        return (own?.size ?? 0) + (more?.size ?? 0) === 1 ? [...(own ?? []), ...(more ?? [])] : []
      })
    )
  }

  /** The first few paths in order, with those of others. */
  firstPaths(others: readonly Unit[]): string[] {
    this.#first ??= [...this.paths].sort().slice(0, MOST_PATHS)
    return [...this.#first, ...others.map(({ path }) => path)].sort().slice(0, MOST_PATHS)
  }
}

/** More are counted. */
const MOST_PATHS = 3

function literal(pieces: readonly string[]): readonly string[] {
  return pieces.length === 1 ? pieces : []
}

function unitsBy(units: readonly Unit[], keysOf: (unit: Unit) => readonly string[]): Map<string, Set<Unit>> {
  const found = new Map<string, Set<Unit>>()
  for (const unit of units) {
    for (const key of keysOf(unit)) {
      const known = found.get(key)
      if (known === undefined) found.set(key, new Set([unit]))
      else known.add(unit)
    }
  }
  return found
}

function segmentsOf({ path }: Unit): string[] {
  return path.split('/').map((segment) => wordsOf(segment.replace(/\.\w+$/, '')).join('-'))
}

export function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}
