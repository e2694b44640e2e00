/** The whole story: collect the calls, derive what they need, compare with the roles, judge. */
import PQueue from 'p-queue'
import { excessOf, type RoleNeeds } from './excess/excess.ts'
import { gateOf, judge, type Limits } from './excess/gate.ts'
import type { Log } from './log.ts'
import { needsOf } from './permissions/needs.ts'
import { parsePolicy, type Policy } from './policy/document.ts'
import { loadReference, type Reference } from './reference/reference.ts'
import type { Evidence, Report, RoleReport } from './report.ts'
import type { RolePolicies } from './roles/configuration.ts'
import { grantsOf } from './roles/grants.ts'
import { AGENTS, FORWARDED, SENDING_TRACES, UNREAD_CONFIGURATION } from './roles/implied.ts'
import type { Sources, TraceEvidence, WorkloadConfiguration, WorkloadSource } from './sources.ts'
import type { Workload } from './traces/call.ts'
import { addProof, CallLog, compare, type OtherCalls, type WorkloadCalls } from './traces/call-log.ts'
import { readTrace } from './traces/trace.ts'
import { messageOf } from './errors.ts'
import { plural } from './plural.ts'
import { VERSION } from './version.ts'
import { reportWorkload, type WorkloadFindings } from './workload-report.ts'

export interface ScanOptions extends Limits {
  /** Whether written policies carry a Description. */
  policyDescription: boolean
}

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
  const findings = await findingsOf(calls, sources.workloads, reference, options, log)
  const workloads = findings.map(({ report }) => report)
  const roles =
    sources.roles === undefined
      ? []
      : await rolesOf(
          findings,
          sources.roles.policies.bind(sources.roles),
          doubtsOf(evidence.unattributed, reference),
          reference,
          log
        )
  const gate = gateOf(roles, options)
  const compared = sources.roles !== undefined
  return {
    version: 1,
    tool: { version: VERSION, reference: reference.date },
    ...judge(gate, evidence, workloads, roles, compared),
    compared,
    evidence,
    workloads,
    roles,
    gate
  }
}

interface Malformed {
  documents: number
  traceIds: string[]
}

const MEANING = {
  malformed: 'documents that could not be read: their calls are not known',
  missing: 'X-Ray listed them but did not return them: their calls are not known',
  partial: 'still being written when they were listed: calls may be missing',
  truncated: 'cut at X-Ray’s size limit: calls may be missing',
  unprocessed: 'X-Ray did not process them however often it was asked: their calls are not known'
} as const

function evidenceOf(source: TraceEvidence, malformed: Malformed, calls: CallLog): Evidence {
  const { named, traces, ...rest } = source
  const counts = { ...traces, malformed: malformed.documents }
  const ids = { ...named, malformed: malformed.traceIds }
  return {
    ...rest,
    traces: counts,
    incomplete: (['malformed', 'missing', 'partial', 'truncated', 'unprocessed'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => ({ kind, traces: counts[kind], traceIds: [...ids[kind]], meaning: MEANING[kind] })),
    notOurs: calls.others(),
    unattributed: calls.unattributed()
  }
}

/** What each operation that was seen needs, and why: the text of `explain`. */
async function explainCalls(calls: CallLog, reference: Reference, log: Log): Promise<void> {
  const { explainOperation } = await import('./commands/explain.ts')
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
  options: ScanOptions,
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
      const finding = reportWorkload(
        found,
        configuration satisfies WorkloadConfiguration | Error,
        reference,
        options.policyDescription
      )
      for (const { action, resource, calls: n, reason } of finding.report.needs) {
        log.debug(
          `${found.workload.name} needs ${action} on ${resource}: ${n} calls${reason === undefined ? '' : `; ${reason}`}`
        )
      }
      return finding
    })
  )
}

/** An action pattern of which nobody knows whether a role needs it. */
type Doubt = RoleNeeds['mayNeed'][number]

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
  ofUnknownWorkloads: readonly Doubt[],
  reference: Reference,
  log: Log
): Promise<RoleReport[]> {
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
        const role = reportRole(arn, of, policies, ofUnknownWorkloads, reference)
        for (const { what, why } of role.unread) log.warn(`Role ${arn} is not judged: ${what}: ${why}`)
        return role
      })
  )
}

function reportRole(
  arn: string,
  of: readonly WorkloadFindings[],
  role: RolePolicies,
  ofUnknownWorkloads: readonly Doubt[],
  reference: Reference
): RoleReport {
  const unread = [...role.unread]
  const policies = role.policies.flatMap(({ name, document }): Policy[] => {
    try {
      return [parsePolicy(name, document)]
    } catch (error) {
      unread.push({ what: name, why: messageOf(error) })
      return []
    }
  })
  const grants = grantsOf(policies, reference)
  const needs = of.flatMap(({ report }) => [...report.needs, ...report.implied])
  const runsOutsideLambda = of.some(({ report }) => report.kind !== 'lambda')
  const mayNeed = [
    ...of.flatMap((finding) => finding.mayNeed),
    ...(of.some(({ report }) => report.kind === 'lambda') ? UNREAD_CONFIGURATION : []),
    ...ofUnknownWorkloads,
    ...FORWARDED,
    ...(runsOutsideLambda ? [...SENDING_TRACES, ...AGENTS] : [])
  ]
  return {
    arn,
    workloads: of.map(({ report }) => report.arn),
    judged: unread.length === 0 && of.some(({ report }) => report.traces > 0),
    ...excessOf(grants, { needs, mayNeed }),
    unmatched: grants.unmatched,
    unread: unread.toSorted((a, b) => compare(a.what, b.what))
  }
}
