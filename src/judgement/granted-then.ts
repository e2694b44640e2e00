/** What a role granted when an earlier report was made, as far as its grants and its findings tell. */
import { contains, matchesAction, resourcePattern, textPattern } from '../iam/pattern.ts'
import type { RoleReport } from '../report/report.ts'
import type { Granting, UnusedAction } from './findings.ts'

/** By name where both reports list the unused actions; else those that a grant gives which the baseline holds. */
export function actionsKnownTo(before: RoleReport, isListed: boolean): (unused: UnusedAction) => boolean {
  const names = new Set((before.unused.actions ?? []).map(({ action }) => action))
  if (isListed && before.unused.actions !== undefined) return ({ action }) => names.has(action)
  const held = new Map<Granting, boolean>()
  const isHeld = (granting: Granting): boolean => {
    const known = held.get(granting) ?? isGrantedIn(before, granting)
    held.set(granting, known)
    return known
  }
  return ({ action, on }) => names.has(action) || on.some(isHeld)
}

/**
 * Whether a role granted one of some patterns on one of some resources, as they are written. Of NotAction and NotResource only what is
 * written the same is known.
 */
function isGrantedIn({ grants }: RoleReport, granting: Granting): boolean {
  return grants.some((outer) => {
    const isSame = (patterns: readonly string[], own: readonly string[]): boolean =>
      patterns.includes('*') || own.some((one) => patterns.includes(one))
    const isLiteral = (not: 'notAction' | 'notResource'): boolean =>
      outer[not] !== undefined || granting[not] !== undefined
    const written = outer.actions.map(({ action }) => action)
    return (
      (isSame(written, granting.actions) ||
        (!isLiteral('notAction') &&
          written.some((one) => granting.actions.some((inner) => holdsAction(one, inner))))) &&
      (isSame(outer.resources, granting.resources) ||
        (!isLiteral('notResource') &&
          outer.resources.some((one) => granting.resources.some((inner) => holdsResource(one, inner)))))
    )
  })
}

function holdsAction(outer: string, inner: string): boolean {
  return contains(textPattern(outer.toLowerCase(), false), textPattern(inner.toLowerCase(), false)) === 'yes'
}

function holdsResource(outer: string, inner: string): boolean {
  return contains(resourcePattern(outer, false), resourcePattern(inner, false)) === 'yes'
}

/** Whether grants of then give the action on all that a grant of now gives it on. */
export function givenBy(
  { grants }: RoleReport,
  action: string,
  now: Pick<Granting, 'resources' | 'notResource'>
): boolean {
  const giving = grants.filter(({ actions, notAction }) =>
    notAction === undefined
      ? actions.some((pattern) => matchesAction(pattern.action, action))
      : !notAction.some((pattern) => matchesAction(pattern, action))
  )
  return now.resources.every((resource) =>
    giving.some(
      (then) =>
        then.resources.includes('*') ||
        then.resources.includes(resource) ||
        (then.notResource === undefined &&
          now.notResource === undefined &&
          then.resources.some((one) => holdsResource(one, resource)))
    )
  )
}

export function wasUnusedOn(
  before: RoleReport,
  { action, resource }: { action: string; resource: string }
): boolean {
  return (
    (before.unused.actions ?? []).some((unused) => unused.action === action) &&
    before.grants.some(
      ({ actions, resources }) =>
        resources.includes(resource) && actions.some((granted) => matchesAction(granted.action, action))
    )
  )
}
