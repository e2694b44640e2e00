import { describe, expect, it } from '@jest/globals'
import { SHOWN_AT_MOST, withinLimit } from '../../../src/action/github/annotations.ts'
import { evidence, role } from '../../judgement/reports.ts'
import type { Report } from '../../../src/report/report.ts'
import { roleAnnotations as annotationsOf } from '../../../src/reporters/annotations.ts'
import { viewOf } from '../../../src/view/view.ts'

const roleAnnotations = (of: Report): string[] => annotationsOf(viewOf(of), SHOWN_AT_MOST)

function reportOf(excess: readonly number[], above: readonly number[]): Report {
  const arnOf = (n: number): string => `arn:aws:iam::111122223333:role/path/role-${n}`
  const thresholds: Report['gate']['thresholds'] = [
    {
      name: 'max-unused-actions',
      scope: 'role',
      limit: 0,
      value: 9,
      exceeded: above.length > 0,
      roles: above.map(arnOf)
    }
  ]
  return {
    version: 1,
    digest: '',
    tool: { version: '0.0.0', reference: '2026-08-22' },
    verdict: 'excess',
    reasons: [],
    compared: true,
    evidence: evidence(),
    workloads: [],
    ignored: [],
    roles: excess.map((unused, n) => role(unused, 1, { arn: arnOf(n) })),
    notRead: [],
    gate: { failOn: 'any', thresholds, waived: [] }
  }
}

describe('roleAnnotations', () => {
  it('has a line for each role above a limit, the worst first', () => {
    expect(roleAnnotations(reportOf([1, 3, 2], [0, 1]))).toEqual([
      'Role role-1: 3 unused actions, 1 action on more resources than needed',
      'Role role-0: 1 unused action, 1 action on more resources than needed'
    ])
  })

  it('is silent when no limit is exceeded', () => {
    expect(roleAnnotations(reportOf([1, 3, 2], []))).toEqual([])
  })

  it.each([
    [SHOWN_AT_MOST, SHOWN_AT_MOST, undefined],
    [SHOWN_AT_MOST + 1, SHOWN_AT_MOST + 1, 'and 1 role more above the limit: see the step summary'],
    [300, SHOWN_AT_MOST + 1, 'and 292 roles more above the limit: see the step summary']
  ])('of %i roles shows %i lines', (roles, lines, last) => {
    const all = Array.from({ length: roles }, (_, n) => n)
    const shown = roleAnnotations(reportOf(all, all))
    expect(shown).toHaveLength(lines)
    if (last !== undefined) expect(shown.at(-1)).toBe(last)
  })
})

describe('withinLimit', () => {
  it.each([
    [4096, 4096],
    [4097, 4096],
    [100_000, 4096]
  ])('%i characters become %i', (given, kept) => {
    const line = withinLimit('x'.repeat(given))
    expect(line).toHaveLength(kept)
    expect(line.endsWith('…')).toBe(given > kept)
  })
})
