import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import {
  excessivePermissions as excessOf,
  type ExcessivePermissions
} from '../../src/reporters/excessive-permissions.ts'
import { renderText as printed } from '../../src/reporters/text/text.ts'
import type { Report } from '../../src/report/report.ts'
import { viewOf } from '../../src/view/view.ts'
import { report, role, ROLE, workload } from '../judgement/reports.ts'
import { hostileReports } from './hostile-reports.ts'

const renderText = (of: Report): string =>
  printed(viewOf(of), { terminal: { columns: 100, isColored: false, hasDetails: true } })
const excessivePermissions = (of: Report): ExcessivePermissions[] => excessOf(viewOf(of))

describe('the text report', () => {
  it.each([
    ['pass', /^PASS {2}/],
    ['excess', /^EXCESS {2}/],
    ['insufficient-evidence', /^INSUFFICIENT EVIDENCE {2}/]
  ] as const)('begins with the verdict %s', (verdict, expected) => {
    expect(renderText(report({ verdict }))).toMatch(expected)
  })

  it('has each need with its resource, and marks wider ones', () => {
    const needs = [
      {
        action: 's3:GetObject',
        resource: 'arn:aws:s3:::a/*',
        precision: 'exact' as const,
        calls: 1,
        traceIds: []
      },
      {
        action: 's3:PutObject',
        resource: 'arn:aws:s3:::*/*',
        precision: 'wider' as const,
        calls: 2,
        traceIds: []
      }
    ]
    const lines = renderText(report({ workloads: [workload({ needs })] })).split('\n')
    expect(lines.find((line) => line.includes('s3:GetObject'))).toMatch(/arn:aws:s3:::a\/\* {2}1 call$/)
    expect(lines.find((line) => line.includes('s3:PutObject'))).toMatch(/2 calls {2}\(wider\)$/)
  })

  it('has what the policy leaves out, what the role grants first, and how much more there is', () => {
    const leftOut = [
      { action: 's3:PutObjectAcl', when: 'S3 PutObject: if it sets an ACL' },
      { action: 's3:PutObjectVersionAcl', when: 'S3 PutObject: if it sets an ACL' },
      { action: 's3:PutObjectTagging', when: 'S3 PutObject: if it sets tags' },
      ...['a', 'b', 'c', 'd'].map((table) => ({
        action: 'dynamodb:TagResource',
        when: `${table} CreateTable: if it sets tags`
      }))
    ]
    const undecided = [{ action: 's3:PutObjectTagging', why: 'S3 PutObject may need it' }]
    const text = renderText(
      report({ workloads: [workload({ leftOut })], roles: [role(0, 0, { undecided })] })
    )
    const [, after = ''] = text.split('left out, since nothing shows that it is needed:\n')
    expect(after.split('\n').slice(0, 6)).toEqual([
      '      s3:PutObjectTagging, which the role grants: S3 PutObject: if it sets tags',
      '      s3:PutObjectAcl, s3:PutObjectVersionAcl: S3 PutObject: if it sets an ACL',
      ...['a', 'b', 'c'].map((table) => `      dynamodb:TagResource: ${table} CreateTable: if it sets tags`),
      '      and 1 more in report.json'
    ])
    expect(renderText(report({ workloads: [workload()] }))).not.toContain('left out')
  })

  it('says of a function without traces that nothing is known, and of an unread role that it is not judged', () => {
    const unread = role(0, 0, { judged: false, unread: [{ what: 'inline policies', why: 'AccessDenied' }] })
    const text = renderText(report({ workloads: [workload({ traces: 0 })], roles: [unread] }))
    expect(text).toContain('nothing is known')
    expect(text).toMatch(/not judged \(inline policies: AccessDenied\)/)
  })

  it('sends nothing to the terminal but text and line breaks', () => {
    fc.assert(
      fc.property(
        hostileReports,
        fc.constantFrom('\u001b[2J', '\r', '\u0007', '\u009b31m'),
        (any, escape) => {
          const spoiled = JSON.parse(
            JSON.stringify(any).replaceAll('untrusted', JSON.stringify(escape).slice(1, -1))
          ) as typeof any
          // oxlint-disable-next-line no-control-regex -- control characters are what is meant
          expect(renderText(spoiled)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
        }
      )
    )
  })
})

describe('excessive_permissions.json', () => {
  const granted = (action: string, resources: string[], used: number, unused: number) => [
    {
      policy: 'p',
      statement: 0,
      conditional: false,
      actions: [{ action, used, implied: 0, unused, undecided: 0 }],
      resources
    }
  ]

  it('has the predecessor’s shape', () => {
    const of = role(1, 0, { grants: granted('s3:PutThing0', ['arn:aws:s3:::a'], 0, 1) })
    expect(excessivePermissions(report({ roles: [of] }))).toEqual([
      {
        arn: workload().arn,
        role: ROLE,
        excessPermissions: [{ Action: ['s3:PutThing0'], Resource: 'arn:aws:s3:::a', Effect: 'Allow' }]
      }
    ])
  })

  it('names the unused actions of a grant that is used in part', () => {
    const of = role(2, 0, { grants: granted('s3:*', ['*'], 1, 2) })
    expect(excessivePermissions(report({ roles: [of] }))[0]?.excessPermissions).toEqual([
      { Action: ['s3:PutThing0', 's3:PutThing1'], Resource: '*', Effect: 'Allow' }
    ])
  })

  it('has used actions with the resources that are too much', () => {
    expect(excessivePermissions(report({ roles: [role(0, 1)] }))[0]?.excessPermissions).toEqual([
      { Action: ['s3:GetThing0'], Resource: '*', Effect: 'Allow' }
    ])
  })

  it('has nothing of a role that was not judged', () => {
    expect(excessivePermissions(report({ roles: [role(1, 1, { judged: false })] }))).toEqual([])
  })
})
