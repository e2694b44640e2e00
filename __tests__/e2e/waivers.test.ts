import { describe, expect, it } from '@jest/globals'
import { OFFLINE, offlineShop } from './offline-shop.ts'
import { reportOf } from './report-reading.ts'
import { runCommand } from './runner.ts'
import { savedRoles } from './shop.ts'

const ARGS = [...OFFLINE, '--max-unused-actions', '0', '--max-wide-resources', '0', '--output-dir', 'out']

interface WaiverText {
  role?: string
  action: string
  resource?: string
  expires?: string
}

function waivers(...all: WaiverText[]): string {
  const entries = all.map((more) => ({
    role: 'invoices-*',
    reason: 'the migration',
    owner: 'billing',
    expires: '2099-12-31',
    ...more
  }))
  return JSON.stringify({ waivers: entries })
}

function scan(file: string, args: readonly string[] = [], workspace: Record<string, string> = offlineShop()) {
  return runCommand([...ARGS, '--config-file', 'waivers.yml', ...args], {
    workspace: { ...workspace, 'waivers.yml': file }
  })
}

describe('waivers', () => {
  it('take what they cover out of the limits, and are shown', async () => {
    const run = await scan(waivers({ action: 'S3:*' }, { action: 'iam:PassRole', resource: '*' }))
    expect(run.exitCode).toBe(0)
    expect(reportOf(run)).toMatchObject({
      verdict: 'pass',
      roles: [
        {
          unused: { total: 2 },
          waived: [
            { action: 'iam:PassRole', waiver: 1 },
            { action: 's3:DeleteObject', waiver: 0 },
            { action: 's3:PutObject', resource: 'arn:aws:s3:::*', waiver: 0 }
          ],
          counted: { wide: 0 }
        },
        { waived: [] }
      ],
      gate: {
        waived: [
          { action: 'S3:*', state: 'used', findings: 2, owner: 'billing' },
          { action: 'iam:PassRole', state: 'used', findings: 1 }
        ]
      }
    })
    expect(run.stderr).toMatch(/The waiver of S3:\* .* holds until 2099-12-31, more than a year/)
    const verified = await runCommand(['verify', 'out/report.json'], { workspace: run.files })
    expect(verified.stdout).toMatch(/\nVERIFIED\n$/)
  })

  it('cover no more than they say', async () => {
    const run = await scan(waivers({ action: 's3:*' }))
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).reasons).toEqual([
      'max-unused-actions is 0, and 1 role exceeds it (highest: 1): invoices-loose.'
    ])
  })

  it.each([
    [
      'that is expired',
      { action: 's3:*', expires: '2020-02-29' },
      /expired on 2020-02-29; it was for 2 findings/
    ],
    ['that matches nothing', { action: 'sqs:*' }, /matches no finding of invoices-loose/],
    ['that is for other resources', { action: 's3:*', resource: 'arn:aws:s3:::a' }, /matches no finding/]
  ])('fail the gate with one %s, though no limit does, and never with warn-only', async (_, one, said) => {
    const file = waivers({ action: '*' }, one)
    const atOnce = ['--waiver-grace', '0']
    const [run, warned] = await Promise.all([scan(file, atOnce), scan(file, [...atOnce, '--warn-only'])])
    expect([run.exitCode, warned.exitCode]).toEqual([1, 0])
    expect(reportOf(run).verdict).toBe('excess')
    expect(reportOf(run).reasons.join(' ')).toMatch(said)
    expect(run.stdout).toMatch(said)
  })

  it('of a role that was not seen are only told', async () => {
    const run = await scan(waivers({ action: '*' }, { action: '*', role: 'payments-*' }))
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('covers nothing; no role of that name was seen.')
  })

  it('hold below a grant of *', async () => {
    const admin = {
      RoleName: 'invoices-loose',
      inline: {
        admin: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
      }
    }
    const tight = { RoleName: 'orders-tight', inline: {} }
    const workspace = { ...offlineShop(), 'roles.json': savedRoles([admin, tight]) }
    const [all, some] = await Promise.all([
      scan(waivers({ action: '*' }), [], workspace),
      scan(waivers({ action: 'iam:*' }), [], workspace)
    ])
    expect([all.exitCode, some.exitCode]).toEqual([0, 1])
    expect(reportOf(all).gate.thresholds).toMatchObject([{ value: 0 }, { value: 0 }])
    const total = reportOf(some).roles[0]?.unused.total ?? 0
    const value = reportOf(some).gate.thresholds[0]?.value ?? 0
    expect(value).toBeLessThan(total - 100)
    expect(reportOf(some).roles[0]).toMatchObject({
      waived: [{ action: 'iam:*', waiver: 0, actions: total - value }]
    })
    const verified = await runCommand(['verify', 'out/report.json'], { workspace: some.files })
    expect(verified.stdout).toMatch(/\nVERIFIED\n$/)
  })

  it('give the same report in any order', async () => {
    const all: WaiverText[] = [{ action: 's3:Put*' }, { action: '*' }, { action: 'iam:*' }]
    const workspace = offlineShop()
    const runs = await Promise.all(
      [all, all.toReversed()].map((some) => scan(waivers(...some), [], workspace))
    )
    const [there, back] = runs.map(({ files }) => files['out/report.json'])
    expect(back).toBe(there)
  })
})
