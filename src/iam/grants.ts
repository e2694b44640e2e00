/** Policies to grants: what a role may do, over all actions that IAM has, each with where it is written. */
import type { ConditionTest, Patterns, Policy, Statement } from './document.ts'
import { hasWildcard, matchesAction, type Pattern } from './pattern.ts'
import type { Truth } from './truth.ts'
import type { Action, Reference } from '../reference/reference.ts'
import type { Principal } from './principal.ts'
import { EVERYTHING, Reach, type Named } from './reach.ts'

/** One action pattern on one resource pattern of an Allow statement. */
export interface Grant {
  policy: string
  statement: number
  sid?: string
  /** The pattern as written; of a NotAction a text for readers. */
  action: string
  /** The pattern as written; of a NotResource a text for readers. */
  resource: string
  /** The action patterns that a NotAction leaves out; absent where the statement has Action. */
  notAction?: readonly string[]
  /** The resource patterns that a NotResource leaves out; absent where the statement has Resource. */
  notResource?: readonly string[]
  /** For comparison, in the role's own partition; a NotResource stands for everything. */
  pattern: Pattern
  conditions: readonly ConditionTest[]
  /** Whether `${…}` is a policy variable in pattern and conditions. */
  variables: boolean
  /** Whether a condition narrows it: one that does not hold of every call of the role. */
  conditional: boolean
  /** Whether it stands for all actions, or all but some. */
  sweeping: boolean
  /** The actions that it really gives: those that exist, that no Deny takes away and that the boundary allows. */
  actions: Set<Action>
  /** What the boundary leaves of the pattern, of the actions for which that is less. */
  within: ReadonlyMap<Action, readonly Pattern[]>
  /** The actions that only the boundary takes away. */
  blocked: Action[]
}

export interface Deny extends Named {
  /** Whether its conditions hold of every request, or nothing is known of them. */
  sure: Truth
}

export interface RoleGrants {
  grants: Grant[]
  /** Every Deny of the policies that may hold. */
  denies: Deny[]
  /** Action patterns that match nothing in the reference. */
  unmatched: string[]
}

/**
 * Expands the Allow statements, subtracts every Deny that surely holds, and keeps what the boundary allows.
 * @param boundary the policies that bound the role; absent where it has no boundary
 */
export function grantsOf(
  principal: Principal,
  policies: readonly Policy[],
  boundary: readonly Policy[] | undefined,
  reference: Reference
): RoleGrants {
  const statements = policies.flatMap((policy) =>
    policy.statements.map((statement) => ({ policy: policy.name, statement }))
  )
  const expand = expander(reference)
  const named = (statement: Statement): Named => ({ statement, actions: namedBy(statement.actions, expand) })
  const limits = boundary?.flatMap((policy) => policy.statements).map(named)
  const reach = new Reach(principal)
  const ofStatements = statements.map((s) => named(s.statement))
  const denies = ofStatements
    .filter(({ statement }) => statement.effect === 'Deny')
    .map((deny): Deny => ({ ...deny, sure: reach.isSure(deny.statement) }))
    .filter(({ sure }) => sure !== 'no')
  const limitDenies = limits?.filter(
    ({ statement }) => statement.effect === 'Deny' && reach.isSure(statement) === 'yes'
  )
  const grants: Grant[] = []
  for (const { policy, statement } of statements) {
    if (statement.effect !== 'Allow') continue
    const sure = reach.isSure(statement)
    if (sure === 'no') continue
    for (const { label, actions, sweeping } of actionPatterns(statement.actions, expand)) {
      for (const resource of resourcePatterns(statement, reach)) {
        const { pattern } = resource
        const isTaken = (by: readonly Named[], action: Action): boolean =>
          by.some((deny) => deny.actions.has(action) && reach.isTaken(deny.statement, action, pattern))
        const sureDenies = denies.filter((deny) => deny.sure === 'yes')
        const given = actions.filter(
          (action) => reach.isGiven(statement, action, pattern) && !isTaken(sureDenies, action)
        )
        const within = new Map<Action, readonly Pattern[]>()
        const blocked: Action[] = []
        let boundOnlyIf = limits !== undefined
        for (const action of limits === undefined ? [] : given) {
          const left = reach.leftBy(limits ?? [], action, pattern)
          if (left.patterns.length === 0 || isTaken(limitDenies ?? [], action)) {
            blocked.push(action)
            continue
          }
          if (!left.patterns.includes(pattern)) within.set(action, left.patterns)
          boundOnlyIf &&= left.conditional
        }
        const isBlocked = new Set(blocked)
        grants.push({
          policy,
          statement: statement.index,
          ...(statement.sid !== undefined && { sid: statement.sid }),
          action: label,
          resource: resource.label,
          ...exclusionsOf(statement),
          pattern,
          conditions: statement.conditions,
          variables: statement.variables,
          conditional: sure === 'unknown' || (boundOnlyIf && given.length > blocked.length),
          sweeping,
          actions: new Set(given.filter((action) => !isBlocked.has(action))),
          within,
          blocked
        })
      }
    }
  }
  return { grants, denies, unmatched: unmatchedIn(statements, expand) }
}

/** What a grant says besides its patterns where its statement names what it does not give. */
function exclusionsOf({ actions, resources }: Statement): Pick<Grant, 'notAction' | 'notResource'> {
  return {
    ...(actions.not && { notAction: actions.patterns }),
    ...(resources.not && { notResource: resources.patterns })
  }
}

function namedBy({ not, patterns }: Patterns, expand: (pattern: string) => Action[]): Set<Action> {
  const named = new Set(patterns.flatMap(expand))
  return not ? new Set(expand('*').filter((action) => !named.has(action))) : named
}

/** On what a grant really gives one of its actions. */
export function reachOf({ pattern, within }: Grant, action: Action): readonly Pattern[] {
  return within.get(action) ?? [pattern]
}

/** Roles have patterns in common: each is expanded once. */
const expansionsOf = new WeakMap<Reference, Map<string, Action[]>>()

function expander(reference: Reference): (pattern: string) => Action[] {
  const expansions = expansionsOf.get(reference) ?? new Map<string, Action[]>()
  expansionsOf.set(reference, expansions)
  return (pattern) => {
    const known = expansions.get(pattern) ?? actionsMatching(pattern, reference)
    expansions.set(pattern, known)
    return known
  }
}

function actionPatterns(
  { not, patterns }: Patterns,
  expand: (pattern: string) => Action[]
): { label: string; actions: Action[]; sweeping: boolean }[] {
  if (not) {
    const label = `not (${patterns.join(', ')})`
    return [{ label, actions: [...namedBy({ not, patterns }, expand)], sweeping: true }]
  }
  return patterns.map((label) => ({ label, actions: expand(label), sweeping: isEverything(label) }))
}

function isEverything(action: string): boolean {
  return action === '*' || action === '*:*'
}

/** Patterns of Deny and NotAction among them: a slip of the pen there forbids nothing, or allows too much. */
function unmatchedIn(
  statements: readonly { statement: Statement }[],
  expand: (pattern: string) => Action[]
): string[] {
  const patterns = statements.flatMap(({ statement }) => statement.actions.patterns)
  return [...new Set(patterns.filter((pattern) => expand(pattern).length === 0))].sort()
}

function resourcePatterns(
  { resources: { not, patterns }, variables }: Statement,
  reach: Reach
): { label: string; pattern: Pattern }[] {
  if (not) return [{ label: `not (${patterns.join(', ')})`, pattern: EVERYTHING }]
  return patterns.map((label) => ({ label, pattern: reach.patternFor(label, variables) }))
}

/** The actions that exist and that a pattern like `s3:Get*` stands for, in any case. */
function actionsMatching(pattern: string, reference: Reference): Action[] {
  if (!hasWildcard(pattern)) {
    const action = reference.action(pattern)
    return action === undefined ? [] : [action]
  }
  if (isEverything(pattern)) return reference.prefixes().flatMap((prefix) => [...reference.actionsOf(prefix)])
  const prefix = pattern.slice(0, pattern.indexOf(':')).toLowerCase()
  return [...reference.actionsOf(prefix)].filter((action) => matchesAction(pattern, action.name))
}
