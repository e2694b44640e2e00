import { describe, expect, it } from '@jest/globals'
import { renderMarkdown as layOut } from '../../src/reporters/markdown/markdown.ts'
import { masked, maskedLine } from '../../src/reporters/masking.ts'
import type { Report } from '../../src/report/report.ts'
import { viewOf } from '../../src/view/view.ts'
import { report, role, workload } from '../judgement/reports.ts'

const renderMarkdown = (of: Report, budget: number): string => layOut(viewOf(of), budget)

const ACCOUNT = '111122223333'
const OTHER = '444455556666'

const whole = report({
  verdict: 'insufficient-evidence',
  reasons: [`Role arn:aws:iam::${ACCOUNT}:role/shop could not be judged.`],
  roles: [role(2, 1, { arn: `arn:aws:iam::${ACCOUNT}:role/shop` })],
  workloads: [
    workload({
      arn: `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:shop`,
      role: `arn:aws:iam::${ACCOUNT}:role/shop`,
      denied: [{ action: 'sns:Publish', resource: `arn:aws:sns:eu-west-1:${OTHER}:topic`, calls: 1 }],
      unresolved: [
        {
          service: 'SQS',
          operation: 'SendMessage',
          calls: 1,
          why: `https://sqs.eu-west-1.amazonaws.com/${OTHER}/q`,
          remedy: ''
        }
      ]
    })
  ]
})

describe('masked account ids', () => {
  it('are in nothing that is rendered, and stay apart', () => {
    const text = renderMarkdown(masked(whole), 100_000)
    expect(text).not.toMatch(/\d{12}/)
    expect(text).toContain('arn:aws:sns:eu-west-1:ACCOUNT-2:topic')
    expect(text).toContain('https\u200b://sqs.eu-west-1.amazonaws.com/ACCOUNT-2/q'.replace('\u200b', ''))
    expect(JSON.stringify(masked(whole))).toContain('arn:aws:iam::ACCOUNT:role/shop')
  })

  it('leave everything else as it is: longer numbers, hashes, trace ids', () => {
    const traceIds = ['1-6afb1141-8f4fcf4e90e69d2f26312baa', '1-6afb1141-111122223333444455556666']
    const of = report({
      workloads: [
        workload({
          needs: [
            {
              action: 's3:GetObject',
              resource: 'arn:aws:s3:::b-1234567890123/*',
              precision: 'exact',
              calls: 1,
              traceIds
            }
          ]
        })
      ]
    })
    expect(masked(of).workloads[0]?.needs).toEqual(of.workloads[0]?.needs)
  })

  it('are in no name either, such as that of a bucket, once they are known', () => {
    const bucket = `arn:aws:s3:::cdk-hnb659fds-assets-${ACCOUNT}-eu-west-1/*`
    const Statement = [{ Effect: 'Allow' as const, Action: ['s3:GetObject'], Resource: [bucket] }]
    const of = report({
      workloads: [
        workload({
          arn: `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:shop`,
          policyFile: 'a.policy.json',
          policy: { Version: '2012-10-17', Statement }
        })
      ]
    })
    const text = renderMarkdown(masked(of), 100_000)
    expect(text).not.toContain(ACCOUNT)
    expect(text).toContain('cdk-hnb659fds-assets-ACCOUNT-eu-west-1')
    expect(text).toContain('Account ids are masked here')
    expect(maskedLine(`${bucket} of 1-6afb1141-111122223333444455556666`)).toBe(
      `${bucket.replace(ACCOUNT, '***')} of 1-6afb1141-111122223333444455556666`
    )
  })

  it('give the same structure', () => {
    expect(Object.keys(masked(whole)).sort()).toEqual(Object.keys(whole).sort())
    expect(masked(whole).roles[0]?.unused).toEqual(whole.roles[0]?.unused)
  })
})
