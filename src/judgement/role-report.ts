/** One role's policies and what its workloads need to its part of the report. */
import { messageOf } from '../kit/errors.ts'
import { impliedReport } from '../needs/implied-report.ts'
import { hasEvidence, isBlind } from '../needs/evidence.ts'
import { excessOf } from './excess.ts'
import { wideResources, type RoleExcess } from './findings.ts'
import { BOUNDARY } from './gaps.ts'
import { decide, type Request } from '../iam/decide.ts'
import { parsePolicy, type Policy } from '../iam/document.ts'
import type { Reference } from '../reference/reference.ts'
import type { NeedReport, RoleReport, WorkloadReport } from '../report/report.ts'
import type { PolicyDocument, RolePolicies } from '../iam/role-policies.ts'
import { plausibleNeeds, unknownKeyUses } from './forwarded.ts'
import { grantsOf, type RoleGrants } from '../iam/grants.ts'
import { managedBy, roleAsPrincipal, type Principal } from '../iam/principal.ts'
import { AGENTS, SENDING_TRACES } from '../needs/configuration/implied.ts'
import type { Testimony } from '../domain/testimony.ts'
import { writtenWithin } from './role-written.ts'
import { sharingOf } from './sharing.ts'
import { compare } from '../kit/compare.ts'
import type { WrittenWithin } from '../policies/written-policy.ts'
import type { WorkloadFindings } from '../needs/workload-report.ts'

export interface RoleFindings extends RoleExcess {
  /** What each workload of it, by ARN, keeps because services plausibly use it. */
  plausible: ReadonlyMap<string, readonly Testimony[]>
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

type Plausible = RoleFindings['plausible']

/**
 * @param findings of the workloads that run under the role
 * @param ofOthers what other workloads need of it, ignored and unknown ones
 * @param now Unix seconds: what a policy allowed until then is over; absent where the time is not known
 */
export function reportRole(
  arn: string,
  findings: readonly WorkloadFindings[],
  role: RolePolicies,
  ofOthers: readonly Testimony[],
  reference: Reference,
  now?: number
): RoleFindings {
  const read = readPolicies(role)
  const principal = roleAsPrincipal(arn, now)
  const grants = grantsOf(principal, read.policies, read.boundary, reference)
  const reports = findings.map(({ report }) => report)
  const plausible = plausibleIn(reports, grants, principal, reference)
  const extended = extendedWith(plausible, reports)
  const known = [...reports.flatMap(testimoniesIn), ...[...plausible.values()].flat()]
  const testimonies = [...known, ...openNeedsIn(findings, ofOthers)]
  const { everyUnused, ...excess } = excessOf(grants, testimonies, reference)
  const within = read.isReadable
    ? writtenWithin(arn, extended, read.policies, read.boundary, reference)
    : undefined
  return {
    plausible,
    written: within?.written ?? new Map(),
    findings: { unused: everyUnused, wide: wideResources(excess) },
    report: {
      ...headOf(arn, role, reports, read),
      ...excess,
      waived: [],
      grantedElsewhere: read.isReadable ? grantedElsewhere(principal, reports, read, grants) : [],
      sharing: sharingOf(arn, extended, grantedBy(grants)),
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

/** The keys that each workload keeps because services plausibly use them, by its ARN. */
function plausibleIn(
  reports: readonly WorkloadReport[],
  { grants }: RoleGrants,
  { partition }: Principal,
  reference: Reference
): Plausible {
  return new Map(
    reports.map(({ arn, needs, implied }) => [
      arn,
      plausibleNeeds([...needs, ...implied], grants, partition, reference)
    ])
  )
}

/** The workloads, with what is plausible among what is implied. */
function extendedWith(plausible: Plausible, reports: readonly WorkloadReport[]): WorkloadReport[] {
  return reports.map((report) => ({
    ...report,
    implied: [...report.implied, ...(plausible.get(report.arn) ?? []).map(impliedReport)]
  }))
}

/** What the workloads may need of the role, beside what they are known to need. */
function openNeedsIn(findings: readonly WorkloadFindings[], ofOthers: readonly Testimony[]): Testimony[] {
  const reports = findings.map(({ report }) => report)
  const doubts = [...findings.flatMap(({ mayNeed }) => mayNeed), ...ofOthers]
  return [
    ...doubts,
    ...unknownKeyUses(
      reports.flatMap(({ needs, implied }) => [...needs, ...implied]),
      doubts.filter(({ witness }) => witness !== 'listed')
    ),
    ...(reports.some(({ kind }) => kind !== 'lambda') ? [...SENDING_TRACES, ...AGENTS] : [])
  ]
}

/** Which role it is, and whether it is judged. */
function headOf(
  arn: string,
  { boundary, template }: RolePolicies,
  reports: readonly WorkloadReport[],
  { isReadable }: PoliciesRead
): Pick<RoleReport, 'arn' | 'workloads' | 'judged' | 'boundary' | 'managedBy'> {
  const ofTemplate = template === undefined ? undefined : `made of the role template ${template}: edit that`
  const managing = managedBy(arn) ?? ofTemplate
  return {
    arn,
    workloads: reports.map((report) => report.arn),
    judged: isReadable && reports.some((report) => hasEvidence(report) && !isBlind(report)),
    ...(boundary !== undefined && { boundary: boundary.name }),
    ...(managing !== undefined && { managedBy: managing })
  }
}

/** The names of all actions that a role grants. */
function grantedBy({ grants }: RoleGrants): Set<string> {
  return new Set(grants.flatMap((grant) => [...grant.actions].map(({ name }) => name)))
}

function policiesNamed({ policies, boundary }: RolePolicies): RoleReport['policies'] {
  return [...policies, ...(boundary === undefined ? [] : [boundary])]
    .map(({ name, version }) => ({ name, ...(version !== undefined && { version }) }))
    .toSorted((a, b) => compare(a.name, b.name))
}

/** What a workload's calls and configuration say it needs. */
function testimoniesIn({ needs, implied }: WorkloadReport): Testimony[] {
  return [
    ...needs.map(({ action, resource, condition, precision, reason }): Testimony => ({
      action,
      resource,
      ...(condition !== undefined && { condition }),
      why: 'a call that was traced',
      certainty: 'needed',
      witness: 'trace',
      ...(precision === 'wider' && reason !== undefined && { wider: reason })
    })),
    ...implied.map(({ action, resource, condition, from }): Testimony => ({
      action,
      resource,
      ...(condition !== undefined && { condition }),
      why: from,
      certainty: 'needed',
      witness: 'configuration'
    }))
  ]
}

/** Calls that were answered though no policy of the role allows them: a resource's policy does, or the role has changed since. */
function grantedElsewhere(
  principal: Principal,
  reports: readonly WorkloadReport[],
  { policies, boundary }: PoliciesRead,
  grants: RoleGrants
): RoleReport['grantedElsewhere'] {
  const found = new Map<string, RoleReport['grantedElsewhere'][number]>()
  const given = grantedBy(grants)
  const needs = reports.flatMap((report) => report.needs)
  for (const { action, resource, condition, precision, calls, traceIds } of needs) {
    // Which of its resources the call was on is not known.
    if (precision === 'wider' && given.has(action)) continue
    const context = { ...principal.context, ...contextIn(condition) }
    const request: Request = { action, resource, context }
    const { verdict, statements } = decide(request, policies, boundary)
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

function contextIn(condition: NeedReport['condition']): Record<string, string[]> {
  return Object.fromEntries(Object.values(condition ?? {}).flatMap((keys) => Object.entries(keys)))
}
