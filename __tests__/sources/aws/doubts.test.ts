/** Rows that do not tell whose calls they count, with traces that are examples of them. */
import { expect, it } from '@jest/globals'
import { Doubts } from '../../../src/sources/aws/doubts.ts'
import type { RowReading } from '../../../src/traces/rows/row-log.ts'
import { readTrace } from '../../../src/traces/trace.ts'

const ID = '1-6b051fe0-a1b2c3d4e5f60718293a4b5c'

/** A trace of a task that sends a message. @param call what the document of the call has besides */
function traceOf(call: object) {
  const subsegment = {
    id: 'bbbbbbbbbbbbbbb2',
    name: 'SQS',
    namespace: 'aws',
    start_time: 1,
    end_time: 2,
    aws: { operation: 'SendMessage', region: 'eu-west-1' },
    ...call
  }
  const ecs = { task_arn: 'arn:aws:ecs:eu-west-1:111122223333:task/c/0123', task_family: 'till' }
  const documents = [
    {
      trace_id: ID,
      id: 'bbbbbbbbbbbbbbb1',
      name: 'till',
      origin: 'AWS::ECS::Container',
      start_time: 1,
      end_time: 3,
      aws: { account_id: '111122223333', ecs },
      subsegments: [subsegment]
    }
  ]
  return { id: ID, documents }
}

it('of which no example was answered are calls of whoever made the examples, and not dropped', () => {
  const [answered] = readTrace(traceOf({ http: { response: { status: 200 } } })).calls
  if (answered === undefined) throw new Error('the trace shows no call')
  const unanswered = traceOf({ fault: true })
  expect(readTrace(unanswered).calls[0]?.call.outcome).not.toBe(answered.call.outcome)
  const row: RowReading = {
    id: '',
    workloads: [],
    calls: [],
    others: [],
    unattributed: [{ call: answered.call, why: 'not known' }],
    malformed: 0,
    counted: { calls: 9, traces: 0, traceIds: [ID] },
    isDoubtful: true
  }
  const doubts = new Doubts([row])
  doubts.add(unanswered)
  expect(doubts.resolved(row)).toMatchObject([
    { calls: [{ workload: answered.workload, call: answered.call }], counted: { calls: 9 } }
  ])
})
