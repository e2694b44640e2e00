/** What is new since earlier reports. Findings are known by role and action, and resource: renamed statements are nothing new. */
import { compare } from '../kit/compare.ts'
import { grouped } from '../kit/grouped.ts'
import type { Report, RoleReport } from '../report/report.ts'
import type { Baseline } from './baseline.ts'
import {
  openActions,
  openWide,
  wideResources,
  type Findings,
  type UnusedAction,
  type WideResource
} from './findings.ts'
import { actionsKnownTo, givenBy, wasUnusedOn } from './granted-then.ts'
import type { Identity } from './identity.ts'
import { EarlierRoles } from './same-role.ts'

/** A judged role and what of it no waiver covers. */
export interface OpenRole {
  report: RoleReport
  /** With what waivers cover. */
  findings: Findings
  open: Findings
}

export interface Comparison {
  since: NonNullable<RoleReport['sinceBaseline']>
  /** What is new, complete. */
  fresh: Findings
}

/** What one earlier report says of a role. */
interface Then {
  role: RoleReport
  /** What it needed, or may have needed: it was granted, though it was not unused. */
  needed: ReadonlySet<string>
}

/**
 * Compares each judged role with what earlier reports say of it: the baseline, or where that did not judge the role the newest of those
 * before it that did. What the branch granted since the baseline is not new either: it is not this commit that grants it.
 * @param current all roles and workloads of the report that is made
 * @returns by ARN; of a role that no report has all is new, and one that none judged is absent
 */
export function compareWithBaseline(
  roles: readonly OpenRole[],
  { report, older = [], newer = [] }: Pick<Baseline, 'report' | 'older' | 'newer'>,
  current: Pick<Report, 'roles' | 'workloads'>,
  identity: Identity
): Map<string, Comparison> {
  const read = (one: Report) => ({
    earlier: new EarlierRoles(one, current, identity),
    workloads: grouped(one.workloads, (workload) => workload.role)
  })
  const [before, after] = [[report, ...older].map(read), newer.map(read)]
  return new Map(
    roles.flatMap((role) => {
      if (!role.report.judged) return []
      const found = (reports: typeof before): { known: boolean; judged: Then | undefined } => {
        const all = reports.flatMap(({ earlier, workloads }) => {
          const then = earlier.find(role.report)
          return then === undefined ? [] : [{ role: then, needed: neededThen(workloads.get(then.arn), then) }]
        })
        return { known: all.length > 0, judged: all.find((then) => then.role.judged) }
      }
      const [then, since] = [found(before), found(after)]
      const isKnown = then.known || since.known
      const first =
        then.judged ??
        since.judged ??
        (isKnown ? undefined : { role: withNothing(role.report), needed: new Set<string>() })
      if (first === undefined) return []
      const thens = since.judged === undefined ? [first] : [first, since.judged]
      return [[role.report.arn, compared(role, first, thens)] as const]
    })
  )
}

/** The role as it would be if it granted nothing. */
function withNothing(role: RoleReport): RoleReport {
  const none = Object.fromEntries(Object.keys(role.unused.byAccessLevel).map((level) => [level, 0]))
  return {
    ...role,
    grants: [],
    undecided: [],
    waived: [],
    wide: [],
    unused: { total: 0, byAccessLevel: { ...role.unused.byAccessLevel, ...none }, actions: [] }
  }
}

/** The actions that a role needed, or may have needed, when the earlier report was made. */
function neededThen(own: Report['workloads'] = [], { undecided }: RoleReport): Set<string> {
  return new Set(
    [...own.flatMap(({ needs, implied }) => [...needs, ...implied]), ...undecided].map(({ action }) => action)
  )
}

/** @param thens all that the role is compared with; `first` tells what is legacy and what is gone */
function compared(role: OpenRole, first: Then, thens: readonly Then[]): Comparison {
  const { report } = role
  const findings = { unused: role.findings.unused, wide: role.findings.wide }
  const open = role.open === role.findings ? findings : role.open
  const before = first.role
  const isListed = report.unused.actions !== undefined
  const knowing = thens.map((then) => knowledgeOf(then, isListed))
  const foundThen = (unused: UnusedAction): boolean => knowing.some((one) => one.found(unused))
  const isGrantedThen = (unused: UnusedAction): boolean => knowing.some((one) => one.granted(unused))
  const wasWide = (wide: WideResource): boolean => knowing.some((one) => one.wide(wide))
  const wasGranted = (wide: WideResource): boolean => knowing.some((one) => one.given(wide))
  const fresh = {
    unused: open.unused.filter((unused) => !foundThen(unused) && !isGrantedThen(unused)),
    // unused then and wide now: it is used more than before, and granted as before
    wide: open.wide.filter((wide) => !wasWide(wide) && !wasGranted(wide))
  }
  const freshWide = new Set(fresh.wide.map(({ action }) => action))
  const legacy = {
    unused: open.unused.length - fresh.unused.length,
    wide: new Set(open.wide.flatMap(({ action }) => (freshWide.has(action) ? [] : [action]))).size
  }
  return {
    since: {
      ...(before.arn !== report.arn && { comparedWith: before.arn }),
      newUnused: isListed ? fresh.unused.map(({ action, level }) => ({ action, level })) : [],
      newWide: fresh.wide.toSorted((a, b) => compare(keyOf(a), keyOf(b))),
      newGrants: isListed ? [] : newGrants(fresh.unused),
      legacy,
      notSeen: {
        unused: open.unused.filter((unused) => !foundThen(unused) && isGrantedThen(unused)).length,
        wide: new Set(
          open.wide.filter((wide) => !wasWide(wide) && wasGranted(wide)).map(({ action }) => action)
        ).size
      },
      removed: {
        unused: removedActions(before, isListed, findings.unused, legacy.unused),
        wide: removedWide(before, findings)
      }
    },
    fresh
  }
}

/** What is known of findings from what a report says of their role. */
function knowledgeOf(
  { role, needed }: Then,
  isListed: boolean
): {
  /** Unused then too. */
  found: (unused: UnusedAction) => boolean
  /** Needed then, and granted as now. */
  granted: (unused: UnusedAction) => boolean
  /** As wide then, or not even used. */
  wide: (wide: WideResource) => boolean
  /** Needed then, and granted there. */
  given: (wide: WideResource) => boolean
} {
  const wide = new Set(wideResources(role).map(keyOf))
  return {
    found: actionsKnownTo(role, isListed),
    granted: ({ action, on }) => needed.has(action) && on.every((grant) => givenBy(role, action, grant)),
    wide: (one) => wide.has(keyOf(one)) || wasUnusedOn(role, one),
    given: ({ action, resource }) => needed.has(action) && givenBy(role, action, { resources: [resource] })
  }
}

function newGrants(fresh: readonly UnusedAction[]): Comparison['since']['newGrants'] {
  const grants = new Map<string, Comparison['since']['newGrants'][number]>()
  for (const { on } of fresh) {
    const pairs = on.flatMap(({ actions, resources }) =>
      actions.flatMap((action) => resources.map((resource) => ({ action, resource })))
    )
    for (const { action, resource } of new Map(pairs.map((pair) => [keyOf(pair), pair])).values()) {
      const key = keyOf({ action, resource })
      const known = grants.get(key) ?? { action, resource, unused: 0 }
      known.unused++
      grants.set(key, known)
    }
  }
  return [...grants].toSorted(([a], [b]) => compare(a, b)).map(([, grant]) => grant)
}

function removedActions(
  before: RoleReport,
  isListed: boolean,
  unused: readonly UnusedAction[],
  legacy: number
): number {
  if (isListed && before.unused.actions !== undefined) {
    const present = new Set(unused.map(({ action }) => action))
    return openActions(before).filter(({ action }) => !present.has(action)).length
  }
  const waived = before.waived.reduce((sum, { actions = 0 }) => sum + actions, 0)
  return Math.max(0, before.unused.total - waived - legacy)
}

/** Actions that were wide and are no longer, nor unused: that would be worse, not gone. */
function removedWide(before: RoleReport, findings: Findings): number {
  const present = new Set([...findings.wide, ...findings.unused].map(({ action }) => action))
  return new Set(openWide(before).flatMap(({ action }) => (present.has(action) ? [] : [action]))).size
}

function keyOf({ action, resource }: { action: string; resource: string }): string {
  return `${action}\u0000${resource}`
}
