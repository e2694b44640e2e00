/** Calls of which the traces do not show the workload: any role may have made them. */
import type { Workload } from '../../domain/call.ts'
import { maybeEach, testify, type Testimony } from '../../domain/testimony.ts'
import type { Reference } from '../../reference/reference.ts'
import type { OtherCalls } from '../../traces/call-log.ts'
import { needsOf } from '../needs.ts'
import type { RoleAsked, Witness } from './witness.ts'

const NAME = 'unknown-workload'
const SOMEBODY: Workload = { arn: '', kind: 'segment', name: '', partition: 'aws', region: '' }

/** What is said of the calls, which is the same for every role. */
const said = new WeakMap<RoleAsked['unattributed'], Testimony[]>()

export const unknownWorkload: Witness = {
  name: NAME,
  onRole: ({ unattributed, reference }) => {
    const known = said.get(unattributed) ?? unattributed.flatMap((calls) => saidOf(calls, reference))
    said.set(unattributed, known)
    return known
  }
}

function saidOf(
  { service, operation, notUnderstood, calls, traceIds }: OtherCalls,
  reference: Reference
): Testimony[] {
  const seen = { service, operation, parameters: {}, outcome: 'ok' } as const
  const call = notUnderstood === undefined ? seen : { ...seen, notUnderstood }
  const { needs, mayNeed, listed, unresolved } = needsOf(call, SOMEBODY, reference)
  const reason = notUnderstood === undefined ? '' : `; ${unresolved?.why}`
  const why = `${service} ${operation} was called by a workload that the traces do not show${reason}`
  const asked = [...needs.map((need) => need.action), ...mayNeed]
  const name = `${service} ${operation}`
  return [
    ...testify(maybeEach(asked, why), NAME, { kind: 'calls', calls, traceIds }),
    ...testify(maybeEach(listed, why), NAME, { kind: 'operation', operation: name, listed: true })
  ]
}
