/** The actions that grants give together, and those of them that nothing speaks for: for roles with the same statements the same objects. */
import { ActionIndex } from '../iam/action-index.ts'
import type { Grant } from '../iam/grants.ts'
import { BoundedCache, numberOf } from '../kit/bounded-cache.ts'
import { compare } from '../kit/compare.ts'
import { ACCESS_LEVELS, type AccessLevel, type Action } from '../reference/reference.ts'
import type { RoleReport } from '../report/report.ts'

export interface GrantedActions {
  byName: ReadonlyMap<string, Action>
  /** The worst access level first, then by name. */
  ranked: readonly Action[]
  index: ActionIndex<Action>
}

/** Actions of a role that nobody uses. */
export interface UnusedActions {
  /** The worst access level first, then by name. */
  actions: readonly Action[]
  byAccessLevel: RoleReport['unused']['byAccessLevel']
  /** As a report lists them. */
  listed: { action: string; level: AccessLevel }[]
}

/** In actions; a role that may do everything has 20,000, and they take some 0.5 MB. */
const MOST_KEPT = 120_000

const granted = new BoundedCache<GrantedActions>(MOST_KEPT, ({ ranked }) => ranked.length)
const unused = new BoundedCache<UnusedActions>(MOST_KEPT, ({ actions }) => actions.length)
const names = new BoundedCache<string[]>(MOST_KEPT, ({ length }) => length)
const onNone = new BoundedCache<readonly Action[]>(MOST_KEPT, ({ length }) => length)

/** What some grants give: each action once. */
export function grantedActions(grants: readonly Grant[]): GrantedActions {
  const sets = [...new Set(grants.map(({ actions }) => actions))].filter(({ size }) => size > 0)
  return granted.get(sets.map(numberOf).join(), () => {
    const byName = new Map<string, Action>()
    for (const set of sets) for (const action of set) byName.set(action.name, action)
    const ranked = [...byName.values()].toSorted(byLevelThenName)
    return { byName, ranked, index: new ActionIndex(ranked, ({ name }) => name) }
  })
}

/**
 * Those of which nothing speaks for a use.
 * @param others names of those that are used, or may be
 */
export function unusedActions(all: GrantedActions, others: ReadonlyMap<string, unknown>): UnusedActions {
  return unused.get(`${numberOf(all)} ${[...others.keys()].sort().join()}`, () => {
    const actions = all.ranked.filter(({ name }) => !others.has(name))
    const byAccessLevel = { 'permissions-management': 0, write: 0, tagging: 0, read: 0, list: 0 }
    for (const { level } of actions) byAccessLevel[level]++
    return { actions, byAccessLevel, listed: actions.map(listedOf) }
  })
}

/** Names of the actions that a boundary takes away altogether, sorted. */
export function blockedActions(grants: readonly Grant[], all: GrantedActions): string[] {
  const lists = [...new Set(grants.map(({ blocked }) => blocked))].filter(({ length }) => length > 0)
  return names.get([all, ...lists].map(numberOf).join(), () =>
    [...new Set(lists.flatMap((list) => list.map(({ name }) => name)))]
      .filter((name) => !all.byName.has(name))
      .sort()
  )
}

/**
 * Those that IAM takes on `*` only, and that are granted elsewhere only.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_actions-resources-contextkeys.html
 */
export function actionsOnNone(grants: readonly Grant[], all: GrantedActions): readonly Action[] {
  const anywhere = grantedActions(grants.filter(({ pattern }) => pattern.text === '*'))
  return onNone.get(`${numberOf(all)} ${numberOf(anywhere)}`, () =>
    all.ranked.filter(({ name, types }) => types.length === 0 && !anywhere.byName.has(name))
  )
}

const inReports = new WeakMap<Action, { action: string; level: AccessLevel }>()

function listedOf(action: Action): { action: string; level: AccessLevel } {
  const known = inReports.get(action) ?? { action: action.name, level: action.level }
  inReports.set(action, known)
  return known
}

function byLevelThenName(a: Action, b: Action): number {
  return ACCESS_LEVELS.indexOf(a.level) - ACCESS_LEVELS.indexOf(b.level) || compare(a.name, b.name)
}
