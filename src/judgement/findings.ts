/** The findings of a role, each on its own: what waivers cover, baselines know and limits count. */
import type { AccessLevel } from '../reference/reference.ts'
import type { RoleReport } from '../report/report.ts'
import type { Counted } from './thresholds.ts'

/** A role with all of its findings, also where the report leaves out the list of unused actions. */
export interface RoleExcess {
  report: RoleReport
  findings: Findings
}

export interface Findings {
  /** Of a role that may do everything there are 20,000: worked out whenever it is asked for, and kept by nobody. */
  readonly unused: readonly UnusedAction[]
  wide: readonly WideResource[]
}

/** Action patterns on resource patterns, as a statement has them. */
export interface Granting {
  actions: readonly string[]
  resources: readonly string[]
  /** What a NotAction leaves out; absent where there is none. */
  notAction?: readonly string[] | undefined
  /** What a NotResource leaves out; absent where there is none. */
  notResource?: readonly string[] | undefined
}

/** Granted and never needed. */
export interface UnusedAction {
  action: string
  level: AccessLevel
  /** What gives it; the same objects for actions that the same gives. */
  on: readonly Granting[]
}

/** A used action on one of the resources on which it is granted without need. */
export interface WideResource {
  action: string
  resource: string
}

/** The wide findings of a role, resource by resource. */
export function wideResources(role: Pick<RoleReport, 'wide'>): WideResource[] {
  return role.wide.flatMap(({ action, granted }) => granted.map((resource) => ({ action, resource })))
}

/** Numbers of findings: of unused actions by access level, and of wide actions, each once. */
export function countedOf(
  unused: readonly { level: string }[],
  wide: readonly { action: string }[]
): Counted {
  const atLevel = (level: AccessLevel): number => unused.filter((one) => one.level === level).length
  return {
    unused: {
      'permissions-management': atLevel('permissions-management'),
      write: atLevel('write'),
      tagging: atLevel('tagging'),
      read: atLevel('read'),
      list: atLevel('list')
    },
    wide: new Set(wide.map(({ action }) => action)).size
  }
}

/**
 * What counts of a role, from the lists of its report alone.
 * @param newOnly leaves out what the baseline has
 * @returns undefined where it is not judged, or where the report leaves out the list of unused actions
 */
export function recounted(role: RoleReport, newOnly: boolean): Counted | undefined {
  const { judged, unused, sinceBaseline } = role
  if (!judged || unused.actions === undefined) return undefined
  if (newOnly)
    return sinceBaseline === undefined
      ? countedOf([], [])
      : countedOf(sinceBaseline.newUnused, sinceBaseline.newWide)
  return countedOf(openActions(role), openWide(role))
}

/** The unused actions that the report lists and no waiver covers. */
export function openActions({ unused, waived }: RoleReport): { action: string; level: string }[] {
  const covered = new Set(waived.flatMap(({ action, resource }) => (resource === undefined ? [action] : [])))
  return (unused.actions ?? []).filter(({ action }) => !covered.has(action))
}

/** The wide findings that no waiver covers. */
export function openWide(role: RoleReport): WideResource[] {
  const covered = new Set(role.waived.map(({ action, resource }) => `${action}\u0000${resource}`))
  return wideResources(role).filter(({ action, resource }) => !covered.has(`${action}\u0000${resource}`))
}
