/** Which limit holds for which role, and whether it is kept. */
import type { Gate, RoleReport, WorkloadReport } from '../report/report.ts'
import { roleName } from '../kit/role-name.ts'
import { compare } from '../kit/compare.ts'
import { matchesName } from '../kit/name-pattern.ts'
import {
  ROLE_THRESHOLDS,
  TOTAL_THRESHOLDS,
  type Counted,
  type RoleThreshold,
  type Thresholds
} from './thresholds.ts'

/** Limits for some roles only. */
export interface LimitRule {
  /** A glob: see name-pattern.ts. */
  match: string
  /** Whether of names of roles, or of workloads: then it holds for the role that such a workload runs under. */
  names: 'roles' | 'workloads'
  thresholds: Readonly<Partial<Record<RoleThreshold, number>>>
}

export interface Limits {
  thresholds: Thresholds
  /** Where several match a role the last one wins, limit by limit. */
  rules: readonly LimitRule[]
  /** What set each of the limits that hold for all; those of rules are the file's. Absent where nobody knows. */
  origins?: Readonly<Record<string, LimitOrigin>>
}

type LimitOrigin = 'option' | 'file'

type JudgedRole = RoleReport & { counted: Counted }

/**
 * Holds what counts of each judged role against the limits.
 * @param workloads tells the names of the roles' workloads
 * @returns one for each limit that applies: those of all roles, those of rules in their order, those of the sums
 */
export function thresholdsOf(
  roles: readonly RoleReport[],
  workloads: readonly WorkloadReport[],
  { thresholds, rules, origins }: Limits
): Gate['thresholds'] {
  const judged = roles.filter((role): role is JudgedRole => role.counted !== undefined)
  const names = new Map(workloads.map(({ arn, name }) => [arn, name]))
  const matching = new Map(
    judged.map((role) => [role.arn, rules.filter((rule) => holdsFor(rule, role, names))])
  )
  const ruling = (role: RoleReport, name: RoleThreshold): LimitRule | undefined =>
    matching.get(role.arn)?.findLast((rule) => rule.thresholds[name] !== undefined)

  const perRole = (rule: LimitRule | undefined): Gate['thresholds'] =>
    ROLE_THRESHOLDS.flatMap(({ name, count }) => {
      const limit = (rule?.thresholds ?? thresholds)[name]
      const held = judged.filter((role) => ruling(role, name) === rule)
      if (limit === undefined || (rule !== undefined && held.length === 0)) return []
      const above = held.filter((role) => count(role.counted) > limit)
      return [
        {
          name,
          scope: 'role' as const,
          ...(rule !== undefined && { match: rule.match, ofNames: rule.names }),
          limit,
          ...originOf(origins, rule === undefined ? name : undefined),
          value: Math.max(0, ...held.map((role) => count(role.counted))),
          exceeded: above.length > 0,
          roles: above.map(({ arn }) => arn).toSorted(compare)
        }
      ]
    })
  const inTotal = TOTAL_THRESHOLDS.flatMap(({ name, count }) => {
    const limit = thresholds[name]
    if (limit === undefined) return []
    const value = judged.reduce((sum, role) => sum + count(role.counted), 0)
    const exceeded = value > limit
    const adding = exceeded ? judged.filter((role) => count(role.counted) > 0) : []
    const arns = adding.map(({ arn }) => arn).toSorted(compare)
    return [
      { name, scope: 'total' as const, limit, ...originOf(origins, name), value, exceeded, roles: arns }
    ]
  })
  return [...perRole(undefined), ...rules.flatMap(perRole), ...inTotal]
}

/** @param name absent for a rule's limit */
function originOf(origins: Limits['origins'], name: string | undefined): { setBy?: LimitOrigin } {
  if (origins === undefined) return {}
  return { setBy: name === undefined ? 'file' : (origins[name] ?? 'file') }
}

/** The limits from which the thresholds of a report came, as far as they applied. */
export function limitsIn(thresholds: Gate['thresholds']): Limits {
  const known = new Set<string>([...ROLE_THRESHOLDS, ...TOTAL_THRESHOLDS].map(({ name }) => name))
  const named = thresholds.filter(({ name }) => known.has(name))
  const isTold = thresholds.some(({ setBy }) => setBy !== undefined)
  return {
    ...(isTold && {
      origins: Object.fromEntries(
        named.flatMap(({ name, match, setBy }) =>
          match === undefined && setBy !== undefined ? [[name, setBy]] : []
        )
      )
    }),
    thresholds: Object.fromEntries(
      named.flatMap(({ name, match, limit }) => (match === undefined ? [[name, limit]] : []))
    ),
    rules: named.flatMap(({ name, match, ofNames: names = 'roles', limit }) =>
      match === undefined ? [] : [{ match, names, thresholds: { [name]: limit } }]
    )
  }
}

function holdsFor(
  { match, names }: LimitRule,
  role: RoleReport,
  known: ReadonlyMap<string, string>
): boolean {
  if (names === 'roles') return matchesName(match, roleName(role.arn))
  return role.workloads.some((arn) => matchesName(match, known.get(arn) ?? ''))
}
