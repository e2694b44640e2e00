import { describe, expect, it } from '@jest/globals'
import { renderText } from '../../src/reporters/text/text.ts'
import { viewOf } from '../../src/view/view.ts'
import { report, role, workload } from '../judgement/reports.ts'
import fc from '../properties.ts'
import { hostileReports } from './hostile-reports.ts'

const ARN = 'arn:aws:iam::111122223333:role/'
const grant = {
  policy: 'arn:aws:iam::111122223333:policy/orders',
  statement: 0,
  conditional: false,
  actions: [{ action: 'iam:PassRole', used: 0, implied: 0, unused: 1, undecided: 0 }],
  resources: ['*']
}

const roles = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    role(n - i, 1, {
      arn: `${ARN}role-${i}`,
      grants: [grant],
      unused: { ...role(n - i).unused, actions: [{ action: 'iam:PassRole', level: 'write' }] }
    })
  )

const SIXTY = report({
  verdict: 'report',
  roles: roles(60),
  reasons: ['No limit is set, so nothing can fail.']
})

const printed = (of = SIXTY, columns = 100): string =>
  renderText(viewOf(of), { terminal: { columns, isColored: false, hasDetails: false } })

describe('the report on one screen', () => {
  it('is no longer for sixty roles than for five', () => {
    expect(printed().split('\n').length).toBeLessThanOrEqual(24)
    expect(printed()).toContain('and 55 roles more')
  })

  it('has the verdict with the number, the evidence, the worst roles, and what to remove first, with its policy', () => {
    const [verdict, ...lines] = printed().split('\n')
    expect(verdict).toBe('REPORT  Least privilege: 1830 of 1890 actions unused, no limit is set')
    const text = lines.join('\n')
    expect(text).toContain('Evidence: 1 of 1 trace, eu-west-1, 1 of 1 workload seen.')
    expect(text).toMatch(/role-0 +60\/61 +1 +\? {2}iam:PassRole leads to admin/)
    expect(text).toContain('1. role-0: iam:PassRole leads to admin: policy orders, on *')
  })

  it('says at any width how much was seen of each role, and beside what to remove what that may have missed', () => {
    const coverage = {
      seen: 20,
      requests: 200,
      regime: 'sample' as const,
      mayHaveMissed: 26,
      leastCovered: 'x'
    }
    const one = report({ roles: roles(2).map((shown) => ({ ...shown, coverage })) })
    for (const columns of [60, 100]) {
      const text = printed(one, columns)
      expect(text).toMatch(/role-0 +2\/3 +(1 +)?20 of 200 /)
      const worth =
        'not seen in 20 of 200 requests of these tests: up to 26 uses may have been missed (95 %).'
      expect(text.replaceAll(/\s+/g, ' ').split(worth)).toHaveLength(3)
    }
  })

  it('says of a role that was not judged why not', () => {
    const unread = role(0, 0, { judged: false, unread: [{ what: 'inline policies', why: 'AccessDenied' }] })
    expect(printed(report({ roles: [unread] }))).toMatch(
      /\? {2}shop .*not judged: inline policies: AccessDenied/
    )
  })

  it('is coloured where that is wanted, and only then', () => {
    const terminal = { columns: 100, hasDetails: false }
    expect(renderText(viewOf(SIXTY), { terminal: { ...terminal, isColored: true } })).toContain('\u001b[')
    expect(printed()).not.toContain('\u001b[')
  })

  it('keeps to the width, whatever names there are', () => {
    fc.assert(
      fc.property(hostileReports, fc.integer({ min: 60, max: 200 }), (any, columns) => {
        for (const line of printed(any, columns).split('\n')) {
          // a word that is longer stands alone
          if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(columns)
        }
      }),
      { numRuns: 50 }
    )
  })

  it('names each workload in full where that is asked for', () => {
    const text = renderText(viewOf(report({ workloads: [workload({ name: 'checkout' })] })), {
      terminal: { columns: 80, isColored: false, hasDetails: true }
    })
    expect(text).toContain('checkout (role shop): 1 trace')
  })
})
