import { describe, expect, it } from '@jest/globals'
import { exitCodeOf, gateOf, judge, type Limits } from '../../src/excess/gate.ts'
import type { Evidence, RoleReport, WorkloadReport } from '../../src/report.ts'
import { evidence, role, ROLE, workload } from './reports.ts'

const NONE: Limits = { maxUnusedActions: undefined, maxWideResources: undefined, warnOnly: false }
const unread = [{ what: 'inline policies', why: 'AccessDenied' }]

interface Situation {
  roles?: RoleReport[]
  limits?: Partial<Limits>
  evidence?: Evidence
  workloads?: WorkloadReport[]
  compared?: boolean
}

function verdictOf({
  roles = [role(0)],
  limits = {},
  evidence: of = evidence(),
  workloads = [workload()],
  compared = true
}: Situation) {
  const gate = gateOf(roles, { ...NONE, ...limits })
  const { verdict, reasons } = judge(gate, of, workloads, roles, compared)
  return { verdict, reasons, exit: exitCodeOf({ verdict, gate }), gate }
}

const none = { listed: 0, read: 0, partial: 0, truncated: 0, unprocessed: 0, malformed: 0, missing: 0 }
const stopped = evidence({ stopped: 'Reading X-Ray stopped: the security token is expired.' })
const TABLE: [what: string, situation: Situation, verdict: string, exit: number, reason?: RegExp][] = [
  ['nothing exceeds', { limits: { maxUnusedActions: 0 } }, 'pass', 0],
  ['as many as the limit', { roles: [role(5)], limits: { maxUnusedActions: 5 } }, 'pass', 0],
  [
    'one more than the limit',
    { roles: [role(6)], limits: { maxUnusedActions: 5 } },
    'excess',
    1,
    /max-unused-actions is 5/
  ],
  [
    'wide resources above their limit',
    { roles: [role(0, 2)], limits: { maxWideResources: 1 } },
    'excess',
    1,
    /max-wide-resources is 1/
  ],
  [
    'wide resources under a limit of unused ones',
    { roles: [role(0, 2)], limits: { maxUnusedActions: 0 } },
    'pass',
    0
  ],
  ['no limit is set', { roles: [role(100, 100)] }, 'pass', 0, /No limit/],
  [
    'limits are exceeded, but only warned of',
    { roles: [role(1)], limits: { maxUnusedActions: 0, warnOnly: true } },
    'excess',
    0
  ],
  [
    'each role is within, though their sum is not',
    { roles: [role(3), role(3, 0, { arn: `${ROLE}-2` })], limits: { maxUnusedActions: 3 } },
    'pass',
    0
  ],
  ['nothing is compared', { roles: [], compared: false }, 'pass', 0],
  [
    'no trace',
    { evidence: evidence({ traces: none }), workloads: [], roles: [] },
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
      limits: { maxUnusedActions: 0 }
    },
    'excess',
    1,
    /inline policies/
  ],
  [
    'the role could not be read, and another is within',
    {
      roles: [role(0, 0, { judged: false, unread }), role(0, 0, { arn: `${ROLE}-2` })],
      limits: { maxUnusedActions: 0 }
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
    'pass',
    0
  ],
  [
    'a role of functions without traces exceeds nothing',
    { roles: [role(0), role(50, 0, { arn: `${ROLE}-2`, judged: false })], limits: { maxUnusedActions: 0 } },
    'pass',
    0
  ],
  ['reading stopped', { evidence: stopped }, 'insufficient-evidence', 2, /expired/],
  [
    'reading stopped, so that more seems unused than is',
    { evidence: stopped, roles: [role(9)], limits: { maxUnusedActions: 0 } },
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
      evidence: evidence({ traces: none, filter: 'http.status = 200' }),
      workloads: [],
      roles: []
    }).reasons[0]
    for (const word of ['window', 'eu-west-1', 'filter', 'tracing', 'ampling']) expect(reason).toContain(word)
  })

  it('does not blame a filter that was not given, nor X-Ray for files', () => {
    expect(verdictOf({ evidence: evidence({ traces: none }), workloads: [] }).reasons[0]).not.toContain(
      'filter'
    )
    expect(
      verdictOf({ evidence: evidence({ source: 'files', traces: none }), workloads: [] }).reasons[0]
    ).not.toContain('X-Ray')
  })
})

describe('the thresholds of the report', () => {
  it('hold the highest value of any judged role, and the roles above the limit', () => {
    const roles = [
      role(2),
      role(7, 0, { arn: `${ROLE}-2` }),
      role(99, 0, { arn: `${ROLE}-3`, judged: false })
    ]
    expect(gateOf(roles, { ...NONE, maxUnusedActions: 5, maxWideResources: 0 })).toEqual({
      failOn: 'any',
      thresholds: [
        { name: 'max-unused-actions', limit: 5, value: 7, exceeded: true, roles: [`${ROLE}-2`] },
        { name: 'max-wide-resources', limit: 0, value: 0, exceeded: false, roles: [] }
      ],
      waived: []
    })
  })

  it('are none where no limit is set', () => {
    expect(gateOf([role(5)], { ...NONE, warnOnly: true })).toEqual({
      failOn: 'never',
      thresholds: [],
      waived: []
    })
  })
})

function withoutRole(): WorkloadReport {
  const { role: _, ...rest } = workload()
  return rest
}
