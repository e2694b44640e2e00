/** Thresholds to a verdict. Counts are per role and can be recounted by hand in the report. */
import { EXIT } from '../errors.ts'
import { plural } from '../plural.ts'
import type { Evidence, Gate, Report, RoleReport, WorkloadReport } from '../report.ts'

export interface Limits {
  maxUnusedActions: number | undefined
  maxWideResources: number | undefined
  warnOnly: boolean
}

/** What each threshold counts of a role. */
const COUNTED: readonly {
  name: string
  limit: keyof Limits & `max${string}`
  of: (role: RoleReport) => number
}[] = [
  { name: 'max-unused-actions', limit: 'maxUnusedActions', of: (role) => role.unused.total },
  { name: 'max-wide-resources', limit: 'maxWideResources', of: (role) => role.wide.length }
]

/** Holds the judged roles against the limits that are set. */
export function gateOf(roles: readonly RoleReport[], limits: Limits): Gate {
  const judged = roles.filter((role) => role.judged)
  const thresholds = COUNTED.flatMap(({ name, limit: key, of }) => {
    const limit = limits[key]
    if (limit === undefined) return []
    const above = judged.filter((role) => of(role) > limit)
    const value = Math.max(0, ...judged.map(of))
    return [{ name, limit, value, exceeded: above.length > 0, roles: above.map((role) => role.arn) }]
  })
  return { failOn: limits.warnOnly ? 'never' : 'any', thresholds, waived: [] }
}

/** The verdict and why: `excess` above a threshold; else `insufficient-evidence` when anything asked for could not be judged. */
export function judge(
  gate: Gate,
  evidence: Evidence,
  workloads: readonly WorkloadReport[],
  roles: readonly RoleReport[],
  compared: boolean
): Pick<Report, 'verdict' | 'reasons'> {
  const exceeded = gate.thresholds.filter((threshold) => threshold.exceeded)
  const gaps = gapsIn(evidence, workloads, roles, compared)
  // what was not read makes needed actions look unused
  if (evidence.stopped !== undefined) return { verdict: 'insufficient-evidence', reasons: gaps }
  if (exceeded.length > 0) {
    const reasons = exceeded.map(
      (t) =>
        `${t.name} is ${t.limit}, and ${plural(t.roles.length, 'role')} exceed${t.roles.length === 1 ? 's' : ''} it (highest: ${t.value}).`
    )
    return { verdict: 'excess', reasons: [...reasons, ...gaps] }
  }
  if (gaps.length > 0) return { verdict: 'insufficient-evidence', reasons: gaps }
  return {
    verdict: 'pass',
    reasons: gate.thresholds.length === 0 ? ['No limit is set, so nothing can fail.'] : []
  }
}

function gapsIn(
  evidence: Evidence,
  workloads: readonly WorkloadReport[],
  roles: readonly RoleReport[],
  compared: boolean
): string[] {
  const gaps: string[] = []
  if (evidence.stopped !== undefined) gaps.push(evidence.stopped)
  else if (evidence.traces.read === 0) gaps.push(noTraces(evidence))
  else if (!workloads.some((workload) => workload.traces > 0)) {
    gaps.push('The traces name no workload: nothing can be said of any role.')
  }
  if (!compared) return gaps
  for (const { name, role, unread, traces } of workloads) {
    if (traces > 0 && role === undefined) {
      gaps.push(`The role of ${name} is not known${unread[0] === undefined ? '' : `: ${unread[0].why}`}.`)
    }
  }
  for (const { arn, unread } of roles) {
    if (unread[0] !== undefined)
      gaps.push(`Role ${arn} could not be judged: ${unread[0].what}: ${unread[0].why}.`)
  }
  if (roles.length > 0 && !roles.some((role) => role.judged)) gaps.push('No role could be judged.')
  return gaps
}

function noTraces({ source, region, filter }: Evidence): string {
  if (source === 'files') return 'The files hold no traces.'
  const likely = [
    'the tests ran outside the window',
    `the region is another than ${region ?? 'the one asked'}`,
    ...(filter === undefined ? [] : ['the filter matches nothing']),
    'tracing is off (Lambda: tracing mode Active)',
    'sampling kept none of the requests',
    'Transaction Search is on, so that X-Ray indexes only a part of the spans'
  ]
  return `X-Ray has no traces in the window. Likely: ${likely.join('; ')}.`
}

/** The exit code of both faces. */
export function exitCodeOf({ verdict, gate }: Pick<Report, 'verdict' | 'gate'>): number {
  if (gate.failOn === 'never' || verdict === 'pass') return EXIT.pass
  return verdict === 'excess' ? EXIT.excess : EXIT.insufficientEvidence
}
