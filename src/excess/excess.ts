/** Grants minus needs, on two axes that never mix: actions that nobody used, and used actions granted on more than was used. */
import { coversAction, covers } from '../policy/match.ts'
import { ACCESS_LEVELS, type Action } from '../reference/reference.ts'
import type { RoleReport } from '../report.ts'
import type { Grant, RoleGrants } from '../roles/grants.ts'
import { compare } from '../traces/call-log.ts'

/** What the workloads of one role need together. */
export interface RoleNeeds {
  needs: readonly { action: string; resource: string; precision?: string; reason?: string | undefined }[]
  /** Action patterns of which nobody knows whether they are needed, with the reason. */
  mayNeed: readonly { action: string; why: string }[]
}

export type Excess = Pick<RoleReport, 'granted' | 'unused' | 'wide' | 'undecided' | 'grants'>

type Standing = 'used' | 'unused' | 'undecided'

/** Compares what a role grants with what its workloads need. */
export function excessOf({ grants }: RoleGrants, { needs, mayNeed }: RoleNeeds): Excess {
  const granted = new Map<string, Action>()
  for (const grant of grants) for (const action of grant.actions) granted.set(action.name, action)
  const needed = new Map<string, RoleNeeds['needs'][number][]>()
  for (const need of needs) needed.set(need.action, [...(needed.get(need.action) ?? []), need])
  const undecided = new Map<string, string>()
  const standing = new Map<string, Standing>()
  for (const name of granted.keys()) {
    const doubt = needed.has(name) ? undefined : mayNeed.find((may) => coversAction(may.action, name))
    if (doubt !== undefined) undecided.set(name, doubt.why)
    standing.set(name, needed.has(name) ? 'used' : doubt === undefined ? 'unused' : 'undecided')
  }
  const wide: RoleReport['wide'] = []
  for (const action of granted.values()) {
    const of = needed.get(action.name)
    if (of === undefined || action.types.length === 0) continue
    const exceeding = grantedBeyond(action, grants, of)
    if (exceeding.length === 0) continue
    const vague = of.find((need) => need.precision === 'wider')?.reason
    const doubt = vague ?? mayNeed.find((may) => coversAction(may.action, action.name))?.why
    if (doubt === undefined) {
      wide.push({
        action: action.name,
        granted: exceeding,
        needed: [...new Set(of.map((n) => n.resource))].sort()
      })
    } else {
      undecided.set(action.name, `whether it needs all of its resources cannot be told: ${doubt}`)
    }
  }
  const unused = [...granted.values()].filter((action) => standing.get(action.name) === 'unused')
  return {
    granted: granted.size,
    unused: {
      total: unused.length,
      byAccessLevel: countByLevel(unused),
      ...(grants.some((grant) => grant.sweeping && grant.actions.length > 0)
        ? {}
        : { actions: unused.map(({ name, level }) => ({ action: name, level })).toSorted(byLevelThenName) })
    },
    wide: wide.toSorted((a, b) => compare(a.action, b.action)),
    undecided: [...undecided]
      .map(([action, why]) => ({ action, why }))
      .toSorted((a, b) => compare(a.action, b.action)),
    grants: grants.map((grant) => grantReport(grant, standing)).toSorted(byPlace)
  }
}

/** The resource patterns on which an action is granted and that no need justifies. */
function grantedBeyond(
  action: Action,
  grants: readonly Grant[],
  needs: readonly { resource: string }[]
): string[] {
  const exceeding = grants.filter(
    (grant) =>
      grant.actions.includes(action) && !needs.some((need) => covers(need.resource, grant.resourcePattern))
  )
  return [...new Set(exceeding.map((grant) => grant.resource))].sort()
}

function countByLevel(actions: readonly Action[]): RoleReport['unused']['byAccessLevel'] {
  const counts = { 'permissions-management': 0, write: 0, tagging: 0, read: 0, list: 0 }
  for (const { level } of actions) counts[level]++
  return counts
}

function byLevelThenName(a: { action: string; level: string }, b: { action: string; level: string }): number {
  const order: readonly string[] = ACCESS_LEVELS
  return order.indexOf(a.level) - order.indexOf(b.level) || compare(a.action, b.action)
}

function grantReport(grant: Grant, standing: ReadonlyMap<string, Standing>): RoleReport['grants'][number] {
  const number = (of: Standing): number =>
    grant.actions.filter((action) => standing.get(action.name) === of).length
  const { policy, statement, sid, action, resource, conditional } = grant
  return {
    policy,
    statement,
    ...(sid !== undefined && { sid }),
    action,
    resource,
    conditional,
    used: number('used'),
    unused: number('unused'),
    undecided: number('undecided')
  }
}

function byPlace(a: RoleReport['grants'][number], b: RoleReport['grants'][number]): number {
  return (
    compare(a.policy, b.policy) ||
    a.statement - b.statement ||
    compare(a.action, b.action) ||
    compare(a.resource, b.resource)
  )
}
