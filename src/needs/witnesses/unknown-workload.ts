/** Calls of which the traces do not show the workload: any role may have made them. */
import type { Workload } from '../../domain/call.ts'
import { maybeEach, testify } from '../../domain/testimony.ts'
import { needsOf } from '../needs.ts'
import type { Witness } from './witness.ts'

const NAME = 'unknown-workload'
const SOMEBODY: Workload = { arn: '', kind: 'segment', name: '', partition: 'aws', region: '' }

export const unknownWorkload: Witness = {
  name: NAME,
  onRole: ({ unattributed, reference }) =>
    unattributed.flatMap(({ service, operation, notUnderstood, calls, traceIds }) => {
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
    })
}
