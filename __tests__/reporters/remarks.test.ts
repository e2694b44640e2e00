import { describe, expect, it } from '@jest/globals'
import { bodyOf, remarksOf } from '../../src/reporters/remarks.ts'
import { ShownFile } from '../../src/action/github/diff.ts'
import { policyComments } from '../../src/action/github/policy-comments.ts'
import { role } from '../judgement/reports.ts'
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
  return remarksOf(of, of, suggest, []).map(bodyOf)
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
      true,
      []
    )
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toMatchObject({ startLine: 3, endLine: 4 })
    expect(remarks.map(bodyOf)[0]).toBe(
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

  it('leaves out a suggestion that would show an account id', () => {
    const suggestion = (account: string) => ({
      startLine: 3,
      endLine: 3,
      lines: [`arn:aws:sqs:::${account}`]
    })
    const [remark] = remarksOf(
      findings({ suggestion: suggestion('111122223333') }),
      findings({ suggestion: suggestion('ACCOUNT') }),
      true,
      []
    )
    const body = remark === undefined ? '' : bodyOf(remark)
    expect(body).toContain('No suggestion: it would show an account id.')
    expect(body).not.toContain('111122223333')
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
      remarksOf(...both(findings(one)), true, [])[0]?.fingerprint
    expect(of({})).toBe(of({ startLine: 9, endLine: 9 }))
    expect(of({})).not.toBe(of({ action: 's3:GetObject' }))
    expect(of({})).not.toBe(of({ file: 'other.yaml' }))
  })
})

describe('the comments of a review', () => {
  const text = Array.from({ length: 30 }, (_, n) => `line ${n + 1}`).join('\n')
  const whole = { hunks: [{ startLine: 1, lines: text.split('\n') }], text }
  const comments = (of: TemplateFindings, file = whole, roles: Parameters<typeof remarksOf>[3] = []) =>
    policyComments(remarksOf(of, of, true, roles), () => new ShownFile(file.hunks, file.text))
  const at = (line: number, more: Partial<TemplateFinding> = {}): Partial<TemplateFinding> => ({
    startLine: line,
    endLine: line,
    suggestion: { startLine: line, endLine: line, lines: [] },
    ...more
  })

  it('are one for a policy, with one change and the lines between', () => {
    const [one, ...others] = comments(findings(at(3), at(6, { action: 's3:GetObject' })))
    expect(others).toEqual([])
    expect(one).toMatchObject({ startLine: 3, endLine: 6 })
    expect(one?.body).toMatch(/\n\n```suggestion\nline 4\nline 5\n```$/)
    expect(one?.body).toContain('`s3:PutObject`')
    expect(one?.body).toContain('`s3:GetObject`')
  })

  it('have one change, and tell the lines of the others, where the diff does not show what is between', () => {
    const lines = text.split('\n')
    const hunks = [
      { startLine: 1, lines: lines.slice(0, 4) },
      { startLine: 20, lines: lines.slice(19) }
    ]
    const [one] = comments(findings(at(3), at(25, { action: 's3:GetObject' })), { hunks, text })
    expect(one).toMatchObject({ startLine: 3, endLine: 3 })
    expect(one?.body.match(/```suggestion/g)).toHaveLength(1)
    expect(one?.body).toMatch(
      /needs `s3:PutObject`\.[^]+needs `s3:GetObject`\.\n\nThat is on line 25: the report has the change\./
    )
  })

  it('have as much of the change as GitHub takes, and tell the lines of the rest', () => {
    const lines = text.split('\n')
    const long = [...lines.slice(0, 4), 'x'.repeat(70_000), ...lines.slice(5)]
    const file = { hunks: [{ startLine: 1, lines: long }], text: long.join('\n') }
    const withheld = at(9, { action: 's3:ListBucket', withheld: 'it is made by a function' })
    delete withheld.suggestion
    const [one] = comments(
      findings(at(3), at(7, { action: 's3:GetObject' }), at(2, { action: 's3:PutObject' }), withheld),
      file
    )
    expect(one?.body.length).toBeLessThan(65_000)
    expect(one?.body.match(/That is on line \d+(: the report has the change)?\./g)?.toSorted()).toEqual([
      'That is on line 7: the report has the change.',
      'That is on line 9.'
    ])
    expect(one).toMatchObject({ startLine: 2, endLine: 3 })
  })

  it('are in the order of danger, what is used last', () => {
    const found = findings(
      at(3, { policy: 'reads', action: 's3:GetObject', resource: '*', needed: ['arn:aws:s3:::b/x'] }),
      at(5, { policy: 'deletes', action: 's3:DeleteBucket' }),
      at(7, { policy: 'passes', action: 'iam:PassRole' })
    )
    const unused = {
      total: 1,
      byAccessLevel: { 'permissions-management': 0, write: 1, tagging: 0, read: 0, list: 0 },
      actions: [{ action: 's3:DeleteBucket', level: 'write' }]
    }
    const roles = [{ ...role(0), arn: 'arn:aws:iam::111122223333:role/a/orders', unused }]
    expect(comments(found, whole, roles).map(({ startLine }) => startLine)).toEqual([7, 5, 3])
  })

  it('are shorter than GitHub takes, whatever there is to say', () => {
    const many = Array.from({ length: 29 }, (_, n) =>
      at(n + 1, {
        resource: `arn:aws:s3:::${'x'.repeat(900)}${n}`,
        needed: Array.from({ length: 10 }, (__, i) => `${i}${'y'.repeat(900)}`)
      })
    )
    const [one] = comments(findings(...many))
    expect(one?.body.length).toBeLessThan(65_000)
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
