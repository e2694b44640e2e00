/** Policies to grants: what a role may do, over all actions that IAM has, each with where it is written. */
import { BoundedCache, numberOf } from '../kit/bounded-cache.ts'
import { alike, type Alike, type Given, type LeftOf, type Rules } from './alike.ts'
import type { ConditionTest, Patterns, Policy, Statement } from './document.ts'
import type { Extent } from './extent.ts'
import { hasWildcard, matchesAction, resourcePattern, type Pattern } from './pattern.ts'
import type { Truth } from './truth.ts'
import type { Action, Reference } from '../reference/reference.ts'
import type { Principal } from './principal.ts'
import { Reach, type Named } from './reach.ts'

/** What a principal cannot reach: no resource has this name. */
const NOTHING = resourcePattern('', false)

/** An element of a statement's Action, or all that its NotAction stands for. */
export interface ActionPattern {
  /** As written; of a NotAction a text for readers. */
  written: string
  /** Those that exist. */
  actions: readonly Action[]
  /** Whether it stands for all actions, or all but some. */
  sweeping: boolean
}

/** One resource pattern of an Allow statement, with all of the statement's actions. */
export interface Grant extends Given {
  policy: string
  statement: number
  sid?: string
  /** The same object in all grants of a statement. */
  patterns: readonly ActionPattern[]
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
  /** Whether a condition narrows all that it gives: one that does not hold of every call of the role. */
  conditional: boolean
  /** On what it gives them: what Denies and boundary leave of the pattern, by the actions that stand alike. */
  reaches: readonly (readonly Extent[])[]
  /** The place of each action in `reaches`; the same object in all grants of a statement. */
  places: ReadonlyMap<Action, number>
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
  const named = (statement: Statement): Named => ({
    statement,
    actions: namedBy(statement.actions, reference)
  })
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
  const surroundings = {
    rules,
    reach,
    expand,
    reference,
    common: commonTo(principal.partition, rules, reach)
  }
  const grants = statements.flatMap(({ policy, statement }) => {
    const sure = statement.effect === 'Allow' ? reach.isSure(statement) : 'no'
    return sure === 'no' ? [] : grantsIn(statement, policy, sure, surroundings)
  })
  return { grants, denies, unmatched: unmatchedIn(statements, expand) }
}

interface Surroundings {
  rules: Rules
  reach: Reach
  expand: (pattern: string) => Action[]
  reference: Reference
  common: object | undefined
}

function grantsIn(
  statement: Statement,
  policy: string,
  sure: Truth,
  { rules, reach, expand, reference, common }: Surroundings
): Grant[] {
  const patterns = actionPatterns(statement.actions, expand, reference)
  const named = namedBy(statement.actions, reference)
  const { groups, places, given: known } = alike(named, rules, reference)
  const found = (written: string, extent: Extent | undefined): readonly LeftOf[] => {
    const leftOfAll = (): LeftOf[] =>
      groups.map((group) => leftOf(extent, group, rules.allows !== undefined, reach))
    if (common === undefined || groups.length < MANY_GROUPS || hasVariable(statement)) return leftOfAll()
    const { resources, variables } = statement
    return left.get(
      JSON.stringify([
        numberOf(common),
        numberOf(named),
        variables,
        resources.not ? resources.patterns : written
      ]),
      leftOfAll
    )
  }
  const conditions = reach.openConditions(statement)
  const { sid } = statement
  const isBare = sid === undefined && !statement.actions.not && !statement.resources.not
  return reach.givenBy(statement).map(({ written, extent }): Grant => {
    const parts = found(written, extent)
    const key = parts.map(({ extents, how }) => `${extents.length === 0 ? '-' : '+'}${how}`).join()
    const given = known(key, parts)
    const { actions, blocked, boundOnlyIf } = given
    const grant: Grant = {
      policy,
      statement: statement.index,
      patterns,
      resource: written,
      pattern: extent?.pattern ?? NOTHING,
      conditions,
      variables: statement.variables,
      conditional: sure === 'unknown' || (actions.size > 0 && boundOnlyIf.size === actions.size),
      actions,
      blocked,
      boundOnlyIf,
      reaches: parts.map(({ extents }) => extents),
      places
    }
    // what is written for tens of thousands of resources has none of these
    return isBare ? grant : { ...grant, ...exclusionsOf(statement), ...(sid !== undefined && { sid }) }
  })
}

/** A statement whose actions stand alike in so many ways is most often one that roles have in common. */
const MANY_GROUPS = 8
/** In groups: of a statement of everything there are some hundred. */
const MOST_LEFT = 200_000
const left = new BoundedCache<readonly LeftOf[]>(MOST_LEFT, (parts) => parts.length)
const rulesInCommon = new BoundedCache<object>(2_000, () => 1)

/**
 * The same object for roles of which the same is left of what the same statement gives: those of one partition whose rules are the same,
 * and hold alike. Undefined where a rule has a variable, which is another text for each role.
 */
function commonTo(partition: string, rules: Rules, reach: Reach): object | undefined {
  const { denies, allows, limitDenies } = rules
  const all = [...denies, ...(allows ?? []), ...limitDenies]
  if (all.some(({ statement }) => hasVariable(statement))) return undefined
  const textsOf = (some: readonly Named[]): unknown[] =>
    some.map(({ statement, actions }) => [
      numberOf(actions),
      statement.resources.not,
      statement.resources.patterns,
      statement.variables,
      reach.isSure(statement)
    ])
  const key = JSON.stringify([
    partition,
    textsOf(denies),
    allows === undefined ? null : textsOf(allows),
    textsOf(limitDenies)
  ])
  return rulesInCommon.get(key, () => ({}))
}

function hasVariable({ resources }: Statement): boolean {
  return resources.patterns.some((pattern) => pattern.includes('${'))
}

function leftOf(
  extent: Extent | undefined,
  { actions: [action], denying, allowing, limiting }: Alike,
  isBounded: boolean,
  reach: Reach
): LeftOf {
  if (extent === undefined) return { extents: [], how: '' }
  const own = reach.afterDenies([extent], denying)
  const bound = isBounded ? reach.afterBoundary(own, allowing) : { extents: own, conditional: false }
  const left = reach.afterDenies(bound.extents, limiting)
  const extents = used(action, left, reach)
  if (extents.length > 0) return { extents, how: bound.conditional ? 'if' : '' }
  return { extents, how: own !== left && used(action, own, reach).length > 0 ? 'blocked' : '' }
}

/** Those extents on which an action can be used at all. */
function used(action: Action, extents: readonly Extent[], reach: Reach): readonly Extent[] {
  return extents.every((extent) => reach.canBeOn(action, extent))
    ? extents
    : extents.filter((extent) => reach.canBeOn(action, extent))
}

/** What a grant says besides its patterns where its statement names what it does not give. */
function exclusionsOf({ actions, resources }: Statement): Pick<Grant, 'notAction' | 'notResource'> {
  return {
    ...(actions.not && { notAction: actions.patterns }),
    ...(resources.not && { notResource: resources.patterns })
  }
}

/** Those of some actions, by their names, that a statement's Action or NotAction stands for. */
export function actionsNamed(patterns: Patterns, among: ReadonlySet<string>, reference: Reference): string[] {
  const named = namedBy(patterns, reference)
  return [...among].filter((name) => {
    const action = reference.action(name)
    return action?.name === name && named.has(action)
  })
}

/** Roles have statements in common: what each names is worked out once. */
const namedOf = new WeakMap<Reference, Map<string, ReadonlySet<Action>>>()

function namedBy({ not, patterns }: Patterns, reference: Reference): ReadonlySet<Action> {
  const kept = namedOf.get(reference) ?? new Map<string, ReadonlySet<Action>>()
  namedOf.set(reference, kept)
  const key = JSON.stringify([not, patterns])
  const known = kept.get(key)
  if (known !== undefined) return known
  const expand = expander(reference)
  const listed = new Set(patterns.flatMap(expand))
  const named = not ? new Set(expand('*').filter((action) => !listed.has(action))) : listed
  kept.set(key, named)
  return named
}

const lists = new WeakMap<ReadonlySet<Action>, readonly Action[]>()

/** The same list for the same set. */
function listed(actions: ReadonlySet<Action>): readonly Action[] {
  const known = lists.get(actions) ?? [...actions]
  lists.set(actions, known)
  return known
}

/** On what a grant really gives one of its actions; nothing of an action that it does not give. */
export function reachOf({ reaches, places }: Grant, action: Action): readonly Extent[] {
  const place = places.get(action)
  return place === undefined ? [] : (reaches[place] ?? [])
}

/** Whether a condition narrows what a grant gives of an action. */
export function isConditional({ conditional, boundOnlyIf }: Grant, action: Action): boolean {
  return conditional || boundOnlyIf.has(action)
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
  expand: (pattern: string) => Action[],
  reference: Reference
): ActionPattern[] {
  if (not) {
    const written = `not (${patterns.join(', ')})`
    return [{ written, actions: listed(namedBy({ not, patterns }, reference)), sweeping: true }]
  }
  return patterns.map((written) => ({ written, actions: expand(written), sweeping: isEverything(written) }))
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
