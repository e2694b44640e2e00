/** ARNs against the formats in which AWS's reference prints them: `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`. */
import type { ResourceType } from '../../reference/reference.ts'
import { arnIn, isPlainName, type Place } from './place.ts'

const PLACES = new Set(['Partition', 'Region', 'Account'])
const VARIABLE = /\$\{([^}]*)\}/g

/** Of the formats that were looked at: the reference's own, so that there is an end to them. */
const variables = new Map<string, readonly string[]>()

/** The variables of a format besides partition, region and account. */
export function variablesOf(format: string): readonly string[] {
  const known = variables.get(format)
  if (known !== undefined) return known
  const found = [...format.matchAll(VARIABLE)].flatMap(([, name = '']) => (PLACES.has(name) ? [] : [name]))
  variables.set(format, found)
  return found
}

const matchers = new Map<string, RegExp>()

/** Whether a text is an ARN, free of wildcards, of one of these types, wherever it lies. */
export function isArnOf(types: readonly ResourceType[], text: string): boolean {
  if (arnIn(text) === undefined || !isPlainName(text)) return false
  return types.some((type) => type.formats.some((format) => matcher(format).test(text)))
}

function matcher(format: string): RegExp {
  const known = matchers.get(format)
  if (known !== undefined) return known
  let position = 0
  let source = '^'
  for (const found of format.matchAll(VARIABLE)) {
    source += escaped(format.slice(position, found.index)) + part(found[1] ?? '')
    position = found.index + found[0].length
  }
  const made = new RegExp(`${source}${escaped(format.slice(position))}$`)
  matchers.set(format, made)
  return made
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function part(variable: string): string {
  if (variable === 'Partition') return 'aws[a-z-]*'
  if (variable === 'Region') return '[a-z0-9-]+'
  if (variable === 'Account') return '(?:\\d{12}|aws)'
  return '.+'
}

/** A format with this place and these values filled in; what is not known becomes `*`. */
export function filled(format: string, place: Place, values: ReadonlyMap<string, string>): string {
  return format.replaceAll(VARIABLE, (_, name: string) => {
    if (name === 'Partition') return place.partition
    if (name === 'Region') return place.region
    if (name === 'Account') return place.account
    return values.get(name) ?? '*'
  })
}
