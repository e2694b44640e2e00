/** One workload's calls and configuration to its part of the report. */
import { parse } from '@aws-sdk/util-arn-parser'
import { needsOf, type Derivation, type Need } from './needs.ts'
import { contains, matchesAction, resourcePattern } from '../iam/pattern.ts'
import { conditionText } from '../domain/condition.ts'
import type { Reference } from '../reference/reference.ts'
import type { NeedReport, WorkloadReport } from '../report/report.ts'
import type { WorkloadConfiguration } from './configuration/configuration.ts'
import { CALLS } from './evidence.ts'
import { impliedNeeds, UNKNOWN_FUNCTION } from './configuration/implied.ts'
import type { Call, Workload } from '../domain/call.ts'
import { maybeEach, type Implied, type Testimony } from '../domain/testimony.ts'
import { impliedReport } from './implied-report.ts'
import { whenNeeded } from '../services/when-needed.ts'
import { compare } from '../kit/compare.ts'
import { addProof, type CountedCall, type WorkloadCalls } from '../traces/call-log.ts'

export interface WorkloadFindings {
  report: WorkloadReport
  /** Action patterns of which its calls may have needed some. */
  mayNeed: Testimony[]
}

type LeftOut = NonNullable<WorkloadReport['leftOut']>[number]

/** What the calls of a workload tell, each entry under a key that is the same for what is to be one entry. */
interface Told {
  needs: Map<string, NeedReport>
  denied: Map<string, WorkloadReport['denied'][number]>
  failed: Map<string, WorkloadReport['failed'][number]>
  unsent: Map<string, WorkloadReport['unsent'][number]>
  unresolved: Map<string, WorkloadReport['unresolved'][number]>
  disagreements: Map<string, WorkloadReport['disagreements'][number]>
  /** Why a call may have needed an action, by action pattern. */
  mayNeed: Map<string, string>
  /** The same of actions that AWS lists for an operation besides. */
  listed: Map<string, string>
  notWritten: Map<string, LeftOut>
}

/**
 * @param configuration an Error when it could not be read
 */
export function reportWorkload(
  { workload: seen, traces, calls }: WorkloadCalls,
  configuration: WorkloadConfiguration | Error,
  reference: Reference
): WorkloadFindings {
  const workload = placed(seen, configuration)
  const told = toldOf(calls, workload, reference)
  const implied = impliedOf(workload, configuration, traces > 0)
  const leftOut = sorted(told.notWritten).filter(({ action }) => !isNeeded(action, told.needs))
  const isBlind = traces > 0 && calls.length === 0
  return {
    report: {
      arn: workload.arn,
      kind: workload.kind,
      name: workload.name,
      ...(!(configuration instanceof Error) && { role: configuration.role }),
      traces,
      needs: sorted(told.needs),
      implied: implied.needs.map(impliedReport),
      ...(leftOut.length > 0 && { leftOut }),
      denied: sorted(told.denied),
      failed: sorted(told.failed),
      unsent: sorted(told.unsent),
      unresolved: sorted(told.unresolved),
      disagreements: sorted(told.disagreements),
      unread: [
        ...(isBlind ? [{ what: CALLS, why: NO_CALLS }] : []),
        ...unreadConfiguration(workload, configuration)
      ]
    },
    mayNeed: [
      ...(isBlind ? maybeEach(['*'], `${workload.name}: ${NO_CALLS}`, 'trace') : []),
      ...openNeeds(told),
      ...implied.mayNeed
    ]
  }
}

function toldOf(calls: readonly CountedCall[], workload: Workload, reference: Reference): Told {
  const told: Told = {
    needs: new Map(),
    denied: new Map(),
    failed: new Map(),
    unsent: new Map(),
    unresolved: new Map(),
    disagreements: new Map(),
    mayNeed: new Map(),
    listed: new Map(),
    notWritten: new Map()
  }
  for (const counted of calls) addCall(told, counted, workload, reference)
  return told
}

/** A call that was never sent needed nothing, and one that was denied proves no need; a failed one was authorised. */
function addCall(told: Told, counted: CountedCall, workload: Workload, reference: Reference): void {
  const { call } = counted
  const { service, operation, outcome, error } = call
  const failure = { ...labelOf(counted), ...(error !== undefined && { error }) }
  if (outcome === 'unsent') {
    tally(told.unsent, failure, service, operation, error)
    return
  }
  const derivation = needsOf(call, workload, reference)
  if (outcome === 'denied') {
    addDenied(told, counted, derivation.needs, reference)
    return
  }
  if (outcome === 'failed') tally(told.failed, failure, service, operation, error)
  addUnresolved(told, counted, derivation)
  addDoubts(told, call, derivation, reference)
  for (const need of derivation.needs) addNeed(told.needs, need, counted)
}

function addDenied(
  { denied, disagreements }: Told,
  counted: CountedCall,
  needs: readonly Need[],
  reference: Reference
): void {
  const { call } = counted
  for (const refusal of refusalsOf(counted, needs, reference))
    tally(denied, refusal, refusal.action, refusal.resource)
  const disagreement = disagreementIn(call, needs)
  if (disagreement === undefined) return
  const entry = { ...labelOf(counted), ...disagreement }
  tally(disagreements, entry, call.service, call.operation, disagreement.refused)
}

function addUnresolved(told: Told, counted: CountedCall, { unresolved }: Derivation): void {
  if (unresolved === undefined) return
  const { service, operation } = counted.call
  const entry = { ...labelOf(counted), ...unresolved, ...exampleOf(counted, unresolved) }
  tally(told.unresolved, entry, service, operation, unresolved.why)
}

/** Notes the actions that the call may have needed, and under which condition what is written leaves them out. */
function addDoubts(told: Told, call: Call, derivation: Derivation, reference: Reference): void {
  const name = `${call.service} ${call.operation}`
  const leaveOut = (action: string): void => {
    const when = `${name}: if ${whenNeeded(action, reference)}`
    told.notWritten.set(`${action}\u0000${name}`, { action, when })
  }
  for (const action of derivation.mayNeed) {
    told.mayNeed.set(action, `${name} may need it`)
    if (reference.action(action) !== undefined) leaveOut(action)
  }
  for (const action of derivation.listed) {
    told.listed.set(action, `${name} may need it, if ${whenNeeded(action, reference)}`)
    leaveOut(action)
  }
}

function labelOf({ call, calls }: CountedCall): { service: string; operation: string; calls: number } {
  return { service: call.service, operation: call.operation, calls }
}

function openNeeds({ mayNeed, listed }: Told): Testimony[] {
  return [
    ...[...mayNeed].toSorted(byKey).flatMap(([action, why]) => maybeEach([action], why, 'trace')),
    ...[...listed].toSorted(byKey).flatMap(([action, why]) => maybeEach([action], why, 'listed'))
  ]
}

/** What the configuration implies; of a function of which only the role is known, everything stays open. */
function impliedOf(
  workload: Workload,
  configuration: WorkloadConfiguration | Error,
  isTraced: boolean
): Implied {
  if (isRoleOnly(workload, configuration)) return { needs: [], mayNeed: [...UNKNOWN_FUNCTION] }
  if (configuration instanceof Error || configuration.lambda === undefined) return { needs: [], mayNeed: [] }
  return impliedNeeds(workload, configuration.lambda, isTraced)
}

function unreadConfiguration(
  workload: Workload,
  configuration: WorkloadConfiguration | Error
): WorkloadReport['unread'] {
  const what = 'configuration'
  if (isRoleOnly(workload, configuration)) return [{ what, why: ROLE_ONLY }]
  if (configuration instanceof Error) return [{ what, why: configuration.message }]
  return configuration.lambda?.unread ?? []
}

/** Whether nothing is known of a function but the role under which it runs. */
function isRoleOnly({ kind }: Workload, configuration: WorkloadConfiguration | Error): boolean {
  return kind === 'lambda' && !(configuration instanceof Error) && configuration.lambda === undefined
}

const ROLE_ONLY =
  'only its role is known: log writes, network interfaces, polling and destinations are in no policy'

function isNeeded(action: string, needs: ReadonlyMap<string, NeedReport>): boolean {
  return [...needs.values()].some((need) => need.action === action)
}

const NO_CALLS =
  'it left traces and not one AWS call. If it makes some, trace its AWS clients: with ADOT’s layer or auto-instrumentation, or with an X-Ray SDK (docs/tracing.md)'

/** What is not understood is told with a trace in which to look at it. */
function exampleOf({ call, traceIds }: CountedCall, { why }: { why: string }): { why?: string } {
  return call.notUnderstood === undefined ? {} : { why: `${why}, for example in trace ${traceIds[0]}` }
}

/** Where a trace shows no account, the workload's role does: it cannot be of another one. */
function placed(workload: Workload, configuration: WorkloadConfiguration | Error): Workload {
  if (workload.account !== undefined || configuration instanceof Error) return workload
  const { partition, accountId } = parse(configuration.role)
  return { ...workload, partition, account: accountId }
}

function addNeed(needs: Map<string, NeedReport>, need: Need, counted: CountedCall): void {
  const key = `${need.action}\u0000${need.resource}\u0000${conditionText(need.condition)}`
  const same = needs.get(key)
  if (same === undefined) {
    needs.set(key, { ...need, calls: counted.calls, traceIds: [...counted.traceIds] })
    return
  }
  // One call that shows the resource proves what another only makes likely.
  if (same.precision === 'wider' && need.precision !== 'wider') {
    same.precision = need.precision
    same.reason = need.reason
  }
  same.calls += counted.calls
  for (const id of counted.traceIds) addProof(same.traceIds, id)
}

/** What was refused: as IAM's message says, else as we would have derived it. */
function refusalsOf(
  { call, calls }: CountedCall,
  needs: readonly Need[],
  reference: Reference
): WorkloadReport['denied'] {
  const message = call.message === undefined ? {} : { message: call.message }
  if (call.refused !== undefined) {
    const { action, resource } = call.refused
    const named = reference.action(action)?.name ?? action
    return [{ action: named, ...(resource !== undefined && { resource }), calls, ...message }]
  }
  if (needs.length === 0) return [{ action: `${call.service} ${call.operation}`, calls, ...message }]
  return needs.map(({ action, resource }) => ({ action, resource, calls, ...message }))
}

/** A refusal names the action, and often the resource, that IAM asked for: that is what we must have derived. */
function disagreementIn(
  call: Call,
  needs: readonly Need[]
): { derived: string[]; refused: string } | undefined {
  if (call.refused === undefined) return undefined
  const { action, resource } = call.refused
  const agreeing = needs.filter((need) => matchesAction(need.action, action))
  const agrees = agreeing.some(
    (need) =>
      resource === undefined ||
      contains(resourcePattern(need.resource, false), resourcePattern(resource, false)) === 'yes'
  )
  if (agrees) return undefined
  return {
    derived: needs.map((need) => `${need.action} on ${need.resource}`).sort(),
    refused: resource === undefined ? action : `${action} on ${resource}`
  }
}

/** Adds up entries that differ only in their number of calls. */
function tally<T extends { calls: number }>(
  into: Map<string, T>,
  entry: T,
  ...labels: (string | undefined)[]
): void {
  const key = labels.map((label) => label ?? '').join('\u0000')
  const same = into.get(key)
  if (same === undefined) into.set(key, { ...entry })
  else same.calls += entry.calls
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return compare(a, b)
}

function sorted<T>(map: Map<string, T>): T[] {
  return [...map].toSorted(byKey).map(([, value]) => value)
}
