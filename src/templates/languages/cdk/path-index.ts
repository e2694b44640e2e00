/** Things by the construct that they are of, whose ids from the app on may be computed in part: found without a look at all others. */
import { mayBecome } from '../../template-value.ts'

/** Ids from the app on, each as pieces around what is computed; undefined where it may be any construct. */
export type ConstructPath = readonly (readonly string[])[] | undefined

interface Entry<T> {
  path: ConstructPath
  value: T
  /** Position in the order of adding. */
  order: number
}

/** Paths of one length with what is computed in the same places. */
interface Shape<T> {
  isComputed: readonly boolean[]
  byIds: Map<string, Entry<T>[]>
}

export class PathIndex<T> {
  readonly #shapes = new Map<string, Shape<T>>()
  readonly #anywhere: Entry<T>[] = []
  #size = 0

  add(path: ConstructPath, value: T): void {
    const entry = { path, value, order: this.#size++ }
    if (path === undefined) {
      this.#anywhere.push(entry)
      return
    }
    const isComputed = path.map(({ length }) => length > 1)
    const key = isComputed.map(Number).join('')
    const shape = this.#shapes.get(key) ?? { isComputed, byIds: new Map<string, Entry<T>[]>() }
    this.#shapes.set(key, shape)
    const ids = idsOf(
      path.map(([first = '']) => first),
      isComputed
    )
    const known = shape.byIds.get(ids)
    if (known === undefined) shape.byIds.set(ids, [entry])
    else known.push(entry)
  }

  /** What may be of one of some constructs, each once in the order of adding. */
  find(constructs: readonly (readonly string[])[]): T[] {
    const found = new Set(this.#anywhere)
    for (const construct of constructs)
      for (const { isComputed, byIds } of this.#shapes.values()) {
        if (isComputed.length !== construct.length) continue
        for (const entry of byIds.get(idsOf(construct, isComputed)) ?? [])
          if (entry.path?.every((pieces, index) => mayBecome(pieces, construct[index] ?? '')) === true)
            found.add(entry)
      }
    return [...new Set([...found].sort((a, b) => a.order - b.order).map(({ value }) => value))]
  }
}

function idsOf(ids: readonly string[], isComputed: readonly boolean[]): string {
  return ids.map((id, index) => (isComputed[index] === true ? '' : id)).join('/')
}
