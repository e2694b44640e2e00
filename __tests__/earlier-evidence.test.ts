import { describe, expect, it } from '@jest/globals'
import fc from './properties.ts'
import { atOnce } from '../src/kit/steps.ts'
import { reportWorkload } from '../src/needs/workload-report.ts'
import { joined } from '../src/needs/joined.ts'
import { needReport } from '../src/needs/reported.ts'
import { earlierRun } from '../src/needs/witnesses/earlier-run.ts'
import { loadReference } from '../src/reference/reference.ts'
import type { WorkloadCalls } from '../src/traces/call-log.ts'
import { lambdaFunction } from '../src/domain/workload.ts'
import type { NeedReport, Report, WorkloadReport } from '../src/report/report.ts'
import { report, workload as workloadReport } from './judgement/reports.ts'
import { findingOf } from './judgement/testimonies.ts'

const TODAY = '2026-11-24'
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/orders'
const reference = await loadReference()

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

/** What a workload needs by its own testimonies and by what earlier reports say of it. */
function withEarlier(
  own: WorkloadReport,
  reports: readonly Report[],
  day: string,
  maxAgeDays: number
): WorkloadReport {
  const subject = { ...own, region: '', partition: 'aws' }
  const said = earlierRun.onWorkload?.({
    workload: subject,
    traces: 0,
    calls: [],
    configuration: new Error('not at hand'),
    earlier: { reports: reports.map((one) => ({ report: one, from: 'a run' })), not: [], maxAgeDays },
    day,
    reference
  })
  const needs = joined([...findingOf(own).testimonies, ...(said ?? [])])
  return {
    ...own,
    needs: needs.map(({ proof, ...one }) => needReport({ ...one, proof: { ...proof, run: undefined } }))
  }
}

/** A run that saw the workload get an object, after others. */
function runAfter(reports: readonly [from: string, Report][], day?: string): WorkloadReport {
  const caller = lambdaFunction(workloadReport().arn)
  if (caller === undefined) throw new Error('unreachable')
  const call = {
    service: 'S3',
    operation: 'GetObject',
    parameters: { Bucket: ['uploads'] },
    outcome: 'ok' as const
  }
  const calls: WorkloadCalls = { workload: caller, traces: 1, calls: [{ call, calls: 2, traceIds: ['t'] }] }
  const earlier = {
    reports: reports.map(([from, one]) => ({ report: one, from })),
    not: [],
    maxAgeDays: 30
  }
  return atOnce(reportWorkload(calls, new Error('not at hand'), reference, earlier, day)).report
}

describe('evidence of several runs', () => {
  it('is dated by the end of its run', () => {
    expect(runAfter([], TODAY).needs).toMatchObject([{ firstSeen: TODAY, lastSeen: TODAY }])
    expect(runAfter([]).needs[0]).not.toHaveProperty('lastSeen')
    expect(runAfter([])).not.toHaveProperty('fromEarlierRuns')
  })

  it('unites what each run saw, with the dates of first and last sight and the run that saw it last', () => {
    const get = seen('s3:GetObject', '2026-11-10', { calls: 9, resource: 'arn:aws:s3:::uploads/*' })
    const { needs, fromEarlierRuns } = runAfter(
      [
        ['run 7', run(get, seen('s3:PutObject', '2026-11-12'))],
        ['run 9', run(seen('s3:PutObject', '2026-11-12', { run: 'run 8', calls: 3 }))]
      ],
      TODAY
    )
    expect(needs).toMatchObject([
      { action: 's3:GetObject', calls: 2, firstSeen: '2026-11-10', lastSeen: TODAY },
      { action: 's3:PutObject', calls: 3, firstSeen: '2026-11-12', lastSeen: '2026-11-12', run: 'run 8' }
    ])
    expect(needs[0]).not.toHaveProperty('run')
    expect(fromEarlierRuns).toBe(1)
  })

  it('forgets what was last seen too long ago, to the day', () => {
    const reports = [run(seen('s3:GetObject', '2026-11-17'), seen('s3:PutObject', '2026-11-16'))]
    expect(withEarlier(workload(), reports, TODAY, 7).needs).toEqual([seen('s3:GetObject', '2026-11-17')])
  })

  it('takes no action that IAM does not have, and nothing on what is no resource', () => {
    const reports = [
      run(
        seen('s3:GetObject', TODAY),
        seen('s3:*', TODAY),
        seen('s3:NoSuchThing', TODAY),
        seen('s3:PutObject', TODAY, { resource: 'arn:bad' })
      )
    ]
    expect(withEarlier(workload(), reports, TODAY, 7).needs).toEqual([seen('s3:GetObject', TODAY)])
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
      run(seen('kms:Decrypt', TODAY, { condition: via }), seen('kms:Decrypt', TODAY, { resource: KEY }))
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
