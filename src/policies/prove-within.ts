/** Proof that a written policy is no wider than its role, and still allows what the role allows of the calls that were seen. */
import type { Condition } from '../domain/condition.ts'
import type { Permission } from '../domain/testimony.ts'
import { grantsIn, strictly, type Bearing } from '../iam/bearing.ts'
import { holds } from '../iam/conditions.ts'
import { decide, policiesByResource } from '../iam/decide.ts'
import type { Policy } from '../iam/document.ts'
import { areHeldBy, meets, narrowedTo, wholeOf, without, type Extent } from '../iam/extent.ts'
import { grantsOf, reachOf, type Deny, type Grant, type RoleGrants } from '../iam/grants.ts'
import { implies } from '../iam/implication.ts'
import { PatternIndex } from '../iam/pattern-index.ts'
import { resourcePattern } from '../iam/pattern.ts'
import { all, type Truth } from '../iam/truth.ts'
import { tooTangled } from '../kit/too-tangled.ts'
import type { Action, Reference } from '../reference/reference.ts'
import { CANNOT_BE_DECIDED, newAccess } from './new-access.ts'
import { contextIn, testsOf } from './written-condition.ts'

/** What a written policy is compared with. */
export interface RoleProof {
  /** ARN of the role. */
  role: string
  bearing: Bearing
  /** What the report names. */
  departures: readonly { kind: string; action: string; resource: string }[]
  reference: Reference
}

/** What is wrong, in sentences. */
export function flawsWithin(
  policies: readonly Policy[],
  needs: readonly Permission[],
  { role, bearing, departures, reference }: RoleProof
): string[] {
  const principal = strictly(role)
  const own = grantsIn(bearing, role, reference)
  const written = grantsOf(principal, policies, undefined, reference)
  const isKept = keeping(own, written, policies, reference)
  return [
    ...wider(own, written, principal.partition, departures),
    ...foreignDenies(own, written),
    ...needs.flatMap((need) => {
      const what = `${need.action} on ${need.resource}`
      const kept = isKept(need)
      if (kept === 'yes') return []
      return [
        kept === 'no'
          ? `${what} is needed, and the policy does not allow it`
          : tooTangled(`whether the policy still allows ${what}`)
      ]
    })
  ]
}

function wider(
  own: RoleGrants,
  written: RoleGrants,
  partition: string,
  departures: RoleProof['departures']
): string[] {
  const named = new Set(departures.map(({ action, resource }) => `${action} ${resource}`))
  return newAccess(own, written, partition).flatMap(({ actions, resource, why }) =>
    actions
      .filter(({ name }) => !named.has(`${name} ${resource}`))
      .map(({ name }) =>
        why === CANNOT_BE_DECIDED
          ? tooTangled(`whether the role grants ${name} on ${resource}`)
          : `${name} on ${resource} is more than the role grants (${why})`
      )
  )
}

/** A Deny under a condition must be the role's: else it may forbid a call that was seen. */
function foreignDenies(own: RoleGrants, written: RoleGrants): string[] {
  const isOwn = ({ statement, actions }: Deny): Truth => {
    const alike = own.denies.filter((one) => implies(statement, one.statement))
    // several statements may deny alike, each some of the actions
    return all(
      [...actions].flatMap((action) => {
        const held = alike.filter((one) => one.actions.has(action)).flatMap(deniedBy)
        return deniedBy({ statement }).map((extent) => areHeldBy(extent, held))
      })
    )
  }
  return written.denies
    .filter((deny) => deny.sure !== 'yes')
    .flatMap((deny) => {
      const what = `statement ${deny.statement.index} denies`
      const own = isOwn(deny)
      if (own === 'yes') return []
      return [
        own === 'no'
          ? `${what} what the role does not deny`
          : tooTangled(`whether ${what} only what the role denies`)
      ]
    })
}

/** On what a Deny is. */
function deniedBy({ statement: { resources, variables } }: Pick<Deny, 'statement'>): Extent[] {
  const patterns = resources.patterns.map((text) => resourcePattern(text, variables))
  return resources.not ? without(wholeOf(resourcePattern('*', false)), patterns) : patterns.map(wholeOf)
}

/**
 * Tells of needs, one after another, whether all is allowed that the role allows of one; of what it does not allow, all. A workload may need
 * tens of thousands of resources: what is granted is put in order once for each action.
 */
function keeping(
  own: RoleGrants,
  written: RoleGrants,
  policies: readonly Policy[],
  reference: Reference
): (need: Permission) => Truth {
  const granted = new Map<Action, { own: Alike[]; written: Alike[] }>()
  const grantedOf = (action: Action): { own: Alike[]; written: Alike[] } => {
    const known = granted.get(action) ?? {
      own: alike(own.grants, action),
      written: alike(written.grants, action)
    }
    granted.set(action, known)
    return known
  }
  const isAllowed = allowing(policies)
  return (need) => {
    const { action: name, resource, condition } = need
    const action = reference.action(name)
    const asked = resourcePattern(resource, false)
    if (action === undefined) return isAllowed(need) ? 'yes' : 'no'
    const tests = testsOf(condition)
    const found = grantedOf(action)
    let isGranted = false
    for (const { conditions, variables, extents } of found.own) {
      if (holds(conditions, contextIn(condition), variables) === 'no') continue
      const touching = extents
        .near(asked)
        .filter((extent) => asked.text === '*' || meets(extent, asked) !== 'no')
      if (touching.length === 0) continue
      isGranted = true
      const asStrong = { conditions: [...conditions, ...tests], variables }
      const held = found.written
        .filter((one) => implies(asStrong, one))
        .flatMap((one) => one.extents.near(asked))
      // a need that is written as it is, is the common case
      if (areHeldBy(wholeOf(asked), held) === 'yes') continue
      const parts = touching.flatMap((extent) =>
        asked.text === '*' ? [extent] : narrowedTo(extent, [asked])
      )
      const areHeld = all(parts.map((extent) => areHeldBy(extent, held)))
      if (areHeld !== 'yes') return areHeld
    }
    return isGranted || isAllowed(need) ? 'yes' : 'no'
  }
}

interface Alike extends Pick<Grant, 'conditions' | 'variables'> {
  extents: PatternIndex<Extent>
}

/**
 * On what grants give an action, by their conditions. What is written for tens of thousands of resources are hundreds of statements under
 * the same ones: each resource is looked up in all of these at once.
 */
function alike(grants: readonly Grant[], action: Action): Alike[] {
  const groups = new Map<string, Omit<Alike, 'extents'> & { extents: Extent[] }>()
  const keys = new Map<Grant['conditions'], string>()
  for (const grant of grants) {
    const reach = reachOf(grant, action)
    if (reach.length === 0) continue
    const { conditions, variables } = grant
    const key = keys.get(conditions) ?? JSON.stringify([variables, conditions])
    keys.set(conditions, key)
    const group = groups.get(key) ?? { conditions, variables, extents: [] }
    group.extents.push(...reach)
    groups.set(key, group)
  }
  return [...groups.values()].map((group) => ({
    ...group,
    extents: new PatternIndex(group.extents, ({ pattern }) => pattern)
  }))
}

/** The role's Denies did not hold of a call that was answered; without conditions they are part of the policy. */
function allowing(policies: readonly Policy[]): (need: Permission) => boolean {
  const sure = policiesByResource(
    policies.map((policy) => ({
      ...policy,
      statements: policy.statements.filter(
        ({ effect, conditions }) => effect === 'Allow' || conditions.length === 0
      )
    }))
  )
  return ({ action, resource, condition }) =>
    contextsOf(condition).every(
      (context) => decide({ action, resource, context }, sure(resource)).verdict === 'allowed'
    )
}

/** A request that meets the condition, for each of the values that do. */
export function contextsOf(condition: Condition | undefined): Record<string, string[]>[] {
  let contexts: Record<string, string[]>[] = [{}]
  for (const { key, values } of testsOf(condition)) {
    contexts = contexts.flatMap((context) => values.map((value) => ({ ...context, [key]: [value] })))
  }
  return contexts
}
