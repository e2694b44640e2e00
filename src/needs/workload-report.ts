/** One workload's calls and configuration to its part of the report. */
import { parse } from '@aws-sdk/util-arn-parser'
import { isOfCalls, type LocatedPermission, type Testimony } from '../domain/testimony.ts'
import { attributed, type Attributed } from './assumed-roles.ts'
import { joined, permissionKey } from './joined.ts'
import { needsOf, type Derivation } from './needs.ts'
import { contains, matchesAction, resourcePattern } from '../iam/pattern.ts'
import type { Reference } from '../reference/reference.ts'
import type { WorkloadReport } from '../report/report.ts'
import type { WorkloadConfiguration } from './configuration/configuration.ts'
import { isRoleOnly } from './configuration/role-only.ts'
import { CALLS, NO_CALLS, UNREACHED } from './evidence.ts'
import type { Call, Workload } from '../domain/call.ts'
import { impliedReport, leftOut, needReport } from './reported.ts'
import type { EarlierRuns } from './earlier-runs.ts'
import type { DerivedCall } from './witnesses/witness.ts'
import { testimoniesOn } from './witnesses/witnesses.ts'
import { compare } from '../kit/compare.ts'
import { mapped, type Steps } from '../kit/steps.ts'
import type { CountedCall, OtherCalls, WorkloadCalls } from '../traces/call-log.ts'

export interface WorkloadFindings {
  report: WorkloadReport
  /** All that speaks for permissions of its role; of what calls prove, each permission once. */
  testimonies: readonly Testimony[]
  /** Calls that it made with roles that it assumed; absent where there are none. */
  ofOthers?: readonly OtherCalls[]
}

/** What the calls of a workload tell besides, each entry under a key that is the same for what is to be one entry. */
interface Told {
  denied: Map<string, WorkloadReport['denied'][number]>
  failed: Map<string, WorkloadReport['failed'][number]>
  unsent: Map<string, WorkloadReport['unsent'][number]>
  unresolved: Map<string, WorkloadReport['unresolved'][number]>
  disagreements: Map<string, WorkloadReport['disagreements'][number]>
}

/**
 * @param configuration an Error when it could not be read
 * @param earlier absent when only this run counts
 * @param day of this run, `YYYY-MM-DD`, UTC; absent when it is not known
 */
export function* reportWorkload(
  { workload: seen, traces, calls: counted, isUnreached = false }: WorkloadCalls,
  configuration: WorkloadConfiguration | Error,
  reference: Reference,
  earlier?: EarlierRuns,
  day?: string
): Steps<WorkloadFindings> {
  const workload = placed(seen, configuration)
  const role = configuration instanceof Error ? undefined : configuration.role
  const derived = yield* mapped(counted, ({ call, calls, traceIds, begun }): DerivedCall => {
    const derivation = needsOf(call, workload, reference)
    return begun === undefined
      ? { call, calls, traceIds, derivation }
      : { call, calls, traceIds, begun, derivation }
  })
  const { calls, ofOthers, assumed } = attributed(derived, role, workload.account)
  const blind = isUnreached ? UNREACHED : traces > 0 && derived.length === 0 ? NO_CALLS : undefined
  const said = testimoniesOn({ workload, traces, blind, calls, configuration, earlier, day, reference })
  yield
  const proved = joined(said)
  yield
  const others = said.filter((testimony) => !isOfCalls(testimony))
  const implied = others.filter(({ certainty }) => certainty === 'needed')
  const notWritten = leftOut(said)
  const told = toldOf(calls, reference)
  const needs = yield* mapped(proved, needReport)
  return {
    report: {
      arn: workload.arn,
      kind: workload.kind,
      name: workload.name,
      ...(role !== undefined && { role }),
      traces,
      needs,
      ...seenEarlierIn(said),
      ...(assumed !== undefined && { assumed }),
      implied: implied.map(impliedReport),
      ...(notWritten.length > 0 && { leftOut: notWritten }),
      denied: sorted(told.denied),
      failed: sorted(told.failed),
      unsent: sorted(told.unsent),
      unresolved: sorted(told.unresolved),
      disagreements: sorted(told.disagreements),
      unread: [
        ...(blind === undefined ? [] : [{ what: CALLS, why: blind }]),
        ...unreadConfiguration(workload, configuration)
      ]
    },
    testimonies: [...proved, ...others],
    ...(ofOthers.length > 0 && { ofOthers: ofOthers.map((one) => otherCalls(one, workload)) })
  }
}

/** A call of a role that the workload assumed. */
function otherCalls(
  { counted: { call, calls, traceIds }, role }: Attributed['ofOthers'][number],
  { name }: Workload
): OtherCalls {
  const { service, operation } = call
  return { service, operation, why: `made by ${name} with ${role}, which it assumed`, calls, traceIds }
}

/** How many of the needs this run did not see; nothing where no earlier run says anything. */
function seenEarlierIn(said: readonly Testimony[]): Pick<WorkloadReport, 'fromEarlierRuns'> {
  const keys = (isEarlier: boolean): string[] =>
    said
      .filter(isOfCalls)
      .filter(({ proof }) => (proof.run !== undefined) === isEarlier)
      .map(permissionKey)
  const now = new Set(keys(false))
  const before = new Set(keys(true))
  return before.size === 0 ? {} : { fromEarlierRuns: [...before].filter((key) => !now.has(key)).length }
}

function toldOf(calls: readonly DerivedCall[], reference: Reference): Told {
  const told: Told = {
    denied: new Map(),
    failed: new Map(),
    unsent: new Map(),
    unresolved: new Map(),
    disagreements: new Map()
  }
  for (const counted of calls) addCall(told, counted, reference)
  return told
}

/** A call that was never sent needed nothing, and one that was denied proves no need; a failed one was authorised. */
function addCall(told: Told, counted: DerivedCall, reference: Reference): void {
  const { call, derivation } = counted
  const { service, operation, outcome, error } = call
  const failure = { ...labelOf(counted), ...(error !== undefined && { error }) }
  if (outcome === 'unsent') {
    tally(told.unsent, failure, service, operation, error)
    return
  }
  if (outcome === 'denied') {
    addDenied(told, counted, derivation.needs, reference)
    return
  }
  if (outcome === 'failed') tally(told.failed, failure, service, operation, error)
  addUnresolved(told, counted, derivation)
}

function addDenied(
  { denied, disagreements }: Told,
  counted: CountedCall,
  needs: readonly LocatedPermission[],
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

function labelOf({ call, calls }: CountedCall): { service: string; operation: string; calls: number } {
  return { service: call.service, operation: call.operation, calls }
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

const ROLE_ONLY =
  'only its role is known: log writes, network interfaces, polling and destinations are in no policy'

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

/** What was refused: as IAM's message says, else as we would have derived it. */
function refusalsOf(
  { call, calls }: CountedCall,
  needs: readonly LocatedPermission[],
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
  needs: readonly LocatedPermission[]
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
