import { plural } from '../kit/plural.ts'
import type { AccessLevel } from '../reference/reference.ts'
import type { Report, RoleReport } from '../report/report.ts'

/** The verdict in one line, without markup. */
export function headline(report: Report): string {
  const judged = report.roles.filter((role) => role.judged)
  const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles))
  if (report.verdict === 'excess') {
    if (exceeding.size === 0) return 'Least privilege: a waiver is expired or matches nothing'
    const exceed = exceeding.size === 1 ? 'exceeds' : 'exceed'
    return `Least privilege: ${exceeding.size} of ${plural(judged.length, 'role')} ${exceed} the limit`
  }
  if (report.verdict === 'insufficient-evidence') return 'Least privilege: not enough evidence for a verdict'
  if (!report.compared)
    return `Least privilege: policies of ${plural(withEvidence(report), 'workload')} written, no role compared`
  if (report.gate.thresholds.length === 0) return 'Least privilege: report only, no limit is set'
  return `Least privilege: ${plural(judged.length, 'role')} within the limit`
}

/** `permissions-management` as IAM's console writes it. */
export function levelName(level: string): string {
  return level === 'permissions-management'
    ? 'Permissions management'
    : level.charAt(0).toUpperCase() + level.slice(1)
}

/** How wide a granted resource is, in words. */
export const WIDTH = {
  exact: 'other resources',
  type: 'resources of one type',
  service: 'the whole service',
  all: 'everything'
} as const

/** What was granted and never used, over all judged roles. */
export function tally(roles: readonly RoleReport[]): { granted: number; unused: number; wide: number } {
  const judged = roles.filter((role) => role.judged)
  const sum = (of: (role: RoleReport) => number): number =>
    judged.reduce((total, role) => total + of(role), 0)
  return {
    granted: sum((r) => r.granted),
    unused: sum((r) => r.unused.total),
    wide: sum((r) => r.wide.length)
  }
}

function withEvidence(report: Report): number {
  return report.workloads.filter((workload) => workload.policyFile !== undefined).length
}

/** The roles, those with most excess first. */
export function worstFirst(report: Report): RoleReport[] {
  const weight = (role: RoleReport): number => (role.judged ? role.unused.total + role.wide.length : -1)
  return report.roles.toSorted((a, b) => weight(b) - weight(a) || (a.arn < b.arn ? -1 : 1))
}

export { roleName } from '../kit/role-name.ts'

/** The worst access level of which an action is unused, and one such action where the report names it. */
export function worstUnused(role: RoleReport): { level: AccessLevel; example?: string } | undefined {
  for (const level of ['permissions-management', 'write', 'tagging', 'read', 'list'] as const) {
    if (role.unused.byAccessLevel[level] === 0) continue
    const example = role.unused.actions?.find((unused) => unused.level === level)?.action
    return { level, ...(example !== undefined && { example }) }
  }
  return undefined
}

export interface DistinctGrant {
  policy: string
  action: string
  on: string[]
  /** Whether it stands behind a condition wherever it is granted. */
  conditional: boolean
  /** By calls or by configuration; the highest number on any of its resources: on other resources other actions of a pattern apply. */
  used: number
  unused: number
}

/**
 * Each action pattern of a policy once, however many resources it is granted on.
 * @param all also those of which nothing is unused
 */
export function distinctGrants({ grants }: RoleReport, all = false): DistinctGrant[] {
  const distinct = new Map<string, DistinctGrant>()
  for (const { policy, action, resource, conditional, used, implied, unused, undecided } of grants) {
    const key = `${policy}\u0000${action}`
    const known = distinct.get(key) ?? { policy, action, on: [], conditional: true, used: 0, unused: 0 }
    // elsewhere it gives nothing: no action of it applies there, or a Deny takes it away
    if (used + implied + unused + undecided > 0) known.on.push(resource)
    known.conditional &&= conditional
    known.used = Math.max(known.used, used + implied)
    known.unused = Math.max(known.unused, unused)
    distinct.set(key, known)
  }
  return [...distinct.values()].filter((grant) => all || grant.unused > 0)
}
