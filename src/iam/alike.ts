/** The actions of a statement in groups of which the same is left, whatever the resource: most roles have most of their statements in common. */
import { BoundedCache, numberOf } from '../kit/bounded-cache.ts'
import type { Action, Reference } from '../reference/reference.ts'
import type { Extent } from './extent.ts'
import { kindsOf, type Named } from './reach.ts'

/** What no grant goes beyond, whatever its statement. */
export interface Rules {
  /** Those of the role that surely hold. */
  denies: readonly Named[]
  /** The boundary's; absent where there is none. */
  allows: readonly Named[] | undefined
  /** The boundary's that surely hold. */
  limitDenies: readonly Named[]
}

/** Actions of a statement that the same rules name and that are used on the same kinds of resources: the same is left of them. */
export interface Alike {
  actions: readonly [Action, ...Action[]]
  denying: readonly Named[]
  allowing: readonly Named[]
  limiting: readonly Named[]
}

/** What is left for actions that stand alike. */
export interface LeftOf {
  extents: readonly Extent[]
  /** `blocked`: only the boundary takes it away; `if`: it allows it only under conditions of which nothing is known. */
  how: '' | 'blocked' | 'if'
}

/** What grants of a statement give; the same object in those that give the same, also of other roles. */
export interface Given {
  /** Those that exist, that no Deny takes away and that the boundary allows. */
  actions: ReadonlySet<Action>
  /** The actions that only the boundary takes away. */
  blocked: readonly Action[]
  /** Those that the boundary allows only under conditions of which nothing is known. */
  boundOnlyIf: ReadonlySet<Action>
}

/** How rules part the actions of a statement: what does not depend on resources. */
interface Parting {
  groups: readonly { actions: readonly [Action, ...Action[]]; isNamed: readonly boolean[] }[]
  /** The place of each action in the groups. */
  places: ReadonlyMap<Action, number>
  given: Map<string, Given>
}

/** In actions, over all partings: those of a role that may do everything are 20,000. */
const MOST_KEPT = 600_000

/** Of what may be given of one parting: what is left depends on the resource. */
const MOST_WAYS = 50

const partingsOf = new WeakMap<Reference, BoundedCache<Parting>>()

/**
 * @param actions of the statement: the same set in statements that name the same, as are those of the rules
 * @returns with the groups, where each action stands in them, and what is given of them, by a key that tells what is left of each
 */
export function alike(
  actions: ReadonlySet<Action>,
  rules: Rules,
  reference: Reference
): {
  groups: Alike[]
  places: Parting['places']
  given: (key: string, found: readonly LeftOf[]) => Given
} {
  const { denies, allows = [], limitDenies } = rules
  const all = [...denies, ...allows, ...limitDenies]
  const partings =
    partingsOf.get(reference) ?? new BoundedCache<Parting>(MOST_KEPT, ({ places }) => places.size)
  partingsOf.set(reference, partings)
  const key = [actions, ...all.map((rule) => rule.actions)].map(numberOf).join()
  const { groups, places, given } = partings.get(key, () => parted(actions, all))
  return {
    groups: groups.map(({ actions: own, isNamed }) => {
      const naming = (some: readonly Named[], from: number): Named[] =>
        some.filter((_, i) => isNamed[from + i] === true)
      return {
        actions: own,
        denying: naming(denies, 0),
        allowing: naming(allows, denies.length),
        limiting: naming(limitDenies, denies.length + allows.length)
      }
    }),
    places,
    given: (how, found) => {
      const known = given.get(how) ?? givenIn(groups, found)
      if (given.size >= MOST_WAYS) given.clear()
      given.set(how, known)
      return known
    }
  }
}

/** Rule by rule, actions that it names are told from those that it does not: by a number, since there may be 20,000 actions. */
function parted(set: ReadonlySet<Action>, rules: readonly Named[]): Parting {
  const actions = [...set]
  const kinds = new Map<string, number>()
  let groupOf = actions.map((action) => numbered(kinds, kindsOf(action)))
  for (const rule of rules) {
    const split = new Map<number, number>()
    groupOf = actions.map((action, i) =>
      numbered(split, (groupOf[i] ?? 0) * 2 + (rule.actions.has(action) ? 1 : 0))
    )
  }
  const groups = new Map<number, { actions: [Action, ...Action[]]; isNamed: boolean[] }>()
  for (const [i, action] of actions.entries()) {
    const group = groups.get(groupOf[i] ?? 0)
    if (group !== undefined) group.actions.push(action)
    else
      groups.set(groupOf[i] ?? 0, {
        actions: [action],
        isNamed: rules.map((rule) => rule.actions.has(action))
      })
  }
  const all = [...groups.values()]
  return {
    groups: all,
    places: new Map(all.flatMap((group, i) => group.actions.map((action) => [action, i] as const))),
    given: new Map()
  }
}

/** A number for each key, in the order in which they come. */
function numbered<K>(numbers: Map<K, number>, key: K): number {
  const number = numbers.get(key) ?? numbers.size
  numbers.set(key, number)
  return number
}

function givenIn(groups: Parting['groups'], found: readonly LeftOf[]): Given {
  const such = (is: (left: LeftOf) => boolean): Action[] =>
    groups.flatMap(({ actions }, i) => (found[i] !== undefined && is(found[i]) ? actions : []))
  return {
    actions: new Set(such(({ extents }) => extents.length > 0)),
    blocked: such(({ how }) => how === 'blocked'),
    boundOnlyIf: new Set(such(({ how }) => how === 'if'))
  }
}
