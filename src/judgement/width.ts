/** How wide a granted resource is. A used fraction of a pattern cannot be known; its class can. */
import { contains, formatPattern, resourcePattern, type Pattern } from '../iam/pattern.ts'
import type { Reference } from '../reference/reference.ts'

/** `exact`: one resource; `type`: some or all of one type of resources; `service`: every type of a service; `all`: whatever there is. */
export const WIDTHS = ['exact', 'type', 'service', 'all'] as const
export type Width = (typeof WIDTHS)[number]

/**
 * @param action the action that is granted on it, as IAM spells it
 */
export function widthOf(pattern: Pattern, action: string, reference: Reference): Width {
  const { text } = pattern
  if (text === '*') return 'all'
  if (pattern.plain !== undefined) return 'exact'
  const [, , service = ''] = text.split(':')
  if (service === '*' || service === '') return 'all'
  const resource = resourcePart(text)
  const own = typesOf(action.slice(0, action.indexOf(':')), reference)
  const whole = resourcePattern(resource, false)
  const holdsEveryType = own.every((format) => contains(whole, formatPattern(resourcePart(format))) === 'yes')
  return own.length > 1 && holdsEveryType ? 'service' : 'type'
}

/** What follows an ARN's fifth colon. In a shorter one a `*` may run over colons up to the resource; else the rest is everything. */
function resourcePart(arn: string): string {
  const parts = arn.split(':')
  if (parts.length >= 6) return parts.slice(5).join(':')
  const last = parts.at(-1) ?? ''
  const runsOn = parts.slice(3, -1).some((part) => part.endsWith('*'))
  return runsOn && !/^(\d{12}|\*)$/.test(last) ? last : '*'
}

const types = new WeakMap<Reference, Map<string, string[]>>()

function typesOf(prefix: string, reference: Reference): string[] {
  const kept = types.get(reference) ?? new Map<string, string[]>()
  types.set(reference, kept)
  const known = kept.get(prefix) ?? typesIn(prefix, reference)
  kept.set(prefix, known)
  return known
}

function typesIn(prefix: string, reference: Reference): string[] {
  const all = [...reference.actionsOf(prefix)].flatMap((action) =>
    action.types.flatMap((type) => type.formats)
  )
  return [...new Set(all)]
}
