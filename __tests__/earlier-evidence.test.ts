import { describe, expect, it } from '@jest/globals'
import fc from './properties.ts'
import { dated, withEarlier } from '../src/needs/earlier-evidence.ts'
import type { NeedReport, Report, WorkloadReport } from '../src/report/report.ts'
import { report, workload as workloadReport } from './judgement/reports.ts'

const TODAY = '2026-11-24'

const need = (action: string, more: Partial<NeedReport> = {}): NeedReport => ({
  action,
  resource: '*',
  precision: 'exact',
  calls: 1,
  traceIds: ['t'],
  ...more
})

const workload = (...needs: NeedReport[]): WorkloadReport => workloadReport({ needs })
const run = (...needs: NeedReport[]): Report => report({ workloads: [workload(...needs)] })
const seen = (action: string, lastSeen: string, more: Partial<NeedReport> = {}): NeedReport =>
  need(action, { firstSeen: lastSeen, lastSeen, ...more })

describe('evidence of several runs', () => {
  it('is dated by the end of its run', () => {
    expect(dated(workload(need('s3:GetObject')), TODAY).needs).toEqual([seen('s3:GetObject', TODAY)])
    expect(dated(workload(need('s3:GetObject')), undefined).needs[0]).not.toHaveProperty('lastSeen')
  })

  it('unites what each run saw, with the dates of first and last sight', () => {
    const merged = withEarlier(
      workload(seen('s3:GetObject', TODAY)),
      [run(seen('s3:GetObject', '2026-11-10', { calls: 9 }), seen('s3:PutObject', '2026-11-12'))],
      TODAY,
      30
    )
    expect(merged.needs).toEqual([
      seen('s3:GetObject', TODAY, { firstSeen: '2026-11-10' }),
      seen('s3:PutObject', '2026-11-12')
    ])
    expect(merged.fromEarlierRuns).toBe(1)
  })

  it('forgets what was last seen too long ago, to the day', () => {
    const reports = [run(seen('s3:GetObject', '2026-11-17'), seen('s3:PutObject', '2026-11-16'))]
    expect(withEarlier(workload(), reports, TODAY, 7).needs).toEqual([seen('s3:GetObject', '2026-11-17')])
  })

  it('takes nothing of other workloads, nor what has no date', () => {
    const other = report({
      workloads: [
        workloadReport({
          arn: 'arn:aws:lambda:eu-west-1:1:function:other',
          needs: [seen('s3:GetObject', TODAY)]
        })
      ]
    })
    expect(withEarlier(workload(), [other, run(need('s3:PutObject'))], TODAY, 30).needs).toEqual([])
  })

  it('keeps resources and conditions apart', () => {
    const via = { StringEquals: { 'kms:ViaService': ['s3.eu-west-1.amazonaws.com'] } }
    const reports = [
      run(seen('kms:Decrypt', TODAY, { condition: via }), seen('kms:Decrypt', TODAY, { resource: 'arn' }))
    ]
    expect(withEarlier(workload(seen('kms:Decrypt', TODAY)), reports, TODAY, 30).needs).toHaveLength(3)
  })

  it('is the same in any order, merged in one go or one after the other, and once or twice', () => {
    const someNeed = fc
      .record({
        action: fc.constantFrom('a:A', 'a:B', 'b:C'),
        day: fc.constantFrom('2026-11-01', '2026-11-20', TODAY),
        calls: fc.nat(3)
      })
      .map(({ action, day, calls }) => seen(action, day, { calls }))
    const someRun = fc
      .uniqueArray(someNeed, { maxLength: 4, selector: ({ action }) => action })
      .map((needs) => run(...needs))
    fc.assert(
      fc.property(fc.array(someRun, { maxLength: 4 }), fc.nat(), (runs, at) => {
        const merged = withEarlier(workload(), runs, TODAY, 30).needs
        const turned = [
          ...runs.slice(at % (runs.length + 1)),
          ...runs.slice(0, at % (runs.length + 1))
        ].toReversed()
        expect(withEarlier(workload(), turned, TODAY, 30).needs).toEqual(merged)
        expect(withEarlier(workload(), [...runs, ...runs], TODAY, 30).needs).toEqual(merged)
        const chained = runs.reduce((ledger, one) => withEarlier(ledger, [one], TODAY, 30), workload())
        expect(chained.needs).toEqual(merged)
      }),
      { numRuns: 500 }
    )
  })
})
