/** What one policy allows that another does not: the engine of the comparison with roles, asked of two documents. */
import {
  areHeldBy,
  extentText,
  meets,
  narrowedTo,
  textOnlyIn,
  wholeOf,
  without,
  type Extent
} from '../iam/extent.ts'
import { reachOf, type Deny, type Grant, type RoleGrants } from '../iam/grants.ts'
import { implies } from '../iam/implication.ts'
import { PatternIndex } from '../iam/pattern-index.ts'
import { resourcePattern } from '../iam/pattern.ts'
import { placeOf } from '../iam/reach.ts'
import type { Truth } from '../iam/truth.ts'
import { numberOf } from '../kit/bounded-cache.ts'
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
  const besidesOf = besides(byAction)
  const conditionalOf = conditionals(from.denies, to.denies)
  const found = new Map<string, Omit<NewAccess, 'actions'> & { actions: Set<Action> }>()
  for (const grant of to.grants) {
    for (const action of grant.actions) {
      for (const reach of reachOf(grant, action)) {
        const finding =
          notAllowedBy(besidesOf(grant, action), reach, action, held) ??
          deniedBy(conditionalOf(action), reach)
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
  /** Of lists of extents: thousands of extents are asked about with the same one. */
  readonly #lists = new Map<readonly Extent[], { text: string; index: PatternIndex<Extent> }>()

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
    const { text, index } = this.#listed(others)
    const key = `${extentText(extent)}\u0000${text}`
    const near = (): readonly Extent[] => index.near(textOnlyIn(extent) ?? extent.pattern)
    const known = this.#answers.get(key) ?? areHeldBy(extent, near())
    this.#answers.set(key, known)
    return known
  }

  #listed(others: readonly Extent[]): { text: string; index: PatternIndex<Extent> } {
    const known = this.#lists.get(others)
    if (known !== undefined) return known
    const text = others.length > FEW ? String(numberOf(others)) : others.map(extentText).join('\u0000')
    const listed = { text, index: new PatternIndex(others, ({ pattern }) => pattern) }
    this.#lists.set(others, listed)
    return listed
  }
}

/** Longer lists are told apart by themselves, and not by what stands in them. */
const FEW = 50

/** What was granted of an action before. */
interface Besides {
  before: readonly Grant[]
  /** Those under the same conditions, or weaker ones. */
  alike: readonly Grant[]
  /** On what these give it. */
  others: readonly Extent[]
  /** Whether anything is granted of an extent, under whatever conditions. */
  isPart: (reach: Extent) => boolean
}

/** Told of grants, one after another: the same for all of a statement. */
function besides(byAction: ReadonlyMap<string, readonly Grant[]>): (grant: Grant, action: Action) => Besides {
  const known = new Map<Grant['conditions'], Map<Action, Besides>>()
  return (grant, action) => {
    const ofStatement = known.get(grant.conditions) ?? new Map<Action, Besides>()
    known.set(grant.conditions, ofStatement)
    const answer = ofStatement.get(action)
    if (answer !== undefined) return answer
    const before = byAction.get(action.name) ?? []
    const alike = before.filter((one) => implies(grant, one))
    let index: PatternIndex<Extent> | undefined
    const everything = (): PatternIndex<Extent> =>
      (index ??= new PatternIndex(
        before.flatMap((one) => reachOf(one, action)),
        ({ pattern }) => pattern
      ))
    const made: Besides = {
      before,
      alike,
      others: alike.flatMap((one) => reachOf(one, action)),
      isPart: (reach) =>
        everything()
          .near(reach.pattern)
          .some((was) => meets(was, reach.pattern) !== 'no' && meets(reach, was.pattern) !== 'no')
    }
    ofStatement.set(action, made)
    return made
  }
}

function notAllowedBy(
  { before, alike, others, isPart }: Besides,
  reach: Extent,
  action: Action,
  held: Held
): Finding | undefined {
  const { truth, missing } = held.on(reach, action, others)
  if (truth === 'yes') return undefined
  if (truth === 'unknown') return { certain: false, why: CANNOT_BE_DECIDED }
  if (!isPart(reach))
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

/** A Deny under a condition, and what is still denied under it or a weaker one. */
interface Conditional {
  statement: Deny['statement']
  still: readonly Extent[]
}

/** Told of actions: worked out once for each. */
function conditionals(before: readonly Deny[], now: readonly Deny[]): (action: Action) => Conditional[] {
  const known = new Map<Action, Conditional[]>()
  return (action) => {
    const concerning = (denies: readonly Deny[]): Deny[] =>
      denies.filter(({ actions, sure }) => sure === 'unknown' && actions.has(action))
    const made =
      known.get(action) ??
      concerning(before).map(({ statement }) => ({
        statement,
        still: concerning(now)
          .filter((one) => implies(statement, one.statement))
          .flatMap((one) => deniedIn(wholeOf(EVERYTHING), one.statement))
      }))
    known.set(action, made)
    return made
  }
}

/** A Deny under a condition that is gone, or is narrower now. What other Denies take away is in no extent. */
function deniedBy(conditional: readonly Conditional[], reach: Extent): Finding | undefined {
  for (const { statement, still } of conditional) {
    const denied = deniedIn(reach, statement)
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
