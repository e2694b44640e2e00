import { plural } from '../plural.ts'
import type { Report, RoleReport } from '../report.ts'

/** The verdict in one line, without markup. */
export function headline(report: Report): string {
  const judged = report.roles.filter((role) => role.judged)
  const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles))
  if (report.verdict === 'excess') {
    const exceed = exceeding.size === 1 && judged.length === 1 ? 'exceeds' : 'exceed'
    return `Least privilege: ${exceeding.size} of ${plural(judged.length, 'role')} ${exceed} the limit`
  }
  if (report.verdict === 'insufficient-evidence') return 'Least privilege: not enough evidence for a verdict'
  if (!report.compared)
    return `Least privilege: policies of ${plural(withEvidence(report), 'workload')} written, no role compared`
  if (report.gate.thresholds.length === 0) return 'Least privilege: report only, no limit is set'
  return `Least privilege: ${plural(judged.length, 'role')} within the limit`
}

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

/** `shop-api` of `arn:aws:iam::111122223333:role/path/shop-api`. */
export function roleName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/** The worst access level of which an action is unused, and one such action where the report names it. */
export function worstUnused(role: RoleReport): { level: string; example?: string } | undefined {
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
  /** The highest number on any of its resources: on other resources other actions of a pattern apply. */
  used: number
  unused: number
}

/** The grants of which something is unused: each action pattern of a policy once, however many resources it is granted on. */
export function distinctGrants({ grants }: RoleReport): DistinctGrant[] {
  const distinct = new Map<string, DistinctGrant>()
  for (const { policy, action, resource, used, unused } of grants) {
    const key = `${policy}\u0000${action}`
    const known = distinct.get(key) ?? { policy, action, on: [], used: 0, unused: 0 }
    known.on.push(resource)
    known.used = Math.max(known.used, used)
    known.unused = Math.max(known.unused, unused)
    distinct.set(key, known)
  }
  return [...distinct.values()].filter((grant) => grant.unused > 0)
}
