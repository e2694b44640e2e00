/** What one policy allows that another does not: the engine of the comparison with roles, asked of two documents. */
import type { ConditionTest } from '../iam/document.ts'
import { appliesTo } from '../iam/decide.ts'
import { anyOf, contains, overlaps, resourcePattern, type Pattern } from '../iam/pattern.ts'
import type { Action } from '../reference/reference.ts'
import { reachOf, type Grant, type RoleGrants } from '../iam/grants.ts'
import type { Named } from '../iam/reach.ts'
import { compare } from '../kit/compare.ts'

/** Actions that are newly allowed in the same place for the same reason. */
export interface NewAccess {
  /** As written. */
  resource: string
  actions: Action[]
  /** Whether a condition narrows it. */
  conditional: boolean
  /** False where it cannot be decided, so that it may be no new access at all. */
  certain: boolean
  why: string
}

/**
 * What `to` allows that `from` does not. Never leaves anything out: what cannot be decided is in it, as not certain.
 * @returns sorted by resource
 */
export function newAccess(from: RoleGrants, to: RoleGrants): NewAccess[] {
  const byAction = new Map<string, Grant[]>()
  for (const grant of from.grants)
    for (const { name } of grant.actions) byAction.set(name, [...(byAction.get(name) ?? []), grant])
  const found = new Map<string, Omit<NewAccess, 'actions'> & { actions: Set<Action> }>()
  for (const grant of to.grants) {
    for (const action of grant.actions) {
      for (const reach of reachOf(grant, action)) {
        const finding =
          notAllowedBy(byAction.get(action.name) ?? [], grant, reach, action) ??
          deniedBy(from.denies, to.denies, reach, action)
        if (finding === undefined) continue
        const isPartlyDenied = to.denies.some(
          ({ actions, statement }) => actions.has(action) && appliesTo(statement, reach, {}) !== 'no'
        )
        const certain = finding.certain && !isPartlyDenied && !isEverythingBut(grant)
        const key = [grant.resource, grant.conditional, certain, finding.why].join('\u0000')
        const known = found.get(key) ?? {
          resource: grant.resource,
          actions: new Set<Action>(),
          conditional: grant.conditional,
          certain,
          why: finding.why
        }
        known.actions.add(action)
        found.set(key, known)
      }
    }
  }
  return [...found]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, access]) => ({
      ...access,
      actions: [...access.actions].toSorted((a, b) => compare(a.name, b.name))
    }))
}

interface Finding {
  certain: boolean
  why: string
}

/** Of a NotResource the pattern says more than is granted. */
function isEverythingBut({ notResource }: Grant): boolean {
  return notResource !== undefined
}

function notAllowedBy(
  before: readonly Grant[],
  grant: Grant,
  reach: Pattern,
  action: Action
): Finding | undefined {
  const alike = before.filter(
    (one) =>
      one.conditions.length === 0 ||
      (textOf(one.conditions) === textOf(grant.conditions) && one.variables === grant.variables)
  )
  if (alike.some((one) => one.resource === grant.resource && one.variables === grant.variables))
    return undefined
  const held = alike.filter((one) => !isEverythingBut(one)).flatMap((one) => reachOf(one, action))
  const truth = held.length === 0 ? 'no' : contains(anyOf(held), reach)
  if (truth === 'yes') return undefined
  if (truth === 'unknown') return { certain: false, why: 'whether it was allowed before cannot be decided' }
  const isPart = before.some((one) => reachOf(one, action).some((was) => overlaps(was, reach) !== 'no'))
  if (!isPart)
    return { certain: true, why: before.length === 0 ? 'not allowed at all' : 'allowed elsewhere only' }
  return alike.some(isEverythingBut)
    ? { certain: false, why: 'what NotResource leaves is not compared' }
    : { certain: true, why: alike.length === 0 ? 'allowed under other conditions only' : 'allowed on less' }
}

/** A Deny that is gone, or is narrower now. */
function deniedBy(
  before: readonly Named[],
  now: readonly Named[],
  reach: Pattern,
  action: Action
): Finding | undefined {
  const concerns = ({ actions }: Named): boolean => actions.has(action)
  for (const { statement } of before.filter(concerns)) {
    if (appliesTo(statement, reach, {}) === 'no') continue
    const alike = now
      .filter(concerns)
      .map((one) => one.statement)
      .filter(
        (one) =>
          one.conditions.length === 0 ||
          (textOf(one.conditions) === textOf(statement.conditions) && one.variables === statement.variables)
      )
    if (
      alike.some(
        (one) =>
          textOf(one.resources) === textOf(statement.resources) && one.variables === statement.variables
      )
    )
      continue
    if (statement.resources.not)
      return { certain: false, why: 'what a Deny with NotResource denies is not compared' }
    const lost = statement.resources.patterns.filter(
      (text) =>
        overlaps(resourcePattern(text, statement.variables), reach) !== 'no' &&
        !alike.some(
          (one) =>
            appliesTo({ ...one, conditions: [] }, resourcePattern(text, statement.variables), {}) === 'yes'
        )
    )
    if (lost.length > 0)
      return { certain: statement.conditions.length === 0, why: `denied on ${lost.join(', ')}` }
  }
  return undefined
}

function textOf(value: readonly ConditionTest[] | Named['statement']['resources']): string {
  return JSON.stringify(value)
}
