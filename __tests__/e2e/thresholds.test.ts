import { describe, expect, it } from '@jest/globals'
import { OFFLINE, offlineShop } from './offline-shop.ts'
import { reportOf } from './report-reading.ts'
import { runAction, runCommand } from './runner.ts'
import { INVOICES, LOOSE_ROLE, TIGHT_ROLE } from './shop.ts'

const USUAL = '.github/least-privilege.yml'

function scan(args: readonly string[], configuration?: string) {
  const files = configuration === undefined ? {} : { [USUAL]: configuration }
  return runCommand([...OFFLINE, ...args], { workspace: { ...offlineShop(), ...files } })
}

/** The role of invoices holds two unused write actions and a wide one; that of orders holds nothing too much. */
describe('a limit', () => {
  it.each([
    [['--max-unused-write', '1'], 1],
    [['--max-unused-write', '2'], 0],
    [['--max-unused-permissions-management', '0', '--max-unused-read', '0', '--max-unused-list', '0'], 0],
    [['--max-unused-tagging', '0', '--max-unused-actions', '2'], 0],
    [['--max-wide-resources', '0'], 1],
    [['--max-total-unused-actions', '1'], 1],
    [['--max-total-wide-resources', '1'], 0],
    [['--max-total-unused-write', '0', '--fail-on', 'never'], 0],
    [['--max-unused-write', '1', '--warn-only'], 0]
  ])('%j ends with %d', async (args, exitCode) => {
    expect((await scan(args)).exitCode).toBe(exitCode)
  })

  it('is told with its value and the role', async () => {
    const run = await scan(['--max-unused-write', '1', '--max-total-wide-resources', '0'])
    expect(run.stdout).toContain('max-unused-write is 1, and 1 role exceeds it (highest: 2): invoices-loose.')
    expect(run.stdout).toContain(
      'max-total-wide-resources is 0, and the roles exceed it together (sum: 1): invoices-loose.'
    )
  })
})

describe('the configuration file', () => {
  it('sets limits, for some roles others, and options win over what it sets for all', async () => {
    const configuration = `
thresholds: { max-unused-write: 0 }
workloads:
  - match: invoices
    thresholds: { max-unused-write: 2 }
`
    const [own, over] = await Promise.all([
      scan([], configuration),
      scan(['--max-unused-write', '5', '--max-wide-resources', '0'], configuration)
    ])
    expect([own.exitCode, over.exitCode]).toEqual([0, 1])
    expect(reportOf(own).gate.thresholds).toMatchObject([
      { name: 'max-unused-write', limit: 0, value: 0 },
      { name: 'max-unused-write', match: 'invoices', limit: 2, value: 2, exceeded: false }
    ])
    expect(reportOf(over).gate.thresholds).toMatchObject([
      { name: 'max-unused-write', limit: 5 },
      { name: 'max-wide-resources', limit: 0, exceeded: true },
      { name: 'max-unused-write', match: 'invoices', limit: 2 }
    ])
  })

  it('ignores workloads, and leaves out a role that has no others', async () => {
    const run = await scan(['--max-unused-actions', '0'], 'workloads: [{ match: "inv*", ignore: true }]')
    expect(run.exitCode).toBe(0)
    const report = reportOf(run)
    expect(report).toMatchObject({ ignored: [{ workload: INVOICES, match: 'inv*', role: LOOSE_ROLE }] })
    expect(report.roles.map(({ arn }) => arn)).toEqual([TIGHT_ROLE])
    expect(report.workloads.map(({ name }) => name)).toEqual(['orders'])
    expect(Object.values(run.files).join('')).not.toContain('PutObject')
  })

  it('that ignores everything is no pass', async () => {
    const run = await scan(['--max-unused-actions', '0'], 'workloads: [{ match: "*", ignore: true }]')
    expect(run.exitCode).toBe(2)
    expect(reportOf(run)).toMatchObject({ verdict: 'insufficient-evidence', workloads: [], roles: [] })
  })

  it.each([
    [
      'thresholds: { max-unused-wriet: 1 }',
      /line 1: thresholds\.max-unused-wriet is no key.*max-unused-write/
    ],
    ['fail-on: any\nfail-on: any', /line 2: Map keys must be unique/],
    ['thresholds: {', /line 1: /]
  ])(
    'that is wrong (%j) ends with 2, also with warn-only, before anything is written',
    async (text, said) => {
      const run = await scan(['--warn-only'], text)
      expect(run.exitCode).toBe(2)
      expect(run.stderr).toMatch(
        /^error: --config-file is "\.github\/least-privilege\.yml", which is wrong: /
      )
      expect(run.stderr).toMatch(said)
      expect(run.files).toEqual({})
    }
  )

  it('is the same for the action', async () => {
    const workspace = { ...offlineShop(), [USUAL]: 'thresholds: { max-unused-write: 1 }' }
    const run = await runAction({
      inputs: {
        traces: 'traces.json',
        roles: 'roles.json',
        functions: 'functions.json',
        comment: 'never'
      },
      workspace
    })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['verdict']).toBe('excess')
  })
})

it('verify proves a report with limits of every kind', async () => {
  const configuration = `
thresholds: { max-unused-write: 0, max-total-unused-actions: 1 }
roles: [{ match: "*-loose", thresholds: { max-unused-write: 1 } }]
workloads: [{ match: orders, thresholds: { max-wide-resources: 0 } }]
`
  const run = await scan(['--output-dir', 'out'], configuration)
  expect(run.exitCode).toBe(1)
  const verified = await runCommand(['verify', 'out/report.json'], { workspace: run.files })
  expect(verified.stdout).toMatch(/\nVERIFIED\n$/)
  const raised = run.files['out/report.json']?.replace('"limit": 1', '"limit": 9') ?? ''
  const edited = await runCommand(['verify', 'out/report.json'], {
    workspace: { ...run.files, 'out/report.json': raised }
  })
  expect(edited.exitCode).toBe(1)
})
