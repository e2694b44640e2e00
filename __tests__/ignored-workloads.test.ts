import { describe, expect, it } from '@jest/globals'
import { withoutIgnored } from '../src/needs/ignored-workloads.ts'
import { maybeEach, testify } from '../src/domain/testimony.ts'
import { loadReference } from '../src/reference/reference.ts'
import { ignoredWorkload } from '../src/needs/witnesses/ignored-workload.ts'
import type { NeedReport } from '../src/report/report.ts'
import type { WorkloadFindings } from '../src/needs/workload-report.ts'
import { ROLE, workload } from './judgement/reports.ts'
import { findingOf } from './judgement/testimonies.ts'

const reference = await loadReference()

const need = (action: string): NeedReport => ({
  action,
  resource: '*',
  precision: 'exact',
  calls: 1,
  traceIds: []
})

function finding(name: string, role: string | undefined, ...needs: string[]): WorkloadFindings {
  const { role: _, ...report } = workload({ arn: `arn:${name}`, name, needs: needs.map(need) })
  const { testimonies } = findingOf(report)
  const doubts = testify(maybeEach([`may:${name}`], 'it may'), 'trace', {
    kind: 'operation',
    operation: 'a call',
    listed: false
  })
  return {
    report: { ...report, ...(role !== undefined && { role }) },
    testimonies: [...testimonies, ...doubts]
  }
}

const ALL = [
  finding('orders', ROLE, 's3:GetObject'),
  finding('nightly', ROLE, 's3:PutObject'),
  finding('tool', `${ROLE}-tool`, 'sqs:SendMessage'),
  finding('stray', undefined, 'sns:Publish')
]

/** What the ones that are left out say of a role. */
function saidOf(arn: string, left: readonly WorkloadFindings[]): string[] {
  const ignored = left.map(({ report, testimonies }) => ({
    workload: report,
    role: report.role,
    testimonies
  }))
  const role = { policies: [], unread: [] }
  const asked = {
    arn,
    role,
    partition: 'aws',
    grants: [],
    workloads: [],
    ignored,
    unattributed: [],
    reference
  }
  const said = ignoredWorkload.onRole?.(asked, []) ?? []
  expect(new Set(said.map(({ certainty }) => certainty))).toEqual(new Set(['maybe']))
  return said.map(({ action }) => action)
}

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
    const { left } = withoutIgnored(ALL, ['nightly', 'tool', 'stray'])
    expect(saidOf(ROLE, left)).toEqual(['s3:PutObject', 'may:nightly', 'sns:Publish', 'may:stray'])
    expect(saidOf(`${ROLE}-other`, left)).toEqual(['sns:Publish', 'may:stray'])
  })

  it('are none without a pattern', () => {
    const { findings, ignored, left } = withoutIgnored(ALL, [])
    expect([findings, ignored, left]).toEqual([ALL, [], []])
  })
})
