/** Plain data with its texts changed. */

/** Objects and what became of them: a Map, or a WeakMap. */
interface Known {
  get: (object: object) => unknown
  set: (object: object, changed: unknown) => unknown
}

/**
 * @param data what JSON can hold
 * @param change gives a text in place of each text, keys of objects among them; it gives the same for the same
 * @param known what was changed before by the same: data that several have in common is changed once
 * @returns the data with the changed texts; the same object where no text changes. What was one object in it is one still
 */
export function mapTexts<T extends object>(
  data: T,
  change: (text: string) => string,
  known: Known = new Map()
): T {
  return changed(data, change, known)
}

function changed<T>(value: T, change: (text: string) => string, known: Known): T
function changed(value: unknown, change: (text: string) => string, known: Known): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value !== 'object' || value === null) return value
  const before = known.get(value)
  if (before !== undefined) return before
  const made = Array.isArray(value) ? changedList(value, change, known) : changedObject(value, change, known)
  known.set(value, made)
  return made
}

function changedList(
  list: readonly unknown[],
  change: (text: string) => string,
  known: Known
): readonly unknown[] {
  const all = list.map((item) => changed(item, change, known))
  return all.every((item, i) => item === list[i]) ? list : all
}

function changedObject(object: object, change: (text: string) => string, known: Known): object {
  let isSame = true
  const entries: [string, unknown][] = Object.entries(object)
  for (const entry of entries) {
    const [key, inner] = entry
    entry[0] = change(key)
    entry[1] = changed(inner, change, known)
    isSame &&= entry[0] === key && entry[1] === inner
  }
  return isSame ? object : Object.fromEntries(entries)
}

/** Whether any text in plain data is such a one, keys of objects among them. */
export function someText(data: unknown, isSuch: (text: string) => boolean): boolean {
  return lookedThrough(data, isSuch, new Set())
}

/** @param seen objects in which no text is such a one */
function lookedThrough(data: unknown, isSuch: (text: string) => boolean, seen: Set<object>): boolean {
  if (typeof data === 'string') return isSuch(data)
  if (typeof data !== 'object' || data === null || seen.has(data)) return false
  seen.add(data)
  if (Array.isArray(data)) return data.some((item) => lookedThrough(item, isSuch, seen))
  return Object.entries(data).some(([key, value]) => isSuch(key) || lookedThrough(value, isSuch, seen))
}
