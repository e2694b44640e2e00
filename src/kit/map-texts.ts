/** Plain data with its texts changed. */

/**
 * @param data what JSON can hold
 * @param change gives a text in place of each text, keys of objects among them
 * @returns a copy with the changed texts; the same object where no text changes
 */
export function mapTexts<T extends object>(data: T, change: (text: string) => string): T {
  if (!someText(data, (text) => change(text) !== text)) return data
  const copy = structuredClone(data)
  changeWithin(copy, change)
  return copy
}

/** Whether any text in plain data is such a one, keys of objects among them. */
export function someText(data: unknown, isSuch: (text: string) => boolean): boolean {
  if (typeof data === 'string') return isSuch(data)
  if (typeof data !== 'object' || data === null) return false
  if (Array.isArray(data)) return data.some((item) => someText(item, isSuch))
  return Object.entries(data).some(([key, value]) => isSuch(key) || someText(value, isSuch))
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
