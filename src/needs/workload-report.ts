/** One workload's calls and configuration to its part of the report. */
import { parse } from '@aws-sdk/util-arn-parser'
import { needsOf, type Need } from './needs.ts'
import { contains, matchesAction, resourcePattern } from '../iam/pattern.ts'
import { conditionText } from '../domain/condition.ts'
import type { Reference } from '../reference/reference.ts'
import type { NeedReport, WorkloadReport } from '../report/report.ts'
import type { WorkloadConfiguration } from './configuration/configuration.ts'
import { CALLS } from './evidence.ts'
import { impliedNeeds, UNKNOWN_FUNCTION } from './configuration/implied.ts'
import type { Call, Workload } from '../domain/call.ts'
import { maybeEach, type Testimony } from '../domain/testimony.ts'
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

/**
 * @param configuration an Error when it could not be read
 */
export function reportWorkload(
  { workload: seen, traces, calls }: WorkloadCalls,
  configuration: WorkloadConfiguration | Error,
  reference: Reference
): WorkloadFindings {
  const workload = placed(seen, configuration)
  const needs = new Map<string, NeedReport>()
  const denied = new Map<string, WorkloadReport['denied'][number]>()
  const failed = new Map<string, WorkloadReport['failed'][number]>()
  const unsent = new Map<string, WorkloadReport['unsent'][number]>()
  const unresolved = new Map<string, WorkloadReport['unresolved'][number]>()
  const disagreements = new Map<string, WorkloadReport['disagreements'][number]>()
  const mayNeed = new Map<string, string>()
  const listed = new Map<string, string>()
  const notWritten = new Map<string, LeftOut>()
  const leaveOut = (action: string, operation: string): void => {
    const when = `${operation}: if ${whenNeeded(action, reference)}`
    notWritten.set(`${action}\u0000${operation}`, { action, when })
  }

  for (const counted of calls) {
    const { call } = counted
    const label = { service: call.service, operation: call.operation, calls: counted.calls }
    const failure = { ...label, ...(call.error !== undefined && { error: call.error }) }
    if (call.outcome === 'unsent') {
      tally(unsent, failure, call.service, call.operation, call.error)
      continue
    }
    const derivation = needsOf(call, workload, reference)
    if (call.outcome === 'denied') {
      for (const refusal of refusalsOf(counted, derivation.needs, reference))
        tally(denied, refusal, refusal.action, refusal.resource)
      const disagreement = disagreementIn(call, derivation.needs)
      if (disagreement !== undefined)
        tally(
          disagreements,
          { ...label, ...disagreement },
          call.service,
          call.operation,
          disagreement.refused
        )
      continue
    }
    if (call.outcome === 'failed') tally(failed, failure, call.service, call.operation, call.error)
    if (derivation.unresolved !== undefined)
      tally(
        unresolved,
        { ...label, ...derivation.unresolved, ...exampleOf(counted, derivation.unresolved) },
        call.service,
        call.operation,
        derivation.unresolved.why
      )
    const name = `${call.service} ${call.operation}`
    for (const action of derivation.mayNeed) {
      mayNeed.set(action, `${name} may need it`)
      if (reference.action(action) !== undefined) leaveOut(action, name)
    }
    for (const action of derivation.listed) {
      listed.set(action, `${name} may need it, if ${whenNeeded(action, reference)}`)
      leaveOut(action, name)
    }
    for (const need of derivation.needs) addNeed(needs, need, counted)
  }

  const leftOut = sorted(notWritten).filter(({ action }) => !isNeeded(action, needs))
  const sortedNeeds = [...needs].toSorted(byKey).map(([, need]) => need)
  const settings = configuration instanceof Error ? undefined : configuration.lambda
  const { needs: implied, mayNeed: open } =
    settings === undefined ? { needs: [], mayNeed: [] } : impliedNeeds(workload, settings, traces > 0)
  const isRoleOnly =
    workload.kind === 'lambda' && !(configuration instanceof Error) && configuration.lambda === undefined
  const isBlind = traces > 0 && calls.length === 0
  return {
    report: {
      arn: workload.arn,
      kind: workload.kind,
      name: workload.name,
      ...(!(configuration instanceof Error) && { role: configuration.role }),
      traces,
      needs: sortedNeeds,
      implied: implied.map(impliedReport),
      ...(leftOut.length > 0 && { leftOut }),
      denied: sorted(denied),
      failed: sorted(failed),
      unsent: sorted(unsent),
      unresolved: sorted(unresolved),
      disagreements: sorted(disagreements),
      unread: [
        ...(isBlind ? [{ what: CALLS, why: NO_CALLS }] : []),
        ...(isRoleOnly
          ? [
              {
                what: 'configuration',
                why: 'only its role is known: log writes, network interfaces, polling and destinations are in no policy'
              }
            ]
          : configuration instanceof Error
            ? [{ what: 'configuration', why: configuration.message }]
            : (settings?.unread ?? []))
      ]
    },
    mayNeed: [
      ...(isBlind ? maybeEach(['*'], `${workload.name}: ${NO_CALLS}`, 'trace') : []),
      ...[...mayNeed].toSorted(byKey).flatMap(([action, why]) => maybeEach([action], why, 'trace')),
      ...[...listed].toSorted(byKey).flatMap(([action, why]) => maybeEach([action], why, 'listed')),
      ...open,
      ...(isRoleOnly ? UNKNOWN_FUNCTION : [])
    ]
  }
}

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
  // one call that shows the resource proves what another only makes likely
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
