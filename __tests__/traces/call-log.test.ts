import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import type { Call, Workload } from '../../src/domain/call.ts'
import { addProof, CallLog } from '../../src/traces/call-log.ts'
import type { TraceReading } from '../../src/traces/trace.ts'

const workloadOf = (name: string): Workload => ({
  arn: `arn:aws:lambda:eu-west-1:111122223333:function:${name}`,
  kind: 'lambda',
  name,
  partition: 'aws',
  region: 'eu-west-1',
  account: '111122223333'
})
const get: Call = {
  service: 'DynamoDB',
  operation: 'GetItem',
  parameters: { TableName: ['orders'] },
  outcome: 'ok'
}

describe('CallLog', () => {
  it('counts equal calls once, with how often they were made and in which traces', () => {
    const log = logOf(reading('1', [get, get]), reading('2', [get]))
    expect(log.workloads()).toEqual([
      {
        workload: workloadOf('shop'),
        traces: 2,
        requests: { seen: 2, traces: 2, seconds: 1, span: 1 },
        calls: [{ call: get, calls: 3, traceIds: ['1', '2'] }]
      }
    ])
    expect(log.calls).toBe(3)
  })

  it.each<[string, Partial<Call>]>([
    ['service', { service: 'DAX' }],
    ['operation', { operation: 'PutItem' }],
    ['region', { region: 'us-east-1' }],
    ['account', { account: '444455556666' }],
    ['outcome', { outcome: 'failed' }],
    ['error', { outcome: 'failed', error: 'Throttling' }],
    ['one parameter', { parameters: { TableName: ['audit'] } }],
    ['the number of values', { parameters: { TableName: ['audit', 'orders'] } }],
    ['parameters', { parameters: {} }],
    ['what was refused', { outcome: 'denied', refused: { action: 'dynamodb:GetItem' } }]
  ])('tells calls apart by %s', (_, difference) => {
    expect(logOf(reading('1', [get, { ...get, ...difference }])).workloads()[0]?.calls).toHaveLength(2)
  })

  it('tells how many different ones it holds, those of nobody among them, also when a trace has grown', () => {
    const put = { ...get, operation: 'PutItem' }
    const grown = { ...reading('1', [get, put]), unattributed: [{ call: get, why: 'lost' }] }
    const log = logOf(grown)
    log.remove(grown)
    log.add(grown)
    expect(log.distinct).toBe(3)
  })

  it('does not keep more than five trace ids, the first ones in order', () => {
    const ids = ['9', '3', '7', '1', '5', '2', '8']
    expect(logOf(...ids.map((id) => reading(id, [get]))).workloads()[0]?.calls[0]?.traceIds).toEqual([
      '1',
      '2',
      '3',
      '5',
      '7'
    ])
  })

  it('keeps workloads without calls: they ran', () => {
    expect(logOf(reading('1', [])).workloads()).toEqual([
      {
        workload: workloadOf('shop'),
        traces: 1,
        requests: { seen: 1, traces: 1, seconds: 1, span: 1 },
        calls: []
      }
    ])
  })

  const call = fc.record<Call, 'service' | 'operation' | 'parameters' | 'outcome'>(
    {
      service: fc.constantFrom('S3', 'SQS'),
      operation: fc.constantFrom('A', 'B'),
      region: fc.constantFrom('eu-west-1', 'us-east-1'),
      parameters: fc.constantFrom({}, { Bucket: ['a'] }, { Bucket: ['a'], VersionId: ['present'] }),
      outcome: fc.constantFrom('ok', 'denied', 'failed'),
      error: fc.constantFrom('X', 'Y'),
      message: fc.constantFrom('m', 'n', 'o')
    },
    { requiredKeys: ['service', 'operation', 'parameters', 'outcome'] }
  )
  const anyReading = fc
    .record({
      id: fc.stringMatching(/^[0-9a-f]{2}$/),
      own: fc.array(fc.record({ name: fc.constantFrom('shop', 'billing'), call }), { maxLength: 4 }),
      others: fc.array(
        fc.record({ call, service: fc.constantFrom('AWS::ApiGateway::Stage', 'AWS::AppSync') }),
        {
          maxLength: 2
        }
      ),
      unattributed: fc.array(fc.record({ call, why: fc.constantFrom('x', 'y') }), { maxLength: 2 })
    })
    .map(({ id, own, others, unattributed }): TraceReading => ({
      id,
      workloads: [...new Set(own.map(({ name }) => name))].map(workloadOf),
      requests: new Map(),
      calls: own.map(({ name, call }) => ({ workload: workloadOf(name), call })),
      others,
      unattributed,
      malformed: 0
    }))

  it('gives the same, whatever the order of the traces', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyReading, { maxLength: 12, selector: ({ id }) => id })
          .chain((readings) =>
            fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length }))
          ),
        ([readings, shuffled]) => {
          expect(resultOf(logOf(...shuffled))).toBe(resultOf(logOf(...readings)))
        }
      )
    )
  })

  it('loses no call: the counts add up', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { maxLength: 8 }), (readings) => {
        const log = logOf(...readings)
        const counted = log.workloads().flatMap(({ calls }) => calls)
        const sum = (list: readonly { calls: number }[]): number =>
          list.reduce((total, { calls }) => total + calls, 0)
        expect(sum(counted)).toBe(readings.reduce((total, { calls }) => total + calls.length, 0))
        expect(sum(log.others())).toBe(readings.reduce((total, { others }) => total + others.length, 0))
        expect(sum(log.unattributed())).toBe(readings.reduce((total, r) => total + r.unattributed.length, 0))
      })
    )
  })
})

describe('addProof', () => {
  it('keeps the five smallest of any ids, sorted and distinct', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-f]{1,2}$/)), (ids) => {
        const kept: string[] = []
        for (const id of ids) addProof(kept, id)
        expect(kept).toEqual([...new Set(ids)].sort().slice(0, 5))
      })
    )
  })
})

function reading(id: string, calls: Call[]): TraceReading {
  const workload = workloadOf('shop')
  return {
    id,
    workloads: [workload],
    requests: new Map([[workload.arn, [1_700_000_000.5]]]),
    calls: calls.map((call) => ({ workload, call })),
    others: [],
    unattributed: [],
    malformed: 0
  }
}

function logOf(...readings: TraceReading[]): CallLog {
  const log = new CallLog()
  for (const reading of readings) log.add(reading)
  return log
}

function resultOf(log: CallLog): string {
  return JSON.stringify([log.workloads(), log.others(), log.unattributed(), log.calls])
}
