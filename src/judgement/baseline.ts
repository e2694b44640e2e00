/** What is new since an earlier report. Findings are known by role and action, and resource: renamed statements are nothing new. */
import { contains, resourcePattern, textPattern, matchesAction } from '../iam/pattern.ts'
import { plural } from '../kit/plural.ts'
import type { Report, RoleReport } from '../report/report.ts'
import { compare } from '../kit/compare.ts'
import {
  openActions,
  openWide,
  wideResources,
  type Findings,
  type Granting,
  type UnusedAction,
  type WideResource
} from './findings.ts'

/** An earlier report. */
export interface Baseline {
  /** The file or the artifact, for the reader. */
  from: string
  /** ISO 8601, where more is known than the report's own evidence tells. */
  created?: string
  /** SHA of the commit that it is of. */
  commit?: string
  report: Report
}

/** Why there is no earlier report. */
export interface NoBaseline {
  from: string
  /** Whether nothing was reported yet, or what was cannot be had. */
  state: 'none' | 'refused'
  /** A sentence without its full stop: `it cannot be read (…)`. */
  why: string
  /** What of the workflow may be why there is none, though there was one: it loosens the gate. Sentences without full stop. */
  loosens?: readonly string[]
}

export interface BaselineSource {
  /** Never throws: whatever is in the way is told. */
  find(): Promise<Baseline | NoBaseline>
}

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

const DAY = 86_400_000
/** Clocks differ by minutes (ms). */
const AHEAD_AT_MOST = 300_000

/**
 * Whether an earlier report can be compared with.
 * @param current what it would be compared with
 * @param now Unix seconds. A report without `created` is as old as its evidence is older than the present one
 */
export function usable(
  { report, created }: Pick<Baseline, 'report' | 'created'>,
  current: Pick<Report, 'roles' | 'workloads' | 'evidence'>,
  { now, maxAgeDays }: { now: number; maxAgeDays: number }
): { usable: boolean; state?: NoBaseline['state']; why?: string } {
  const no = (why: string) => ({ usable: false, state: 'refused' as const, why })
  if (!report.roles.some(({ judged }) => judged))
    return { usable: false, state: 'none', why: 'it judged no role' }
  const accounts = accountsOf(report.roles)
  if (disjoint(accounts, accountsOf(current.roles))) return no(`it is of account ${accounts.join(', ')}`)
  const regions = regionsOf(report)
  if (disjoint(regions, regionsOf(current))) return no(`it is of region ${regions.join(', ')}`)
  const known = report.roles.map(({ arn }) => arn)
  if (
    disjoint(
      known,
      current.roles.map(({ arn }) => arn)
    )
  )
    return no('it has no role in common with this report')
  const made = Date.parse(created ?? report.evidence.window?.end ?? '')
  if (Number.isNaN(made)) return no('it does not tell how old it is')
  const ends = Date.parse(report.evidence.window?.end ?? '')
  if (Math.max(made, Number.isNaN(ends) ? made : ends) > now * 1000 + AHEAD_AT_MOST)
    return no('it is dated ahead of now, so that it would never be too old')
  const evidenceEnd = created === undefined ? current.evidence.window?.end : undefined
  const days = Math.floor(((evidenceEnd === undefined ? now * 1000 : Date.parse(evidenceEnd)) - made) / DAY)
  // what was granted that long ago was granted before: only what came and went since is not told
  if (days > maxAgeDays)
    return { usable: true, why: `it is ${plural(days, 'day')} old, more than ${maxAgeDays}` }
  return { usable: true }
}

/**
 * Compares each judged role with what an earlier report says of it.
 * @returns by ARN; of a role that the earlier report does not have all is new, and one that it did not judge is absent
 */
export function compareWithBaseline(roles: readonly OpenRole[], baseline: Report): Map<string, Comparison> {
  const earlier = new Map(baseline.roles.map((role) => [role.arn, role]))
  return new Map(
    roles.flatMap((role) => {
      const before = earlier.get(role.report.arn) ?? withNothing(role.report)
      if (!before.judged || !role.report.judged) return []
      return [[role.report.arn, compared(role, before, neededThen(baseline, before))] as const]
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
function neededThen({ workloads }: Report, { arn, undecided }: RoleReport): Set<string> {
  const own = workloads.filter(({ role }) => role === arn)
  return new Set(
    [...own.flatMap(({ needs, implied }) => [...needs, ...implied]), ...undecided].map(({ action }) => action)
  )
}

/** @param needed what the role needed, or may have needed, then: it was granted, though it was not unused */
function compared(
  { report, findings, open }: OpenRole,
  before: RoleReport,
  needed: ReadonlySet<string>
): Comparison {
  const isListed = report.unused.actions !== undefined
  const foundThen = actionsKnownTo(before, isListed)
  const isGrantedThen = ({ action, on }: UnusedAction): boolean =>
    needed.has(action) && on.every((grant) => givenBy(before, action, grant))
  const knownAction = (unused: UnusedAction): boolean => foundThen(unused) || isGrantedThen(unused)
  const wasWide = (wide: WideResource): boolean => knownWide.has(keyOf(wide)) || wasUnusedOn(before, wide)
  const wasGranted = ({ action, resource }: WideResource): boolean =>
    needed.has(action) && givenBy(before, action, { resources: [resource] })
  const knownWide = new Set(wideResources(before).map(keyOf))
  const fresh = {
    unused: open.unused.filter((unused) => !knownAction(unused)),
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

/** By name where both reports list the unused actions; else those that a grant gives which the baseline holds. */
function actionsKnownTo(before: RoleReport, isListed: boolean): (unused: UnusedAction) => boolean {
  const names = new Set((before.unused.actions ?? []).map(({ action }) => action))
  if (isListed && before.unused.actions !== undefined) return ({ action }) => names.has(action)
  const held = new Map<Granting, boolean>()
  const isHeld = (granting: Granting): boolean => {
    const known = held.get(granting) ?? isGrantedIn(before, granting)
    held.set(granting, known)
    return known
  }
  return ({ action, on }) => names.has(action) || on.some(isHeld)
}

/**
 * Whether a role granted one of some patterns on one of some resources, as they are written. Of NotAction and NotResource only what is
 * written the same is known.
 */
function isGrantedIn({ grants }: RoleReport, granting: Granting): boolean {
  return grants.some((outer) => {
    const isSame = (patterns: readonly string[], own: readonly string[]): boolean =>
      patterns.includes('*') || own.some((one) => patterns.includes(one))
    const isLiteral = (not: 'notAction' | 'notResource'): boolean =>
      outer[not] !== undefined || granting[not] !== undefined
    const written = outer.actions.map(({ action }) => action)
    return (
      (isSame(written, granting.actions) ||
        (!isLiteral('notAction') &&
          written.some((one) => granting.actions.some((inner) => holdsAction(one, inner))))) &&
      (isSame(outer.resources, granting.resources) ||
        (!isLiteral('notResource') &&
          outer.resources.some((one) => granting.resources.some((inner) => holdsResource(one, inner)))))
    )
  })
}

function holdsAction(outer: string, inner: string): boolean {
  return contains(textPattern(outer.toLowerCase(), false), textPattern(inner.toLowerCase(), false)) === 'yes'
}

function holdsResource(outer: string, inner: string): boolean {
  return contains(resourcePattern(outer, false), resourcePattern(inner, false)) === 'yes'
}

/** Whether grants of then give the action on all that a grant of now gives it on. */
function givenBy(
  { grants }: RoleReport,
  action: string,
  now: Pick<Granting, 'resources' | 'notResource'>
): boolean {
  const giving = grants.filter(({ actions, notAction }) =>
    notAction === undefined
      ? actions.some((pattern) => matchesAction(pattern.action, action))
      : !notAction.some((pattern) => matchesAction(pattern, action))
  )
  return now.resources.every((resource) =>
    giving.some(
      (then) =>
        then.resources.includes('*') ||
        then.resources.includes(resource) ||
        (then.notResource === undefined &&
          now.notResource === undefined &&
          then.resources.some((one) => holdsResource(one, resource)))
    )
  )
}

function wasUnusedOn(
  before: RoleReport,
  { action, resource }: { action: string; resource: string }
): boolean {
  return (
    (before.unused.actions ?? []).some((unused) => unused.action === action) &&
    before.grants.some(
      ({ actions, resources }) =>
        resources.includes(resource) && actions.some((granted) => matchesAction(granted.action, action))
    )
  )
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

function accountsOf(roles: readonly RoleReport[]): string[] {
  return [...new Set(roles.map(({ arn }) => arn.split(':')[4] ?? ''))].toSorted(compare)
}

/** Taken from the traces, else from the workloads: saved traces do not tell theirs. */
function regionsOf({ evidence, workloads }: Pick<Report, 'workloads' | 'evidence'>): string[] {
  if (evidence.region !== undefined) return [evidence.region]
  const named = workloads.map(({ arn }) => arn.split(':')[3] ?? '').filter((region) => region !== '')
  return [...new Set(named)].toSorted(compare)
}

function disjoint(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))
}
