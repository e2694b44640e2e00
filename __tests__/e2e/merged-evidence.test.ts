import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { digestOf } from '../../src/kit/digest.ts'
import type { Report } from '../../src/report/report.ts'
import { reportOf } from './report-reading.ts'
import { runCommand } from './runner.ts'
import { functionArn, GET_ORDER, minutesAgo, policy, roleArn, savedFunctions, savedRoles } from './shop.ts'
import { savedTraces } from './servers/xray-documents.ts'
import { lambdaTrace, type TracedCall } from './traces.ts'

const ORDERS = functionArn('orders')
const PUT_ORDER: TracedCall = { service: 'DynamoDB', operation: 'PutItem', aws: { table_name: 'orders' } }
const TABLE = 'arn:aws:dynamodb:us-east-1:123456789012:table/orders'
const FILES = [
  '--traces',
  'traces.json',
  '--roles',
  'roles.json',
  '--functions',
  'functions.json',
  'm.json',
  'i.json'
]
const GATE = ['--max-unused-actions', '0']

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'merged-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** Scans a run of the function that made these calls; its role grants GetItem and PutItem. */
async function scanOf(calls: TracedCall[], ...options: string[]) {
  const traces = calls.map((call) => lambdaTrace({ functionArn: ORDERS, calls: [call], at: minutesAgo(4) }))
  const role = {
    RoleName: 'orders',
    inline: { p: policy([['dynamodb:GetItem', 'dynamodb:PutItem'], TABLE]) }
  }
  return runCommand([...FILES, ...GATE, ...options], {
    workspace: {
      'traces.json': savedTraces(traces),
      'roles.json': savedRoles([role]),
      'functions.json': savedFunctions([{ FunctionArn: ORDERS, Role: roleArn('orders') }]),
      'm.json': '{"EventSourceMappings":[]}',
      'i.json': '{"FunctionEventInvokeConfigs":[]}'
    }
  })
}

function wholeReport(run: Awaited<ReturnType<typeof runCommand>>): Report {
  return JSON.parse(run.files['report.json'] ?? '') as Report
}

/** The report of a run, as an artifact would keep it. */
async function earlierReport(name: string, ...calls: TracedCall[]): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, (await scanOf(calls)).files['report.json'] ?? '')
  return file
}

describe('evidence of several runs', () => {
  it('lets an action that only an earlier run used count as used, with the dates', async () => {
    expect((await scanOf([GET_ORDER])).exitCode).toBe(1)
    const earlier = await earlierReport('a.json', PUT_ORDER)
    const run = await scanOf([GET_ORDER], '--evidence', 'merge', '--evidence-files', earlier)
    expect(run.exitCode).toBe(0)
    const day = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
    expect(reportOf(run).workloads).toMatchObject([
      {
        fromEarlierRuns: 1,
        needs: [{ action: 'dynamodb:GetItem' }, { action: 'dynamodb:PutItem', firstSeen: day, lastSeen: day }]
      }
    ])
    expect(run.stdout).toContain('1 need seen by earlier runs only')
    expect(Object.values(run.files).join()).toContain('dynamodb:PutItem')
  })

  it('is the same whatever the order of the files', async () => {
    const [a, b] = [await earlierReport('a.json', PUT_ORDER), await earlierReport('b.json', GET_ORDER)]
    const needs = async (...files: string[]) => {
      const run = await scanOf([GET_ORDER], '--evidence', 'merge', '--evidence-files', ...files)
      return wholeReport(run).workloads[0]?.needs.map(({ action, firstSeen }) => [action, firstSeen])
    }
    expect(await needs(a, b)).toEqual(await needs(b, a))
  })

  it('says which files count as none, and why', async () => {
    const edited = path.join(folder, 'edited.json')
    const whole = (await scanOf([PUT_ORDER])).files['report.json'] ?? ''
    await writeFile(edited, whole.replace('"calls": 1', '"calls": 2'))
    const run = await scanOf(
      [GET_ORDER],
      '--evidence',
      'merge',
      '--evidence-files',
      edited,
      path.join(folder, 'none.json')
    )
    expect(run.exitCode).toBe(1)
    expect(wholeReport(run).evidence.earlier).toMatchObject({
      merged: [],
      not: [
        expect.stringMatching(/edited\.json: its digest does not fit/),
        expect.stringMatching(/none\.json: .*ENOENT/)
      ]
    })
    expect(run.stdout).toContain('Evidence of earlier runs not merged')
  })

  it('a report that is dated ahead of now counts neither as evidence nor as baseline', async () => {
    const { digest: _, ...whole } = wholeReport(await scanOf([PUT_ORDER]))
    const end = new Date(Date.now() + 10 * 60_000).toISOString()
    const window = { start: whole.evidence.window?.start ?? end, end }
    const ahead = { ...whole, evidence: { ...whole.evidence, window } }
    const file = path.join(folder, 'ahead.json')
    await writeFile(file, JSON.stringify({ ...ahead, digest: digestOf(ahead) }))
    const merging = ['--evidence', 'merge', '--evidence-files', file]
    const run = await scanOf([GET_ORDER], ...merging, '--baseline', file, '--fail-on', 'new')
    expect(run.exitCode).toBe(2)
    const { evidence, gate } = wholeReport(run)
    expect(evidence.earlier).toMatchObject({
      merged: [],
      not: [expect.stringContaining('ahead.json is dated ahead of now')]
    })
    expect(gate.baseline).toMatchObject({ usable: false, why: expect.stringContaining('dated ahead of now') })
  })

  it('refuses files that would have no effect', async () => {
    const run = await scanOf([GET_ORDER], '--evidence-files', 'a.json')
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(/--evidence-files is given, but --evidence is "run"/)
  })
})
