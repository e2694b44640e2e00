import { describe, expect, it } from '@jest/globals'
import { remarksOf } from '../../src/reporters/remarks.ts'
import type { TemplateFinding, TemplateFindings } from '../../src/report/report.ts'

function findings(...located: Partial<TemplateFinding>[]): TemplateFindings {
  const usual = {
    role: 'arn:aws:iam::111122223333:role/a/orders',
    policy: 'p',
    action: 's3:PutObject',
    needed: []
  }
  const place = { file: 'template.yaml', startLine: 3, endLine: 3 }
  return { located: located.map((one) => ({ ...usual, ...place, ...one })), ambiguous: 0, notFound: 0 }
}

function bodies(of: TemplateFindings, suggest = true): string[] {
  return remarksOf(of, of, suggest).map(({ body }) => body)
}

describe('a remark', () => {
  it('is one for all findings that one change mends', () => {
    const suggestion = { startLine: 3, endLine: 4, lines: ['x'] }
    const remarks = remarksOf(
      ...both(
        findings(
          { suggestion },
          { action: 's3:Get*', startLine: 4, endLine: 4, needed: ['s3:GetObject'], suggestion }
        )
      ),
      true
    )
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toMatchObject({ startLine: 3, endLine: 4 })
    expect(remarks[0]?.body).toBe(
      [
        'Role `orders`: no traced call and no setting needs `s3:PutObject`.',
        'Role `orders`: of `s3:Get*` only `s3:GetObject` is needed.',
        '```suggestion\nx\n```'
      ].join('\n\n')
    )
  })

  it('strikes lines with an empty suggestion', () => {
    expect(bodies(findings({ suggestion: { startLine: 3, endLine: 3, lines: [] } }))[0]).toMatch(
      /\n\n```suggestion\n```$/
    )
  })

  it('says why there is no suggestion, only where suggestions are asked for', () => {
    const withheld = findings({ withheld: 'a tool writes this file' })
    expect(bodies(withheld)[0]).toContain('No suggestion: a tool writes this file.')
    expect(bodies(withheld, false)[0]).not.toContain('suggestion')
  })

  it('leaves out a suggestion that GitHub would not take', () => {
    const suggestion = { startLine: 3, endLine: 3, lines: ['x'.repeat(101_000)] }
    const [body = ''] = bodies(findings({ suggestion }))
    expect(body).toContain('No suggestion: its lines are longer than GitHub takes.')
    expect(body.length).toBeLessThan(1000)
  })

  it('warns that resources are those of one environment', () => {
    const suggestion = { startLine: 3, endLine: 3, lines: ['arn:aws:s3:::b'] }
    const [body] = bodies(findings({ resource: '*', needed: ['arn:aws:s3:::b'], suggestion }))
    expect(body).toContain('`s3:PutObject` is granted on `*` and needed on `arn:aws:s3:::b`.')
    expect(body).toContain('traced environment')
  })

  it('names ten actions and counts the others', () => {
    const many = Array.from({ length: 15 }, (_, n) => ({ action: `s3:Put${n}` }))
    expect(bodies(findings(...many))[0]).toContain('`s3:Put9` and 5 more')
  })

  it('has the same fingerprint on other lines, and another for other contents', () => {
    const of = (one: Partial<TemplateFinding>): string | undefined =>
      remarksOf(...both(findings(one)), true)[0]?.fingerprint
    expect(of({})).toBe(of({ startLine: 9, endLine: 9 }))
    expect(of({})).not.toBe(of({ action: 's3:GetObject' }))
    expect(of({})).not.toBe(of({ file: 'other.yaml' }))
  })
})

describe('text that would be markup', () => {
  it('stays text, in sentences and in suggestions', () => {
    const evil = '`</code><img src=x onerror=y> @octocat\n```'
    const lines = ['a: b # ```', '````suggestion']
    const [body = ''] = bodies(
      findings({
        action: evil,
        role: `arn:aws:iam::1:role/${evil}`,
        suggestion: { startLine: 3, endLine: 4, lines }
      })
    )
    expect(body).toContain('`````suggestion\na: b # ```\n````suggestion\n`````')
    expect(body.split('\n')[0]).toContain('``` `</code><img src=x onerror=y> @octocat ```')
  })
})

function both(of: TemplateFindings): [TemplateFindings, TemplateFindings] {
  return [of, of]
}
