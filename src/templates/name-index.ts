/** Things by what they are called once they are deployed: what may be called so is found without a look at everything else. */
import { isCalled, lastPart, mayHold, SHORTENED } from './deployed-name.ts'
import type { DeployedName, Holder } from './written-statement.ts'

interface Entry<T> {
  name: DeployedName | undefined
  value: T
  /** Position in the order of adding. */
  order: number
}

/** An entry stands where it is sought by: a text that every name of its form has, or everywhere. */
interface Buckets<T> {
  exact: Map<string, Entry<T>[]>
  logical: Map<string, Entry<T>[]>
  /** By the rarest of the texts around what is computed. */
  parts: Map<string, Entry<T>[]>
  lengths: ReadonlySet<number>
  anywhere: Entry<T>[]
}

export class NameIndex<T> {
  readonly #entries: Entry<T>[] = []
  #buckets: Buckets<T> | undefined

  /** @param name undefined where it is not known: then it may be any */
  add(name: DeployedName | undefined, value: T): void {
    this.#entries.push({ name, value, order: this.#entries.length })
    this.#buckets = undefined
  }

  /** What may be called so, in the order of adding. */
  find(deployed: string): T[] {
    return inOrder(this.near(deployed))
      .filter(({ name }) => isCalled(name, deployed) !== 'no')
      .map(({ value }) => value)
  }

  /** Lists that hold all that may be called so, and not much else. */
  near(deployed: string): readonly (readonly Entry<T>[])[] {
    this.#buckets ??= bucketsOf(this.#entries)
    const { exact, logical, parts, lengths, anywhere } = this.#buckets
    const found = [anywhere]
    const add = (entries: Entry<T>[] | undefined): void => {
      if (entries !== undefined) found.push(entries)
    }
    add(exact.get(deployed))
    add(logical.get(logicalPart(deployed)))
    for (const length of lengths) {
      for (let start = 0; start + length <= deployed.length; start++)
        add(parts.get(deployed.slice(start, start + length)))
    }
    return found
  }
}

function inOrder<T>(lists: readonly (readonly Entry<T>[])[]): Entry<T>[] {
  return [...new Set(lists.flat())].toSorted((a, b) => a.order - b.order)
}

/** What stands for a logical id in a name that CloudFormation made, as far as it is never cut. */
function logicalPart(deployed: string): string {
  return /-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed)?.[1]?.slice(0, SHORTENED) ?? ''
}

function bucketsOf<T>(entries: readonly Entry<T>[]): Buckets<T> {
  const buckets = { exact: new Map(), logical: new Map(), parts: new Map(), anywhere: [] } as {
    exact: Map<string, Entry<T>[]>
    logical: Map<string, Entry<T>[]>
    parts: Map<string, Entry<T>[]>
    anywhere: Entry<T>[]
  }
  const times = new Map<string, number>()
  for (const { name } of entries)
    for (const pieces of formsOf(name))
      for (const piece of pieces) times.set(piece, (times.get(piece) ?? 0) + 1)
  const put = (map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [entry])
    else if (known.at(-1) !== entry) known.push(entry)
  }
  for (const entry of entries) {
    const { name } = entry
    if (name === undefined) buckets.anywhere.push(entry)
    else if ('logicalId' in name) put(buckets.logical, name.logicalId.slice(0, SHORTENED), entry)
    for (const pieces of formsOf(name)) {
      const [only = ''] = pieces
      const rarest = pieces
        .filter((piece) => piece !== '')
        .toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || b.length - a.length)[0]
      if (pieces.length === 1) put(buckets.exact, only, entry)
      else if (rarest === undefined) buckets.anywhere.push(entry)
      else put(buckets.parts, rarest, entry)
    }
  }
  return { ...buckets, lengths: new Set([...buckets.parts.keys()].map(({ length }) => length)) }
}

function formsOf(name: DeployedName | undefined): readonly (readonly string[])[] {
  if (name === undefined || 'logicalId' in name) return []
  return 'alternatives' in name ? name.alternatives : [name.pieces]
}

/** Things by who may hold them. */
export class HolderIndex<T> {
  /** Of those that name both, either is looked at: whichever is the shorter way. */
  readonly #byRole = new NameIndex<Held<T>>()
  readonly #byPolicy = new NameIndex<Held<T>>()
  readonly #ofRole = new NameIndex<Held<T>>()
  readonly #ofPolicy = new NameIndex<Held<T>>()
  #size = 0

  add(holder: Holder, value: T): void {
    const held = { holder, value, order: this.#size++ }
    if (holder.role === undefined) {
      // without any name nothing speaks for it
      if (holder.policy !== undefined) this.#ofPolicy.add(holder.policy, held)
    } else if (holder.policy === undefined) this.#ofRole.add(holder.role, held)
    else {
      this.#byRole.add(holder.role, held)
      this.#byPolicy.add(holder.policy, held)
    }
  }

  /** The things that the deployed role may hold by the deployed policy, in the order of adding, each with what says so. */
  find(role: string, policy: string): Map<T, Holder[]> {
    const name = lastPart(policy)
    const [byRole, byPolicy] = [this.#byRole.near(role), this.#byPolicy.near(name)]
    const either = sizeOf(byRole) < sizeOf(byPolicy) ? byRole : byPolicy
    const held = [...either, ...this.#ofRole.near(role), ...this.#ofPolicy.near(name)]
      .flat()
      .map(({ value }) => value)
      .filter(({ holder }) => mayHold(holder, role, policy))
      .toSorted((a, b) => a.order - b.order)
    const found = new Map<T, Holder[]>()
    for (const { value, holder } of held) {
      const holders = found.get(value) ?? []
      found.set(value, holders)
      holders.push(holder)
    }
    return found
  }
}

interface Held<T> {
  holder: Holder
  value: T
  order: number
}

function sizeOf(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((size, { length }) => size + length, 0)
}
