/** Calls of which the traces do not show the workload: any role may have made them. */
import type { Workload } from '../domain/call.ts'
import { maybeEach, type Testimony } from '../domain/testimony.ts'
import type { Reference } from '../reference/reference.ts'
import type { OtherCalls } from '../traces/call-log.ts'
import { needsOf } from './needs.ts'

const SOMEBODY: Workload = { arn: '', kind: 'segment', name: '', partition: 'aws', region: '' }

/** What such calls needed, or may have needed, of any of the roles. */
export function doubtsOfUnknown(calls: readonly OtherCalls[], reference: Reference): Testimony[] {
  return calls.flatMap(({ service, operation }) => {
    const call = { service, operation, parameters: {}, outcome: 'ok' } as const
    const { needs, mayNeed, listed } = needsOf(call, SOMEBODY, reference)
    const why = `${service} ${operation} was called by a workload that the traces do not show`
    const asked = [...needs.map((need) => need.action), ...mayNeed]
    return [...maybeEach(asked, why, 'unknown-workload'), ...maybeEach(listed, why, 'listed')]
  })
}
