/** What one policy allows that another does not: the engine of the comparison with roles, asked of two documents. */
import { areHeldBy, extentText, meets, narrowedTo, wholeOf, without, type Extent } from '../iam/extent.ts'
import { reachOf, type Deny, type Grant, type RoleGrants } from '../iam/grants.ts'
import { implies } from '../iam/implication.ts'
import { resourcePattern } from '../iam/pattern.ts'
import { placeOf } from '../iam/reach.ts'
import type { Truth } from '../iam/truth.ts'
import { compare } from '../kit/compare.ts'
import type { Action } from '../reference/reference.ts'
import { addTo } from '../kit/grouped.ts'

/** Why access may be new: more work than is done, or a policy variable, is in the way of an answer. */
export const CANNOT_BE_DECIDED = 'whether it was allowed before cannot be decided'

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
 * What `to` allows that `from` does not. Never leaves anything out: what cannot be decided is in it, as not certain. An action is compared
 * on what AWS's reference says that it can be used on.
 * @param partition that in which both are used; `*` where it is not known
 * @returns sorted by resource
 */
export function newAccess(from: RoleGrants, to: RoleGrants, partition: string): NewAccess[] {
  const byAction = new Map<string, Grant[]>()
  for (const grant of from.grants) for (const { name } of grant.actions) addTo(byAction, name, grant)
  const held = new Held(partition)
  const found = new Map<string, Omit<NewAccess, 'actions'> & { actions: Set<Action> }>()
  for (const grant of to.grants) {
    for (const action of grant.actions) {
      for (const reach of reachOf(grant, action)) {
        const finding =
          notAllowedBy(byAction.get(action.name) ?? [], grant, reach, action, held) ??
          deniedBy(from.denies, to.denies, reach, action)
        if (finding === undefined) continue
        const certain = finding.certain && !isPerhapsDenied(to.denies, reach, action)
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

/** Whether extents are held by others: thousands of actions ask the same, so that answers are kept. */
class Held {
  readonly #partition: string
  readonly #answers = new Map<string, Truth>()

  constructor(partition: string) {
    this.#partition = partition
  }

  /** Whether all on which an action can be used is held; and where it is not, though it is elsewhere. */
  on(reach: Extent, action: Action, others: readonly Extent[]): { truth: Truth; missing: string[] } {
    const truth = this.#ask(reach, others)
    if (truth === 'yes' || action.types.length === 0) return { truth, missing: [] }
    const places = [...new Set(action.types.flatMap(({ formats }) => formats))]
      .map((format) => placeOf(format, this.#partition))
      .filter((place) => meets(reach, place) !== 'no')
    // on what the reference does not know nothing is said
    if (places.length === 0) return { truth, missing: [] }
    const answers = places.map((place) => ({
      place,
      truth: this.#ask({ ...reach, pattern: place, limits: [...reach.limits, reach.pattern] }, others)
    }))
    const missing = answers.filter((answer) => answer.truth !== 'yes')
    return {
      truth: missing.some((answer) => answer.truth === 'no') ? 'no' : missing.length > 0 ? 'unknown' : 'yes',
      missing: missing.length < answers.length ? missing.map(({ place }) => place.text) : []
    }
  }

  #ask(extent: Extent, others: readonly Extent[]): Truth {
    if (others.length === 0) return 'no'
    const key = [extent, ...others].map(extentText).join('\u0000')
    const known = this.#answers.get(key) ?? areHeldBy(extent, others)
    this.#answers.set(key, known)
    return known
  }
}

function notAllowedBy(
  before: readonly Grant[],
  grant: Grant,
  reach: Extent,
  action: Action,
  held: Held
): Finding | undefined {
  const alike = before.filter((one) => implies(grant, one))
  const others = alike.flatMap((one) => reachOf(one, action))
  const { truth, missing } = held.on(reach, action, others)
  if (truth === 'yes') return undefined
  if (truth === 'unknown') return { certain: false, why: CANNOT_BE_DECIDED }
  const isPart = before.some((one) =>
    reachOf(one, action).some(
      (was) => meets(was, reach.pattern) !== 'no' && meets(reach, was.pattern) !== 'no'
    )
  )
  if (!isPart)
    return { certain: true, why: before.length === 0 ? 'not allowed at all' : 'allowed elsewhere only' }
  if (alike.length === 0) return { certain: true, why: 'allowed under other conditions only' }
  const gone = excludedIn(reach, others)
  if (gone.length > 0) return { certain: true, why: `denied on ${gone.join(', ')}` }
  const where = missing.length === 0 ? '' : `: not on ${missing.join(', ')}`
  return { certain: true, why: `allowed on less${where}` }
}

/** What Denies and NotResource took away, where nothing else did. */
function excludedIn(reach: Extent, others: readonly Extent[]): string[] {
  const isHeld = areHeldBy(
    reach,
    others.map((other) => ({ ...other, exclusions: [] }))
  )
  if (isHeld !== 'yes') return []
  const excluded = others.flatMap(({ exclusions }) => exclusions)
  return [...new Set(excluded.filter((one) => meets(reach, one) !== 'no').map(({ text }) => text))].sort()
}

/** A Deny under a condition that is gone, or is narrower now. What other Denies take away is in no extent. */
function deniedBy(
  before: readonly Deny[],
  now: readonly Deny[],
  reach: Extent,
  action: Action
): Finding | undefined {
  const concerning = (denies: readonly Deny[]): Deny[] =>
    denies.filter(({ actions, sure }) => sure === 'unknown' && actions.has(action))
  for (const { statement } of concerning(before)) {
    const denied = deniedIn(reach, statement)
    const alike = concerning(now).filter((one) => implies(statement, one.statement))
    const still = alike.flatMap((one) => deniedIn(wholeOf(EVERYTHING), one.statement))
    if (denied.every((extent) => areHeldBy(extent, still) === 'yes')) continue
    const { not, patterns } = statement.resources
    return { certain: false, why: `denied on ${not ? 'all but ' : ''}${patterns.join(', ')}` }
  }
  return undefined
}

const EVERYTHING = resourcePattern('*', false)

/** The part of an extent that a Deny speaks of. */
function deniedIn(extent: Extent, { resources, variables }: Deny['statement']): Extent[] {
  const patterns = resources.patterns.map((text) => resourcePattern(text, variables))
  return resources.not ? without(extent, patterns) : narrowedTo(extent, patterns)
}

/** Whether a Deny under a condition of which nothing is known forbids some of it. */
function isPerhapsDenied(denies: readonly Deny[], reach: Extent, action: Action): boolean {
  return denies.some(
    ({ actions, statement, sure }) =>
      sure === 'unknown' && actions.has(action) && deniedIn(reach, statement).length > 0
  )
}
