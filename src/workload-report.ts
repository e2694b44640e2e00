/** One workload's calls and configuration to its part of the report. */
import { createHash } from 'node:crypto'
import { needsOf, type Need } from './permissions/needs.ts'
import { writePolicy } from './policy/write.ts'
import type { Reference } from './reference/reference.ts'
import type { NeedReport, WorkloadReport } from './report.ts'
import type { FunctionConfiguration } from './roles/configuration.ts'
import { impliedNeeds } from './roles/implied.ts'
import { addProof, compare, type CountedCall, type WorkloadCalls } from './traces/call-log.ts'

export interface WorkloadFindings {
  report: WorkloadReport
  /** Action patterns of which its calls may have needed some. */
  mayNeed: { action: string; why: string }[]
}

/** `<md5 of the workload's ARN>.policy.json`, as the predecessor named them. */
export function policyFileName(arn: string): string {
  return `${createHash('md5').update(arn).digest('hex')}.policy.json`
}

/**
 * @param configuration an Error when it could not be read
 * @param describe whether the policy carries a Description, which IAM itself refuses
 */
export function reportWorkload(
  { workload, traces, calls }: WorkloadCalls,
  configuration: FunctionConfiguration | Error,
  reference: Reference,
  describe: boolean
): WorkloadFindings {
  const needs = new Map<string, NeedReport>()
  const denied = new Map<string, WorkloadReport['denied'][number]>()
  const failed = new Map<string, WorkloadReport['failed'][number]>()
  const unsent = new Map<string, WorkloadReport['unsent'][number]>()
  const unresolved = new Map<string, WorkloadReport['unresolved'][number]>()
  const mayNeed = new Map<string, string>()

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
      continue
    }
    if (call.outcome === 'failed') tally(failed, failure, call.service, call.operation, call.error)
    if (derivation.unresolved !== undefined)
      tally(
        unresolved,
        { ...label, ...derivation.unresolved },
        call.service,
        call.operation,
        derivation.unresolved.why
      )
    for (const action of derivation.mayNeed)
      mayNeed.set(action, `${call.service} ${call.operation} may need it`)
    for (const need of derivation.needs) addNeed(needs, need, counted)
  }

  const sortedNeeds = [...needs].toSorted(byKey).map(([, need]) => need)
  const implied = configuration instanceof Error ? [] : impliedNeeds(workload, configuration, traces > 0)
  const hasEvidence = traces > 0
  const policy = writePolicy(
    [...sortedNeeds, ...implied],
    describe ? `Least privilege of ${workload.arn}, from ${traces} X-Ray traces` : undefined
  )
  return {
    report: {
      arn: workload.arn,
      kind: workload.kind,
      name: workload.name,
      ...(!(configuration instanceof Error) && { role: configuration.Role }),
      traces,
      ...(hasEvidence && { policyFile: policyFileName(workload.arn), policy }),
      needs: sortedNeeds,
      implied,
      denied: sorted(denied),
      failed: sorted(failed),
      unsent: sorted(unsent),
      unresolved: sorted(unresolved),
      unread:
        configuration instanceof Error ? [{ what: 'function configuration', why: configuration.message }] : []
    },
    mayNeed: [...mayNeed].toSorted(byKey).map(([action, why]) => ({ action, why }))
  }
}

function addNeed(needs: Map<string, NeedReport>, need: Need, counted: CountedCall): void {
  const key = `${need.action}\u0000${need.resource}`
  const same = needs.get(key)
  if (same === undefined) {
    needs.set(key, { ...need, calls: counted.calls, traceIds: [...counted.traceIds] })
    return
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
