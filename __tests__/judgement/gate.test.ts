import { describe, expect, it } from '@jest/globals'
import { gateOf, type Gated, type GateRules } from '../../src/judgement/gate.ts'
import { exitCodeOf, judge } from '../../src/judgement/verdict.ts'
import type { Thresholds } from '../../src/judgement/thresholds.ts'
import { tooTangled } from '../../src/kit/too-tangled.ts'
import type { Evidence, Report, RoleReport, WorkloadReport } from '../../src/report/report.ts'
import { files } from '../../src/sources/traces/files.ts'
import { xRay } from '../../src/sources/traces/x-ray.ts'
import { evidence, excessOf, NO_RULES, report, role, ROLE, workload } from './reports.ts'

const NOW = 1_795_000_000
const UNUSED = 'max-unused-actions'
const WIDE = 'max-wide-resources'
const unread = [{ what: 'inline policies', why: 'AccessDenied' }]

interface Situation {
  roles?: RoleReport[]
  limits?: Thresholds
  rules?: Partial<GateRules>
  evidence?: Evidence
  workloads?: WorkloadReport[]
  ignored?: Report['ignored']
  compared?: boolean
}

function gated(roles: readonly RoleReport[], thresholds: Thresholds, rules: Partial<GateRules> = {}): Gated {
  const limits = { thresholds, rules: [] }
  return gateOf(
    roles.map((one) => excessOf(one)),
    { evidence: evidence(), workloads: [workload()] },
    { ...NO_RULES, limits, ...rules },
    undefined,
    NOW
  )
}

function verdictOf({
  roles: of = [role(0)],
  limits = {},
  rules = {},
  evidence: seen = evidence(),
  workloads = [workload()],
  ignored = [],
  compared = true
}: Situation) {
  const { gate, roles } = gated(of, limits, rules)
  const judged = judge({ gate, evidence: seen, workloads, ignored, roles, compared })
  const { verdict, reasons, neutral } = judged
  return { verdict, reasons, neutral, exit: exitCodeOf({ ...judged, gate }), gate }
}

const none = { listed: 0, read: 0, partial: 0, truncated: 0, unprocessed: 0, malformed: 0, missing: 0 }
const stopped = evidence({ stopped: 'Reading X-Ray stopped: the security token is expired.' })
const TABLE: [what: string, situation: Situation, verdict: string, exit: number, reason?: RegExp][] = [
  ['nothing exceeds', { limits: { [UNUSED]: 0 } }, 'pass', 0],
  ['as many as the limit', { roles: [role(5)], limits: { [UNUSED]: 5 } }, 'pass', 0],
  [
    'one more than the limit',
    { roles: [role(6)], limits: { [UNUSED]: 5 } },
    'excess',
    1,
    /max-unused-actions is 5/
  ],
  [
    'wide resources above their limit',
    { roles: [role(0, 2)], limits: { [WIDE]: 1 } },
    'excess',
    1,
    /max-wide-resources is 1/
  ],
  [
    'wide resources under a limit of unused ones',
    { roles: [role(0, 2)], limits: { [UNUSED]: 0 } },
    'pass',
    0
  ],
  ['no limit is set', { roles: [role(100, 100)] }, 'report', 0, /No limit/],
  [
    'limits are exceeded, but only warned of',
    { roles: [role(1)], limits: { [UNUSED]: 0 }, rules: { warnOnly: true } },
    'excess',
    0
  ],
  [
    'each role is within, though their sum is not',
    { roles: [role(3), role(3, 0, { arn: `${ROLE}-2` })], limits: { [UNUSED]: 3 } },
    'pass',
    0
  ],
  ['nothing is compared', { roles: [], compared: false }, 'report', 0],
  [
    'no trace',
    { evidence: evidence({ traces: none, empty: 'There are no traces.' }), workloads: [], roles: [] },
    'insufficient-evidence',
    2,
    /no traces/
  ],
  [
    'no trace, though nothing is compared',
    { evidence: evidence({ traces: none }), workloads: [], roles: [], compared: false },
    'insufficient-evidence',
    2
  ],
  ['no trace names a function', { workloads: [], roles: [] }, 'insufficient-evidence', 2, /no workload/],
  [
    'no function left a trace',
    { workloads: [workload({ traces: 0 })], roles: [role(0, 0, { judged: false })] },
    'insufficient-evidence',
    2
  ],
  [
    'the policy of a workload does not hold its proof',
    { workloads: [workload({ unproven: [tooTangled('whether it'), 's3:GetObject has a wildcard'] })] },
    'insufficient-evidence',
    2,
    /does not hold its proof and is not given: s3:GetObject has a wildcard\.$/
  ],
  [
    'the role has too many statements to compare',
    { workloads: [workload({ unproven: [tooTangled('whether it')] })] },
    'insufficient-evidence',
    2,
    /is not given: whether it cannot be decided: the role’s statements are too many.* Merge or remove statements/
  ],
  [
    'the role could not be read',
    { roles: [role(0, 0, { judged: false, unread })] },
    'insufficient-evidence',
    2,
    /inline policies/
  ],
  [
    'the role could not be read, and another exceeds',
    {
      roles: [role(0, 0, { judged: false, unread }), role(9, 0, { arn: `${ROLE}-2` })],
      limits: { [UNUSED]: 0 }
    },
    'excess',
    1,
    /inline policies/
  ],
  [
    'the role could not be read, and another is within',
    {
      roles: [role(0, 0, { judged: false, unread }), role(0, 0, { arn: `${ROLE}-2` })],
      limits: { [UNUSED]: 0 }
    },
    'insufficient-evidence',
    2
  ],
  [
    'the role of a function is not known',
    {
      workloads: [{ ...withoutRole(), unread: [{ what: 'function configuration', why: 'not found' }] }],
      roles: []
    },
    'insufficient-evidence',
    2,
    /not found/
  ],
  [
    'the role of a function without traces is not known',
    { workloads: [workload(), { ...withoutRole(), traces: 0 }] },
    'report',
    0
  ],
  [
    'a role of functions without traces exceeds nothing',
    { roles: [role(0), role(50, 0, { arn: `${ROLE}-2`, judged: false })], limits: { [UNUSED]: 0 } },
    'pass',
    0
  ],
  ['reading stopped', { evidence: stopped }, 'insufficient-evidence', 2, /expired/],
  [
    'reading stopped, so that more seems unused than is',
    { evidence: stopped, roles: [role(9)], limits: { [UNUSED]: 0 } },
    'insufficient-evidence',
    2,
    /expired/
  ]
]

describe('the verdict', () => {
  it.each(TABLE.map(([what, ...rest]) => [what, rest] as const))(
    'when %s',
    (_, [situation, verdict, exit, reason]) => {
      const found = verdictOf(situation)
      expect([found.verdict, found.exit]).toEqual([verdict, exit])
      if (reason !== undefined) expect(found.reasons.join(' ')).toMatch(reason)
    }
  )

  it('gives likely reasons when there are no traces: window, region, filter, tracing, sampling', () => {
    const reason = verdictOf({
      evidence: evidence({
        traces: none,
        empty: xRay.words.none({ region: 'eu-west-1', filter: 'http.status = 200' })
      }),
      workloads: [],
      roles: []
    }).reasons[0]
    for (const word of ['window', 'eu-west-1', 'filter', 'tracing', 'ampling']) expect(reason).toContain(word)
  })

  it('does not blame a filter that was not given, nor X-Ray for files', () => {
    expect(xRay.words.none({ region: 'eu-west-1' })).not.toContain('filter')
    expect(files.words.none({})).not.toContain('X-Ray')
  })
})

describe('a reason', () => {
  const many = Array.from({ length: 7 }, (_, i) => role(i + 1, 0, { arn: `${ROLE}-${i}` }))

  it('names the limit, the highest value and the roles, and counts those that are too many', () => {
    expect(verdictOf({ roles: many, limits: { [UNUSED]: 1 } }).reasons).toEqual([
      'max-unused-actions is 1, and 6 roles exceed it (highest: 7): shop-1, shop-2, shop-3, shop-4, shop-5 and 1 more.'
    ])
    expect(verdictOf({ roles: many.slice(0, 1), limits: { [UNUSED]: 0 } }).reasons).toEqual([
      'max-unused-actions is 0, and 1 role exceeds it (highest: 1): shop-0.'
    ])
  })

  it('names the sum, and the roles that add to it', () => {
    const roles = [role(3), role(0, 0, { arn: `${ROLE}-idle` }), role(4, 0, { arn: `${ROLE}-2` })]
    expect(verdictOf({ roles, limits: { 'max-total-unused-write': 6 } }).reasons).toEqual([
      'max-total-unused-write is 6, and the roles exceed it together (sum: 7): shop, shop-2.'
    ])
  })

  it('names the pattern that sets the limit', () => {
    const limits = {
      thresholds: {},
      rules: [{ match: 'sh*', names: 'roles' as const, thresholds: { [UNUSED]: 2 } }]
    }
    expect(verdictOf({ roles: [role(3)], rules: { limits } }).reasons).toEqual([
      'max-unused-actions for roles sh* is 2, and 1 role exceeds it (highest: 3): shop.'
    ])
  })
})

describe('what counts', () => {
  it('is nothing of a role that is not judged', () => {
    const { roles } = gated([role(9, 9, { judged: false })], { [UNUSED]: 0 })
    expect(roles[0]).not.toHaveProperty('counted')
  })

  it('is all of a judged one', () => {
    expect(gated([role(2, 3)], {}).roles[0]?.counted).toEqual({
      unused: { 'permissions-management': 0, write: 2, tagging: 0, read: 0, list: 0 },
      wide: 3
    })
  })
})

describe('a role of which too little was seen', () => {
  const undecided = role(0, 0, {
    coverage: { seen: 0, regime: 'blind', leastCovered: 'shop', tooLittle: 'shop: no trace' }
  })

  it('passes nothing where a limit holds for it, and is told where none does', () => {
    const limited = verdictOf({ roles: [undecided], limits: { [UNUSED]: 0 } })
    expect([limited.verdict, limited.exit]).toEqual(['insufficient-evidence', 2])
    const free = verdictOf({ roles: [undecided] })
    expect([free.verdict, free.exit]).toEqual(['report', 0])
    expect(free.reasons.join()).toContain('too little was seen of shop: no trace')
  })
})

describe('fail-on', () => {
  it.each([
    ['any', false, 'any', 1],
    ['any', true, 'never', 0],
    ['never', false, 'never', 0],
    ['new', false, 'new', 0],
    ['new', true, 'never', 0]
  ] as const)('%s, warn-only %s: the report says %s, exit code %d', (failOn, warnOnly, said, exit) => {
    const found = verdictOf({ roles: [role(1)], limits: { [UNUSED]: 0 }, rules: { failOn, warnOnly } })
    // without a baseline nothing is known to be new
    const verdict = failOn === 'new' ? 'report' : 'excess'
    expect([found.verdict, found.gate.failOn, found.exit]).toEqual([verdict, said, exit])
    expect(found.gate.newOnly ?? false).toBe(failOn === 'new')
  })

  it('new without a baseline says so, and that nothing can be new', () => {
    const found = verdictOf({ limits: { [UNUSED]: 0 }, rules: { failOn: 'new' } })
    expect(found.gate.baseline).toEqual({
      from: 'none',
      usable: false,
      state: 'none',
      why: 'none was given'
    })
    expect(found.reasons).toEqual([
      'No baseline was given, so that nothing can be new: give the report.json of an earlier scan as baseline.'
    ])
  })

  it('never covers missing evidence too', () => {
    const found = verdictOf({ evidence: stopped, rules: { failOn: 'never' } })
    expect([found.verdict, found.exit]).toEqual(['insufficient-evidence', 0])
  })
})

describe('on-insufficient: neutral', () => {
  const neutral = (more: Parameters<typeof verdictOf>[0]) =>
    verdictOf({ ...more, rules: { onInsufficient: 'neutral', ...more.rules } })

  it.each([
    ['no trace was read', { evidence: evidence({ traces: none }), workloads: [], roles: [] }],
    ['no role could be judged', { roles: [role(0, 0, { judged: false })] }],
    ['the role of a function is not known', { workloads: [withoutRole()], roles: [] }]
  ])('when %s: neither passed nor failed', (_, situation) => {
    const found = neutral(situation)
    expect([found.verdict, found.neutral, found.exit]).toEqual(['insufficient-evidence', true, 0])
    expect(verdictOf(situation).exit).toBe(2)
  })

  it.each([
    ['reading stopped', { evidence: stopped }],
    ['the tests failed', { evidence: evidence({ testsOutcome: 'failure' }) }],
    ['nobody knows the limits', { rules: { unknown: 'Nobody knows.' }, evidence: evidence({ traces: none }) }]
  ])('when %s: it fails all the same', (_, situation) => {
    const found = neutral(situation)
    expect([found.verdict, found.neutral, found.exit]).toEqual(['insufficient-evidence', undefined, 2])
  })

  it('covers no excess', () => {
    const found = neutral({
      roles: [role(3), role(0, 0, { arn: `${ROLE}-2`, judged: false, unread: [{ what: 'p', why: 'no' }] })],
      limits: { [UNUSED]: 0 }
    })
    expect([found.verdict, found.exit]).toEqual(['excess', 1])
  })
})

describe('ignored workloads', () => {
  it('are no pass when nothing is left', () => {
    const found = verdictOf({ roles: [], workloads: [], ignored: [{ workload: 'a', match: '*' }] })
    expect(found.verdict).toBe('insufficient-evidence')
    expect(found.reasons[0]).toMatch(/configuration file ignores/)
  })
})

function withoutRole(): WorkloadReport {
  const { role: _, ...rest } = workload()
  return rest
}

it('limits that are looser than those of the baseline are told: the workflow may have raised them', () => {
  const limit = (value: number) => ({ thresholds: { 'max-unused-actions': value }, rules: [] })
  const roles = [excessOf(role(1))]
  const current = { evidence: evidence(), workloads: [workload()] }
  const before = gateOf(roles, current, { ...NO_RULES, limits: limit(3) }, undefined, NOW)
  const baseline = {
    from: 'baseline.json',
    created: new Date(NOW * 1000).toISOString(),
    report: report({ roles: [role(1)], gate: before.gate })
  }
  const rules = { ...NO_RULES, failOn: 'new' as const, limits: limit(20) }
  expect(gateOf(roles, current, rules, baseline, NOW).gate.loosened).toEqual([
    'fail-on is new, and was any in the baseline',
    "max-unused-actions: 3 becomes 20 (the baseline's limit)"
  ])
})
