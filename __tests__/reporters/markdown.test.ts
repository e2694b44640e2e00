import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import type { Links } from '../../src/reporters/markdown/links.ts'
import { renderMarkdown as layOut } from '../../src/reporters/markdown/markdown.ts'
import { summary } from '../../src/reporters/summary.ts'
import type { Report } from '../../src/report/report.ts'
import { viewOf } from '../../src/view/view.ts'
import { evidence, report, role, ROLE, workload } from '../judgement/reports.ts'
import { hostileReports, UNTRUSTED } from './hostile-reports.ts'
import { activeMarkup, cellsOf, outsideCode } from './reading.ts'

const renderMarkdown = (of: Report, budget: number, links?: Links): string =>
  layOut(viewOf(of), budget, links)

const PLENTY = 1024 * 1024
const LINKS: Links = {
  report: 'https://github.com/acme/shop/report',
  artifact: { url: 'https://github.com/acme/shop/artifact', name: 'shop', run: '7' },
  docs: 'https://github.com/acme/xray/blob/v1/docs'
}
const bytes = (text: string): number => Buffer.byteLength(text)
const many = (n: number) => Array.from({ length: n }, (_, i) => i)
const large = report({
  verdict: 'excess',
  roles: many(60).map((i) => role(i, 3, { arn: `${ROLE}-${i}` })),
  workloads: many(60).map((i) =>
    workload({
      name: `shop-${i}`,
      arn: `arn:aws:lambda:eu-west-1:111122223333:function:shop-${i}`,
      policyFile: 'p.policy.json',
      policy: {
        Version: '2012-10-17',
        Statement: many(20).map(() => ({
          Effect: 'Allow',
          Action: ['s3:GetObject'],
          Resource: ['arn:aws:s3:::ü/*']
        }))
      }
    })
  )
})

describe('a suggested policy', () => {
  const Statement = [
    { Effect: 'Allow' as const, Action: ['s3:PutObject'], Resource: ['arn:aws:s3:::uploads/*'] }
  ]
  const given = workload({
    policyFile: 'p.policy.json',
    policy: { Version: '2012-10-17', Statement },
    leftOut: [
      { action: 's3:PutObjectAcl', when: 'S3 PutObject: if it sets an ACL' },
      { action: 's3:PutObjectTagging', when: '<b>S3</b> PutObject: if it sets tags' }
    ]
  })

  it('has beside it what it leaves out and when that is needed, what the role grants marked', () => {
    const undecided = [{ action: 's3:PutObjectAcl', why: 'S3 PutObject may need it' }]
    const text = renderMarkdown(report({ workloads: [given], roles: [role(0, 0, { undecided })] }), PLENTY)
    expect(text).toContain(
      [
        'Left out, since nothing shows that it is needed:',
        '',
        '- `s3:PutObjectAcl`, which the role grants: `S3 PutObject: if it sets an ACL`',
        '- `s3:PutObjectTagging`: `<b>S3</b> PutObject: if it sets tags`',
        '',
        '</details>'
      ].join('\n')
    )
  })

  it('says nothing of what is left out where nothing is', () => {
    const { leftOut: _, ...plain } = given
    expect(renderMarkdown(report({ workloads: [plain] }), PLENTY)).not.toContain('Left out')
  })
})

describe('the budget', () => {
  it('holds for any report', () => {
    fc.assert(
      fc.property(hostileReports, fc.integer({ min: 1000, max: 70_000 }), (any, budget) => {
        expect(bytes(renderMarkdown(any, budget, LINKS))).toBeLessThanOrEqual(budget)
      })
    )
  })

  it.each([1000, 2000, 5000, 20_000, 65_000, 300_000])('of %i bytes holds for a large report', (budget) => {
    expect(bytes(renderMarkdown(large, budget))).toBeLessThanOrEqual(budget)
  })

  it('gives up whole sections: what is left is well-formed', () => {
    for (const budget of [1000, 3000, 9000, 30_000, 100_000]) {
      const text = renderMarkdown(large, budget)
      const outside = outsideCode(text)
      expect((outside.match(/<details/g) ?? []).length).toBe((outside.match(/<\/details>/g) ?? []).length)
      expect(outside).not.toContain('```')
    }
  })

  it('says what was left out, and where it is, and gives up the verdict last', () => {
    const text = renderMarkdown(large, 2000)
    expect(text).toMatch(/^### ❌ Least privilege/)
    expect(text).toContain('in `report.html` and `report.json`')
  })

  it('goes to sections: what stands instead of many of them takes the room of one line', () => {
    const text = renderMarkdown(large, 3000)
    expect(tablesOf(text)).toHaveLength(1)
    expect(text.match(/More of what to remove is/g)).toHaveLength(1)
  })

  it('is that of summary.md too, which does not refer to itself for what it has no room for', () => {
    const roles = many(450).map((i) => role(i % 40, 3, { arn: `${ROLE}-${i}` }))
    const workloads = many(450).map((i) => ({
      ...large.workloads[0]!,
      name: `shop-${i}`,
      arn: `${ROLE}-${i}`
    }))
    const [file] = summary.outputs(viewOf({ ...large, roles, workloads }))
    const text = Array.from(file?.text ?? []).join('')
    expect(bytes(text)).toBeGreaterThan(PLENTY * 0.9)
    expect(text).toContain('which `report.json` names')
    expect(text).not.toContain('summary.md')
  })

  it('never shortens what has room', () => {
    const small = report({ roles: [role(2, 1)] })
    expect(renderMarkdown(small, bytes(renderMarkdown(small, PLENTY)))).toBe(renderMarkdown(small, PLENTY))
  })
})

describe('untrusted names', () => {
  it('stand in code only, in any report and within any budget', () => {
    fc.assert(
      fc.property(hostileReports, fc.integer({ min: 1000, max: 100_000 }), (any, budget) => {
        expect(outsideCode(renderMarkdown(any, budget))).not.toContain(UNTRUSTED)
      })
    )
  })

  it('do not break a table: every row has as many cells as its header', () => {
    fc.assert(
      fc.property(hostileReports, (any) => {
        const tables = tablesOf(renderMarkdown(any, PLENTY))
        for (const [header = '', ...rows] of tables)
          for (const row of rows) expect(cellsOf(row)).toHaveLength(cellsOf(header).length)
      })
    )
  })

  it.each([
    '<img src=x onerror=alert(1)>',
    '\\<img src=x>',
    '\\\\<b>',
    '[link](http://evil.example)',
    '\\[link](http://evil.example)',
    '**bold**',
    '`code`',
    '\\`code`',
    'a|b'
  ])('in a reason or a caution have no markup: %s', (text) => {
    const of = report({
      verdict: 'insufficient-evidence',
      reasons: [`Role x could not be judged: ${text}.`],
      evidence: evidence({ stopped: `Stopped: ${text}.` })
    })
    const lines = renderMarkdown(of, PLENTY)
      .split('\n')
      .filter((line) => /judged:|Stopped:/.test(line))
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(activeMarkup(line.replace(/^- (\*\*[^*]*\*\*)?/, ''))).toEqual([])
  })
})

describe('one text of 30,000 characters', () => {
  const LONG = `${'x'.repeat(20_000)} ${'y'.repeat(10_000)}`
  const policy = {
    Version: '2012-10-17' as const,
    Statement: [{ Effect: 'Allow' as const, Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::a/*'] }]
  }
  const plain = {
    verdict: 'excess' as const,
    roles: [role(3, 1, { arn: `${ROLE}-loose`, workloads: [workload().arn] })],
    workloads: [
      workload({ denied: [{ action: 's3:PutObject', calls: 2 }], policyFile: 'p.policy.json', policy }),
      workload({ arn: `${workload().arn}-silent`, name: 'silent', traces: 0 })
    ]
  }
  const need = { action: 's3:GetObject', precision: 'exact' as const, calls: 1, traceIds: [] }
  const [loose, shop, silent] = [
    plain.roles[0] ?? role(0),
    plain.workloads[0] ?? workload(),
    plain.workloads[1] ?? workload()
  ]

  it.each<[what: string, change: Partial<Report>]>([
    ['a workload’s name', { workloads: [{ ...shop, name: LONG }, silent] }],
    ['a silent workload’s name', { workloads: [shop, { ...silent, name: LONG }] }],
    ['a role', { roles: [{ ...loose, arn: `${ROLE}-loose-${LONG}` }] }],
    [
      'a resource that was refused',
      { workloads: [{ ...shop, denied: [{ action: 's3:PutObject', resource: LONG, calls: 2 }] }, silent] }
    ],
    ['a resource that is needed', { workloads: [{ ...shop, needs: [{ ...need, resource: LONG }] }, silent] }],
    [
      'a written policy',
      {
        workloads: [
          {
            ...shop,
            policy: {
              ...policy,
              Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: [LONG] }]
            }
          },
          silent
        ]
      }
    ],
    [
      'a wide resource',
      {
        roles: [{ ...loose, wide: loose.wide.map((wide) => ({ ...wide, granted: [LONG], needed: [LONG] })) }]
      }
    ],
    ['why something was not read', { roles: [{ ...loose, unread: [{ what: LONG, why: LONG }] }] }],
    [
      'an operation',
      {
        workloads: [
          { ...shop, unresolved: [{ service: 'S3', operation: LONG, calls: 1, why: LONG, remedy: '' }] },
          silent
        ]
      }
    ],
    ['a reason', { reasons: [LONG] }],
    ['why reading stopped', { evidence: evidence({ stopped: LONG }) }],
    [
      'a baseline’s',
      {
        gate: {
          failOn: 'new',
          thresholds: [],
          waived: [],
          baseline: { from: LONG, usable: false, why: LONG }
        }
      }
    ]
  ])('pushes out nothing as %s', (_, change) => {
    const text = renderMarkdown(report({ ...plain, ...change }), 20_000)
    expect(text).toContain('| Role')
    expect(text).toContain('Role by role: what to remove')
    expect(text).toContain('**AWS refused** `s3:PutObject`')
    expect(text).toContain('doubts in full')
    expect(text).toContain('read 1 of 1 listed trace')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(4000)
    expect(text).not.toContain('x'.repeat(2000))
  })

  it('is cut for people only: report.json and the policies have it whole', () => {
    const view = viewOf(
      report({ ...plain, workloads: [{ ...shop, needs: [{ ...need, resource: LONG }] }, silent] })
    )
    expect(view.full.workloads[0]?.needs[0]?.resource).toBe(LONG)
    expect(view.workloads[0]?.report.needs[0]?.resource.length).toBeLessThan(700)
  })
})

describe('the text', () => {
  const full = renderMarkdown(
    report({
      verdict: 'excess',
      reasons: ['max-unused-actions is 1.'],
      roles: [role(1, 0, { arn: `${ROLE}-small` }), role(9, 2, { arn: `${ROLE}-large` })],
      gate: {
        failOn: 'any',
        thresholds: [
          {
            name: 'max-unused-actions',
            scope: 'role',
            limit: 1,
            value: 9,
            exceeded: true,
            roles: [`${ROLE}-large`]
          }
        ],
        waived: []
      },
      workloads: [
        workload({ denied: [{ action: 's3:PutObject', calls: 2 }] }),
        workload({ name: 'silent', traces: 0 })
      ]
    }),
    PLENTY
  )

  it('begins with verdict and numbers', () => {
    expect(full).toMatch(/^### ❌ Least privilege: 1 of 2 roles/)
    expect(full).toContain('10 of 12 actions unused')
  })

  it('has the worst role first', () => {
    expect(full.indexOf('shop-large')).toBeLessThan(full.indexOf('shop-small'))
  })

  it('names what was denied and who left no trace', () => {
    expect(full).toContain('s3:PutObject')
    expect(full).toContain('1 workload left no trace: `silent`')
  })

  it('shows the role that could not be read as unknown, never as fine', () => {
    const unread = role(0, 0, { judged: false, unread: [{ what: 'inline policies', why: 'AccessDenied' }] })
    const row =
      tablesOf(
        renderMarkdown(report({ verdict: 'insufficient-evidence', roles: [unread] }), PLENTY)
      )[0]?.[1] ?? ''
    expect(row).toContain('not read')
    expect(row).not.toContain('✅')
  })

  it('is the same for the same report', () => {
    expect(renderMarkdown(large, 30_000)).toBe(renderMarkdown(structuredClone(large), 30_000))
  })

  it('points to the whole report, to the files and to what its words mean, where they are', () => {
    const roles = [role(1, 1)]
    const bare = renderMarkdown(report({ verdict: 'excess', roles }), PLENTY)
    expect(bare).not.toContain('](')
    const linked = renderMarkdown(report({ verdict: 'excess', roles }), PLENTY, LINKS)
    expect(linked).toContain('**[Whole report](https://github.com/acme/shop/report)**')
    expect(linked).toContain(
      '[All policies](https://github.com/acme/shop/artifact) (`gh run download 7 -n shop`)'
    )
    for (const [word, place] of [
      ['Unused', 'unused'],
      ['Too wide', 'too-wide'],
      ['Seen', 'seen'],
      ['Most dangerous', 'most-dangerous']
    ])
      expect(linked).toContain(`[${word}](https://github.com/acme/xray/blob/v1/docs/comment.md#${place})`)
  })
})

describe('the sign of a pass', () => {
  const limit = {
    name: 'max-unused-actions',
    scope: 'role' as const,
    limit: 9,
    value: 1,
    exceeded: false,
    roles: []
  }
  const some = { seen: 20, leastCovered: workload().arn }
  const covered = (coverage: NonNullable<Report['roles'][number]['coverage']>) =>
    renderMarkdown(
      report({
        verdict: 'pass',
        roles: [role(1, 0, { coverage })],
        gate: { ...report().gate, thresholds: [limit] }
      }),
      PLENTY
    )

  it('is a tick only where it is known how much was seen, and the table says what its own tick means', () => {
    const sure = covered({ ...some, requests: 20, regime: 'proof', mayHaveMissed: 0 })
    expect(sure).toMatch(/^### ✅ .*within the limit/)
    const unsure = covered({ ...some, regime: 'unknown-share' })
    expect(unsure).toMatch(/^### ℹ️ .*within the limit/)
    expect(unsure).toContain('only 20 requests were seen, of an unknown number made')
    expect(tablesOf(unsure)[0]?.[0]).toMatch(/^\| Within limit\?/)
  })
})

describe('the artifact', () => {
  const wide = role(1, 1)
  const shop = workload({
    policyFile: 'p.policy.json',
    policy: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::shop/*'] }]
    }
  })
  const excess = report({ verdict: 'excess', roles: [wide], workloads: [shop] })

  it('is named where it has no link yet, and not spoken of where there is none', () => {
    const named = renderMarkdown(excess, PLENTY, { artifactName: 'least-privilege-eu' })
    expect(named).toContain('.json` in artifact `least-privilege-eu`')
    expect(named).toMatch(/<sub>artifact `least-privilege-eu` · read/)
    expect(renderMarkdown(excess, PLENTY)).toContain('.json` in the output folder')
  })
})

/** Header and rows of each table, without the line between them. */
function tablesOf(markdown: string): string[][] {
  const tables: string[][] = []
  const lines = markdown.split('\n')
  for (const [i, line] of lines.entries()) {
    if (!/^\| *:?-/.test(line)) continue
    const end = lines.findIndex((text, at) => at > i && !text.startsWith('|'))
    tables.push([lines[i - 1] ?? '', ...lines.slice(i + 1, end)])
  }
  return tables
}
