/** One role's policies and what its workloads need to its part of the report. */
import { messageOf } from '../kit/errors.ts'
import { impliedReport } from '../needs/reported.ts'
import { hasEvidence, isBlind } from '../needs/evidence.ts'
import { roleCoverage } from './coverage/role.ts'
import { excessOf } from './excess.ts'
import { grantedActions } from './granted-actions.ts'
import { wideResources, type RoleExcess } from './findings.ts'
import { BOUNDARY } from './gaps.ts'
import { decide, policiesByAction, type Request } from '../iam/decide.ts'
import { documentText, parsePolicy, type Policy } from '../iam/document.ts'
import type { Reference } from '../reference/reference.ts'
import type { RoleReport, WorkloadReport } from '../report/report.ts'
import type { PolicyDocument, RolePolicies } from '../iam/role-policies.ts'
import { grantsOf, type RoleGrants } from '../iam/grants.ts'
import { managedBy, roleAsPrincipal, type Principal } from '../iam/principal.ts'
import type { Heard, RoleAsked } from '../needs/witnesses/witness.ts'
import { testimoniesOnGrants, testimoniesOnRole } from '../needs/witnesses/witnesses.ts'
import type { Testimony } from '../domain/testimony.ts'
import { contextIn } from '../policies/written-condition.ts'
import { writtenWithin } from './role-written.ts'
import { sharingOf } from './sharing.ts'
import { compare } from '../kit/compare.ts'
import type { Steps } from '../kit/steps.ts'
import type { WrittenWithin } from '../policies/written-policy.ts'
import type { WorkloadFindings } from '../needs/workload-report.ts'

export interface RoleFindings extends RoleExcess {
  /** What each workload of it, by ARN, needs besides, by the word of witnesses who know what the role grants. */
  besides: ReadonlyMap<string, readonly Testimony[]>
  /** What is written of each workload of it, by ARN: no wider than what it grants. Empty where not all of it could be read. */
  written: ReadonlyMap<string, WrittenWithin>
}

/** A role's policies as far as they could be parsed. */
interface PoliciesRead {
  policies: readonly Policy[]
  /** Absent where there is none, or it is not known. */
  boundary: readonly Policy[] | undefined
  /** Whether all policies could be read. Without its boundary a role can do less than is said, never more: it is judged all the same. */
  isReadable: boolean
  unread: RoleReport['unread']
}

/**
 * @param findings of the workloads that run under the role
 * @param others workloads that are ignored, and calls of unknown ones: they may need it too
 * @param now Unix seconds: what a policy allowed until then is over; absent where the time is not known
 */
export function* reportRole(
  arn: string,
  findings: readonly WorkloadFindings[],
  role: RolePolicies,
  others: Pick<RoleAsked, 'unattributed'> & { ignored: readonly WorkloadFindings[] },
  reference: Reference,
  now?: number
): Steps<RoleFindings> {
  const read = readPolicies(role)
  const principal = roleAsPrincipal(arn, now)
  const grants = grantsOf(principal, read.policies, read.boundary, reference)
  const reports = findings.map(({ report }) => report)
  const asked: RoleAsked = {
    arn,
    role,
    partition: principal.partition,
    grants: grants.grants,
    workloads: findings.map(heardOf),
    ignored: others.ignored.map(heardOf),
    unattributed: others.unattributed,
    reference
  }
  yield
  const besides = new Map(
    asked.workloads.map((heard) => [heard.workload.arn, testimoniesOnGrants(heard, asked)] as const)
  )
  const { needed, open } = neededAndOpen(asked, besides)
  const testimonies = [...[...needed.values()].flat(), ...open, ...testimoniesOnRole(asked, open)]
  const extended = extendedWith(besides, reports)
  yield
  const { everyUnused, ...excess } = excessOf(grants, testimonies, reference)
  yield
  const within = read.isReadable
    ? writtenWithin(arn, needed, read.policies, read.boundary, reference)
    : undefined
  yield
  return {
    besides,
    written: within?.written ?? new Map(),
    findings: {
      get unused() {
        return everyUnused()
      },
      wide: wideResources(excess)
    },
    report: {
      ...headOf(arn, role, reports, read),
      ...excess,
      waived: [],
      grantedElsewhere: grantedElsewhere(principal, within?.written ?? new Map(), read, grants),
      sharing: sharingOf(arn, extended, grantedActions(grants.grants).byName),
      policies: policiesNamed(role),
      ...(within !== undefined && { bearing: within.bounds.bearing }),
      unmatched: grants.unmatched,
      unread: read.unread.toSorted((a, b) => compare(a.what, b.what))
    }
  }
}

function readPolicies(role: RolePolicies): PoliciesRead {
  const unread = [...role.unread]
  const parsed = ({ name, document }: PolicyDocument, what: string): Policy[] => {
    try {
      return [parsePolicy(name, document)]
    } catch (error) {
      unread.push({ what, why: messageOf(error) })
      return []
    }
  }
  const policies = role.policies.flatMap((policy) => parsed(policy, policy.name))
  const isReadable = unread.length === 0
  const boundary = role.boundary === undefined ? [] : parsed(role.boundary, BOUNDARY)
  if (role.boundaryUnread !== undefined) unread.push({ what: BOUNDARY, why: role.boundaryUnread })
  return { policies, boundary: boundary.length === 0 ? undefined : boundary, isReadable, unread }
}

function heardOf({ report: { arn, kind, name, role }, testimonies }: WorkloadFindings): Heard {
  return { workload: { arn, kind, name }, role, testimonies }
}

/** What each workload needs, by its ARN, and what any of them may need. */
function neededAndOpen(
  { workloads }: RoleAsked,
  besides: RoleFindings['besides']
): { needed: Map<string, Testimony[]>; open: Testimony[] } {
  const said = workloads.flatMap(({ workload: { arn }, testimonies }) =>
    [...testimonies, ...(besides.get(arn) ?? [])].map((testimony) => ({ arn, testimony }))
  )
  const needed = new Map(workloads.map(({ workload }): [string, Testimony[]] => [workload.arn, []]))
  const open: Testimony[] = []
  for (const { arn, testimony } of said)
    (testimony.certainty === 'maybe' ? open : needed.get(arn))?.push(testimony)
  return { needed, open }
}

/** The workloads, with what they need besides among what is implied. */
function extendedWith(
  besides: RoleFindings['besides'],
  reports: readonly WorkloadReport[]
): WorkloadReport[] {
  return reports.map((report) => ({
    ...report,
    implied: [...report.implied, ...(besides.get(report.arn) ?? []).map(impliedReport)]
  }))
}

/** Which role it is, and whether it is judged. */
function headOf(
  arn: string,
  { boundary, template }: RolePolicies,
  reports: readonly WorkloadReport[],
  { isReadable }: PoliciesRead
): Pick<RoleReport, 'arn' | 'workloads' | 'judged' | 'coverage' | 'boundary' | 'managedBy'> {
  const ofTemplate = template === undefined ? undefined : `made of the role template ${template}: edit that`
  const managing = managedBy(arn) ?? ofTemplate
  const coverage = roleCoverage(reports)
  return {
    arn,
    workloads: reports.map((report) => report.arn),
    judged: isReadable && reports.some((report) => hasEvidence(report) && !isBlind(report)),
    ...(coverage !== undefined && { coverage }),
    ...(boundary !== undefined && { boundary: boundary.name }),
    ...(managing !== undefined && { managedBy: managing })
  }
}

function named({ name, version }: PolicyDocument): RoleReport['policies'][number] {
  return { name, ...(version !== undefined && { version }) }
}

function policiesNamed({ policies, boundary }: RolePolicies): RoleReport['policies'] {
  const inForce = policies.map((policy) => {
    const text = policy.name.startsWith('arn:') ? undefined : documentText(policy.document)
    return { ...named(policy), ...(text !== undefined && { document: text }) }
  })
  const limit = boundary === undefined ? [] : [{ ...named(boundary), boundary: true as const }]
  return [...inForce, ...limit].toSorted((a, b) => compare(a.name, b.name))
}

/** Calls that were answered though no policy of the role allows them: a resource's policy does, or the role has changed since. */
function grantedElsewhere(
  principal: Principal,
  written: ReadonlyMap<string, WrittenWithin>,
  { policies, boundary }: PoliciesRead,
  grants: RoleGrants
): RoleReport['grantedElsewhere'] {
  const found = new Map<string, RoleReport['grantedElsewhere'][number]>()
  const given = grantedActions(grants.grants).byName
  const needs = [...written.values()].flatMap((one) => one.needs)
  const naming = policiesByAction(policies)
  const limiting = boundary && policiesByAction(boundary)
  for (const { action, resource, condition, precision, calls, traceIds } of needs) {
    // Which of its resources the call was on is not known.
    if (precision === 'wider' && given.has(action)) continue
    const context =
      condition === undefined ? principal.context : { ...principal.context, ...contextIn(condition) }
    const request: Request = { action, resource, context }
    const { verdict, statements } = decide(request, naming(action), limiting?.(action))
    const isGiven = given.has(action)
    // Services check actions without resource types against ARNs of their own making.
    if (verdict === 'allowed' || verdict === 'unknown' || (resource === '*' && isGiven)) continue
    const why =
      verdict === 'explicitly-denied'
        ? `statement ${statements[0]?.statement} of ${statements[0]?.policy} denies it: the role has changed since, or the call was not under it`
        : 'no policy of the role allows it: a resource’s policy does, or it was removed since'
    found.set(`${action}\u0000${resource}`, { action, resource, why, calls, traceIds: [...traceIds] })
  }
  return [...found].toSorted(([a], [b]) => compare(a, b)).map(([, note]) => note)
}
