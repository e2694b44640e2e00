import { describe, expect, it } from '@jest/globals'
import { judge } from '../../src/judgement/verdict.ts'
import { renderMarkdown as layOut } from '../../src/reporters/markdown/markdown.ts'
import { renderText as printed } from '../../src/reporters/text/text.ts'
import type { Check, Report, Validation } from '../../src/report/report.ts'
import { validationCautions } from '../../src/view/validation.ts'
import { viewOf } from '../../src/view/view.ts'
import { report, workload } from '../judgement/reports.ts'
import { outsideCode } from './reading.ts'

const renderMarkdown = (of: Report, budget: number): string => layOut(viewOf(of), budget)

const renderText = (of: Report): string =>
  printed(viewOf(of), { terminal: { columns: 100, isColored: false, hasDetails: true } })

const NO_GATE = { failOn: 'any' as const, thresholds: [], waived: [] }

function check(state: Check['state'], ...details: string[]): Check {
  return { state, details }
}

function validation(more: Partial<Validation> = {}): Validation {
  return { sufficient: check('passed'), valid: check('passed'), noWider: check('passed'), ...more }
}

function verdictOf(of: Validation, compared = true) {
  return judge(report({ gate: NO_GATE, workloads: [workload({ validation: of })], compared }))
}

const BAD = [
  ['sufficient', 'failed', 'AWS says that the policy of shop is not enough: why.'],
  ['valid', 'failed', 'AWS says that the policy of shop is not valid: why.'],
  ['sufficient', 'unchecked', 'AWS did not check the policy of shop: why.'],
  ['valid', 'unchecked', 'AWS did not check the policy of shop: why.'],
  ['noWider', 'unchecked', 'AWS did not check the policy of shop: why.']
] as const

describe('the verdict', () => {
  it.each(BAD)('is insufficient evidence where %s is %s', (name, state, reason) => {
    const verdict = { verdict: 'insufficient-evidence', reasons: [reason] }
    expect(verdictOf(validation({ [name]: check(state, 'why.') }))).toEqual(verdict)
    expect(verdictOf(validation({ [name]: check(state, 'why') }), false)).toEqual(verdict)
  })

  it('has nothing against them where all agree, and where only the role is narrower today', () => {
    expect(verdictOf(validation()).verdict).toBe('report')
    expect(verdictOf(validation({ noWider: check('failed', 'new access') })).verdict).toBe('report')
  })

  it('counts what else there is to say', () => {
    expect(verdictOf(validation({ valid: check('failed', 'a', 'b', 'c') })).reasons).toEqual([
      'AWS says that the policy of shop is not valid: a (and 2 more).'
    ])
  })
})

describe('what is shown', () => {
  it.each([...BAD.map(([name, state]) => [name, state] as const), ['noWider', 'failed'] as const])(
    '%s %s is a caution with its details',
    (name, state) => {
      const workloads = [workload({ validation: validation({ [name]: check(state, 'one', 'two') }) })]
      const cautions = validationCautions(report({ workloads }))
      expect(cautions).toMatchObject([{ names: ['shop: one', 'shop: two'] }])
      expect(renderText(report({ workloads }))).toContain('shop: one')
      const markdown = renderMarkdown(report({ workloads }), 65_536)
      expect(markdown).toContain('`shop: one`')
      expect(markdown).toContain('0 of 1 policy passed AWS’s own checks')
    }
  )

  it('has AWS’s remarks on a valid policy', () => {
    const workloads = [workload({ validation: validation({ valid: check('passed', 'WARNING X: Hm.') }) })]
    expect(validationCautions(report({ workloads }))[0]?.title).toBe('1 policy that AWS has remarks on.')
  })

  it('has untrusted names and AWS’s words in code only', () => {
    const hostile = '<b>untrusted</b> **`untrusted`** [untrusted](http://x)'
    const checks = { sufficient: check('failed', hostile), valid: check('unchecked', hostile) }
    const workloads = [workload({ name: hostile, validation: validation(checks) })]
    expect(outsideCode(renderMarkdown(report({ workloads }), 65_536))).not.toContain('untrusted')
  })

  it('says little of agreement, and nothing unless asked', () => {
    const sampled = validation({ sufficient: check('passed', 'a was asked as b') })
    const workloads = [workload({ validation: sampled })]
    expect(validationCautions(report({ workloads }))).toEqual([])
    expect(renderText(report({ workloads }))).toContain(
      'checked by AWS: enough passed (patterns by a sample), valid passed, no wider than the role passed'
    )
    expect(renderMarkdown(report({ workloads }), 65_536)).toContain('1 of 1 policy passed AWS’s own checks')
    expect(renderText(report())).not.toContain('AWS:')
    expect(renderMarkdown(report(), 65_536)).not.toContain('own checks')
  })
})
