/** One role as its part of the page shows it once it is opened. */
import { compare } from '../../kit/compare.ts'
import { plural } from '../../kit/plural.ts'
import type { RolePolicyView } from '../../view/role-policies.ts'
import type { RoleView, WorkloadView } from '../../view/view.ts'
import { WIDTH } from '../../view/words.ts'
import { MASKED } from '../masking.ts'
import { POLICIES } from '../policies/role-policies.ts'
import type {
  ActionData,
  CoverageData,
  EvidenceData,
  PolicyData,
  RoleDetail,
  SinceData,
  StatementData,
  SuggestedData
} from './page/page-data.ts'
import { testimonyOf } from './role-actions.ts'

/** Rows of evidence of one role; report.json has all. */
const ROWS = 300
/** Resources of one statement, or of one wide action. */
const RESOURCES = 40

/** Where things of the page are found. */
export interface Places {
  /** Position of each workload by ARN. */
  workloads: ReadonlyMap<string, number>
  /** By the role's ARN. */
  policies: ReadonlyMap<string, RolePolicyView>
}

export function detailOf(
  role: RoleView,
  actions: readonly ActionData[],
  { workloads, policies }: Places
): RoleDetail {
  const { report } = role
  const evidence = role.workloads.flatMap((workload) =>
    evidenceOf(workload, workloads.get(workload.report.arn) ?? 0)
  )
  const policy = policies.get(report.arn)
  return {
    coverage: role.workloads.map(coverageOf),
    policies: policiesOf(role),
    actions,
    evidence: evidence.slice(0, ROWS),
    moreEvidence: Math.max(0, evidence.length - ROWS),
    wide: role.wide.map(({ action, width, granted, needed, isNew }) => ({
      action,
      width: WIDTH[width],
      granted: firstFew(granted),
      needed: firstFew(needed),
      isNew
    })),
    ...(report.sinceBaseline !== undefined && { since: sinceOf(report.sinceBaseline) }),
    ...(policy !== undefined && { suggested: suggestedOf(policy, role) }),
    doubts: doubtsOf(role)
  }
}

function coverageOf({ name, report: { coverage } }: WorkloadView): CoverageData {
  if (coverage === undefined)
    return {
      workload: name,
      seen: 0,
      settled: true,
      regime: 'blind',
      why: 'nothing is told of how much was seen'
    }
  const { seen, requests, settled = true, regime, why, tooLittle } = coverage
  return {
    workload: name,
    seen,
    ...(requests !== undefined && { requests }),
    settled,
    regime,
    why: tooLittle ?? why
  }
}

function policiesOf({ report }: RoleView): PolicyData[] {
  const statements = new Map<string, StatementData[]>(report.policies.map(({ name }) => [name, []]))
  for (const grant of report.grants) {
    const list = statements.get(grant.policy) ?? []
    statements.set(grant.policy, list)
    list.push({
      number: grant.statement + 1,
      ...(grant.sid !== undefined && { sid: grant.sid }),
      isConditional: grant.conditional,
      ...(grant.notAction !== undefined && { notAction: firstFew(grant.notAction) }),
      ...(grant.notResource !== undefined && { notResource: firstFew(grant.notResource) }),
      actions: grant.actions.map(
        ({ action, used, implied, undecided, unused }) => [action, used, implied, undecided, unused] as const
      ),
      resources: firstFew(grant.resources)
    })
  }
  const about = new Map(report.policies.map((policy) => [policy.name, policy]))
  return [...statements].map(([name, list]) => {
    const version = about.get(name)?.version
    return {
      name,
      ...(version !== undefined && { version }),
      isBoundary: about.get(name)?.boundary === true,
      statements: list.toSorted((a, b) => a.number - b.number)
    }
  })
}

function evidenceOf({ report: { needs, implied } }: WorkloadView, workload: number): EvidenceData[] {
  const rows: EvidenceData[] = [
    ...needs.map(
      ({ action, resource, calls, firstSeen = '', lastSeen = '', precision, reason, traceIds, run }) => ({
        workload,
        action,
        resource,
        testimony: run === undefined ? ('trace' as const) : ('earlier-run' as const),
        calls,
        days: firstSeen === lastSeen ? lastSeen : `${firstSeen} to ${lastSeen}`,
        why: precision === 'exact' ? '' : `${precision}${reason === undefined ? '' : `: ${reason}`}`,
        traces: traceIds
      })
    ),
    ...implied.map(({ action, resource, from, witness, setting }) => ({
      workload,
      action,
      resource,
      testimony: testimonyOf(witness),
      calls: 0,
      days: '',
      why: setting === undefined ? from : `${from} (${setting})`,
      traces: []
    }))
  ]
  return rows.toSorted((a, b) => compare(a.action, b.action) || compare(a.resource, b.resource))
}

function sinceOf(since: NonNullable<RoleView['report']['sinceBaseline']>): SinceData {
  const { legacy, notSeen = { unused: 0, wide: 0 }, removed } = since
  return {
    newUnused: since.newUnused.map(({ action }) => action),
    newWide: since.newWide.map(({ action, resource }) => `${action} on ${resource}`),
    newGrants: since.newGrants.map(
      ({ action, resource, unused }) => `${action} on ${resource} (${unused} unused)`
    ),
    legacy: legacy.unused + legacy.wide,
    notSeen: notSeen.unused + notSeen.wide,
    removed: removed.unused + removed.wide
  }
}

function suggestedOf(policy: RolePolicyView, { workloads }: RoleView): SuggestedData {
  const place = [POLICIES, policy.folder].filter((part) => part !== '').join('/')
  const leftOut = new Map(workloads.flatMap((workload) => workload.leftOut).map((one) => [one.when, one]))
  return {
    files: policy.parts.map(({ file, policy: { Version, Statement } }) => ({
      file: `${place}/${file}`,
      policy: { Version, Statement }
    })),
    isMasked: policy.parts.some((part) => MASKED.test(JSON.stringify(part.policy))),
    notes: [
      ...policy.cautions,
      ...(policy.isEditable
        ? [
            `${place}/${policy.applyFile} puts it in the place of the role’s policies, and ${place}/${policy.restoreFile} gives those back.`
          ]
        : [])
    ],
    leftOut: [...leftOut.values()]
  }
}

function doubtsOf({ report, workloads }: RoleView): string[] {
  return [
    ...(report.coverage?.tooLittle === undefined
      ? []
      : [`Too little was seen of ${report.coverage.tooLittle}.`]),
    ...(report.managedBy === undefined ? [] : [`It is not its account’s to edit: ${report.managedBy}.`]),
    ...(report.boundary === undefined
      ? []
      : [
          `The permissions boundary ${report.boundary} takes ${plural(report.blocked.total, 'granted action')} away: they count neither as granted nor as unused.`
        ]),
    ...report.unread.map(({ what, why }) => `${what} was not read: ${why}.`),
    ...report.grantedElsewhere.map(
      ({ action, resource, why }) =>
        `${action} on ${resource} was used and is granted by none of its policies: ${why}.`
    ),
    ...workloads.flatMap(({ name, report: { denied, unresolved } }) => [
      ...denied.map(
        ({ action, resource, calls }) =>
          `${name}: ${action}${resource === undefined ? '' : ` on ${resource}`} was denied (${plural(calls, 'call')}).`
      ),
      ...unresolved.map(
        ({ service, operation, calls, why }) =>
          `${name}: ${service} ${operation} (${plural(calls, 'call')}) is not fully resolved: ${why}.`
      )
    ]),
    ...(report.unmatched.length === 0 ? [] : [`No action is like ${firstFew(report.unmatched).join(', ')}.`])
  ]
}

function firstFew(list: readonly string[]): string[] {
  const rest = list.length - RESOURCES
  return rest > 0 ? [...list.slice(0, RESOURCES), `and ${rest} more in report.json`] : [...list]
}
