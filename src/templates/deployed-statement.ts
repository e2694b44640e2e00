/** The report's grants put back into the statements that they came of, with what of each is not needed. */
import { hasWildcard, matchesAction, resourcePattern, type Pattern } from '../iam/pattern.ts'
import type { Report, RoleReport, WorkloadReport } from '../report/report.ts'
import { compare } from '../kit/compare.ts'
import { ActionIndex, NeedIndex, type Need } from './need-index.ts'

export interface DeployedStatement {
  /** ARN. */
  role: string
  /** The name of an inline policy, the ARN of a managed one. */
  policy: string
  sid?: string
  conditional: boolean
  /** Where the role's workloads run. */
  regions: readonly string[]
  /** Whether it says what it allows, rather than what it does not, and its policy only allows. */
  plain: boolean
  actions: readonly DeployedAction[]
  resources: readonly DeployedResource[]
}

export interface DeployedAction {
  /** As written. */
  pattern: string
  /** `kept`: nothing of it may go, or nobody knows what may. `partly`: a pattern of which some actions are needed. */
  standing: 'kept' | 'partly' | 'unused'
  /** With `partly`: the actions that are needed here. */
  needed: readonly string[]
  /** With `partly`: the actions of which nothing shows whether they are needed. */
  undecided: readonly string[]
}

export interface DeployedResource {
  /** As written. */
  pattern: string
  /** The used actions that are granted on it, each with the lesser resources that it is needed on. */
  wide: readonly { action: string; needed: readonly string[] }[]
  /** The lesser resources that each of those actions needs of it, where all of them are known exactly. */
  exactly: ReadonlyMap<string, readonly string[]>
  /** What those actions need of it, where that is known exactly and holds for whatever else the statement allows; else empty. */
  needed: readonly string[]
}

/** A role, with what its statements are compared with: by what a statement asks for, so that each takes only its own time. */
interface Compared {
  role: RoleReport
  needs: NeedIndex
  /** What is granted more widely than needed, by the granted resource. */
  wide: ReadonlyMap<string, readonly WideReport[]>
  undecided: ActionIndex
}

type WideReport = RoleReport['wide'][number]
type GrantReport = RoleReport['grants'][number]

/** Every Allow statement of every role, also of those that were not judged: there nothing is said to be unused. */
export function deployedStatements({
  roles,
  workloads
}: Pick<Report, 'roles' | 'workloads'>): DeployedStatement[] {
  const byRole = new Map<string | undefined, WorkloadReport[]>()
  for (const workload of workloads) {
    const known = byRole.get(workload.role)
    if (known === undefined) byRole.set(workload.role, [workload])
    else known.push(workload)
  }
  return roles.flatMap((role) => {
    const statements = new Map<string, GrantReport[]>()
    for (const grant of role.grants) {
      const key = JSON.stringify([grant.policy, grant.statement])
      const known = statements.get(key)
      if (known === undefined) statements.set(key, [grant])
      else known.push(grant)
    }
    const own = byRole.get(role.arn) ?? []
    const compared: Compared = {
      role,
      needs: new NeedIndex(own),
      wide: byKeys(role.wide, ({ granted }) => granted),
      undecided: new ActionIndex(role.undecided.map(({ action }) => action))
    }
    const denying = new Set(
      role.bearing?.statements.flatMap(({ policy, effect }) => (effect === 'Deny' ? [policy] : []))
    )
    const regions = [...new Set(own.flatMap(({ arn }) => arn.split(':')[3] ?? []))].sort(compare)
    return [...statements.values()].flatMap((grants) => {
      const statement = statementOf(compared, grants)
      if (statement === undefined) return []
      const plain =
        !denying.has(statement.policy) &&
        grants.every(({ notAction, notResource }) => notAction === undefined && notResource === undefined)
      return [{ ...statement, regions, plain }]
    })
  })
}

function statementOf(
  compared: Compared,
  grants: readonly GrantReport[]
): Omit<DeployedStatement, 'regions' | 'plain'> | undefined {
  const [first] = grants
  if (first === undefined) return undefined
  const { role } = compared
  const granted = byKeys(grants, ({ resources }) => resources)
  const patterns = [...granted.keys()].sort(compare)
  const counted = grants.flatMap((grant) => grant.actions).toSorted((a, b) => compare(a.action, b.action))
  const on =
    first.notResource === undefined ? patterns.map((pattern) => resourcePattern(pattern, true)) : undefined
  const actions = counted.map((one) =>
    actionOf(one.action, role.judged && !isWaived(role, one.action) ? one : undefined, on, compared)
  )
  return {
    role: role.arn,
    policy: first.policy,
    ...(first.sid !== undefined && { sid: first.sid }),
    conditional: first.conditional,
    actions,
    resources: patterns.map((pattern) => resourceOf(pattern, granted.get(pattern) ?? [], compared))
  }
}

/** Things by their keys, under each of them once, in their order. */
function byKeys<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    for (const key of new Set(keysOf(one))) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [one])
      else known.push(one)
    }
  }
  return found
}

/** @param on the resources that the statement is on; undefined where it is on everything but some */
function actionOf(
  pattern: string,
  counted: GrantReport['actions'][number] | undefined,
  on: readonly Pattern[] | undefined,
  { needs, undecided: undecidedOfRole }: Compared
): DeployedAction {
  const kept: DeployedAction = { pattern, standing: 'kept', needed: [], undecided: [] }
  if (counted === undefined || counted.unused === 0) return kept
  const used = counted.used + counted.implied
  if (used === 0 && counted.undecided === 0) return { ...kept, standing: 'unused' }
  if (!hasWildcard(pattern)) return kept
  const needed = needs.matching(pattern).filter((action) => on === undefined || needs.isNeededOn(action, on))
  const isNeeded = new Set(needed)
  const undecided =
    counted.undecided === 0 ? [] : undecidedOfRole.matching(pattern).filter((action) => !isNeeded.has(action))
  // used, but elsewhere only: that is a matter of resources
  if (used > 0 && needed.length === 0) return kept
  // those that are not known by name cannot be kept by name
  return undecided.length < counted.undecided ? kept : { pattern, standing: 'partly', needed, undecided }
}

function resourceOf(
  pattern: string,
  grants: readonly GrantReport[],
  { role, needs, wide: wideOf }: Compared
): DeployedResource {
  const isGranted = (action: string): boolean =>
    grants.some(({ actions }) => actions.some((granted) => matchesAction(granted.action, action)))
  const wide = role.judged
    ? (wideOf.get(pattern) ?? [])
        .filter(({ action }) => isGranted(action) && !isWaived(role, action, pattern))
        .map(({ action, needed }) => ({ action, needed }))
    : []
  const on = resourcePattern(pattern, true)
  const exactly = new Map(
    wide.flatMap(({ action }) => {
      const here = [...needs.needsOn(action, on)]
      return here.length > 0 && here.every(({ exact }) => exact) ? [[action, resourcesOf(here)] as const] : []
    })
  )
  return {
    pattern,
    wide,
    exactly,
    needed: wide.length === 0 ? [] : narrowed(on, grants, new Set(wide.map(({ action }) => action)), needs)
  }
}

/** What a resource pattern may be replaced with; empty where that cannot be said of everything that is granted on it. */
function narrowed(
  on: Pattern,
  grants: readonly GrantReport[],
  wide: ReadonlySet<string>,
  needs: NeedIndex
): string[] {
  if (grants.some(({ actions }) => actions.some(({ undecided }) => undecided > 0))) return []
  const isEverythingBut = grants.some(({ notResource }) => notResource !== undefined)
  const granted = grants.flatMap(({ actions }) => actions.flatMap(({ action }) => needs.matching(action)))
  const here: Need[] = []
  for (const action of new Set(granted)) {
    for (const need of isEverythingBut ? needs.needsOf(action) : needs.needsOn(action, on)) {
      if (!need.exact || !wide.has(action)) return []
      here.push(need)
    }
  }
  return resourcesOf(here)
}

/** Each once, sorted. */
function resourcesOf(needs: readonly Need[]): string[] {
  return [...new Set(needs.map(({ resource }) => resource))].sort(compare)
}

/** Whether a waiver covers something of what is granted: then all of it stays. */
function isWaived({ waived }: RoleReport, granted: string, on?: string): boolean {
  return waived.some(
    ({ action, resource }) =>
      resource === on && (matchesAction(granted, action) || matchesAction(action, granted))
  )
}

/** Whether something of a statement can go. */
export function isExcessive({ actions, resources }: DeployedStatement): boolean {
  return actions.some(({ standing }) => standing !== 'kept') || resources.some(({ wide }) => wide.length > 0)
}
