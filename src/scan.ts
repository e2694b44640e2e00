/** The whole story: collect the calls, derive what they need, compare with the roles, judge. */
import PQueue from 'p-queue'
import { evidenceOf, type Malformed } from './needs/evidence.ts'
import type { Doubt } from './judgement/excess.ts'
import { gateOf, judge, type GateRules } from './judgement/gate.ts'
import type { Log } from './kit/log.ts'
import { needsOf } from './needs/needs.ts'
import { loadReference, type Reference } from './reference/reference.ts'
import { digestOf } from './kit/digest.ts'
import { withoutIgnored } from './needs/ignored-workloads.ts'
import { dated, withEarlier } from './needs/earlier-evidence.ts'
import type { Evidence, Report, WorkloadReport } from './report/report.ts'
import { reportRole, type RoleFindings } from './judgement/role-report.ts'
import type { RolePolicies } from './needs/configuration/configuration.ts'
import type { EarlierRuns, Sources, WorkloadConfiguration, WorkloadSource } from './sources/sources.ts'
import type { Workload } from './domain/call.ts'
import { compare } from './kit/compare.ts'
import { addProof, CallLog, type OtherCalls, type WorkloadCalls } from './traces/call-log.ts'
import { readTrace } from './traces/trace.ts'
import { messageOf } from './kit/errors.ts'
import { plural } from './kit/plural.ts'
import { validateWithAws } from './policies/validation/validate.ts'
import { VERSION } from './kit/version.ts'
import { withPolicy } from './policies/written-policy.ts'
import { reportWorkload, type WorkloadFindings } from './needs/workload-report.ts'

export interface ScanOptions {
  rules: GateRules
  /** Unix seconds. */
  now: number
  /** Whether written policies carry a Description. */
  policyDescription: boolean
}

/** What bears on a role besides its own policies and is never read. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
const NOT_READ = [
  'service control policies',
  'resource control policies',
  'session policies',
  'resource-based policies'
] as const

/** Questions to AWS asked at a time, besides those to X-Ray. */
const AT_A_TIME = 5

/**
 * Runs a scan. The report says of everything that could not be read what it was and why.
 * @throws UserError when a source refuses the request itself
 */
export async function scan(sources: Sources, options: ScanOptions, log: Log): Promise<Report> {
  const calls = new CallLog()
  const malformed: Malformed = { documents: 0, traceIds: [] }
  const traceEvidence = await sources.traces.read((trace) => {
    const read = readTrace(trace)
    calls.add(read)
    if (read.malformed > 0) {
      malformed.documents += read.malformed
      addProof(malformed.traceIds, read.id)
    }
  })
  // only now: it must not delay the first request
  const reference = await loadReference()
  const evidence = evidenceOf(traceEvidence, malformed, calls)
  log.info(
    `Read ${plural(evidence.traces.read, 'trace')}: ${plural(calls.calls, 'call')} of ${plural(calls.workloads().length, 'workload')}.`
  )

  if (log.verbose) await explainCalls(calls, reference, log)
  const today = evidence.window?.end.slice(0, 10)
  const earlier = await sources.earlier?.()
  const all = (await findingsOf(calls, sources.workloads, reference, log)).map(
    (finding): WorkloadFindings => ({
      ...finding,
      report: mergedWith(dated(finding.report, today), earlier, today)
    })
  )
  const { findings, ignored, mayNeed } = withoutIgnored(all, options.rules.ignored)
  const ofUnknown = doubtsOf(evidence.unattributed, reference)
  const found =
    sources.roles === undefined
      ? []
      : await rolesOf(
          findings,
          sources.roles.policies.bind(sources.roles),
          (role) => [...ofUnknown, ...mayNeed(role)],
          reference,
          log
        )
  const plausible = new Map(found.flatMap((role) => [...role.plausible]))
  const narrowed = new Map(found.flatMap((role) => [...role.narrowed]))
  const written = findings.map(({ report }) =>
    withPolicy(
      { ...report, needs: narrowed.get(report.arn) ?? report.needs },
      plausible.get(report.arn) ?? [],
      options.policyDescription
    )
  )
  const workloads = await validateWithAws(written, sources, log)
  const baseline = found.length === 0 ? undefined : await sources.baseline?.find()
  const { roles, gate } = gateOf(found, { evidence, workloads }, options.rules, baseline, options.now)
  const compared = sources.roles !== undefined
  const report = {
    version: 1 as const,
    tool: { version: VERSION, reference: reference.date },
    ...judge({ gate, evidence, workloads, ignored, roles, compared }),
    compared,
    evidence: { ...evidence, ...(earlier !== undefined && { earlier: earlierEvidence(earlier) }) },
    workloads,
    roles,
    ...(await sourceOf(sources, { roles, workloads })),
    notRead: compared ? [...NOT_READ] : [],
    ignored,
    gate
  }
  return { ...report, digest: digestOf(report) }
}

/** The lines that grant the excess, where templates are at hand. */
async function sourceOf(
  sources: Sources,
  found: Pick<Report, 'roles' | 'workloads'>
): Promise<Pick<Report, 'source'>> {
  const templates = found.roles.length === 0 ? undefined : await sources.templates?.()
  if (templates === undefined || templates.statements.length === 0) return {}
  const { locate } = await import('./templates/locate.ts')
  return { source: locate(found, templates) }
}

function mergedWith(
  workload: WorkloadReport,
  earlier: EarlierRuns | undefined,
  today: string | undefined
): WorkloadReport {
  if (earlier === undefined || today === undefined) return workload
  const reports = earlier.reports.map(({ report }) => report)
  return withEarlier(workload, reports, today, earlier.maxAgeDays)
}

function earlierEvidence({ reports, not, maxAgeDays }: EarlierRuns): NonNullable<Evidence['earlier']> {
  return { merged: reports.map(({ from }) => from).sort(), not: [...not].sort(), maxAgeDays }
}

/** What each operation that was seen needs, and why: the text of `explain`. */
async function explainCalls(calls: CallLog, reference: Reference, log: Log): Promise<void> {
  const { explainOperation } = await import('./cli/commands/explain.ts')
  const seen = new Map(
    calls
      .workloads()
      .flatMap((workload) =>
        workload.calls.map(({ call }) => [`${call.service} ${call.operation}`, call] as const)
      )
  )
  for (const [, { service, operation }] of [...seen].toSorted(([a], [b]) => compare(a, b))) {
    try {
      for (const line of explainOperation(service, operation, reference)) log.debug(line)
    } catch (error) {
      log.debug(messageOf(error))
    }
  }
}

/** Every workload that left traces, and those that are known besides; each with its configuration, read once. */
async function findingsOf(
  calls: CallLog,
  source: WorkloadSource,
  reference: Reference,
  log: Log
): Promise<WorkloadFindings[]> {
  const seen = calls.workloads()
  const arns = new Set(seen.map(({ workload }) => workload.arn))
  const silent = (await source.known())
    .filter((workload) => !arns.has(workload.arn))
    .map((workload): WorkloadCalls => ({ workload, traces: 0, calls: [] }))
  const queue = new PQueue({ concurrency: AT_A_TIME })
  const all = [...seen, ...silent].toSorted((a, b) => compare(a.workload.arn, b.workload.arn))
  return queue.addAll(
    all.map((found) => async () => {
      const configuration = await source.configuration(found.workload).catch((error: unknown) => {
        log.warn(`The configuration of ${found.workload.name} is not known: ${messageOf(error)}`)
        return error instanceof Error ? error : new Error(messageOf(error))
      })
      const finding = reportWorkload(found, configuration satisfies WorkloadConfiguration | Error, reference)
      for (const { action, resource, calls: n, reason } of finding.report.needs) {
        log.debug(
          `${found.workload.name} needs ${action} on ${resource}: ${n} calls${reason === undefined ? '' : `; ${reason}`}`
        )
      }
      return finding
    })
  )
}

/** What calls of unknown workloads needed: any of the roles may be theirs. */
function doubtsOf(calls: readonly OtherCalls[], reference: Reference): Doubt[] {
  const somebody: Workload = { arn: '', kind: 'segment', name: '', partition: 'aws', region: '' }
  return calls.flatMap(({ service, operation }) => {
    const { needs, mayNeed } = needsOf(
      { service, operation, parameters: {}, outcome: 'ok' },
      somebody,
      reference
    )
    return [...needs.map((need) => need.action), ...mayNeed].map((action) => ({
      action,
      why: `${service} ${operation} was called by a workload that the traces do not show`
    }))
  })
}

/** Each role once, however many functions share it. */
async function rolesOf(
  findings: readonly WorkloadFindings[],
  read: (roleArn: string) => Promise<RolePolicies>,
  mayNeed: (roleArn: string) => readonly Doubt[],
  reference: Reference,
  log: Log
): Promise<RoleFindings[]> {
  const byRole = new Map<string, WorkloadFindings[]>()
  for (const finding of findings) {
    const { role } = finding.report
    if (role !== undefined) byRole.set(role, [...(byRole.get(role) ?? []), finding])
  }
  const queue = new PQueue({ concurrency: AT_A_TIME })
  return queue.addAll(
    [...byRole]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([arn, of]) => async () => {
        const policies = await read(arn)
        const role = reportRole(arn, of, policies, mayNeed(arn), reference)
        for (const { what, why } of role.report.unread) log.warn(`Role ${arn}: ${what} is not read: ${why}`)
        return role
      })
  )
}
