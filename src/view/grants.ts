/** What a role is granted, each action pattern of a policy once. */
import { matchesAction } from '../iam/pattern.ts'
import type { RoleReport } from '../report/report.ts'

export interface DistinctGrant {
  policy: string
  action: string
  /** Where it gives anything. */
  resources: readonly string[]
  /** Whether it stands behind a condition wherever it is granted. */
  conditional: boolean
  /** By calls or by configuration; the highest number on any of its resources: on other resources other actions of a pattern apply. */
  used: number
  unused: number
  /** The unused actions that it gives, where the report names them. */
  unusedActions?: readonly { action: string; level: string }[]
  /** Whether the baseline lacks something of it; false without a baseline. */
  isNew: boolean
  /** Whether a waiver covers a part of it, or all. */
  isWaived: boolean
  /** The needed actions that it gives, and how often calls used each; 0 for what only the configuration implies. */
  uses: readonly (readonly [action: string, calls: number])[]
}

/**
 * Each action pattern of a policy once, however many resources it is granted on, in the order of the report.
 * @param uses how often calls used each action that the role needs
 */
export function distinctGrants(role: RoleReport, uses: ReadonlyMap<string, number>): DistinctGrant[] {
  const distinct = new Map<string, Omit<DistinctGrant, 'resources'> & { resources: string[] }>()
  for (const { policy, action, resource, conditional, used, implied, unused, undecided } of role.grants) {
    const key = `${policy}\u0000${action}`
    const known = distinct.get(key) ?? {
      policy,
      action,
      resources: [],
      conditional: true,
      used: 0,
      unused: 0,
      isNew: isNew(action, role),
      isWaived: role.waived.some((waived) => matchesAction(action, waived.action)),
      uses: [...uses].filter(([name]) => matchesAction(action, name))
    }
    // elsewhere it gives nothing: no action of it applies there, or a Deny takes it away
    if (used + implied + unused + undecided > 0) known.resources.push(resource)
    known.conditional &&= conditional
    known.used = Math.max(known.used, used + implied)
    known.unused = Math.max(known.unused, unused)
    distinct.set(key, known)
  }
  const { actions } = role.unused
  if (actions === undefined) return [...distinct.values()]
  return [...distinct.values()].map((grant) => ({
    ...grant,
    unusedActions: actions.filter((one) => matchesAction(grant.action, one.action))
  }))
}

function isNew(action: string, { sinceBaseline }: RoleReport): boolean {
  if (sinceBaseline === undefined) return false
  return (
    sinceBaseline.newUnused.some((one) => matchesAction(action, one.action)) ||
    sinceBaseline.newGrants.some((one) => one.action === action)
  )
}
