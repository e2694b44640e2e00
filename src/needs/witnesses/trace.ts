/** Calls in traces: a call that was answered, or that failed otherwise than by IAM, was authorised. */
import {
  maybeEach,
  testify,
  type CallProof,
  type LocatedPermission,
  type Testimony
} from '../../domain/testimony.ts'
import { compare } from '../../kit/compare.ts'
import { addProof, type CountedCall } from '../../traces/call-log.ts'
import { permissionKey } from '../joined.ts'
import type { DerivedCall, Witness } from './witness.ts'

const NAME = 'trace'

export const trace: Witness = {
  name: NAME,
  onWorkload: ({ workload, blind, calls, day }) => {
    const proving = calls.filter(({ call }) => call.outcome !== 'unsent' && call.outcome !== 'denied')
    const none: CallProof = { kind: 'calls', calls: 0, traceIds: [] }
    return [
      ...neededBy(proving, day),
      ...(blind === undefined ? [] : testify(maybeEach(['*'], `${workload.name}: ${blind}`), NAME, none)),
      ...openIn(proving)
    ]
  }
}

interface Sighting extends LocatedPermission {
  why: string
  calls: number
  traceIds: string[]
  doubt?: string
}

/** What calls need, each permission once, sorted. */
function neededBy(calls: readonly DerivedCall[], day: string | undefined): Testimony[] {
  const needs = new Map<string, Sighting>()
  for (const counted of calls) for (const need of counted.derivation.needs) addNeed(needs, need, counted)
  return [...needs]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, { calls: number, traceIds, ...permission }]): Testimony => ({
      ...permission,
      certainty: 'needed',
      witness: NAME,
      proof: {
        kind: 'calls',
        calls: number,
        traceIds,
        ...(day !== undefined && { firstSeen: day, lastSeen: day })
      }
    }))
}

function addNeed(needs: Map<string, Sighting>, need: LocatedPermission, counted: DerivedCall): void {
  const key = permissionKey(need)
  const same = needs.get(key)
  if (same === undefined) {
    const why = `${operationOf(counted)} was called`
    const { doubt, calls, traceIds } = counted
    needs.set(key, { ...need, why, calls, traceIds: [...traceIds], ...(doubt !== undefined && { doubt }) })
    return
  }
  if (need.either === undefined) delete same.either
  // one call that is sure proves what others only may
  if (counted.doubt === undefined) delete same.doubt
  // One call that shows the resource proves what another only makes likely.
  if (same.precision === 'wider' && need.precision !== 'wider') {
    same.precision = need.precision
    same.reason = need.reason
  }
  same.calls += counted.calls
  for (const id of counted.traceIds) addProof(same.traceIds, id)
}

/** What calls may have needed, by action: what our rules know of first, then what AWS lists; of several operations the last first. */
function openIn(calls: readonly DerivedCall[]): Testimony[] {
  const open = calls.toReversed().flatMap((counted) => {
    const operation = operationOf(counted)
    const { mayNeed, listed, when } = counted.derivation
    const testimony = (action: string, isListed: boolean): Testimony => {
      const condition = when[action]
      return {
        action,
        resource: '*',
        why: `${operation} may need it${isListed && condition !== undefined ? `, if ${condition}` : ''}`,
        certainty: 'maybe',
        witness: NAME,
        proof: {
          kind: 'operation',
          operation,
          listed: isListed,
          ...(condition !== undefined && { when: condition })
        }
      }
    }
    return [
      ...mayNeed.map((action) => ({ rank: 0, testimony: testimony(action, false) })),
      ...listed.map((action) => ({ rank: 1, testimony: testimony(action, true) }))
    ]
  })
  const once = new Map(
    open.map((one) => [`${one.rank} ${one.testimony.action} ${one.testimony.why}`, one] as const)
  )
  return [...once.values()]
    .toSorted((a, b) => a.rank - b.rank || compare(a.testimony.action, b.testimony.action))
    .map(({ testimony }) => testimony)
}

function operationOf({ call }: CountedCall): string {
  return `${call.service} ${call.operation}`
}
