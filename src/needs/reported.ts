/** Testimonies as report.json writes them: its needs, what is implied, and what the policy leaves out. */
import type { CallTestimony, Testimony } from '../domain/testimony.ts'
import { compare } from '../kit/compare.ts'
import type { NeedReport, WorkloadReport } from '../report/report.ts'

type ImpliedReport = WorkloadReport['implied'][number]
type LeftOut = NonNullable<WorkloadReport['leftOut']>[number]

/** A need that calls prove. */
export function needReport({
  action,
  resource,
  condition,
  precision = 'exact',
  reason,
  doubt,
  proof: { calls, traceIds, firstSeen, lastSeen, run }
}: CallTestimony): NeedReport {
  const isSeen = firstSeen !== undefined && lastSeen !== undefined
  // what most of tens of thousands are like: written out, since spreading what is not there takes ten times as long
  if (isSeen && condition === undefined && doubt === undefined && run === undefined)
    return reason === undefined
      ? { firstSeen, lastSeen, action, resource, precision, calls, traceIds: [...traceIds] }
      : { firstSeen, lastSeen, action, resource, precision, reason, calls, traceIds: [...traceIds] }
  return {
    ...(firstSeen !== undefined && { firstSeen }),
    ...(lastSeen !== undefined && { lastSeen }),
    action,
    resource,
    ...(condition !== undefined && { condition }),
    precision,
    ...(reason !== undefined && { reason }),
    ...(doubt !== undefined && { doubt }),
    calls,
    traceIds: [...traceIds],
    ...(run !== undefined && { run })
  }
}

/** A need that no call proves. */
export function impliedReport({
  action,
  resource,
  condition,
  why,
  witness,
  proof
}: Testimony): ImpliedReport {
  return {
    action,
    resource,
    ...(condition !== undefined && { condition }),
    from: why,
    witness,
    ...(proof.kind === 'setting' && { setting: proof.setting })
  }
}

/** What operations that were called need of some requests only, sorted; what is needed anyway is left in. */
export function leftOut(testimonies: readonly Testimony[]): LeftOut[] {
  const needed = new Set(
    testimonies.flatMap(({ certainty, proof, action }) =>
      certainty === 'needed' && proof.kind === 'calls' && proof.run === undefined ? [action] : []
    )
  )
  const found = testimonies.flatMap(({ action, proof }) =>
    proof.kind === 'operation' && proof.when !== undefined && !needed.has(action)
      ? [
          [
            `${action}\u0000${proof.operation}`,
            { action, when: `${proof.operation}: if ${proof.when}` }
          ] as const
        ]
      : []
  )
  return [...new Map(found)].toSorted(([a], [b]) => compare(a, b)).map(([, entry]) => entry)
}
