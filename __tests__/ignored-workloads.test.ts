import { describe, expect, it } from '@jest/globals'
import { withoutIgnored } from '../src/needs/ignored-workloads.ts'
import { maybeEach } from '../src/domain/testimony.ts'
import type { NeedReport } from '../src/report/report.ts'
import type { WorkloadFindings } from '../src/needs/workload-report.ts'
import { ROLE, workload } from './judgement/reports.ts'

const need = (action: string): NeedReport => ({
  action,
  resource: '*',
  precision: 'exact',
  calls: 1,
  traceIds: []
})

function finding(name: string, role: string | undefined, ...needs: string[]): WorkloadFindings {
  const { role: _, ...report } = workload({ arn: `arn:${name}`, name, needs: needs.map(need) })
  return {
    report: { ...report, ...(role !== undefined && { role }) },
    mayNeed: maybeEach([`may:${name}`], 'it may')
  }
}

const ALL = [
  finding('orders', ROLE, 's3:GetObject'),
  finding('nightly', ROLE, 's3:PutObject'),
  finding('tool', `${ROLE}-tool`, 'sqs:SendMessage'),
  finding('stray', undefined, 'sns:Publish')
]

describe('ignored workloads', () => {
  it('are taken out, each with the last pattern that matches, and with its role where that has no other workload', () => {
    const { findings, ignored } = withoutIgnored(ALL, ['n*', 'nightly', 't*l', 'gone'])
    expect(findings.map(({ report }) => report.name)).toEqual(['orders', 'stray'])
    expect(ignored).toEqual([
      { workload: 'arn:nightly', match: 'nightly' },
      { workload: 'arn:tool', match: 't*l', role: `${ROLE}-tool` }
    ])
  })

  it('keep what they need from being called unused, of their role, or of any where it is not known', () => {
    const { mayNeed } = withoutIgnored(ALL, ['nightly', 'tool', 'stray'])
    expect(mayNeed(ROLE).map(({ action }) => action)).toEqual([
      's3:PutObject',
      'may:nightly',
      'sns:Publish',
      'may:stray'
    ])
    expect(mayNeed(`${ROLE}-other`).map(({ action }) => action)).toEqual(['sns:Publish', 'may:stray'])
  })

  it('are none without a pattern', () => {
    const { findings, ignored, mayNeed } = withoutIgnored(ALL, [])
    expect([findings, ignored, mayNeed(ROLE)]).toEqual([ALL, [], []])
  })
})
