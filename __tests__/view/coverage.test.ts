/** What is said of how sure it is, regime by regime. */
import { describe, expect, it } from '@jest/globals'
import { seenCell, sureness } from '../../src/view/coverage.ts'
import type { RoleReport } from '../../src/report/report.ts'
import { role, workload } from '../judgement/reports.ts'

const ARN = workload().arn
const said = (coverage: Partial<NonNullable<RoleReport['coverage']>>): string =>
  sureness(
    role(1, 0, {
      workloads: [ARN],
      coverage: { seen: 20, regime: 'sample', leastCovered: ARN, ...coverage }
    }),
    [workload()]
  )

describe('sureness', () => {
  it.each<[string, Parameters<typeof said>[0], string]>([
    ['proof', { regime: 'proof', seen: 212 }, 'not used in 212 requests of these tests, all seen'],
    [
      'sample',
      { requests: 200, mayHaveMissed: 26 },
      'not seen in 20 of 200 requests of these tests: up to 26 uses may have been missed (95 %)'
    ],
    [
      'unknown-share',
      { regime: 'unknown-share' },
      'not seen in 20 requests of these tests, of how many is not known'
    ],
    [
      'unknown-share of what AWS still counts',
      { regime: 'unknown-share', requests: 9, settled: false },
      'not seen in 20 requests of these tests, of how many is not known yet, since AWS may still be counting'
    ],
    [
      'blind',
      { regime: 'blind', tooLittle: 'shop: its tracing mode is PassThrough' },
      'undecided, since too little was seen of shop: its tracing mode is PassThrough'
    ]
  ])('of %s', (_, coverage, words) => {
    expect(said(coverage)).toBe(words)
  })

  it('names runs and days before the number, where several count', () => {
    const run = { seen: 10, requests: 100, regime: 'sample' as const }
    const runs = [
      { end: '2026-11-01T10:00:00Z', ...run },
      { end: '2026-11-02T10:00:00Z', ...run }
    ]
    const merged = workload({ coverage: { ...run, why: '', runs } })
    const of = role(1, 0, {
      workloads: [ARN],
      coverage: { seen: 20, requests: 200, mayHaveMissed: 26, regime: 'sample', leastCovered: ARN }
    })
    expect(sureness(of, [merged])).toBe(
      'not seen in 2 runs on 2 days, the last on 2026-11-02, in 20 of 200 requests of these tests: up to 26 uses may have been missed (95 %)'
    )
  })
})

describe('seenCell', () => {
  it.each([
    [{ seen: 212, requests: 212, regime: 'proof' as const }, 'all 212'],
    [{ seen: 20, requests: 200, regime: 'sample' as const }, '20 of 200'],
    [{ seen: 20, requests: 200, settled: false, regime: 'sample' as const }, '20 of 200+'],
    [{ seen: 20, regime: 'unknown-share' as const }, '20 of ?'],
    [{ seen: 20, requests: 9, settled: false, regime: 'unknown-share' as const }, '20 of ?+'],
    [{ seen: 0, regime: 'blind' as const }, 'blind'],
    [undefined, '?']
  ])('of %j is %s', (coverage, cell) => {
    expect(seenCell(coverage)).toBe(cell)
  })
})
