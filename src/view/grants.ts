/** What a role is granted, each action pattern of a policy once. */
import { ActionIndex } from '../iam/action-index.ts'
import type { RoleReport } from '../report/report.ts'

export interface DistinctGrant {
  policy: string
  action: string
  /** Where it gives anything. */
  resources: readonly string[]
  /** Whether it stands behind a condition wherever it is granted. */
  conditional: boolean
  /** By calls or by configuration; the highest number in any statement. */
  used: number
  unused: number
  /** Actions of which nothing shows whether they are needed; the highest number in any statement. */
  undecided: number
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
  const distinct = new Map<string, Omit<DistinctGrant, 'resources'> & { resources: Set<string> }>()
  const used = new ActionIndex(uses, ([name]) => name)
  const waived = new ActionIndex(role.waived, ({ action }) => action)
  const fresh = new ActionIndex(role.sinceBaseline?.newUnused ?? [], ({ action }) => action)
  for (const { policy, actions, resources, conditional } of role.grants) {
    for (const counted of actions) {
      const { action } = counted
      const key = `${policy}\u0000${action}`
      const known = distinct.get(key) ?? {
        policy,
        action,
        resources: new Set<string>(),
        conditional: true,
        used: 0,
        unused: 0,
        undecided: 0,
        isNew:
          fresh.matching(action).length > 0 ||
          role.sinceBaseline?.newGrants.some((one) => one.action === action) === true,
        isWaived: waived.matching(action).length > 0,
        uses: used.matching(action)
      }
      // elsewhere it gives nothing: no action of it applies there, or a Deny takes it away
      if (counted.used + counted.implied + counted.unused + counted.undecided > 0)
        for (const resource of resources) known.resources.add(resource)
      known.conditional &&= conditional
      known.used = Math.max(known.used, counted.used + counted.implied)
      known.unused = Math.max(known.unused, counted.unused)
      known.undecided = Math.max(known.undecided, counted.undecided)
      distinct.set(key, known)
    }
  }
  const { actions } = role.unused
  const unused = actions === undefined ? undefined : unusedIn(actions)
  return [...distinct.values()].map(({ resources, ...grant }) => ({
    resources: [...resources],
    ...(unused !== undefined && { unusedActions: unused(grant.action) }),
    ...grant
  }))
}

type Unused = NonNullable<RoleReport['unused']['actions']>

/** Roles with the same statements have the list of their unused actions in common. */
const unusedOf = new WeakMap<Unused, (pattern: string) => Unused>()

/** Those of a list that a pattern holds: each pattern is asked once. */
export function unusedIn(list: Unused): (pattern: string) => Unused {
  const known = unusedOf.get(list)
  if (known !== undefined) return known
  const index = new ActionIndex(list, ({ action }) => action)
  const answers = new Map<string, Unused>()
  const asked = (pattern: string): Unused => {
    const answer = answers.get(pattern) ?? [...index.matching(pattern)]
    answers.set(pattern, answer)
    return answer
  }
  unusedOf.set(list, asked)
  return asked
}
