/** Traces that come late, grow, or come in parts, read from a stand-in of X-Ray whose time passes only while the scan sleeps. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Budget } from '../../../src/kit/budget.ts'
import { XRaySource } from '../../../src/sources/aws/xray.ts'
import { CallLog } from '../../../src/traces/call-log.ts'
import { readTrace } from '../../../src/traces/trace.ts'
import { AwsServer } from '../../e2e/servers/aws.ts'
import type { SeededTrace } from '../../e2e/servers/xray-documents.ts'
import { GET_ORDER, ORDERS, PUT_INVOICE } from '../../e2e/shop.ts'
import { lambdaTrace } from '../../e2e/traces.ts'

const LABELS = { filter: '--filter', wait: '--wait', timeout: '--timeout' }
const LOG = { verbose: false, info() {}, warn() {}, debug() {}, progress() {} }
/** The window's end, in Unix seconds; the scan begins a second later. */
const END = Math.floor(Date.now() / 1000) - 1

let aws: AwsServer
let now: number

beforeEach(async () => {
  aws = new AwsServer()
  await aws.start()
  now = END + 1
  aws.xray.now = () => now
})

afterEach(async () => {
  await aws.close()
  expect(aws.unhandled).toEqual([])
})

function seed(count: number, change: (index: number) => Partial<SeededTrace> = () => ({})): SeededTrace[] {
  const traces = Array.from({ length: count }, (_, i) => ({
    ...lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER, PUT_INVOICE], at: END - 60 + (i % 60) }),
    ...change(i)
  }))
  aws.xray.traces.push(...traces)
  return traces
}

async function read(wait = 240) {
  process.env['AWS_ENDPOINT_URL'] = aws.url
  const budget = new Budget(900, 'the time is over')
  const clock = {
    now: () => now * 1000,
    sleep: async (milliseconds: number) => {
      now += milliseconds / 1000
    }
  }
  const credentials = { accessKeyId: 'AKIASTATICSTATIC0001', secretAccessKey: 'static-secret-of-the-tests' }
  const source = new XRaySource(
    {
      access: { region: 'us-east-1', budget, credentials },
      window: { start: END - 3600, end: END, endsNow: true },
      filter: undefined,
      wait
    },
    LABELS,
    LOG,
    clock
  )
  const log = new CallLog()
  const handed = new Map<string, number>()
  const evidence = await source.read((trace) => {
    handed.set(trace.id, (handed.get(trace.id) ?? 0) + 1)
    if (trace.before !== undefined) log.remove(readTrace({ id: trace.id, ...trace.before }))
    log.add(readTrace(trace))
  })
  budget.close()
  delete process.env['AWS_ENDPOINT_URL']
  const [workload, second] = log.workloads()
  expect(second).toBeUndefined()
  return {
    evidence,
    handed,
    traces: workload?.traces,
    calls: workload?.calls.map(({ call, calls }) => `${call.operation} ${calls}`),
    unattributed: log.unattributed()
  }
}

/** Waves as facts/xray.md has them: a fifth at once, more after five seconds, all after ten. */
const WAVES = (i: number): Partial<SeededTrace> => ({ shownAt: END + (i % 10 < 2 ? 0 : i % 10 < 7 ? 6 : 11) })

describe('a window that has just ended', () => {
  it.each([
    [true, 30],
    // what no list of changes shows, only the last look at all brings: and that is not the last then
    [false, 40]
  ])('is read whole, whether or not X-Ray lists changes (%s)', async (knowsChanges, waited) => {
    aws.xray.knowsChanges = knowsChanges
    seed(100, WAVES)
    const { evidence, calls, traces } = await read()
    expect(calls).toEqual(['GetItem 100', 'PutObject 100'])
    expect(traces).toBe(100)
    expect(evidence.traces).toMatchObject({ listed: 100, read: 100, partial: 0, missing: 0 })
    expect(evidence.about).toMatchObject({ settled: true, late: 80 })
    expect(evidence.about.waited).toBe(waited)
    expect(evidence.stopped).toBeUndefined()
  })

  it('is read at once with wait 0, which says what may be missing', async () => {
    seed(100, WAVES)
    const { evidence, calls } = await read(0)
    expect(calls).toEqual(['GetItem 20', 'PutObject 20'])
    expect(evidence.about).toMatchObject({ waited: 0, settled: false })
    expect(evidence.about.unsettled).toMatch(
      /^It was read 1 second after the window’s end, and --wait is 0\..*may be missing/
    )
    expect(evidence.stopped).toBeUndefined()
  })

  it('says that it is cut short where traces still come when the time is over', async () => {
    seed(100, WAVES)
    const { evidence } = await read(7)
    expect(evidence.about).toMatchObject({ waited: 7, late: 50, settled: false })
    expect(evidence.stopped).toMatch(
      /still coming when the 7 seconds were over for which --wait allows to wait/
    )
  })

  it('is not settled where nothing more came, but 30 seconds had not passed', async () => {
    seed(5)
    const { evidence } = await read(12)
    expect(evidence.about).toMatchObject({ waited: 12, late: 0, settled: false })
    expect(evidence.about.unsettled).toMatch(/12 seconds, as --wait allows/)
    expect(evidence.stopped).toBeUndefined()
  })
})

describe('a trace that grows', () => {
  it('is read when it is whole, where X-Ray says that it is partial', async () => {
    seed(20, (i) => (i < 5 ? { wholeAt: END + 12, first: { documents: 1, isPartial: true } } : {}))
    const { evidence, calls, traces, handed } = await read()
    expect(calls).toEqual(['GetItem 20', 'PutObject 20'])
    expect(traces).toBe(20)
    expect([...handed.values()].every((times) => times === 1)).toBe(true)
    expect(evidence.traces).toMatchObject({ read: 20, partial: 0 })
    expect(evidence.about.late).toBe(5)
  })

  it('counts once, where X-Ray does not say so and it was counted before', async () => {
    const [grown] = seed(20, (i) =>
      i < 5 ? { wholeAt: END + 12, first: { documents: 2, isPartial: false } } : {}
    )
    const { evidence, calls, traces, handed } = await read()
    expect(calls).toEqual(['GetItem 20', 'PutObject 20'])
    expect(traces).toBe(20)
    expect(handed.get(grown?.Id ?? '')).toBe(2)
    expect(evidence.traces).toMatchObject({ listed: 20, read: 20 })
    expect(evidence.about.late).toBe(5)
  })

  it('is counted once it is done, where a document of it says that it is in progress', async () => {
    const whole = seed(1)[0]
    const text = JSON.stringify(whole?.documents.at(1)).replace(/"end_time":[\d.]+,?/, '"in_progress":true,')
    Object.assign(whole ?? {}, {
      wholeAt: END + 12,
      first: { documents: [JSON.parse(text)], isPartial: false }
    })
    const { calls, handed } = await read()
    expect(calls).toEqual(['GetItem 1', 'PutObject 1'])
    expect([...handed.values()]).toEqual([1])
  })

  it('is read as it is, and named, where it stays partial', async () => {
    const [partial] = seed(3, (i) => (i === 0 ? { isPartial: true } : {}))
    const { evidence, calls } = await read()
    expect(calls).toEqual(['GetItem 3', 'PutObject 3'])
    expect(evidence.traces.partial).toBe(1)
    expect(evidence.named.partial).toEqual([partial?.Id])
    expect(evidence.about.settled).toBe(true)
  })

  it('that was listed but not returned is asked for again', async () => {
    const [late] = seed(3, (i) => (i === 0 ? { missing: true } : {}))
    const before = aws.xray.now
    aws.xray.now = () => {
      if (late !== undefined) late.missing = before() < END + 10
      return before()
    }
    const { evidence, calls } = await read()
    expect(calls).toEqual(['GetItem 3', 'PutObject 3'])
    expect(evidence.traces).toMatchObject({ read: 3, missing: 0 })
  })
})

describe('a trace that X-Ray splits over pages', () => {
  it.each([false, true])('is put together, whether or not pages repeat (%s)', async (repeatsPages) => {
    seed(7)
    aws.xray.segmentsInPart = 1
    aws.xray.batchPageSize = 2
    aws.xray.repeatsPages = repeatsPages
    const { evidence, calls, traces, unattributed } = await read(0)
    expect(calls).toEqual(['GetItem 7', 'PutObject 7'])
    expect(traces).toBe(7)
    expect(unattributed).toEqual([])
    expect(evidence.traces).toMatchObject({ listed: 7, read: 7, missing: 0 })
  })
})
