/** What the statements of a role give: as the report has it, and for each unused action where it comes from. */
import type { Action } from '../reference/reference.ts'
import type { RoleReport } from '../report/report.ts'
import { isConditional, type ActionPattern, type Grant } from '../iam/grants.ts'
import { BoundedCache, numberOf } from '../kit/bounded-cache.ts'
import { compare } from '../kit/compare.ts'
import type { Granting } from './findings.ts'
import { addTo, grouped } from '../kit/grouped.ts'

export type Standing = 'used' | 'implied' | 'unused' | 'undecided'

/** What of a grant tells where an action comes from. */
export type Giving = Pick<Grant, 'patterns' | 'actions' | 'resource' | 'notAction' | 'notResource'>

type GrantReport = RoleReport['grants'][number]
type ActionReport = GrantReport['actions'][number]

/**
 * Each statement, its action patterns with those of its resources on which each of them gives something: what is written once in a policy
 * is said once, so that a report grows with the policies and not with the product of their actions and resources.
 * @param standing of the granted actions that are not simply unused, by name
 */
export function grantReports(
  grants: readonly Grant[],
  standing: ReadonlyMap<string, Standing>
): GrantReport[] {
  const stands = [...standing]
    .map((one) => one.join(' '))
    .sort()
    .join()
  return statementsOf(grants)
    .flatMap((own) => reportsOf(own, standing, stands))
    .toSorted(
      (a, b) =>
        compare(a.policy, b.policy) ||
        a.statement - b.statement ||
        compare(a.actions[0]?.action ?? '', b.actions[0]?.action ?? '') ||
        compare(a.resources[0] ?? '', b.resources[0] ?? '')
    )
}

/** The statements that give each of some actions, with the patterns and the resources by which they do. */
export function grantingOf(
  actions: readonly Action[],
  grants: readonly Giving[]
): ReadonlyMap<Action, readonly Granting[]> {
  const found = new Map(actions.map((action) => [action, [] as Granting[]]))
  for (const own of statementsOf(grants)) {
    const [first] = own
    if (first === undefined) continue
    const patterns = new Map<Action, string[]>()
    for (const pattern of first.patterns)
      for (const action of pattern.actions) if (found.has(action)) addTo(patterns, action, pattern.written)
    for (const alike of byActions(own).values()) {
      const resources = resourcesOf(alike)
      const known = new Map<string, Granting>()
      for (const action of alike[0]?.actions ?? []) {
        const written = patterns.get(action)
        if (written === undefined) continue
        const key = written.join('\u0000')
        const granting = known.get(key) ?? { actions: written, resources, ...exclusionsOf(first) }
        known.set(key, granting)
        found.get(action)?.push(granting)
      }
    }
  }
  for (const on of found.values()) on.sort((a, b) => compare(placeOf(a), placeOf(b)))
  return found
}

function placeOf({ actions, resources }: Granting): string {
  return JSON.stringify([actions, resources])
}

/** Grants of one statement have their patterns in common. */
function statementsOf<G extends Giving>(grants: readonly G[]): G[][] {
  return [...grouped(grants, ({ patterns }) => patterns).values()]
}

/** Grants that give the same have their actions in common. */
function byActions<G extends Giving>(grants: readonly G[]): Map<ReadonlySet<Action>, G[]> {
  return grouped(grants, ({ actions }) => actions)
}

function resourcesOf(grants: readonly Giving[]): string[] {
  return [...new Set(grants.map(({ resource }) => resource))].sort(compare)
}

function exclusionsOf({ notAction, notResource }: Giving): Pick<GrantReport, 'notAction' | 'notResource'> {
  return {
    ...(notAction !== undefined && { notAction: [...notAction] }),
    ...(notResource !== undefined && { notResource: [...notResource] })
  }
}

function reportsOf(
  own: readonly Grant[],
  standing: ReadonlyMap<string, Standing>,
  stands: string
): GrantReport[] {
  const [first] = own
  if (first === undefined) return []
  const groups = [...byActions(own).values()]
  const rows = new Map<string, { conditional: boolean; on: Grant[]; actions: Map<string, ActionReport> }>()
  for (const pattern of first.patterns) {
    const giving = groups.filter(([one]) => one !== undefined && gives(one, pattern))
    const counted = countedIn(pattern, giving, standing, stands)
    const key = `${counted.conditional} ${giving.map((group) => groups.indexOf(group)).join()}`
    const row = rows.get(key) ?? {
      conditional: counted.conditional,
      on: giving.flat(),
      actions: new Map<string, ActionReport>()
    }
    row.actions.set(pattern.written, counted.report)
    rows.set(key, row)
  }
  const shown = new Set([...rows.values()].flatMap(({ on }) => resourcesOf(on)))
  // patterns that give nothing stand with the resources on which nothing is given
  const others = resourcesOf(own).filter((resource) => !shown.has(resource))
  if (others.length > 0 && [...rows.values()].every(({ on }) => on.length > 0))
    rows.set('', { conditional: first.conditional, on: [], actions: new Map() })
  return [...rows.values()].map(({ conditional, on, actions }) => ({
    policy: first.policy,
    statement: first.statement,
    ...(first.sid !== undefined && { sid: first.sid }),
    ...exclusionsOf(first),
    conditional,
    actions: [...actions.values()].toSorted((a, b) => compare(a.action, b.action)),
    resources: on.length > 0 ? resourcesOf(on) : others
  }))
}

/** In answers, over all roles: they have patterns in common, and what becomes of them. */
const MOST_KEPT = 50_000
const givesAny = new BoundedCache<boolean>(MOST_KEPT, () => 1)
const counts = new BoundedCache<Counted>(MOST_KEPT, () => 1)

interface Counted {
  report: ActionReport
  conditional: boolean
}

/** Whether a grant gives an action of a pattern. */
function gives({ actions }: Grant, pattern: ActionPattern): boolean {
  return givesAny.get(`${numberOf(pattern.actions)} ${numberOf(actions)}`, () =>
    pattern.actions.some((action) => actions.has(action))
  )
}

/** How many of the actions that a pattern gives there stand how. */
function countedIn(
  pattern: ActionPattern,
  groups: readonly (readonly Grant[])[],
  standing: ReadonlyMap<string, Standing>,
  stands: string
): Counted {
  const grants = groups.flatMap(([one]) => one ?? [])
  const key = [
    pattern.written,
    numberOf(pattern.actions),
    ...grants.map(({ actions, conditional }) => `${numberOf(actions)}${conditional ? ' if' : ''}`),
    stands
  ].join()
  return counts.get(key, () => countOf(pattern, grants, standing))
}

function countOf(
  { written, actions }: ActionPattern,
  grants: readonly Grant[],
  standing: ReadonlyMap<string, Standing>
): Counted {
  const report: ActionReport = { action: written, used: 0, implied: 0, unused: 0, undecided: 0 }
  let conditional = true
  for (const action of actions) {
    const giving = grants.filter((grant) => grant.actions.has(action))
    if (giving.length === 0) continue
    conditional &&= giving.every((grant) => isConditional(grant, action))
    report[standing.get(action.name) ?? 'unused']++
  }
  return { report, conditional }
}
