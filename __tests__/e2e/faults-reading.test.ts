import { beforeEach, describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { savedTraces } from './servers/xray-documents.ts'
import type { SeededTrace } from './servers/xray-documents.ts'
import { GET_ORDER, minutesAgo, ORDERS, savedFunctions, savedRoles, seedTightShop } from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { freshWorld } from './world.ts'

const STRICT = ['-c', '--max-unused-actions', '0', '--max-wide-resources', '0']
const FULL = { partial: 0, truncated: 0, unprocessed: 0, malformed: 0, missing: 0 }

const world = freshWorld()

beforeEach(() => {
  seedTightShop(world.aws, 0)
})

function seed(count: number, change: (index: number) => Partial<SeededTrace> = () => ({})): string[] {
  const traces = Array.from({ length: count }, (_, index) => ({
    ...lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER], at: minutesAgo(50) + index * 9 }),
    ...change(index)
  }))
  world.aws.xray.traces.push(...traces)
  return traces.map(({ Id }) => Id)
}

function expectEachReadOnce(ids: readonly string[]): void {
  expect(Object.fromEntries(world.aws.xray.handedOut)).toEqual(Object.fromEntries(ids.map((id) => [id, 1])))
}

describe('what heals', () => {
  it.each([
    [
      'throttling of every 20th call',
      [{ operation: '*', status: 429, code: 'ThrottledException', message: 'Rate exceeded', every: 20 }]
    ],
    [
      'throttling as other services name it',
      [{ operation: 'GetTraceSummaries', status: 400, code: 'ThrottlingException', every: 12 }]
    ],
    [
      'a 500 each of listing and reading',
      [
        { operation: 'GetTraceSummaries', status: 500, times: 1, after: 2 },
        { operation: 'BatchGetTraces', status: 500, times: 1, after: 2 }
      ]
    ],
    [
      'reset connections',
      [
        { operation: 'GetTraceSummaries', kind: 'reset' as const, times: 1 },
        { operation: 'BatchGetTraces', kind: 'reset' as const, times: 2, after: 1 },
        { operation: 'GetFunctionConfiguration', kind: 'reset' as const, times: 1 },
        { operation: 'ListRolePolicies', kind: 'reset' as const, times: 1 }
      ]
    ]
  ])('%s costs no trace and no verdict', async (_, faults) => {
    const ids = seed(120)
    world.aws.xray.pageSize = 4
    // Only X-Ray may answer in the form that X-Ray has for errors.
    const isXRay = { when: ({ path }: { path: string }) => path !== '/' }
    world.aws.faults.push(
      ...faults.map((fault) => (fault.operation === '*' ? { ...fault, ...isXRay } : fault))
    )
    const run = await world.command(STRICT)
    expect(world.aws.faults.fired).toBeGreaterThan(0)
    expect(run.exitCode).toBe(0)
    expect(reportOf(run)).toMatchObject({
      verdict: 'pass',
      evidence: { traces: { ...FULL, listed: 120, read: 120 }, incomplete: [] },
      workloads: [{ traces: 120, needs: [{ calls: 120 }] }]
    })
    expectEachReadOnce(ids)
  })

  it('every 7th id left unprocessed is asked for again', async () => {
    const ids = seed(70)
    world.aws.xray.unprocessedEvery = 7
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).evidence).toMatchObject({
      traces: { ...FULL, listed: 70, read: 70 },
      incomplete: []
    })
    expectEachReadOnce(ids)
  })

  it('a rate limit slows down and loses nothing', async () => {
    const ids = seed(100)
    world.aws.xray.limit = { perSecond: 20, burst: 2 }
    const run = await world.command(STRICT)
    expect(world.aws.xray.throttled).toBeGreaterThan(0)
    expect(reportOf(run)).toMatchObject({ verdict: 'pass', evidence: { traces: { listed: 100, read: 100 } } })
    expectEachReadOnce(ids)
  })
})

describe('what stays incomplete is counted, named and not fatal', () => {
  /** One trace of 12 is as it should not be; the others are read all the same. */
  async function oneOdd(change: Partial<SeededTrace>) {
    const ids = seed(12, (index) => (index === 5 ? change : {}))
    const run = await world.command(STRICT)
    return { ids, odd: ids[5] ?? '', others: ids.filter((_, index) => index !== 5), run, ...reportOf(run) }
  }

  it('a malformed document', async () => {
    const { ids, odd, run, evidence, workloads } = await oneOdd({
      documents: ['{"id": "0123456789abcdef", "na']
    })
    expect(evidence.traces).toMatchObject({ ...FULL, listed: 12, read: 12, malformed: 1 })
    expect(evidence.incomplete).toMatchObject([{ kind: 'malformed', traces: 1, traceIds: [odd] }])
    expect(workloads).toMatchObject([{ traces: 11, needs: [{ calls: 11 }] }])
    expect(run.files['summary.md']).toContain(odd)
    expectEachReadOnce(ids)
  })

  it.each<[what: string, document: string]>([
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['empty', ''],
    ['of other types throughout', '{"id":"a1","name":3,"subsegments":{"x":1},"aws":[],"http":"x","cause":7}']
  ])('a document that is %s', async (_, document) => {
    const { evidence, workloads } = await oneOdd({ documents: [document] })
    expect(evidence.traces).toMatchObject({ listed: 12, read: 12 })
    expect(workloads).toMatchObject([{ traces: 11 }])
  })

  it('a trace beyond the size limit', async () => {
    const { ids, odd, evidence } = await oneOdd({ limitExceeded: true })
    expect(evidence.traces).toMatchObject({ ...FULL, listed: 12, read: 12, truncated: 1 })
    expect(evidence.incomplete).toMatchObject([{ kind: 'truncated', traces: 1, traceIds: [odd] }])
    expectEachReadOnce(ids)
  })

  it('a trace that is still being written', async () => {
    const { ids, odd, evidence } = await oneOdd({ isPartial: true })
    expect(evidence.traces).toMatchObject({ ...FULL, listed: 12, read: 12, partial: 1 })
    expect(evidence.incomplete).toMatchObject([{ kind: 'partial', traces: 1, traceIds: [odd] }])
    expectEachReadOnce(ids)
  })

  it('a trace that is listed but never returned', async () => {
    const { odd, others, run, evidence } = await oneOdd({ missing: true })
    expect(evidence.traces).toMatchObject({ ...FULL, listed: 12, read: 11, missing: 1 })
    expect(evidence.incomplete).toMatchObject([{ kind: 'missing', traces: 1, traceIds: [odd] }])
    expect(run.files['summary.md']).toContain(odd)
    expectEachReadOnce(others)
  })

  it('a trace that stays unprocessed however often it is asked for', async () => {
    const ids = seed(12)
    const odd = ids[5] ?? ''
    world.aws.xray.alwaysUnprocessed.add(odd)
    const { evidence } = reportOf(await world.command(STRICT))
    expect(evidence.traces).toMatchObject({ ...FULL, listed: 12, read: 11, unprocessed: 1 })
    expect(evidence.incomplete).toMatchObject([{ kind: 'unprocessed', traces: 1, traceIds: [odd] }])
    expectEachReadOnce(ids.filter((id) => id !== odd))
  })

  it('so many that not all can be named: five of them are', async () => {
    seed(20, (index) => (index < 9 ? { limitExceeded: true } : {}))
    const { evidence } = reportOf(await world.command(STRICT))
    expect(evidence.incomplete).toMatchObject([{ kind: 'truncated', traces: 9 }])
    expect(evidence.incomplete[0]?.traceIds).toHaveLength(5)
  })

  it('nothing but malformed documents: that is no pass', async () => {
    seed(3, () => ({ documents: ['not JSON'] }))
    const run = await world.command(STRICT)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run)).toMatchObject({
      verdict: 'insufficient-evidence',
      evidence: { traces: { listed: 3, read: 3, malformed: 3 } }
    })
  })

  it('the same in saved files', async () => {
    const traces = world.aws.xray.traces
    seed(12, (index) => (index === 4 ? { limitExceeded: true } : index === 5 ? { documents: ['{'] } : {}))
    const saved = JSON.parse(savedTraces(traces)) as { UnprocessedTraceIds: string[] }
    saved.UnprocessedTraceIds = ['1-6b000000-00000000000000000000000a']
    const workspace = {
      'traces.json': JSON.stringify(saved),
      'roles.json': savedRoles(),
      'functions.json': savedFunctions()
    }
    const files = ['--traces', 'traces.json', '--roles', 'roles.json', '--functions', 'functions.json']
    const { evidence } = reportOf(await world.command(files, { workspace }))
    expect(evidence.traces).toMatchObject({
      ...FULL,
      listed: 13,
      read: 12,
      truncated: 1,
      malformed: 1,
      unprocessed: 1
    })
    expect(evidence.incomplete.map(({ kind }) => kind).toSorted()).toEqual([
      'malformed',
      'truncated',
      'unprocessed'
    ])
    expect(world.awsCalls).toBe(0)
  })
})
