import { describe, expect, it } from '@jest/globals'
import { auditOf, type StoredReport } from '../../src/judgement/audit.ts'
import { auditCsv } from '../../src/reporters/audit-csv.ts'
import type { Report, RoleReport } from '../../src/report/report.ts'
import { evidence, report, role, ROLE, workload } from './reports.ts'

let made = 0

/** A report of a day of November, with 10 requests seen of 20. */
function on(day: number, roles: RoleReport[], more: Partial<Report> = {}): StoredReport {
  const date = `2026-11-${String(day).padStart(2, '0')}`
  made += 1
  const coverage = { seen: 10, requests: 20, settled: true, regime: 'sample' as const, why: '10 of 20' }
  return {
    from: `${date}/report.json`,
    report: report({
      digest: `sha256:${String(made).padStart(64, '0')}`,
      evidence: evidence({ window: { start: `${date}T10:00:00Z`, end: `${date}T11:00:00Z` } }),
      workloads: [workload({ coverage })],
      roles,
      ...more
    })
  }
}

const madeBy = (pullRequest: number): Report['madeBy'] => ({
  repository: 'acme/shop',
  event: 'pull_request',
  commit: 'a'.repeat(40),
  pullRequest
})
const waived = (reason: string): Partial<Report> => ({
  gate: {
    failOn: 'any',
    thresholds: [],
    waived: [
      {
        role: 'sh*',
        action: 's3:*',
        reason,
        owner: 'shop',
        expires: '2026-12-31',
        state: 'used',
        findings: 1
      }
    ]
  }
})

/** The cells of a line of CSV, as a spreadsheet reads them. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''
  )
}

describe('an audit', () => {
  const reports = [
    on(20, [role(1)], { madeBy: madeBy(8), verdict: 'pass' }),
    on(3, [role(5, 2)], waived('migration')),
    on(10, [role(5, 2), role(9, 0, { arn: `${ROLE}-2`, judged: false })], { madeBy: madeBy(7) })
  ]

  it('says of each role over its period how often it was judged, how much was seen, and what became of it', () => {
    const { roles, reports: read } = auditOf(reports, [])
    expect(read.map(({ from }) => from.slice(8, 10))).toEqual(['03', '10', '20'])
    expect(roles[0]).toMatchObject({
      role: ROLE,
      period: { start: '2026-11-03T10:00:00Z', end: '2026-11-20T11:00:00Z' },
      runs: 3,
      unjudged: 0,
      seen: 30,
      requests: 60,
      before: { granted: 7, unused: 5, wide: 2 },
      after: { granted: 1, unused: 1, wide: 0 },
      changes: [{ from: '2026-11-20/report.json', pullRequest: 8, commit: 'a'.repeat(40) }],
      waivers: [{ owner: 'shop', reason: 'migration', expires: '2026-12-31', state: 'used' }],
      pullRequests: [7, 8],
      verdict: 'pass'
    })
    // what was never judged has no numbers
    expect(roles[1]).toMatchObject({ runs: 0, unjudged: 1, seen: 0 })
    expect(roles[1]).not.toHaveProperty('before')
  })

  it('counts a report once, in whatever order and however often it is given', () => {
    const again = reports.map((one) => ({ ...one, from: `copy/${one.from}` }))
    const record = auditOf(reports, [])
    expect(auditOf([...again, ...reports.toReversed()], [])).toEqual(record)
  })

  it('counts a run once that was merged into later reports', () => {
    const coverage = {
      seen: 20,
      regime: 'sample' as const,
      why: '20 of 40',
      runs: ['03', '10'].map((day) => ({
        end: `2026-11-${day}T11:00:00Z`,
        seen: 10,
        requests: 20,
        regime: 'sample' as const
      }))
    }
    const merged = on(10, [role(5)], { workloads: [workload({ coverage })] })
    expect(auditOf([on(3, [role(5)]), merged], []).roles[0]).toMatchObject({ seen: 20, requests: 40 })
  })

  it('as CSV has a line a role, and columns for whoever reviews it', () => {
    const lines = auditCsv(auditOf(reports, [])).split('\r\n')
    expect(lines).toHaveLength(4)
    const [head = '', first = ''] = lines
    const row = Object.fromEntries(cells(head).map((title, i) => [title, cells(first)[i]]))
    expect(row).toMatchObject({
      role: ROLE,
      runs: '3',
      'requests seen': '30',
      'unused before': '5',
      'unused after': '1',
      'pull requests': '#7 #8',
      waivers: 's3:* until 2026-12-31 (owner: shop; reason: migration; used)',
      reviewer: ''
    })
  })

  it.each(['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1', '"=1', ' =1', 'a\r\n=1'])(
    'no name is a formula in a spreadsheet: %j',
    (name) => {
      const csv = auditCsv(auditOf([on(3, [role(1, 0, { arn: name })], waived(name))], []))
      const lines = csv.trimEnd().split('\r\n')
      expect(lines).toHaveLength(2)
      for (const cell of cells(lines[1] ?? '')) expect(cell).not.toMatch(/^\s*[=+@-]/)
    }
  )
})
