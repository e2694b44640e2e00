/** Reports for tests of what is a pure function of a report. */
import { wideResources, type RoleExcess } from '../../src/judgement/findings.ts'
import type { GateRules } from '../../src/judgement/gate.ts'
import { ACCESS_LEVELS } from '../../src/reference/reference.ts'
import type { Evidence, Report, RoleReport, WorkloadReport } from '../../src/report/report.ts'

export const ROLE = 'arn:aws:iam::111122223333:role/shop'

/** No limit, no waiver. */
export const NO_RULES: GateRules = {
  failOn: 'any',
  warnOnly: false,
  limits: { thresholds: {}, rules: [] },
  waivers: [],
  ignored: [],
  baselineMaxAge: 30,
  waiverGrace: 14,
  onInsufficient: 'fail',
  identity: []
}

export function evidence(more: Partial<Evidence> = {}): Evidence {
  const traces = { listed: 1, read: 1, partial: 0, truncated: 0, unprocessed: 0, malformed: 0, missing: 0 }
  return {
    source: 'x-ray',
    region: 'eu-west-1',
    traces,
    incomplete: [],
    notOurs: [],
    unattributed: [],
    ...more
  }
}

export function workload(more: Partial<WorkloadReport> = {}): WorkloadReport {
  const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:shop'
  const lists = {
    needs: [],
    implied: [],
    denied: [],
    failed: [],
    unsent: [],
    unresolved: [],
    disagreements: [],
    unread: []
  }
  return { arn, kind: 'lambda', name: 'shop', role: ROLE, traces: 1, ...lists, ...more }
}

/** A role with so many unused write actions and wide resources. */
export function role(unused: number, wide = 0, more: Partial<RoleReport> = {}): RoleReport {
  const names = Array.from({ length: unused }, (_, i) => `s3:PutThing${i}`)
  return {
    arn: ROLE,
    workloads: [],
    judged: true,
    granted: unused + wide,
    used: wide,
    implied: 0,
    blocked: { total: 0, actions: [] },
    unused: {
      total: unused,
      byAccessLevel: { 'permissions-management': 0, write: unused, tagging: 0, read: 0, list: 0 },
      actions: names.map((action) => ({ action, level: 'write' }))
    },
    wide: Array.from({ length: wide }, (_, i) => ({
      action: `s3:GetThing${i}`,
      width: 'all',
      conditional: false,
      granted: ['*'],
      needed: ['arn:aws:s3:::a']
    })),
    undecided: [],
    grants: [],
    grantedElsewhere: [],
    sharing: [],
    waived: [],
    policies: [],
    unmatched: [],
    unread: [],
    ...more
  }
}

/** The role with its findings one by one. Each unused action is granted by its own name on everything, unless another place is given. */
export function excessOf(report: RoleReport, on: readonly string[] = ['*']): RoleExcess {
  return {
    report,
    findings: {
      unused: (report.unused.actions ?? []).map(({ action, level }) => ({
        action,
        level: ACCESS_LEVELS.find((one) => one === level) ?? 'write',
        on: [{ actions: [action], resources: on }]
      })),
      wide: wideResources(report)
    }
  }
}

export function report(more: Partial<Report> = {}): Report {
  return {
    version: 1,
    digest: `sha256:${'0'.repeat(64)}`,
    tool: { version: '0.0.0', reference: '2026-08-22' },
    verdict: 'pass',
    reasons: [],
    compared: true,
    evidence: evidence(),
    workloads: [workload()],
    roles: [role(0)],
    notRead: [],
    ignored: [],
    gate: { failOn: 'any', thresholds: [], waived: [] },
    ...more
  }
}
