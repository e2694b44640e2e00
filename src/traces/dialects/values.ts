/** Values of fields and attributes, in the forms that instrumentations give them. */

/** Stands for a value of which only the presence counts. */
export const PRESENT: readonly string[] = ['present']

/** Python writes the keys of a dict as one text: `dict_keys(['orders', 'audit'])`. */
const DICT_KEYS = /^dict_keys\(\[(.*)\]\)$/s
const QUOTED = /'([^']*)'|"([^"]*)"/g

/** The texts of a field that holds one or several; none of anything else. */
export function valuesOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.filter((item): item is string => typeof item === 'string' && item !== '').sort()
  if (typeof value !== 'string' || value === '') return []
  const keys = DICT_KEYS.exec(value)?.[1]
  if (keys === undefined) return [value]
  return [...keys.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '').sort()
}
