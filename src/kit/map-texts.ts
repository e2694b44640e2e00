/**
 * Plain data with each of its texts changed, keys of objects too.
 * @param data what JSON can hold, or a Map
 * @returns the same object where no text in it changes, so that little is copied
 */
export function mapTexts<T>(data: T, change: (text: string) => string): T {
  // the shape stays: only texts are replaced by texts
  return changed(data, change) as T
}

function changed(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data)
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) {
    const items = data.map((item: unknown) => changed(item, change))
    return items.every((item, i) => item === data[i]) ? data : items
  }
  const entries: [unknown, unknown][] = data instanceof Map ? [...data] : Object.entries(data)
  const after = entries.map(([key, value]) => [changed(key, change), changed(value, change)] as const)
  if (after.every(([key, value], i) => key === entries[i]?.[0] && value === entries[i]?.[1])) return data
  return data instanceof Map ? new Map(after) : Object.fromEntries(after)
}
