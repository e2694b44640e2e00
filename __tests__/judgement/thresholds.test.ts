import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { gateOf } from '../../src/judgement/gate.ts'
import { judge } from '../../src/judgement/verdict.ts'
import { limitsIn, thresholdsOf, type LimitRule, type Limits } from '../../src/judgement/limits.ts'
import {
  ROLE_THRESHOLDS,
  THRESHOLDS,
  TOTAL_THRESHOLDS,
  type Counted,
  type Thresholds
} from '../../src/judgement/thresholds.ts'
import type { RoleReport } from '../../src/report/report.ts'
import { evidence, excessOf, NO_RULES, role, workload } from './reports.ts'

const LEVELS = ['permissions-management', 'write', 'tagging', 'read', 'list'] as const
/** Different numbers everywhere, so that none can be taken for another. */
const COUNTED: Counted = {
  unused: { 'permissions-management': 1, write: 2, tagging: 4, read: 8, list: 16 },
  wide: 32
}
const VALUES = [1, 2, 4, 8, 16, 31, 32]

const arnOf = (name: string): string => `arn:aws:iam::111122223333:role/service/${name}`
const counting = (name: string, counted: Counted | undefined, workloads: string[] = []): RoleReport =>
  role(0, 0, {
    arn: arnOf(name),
    workloads: workloads.map((one) => `arn:${one}`),
    ...(counted && { counted })
  })
const unused = (write: number): Counted => ({
  unused: { 'permissions-management': 0, write, tagging: 0, read: 0, list: 0 },
  wide: 0
})
const named = (...names: string[]) => names.map((name) => workload({ arn: `arn:${name}`, name }))
const limits = (thresholds: Thresholds, rules: LimitRule[] = []): Limits => ({ thresholds, rules })
const rule = (match: string, thresholds: LimitRule['thresholds'], names: LimitRule['names'] = 'roles') => ({
  match,
  names,
  thresholds
})

describe('the list of limits', () => {
  it('has seven, per role and in total', () => {
    const names = [...LEVELS.map((level) => `unused-${level}`), 'unused-actions', 'wide-resources']
    expect(ROLE_THRESHOLDS.map(({ name }) => name)).toEqual(names.map((name) => `max-${name}`))
    expect(TOTAL_THRESHOLDS.map(({ name }) => name)).toEqual(names.map((name) => `max-total-${name}`))
  })

  it.each(THRESHOLDS.map(({ name }, i) => [name, VALUES[i % VALUES.length] ?? 0] as const))(
    '%s counts its own findings alone, and as many as the limit are allowed',
    (name, value) => {
      const of = (limit: number) => thresholdsOf([counting('a', COUNTED)], [], limits({ [name]: limit }))[0]
      expect(of(value)).toMatchObject({ name, limit: value, value, exceeded: false, roles: [] })
      expect(of(value - 1)).toMatchObject({ value, exceeded: true, roles: [arnOf('a')] })
    }
  )
})

describe('a limit in total', () => {
  it('is of the sum over the judged roles', () => {
    const roles = [
      counting('b', unused(3)),
      counting('a', unused(2)),
      counting('none', unused(0)),
      counting('unjudged', undefined)
    ]
    const of = (limit: number) => thresholdsOf(roles, [], limits({ 'max-total-unused-actions': limit }))
    expect(of(5)).toEqual([
      { name: 'max-total-unused-actions', scope: 'total', limit: 5, value: 5, exceeded: false, roles: [] }
    ])
    expect(of(4)).toMatchObject([{ value: 5, exceeded: true, roles: [arnOf('a'), arnOf('b')] }])
  })
})

describe('limits for some roles', () => {
  const roles = [
    counting('orders-api', unused(5), ['orders']),
    counting('orders-batch', unused(7), ['batch', 'report']),
    counting('stock', unused(9), ['stock'])
  ]
  const workloads = named('orders', 'batch', 'report', 'stock')
  const entries = (of: Limits) =>
    thresholdsOf(roles, workloads, of).map(({ name, match, limit, value, roles: above }) => [
      name.replace('max-unused-', ''),
      match ?? 'all',
      limit,
      value,
      above.map((arn) => arn.slice(arn.lastIndexOf('/') + 1)).join(' ')
    ])

  const CASES: [what: string, rules: LimitRule[], expected: (string | number)[][]][] = [
    ['none', [], [['write', 'all', 1, 9, 'orders-api orders-batch stock']]],
    [
      'one takes its roles out of the general limit',
      [rule('orders-*', { 'max-unused-write': 6 })],
      [
        ['write', 'all', 1, 9, 'stock'],
        ['write', 'orders-*', 6, 7, 'orders-batch']
      ]
    ],
    [
      'another limit of a rule leaves the general one in force',
      [rule('stock', { 'max-unused-read': 0 })],
      [
        ['write', 'all', 1, 9, 'orders-api orders-batch stock'],
        ['read', 'stock', 0, 0, '']
      ]
    ],
    [
      'the last one wins, limit by limit',
      [
        rule('orders-*', { 'max-unused-write': 6, 'max-unused-actions': 4 }),
        rule('*-batch', { 'max-unused-write': 7 })
      ],
      [
        ['write', 'all', 1, 9, 'stock'],
        ['write', 'orders-*', 6, 5, ''],
        ['actions', 'orders-*', 4, 7, 'orders-api orders-batch'],
        ['write', '*-batch', 7, 7, '']
      ]
    ],
    [
      'one that is overruled everywhere is not shown, nor one that matches nothing',
      [
        rule('stock', { 'max-unused-write': 0 }),
        rule('gone', { 'max-unused-write': 0 }),
        rule('*', { 'max-unused-write': 100 })
      ],
      [
        ['write', 'all', 1, 0, ''],
        ['write', '*', 100, 9, '']
      ]
    ],
    [
      'one for a workload holds for its role',
      [rule('{batch,stock}', { 'max-unused-write': 8 }, 'workloads')],
      [
        ['write', 'all', 1, 5, 'orders-api'],
        ['write', '{batch,stock}', 8, 9, 'stock']
      ]
    ],
    [
      'names of roles are without path, and no pattern of roles is one of workloads',
      [rule('service/*', { 'max-unused-write': 8 }), rule('orders', { 'max-unused-write': 8 })],
      [['write', 'all', 1, 9, 'orders-api orders-batch stock']]
    ]
  ]

  it.each(CASES)('%s', (_, rules, expected) => {
    expect(entries(limits({ 'max-unused-write': 1 }, rules))).toEqual(expected)
  })

  it.each(CASES)('can be taken from the report again: %s', (_, rules) => {
    const found = thresholdsOf(roles, workloads, limits({ 'max-unused-write': 1 }, rules))
    expect(thresholdsOf(roles, workloads, limitsIn(found))).toEqual(found)
  })
})

const numbers = fc.integer({ min: 0, max: 6 })
const anyLimits = fc.record({
  thresholds: fc.dictionary(fc.constantFrom(...THRESHOLDS.map(({ name }) => name)), numbers),
  rules: fc.array(
    fc.record({
      match: fc.constantFrom('*', 'a*', 'b', '!a*'),
      names: fc.constantFrom('roles' as const, 'workloads' as const),
      thresholds: fc.dictionary(fc.constantFrom(...ROLE_THRESHOLDS.map(({ name }) => name)), numbers)
    }),
    { maxLength: 3 }
  )
})
const anyRoles = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('a', 'ab', 'b', 'c'), unused: numbers, wide: numbers }),
  { selector: ({ name }) => name, minLength: 1 }
)

describe('limits, whatever they are', () => {
  const verdictOf = (roles: readonly RoleReport[], of: Limits) => {
    const workloads = named('a', 'b')
    const found = gateOf(
      roles.map((one) => excessOf(one)),
      { evidence: evidence(), workloads },
      { ...NO_RULES, limits: of },
      undefined,
      0
    )
    const { gate, roles: gated } = found
    return {
      gate,
      ...judge({ gate, roles: gated, evidence: evidence(), workloads, ignored: [], compared: true })
    }
  }
  const rolesOf = (of: readonly { name: string; unused: number; wide: number }[]): RoleReport[] =>
    of.map(({ name, unused: n, wide }) => role(n, wide, { arn: arnOf(name), workloads: [`arn:${name}`] }))

  it('never turn a pass into excess by being raised', () => {
    fc.assert(
      fc.property(anyRoles, anyLimits, fc.nat(), numbers, (of, given, which, more) => {
        const roles = rolesOf(of)
        if (verdictOf(roles, given).verdict !== 'pass') return
        const raise = (limit: Thresholds): Record<string, number> =>
          Object.fromEntries(Object.entries(limit).map(([name, value]) => [name, value + more]))
        const raised = {
          thresholds: which % 2 === 0 ? raise(given.thresholds) : given.thresholds,
          rules: given.rules.map((one, i) =>
            which % 3 === i ? { ...one, thresholds: raise(one.thresholds) } : one
          )
        }
        expect(verdictOf(roles, raised).verdict).toBe('pass')
      })
    )
  })

  it('give the same for roles in any order', () => {
    fc.assert(
      fc.property(anyRoles, anyLimits, (of, given) => {
        const there = verdictOf(rolesOf(of), given)
        const back = verdictOf(rolesOf(of.toReversed()), given)
        expect(JSON.stringify(back)).toBe(JSON.stringify(there))
      })
    )
  })
})
