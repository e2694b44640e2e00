/** From an action that a call needs to the resources on which it needs it. */
import type { Call } from '../domain/call.ts'
import type { Action, ResourceType } from '../reference/reference.ts'
import type { Locator } from './resources/locator.ts'
import { oneOf, patternOf, type Place, type Resource } from './resources/place.ts'
import type { NeedRule } from './rule.ts'
import { locatorOf } from './table.ts'

export interface Located {
  resources: Resource[]
  /** The parameters of the operation that would show the resource and that the trace does not have. */
  missing: readonly string[]
}

/**
 * The resources on which a call needs an action: those that the trace shows, else the narrowest patterns that hold whatever the call may
 * have named.
 * @param parameters of the operation, in PascalCase, that show resources
 */
export function locatedOn(
  call: Call,
  place: Place,
  need: NeedRule,
  action: Action,
  parameters: readonly string[]
): Located {
  const types = action.types.filter((type) => need.types?.includes(type.name) ?? true)
  if (types.length === 0) return { resources: [{ arn: '*' }], missing: [] }
  const locator = locatorOf(action.name.slice(0, action.name.indexOf(':')))
  const missing = namesFor(locator, types, need, parameters).filter(
    (name) => call.parameters[name] === undefined
  )
  const question = { call, place, types, named: need.named, parameters }
  const resources =
    locator.locate(question) ??
    patterns(
      arnsOf(locator, locator.usualTypes?.(types, call) ?? types, place),
      missing.length > 0 ? missing.join(', ') : (locator.elsewhere ?? 'the resource')
    )
  return { resources: resources.map((resource) => placed(resource, place)), missing }
}

/** Those of the operation's parameters that name resources of these types, or all of them where none is known to. */
function namesFor(
  locator: Locator,
  types: readonly ResourceType[],
  need: NeedRule,
  parameters: readonly string[]
): readonly string[] {
  const shownBy =
    need.named ?? (typeof locator.shownBy === 'function' ? locator.shownBy(types) : locator.shownBy)
  const own = parameters.filter((name) => shownBy.includes(name))
  return own.length > 0 ? own : parameters
}

/** Where a call went the trace may not show either. */
function placed(resource: Resource, place: Place): Resource {
  if (place.region !== '*' && place.account !== '*') return resource
  const [, , , region, account] = resource.arn.split(':')
  const unknown = [
    ...(place.region === '*' && region === '*' ? ['the region'] : []),
    ...(place.account === '*' && account === '*' ? ['the account'] : [])
  ]
  return unknown.length === 0 || resource.wider !== undefined
    ? resource
    : { ...resource, wider: `the trace does not show ${unknown.join(' and ')}` }
}

/** The narrowest pattern of each type, wherever such a resource may be. */
function arnsOf(locator: Locator, types: readonly ResourceType[], place: Place): string[] {
  const account = locator.anyAccount === true ? '*' : place.account
  return types.flatMap((type) => {
    const region = locator.anyRegion?.includes(type.name) === true ? '*' : place.region
    return type.formats.map((format) => patternOf(format, { ...place, region, account }))
  })
}

/** Patterns of which none holds another. */
function patterns(arns: readonly string[], unshown: string): Resource[] {
  const all = [...new Set(arns)]
  const narrowest = all
    .filter(
      (arn) =>
        !all.some((other) => other !== arn && other.endsWith('*') && arn.startsWith(other.slice(0, -1)))
    )
    .sort()
    .map((arn) => ({ arn, wider: `the trace does not show ${unshown}` }))
  return oneOf(narrowest)
}
