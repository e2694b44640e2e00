/** Calls in traces: a call that was answered, or that failed otherwise than by IAM, was authorised. */
import {
  maybeEach,
  testify,
  type CallProof,
  type LocatedPermission,
  type OperationProof,
  type Testimony
} from '../../domain/testimony.ts'
import { compare } from '../../kit/compare.ts'
import { addProof, type CountedCall } from '../../traces/call-log.ts'
import { permissionKey } from '../joined.ts'
import type { Derivation } from '../needs.ts'
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

interface Sighting {
  need: LocatedPermission
  why: string
  calls: number
  traceIds: string[]
  doubt: string | undefined
}

/** What calls need, each permission once, sorted. */
function neededBy(calls: readonly DerivedCall[], day: string | undefined): Testimony[] {
  const needs = new Map<string, Sighting>()
  for (const counted of calls) for (const need of counted.derivation.needs) addNeed(needs, need, counted)
  const seen = day === undefined ? {} : { firstSeen: day, lastSeen: day }
  return [...needs]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, { need, why, calls: number, traceIds, doubt }]): Testimony => {
      const proof: CallProof = { kind: 'calls', calls: number, traceIds, ...seen }
      const { action, resource, precision, condition, reason, either } = need
      const said = { action, resource, why, certainty: 'needed', witness: NAME, proof, precision } as const
      // few have more than that, and spreading takes ten times as long
      return (condition ?? reason ?? either ?? doubt) === undefined
        ? said
        : { ...need, ...said, ...(doubt !== undefined && { doubt }) }
    })
}

function addNeed(needs: Map<string, Sighting>, need: LocatedPermission, counted: DerivedCall): void {
  const key = permissionKey(need)
  const same = needs.get(key)
  if (same === undefined) {
    const why = `${operationOf(counted)} was called`
    const { doubt, calls, traceIds } = counted
    needs.set(key, { need, why, calls, traceIds: [...traceIds], doubt })
    return
  }
  if (need.either === undefined && same.need.either !== undefined) {
    const { either: _, ...sure } = same.need
    same.need = sure
  }
  // one call that is sure proves what others only may
  if (counted.doubt === undefined) same.doubt = undefined
  // One call that shows the resource proves what another only makes likely.
  if (same.need.precision === 'wider' && need.precision !== 'wider')
    same.need = { ...same.need, precision: need.precision, reason: need.reason }
  same.calls += counted.calls
  for (const id of counted.traceIds) addProof(same.traceIds, id)
}

/** What calls may have needed, by action: what our rules know of first, then what AWS lists; of several operations the last first. */
function openIn(calls: readonly DerivedCall[]): Testimony[] {
  const once = new Map<string, { rank: number; testimony: Testimony }>()
  for (const counted of distinctIn(calls.toReversed())) {
    const operation = operationOf(counted)
    const { mayNeed, listed, when } = counted.derivation
    const add = (action: string, rank: number): void => {
      const isListed = rank === 1
      const condition = when[action]
      const why = `${operation} may need it${isListed && condition !== undefined ? `, if ${condition}` : ''}`
      const proof: OperationProof = {
        kind: 'operation',
        operation,
        listed: isListed,
        ...(condition !== undefined && { when: condition })
      }
      const testimony: Testimony = { action, resource: '*', why, certainty: 'maybe', witness: NAME, proof }
      once.set(`${rank} ${action} ${why}`, { rank, testimony })
    }
    for (const action of mayNeed) add(action, 0)
    for (const action of listed) add(action, 1)
  }
  return [...once.values()]
    .toSorted((a, b) => a.rank - b.rank || compare(a.testimony.action, b.testimony.action))
    .map(({ testimony }) => testimony)
}

/** One of the calls that may need the same by the same operation, on whatever resource: the first. */
function distinctIn(calls: readonly DerivedCall[]): DerivedCall[] {
  const heard = new Map<Derivation['when'], Set<string>>()
  return calls.filter((counted) => {
    const { mayNeed, listed, when } = counted.derivation
    if (mayNeed.length + listed.length === 0) return false
    const operations = heard.get(when) ?? new Set<string>()
    heard.set(when, operations)
    const operation = `${operationOf(counted)} ${mayNeed.join()} ${listed.join()}`
    return operations.size < operations.add(operation).size
  })
}

function operationOf({ call }: CountedCall): string {
  return `${call.service} ${call.operation}`
}
