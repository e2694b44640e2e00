/** report.html as a file: what a browser may do with it, and what stands in it. What it shows is looked at in a browser by `npm run test:browser`. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { htmlPieces } from '../../src/reporters/html/html.ts'
import { traceConsole } from '../../src/reporters/html/console-link.ts'
import type { PageData, RoleData } from '../../src/reporters/html/page/page-data.ts'
import { masked } from '../../src/reporters/masking.ts'
import type { Report } from '../../src/report/report.ts'
import { viewOf } from '../../src/view/view.ts'
import { report, role, ROLE, workload } from '../judgement/reports.ts'
import { hostileReports } from './hostile-reports.ts'

const textOf = (of: Report): string => [...htmlPieces(viewOf(of))].join('')

const DATA = /<script type="application\/json" id="data">(.*?)<\/script>/s

function dataOf(of: Report): PageData {
  return JSON.parse(DATA.exec(textOf(of))?.[1] ?? '') as PageData
}

function hash(text: string | undefined): string {
  return `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`
}

const ARN = 'arn:aws:lambda:eu-west-1:111122223333:function:shop'
const TRACE = '1-6afb0d04-1d7605935b52ee385b7faa8b'
const used = report({
  roles: [
    role(1, 0, {
      workloads: [ARN],
      granted: 6,
      used: 1,
      implied: 2,
      undecided: [{ action: 'kms:Decrypt', why: 'nobody knows' }],
      grants: [
        {
          policy: 'inline',
          statement: 0,
          conditional: false,
          actions: [{ action: 's3:*', used: 1, implied: 0, unused: 1, undecided: 0 }],
          resources: ['*']
        }
      ],
      grantedElsewhere: [{ action: 'sns:Publish', resource: '*', why: 'by the topic' }]
    })
  ],
  workloads: [
    workload({
      needs: [
        { action: 's3:GetObject', resource: '*', precision: 'exact', calls: 3, traceIds: [TRACE] },
        {
          action: 'sqs:SendMessage',
          resource: '*',
          precision: 'exact',
          calls: 1,
          traceIds: [],
          run: 'of May'
        },
        { action: 'sns:Publish', resource: '*', precision: 'exact', calls: 1, traceIds: [] }
      ],
      implied: [
        { action: 'logs:PutLogEvents', resource: '*', from: 'its log group', witness: 'configuration' },
        { action: 'kms:GenerateDataKey', resource: '*', from: 's3', witness: 'forwarded-access' },
        { action: 'sts:AssumeRole', resource: '*', from: 'a rumour', witness: 'rumour' }
      ]
    })
  ]
})

describe('report.html', () => {
  it('lets its own script and style run, by their digests, and nothing be loaded, sent or made of a text', () => {
    const text = textOf(used)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1]?.split('; ')
    const script = /<script type="module">(.*)<\/script>/s.exec(text)?.[1]
    const style = /<style>(.*)<\/style>/s.exec(text)?.[1]
    expect(script?.length).toBeGreaterThan(1000)
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'"
    ])
    expect(text.replace(DATA, '')).not.toMatch(/\b(?:src|href|action)=|@import|url\(/)
  })

  it('is the same for the same report', () => {
    expect(textOf(structuredClone(used))).toBe(textOf(used))
  })

  it('keeps data in its element, whatever stands in a name', () => {
    fc.assert(
      fc.property(hostileReports, (of) => {
        const text = textOf(of)
        const data = DATA.exec(text)?.[1] ?? ''
        expect(data).not.toMatch(/[<\u2028\u2029]/)
        expect(text.match(/<\/script>/g)).toHaveLength(2)
        expect((JSON.parse(data) as PageData).roles.map(({ arn }) => typeof arn)).toEqual(
          of.roles.map(() => 'string')
        )
      }),
      { numRuns: 20 }
    )
  })

  it('names what cannot be seen in a name, and leaves policies as they are', () => {
    const hidden = 'arn:aws:s3:::a\u202eb'
    const { roles } = dataOf(
      report({
        roles: [role(0, 0, { arn: `${ROLE}\u202e`, workloads: [ARN] })],
        workloads: [
          workload({
            role: `${ROLE}\u202e`,
            policyFile: 'a.policy.json',
            policy: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: [hidden] }]
            }
          })
        ]
      })
    )
    expect(roles[0]?.name).toBe('shopU+202E')
    expect(JSON.stringify(roles[0]?.detail?.suggested?.files)).toContain(hidden)
  })

  it('has no account id of a masked report, and says that its policies cannot be pasted', () => {
    const policy = {
      Version: '2012-10-17' as const,
      Statement: [{ Effect: 'Allow' as const, Action: ['sqs:SendMessage'], Resource: [ROLE] }]
    }
    const of = masked({
      ...used,
      workloads: used.workloads.map((one) => ({ ...one, policy, policyFile: 'a.policy.json' }))
    })
    expect(textOf(of).replaceAll(/sha256-[^']+/g, '')).not.toContain('111122223333')
    expect(dataOf(of).roles[0]?.detail?.suggested?.isMasked).toBe(true)
  })

  it('tells of each granted action who speaks for it, and counts them by service', () => {
    const { page, roles } = dataOf(used)
    const detail = roles[0]?.detail
    expect(detail?.actions.map(([action, testimony, calls]) => [action, testimony, calls])).toEqual([
      ['kms:Decrypt', 'undecided', 0],
      ['kms:GenerateDataKey', 'forwarded-access', 0],
      ['logs:PutLogEvents', 'configuration', 0],
      ['s3:GetObject', 'trace', 3],
      ['s3:PutThing0', 'unused', 0],
      ['sqs:SendMessage', 'earlier-run', 1],
      ['sts:AssumeRole', 'other', 0]
    ])
    expect(roles[0]?.cells.map(([service, ...counts]) => [page.services[service], ...counts])).toEqual([
      ['s3', 1, 0, 0, 1, 0],
      ['kms', 0, 1, 1, 0, 0],
      ['logs', 0, 1, 0, 0, 0],
      ['sqs', 1, 0, 0, 0, 0],
      ['sts', 0, 1, 0, 0, 0]
    ])
  })

  it('calls nothing unused of a role that was not judged', () => {
    const [shown] = dataOf(report({ roles: [role(3, 0, { judged: false })] })).roles
    expect(shown).toMatchObject({ standing: 'unseen', unused: 0, levels: [], dangers: [] })
    expect(new Set(shown?.detail?.actions.map(([, testimony]) => testimony))).toEqual(new Set(['unseen']))
  })

  it('is no larger than browsers open at once: roles without room keep their numbers', () => {
    const names = Array.from({ length: 400 }, (_, i) => `s3:PutThingOfALongNameThatIsGrantedForNothing${i}`)
    const unused = { ...role(400).unused, actions: names.map((action) => ({ action, level: 'write' })) }
    const roles = Array.from({ length: 500 }, (_, i) => role(400, 0, { arn: `${ROLE}-${i}`, unused }))
    const text = textOf(report({ roles }))
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000)
    const shown = (JSON.parse(DATA.exec(text)?.[1] ?? '') as PageData).roles
    const isWhole = (one: RoleData): boolean => one.detail !== undefined
    expect([shown.length, shown.every(({ unused: count }) => count === 400)]).toEqual([500, true])
    expect([shown.slice(0, 100).every(isWhole), shown.every(isWhole)]).toEqual([true, false])
  })
})

describe('the link to a trace', () => {
  it.each([
    ['eu-west-1', 'https://console.aws.amazon.com/cloudwatch/home?region=eu-west-1#xray:traces/'],
    ['cn-north-1', 'https://console.amazonaws.cn/cloudwatch/home?region=cn-north-1#xray:traces/'],
    [
      'us-gov-west-1',
      'https://console.amazonaws-us-gov.com/cloudwatch/home?region=us-gov-west-1#xray:traces/'
    ],
    ['us-iso-east-1', undefined],
    ['eu-west-1"><script>', undefined],
    ['eu-west-1.evil.example/', undefined]
  ])('begins for %s with %s', (region, link) => {
    expect(traceConsole(region)).toBe(link)
  })
})
