/** Everything that was read to the report: pure work in steps, without I/O, clock or environment. */
import type { RolePolicies } from '../iam/role-policies.ts'
import { compare } from '../kit/compare.ts'
import { digestOf } from '../kit/digest.ts'
import type { Steps } from '../kit/steps.ts'
import { VERSION } from '../kit/version.ts'
import type { WorkloadConfiguration } from '../needs/configuration/configuration.ts'
import { evidenceOf, type TracesRead } from '../needs/evidence.ts'
import { withoutIgnored } from '../needs/ignored-workloads.ts'
import type { JudgedRoles } from '../needs/judged-roles.ts'
import { impliedReport } from '../needs/reported.ts'
import { ofThePast, type EarlierRuns } from '../needs/earlier-runs.ts'
import { reportWorkload, type WorkloadFindings } from '../needs/workload-report.ts'
import { withPolicy } from '../policies/written-policy.ts'
import type { Reference } from '../reference/reference.ts'
import type { Evidence, Report, WorkloadReport } from '../report/report.ts'
import type { AskedFound } from '../traces/asked-traces.ts'
import { locate, type WrittenTemplates } from '../templates/locate.ts'
import type { OtherCalls, WorkloadCalls } from '../traces/call-log.ts'
import type { Baseline, NoBaseline } from './baseline.ts'
import type { RequestCount } from './coverage/coverage.ts'
import { rolesThatSendNothing } from './coverage/sending.ts'
import { withCoverage, type Required } from './coverage/workloads.ts'
import { inThisStage } from './earlier-stages.ts'
import { gateOf, type GateRules } from './gate.ts'
import { Identity } from './identity.ts'
import type { RoleExcess } from './findings.ts'
import { reportRole } from './role-report.ts'
import { judge } from './verdict.ts'
import { grouped } from '../kit/grouped.ts'

/** All that a scan read, whatever it was read from. */
export interface Gathered extends TracesRead {
  /** Workloads that left traces and those that are known besides, sorted by ARN. */
  workloads: readonly WorkloadCalls[]
  /** By the workload's ARN; an Error says why it is not known. */
  configurations: ReadonlyMap<string, WorkloadConfiguration | Error>
  /** How many requests AWS counted, by the workload's ARN; an Error says why that is not known. */
  requests: ReadonlyMap<string, RequestCount | Error>
  /** Why AWS was not asked to count what is not in it. */
  uncounted: string
  /** What of the traces that the tests asked for was found; absent where it is not told which these are. */
  asked?: AskedFound
  /** By the role's ARN, sorted by it. Absent when roles are not compared. */
  roles?: ReadonlyMap<string, RolePolicies>
  /** Addresses at which AWS was asked instead of its own; absent where there are none. */
  endpoints?: readonly string[]
  /** Absent when only this run counts. */
  earlier?: EarlierRuns
  /** Absent when none was asked for, or no role was read. */
  baseline?: Baseline | NoBaseline
  /** An earlier report that is only asked since when waivers are of no use; absent where the baseline tells, or none was asked for. */
  previous?: Baseline | NoBaseline
  /** Absent when they were not looked for, or no role was read. */
  templates?: WrittenTemplates
  reference: Reference
}

export interface DeriveOptions extends JudgedRoles {
  rules: GateRules
  /** Unix seconds. */
  now: number
  /** Whether written policies carry a Description. */
  policyDescription: boolean
  /** How the tests ended that made the requests, as GitHub says it; absent where it is not told. */
  testsOutcome?: string | undefined
  /** What of GitHub's the run is of; absent elsewhere. */
  madeBy?: Report['madeBy']
  /** Per cent of its requests, and number of them, below which too little was seen of a workload. */
  minCoverage?: number
  minRequests?: number
}

/** What bears on a role besides its own policies and is never read. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
const NOT_READ = [
  'service control policies',
  'resource control policies',
  'session policies',
  'resource-based policies'
] as const

/** Calls to needs, needs against grants, what is left to the verdict. The report says of everything that could not be read what it was. */
export function* derive(everything: Gathered, options: DeriveOptions): Steps<Report> {
  const { rules, now, policyDescription, testsOutcome, minCoverage = 0, minRequests = 1 } = options
  const gathered =
    everything.earlier === undefined
      ? everything
      : { ...everything, earlier: merging(everything.earlier, everything, options) }
  const { reference, earlier } = gathered
  const { endpoints } = gathered
  const read = {
    ...evidenceOf(gathered),
    ...(endpoints !== undefined && { endpoints: [...endpoints] }),
    ...(testsOutcome !== undefined && { testsOutcome }),
    ...(gathered.asked !== undefined && { asked: numbersOf(gathered.asked) })
  }
  const all = yield* findingsIn(gathered, read, { minCoverage, minRequests })
  const evidence = {
    ...read,
    notOurs: [...read.notOurs, ...all.flatMap(({ ofOthers = [] }) => ofOthers)].toSorted(byOperation)
  }
  const { findings, ignored, left } = withoutIgnored(all, rules.ignored, options)
  const traces = policyDescription ? nameOf(gathered) : undefined
  const { judged, written } = yield* judgedRoles(gathered, findings, left, now, traces)
  const workloads = yield* withPolicies(findings, written, traces)
  const { roles, gate } = gateOf(
    judged,
    { evidence, workloads },
    rules,
    gathered.baseline,
    now,
    gathered.previous
  )
  const compared = gathered.roles !== undefined
  yield
  return signed({
    version: 1,
    tool: { version: VERSION, reference: reference.date },
    ...judge({ gate, evidence, workloads, ignored, roles, compared }),
    ...(options.madeBy !== undefined && { madeBy: options.madeBy }),
    compared,
    evidence: { ...evidence, ...(earlier !== undefined && { earlier: mergedRuns(earlier) }) },
    workloads,
    roles,
    ...located({ roles, workloads }, gathered.templates),
    notRead: compared ? [...NOT_READ] : [],
    ignored,
    gate
  })
}

function byOperation(a: OtherCalls, b: OtherCalls): number {
  return compare(a.service, b.service) || compare(a.operation, b.operation) || compare(a.why, b.why)
}

/** Earlier runs as far as they count, with the names of this one's stage. */
function merging(earlier: EarlierRuns, { workloads }: Gathered, { rules, now }: DeriveOptions): EarlierRuns {
  const known = workloads.map(({ workload }) => workload)
  return inThisStage(ofThePast(earlier, now), known, new Identity(rules.identity))
}

/** The report with other workloads, such as those that AWS has checked since: judged again. */
export function judgedAgain(report: Report, workloads: WorkloadReport[]): Report {
  const { digest: _, neutral: __, ...rest } = { ...report, workloads }
  return signed({ ...rest, ...judge(rest) })
}

function signed(report: Omit<Report, 'digest'>): Report {
  return { ...report, digest: digestOf(report) }
}

/** What each workload needs and may need, and how much of it was seen. */
function* findingsIn(gathered: Gathered, evidence: Evidence, required: Required): Steps<WorkloadFindings[]> {
  const { workloads, configurations, earlier, reference, requests, uncounted } = gathered
  const end = evidence.window?.end
  const day = end?.slice(0, 10)
  const findings: WorkloadFindings[] = []
  for (const calls of workloads) {
    const { arn } = calls.workload
    const configuration = configurations.get(arn) ?? new Error('its configuration was not asked for')
    findings.push(yield* reportWorkload(calls, configuration, reference, earlier, day))
  }
  yield
  const facts = {
    calls: workloads,
    configurations,
    counted: requests,
    required,
    sendNothing: rolesThatSendNothing(gathered.roles),
    uncounted,
    isUnreadable: evidence.traces.malformed > 0,
    asked: gathered.asked,
    areSpansWhole: gathered.stopped === undefined && gathered.sources.every(({ kind }) => kind === 'spans')
  }
  if (earlier === undefined || end === undefined) return withCoverage(findings, facts)
  const oldest = new Date(Date.parse(end) - earlier.maxAgeDays * 86_400_000).toISOString()
  const reports = earlier.reports.map(({ report }) => report)
  return withCoverage(findings, { ...facts, merged: { end, reports, oldest } })
}

function numbersOf({ asked, found }: AskedFound): NonNullable<Evidence['asked']> {
  return { traces: asked, found }
}

function mergedRuns({ reports, not, maxAgeDays }: EarlierRuns): NonNullable<Evidence['earlier']> {
  return { merged: reports.map(({ from }) => from).sort(), not: [...not].sort(), maxAgeDays }
}

/**
 * Each role once, however many workloads share it, and the workloads of these with their policies, by ARN: what a role says of what is
 * written is let go with it.
 * @param traces what the Description of a policy calls them; none without
 */
function* judgedRoles(
  { roles, reference, unattributed }: Gathered,
  findings: readonly WorkloadFindings[],
  ignored: readonly WorkloadFindings[],
  now: number,
  traces: string | undefined
): Steps<{ judged: RoleExcess[]; written: Map<string, WorkloadReport> }> {
  const byRole = grouped(findings, ({ report }) => report.role)
  const judged: RoleExcess[] = []
  const written = new Map<string, WorkloadReport>()
  for (const [arn, policies] of [...(roles ?? [])].toSorted(([a], [b]) => compare(a, b))) {
    const workloads = byRole.get(arn)
    if (workloads === undefined) continue
    yield
    const role = yield* reportRole(arn, workloads, policies, { ignored, unattributed }, reference, now)
    judged.push({ report: role.report, findings: role.findings })
    for (const { report } of workloads) {
      const implied = [...report.implied, ...(role.besides.get(report.arn) ?? []).map(impliedReport)]
      yield
      const within = role.written.get(report.arn)
      written.set(report.arn, yield* withPolicy({ ...report, implied }, within, traces))
    }
  }
  return { judged, written }
}

/** All workloads with their policies; those whose role was read have theirs, no wider than what it grants. */
function* withPolicies(
  findings: readonly WorkloadFindings[],
  written: ReadonlyMap<string, WorkloadReport>,
  traces: string | undefined
): Steps<WorkloadReport[]> {
  const workloads: WorkloadReport[] = []
  for (const { report } of findings) {
    yield
    workloads.push(written.get(report.arn) ?? (yield* withPolicy(report, undefined, traces)))
  }
  return workloads
}

/** What the sources call their traces: `X-Ray traces`. */
function nameOf({ sources }: Gathered): string {
  return [...new Set(sources.map(({ words }) => words.traces))].join(' and ')
}

/** The lines that grant the excess, where templates are at hand. */
function located(
  found: Pick<Report, 'roles' | 'workloads'>,
  templates: WrittenTemplates | undefined
): Pick<Report, 'templates'> {
  if (templates === undefined || found.roles.length === 0) return {}
  const { claims, unread } = templates
  return claims.length === 0 && unread.length === 0 ? {} : { templates: locate(found, templates) }
}
