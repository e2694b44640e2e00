/** The report's grants put back into the statements that they came of, with what of each is not needed. */
import { hasWildcard, matchesAction, overlaps, resourcePattern, type Pattern } from '../iam/pattern.ts'
import type { Report, RoleReport, WorkloadReport } from '../report/report.ts'
import { compare } from '../kit/compare.ts'

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

interface Need {
  action: string
  resource: string
  exact: boolean
  /** The resource as a pattern, which takes longer to make than to compare. */
  on: Pattern
}

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
    const needs = needsOf(own)
    const undecided = role.undecided.map(({ action }) => action)
    const denying = new Set(
      role.bearing?.statements.flatMap(({ policy, effect }) => (effect === 'Deny' ? [policy] : []))
    )
    const regions = [...new Set(own.flatMap(({ arn }) => arn.split(':')[3] ?? []))].sort(compare)
    return [...statements.values()].flatMap((grants) => {
      const statement = statementOf(role, grants, needs, undecided)
      if (statement === undefined) return []
      const plain =
        !denying.has(statement.policy) &&
        grants.every(({ notAction, notResource }) => notAction === undefined && notResource === undefined)
      return [{ ...statement, regions, plain }]
    })
  })
}

/** One resource, in characters that no template language reads as more than a text. */
const PLAIN_ARN = /^arn:[\w:/.+=@-]+$/

function needsOf(workloads: readonly WorkloadReport[]): Need[] {
  return workloads.flatMap(({ needs, implied }) => [
    ...needs.map(({ action, resource, precision }) => ({
      action,
      resource,
      on: resourcePattern(resource, false),
      exact: precision === 'exact' && PLAIN_ARN.test(resource)
    })),
    ...implied.map(({ action, resource }) => ({
      action,
      resource,
      on: resourcePattern(resource, false),
      exact: PLAIN_ARN.test(resource)
    }))
  ])
}

function statementOf(
  role: RoleReport,
  grants: readonly GrantReport[],
  needs: readonly Need[],
  undecided: readonly string[]
): Omit<DeployedStatement, 'regions' | 'plain'> | undefined {
  const [first] = grants
  if (first === undefined) return undefined
  const patterns = [...new Set(grants.flatMap(({ resources }) => resources))].sort(compare)
  const isEverythingBut = first.notResource !== undefined
  const counted = grants.flatMap((grant) => grant.actions).toSorted((a, b) => compare(a.action, b.action))
  const isOnAny = anyOf(patterns)
  const here = isEverythingBut ? needs : needs.filter(isOnAny)
  const actions = counted.map((one) =>
    actionOf(one.action, role.judged && !isWaived(role, one.action) ? one : undefined, here, undecided)
  )
  return {
    role: role.arn,
    policy: first.policy,
    ...(first.sid !== undefined && { sid: first.sid }),
    conditional: first.conditional,
    actions,
    resources: patterns.map((pattern) => resourceOf(pattern, role, grants, needs))
  }
}

function actionOf(
  pattern: string,
  counted: GrantReport['actions'][number] | undefined,
  needs: readonly Need[],
  undecidedOfRole: readonly string[]
): DeployedAction {
  const kept: DeployedAction = { pattern, standing: 'kept', needed: [], undecided: [] }
  if (counted === undefined || counted.unused === 0) return kept
  const used = counted.used + counted.implied
  if (used === 0 && counted.undecided === 0) return { ...kept, standing: 'unused' }
  if (!hasWildcard(pattern)) return kept
  const matching = (actions: readonly string[]): string[] =>
    [...new Set(actions)].filter((action) => matchesAction(pattern, action)).sort(compare)
  const needed = matching(needs.map(({ action }) => action))
  const undecided =
    counted.undecided === 0 ? [] : matching(undecidedOfRole).filter((action) => !needed.includes(action))
  // used, but elsewhere only: that is a matter of resources
  if (used > 0 && needed.length === 0) return kept
  // those that are not known by name cannot be kept by name
  return undecided.length < counted.undecided ? kept : { pattern, standing: 'partly', needed, undecided }
}

function resourceOf(
  pattern: string,
  role: RoleReport,
  grants: readonly GrantReport[],
  needs: readonly Need[]
): DeployedResource {
  const onIt = grants.filter(({ resources }) => resources.includes(pattern))
  const isGranted = (action: string): boolean =>
    onIt.some(({ actions }) => actions.some((granted) => matchesAction(granted.action, action)))
  const wide = role.judged
    ? role.wide
        .filter(
          ({ action, granted }) =>
            granted.includes(pattern) && isGranted(action) && !isWaived(role, action, pattern)
        )
        .map(({ action, needed }) => ({ action, needed }))
    : []
  const known = new Set(wide.map(({ action }) => action))
  const isHere = anyOf([pattern])
  const exactly = new Map(
    wide.flatMap(({ action }) => {
      const here = needs.filter((need) => need.action === action && isHere(need))
      const resources = [...new Set(here.map(({ resource }) => resource))].sort(compare)
      return here.length > 0 && here.every(({ exact }) => exact) ? [[action, resources] as const] : []
    })
  )
  return {
    pattern,
    wide,
    exactly,
    needed: wide.length === 0 ? [] : narrowed(isHere, onIt, known, needs, isGranted)
  }
}

/** What a resource pattern may be replaced with; empty where that cannot be said of everything that is granted on it. */
function narrowed(
  isHere: (need: Need) => boolean,
  grants: readonly GrantReport[],
  wide: ReadonlySet<string>,
  needs: readonly Need[],
  isGranted: (action: string) => boolean
): string[] {
  if (grants.some(({ actions }) => actions.some(({ undecided }) => undecided > 0))) return []
  const isEverythingBut = grants.some(({ notResource }) => notResource !== undefined)
  const here = needs.filter((need) => isGranted(need.action) && (isEverythingBut || isHere(need)))
  if (!here.every((need) => need.exact && wide.has(need.action))) return []
  return [...new Set(here.map(({ resource }) => resource))].sort(compare)
}

/** Whether a waiver covers something of what is granted: then all of it stays. */
function isWaived({ waived }: RoleReport, granted: string, on?: string): boolean {
  return waived.some(
    ({ action, resource }) =>
      resource === on && (matchesAction(granted, action) || matchesAction(action, granted))
  )
}

/** Whether a need is on one of several patterns. */
function anyOf(patterns: readonly string[]): (need: Need) => boolean {
  const compiled = patterns.map((pattern) => resourcePattern(pattern, true))
  return ({ on }) => compiled.some((pattern) => overlaps(pattern, on) !== 'no')
}

/** Whether something of a statement can go. */
export function isExcessive({ actions, resources }: DeployedStatement): boolean {
  return actions.some(({ standing }) => standing !== 'kept') || resources.some(({ wide }) => wide.length > 0)
}
