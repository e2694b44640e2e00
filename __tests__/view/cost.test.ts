/** What AWS charges for a scan. */
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { costLine } from '../../src/view/cost.ts'

type Asked = Parameters<typeof costLine>[0]

function scanOf(
  sources: NonNullable<Report['evidence']['sources']>,
  listed: number,
  workloads: unknown[] = []
): Asked {
  return { evidence: { sources, traces: { listed, read: listed } }, workloads } as unknown as Asked
}

describe('the cost of a scan', () => {
  it('is nothing of saved files', () => {
    expect(costLine(scanOf([{ kind: 'files', traces: 46 }], 46))).toBeUndefined()
  })

  it('counts each trace as listed and as read', () => {
    // 2,000,000 at $0.50 per million
    expect(costLine(scanOf([{ kind: 'x-ray', traces: 1e6 }], 1e6))).toBe(
      'AWS charges about $1.00 for this scan, or nothing within the free tier: 2000000 traces listed or read.'
    )
  })

  it('adds what Logs Insights scanned, and the metrics', () => {
    const counted = { coverage: { seen: 1, requests: 2 } }
    const line = costLine(scanOf([{ kind: 'spans', traces: 0, scannedBytes: 20e9 }], 0, [counted, {}]))
    expect(line).toContain('about $0.10')
    expect(line).toContain('20.00 GB of spans scanned, 1 metric.')
  })

  it('of a usual run is less than a cent', () => {
    expect(costLine(scanOf([{ kind: 'x-ray', traces: 400 }], 400))).toContain('less than $0.01')
  })
})
