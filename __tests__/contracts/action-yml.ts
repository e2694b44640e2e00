/** Reads the few forms of YAML that `action.yml` has, so that its tests need no YAML library. */
import { readFileSync } from 'node:fs'

export interface Entry {
  description?: string
  default?: string
}

/** The entries below a top-level key (`inputs`, `outputs`) by name. */
export function entriesOf(key: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  let inside = false
  let entry: Record<string, string> = {}
  for (const line of readFileSync('action.yml', 'utf8').split('\n')) {
    const [, indent = '', name = '', value = ''] = /^( *)([A-Za-z0-9-]+): ?(.*)$/.exec(line) ?? []
    if (name === '') continue
    if (indent === '') inside = name === key
    if (!inside) continue
    if (indent.length === 2) entries.set(name, (entry = {}))
    if (indent.length === 4) entry[name] = value.replace(/^'(.*)'$/, '$1')
  }
  return entries
}

/** A value that stands alone below a top-level key: `runs.using`. */
export function valueOf(key: string, name: string): string | undefined {
  const file = readFileSync('action.yml', 'utf8')
  return new RegExp(`^${key}:\\n(?: .*\\n)*?  ${name}: (.*)$`, 'm').exec(file)?.[1]
}
