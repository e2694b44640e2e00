/** A run of tests from its start to its scan: the action before the tests, the headers of their requests, the action after them. */
import { appendFileSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { runAction } from './runner.ts'
import { GET_ORDER, INVOICES, ORDERS, PUT_INVOICE, seedTightShop } from './shop.ts'
import { lambdaTrace, type TracedCall } from './traces.ts'
import { freshWorld } from './world.ts'

const START = join(process.cwd(), 'dist', 'start', 'index.js')
const HEADER = /^Root=(1-([0-9a-f]{8})-([0-9a-f]{12})[0-9a-f]{12});Parent=[0-9a-f]{16};Sampled=1\n$/

const KEPT = join(tmpdir(), `trace-ids-${process.pid}.txt`)

const world = freshWorld()

beforeEach(() => seedTightShop(world.aws, 0))

function seed(id: string, functionArn: string, call: TracedCall, link?: string): void {
  const trace = lambdaTrace({ functionArn, calls: [call] })
  const text = JSON.stringify(trace.documents).replaceAll(trace.Id, id)
  const documents = JSON.parse(text) as Record<string, unknown>[]
  if (link !== undefined)
    Object.assign(documents[0] ?? {}, { links: [{ trace_id: link, id: 'a'.repeat(16) }] })
  world.aws.xray.traces.push({ ...trace, Id: id, documents })
}

it('a run is told from another by what start, trace-header and the scan hand on', async () => {
  const started = await runAction({ entry: START })
  const { 'run-id': run = '', 'start-time': start = '' } = started.outputs
  expect(started.exitCode).toBe(0)
  expect(started.exported).toEqual({ XRLP_RUN_ID: run, XRLP_START_TIME: start })
  expect(run).toMatch(/^[0-9a-f]{12}$/)
  expect(Math.abs(Date.parse(start) - Date.now())).toBeLessThan(60_000)

  const env = { XRLP_RUN_ID: run, XRLP_START_TIME: start }
  const [first, second] = await Promise.all([
    world.command(['trace-header'], { env: { ...env, XRLP_TRACE_IDS: KEPT } }),
    world.command(['trace-header', '--run-id', run])
  ])
  const [, id = '', time = '', own] = HEADER.exec(first.stdout) ?? []
  expect(own).toBe(run)
  expect(Math.abs(Number.parseInt(time, 16) * 1000 - Date.now())).toBeLessThan(60_000)
  expect(HEADER.exec(second.stdout)?.[3]).toBe(run)
  expect(HEADER.exec(second.stdout)?.[1]).not.toBe(id)

  expect(readFileSync(KEPT, 'utf8')).toBe(`${id}\n`)

  seed(id, ORDERS, GET_ORDER)
  seed(`1-${time}-${'0'.repeat(24)}`, INVOICES, PUT_INVOICE)
  seed(`1-${time}-${'1'.repeat(24)}`, ORDERS, { service: 'S3', operation: 'ListBuckets' }, id)
  const isolated = await world.action({ isolate: 'true' }, { env })
  const { evidence, workloads, roles } = reportOf(isolated)
  expect(evidence.traces).toMatchObject({ listed: 2, read: 2 })
  expect(evidence.sources).toMatchObject([{ kind: 'x-ray', run, others: 1 }])
  expect(evidence.window?.start).toBe(`${start.slice(0, 19)}.000Z`)
  expect(
    workloads.map(({ name, traces, needs }) => [name, traces, needs.map(({ action }) => action)])
  ).toEqual([
    ['invoices', 0, []],
    ['orders', 2, ['dynamodb:GetItem', 's3:ListAllMyBuckets']]
  ])
  expect(workloads[0]?.unread[0]?.why).toMatch(/only the traces of one run count/)
  expect(roles.map(({ judged, unused }) => [judged, unused.total])).toEqual([
    [false, 0],
    [true, 0]
  ])
  expect(isolated.summary).toContain(`of run ${run}, 1 of others left out`)

  // all that the tests asked for are there; of `orders` there is another, beside which more may have been
  appendFileSync(KEPT, `00-${time}${'0'.repeat(24)}-${'b'.repeat(16)}-01\n`)
  const all = reportOf(await world.action({ 'trace-ids': KEPT }, { env }))
  expect(all.evidence).toMatchObject({ traces: { listed: 3, read: 3 }, asked: { traces: 2, found: 2 } })
  expect(all.workloads.map(({ name, coverage }) => [name, coverage?.regime])).toEqual([
    ['invoices', 'proof'],
    ['orders', 'unknown-share']
  ])
  // one more that was asked for and is not there: nothing is proved
  appendFileSync(KEPT, `1-${time}-${'2'.repeat(24)}\n`)
  const missing = reportOf(await world.action({ 'trace-ids': KEPT }, { env }))
  expect(missing.evidence).toMatchObject({ asked: { traces: 3, found: 2 } })
  expect(missing.workloads[0]?.coverage?.regime).toBe('unknown-share')
  rmSync(KEPT)
})

it('start loads no SDK', () => {
  expect(statSync(START).size).toBeLessThan(20_000)
})

it.each([
  ['trace-header', '--run-id', 'zz', /--run-id is "zz"/],
  ['--isolate', '--aws-region', 'us-east-1', /--isolate is on, but --run-id is not given/],
  ['--trace-ids', 'package.json', '-c', /--trace-ids.*which is no id of a trace|--trace-ids.*cannot be read/],
  ['--end-time', '2020-01-01', '-c', /--end-time is "2020-01-01"/]
])('refuses %s %s %s', async (...args) => {
  const message = args.pop()
  const run = await world.command(args.map(String))
  expect(run.exitCode).toBe(2)
  expect(run.stderr).toMatch(message ?? '')
})
