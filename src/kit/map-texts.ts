/** Plain data with its texts changed. */

/**
 * @param data what JSON can hold
 * @param change gives a text in place of each text, keys of objects among them
 * @returns a copy with the changed texts; the same object where no text changes
 */
export function mapTexts<T extends object>(data: T, change: (text: string) => string): T {
  if (!changesAny(data, change)) return data
  const copy = structuredClone(data)
  changeWithin(copy, change)
  return copy
}

/** The texts in plain data, keys of objects among them. */
export function* textsIn(data: unknown): Generator<string> {
  if (typeof data === 'string') yield data
  else if (Array.isArray(data)) for (const item of data) yield* textsIn(item)
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      yield key
      yield* textsIn(value)
    }
  }
}

function changesAny(data: unknown, change: (text: string) => string): boolean {
  for (const text of textsIn(data)) if (change(text) !== text) return true
  return false
}

function changeWithin(data: object, change: (text: string) => string): void {
  const entries: [string, unknown][] = Object.entries(data)
  for (const [key, value] of entries) {
    const name = Array.isArray(data) ? key : change(key)
    // a key that changes its name keeps its place among the others: all of them are set anew, in their order
    if (!Array.isArray(data)) Reflect.deleteProperty(data, key)
    Reflect.set(data, name, typeof value === 'string' ? change(value) : value)
    if (typeof value === 'object' && value !== null) changeWithin(value, change)
  }
}
