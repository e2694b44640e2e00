import { beforeAll, describe, expect, it } from '@jest/globals'
import { OFFLINE, offlineShop } from './offline-shop.ts'
import { reportOf } from './report-reading.ts'
import { runCommand } from './runner.ts'
import { LOOSE_POLICY, policy, savedRoles, TIGHT_POLICY } from './shop.ts'

const ARGS = [...OFFLINE, '--max-unused-actions', '0', '--max-wide-resources', '0']
const NEW = ['--fail-on', 'new', '--baseline', 'base/report.json']

const shop = offlineShop()
let base: string

beforeAll(async () => {
  base = (await runCommand([...ARGS, '--warn-only'], { workspace: shop })).files['report.json'] ?? ''
})

/** The shop after a change to the policy of invoices. */
function changed(loose: object): Record<string, string> {
  const roles = [
    { RoleName: 'orders-tight', inline: { tight: TIGHT_POLICY } },
    { RoleName: 'invoices-loose', inline: { renamed: loose } }
  ]
  return { ...shop, 'roles.json': savedRoles(roles) }
}

function scan(workspace: Record<string, string>, args: readonly string[] = NEW, baseline = base) {
  return runCommand([...ARGS, ...args], { workspace: { ...workspace, 'base/report.json': baseline } })
}

describe('with fail-on: new', () => {
  it('what was there before passes, and is told', async () => {
    const run = await scan(shop)
    expect(run.exitCode).toBe(0)
    expect(reportOf(run)).toMatchObject({
      verdict: 'pass',
      reasons: [],
      gate: { failOn: 'new', baseline: { from: 'base/report.json', usable: true } },
      roles: [
        { sinceBaseline: { newUnused: [], newWide: [], legacy: { unused: 2, wide: 1 } } },
        { sinceBaseline: { legacy: { unused: 0, wide: 0 } } }
      ]
    })
  })

  it('a policy that is renamed and put in another order passes', async () => {
    const statements = LOOSE_POLICY.Statement.toReversed()
    expect((await scan(changed({ ...LOOSE_POLICY, Statement: statements }))).exitCode).toBe(0)
  })

  it('what a change adds fails, and is named', async () => {
    const more = policy(
      [['s3:PutObject', 's3:DeleteObject'], 'arn:aws:s3:::*'],
      ['iam:PassRole', '*'],
      ['sqs:SendMessage', '*']
    )
    const run = await scan(changed(more))
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain(
      'max-unused-actions is 0, and 1 role exceeds it with what is new (highest: 1): invoices-loose.'
    )
    expect(reportOf(run).roles[0]).toMatchObject({
      sinceBaseline: { newUnused: [{ action: 'sqs:SendMessage', level: 'write' }] }
    })
    const verified = await runCommand(['verify', 'report.json'], { workspace: run.files })
    expect(verified.stdout).toMatch(/\nVERIFIED\n$/)
  })

  it('what a change takes away passes, and is counted', async () => {
    const run = await scan(changed(policy(['s3:PutObject', 'arn:aws:s3:::*'])))
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).roles[0]).toMatchObject({ sinceBaseline: { removed: { unused: 2, wide: 0 } } })
  })

  it('a grant of * that a change adds fails', async () => {
    const run = await scan(changed(policy(['*', '*'])))
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).roles[0]).toMatchObject({
      sinceBaseline: { newGrants: [{ action: '*', resource: '*' }] }
    })
  })
})

describe('a baseline that cannot be compared with is told, and nothing is known to be new', () => {
  const edit = (from: string | RegExp, to: string): string => base.replace(from, to)
  it.each<[what: string, baseline: () => string, said: RegExp]>([
    ['is no JSON', () => '{', /it is not JSON/],
    ['is another report', () => '{"version": 2}', /it is no report of version 1/],
    ['was edited', () => edit('"verdict": "excess"', '"verdict": "pass"'), /its digest does not fit/]
  ])('when it %s', async (_, baseline, said) => {
    const run = await scan(shop, NEW, baseline())
    expect(run.exitCode).toBe(2)
    const [reason] = reportOf(run).reasons
    expect(reason).toMatch(said)
    expect(reason).toMatch(/^What is new is not known/)
    expect(reportOf(run).gate).toMatchObject({ baseline: { usable: false } })
  })

  it('when it is not there, and when none is given', async () => {
    const [missing, none] = await Promise.all([
      scan(shop, ['--fail-on', 'new', '--baseline', 'nowhere.json']),
      scan(shop, ['--fail-on', 'new'])
    ])
    expect([missing.exitCode, none.exitCode]).toEqual([2, 0])
    expect(reportOf(missing).reasons.join()).toMatch(
      /the baseline nowhere\.json is not compared with: it cannot be read/
    )
    expect(reportOf(none).reasons.join()).toMatch(/No baseline was given, so that nothing can be new/)
  })

  it('and never fails by itself', async () => {
    const run = await scan(shop, ['--baseline', 'nowhere.json', '--warn-only'])
    expect(run.exitCode).toBe(0)
    const without = await runCommand([...OFFLINE, '--baseline', 'nowhere.json'], { workspace: shop })
    expect(without.exitCode).toBe(0)
  })
})

it('without fail-on: new a baseline only tells what is new', async () => {
  const run = await scan(shop, ['--baseline', 'base/report.json'])
  expect(run.exitCode).toBe(1)
  expect(reportOf(run).gate.thresholds).toMatchObject([{ value: 2 }, { value: 1 }])
  expect(reportOf(run).roles[0]).toMatchObject({ sinceBaseline: { newUnused: [] } })
})

it('audit makes a record of stored reports, and names those that were edited', async () => {
  const workspace = {
    'reports/1/report.json': base,
    'reports/2/report.json': base.replace('"verdict": "excess"', '"verdict": "pass"'),
    'reports/2/index.json': '{}'
  }
  const run = await runCommand(['audit', 'reports', '--output-dir', 'review'], { workspace })
  expect(run.exitCode).toBe(1)
  expect(run.stdout).toMatch(/^2 roles in 1 report: wrote .*audit\.csv and .*audit\.json/)
  expect(run.stdout).toMatch(/Not counted: reports.2.report\.json: its digest does not fit/)
  expect(JSON.parse(run.files['review/audit.json'] ?? '')).toMatchObject({
    roles: [{ runs: 1, before: { unused: 2, wide: 1 }, after: { unused: 2 } }, { runs: 1 }]
  })
  expect(run.files['review/audit.csv']?.split('\r\n')).toHaveLength(4)
  const none = await runCommand(['audit', 'reports/2/index.json'], { workspace })
  expect(none).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^error: no report can be counted/)
  })
})
