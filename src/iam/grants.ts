/** Policies to grants: what a role may do, over all actions that IAM has, each with where it is written. */
import type { ConditionTest, Patterns, Policy, Statement } from './document.ts'
import type { Extent } from './extent.ts'
import { hasWildcard, matchesAction, resourcePattern, type Pattern } from './pattern.ts'
import type { Truth } from './truth.ts'
import type { Action, Reference } from '../reference/reference.ts'
import type { Principal } from './principal.ts'
import { Reach, type Left, type Named } from './reach.ts'

/** What a principal cannot reach: no resource has this name. */
const NOTHING = resourcePattern('', false)

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
  /** The element in the role's own partition, before Denies and boundary; a NotResource stands for everything. */
  pattern: Pattern
  /** Those that do not hold of every request of the principal. */
  conditions: readonly ConditionTest[]
  /** Whether `${…}` is a policy variable in pattern and conditions. */
  variables: boolean
  /** Whether a condition narrows it: one that does not hold of every call of the role. */
  conditional: boolean
  /** Whether it stands for all actions, or all but some. */
  sweeping: boolean
  /** The actions that it really gives: those that exist, that no Deny takes away and that the boundary allows. */
  actions: Set<Action>
  /** On what it gives each of them: what Denies and boundary leave of the pattern. */
  reaches: ReadonlyMap<Action, readonly Extent[]>
  /** The actions that only the boundary takes away. */
  blocked: Action[]
}

export interface Deny extends Named {
  /** The name of an inline policy, the ARN of a managed one. */
  policy: string
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
  const reach = new Reach(principal)
  const denies = statements
    .filter(({ statement }) => statement.effect === 'Deny')
    .map(({ policy, statement }): Deny => ({ ...named(statement), policy, sure: reach.isSure(statement) }))
    .filter(({ sure }) => sure !== 'no')
  const limits = boundary?.flatMap((policy) => policy.statements).map(named)
  const rules: Rules = {
    denies: denies.filter(({ sure }) => sure === 'yes'),
    allows: limits?.filter(({ statement }) => statement.effect === 'Allow'),
    limitDenies: (limits ?? []).filter(
      ({ statement }) => statement.effect === 'Deny' && reach.isSure(statement) === 'yes'
    )
  }
  const grants = statements.flatMap(({ policy, statement }) => {
    const sure = statement.effect === 'Allow' ? reach.isSure(statement) : 'no'
    if (sure === 'no') return []
    return actionPatterns(statement.actions, expand).flatMap(({ label, actions, sweeping }) =>
      reach.givenBy(statement).map(({ written, extent }): Grant => {
        const given = actionsOn(extent, actions, rules, reach)
        return {
          policy,
          statement: statement.index,
          ...(statement.sid !== undefined && { sid: statement.sid }),
          action: label,
          resource: written,
          ...exclusionsOf(statement),
          pattern: extent?.pattern ?? NOTHING,
          conditions: reach.openConditions(statement),
          variables: statement.variables,
          conditional: sure === 'unknown' || given.boundOnlyIf,
          sweeping,
          actions: new Set(given.reaches.keys()),
          reaches: given.reaches,
          blocked: given.blocked
        }
      })
    )
  })
  return { grants, denies, unmatched: unmatchedIn(statements, expand) }
}

/** What no grant goes beyond, whatever its statement. */
interface Rules {
  /** Those of the role that surely hold. */
  denies: readonly Named[]
  /** The boundary's; absent where there is none. */
  allows: readonly Named[] | undefined
  /** The boundary's that surely hold. */
  limitDenies: readonly Named[]
}

interface Given {
  reaches: Map<Action, readonly Extent[]>
  blocked: Action[]
  /** Whether the boundary allows all of it only under conditions of which nothing is known. */
  boundOnlyIf: boolean
}

/** Which actions an Allow really gives on one of its resources, and on what of it. */
function actionsOn(
  extent: Extent | undefined,
  actions: readonly Action[],
  { denies, allows, limitDenies }: Rules,
  reach: Reach
): Given {
  const given: Given = { reaches: new Map(), blocked: [], boundOnlyIf: allows !== undefined }
  if (extent === undefined) return { ...given, boundOnlyIf: false }
  const whole = [extent]
  // most actions are named by the same statements, so that the same is left of them
  const kept = new Map<string, { own: readonly Extent[]; left: Left }>()
  for (const action of actions) {
    const naming = (rules: readonly Named[]): Named[] => rules.filter((rule) => rule.actions.has(action))
    const [denying, allowing, limiting] = [naming(denies), naming(allows ?? []), naming(limitDenies)]
    const key = [denying, allowing, limiting].map((rules) => rules.map(numberOf).join()).join(';')
    let known = kept.get(key)
    if (known === undefined) {
      const own = reach.afterDenies(whole, denying)
      const left =
        allows === undefined ? { extents: own, conditional: false } : reach.afterBoundary(own, allowing)
      known = { own, left: { ...left, extents: reach.afterDenies(left.extents, limiting) } }
      kept.set(key, known)
    }
    const { own, left } = known
    const extents = used(action, left.extents, reach)
    if (extents.length > 0) {
      given.reaches.set(action, extents)
      given.boundOnlyIf &&= left.conditional
    } else if (own !== left.extents && used(action, own, reach).length > 0) given.blocked.push(action)
  }
  return { ...given, boundOnlyIf: given.boundOnlyIf && given.reaches.size > 0 }
}

/** Those extents on which an action can be used at all. */
function used(action: Action, extents: readonly Extent[], reach: Reach): readonly Extent[] {
  return extents.every((extent) => reach.canBeOn(action, extent))
    ? extents
    : extents.filter((extent) => reach.canBeOn(action, extent))
}

const numbers = new WeakMap<Named, number>()
let lastNumber = 0

/** A number for each rule, in whatever order: rules are compared by it. */
function numberOf(rule: Named): number {
  const known = numbers.get(rule) ?? ++lastNumber
  numbers.set(rule, known)
  return known
}

/** What a grant says besides its patterns where its statement names what it does not give. */
function exclusionsOf({ actions, resources }: Statement): Pick<Grant, 'notAction' | 'notResource'> {
  return {
    ...(actions.not && { notAction: actions.patterns }),
    ...(resources.not && { notResource: resources.patterns })
  }
}

/** The names of the existing actions that a statement's Action or NotAction stands for. */
export function actionsNamed(patterns: Patterns, reference: Reference): string[] {
  return [...namedBy(patterns, expander(reference))].map(({ name }) => name)
}

function namedBy({ not, patterns }: Patterns, expand: (pattern: string) => Action[]): Set<Action> {
  const named = new Set(patterns.flatMap(expand))
  return not ? new Set(expand('*').filter((action) => !named.has(action))) : named
}

/** On what a grant really gives one of its actions; nothing of an action that it does not give. */
export function reachOf({ reaches }: Grant, action: Action): readonly Extent[] {
  return reaches.get(action) ?? []
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
