/** Policies to grants: what a role may do, over all actions that IAM has, each with where it is written. */
import { canMatchFormat, covers, coversAction, hasWildcard } from '../policy/match.ts'
import type { Patterns, Policy, Statement } from '../policy/document.ts'
import type { Action, Reference } from '../reference/reference.ts'

/** One action pattern on one resource pattern of an Allow statement. */
export interface Grant {
  policy: string
  statement: number
  sid?: string
  /** The pattern as written; of a NotAction `not (…)`. */
  action: string
  /** The pattern as written; of a NotResource `not (…)`. */
  resource: string
  /** For comparison: a NotResource stands for everything. */
  resourcePattern: string
  conditional: boolean
  /** Whether it stands for all actions, or all but some. */
  sweeping: boolean
  /** The actions that it really gives: those that exist and that no Deny takes away. */
  actions: Action[]
}

export interface RoleGrants {
  grants: Grant[]
  /** Action patterns that match nothing in the reference. */
  unmatched: string[]
}

/** Expands the Allow statements and subtracts every Deny that holds without a condition. */
export function grantsOf(policies: readonly Policy[], reference: Reference): RoleGrants {
  const statements = policies.flatMap((policy) =>
    policy.statements.map((statement) => ({ policy, statement }))
  )
  const denies = statements.map((s) => s.statement).filter((s) => s.effect === 'Deny' && !s.conditional)
  const expansions = new Map<string, Action[]>()
  const expand = (pattern: string): Action[] => {
    const known = expansions.get(pattern) ?? actionsMatching(pattern, reference)
    expansions.set(pattern, known)
    return known
  }
  const unmatched = new Set<string>()
  const grants: Grant[] = []
  for (const { policy, statement } of statements) {
    if (statement.effect !== 'Allow') continue
    for (const { label, actions, sweeping } of actionPatterns(statement.actions, expand)) {
      if (actions.length === 0) unmatched.add(label)
      for (const resource of resourcePatterns(statement.resources)) {
        grants.push({
          policy: policy.name,
          statement: statement.index,
          ...(statement.sid !== undefined && { sid: statement.sid }),
          action: label,
          resource: resource.label,
          resourcePattern: resource.pattern,
          conditional: statement.conditional,
          sweeping,
          actions: actions.filter(
            (action) =>
              applies(action, resource.pattern) &&
              !denies.some((deny) => takesAway(deny, action, resource.pattern))
          )
        })
      }
    }
  }
  return { grants, unmatched: [...unmatched].sort() }
}

function actionPatterns(
  { not, patterns }: Patterns,
  expand: (pattern: string) => Action[]
): { label: string; actions: Action[]; sweeping: boolean }[] {
  if (!not) {
    return patterns.map((label) => ({
      label,
      actions: expand(label),
      sweeping: /^[*?]*(:[*?]*)?$/.test(label)
    }))
  }
  const excluded = new Set(patterns.flatMap(expand))
  const actions = expand('*').filter((action) => !excluded.has(action))
  return [{ label: `not (${patterns.join(', ')})`, actions, sweeping: true }]
}

function resourcePatterns({ not, patterns }: Patterns): { label: string; pattern: string }[] {
  if (!not) return patterns.map((pattern) => ({ label: pattern, pattern }))
  return [{ label: `not (${patterns.join(', ')})`, pattern: '*' }]
}

/**
 * Whether an action can be used on what a pattern stands for: `s3:ListBucket` on `bucket/*` grants nothing. Actions without resource
 * types are left in, since services check some of them against ARNs of their own making.
 */
function applies(action: Action, resource: string): boolean {
  if (action.types.length === 0) return true
  const plain = resource.replaceAll(/\$\{[^}]*\}/g, '*')
  return action.types.some((type) => type.formats.some((format) => canMatchFormat(plain, format)))
}

function takesAway(deny: Statement, action: Action, resource: string): boolean {
  const named = deny.actions.patterns.some((pattern) => coversAction(pattern, action.name))
  // all but some resources are denied: that takes away a whole grant only if none of them can be in it, which is not decided here
  if (named === deny.actions.not || deny.resources.not) return false
  return deny.resources.patterns.some((pattern) => covers(pattern, resource))
}

/** The actions that exist and that a pattern like `s3:Get*` stands for, in any case. */
function actionsMatching(pattern: string, reference: Reference): Action[] {
  if (!hasWildcard(pattern)) {
    const action = reference.action(pattern)
    return action === undefined ? [] : [action]
  }
  const colon = pattern.indexOf(':')
  const service = (colon < 0 ? pattern : pattern.slice(0, colon)).toLowerCase()
  const prefixes = hasWildcard(service)
    ? reference.prefixes().filter((prefix) => covers(service, prefix))
    : [service]
  return prefixes.flatMap((prefix) =>
    [...reference.actionsOf(prefix)].filter((action) => colon < 0 || coversAction(pattern, action.name))
  )
}
