import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import type { Baseline } from '../../src/judgement/baseline.ts'
import { gateOf, type Gated, type GateRules } from '../../src/judgement/gate.ts'
import { judge } from '../../src/judgement/verdict.ts'
import type { RoleExcess } from '../../src/judgement/findings.ts'
import type { Waiver } from '../../src/judgement/waivers.ts'
import { loadReference } from '../../src/reference/reference.ts'
import type { RoleReport } from '../../src/report/report.ts'
import { reportRole } from '../../src/judgement/role-report.ts'
import { atOnce } from '../../src/kit/steps.ts'
import { evidence, excessOf, NO_RULES, report, role, ROLE, workload } from './reports.ts'
import { findingOf, NO_OTHERS } from './testimonies.ts'

/** 2026-11-18 in UTC. */
const NOW = 1_795_000_000
const ARCHIVE = 'arn:aws:s3:::archive/*'
const UPLOADS = 'arn:aws:s3:::uploads/*'

const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  role: '*',
  action: 's3:*',
  reason: 'migration',
  owner: 'shop',
  expires: '2026-12-31',
  ...more
})

/** Unused: s3:PutThing0 on both buckets. Used on less than granted: s3:GetThing0. */
function shop(more: Partial<RoleReport> = {}): RoleExcess {
  const report = role(1, 1, more)
  report.wide = report.wide.map((wide) => ({ ...wide, granted: [ARCHIVE, UPLOADS] }))
  return excessOf(report, [ARCHIVE, UPLOADS])
}

function gated(
  waivers: readonly Waiver[],
  roles: readonly RoleExcess[] = [shop()],
  more: Partial<GateRules> = {},
  previous?: Baseline
): Gated {
  const limits = { thresholds: { 'max-unused-actions': 0, 'max-wide-resources': 0 }, rules: [] }
  const rules = { ...NO_RULES, limits, waivers, ...more }
  return gateOf(roles, { evidence: evidence(), workloads: [workload()] }, rules, undefined, NOW, previous)
}

function verdictOf(found: Gated): { verdict: string; reasons: string[] } {
  const workloads = [workload()]
  return judge({ ...found, evidence: evidence(), workloads, ignored: [], compared: true })
}

/** How many unused actions and wide ones still count, and of each waiver its state and findings. */
function outcome(waivers: readonly Waiver[], roles?: readonly RoleExcess[]): string {
  const { gate, roles: of } = gated(waivers, roles)
  const counts = of.map(({ counted }) => `${counted?.unused.write} ${counted?.wide}`)
  return [...counts, ...gate.waived.map(({ state, findings }) => `${state} ${findings}`)].join(', ')
}

const CASES: [what: string, waivers: Waiver[], expected: string][] = [
  ['no waiver', [], '1 1'],
  ['one for the service covers the unused action and the wide one', [waiver()], '0 0, used 3'],
  ['the action is in any case', [waiver({ action: 'S3:putthing0' })], '0 1, used 1'],
  ['? is one character', [waiver({ action: 's3:?etThing0' })], '1 0, used 2'],
  ['* is every action', [waiver({ action: '*' })], '0 0, used 3'],
  ['of another service it covers nothing', [waiver({ action: 'sqs:*' })], '1 1, unmatched 0'],
  ['of another role it covers nothing', [waiver({ role: 'stock-*' })], '1 1, unmatched 0'],
  ['the role is a pattern of names', [waiver({ role: 's?op' })], '0 0, used 3'],
  ['with a resource it covers findings there alone', [waiver({ resource: ARCHIVE })], '1 1, used 2'],
  [
    'two for both resources cover what is granted on both',
    [waiver({ resource: ARCHIVE }), waiver({ resource: UPLOADS })],
    '0 0, used 2, used 2'
  ],
  ['a resource holds narrower ones', [waiver({ resource: 'arn:aws:s3:::*' })], '0 0, used 3'],
  [
    'a resource does not hold wider ones',
    [waiver({ resource: 'arn:aws:s3:::archive/a' })],
    '1 1, unmatched 0'
  ],
  ['it holds on its last day', [waiver({ expires: '2026-11-18' })], '0 0, used 3'],
  ['in its grace it covers on', [waiver({ expires: '2026-11-17' })], '0 0, expired 3'],
  ['on the last day of its grace too', [waiver({ expires: '2026-11-04' })], '0 0, expired 3'],
  ['and no longer', [waiver({ expires: '2026-11-03' })], '1 1, expired 3'],
  [
    'one that holds covers what an expired one covered',
    [waiver({ expires: '2026-11-03' }), waiver()],
    '0 0, expired 3, used 3'
  ],
  ['two may cover the same', [waiver(), waiver({ action: 's3:Put*' })], '0 0, used 3, used 1']
]

describe('waivers', () => {
  it.each(CASES)('%s', (_, waivers, expected) => {
    expect(outcome(waivers)).toBe(expected)
    expect(outcome(waivers.toReversed())).toBe(expected)
  })

  it('stand beside what they cover', () => {
    const { roles, gate } = gated([
      waiver({ action: 's3:Put*' }),
      waiver({ resource: UPLOADS, action: 's3:Get*' })
    ])
    expect(gate.waived.map(({ action }) => action)).toEqual(['s3:Get*', 's3:Put*'])
    expect(roles[0]?.waived).toEqual([
      { action: 's3:GetThing0', resource: UPLOADS, waiver: 0 },
      { action: 's3:PutThing0', waiver: 1 }
    ])
    expect(roles[0]?.unused.total).toBe(1)
    expect(roles[0]?.wide).toHaveLength(1)
  })

  it('leave a role alone that is not judged', () => {
    const { roles, gate } = gated([waiver()], [shop({ judged: false })])
    expect(roles[0]?.waived).toEqual([])
    expect(gate.waived).toMatchObject([{ state: 'unmatched', findings: 0 }])
  })

  it('fail nothing when what they are for was used this time, or nobody knows whether it was', () => {
    const undecided = [{ action: 's3:PutThing9', why: 'a call may need it' }]
    const waivers = [
      waiver({ action: 's3:GetObject', resource: UPLOADS }),
      waiver({ action: 's3:PutThing9' }),
      waiver({ action: 's3:GetObject', resource: ARCHIVE })
    ]
    const needs = [
      { action: 's3:GetObject', resource: UPLOADS, precision: 'exact' as const, calls: 1, traceIds: [] }
    ]
    const known = { evidence: evidence(), workloads: [workload({ needs })] }
    const { gate } = gateOf([shop({ undecided })], known, { ...NO_RULES, waivers }, undefined, NOW)
    const states = Object.fromEntries(
      gate.waived.map(({ action, resource, state }) => [`${action} ${resource}`, state])
    )
    expect(states).toEqual({
      [`s3:GetObject ${UPLOADS}`]: 'needed',
      's3:PutThing9 undefined': 'needed',
      [`s3:GetObject ${ARCHIVE}`]: 'unmatched'
    })
  })
})

describe('the verdict', () => {
  const unjudged = shop({ judged: false, arn: `${ROLE}-2` })
  it.each([
    ['everything is waived', [waiver()], [shop()], 'pass', []],
    [
      'a waiver is expired',
      [waiver({ expires: '2026-01-01' }), waiver()],
      [shop()],
      'excess',
      [/^The waiver of s3:\* for \* \(owner: shop\) expired on 2026-01-01; it was for 3 findings of shop\.$/]
    ],
    [
      'a waiver matches nothing',
      [waiver(), waiver({ action: 'sqs:*', role: 'shop', resource: 'arn:aws:sqs:*' })],
      [shop()],
      'pass',
      [
        /^The waiver of sqs:\* on arn:aws:sqs:\* for shop \(owner: shop\) matches no finding of shop: .* fails runs of the base branch from 2026-12-02 on/
      ]
    ],
    [
      'a waiver is of a role that was not judged',
      [waiver(), waiver({ action: 'sqs:*', role: 'shop-2' })],
      [shop(), unjudged],
      'pass',
      [/covers nothing; not judged: shop-2\.$/]
    ],
    [
      'an expired waiver is of a role that was not judged',
      [waiver(), waiver({ role: 'shop-2', expires: '2026-01-01' })],
      [shop(), unjudged],
      'pass',
      [/expired on 2026-01-01; not judged: shop-2\.$/]
    ],
    [
      'a waiver is of a role that nobody saw',
      [waiver(), waiver({ role: 'gone' })],
      [shop()],
      'pass',
      [/covers nothing; no role of that name was seen\.$/]
    ],
    [
      'a waiver may be for the one of its roles that was not judged',
      [waiver(), waiver({ action: 'sqs:*' })],
      [shop(), unjudged],
      'pass',
      [/some of its roles were not judged: shop, shop-2\.$/]
    ]
  ] as const)('when %s', (_, waivers, roles, verdict, reasons) => {
    const found = verdictOf(gated(waivers, roles))
    expect(found.verdict).toBe(verdict)
    expect(found.reasons).toEqual(reasons.map((reason) => expect.stringMatching(reason)))
  })
})

it('is no pass of waivers alone: without a limit nothing is held against anything', () => {
  const limits = { thresholds: {}, rules: [] }
  expect(verdictOf(gated([waiver()], [shop()], { limits }))).toMatchObject({
    verdict: 'report',
    reasons: ['No limit is set, so nothing but a waiver of no use can fail.']
  })
})

describe('a waiver that is of no use', () => {
  const expired = waiver({ expires: '2026-01-01' })
  const unmatched = waiver({ action: 'sqs:*' })
  const verdict = (found: Gated): string => verdictOf(found).verdict

  it.each([
    ['expired', expired],
    ['unmatched', unmatched]
  ] as const)('%s: a pull request that did not write it is only warned', (state, one) => {
    const found = gated([one, waiver()], [shop()], { proposal: { waivers: [] }, waiverGrace: 0 })
    expect(verdict(found)).toBe('pass')
    expect(found.gate.waived.find((of) => of.state === state)).toMatchObject({ fails: false })
    expect(verdictOf(found).reasons.join()).toContain('and no pull request that did not write it')
  })

  it.each([
    ['expired', expired],
    ['unmatched', unmatched]
  ] as const)('%s: one that wrote it fails', (_, one) => {
    expect(verdict(gated([one, waiver()], [shop()], { proposal: { waivers: [one] } }))).toBe('excess')
  })

  it('what an expired one covered counts for no pull request that did not touch it', () => {
    const found = gated([expired], [shop()], { proposal: { waivers: [] } })
    expect(found.gate.thresholds.map(({ value }) => value)).toEqual([0, 0])
    expect(gated([expired]).gate.thresholds.map(({ value }) => value)).toEqual([1, 1])
  })

  it('without a grace fails runs of the base branch at once', () => {
    expect(verdict(gated([unmatched, waiver()], [shop()], { waiverGrace: 0 }))).toBe('excess')
  })

  it.each([
    ['said so 13 days ago', '2026-11-05T08:00:00Z', undefined, 'pass'],
    ['said so 14 days ago', '2026-11-04T08:00:00Z', undefined, 'excess'],
    ['has it from one before', '2026-11-17T08:00:00Z', '2026-10-01', 'excess']
  ])(
    'that matches nothing has its grace from the first report that says so: it %s',
    (_, created, since, expected) => {
      const then = gated([unmatched])
      const waived = then.gate.waived.map(({ since: _s, ...one }) => ({
        ...one,
        ...(since !== undefined && { since })
      }))
      const previous = { from: 'main', created, report: report({ gate: { ...then.gate, waived } }) }
      const found = gated([unmatched, waiver()], [shop()], {}, previous)
      expect(verdict(found)).toBe(expected)
      expect(found.gate.waived.find(({ state }) => state === 'unmatched')?.since).toBe(
        since ?? created.slice(0, 10)
      )
    }
  )

  it('and that an earlier report found of use begins its grace today', () => {
    const then = gated([unmatched])
    const waived = then.gate.waived.map((one) => ({ ...one, state: 'used' as const }))
    const previous = {
      from: 'main',
      created: '2026-01-01T00:00:00Z',
      report: report({ gate: { ...then.gate, waived } })
    }
    expect(gated([unmatched], [shop()], {}, previous).gate.waived[0]).toMatchObject({
      since: '2026-11-18',
      fails: false
    })
  })
})

describe('below a grant of *', () => {
  const statement = { Effect: 'Allow', Action: '*', Resource: '*' }
  const policies = [{ name: 'admin', document: { Version: '2012-10-17', Statement: [statement] } }]
  const asRead = async (): Promise<RoleExcess> =>
    atOnce(
      reportRole(ROLE, [findingOf(workload())], { policies, unread: [] }, NO_OTHERS, await loadReference())
    )

  it('a waiver covers actions that the report does not list, and says how many', async () => {
    const admin = await asRead()
    const ofS3 = admin.findings.unused.filter(({ action }) => action.startsWith('s3:')).length
    expect(ofS3).toBeGreaterThan(100)
    const { roles, gate } = gated([waiver()], [admin])
    expect(roles[0]?.unused).not.toHaveProperty('actions')
    expect(roles[0]?.waived).toEqual([{ action: 's3:*', waiver: 0, actions: ofS3 }])
    expect(gate.waived).toMatchObject([{ state: 'used', findings: ofS3 }])
    expect(gate.thresholds[0]).toMatchObject({ value: (roles[0]?.unused.total ?? 0) - ofS3, exceeded: true })
  })

  it('a waiver of * covers everything', async () => {
    const found = gated([waiver({ action: '*' })], [await asRead()])
    expect(found.gate.thresholds[0]).toMatchObject({ value: 0, exceeded: false })
    expect(verdictOf(found).verdict).toBe('pass')
  })
})

describe('waivers, whatever they are', () => {
  const anyWaiver = fc.record(
    {
      role: fc.constantFrom('*', 'shop', 'shop-2', 'gone'),
      action: fc.constantFrom('*', 's3:*', 's3:Put*', 's3:GetThing0', 'sqs:*'),
      resource: fc.constantFrom('*', ARCHIVE, UPLOADS),
      reason: fc.constantFrom('one', 'two'),
      owner: fc.constant('shop'),
      expires: fc.constantFrom('2026-11-17', '2026-11-18')
    },
    { requiredKeys: ['role', 'action', 'reason', 'owner', 'expires'] }
  )
  const roles = [shop(), shop({ arn: `${ROLE}-2` })]

  it('give the same bytes in any order', () => {
    fc.assert(
      fc.property(fc.array(anyWaiver, { maxLength: 5 }), (waivers) => {
        const there = gated(waivers, roles)
        const back = gated(waivers.toReversed(), roles)
        expect(JSON.stringify([back, verdictOf(back)])).toBe(JSON.stringify([there, verdictOf(there)]))
      })
    )
  })

  it('never make more count', () => {
    fc.assert(
      fc.property(fc.array(anyWaiver, { maxLength: 4 }), anyWaiver, (waivers, one) => {
        const values = (of: readonly Waiver[]): number[] =>
          gated(of, roles).gate.thresholds.map(({ value }) => value)
        const [before, after] = [values(waivers), values([...waivers, one])]
        expect(after.every((value, i) => value <= (before[i] ?? 0))).toBe(true)
      })
    )
  })
})
