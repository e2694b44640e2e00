import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { usable, type Baseline, type NoBaseline } from '../../src/judgement/baseline.ts'
import { Identity } from '../../src/judgement/identity.ts'
import { compareWithBaseline } from '../../src/judgement/since-baseline.ts'
import type { RoleExcess } from '../../src/judgement/findings.ts'
import { gateOf, type Gated, type GateRules } from '../../src/judgement/gate.ts'
import { judge } from '../../src/judgement/verdict.ts'
import { loadReference } from '../../src/reference/reference.ts'
import type { Report, RoleReport } from '../../src/report/report.ts'
import { reportRole } from '../../src/judgement/role-report.ts'
import { atOnce } from '../../src/kit/steps.ts'
import { evidence, excessOf, NO_RULES, report, role, ROLE, workload } from './reports.ts'
import { findingOf, NO_OTHERS } from './testimonies.ts'

const reference = await loadReference()
/** 2026-11-18 in UTC. */
const NOW = 1_795_000_000
const NO_STAGES = new Identity([])
const LIMITS = { thresholds: { 'max-unused-actions': 0, 'max-wide-resources': 0 }, rules: [] }

/** What runs under the roles that `scanned` makes. */
const workloadsOf = new WeakMap<RoleExcess, Report['workloads']>()

/** A role as a scan finds it, with the policy's statements and the workload's needs. */
function scanned(statements: object[], needs: [action: string, resource: string][] = []): RoleExcess {
  const document = {
    Version: '2012-10-17',
    Statement: statements.map((one) => ({ Effect: 'Allow', Resource: '*', ...one }))
  }
  const needed = needs.map(([action, resource]) => ({
    action,
    resource,
    precision: 'exact' as const,
    calls: 1,
    traceIds: []
  }))
  const findings = [findingOf(workload({ needs: needed }))]
  const policies = [{ name: 'shop', document }]
  const found = atOnce(reportRole(ROLE, findings, { policies, unread: [] }, NO_OTHERS, reference))
  workloadsOf.set(found, [workload({ needs: needed })])
  return found
}

function gated(
  roles: readonly RoleExcess[],
  baseline: Baseline | NoBaseline | undefined,
  rules: Partial<GateRules> = {}
): Gated {
  const all: GateRules = { ...NO_RULES, failOn: 'new', limits: LIMITS, ...rules }
  return gateOf(roles, { evidence: evidence(), workloads: [workload()] }, all, baseline, NOW)
}

/** The report of a scan that found this, made an hour ago. */
function earlier(roles: readonly RoleExcess[], more: Partial<Report> = {}): Baseline {
  const { roles: of, gate } = gated(roles, undefined, { failOn: 'any' })
  const created = new Date((NOW - 3600) * 1000).toISOString()
  const workloads = roles.flatMap((one) => workloadsOf.get(one) ?? [workload()])
  return { from: 'earlier.json', created, report: report({ roles: of, gate, workloads, ...more }) }
}

const S3 = { Action: ['s3:GetObject', 's3:PutObject'] }
const GET: [string, string] = ['s3:GetObject', 'arn:aws:s3:::uploads/*']
const at = (Resource: string | string[], ...Action: string[]) => ({ Action, Resource })
const UPLOADS = 'arn:aws:s3:::uploads/*'
const ARCHIVE = 'arn:aws:s3:::archive/*'

/** New unused, new wide, new grants; legacy unused and wide; removed unused and wide. */
function since(before: RoleExcess, after: RoleExcess): string {
  const of = gated([after], earlier([before])).roles[0]?.sinceBaseline
  if (of === undefined) return 'no baseline'
  const { newUnused, newWide, newGrants, legacy, removed } = of
  return [
    newUnused.map(({ action }) => action).join(' ') || '-',
    newWide.map(({ action, resource }) => `${action}@${resource}`).join(' ') || '-',
    newGrants.map(({ action, resource, unused }) => `${action}@${resource}:${unused}`).join(' ') || '-',
    `${legacy.unused} ${legacy.wide}`,
    `${removed.unused} ${removed.wide}`
  ].join(' | ')
}

const actionsOf = (service: string): number => [...reference.actionsOf(service)].length
/** All but those that no trace can show. */
const all = scanned([{ Action: '*' }]).report.unused.total

it('looks for a stage in a name without going on for ever, however many wildcards a pattern has', () => {
  const pattern = `${'*-'.repeat(20)}{stage}${'-*'.repeat(20)}-end`
  expect(new Identity([pattern]).staged('-'.repeat(200))).toBeUndefined()
  const name = `${'a-'.repeat(20)}pr42${'-b'.repeat(20)}-end`
  expect(new Identity([pattern]).staged(name)?.stage).toBe('pr42')
})

const CASES: [what: string, before: RoleExcess, after: RoleExcess, expected: string | RegExp][] = [
  ['the same', scanned([S3], [GET]), scanned([S3], [GET]), '- | - | - | 1 1 | 0 0'],
  [
    'statements in another order and of another name',
    scanned([{ Sid: 'a', ...S3 }, at('*', 'sqs:SendMessage')], [GET]),
    scanned(
      [at('*', 'sqs:SendMessage'), { Sid: 'b', Action: 's3:PutObject' }, { Action: 's3:GetObject' }],
      [GET]
    ),
    '- | - | - | 2 1 | 0 0'
  ],
  [
    'one more unused action',
    scanned([S3], [GET]),
    scanned([S3, at('*', 'iam:PassRole')], [GET]),
    'iam:PassRole | - | - | 1 1 | 0 0'
  ],
  [
    'one unused action fewer',
    scanned([S3], [GET]),
    scanned([{ Action: 's3:GetObject' }], [GET]),
    '- | - | - | 0 1 | 1 0'
  ],
  [
    'wide on one more resource',
    scanned([at([UPLOADS, ARCHIVE], 's3:GetObject')], [GET]),
    scanned([at([UPLOADS, ARCHIVE, 'arn:aws:s3:::x/*'], 's3:GetObject')], [GET]),
    '- | s3:GetObject@arn:aws:s3:::x/* | - | 0 0 | 0 0'
  ],
  [
    'wide no longer',
    scanned([at([UPLOADS, ARCHIVE], 's3:GetObject')], [GET]),
    scanned([at(UPLOADS, 's3:GetObject')], [GET]),
    '- | - | - | 0 0 | 0 1'
  ],
  [
    'used for the first time, and granted as widely as before',
    scanned([at([UPLOADS, ARCHIVE], 's3:GetObject')]),
    scanned([at([UPLOADS, ARCHIVE], 's3:GetObject')], [GET]),
    '- | - | - | 0 1 | 1 0'
  ],
  [
    'used for the first time, and granted more widely',
    scanned([at([UPLOADS, ARCHIVE], 's3:GetObject')]),
    scanned([at('*', 's3:GetObject')], [GET]),
    '- | s3:GetObject@* | - | 0 0 | 1 0'
  ],
  ['granted as before and not used this time', scanned([S3], [GET]), scanned([S3]), '- | - | - | 2 0 | 0 0'],
  [
    'used no longer, and granted more widely',
    scanned([at(UPLOADS, 's3:GetObject')], [GET]),
    scanned([at('*', 's3:GetObject')]),
    's3:GetObject | - | - | 0 0 | 0 0'
  ],
  [
    'a pattern of upper case below one that was granted',
    scanned([at(UPLOADS, 's3:*')]),
    scanned([at(`${UPLOADS.slice(0, -1)}a/*`, 'S3:PUT*')]),
    new RegExp('^- \\| - \\| - \\| \\d+ 0 \\| \\d+ 0$')
  ],
  [
    'wide on what was unused there before, while other grants give other actions',
    scanned([at([UPLOADS, ARCHIVE], 's3:GetObject'), at('*', 'sqs:SendMessage')]),
    scanned([at([UPLOADS, ARCHIVE], 's3:GetObject'), at('*', 'sqs:SendMessage')], [GET]),
    '- | - | - | 1 1 | 1 0'
  ],
  ['* where no * was', scanned([S3]), scanned([S3, { Action: '*' }]), `- | - | *@*:${all - 2} | 2 0 | 0 0`],
  ['* as before', scanned([{ Action: '*' }]), scanned([{ Action: '*' }]), `- | - | - | ${all} 0 | 0 0`],
  [
    '* on less than before',
    scanned([{ Action: '*' }]),
    scanned([{ Action: '*', Resource: ARCHIVE }]),
    /^- \| - \| - \| \d+ 0 \| \d+ 0$/
  ],
  [
    'a service instead of *',
    scanned([{ Action: '*' }]),
    scanned([{ Action: 'sqs:*' }]),
    `- | - | - | ${actionsOf('sqs')} 0 | ${all - actionsOf('sqs')} 0`
  ],
  [
    '* on everything instead of on one bucket',
    scanned([{ Action: '*', Resource: ARCHIVE }]),
    scanned([{ Action: '*' }]),
    new RegExp(`^- \\| - \\| \\*@\\*:${all} \\| 0 0 \\| \\d+ 0$`)
  ],
  [
    'NotAction besides, of which what was granted before is not new',
    scanned([{ Action: 'sqs:*' }]),
    scanned([{ Action: 'sqs:*' }, { NotAction: 'iam:*' }]),
    `- | - | not (iam:*)@*:${all - actionsOf('iam') - actionsOf('sqs')} | ${actionsOf('sqs')} 0 | 0 0`
  ]
]

describe('since a baseline', () => {
  it.each(CASES)('%s', (_, before, after, expected) => {
    const found = since(before, after)
    expect(found).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  it('of a role that was not judged nothing is known to be new', () => {
    const before = scanned([S3])
    const found = gated(
      [scanned([S3])],
      earlier([{ ...before, report: { ...before.report, judged: false } }])
    )
    expect(found.roles[0]).not.toHaveProperty('sinceBaseline')
    expect(found.gate.thresholds[0]).toMatchObject({ value: 0 })
  })

  it('a role that did not exist is all new', () => {
    const other = scanned([S3])
    const arn = `${ROLE}-new`
    const found = gated([other, { ...other, report: { ...other.report, arn } }], earlier([other]))
    expect(found.gate.thresholds[0]).toMatchObject({ value: 2, exceeded: true, roles: [arn] })
  })

  it('what is waived is neither new nor legacy', () => {
    const waiver = { role: '*', action: 'iam:*', reason: 'r', owner: 'o', expires: '2099-01-01' }
    const found = gated([scanned([S3, at('*', 'iam:PassRole')])], earlier([scanned([S3])]), {
      waivers: [waiver]
    })
    expect(found.roles[0]?.sinceBaseline).toMatchObject({ newUnused: [], legacy: { unused: 2 } })
  })

  it('what the baseline had waived is not new when it is waived no longer', () => {
    const waiver = { role: '*', action: '*', reason: 'r', owner: 'o', expires: '2099-01-01' }
    const before = gated([scanned([S3])], undefined, { waivers: [waiver] })
    const baseline = { ...earlier([]), report: report(before) }
    expect(gated([scanned([S3])], baseline).roles[0]?.sinceBaseline).toMatchObject({
      newUnused: [],
      legacy: { unused: 2 }
    })
  })
})

describe('fail-on: new', () => {
  const legacy = scanned([S3], [GET])
  const worse = scanned([S3, at('*', 'iam:PassRole')], [GET])
  const verdict = (found: Gated) =>
    judge({ ...found, evidence: evidence(), workloads: [workload()], ignored: [], compared: true })

  it('passes what was there, and fails what is new', () => {
    expect(verdict(gated([legacy], earlier([legacy])))).toEqual({ verdict: 'pass', reasons: [] })
    expect(verdict(gated([worse], earlier([legacy])))).toEqual({
      verdict: 'excess',
      reasons: ['max-unused-actions is 0, and 1 role exceeds it with what is new (highest: 1): shop.']
    })
  })

  it('any counts everything, and still says what is new', () => {
    const found = gated([worse], earlier([legacy]), { failOn: 'any' })
    expect(found.gate).toMatchObject({ failOn: 'any', baseline: { usable: true } })
    expect(found.gate.thresholds[0]).toMatchObject({ value: 2 })
    expect(found.roles[0]?.sinceBaseline?.newUnused).toEqual([{ action: 'iam:PassRole', level: 'write' }])
  })

  it('new actions count at their access level', () => {
    const limits = {
      thresholds: { 'max-unused-permissions-management': 0, 'max-unused-write': 0 },
      rules: []
    }
    expect(gated([worse], earlier([legacy]), { limits }).gate.thresholds).toMatchObject([
      { value: 0, exceeded: false },
      { value: 1, exceeded: true }
    ])
  })

  it('nothing counts where nothing was reported yet, and the verdict is a report', () => {
    const found = gated([legacy], { from: 'main', state: 'none', why: 'there is no artifact' })
    expect(found.gate.baseline).toMatchObject({ from: 'main', usable: false, state: 'none' })
    expect(found.gate.thresholds[0]).toMatchObject({ value: 0, exceeded: false })
    expect(verdict(found)).toEqual({
      verdict: 'report',
      reasons: [
        'There is no baseline yet, so that nothing can be new: the baseline main is not compared with: there is no artifact. The next scan of the base branch makes one.'
      ]
    })
  })

  it('nothing counts where what was reported cannot be had, and nothing passes', () => {
    const found = gated([legacy], { from: 'main', state: 'refused', why: 'GitHub answered 503' })
    expect(found.gate.thresholds[0]).toMatchObject({ value: 0, exceeded: false })
    expect(verdict(found)).toEqual({
      verdict: 'insufficient-evidence',
      reasons: ['What is new is not known: the baseline main is not compared with: GitHub answered 503.']
    })
  })

  it('a stale one is compared with all the same, and that is said', () => {
    const found = gated([legacy], { ...earlier([legacy]), created: '2026-01-01T00:00:00Z' })
    expect(found.gate.baseline).toMatchObject({ usable: true, why: 'it is 321 days old, more than 30' })
    expect(verdict(found)).toMatchObject({
      verdict: 'pass',
      reasons: [expect.stringContaining('321 days old')]
    })
  })

  it('of a role that the baseline did not judge nothing is known, which is said', () => {
    const other = { ...legacy, report: { ...legacy.report, arn: `${legacy.report.arn}-2` } }
    const before = earlier([legacy, other])
    const roles = before.report.roles.map((role, i) => (i === 1 ? { ...role, judged: false } : role))
    const found = gated([legacy, other], { ...before, report: { ...before.report, roles } })
    expect(found.gate.thresholds[0]).toMatchObject({ exceeded: false })
    expect(verdict(found).reasons.at(-1)).toMatch(
      /^What is new is not known of .+: the baseline did not judge it\.$/
    )
  })

  it('of a role that the baseline does not have, all is new', () => {
    const other = { ...legacy, report: { ...legacy.report, arn: `${legacy.report.arn}-2` } }
    const found = gated([legacy, other], earlier([legacy]))
    expect(found.gate.thresholds[0]).toMatchObject({ value: 1, exceeded: true })
  })
})

describe('which earlier report tells of a role', () => {
  const again = scanned([S3], [GET])
  const more = scanned([S3, at('*', 'iam:PassRole')], [GET])
  const reportOf = (...roles: RoleExcess[]): Report => earlier(roles).report
  const unjudged = ({ report: one, ...rest }: RoleExcess): RoleExcess => ({
    ...rest,
    report: { ...one, judged: false }
  })
  const named = (name: string, { report: one, ...rest }: RoleExcess): RoleExcess => ({
    ...rest,
    report: { ...one, arn: `arn:aws:iam::111122223333:role/${name}`, workloads: [] }
  })
  const value = (found: Gated): number | undefined => found.gate.thresholds[0]?.value

  it('one that did not judge it gives way to the one before that did', () => {
    const other = named('other', again)
    const baseline = {
      ...earlier([unjudged(more), other]),
      older: [reportOf(unjudged(more)), reportOf(more)]
    }
    const found = gated([more, other], baseline)
    expect(value(found)).toBe(0)
    expect(found.roles[0]?.sinceBaseline).toMatchObject({ newUnused: [], legacy: { unused: 2 } })
    // the first of those before counts, not the one that grants most
    const stricter = { ...baseline, older: [reportOf(again), reportOf(more)] }
    expect(value(gated([more, other], stricter))).toBe(1)
  })

  it('one that does not have it at all gives way too: its workload left no traces that time', () => {
    const other = named('other', again)
    expect(value(gated([more, other], { ...earlier([other]), older: [reportOf(more)] }))).toBe(0)
    expect(value(gated([more, other], earlier([other])))).toBe(2)
  })

  it('what the branch grants since is not new either, and what neither grants is', () => {
    const then = scanned([{ Action: 's3:GetObject' }], [GET])
    expect(value(gated([again], earlier([then])))).toBe(1)
    expect(value(gated([again], { ...earlier([then]), newer: [reportOf(again)] }))).toBe(0)
    expect(value(gated([again], { ...earlier([again]), newer: [reportOf(then)] }))).toBe(0)
    expect(value(gated([more], { ...earlier([then]), newer: [reportOf(again)] }))).toBe(1)
  })

  it('a role of which no report tells is not passed over: the verdict is a report', () => {
    const other = named('other', again)
    const found = gated([more, other], earlier([unjudged(more), other]))
    const judged = judge({
      ...found,
      evidence: evidence(),
      workloads: [workload()],
      ignored: [],
      compared: true
    })
    expect(judged.verdict).toBe('report')
    expect(judged.reasons.join()).toContain('What is new is not known of shop')
  })
})

describe('the same role under another name', () => {
  const TABLE = (stage: string) => `arn:aws:dynamodb:eu-west-1:111122223333:table/shop-${stage}-orders`
  const FUNCTION = 'arn:aws:lambda:eu-west-1:111122223333:function:'
  /** A role of a stage, whose table is that stage's unless another one is given. */
  const inStage = (stage: string, on = TABLE(stage), extra: object[] = []): RoleExcess => {
    const found = scanned([at(on, 'dynamodb:GetItem', 'dynamodb:PutItem'), ...extra])
    const arn = `arn:aws:iam::111122223333:role/shop-${stage}-api`
    return { ...found, report: { ...found.report, arn, workloads: [`${FUNCTION}shop-${stage}-api`] } }
  }
  const renamed = (name: string, workloads: string[], { report: one, ...rest }: RoleExcess): RoleExcess => ({
    ...rest,
    report: { ...one, arn: `arn:aws:iam::111122223333:role/${name}`, workloads }
  })
  const STAGES = { identity: ['shop-{stage}-*'] }
  const value = (found: Gated): number | undefined => found.gate.thresholds[0]?.value

  it.each([
    ['pr42', 'main'],
    ['pr-42', 'main'],
    ['staging', 'pr7']
  ])('identity: %s is compared with %s, and its own tables with that one’s', (now, then) => {
    const found = gated([inStage(now)], earlier([inStage(then)]), STAGES)
    expect(value(found)).toBe(0)
    expect(found.roles[0]?.sinceBaseline?.comparedWith).toMatch(`shop-${then}-api`)
    expect(found.gate.baseline?.usable).toBe(true)
  })

  it('identity: a grant on another stage’s table, or on those of all, is new', () => {
    const GETS = [at(TABLE('main'), 'dynamodb:DeleteItem')]
    const before = earlier([inStage('main', TABLE('main'), GETS)])
    const own = inStage('pr42', TABLE('pr42'), [at(TABLE('pr42'), 'dynamodb:DeleteItem')])
    expect(value(gated([own], before, STAGES))).toBe(0)
    const { isGranted } = {
      isGranted: (on: string) => {
        const workloads = [
          workload({
            needs: [
              {
                action: 'dynamodb:GetItem',
                resource: TABLE('main'),
                precision: 'exact',
                calls: 1,
                traceIds: []
              }
            ],
            role: 'arn:aws:iam::111122223333:role/shop-main-api'
          })
        ]
        const then = scanned([at(TABLE('main'), 'dynamodb:GetItem')], [['dynamodb:GetItem', TABLE('main')]])
        const was = {
          ...then,
          report: { ...then.report, arn: 'arn:aws:iam::111122223333:role/shop-main-api', workloads: [] }
        }
        const now = scanned([at(on, 'dynamodb:GetItem')])
        const is = {
          ...now,
          report: { ...now.report, arn: 'arn:aws:iam::111122223333:role/shop-pr42-api', workloads: [] }
        }
        return value(
          gated([is], { ...earlier([was]), report: { ...earlier([was]).report, workloads } }, STAGES)
        )
      }
    }
    expect(isGranted(TABLE('pr42'))).toBe(0)
    expect(isGranted(TABLE('prod'))).toBe(1)
    expect(isGranted(TABLE('*'))).toBe(1)
  })

  it('identity: what is granted besides is new', () => {
    const found = gated(
      [inStage('pr42', undefined, [at('*', 'iam:PassRole')])],
      earlier([inStage('main')]),
      STAGES
    )
    expect(found.roles[0]?.sinceBaseline?.newUnused).toEqual([{ action: 'iam:PassRole', level: 'write' }])
  })

  it('a role that was renamed below its function is the one that the function had', () => {
    const orders = `${FUNCTION}orders`
    const [old, now] = ['ApiRole-1A', 'ApiRole-2B'].map((name) => renamed(name, [orders], scanned([S3])))
    if (old === undefined || now === undefined) throw new Error('two were made')
    const found = gated([now], earlier([old]))
    expect(value(found)).toBe(0)
    expect(found.gate.baseline).toMatchObject({ usable: true })
    const wider = renamed('ApiRole-2B', [orders], scanned([S3, at('*', 'iam:PassRole')]))
    expect(gated([wider], earlier([old])).roles[0]?.sinceBaseline?.newUnused).toEqual([
      { action: 'iam:PassRole', level: 'write' }
    ])
  })

  it('so is one that was renamed with its function, where it grants word by word the same', () => {
    const kept = renamed('kept', [`${FUNCTION}kept`], scanned([S3]))
    const old = renamed('old', [`${FUNCTION}old`], scanned([at('*', 'iam:PassRole')]))
    const now = renamed('new', [`${FUNCTION}new`], scanned([at('*', 'iam:PassRole')]))
    expect(value(gated([kept, now], earlier([kept, old])))).toBe(0)
    // a second role with the grants of one that is still there is a new one
    expect(value(gated([kept, old, now], earlier([kept, old])))).toBe(1)
  })
})

describe('a baseline', () => {
  const current = report()
  const created = new Date(NOW * 1000).toISOString()
  const of = (more: Partial<Report>, made: string | undefined = created) =>
    usable({ report: report(more), ...(made !== '' && { created: made }) }, current, {
      now: NOW,
      maxAgeDays: 30,
      identity: NO_STAGES
    })
  const daysAgo = (days: number): string => new Date((NOW - days * 86_400) * 1000).toISOString()
  const ended = (end: string) => evidence({ window: { start: end, end } })

  it.each([
    ['of the same roles is used', of({}), undefined],
    ['that compared nothing', of({ compared: false, roles: [] }), 'it judged no role'],
    ['that judged nothing', of({ roles: [role(0, 0, { judged: false })] }), 'it judged no role'],
    [
      'of another account',
      of({ roles: [role(0, 0, { arn: 'arn:aws:iam::999999999999:role/shop' })] }),
      'it is of account 999999999999'
    ],
    ['of another region', of({ evidence: evidence({ region: 'us-east-1' }) }), 'it is of region us-east-1'],
    [
      'of other roles',
      of({ roles: [role(0, 0, { arn: `${ROLE}-other` })] }),
      'it has no role in common with this report'
    ],
    ['of no age', of({}, ''), 'it does not tell how old it is'],
    ['as old as allowed', of({}, daysAgo(30)), undefined],
    ['older than allowed', of({}, daysAgo(31)), 'it is 31 days old, more than 30'],
    [
      'whose own evidence is old',
      of({ evidence: ended(daysAgo(40)) }, ''),
      'it is 40 days old, more than 30'
    ],
    [
      'dated ahead of now',
      of({}, daysAgo(-1)),
      'it is dated ahead of now, so that it would never be too old'
    ],
    ['a few minutes ahead, as clocks differ', of({}, daysAgo(-1 / 500)), undefined]
  ])('%s', (_, found, why) => {
    if (why === undefined) expect(found).toEqual({ usable: true })
    else if (why.includes('days old')) expect(found).toEqual({ usable: true, why })
    else
      expect(found).toEqual({
        usable: false,
        state: why.includes('judged') ? 'judged-nothing' : 'refused',
        why
      })
  })

  it('without a time of its own is as old as its evidence is older than the present one', () => {
    const old = '2020-01-01T00:00:00Z'
    const saved = { ...current, evidence: ended(old) }
    expect(
      usable({ report: report({ evidence: ended(old) }) }, saved, {
        now: NOW,
        maxAgeDays: 1,
        identity: NO_STAGES
      })
    ).toEqual({
      usable: true
    })
  })
})

describe('a baseline, whatever it is', () => {
  const names = fc.uniqueArray(fc.constantFrom('s3:GetObject', 's3:PutObject', 'sqs:*', 's3:*', 'iam:*'), {
    minLength: 1
  })
  const resources = fc.constantFrom('*', UPLOADS, 'arn:aws:sqs:*:*:orders')
  const statement = fc.record({ Action: names, Resource: resources })
  const anyRole = fc
    .record({ statements: fc.array(statement, { minLength: 1, maxLength: 3 }), isUsed: fc.boolean() })
    .map(({ statements, isUsed }) => ({ statements, needs: isUsed ? [GET] : [] }))

  it('that is equal to the report leaves nothing new, whatever the order of its statements', () => {
    fc.assert(
      fc.property(anyRole, ({ statements, needs }) => {
        const before = scanned(statements, needs)
        const after = scanned(statements.toReversed(), needs)
        const found = gated([after], earlier([before]))
        expect(found.roles[0]?.sinceBaseline).toMatchObject({
          newUnused: [],
          newWide: [],
          newGrants: [],
          removed: { unused: 0, wide: 0 }
        })
        expect(found.gate.thresholds.every(({ value }) => value === 0)).toBe(true)
      }),
      { numRuns: 25 }
    )
  })

  it('never makes more count than there is', () => {
    fc.assert(
      fc.property(anyRole, anyRole, (a, b) => {
        const [before, after] = [scanned(a.statements, a.needs), scanned(b.statements, b.needs)]
        const values = (found: Gated): number[] => found.gate.thresholds.map(({ value }) => value)
        const everything = values(gated([after], undefined, { failOn: 'any' }))
        const fresh = values(gated([after], earlier([before])))
        expect(fresh.every((value, i) => value <= (everything[i] ?? 0))).toBe(true)
      }),
      { numRuns: 25 }
    )
  })

  it('compares roles, not their order', () => {
    const [a, b] = [role(2), role(3, 1, { arn: `${ROLE}-2` })]
    const open = [a, b].map((one: RoleReport) => ({ ...excessOf(one), open: excessOf(one).findings }))
    const before = report({ roles: [role(1), b] })
    const current = report({ roles: [a, b] })
    const compared = (some: typeof open, than: Report) =>
      compareWithBaseline(some, { report: than }, current, NO_STAGES)
    const there = compared(open, before)
    const back = compared(open.toReversed(), { ...before, roles: before.roles.toReversed() })
    expect(new Map([...back].toReversed())).toEqual(there)
  })
})
