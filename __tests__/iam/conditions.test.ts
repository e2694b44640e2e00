import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { holds } from '../../src/iam/conditions.ts'
import type { ConditionTest } from '../../src/iam/document.ts'
import type { Truth } from '../../src/iam/truth.ts'
import type { Context } from '../../src/iam/variables.ts'

/** One operator on the key `k`, which the request has with these values. */
function one(operator: string, values: readonly string[], requested: readonly string[] | undefined): Truth {
  return holds([{ operator, key: 'k', values }], requested === undefined ? {} : { k: requested }, true)
}

const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:orders'

const ARNS = [
  ['arn:aws:s?s:*:111122223333:or*'],
  [TOPIC, 'arn:aws:sqs::111122223333:or:a/b'],
  [
    'arn:aws:sns:eu-west-1:999999999999:orders',
    'arn:aws:sns:eu-west-1:9:111122223333:orders',
    'arn:aws:sns:eu-west-1:111122223333:Orders',
    'arn:aws-cn:sns:eu-west-1:111122223333:orders'
  ]
] as const

/** Of each positive operator: values, what matches them, what does not, and the operator that negates it. */
const OPERATORS: readonly (readonly [
  operator: string,
  negated: string | undefined,
  values: readonly string[],
  matching: readonly string[],
  others: readonly string[]
])[] = [
  ['StringEquals', 'StringNotEquals', ['a', 'b*'], ['a', 'b*'], ['A', 'bc', '', 'ab']],
  ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', ['Ab', '*'], ['aB', 'AB', '*'], ['a', 'Ab ', '']],
  ['StringLike', 'StringNotLike', ['home/?', 'logs*'], ['home/a', 'logs', 'logs:a/b'], ['home/', 'Logs', '']],
  ['StringLike', 'StringNotLike', [''], [''], ['a']],
  ['NumericEquals', 'NumericNotEquals', ['10', '-0.50'], ['10', '10.0', '010', '-0.5'], ['1', '0.5', '10.1']],
  ['NumericLessThan', undefined, ['10'], ['9.99', '-11'], ['10', '11']],
  ['NumericLessThanEquals', undefined, ['10'], ['10', '9'], ['10.01', '11']],
  ['NumericGreaterThan', undefined, ['10'], ['10.01', '11'], ['10', '9']],
  ['NumericGreaterThanEquals', undefined, ['10'], ['10', '11'], ['9.99', '-10']],
  [
    'DateEquals',
    'DateNotEquals',
    ['2020-01-01T00:00:01Z'],
    ['2020-01-01T00:00:01Z', '1577836801', '2020-01-01T01:00:01.0+01:00', '2019-12-31T23:00:01-01:00'],
    ['2020-01-01T00:00:02Z', '2020-01-01', '2020-01', '1577836800', '0']
  ],
  [
    'DateLessThan',
    undefined,
    ['2020-01-01'],
    ['2019-12-31T23:59Z', '1577836799'],
    ['2020-01-01', '1577836800']
  ],
  ['DateLessThanEquals', undefined, ['1577836800'], ['2020-01', '999'], ['2020-01-01T00:00:00.001Z']],
  [
    'DateGreaterThan',
    undefined,
    ['2020-02-29T12:00Z'],
    ['2020-02-29T12:01Z', '2021-01'],
    ['2020-02-29T12:00Z']
  ],
  [
    'DateGreaterThanEquals',
    undefined,
    ['2020-02-29T12:00Z'],
    ['2020-02-29T12:00Z'],
    ['2020-02-29T11:59:59Z']
  ],
  ['Bool', undefined, ['true'], ['true'], ['false']],
  ['Bool', undefined, ['false'], ['false'], ['true']],
  [
    'BinaryEquals',
    undefined,
    ['QmluYXJ5VmFsdWVJbkJhc2U2NA=='],
    ['QmluYXJ5VmFsdWVJbkJhc2U2NA=='],
    ['AAAA', '']
  ],
  [
    'IpAddress',
    'NotIpAddress',
    ['203.0.113.0/24', '198.51.100.7', '2001:DB8:1234:5678::/64'],
    ['203.0.113.0', '203.0.113.255', '198.51.100.7', '2001:db8:1234:5678:ffff::1'],
    ['203.0.114.0', '198.51.100.8', '2001:db8:1234:5679::', '::1']
  ],
  ['IpAddress', 'NotIpAddress', ['0.0.0.0/0'], ['0.0.0.0', '255.255.255.255'], ['::1']],
  ['IpAddress', 'NotIpAddress', ['::/0'], ['::', 'ffff::'], ['192.0.2.1']],
  ['IpAddress', 'NotIpAddress', ['2001:db8::1/128'], ['2001:DB8:0::1'], ['2001:db8::2']],
  ['ArnEquals', 'ArnNotEquals', ...ARNS],
  ['ArnLike', 'ArnNotLike', ...ARNS]
]

describe('holds: operators', () => {
  it.each(OPERATORS)('%s (negated: %s) of %j', (operator, negated, values, matching, others) => {
    for (const value of matching) expect([value, one(operator, values, [value])]).toEqual([value, 'yes'])
    for (const value of others) expect([value, one(operator, values, [value])]).toEqual([value, 'no'])
    expect(one(operator, values, [])).toBe('no')
    expect(one(operator, values, undefined)).toBe('unknown')
    expect(one(`${operator}IfExists`, values, [])).toBe('yes')
    expect(one(`${operator}IfExists`, values, undefined)).toBe('unknown')
    for (const value of matching) expect(one(`${operator}IfExists`, values, [value])).toBe('yes')
    for (const value of others.filter((other) => other !== ''))
      expect(one(`${operator}IfExists`, values, [value])).toBe('no')
    if (negated === undefined) return
    for (const value of matching) expect([value, one(negated, values, [value])]).toEqual([value, 'no'])
    for (const value of others) expect([value, one(negated, values, [value])]).toEqual([value, 'yes'])
    expect(one(negated, values, [])).toBe('yes')
    expect(one(negated, values, undefined)).toBe('unknown')
    expect(one(`${negated}IfExists`, values, [])).toBe('yes')
  })

  it.each(OPERATORS)(
    '%s (negated: %s) of %j with set operators',
    (operator, negated, values, matching, others) => {
      const [some = '', other = ''] = [matching[0], others.find((value) => value !== '')]
      const blank = some === ''
      const cases: [string, string[], Truth][] = [
        [`ForAllValues:${operator}`, [some, some], 'yes'],
        [`ForAllValues:${operator}`, [some, other], 'no'],
        [`ForAllValues:${operator}`, [], 'yes'],
        [`ForAnyValue:${operator}`, [some, other], 'yes'],
        [`ForAnyValue:${operator}`, [some, some], blank ? 'no' : 'yes'],
        [`ForAnyValue:${operator}`, [other, other], 'no'],
        [`ForAnyValue:${operator}`, [], 'no'],
        [`ForAnyValue:${operator}IfExists`, [], 'unknown'],
        [`ForAnyValue:${operator}IfExists`, [other], 'no'],
        ...(negated === undefined
          ? []
          : ([
              [`ForAllValues:${negated}`, [other, other], 'yes'],
              [`ForAllValues:${negated}`, [some, other], 'no'],
              [`ForAllValues:${negated}`, [], 'yes'],
              [`ForAnyValue:${negated}`, [some, other], 'yes'],
              [`ForAnyValue:${negated}`, [some, some], 'no'],
              [`ForAnyValue:${negated}`, [], 'no']
            ] satisfies [string, string[], Truth][]))
      ]
      for (const [written, requested, expected] of cases) {
        expect([written, requested, one(written, values, requested)]).toEqual([written, requested, expected])
        expect(one(written, values, undefined)).toBe('unknown')
      }
    }
  )

  it.each<[values: string[], requested: string[] | undefined, expected: Truth]>([
    [['true'], [], 'yes'],
    [['true'], ['a'], 'no'],
    [['false'], [], 'no'],
    [['false'], ['a', 'b'], 'yes'],
    [['true', 'false'], [], 'yes'],
    [['true'], undefined, 'unknown'],
    [['True'], [], 'unknown'],
    [['true', 'True'], [], 'unknown'],
    [['${aws:SecureTransport}'], [], 'unknown'],
    [['false'], [''], 'unknown']
  ])('Null of %j on %j: %s', (values, requested, expected) => {
    expect(one('Null', values, requested)).toBe(expected)
    expect(one('NullIfExists', values, requested)).toBe('unknown')
    expect(one('ForAnyValue:Null', values, requested)).toBe('unknown')
  })

  it.each(['stringequals', 'STRINGEQUALS', 'foranyvalue:stringEqualsIFEXISTS'])('reads %s', (operator) => {
    expect(one(operator, ['a'], ['a'])).toBe('yes')
    expect(one(operator, ['a'], ['b'])).toBe('no')
  })

  it.each([
    '',
    'Equals',
    'StringMatches',
    'BinaryNotEquals',
    'IfExists',
    'StringEqualsIfExistsIfExists',
    'ForSomeValues:StringEquals',
    'StringEquals ',
    'ForAnyValue:',
    '__proto__',
    'constructor'
  ])('knows no operator %j', (operator) => {
    for (const requested of [['a'], [], undefined]) expect(one(operator, ['a'], requested)).toBe('unknown')
  })

  it.each([
    ['NumericEquals', '', 'ten', '1e3', '0x10', '1,5', ' 1', '1.', '${aws:EpochTime}', '1234567890123456'],
    [
      'DateLessThan',
      '',
      '2020',
      'today',
      '2020-01-01T00:00:00',
      '2020-02-30',
      '2020-02-31T00:00:00Z',
      '2020-13'
    ],
    ['DateLessThan', '2020-01T00:00Z', '2020-01-01T24:00Z', '2020-01-01 00:00Z', '1577836800000', '-1'],
    ['Bool', '', 'TRUE', '1', 'yes'],
    ['BinaryEquals', '*', 'QQ', 'QR=='],
    [
      'IpAddress',
      '',
      '*',
      '1.2.3',
      '1.2.3.4/33',
      '1.2.3.4/',
      '1.2.3.4/24/24',
      '::/129',
      'fe80::1%eth0',
      '01.2.3.4'
    ],
    ['ArnLike', '*', 'arn:aws:sns:eu-west-1:111122223333']
  ])('%s leaves open what is malformed in the policy or in the request', (operator, ...malformed) => {
    const [, , values = []] = OPERATORS.find(([name]) => name === operator) ?? []
    for (const value of malformed) {
      expect([value, one(operator, [value], [values[0]?.replaceAll('*', 'x') ?? ''])]).toEqual([
        value,
        'unknown'
      ])
      expect([value, one(operator, values, [value])]).toEqual([value, 'unknown'])
    }
  })

  it.each(['NumericEquals', 'DateEquals', 'IpAddress', 'BinaryEquals'])(
    '%s leaves open a test of which one value is malformed',
    (operator) => {
      const value = operator === 'IpAddress' ? '192.0.2.1' : operator === 'DateEquals' ? '86400' : '2000'
      expect(one(operator, [value], [value])).toBe('yes')
      for (const requested of [[value], [], undefined]) {
        expect(one(operator, [value, '?'], requested)).toBe('unknown')
        expect(one(`${operator}IfExists`, [value, '?'], requested)).toBe('unknown')
      }
    }
  )

  it('leaves open whether an IPv6 address without prefix is one address or a /32', () => {
    expect(one('IpAddress', ['2001:db8::1'], ['2001:db8::1'])).toBe('yes')
    expect(one('IpAddress', ['2001:db8::1'], ['2001:db8::2'])).toBe('unknown')
    expect(one('IpAddress', ['2001:db8::1'], ['2001:db9::1'])).toBe('no')
    expect(one('NotIpAddress', ['2001:db8::1'], ['2001:db8::2'])).toBe('unknown')
  })

  it('leaves open a test without values', () => {
    for (const operator of ['StringEquals', 'StringNotEquals', 'ForAllValues:StringLike', 'Null'])
      for (const requested of [['a'], [], undefined]) expect(one(operator, [], requested)).toBe('unknown')
  })

  it('leaves open several values of the request without a set operator', () => {
    expect(one('StringEquals', ['a'], ['a', 'b'])).toBe('unknown')
    expect(one('StringEquals', ['a'], ['b', 'c'])).toBe('unknown')
    expect(one('StringNotEquals', ['a'], ['a', 'b'])).toBe('unknown')
  })

  it('takes a blank value for none where IAM says so, and leaves open where it does not', () => {
    expect(one('ForAllValues:StringEquals', ['a'], [''])).toBe('yes')
    expect(one('ForAnyValue:StringLike', ['*'], [''])).toBe('no')
    expect(one('StringEqualsIfExists', ['a'], [''])).toBe('unknown')
    expect(one('StringEqualsIfExists', [''], [''])).toBe('yes')
    expect(one('ForAllValues:StringEquals', ['a'], ['', 'a'])).toBe('no')
  })
})

describe('holds: several tests', () => {
  const yes: ConditionTest = { operator: 'StringEquals', key: 'aws:RequestedRegion', values: ['eu-west-1'] }
  const no: ConditionTest = { operator: 'Bool', key: 'aws:SecureTransport', values: ['false'] }
  const open: ConditionTest = { operator: 'StringEquals', key: 'aws:PrincipalOrgID', values: ['o-a'] }
  const context: Context = { 'AWS:requestedregion': ['eu-west-1'], 'aws:SecureTransport': ['true'] }

  it.each<[what: string, tests: ConditionTest[], expected: Truth]>([
    ['none', [], 'yes'],
    ['all hold', [yes, yes], 'yes'],
    ['one does not', [yes, open, no], 'no'],
    ['one is open', [yes, open], 'unknown']
  ])('%s', (_, tests, expected) => {
    expect(holds(tests, context, true)).toBe(expected)
    expect(holds(tests.toReversed(), context, true)).toBe(expected)
  })

  it('knows nothing of a key that the context has twice, or that only an object has', () => {
    const test = { operator: 'StringEquals', values: ['a'] }
    expect(holds([{ ...test, key: 'k' }], { k: ['a'], K: ['b'] }, true)).toBe('unknown')
    expect(holds([{ ...test, key: 'constructor' }], {}, true)).toBe('unknown')
  })
})

describe('holds: policy variables', () => {
  const context: Context = {
    'aws:username': ['ann'],
    'aws:PrincipalTag/team': [],
    'aws:PrincipalTag/cost center': ['a b'],
    'aws:TagKeys': ['a', 'b'],
    star: ['a*'],
    dollar: ['${aws:username}'],
    blank: [''],
    arn: [TOPIC],
    colon: ['x:y'],
    flag: ['true']
  }
  const asked = (operator: string, value: string, requested: string, variables = true): Truth =>
    holds([{ operator, key: 'k', values: [value] }], { ...context, k: [requested] }, variables)

  it.each<[operator: string, value: string, requested: string, expected: Truth]>([
    ['StringEquals', '${aws:username}', 'ann', 'yes'],
    ['StringEquals', 'home/${AWS:UserName}/', 'home/ann/', 'yes'],
    ['StringEquals', '${ aws:username }', 'bob', 'no'],
    ['StringEqualsIgnoreCase', '${aws:username}S', 'ANNs', 'yes'],
    ['StringLike', '${aws:username}-*', 'ann-1', 'yes'],
    ['StringNotLike', '${aws:username}-*', 'ann-1', 'no'],
    ['StringEquals', '${aws:PrincipalTag/cost center}', 'a b', 'yes'],
    ['StringEquals', "${aws:username, 'nobody'}", 'ann', 'yes'],
    ['StringEquals', "${aws:PrincipalTag/team, 'all of us'}", 'all of us', 'yes'],
    ['StringEquals', "${aws:PrincipalTag/team, 'all of us'}", '', 'no'],
    // known to be absent: nothing is equal to it or like it
    ['StringEquals', 'x${aws:PrincipalTag/team}', 'x', 'no'],
    ['StringLike', '*${aws:PrincipalTag/team}*', 'x', 'no'],
    ['StringNotEquals', '${aws:PrincipalTag/team}', 'x', 'yes'],
    ['ArnLike', 'arn:aws:s3:::${aws:PrincipalTag/team}', 'arn:aws:s3:::', 'no'],
    // unknown: whatever could be filled in
    ['StringEquals', 'x-${aws:userid}', 'x-y', 'unknown'],
    ['StringEquals', "x-${aws:userid, 'y'}", 'x-y', 'unknown'],
    ['StringEquals', 'x-${aws:userid}', 'y', 'no'],
    ['StringNotEquals', 'x-${aws:userid}', 'y', 'yes'],
    ['StringEquals', '${aws:TagKeys}', 'a', 'unknown'],
    ['StringEquals', '${star}', 'a*', 'unknown'],
    ['StringLike', '${star}', 'ab', 'unknown'],
    ['StringEquals', '${blank}', '', 'unknown'],
    // filled once only
    ['StringEquals', '${dollar}', '${aws:username}', 'yes'],
    ['StringEquals', '${dollar}', 'ann', 'no'],
    // literal characters
    ['StringLike', 'a${*}b${?}c${$}', 'a*b?c$', 'yes'],
    ['StringLike', 'a${*}', 'ab', 'no'],
    ['StringEquals', 'a${*}*', 'a**', 'yes'],
    ['StringEquals', 'a$b{c}', 'a$b{c}', 'yes'],
    // ARNs
    ['ArnEquals', '${arn}', TOPIC, 'yes'],
    [
      'ArnEquals',
      'arn:aws:iam::111122223333:user/${aws:username}',
      'arn:aws:iam::111122223333:user/ann',
      'yes'
    ],
    ['ArnEquals', 'arn:aws:iam::${account}:user/ann', 'arn:aws:iam::111122223333:user/ann', 'unknown'],
    ['ArnEquals', 'arn:aws:iam::${account}:user/ann', 'arn:aws:iam::111122223333:user/bob', 'no'],
    ['ArnEquals', '${arn}', 'orders', 'unknown'],
    ['ArnEquals', '${colon}', TOPIC, 'unknown'],
    // booleans
    ['Bool', '${flag}', 'true', 'yes'],
    ['Bool', '${flag}', 'false', 'no'],
    ['Bool', '${aws:username}', 'true', 'unknown'],
    ['Bool', '${aws:SecureTransport}', 'true', 'unknown'],
    ['Bool', '${aws:PrincipalTag/team}', 'true', 'no'],
    // malformed
    ['StringEquals', '${aws:username', '${aws:username', 'unknown'],
    ['StringEquals', '${', '${', 'unknown'],
    ['StringEquals', '${}', '${}', 'unknown'],
    ['StringEquals', '${ }', 'ann', 'unknown'],
    ['StringEquals', '${${aws:username}}', 'ann', 'unknown'],
    ['StringEquals', '${aws:username, nobody}', 'ann', 'unknown'],
    ['StringEquals', "${aws:username, 'it''s'}", 'ann', 'unknown']
  ])('%s of %s on %s: %s', (operator, value, requested, expected) => {
    expect(asked(operator, value, requested)).toBe(expected)
  })

  it('leaves a value open, not the values beside it', () => {
    const values = ['${aws:userid}', 'ann']
    expect(holds([{ operator: 'StringEquals', key: 'k', values }], { k: ['ann'] }, true)).toBe('yes')
    expect(holds([{ operator: 'StringNotEquals', key: 'k', values }], { k: ['ann'] }, true)).toBe('no')
    expect(holds([{ operator: 'StringEquals', key: 'k', values }], { k: ['bob'] }, true)).toBe('unknown')
  })

  it.each<[operator: string, value: string, requested: string, expected: Truth]>([
    ['StringEquals', '${aws:username}', '${aws:username}', 'yes'],
    ['StringEquals', '${aws:username}', 'ann', 'no'],
    ['StringEquals', '${', '${', 'yes'],
    ['StringLike', '${*}', '${abc}', 'yes'],
    ['StringLike', '${*}', '*', 'no'],
    ['ArnLike', 'arn:aws:s3:::${aws:username}', 'arn:aws:s3:::ann', 'no']
  ])('are plain text in Version 2008-10-17: %s of %s on %s: %s', (operator, value, requested, expected) => {
    expect(asked(operator, value, requested, false)).toBe(expected)
  })
})

describe('holds: whatever it is given', () => {
  const KEYS = ['k', 'K2', 'aws:username', 'aws:tagkeys']
  const names = [
    ...new Set(OPERATORS.flatMap(([name, negated]) => (negated === undefined ? [name] : [name, negated])))
  ]
  const operator = fc
    .tuple(
      fc.constantFrom('', '', 'ForAllValues:', 'ForAnyValue:'),
      fc.constantFrom(...names, 'Null', 'Unheard'),
      fc.constantFrom('', '', 'IfExists')
    )
    .map((parts) => parts.join(''))
  const snippet = fc.constantFrom(
    'a',
    'b',
    'A',
    '*',
    '?',
    ':',
    '1',
    '',
    '${k}',
    "${K2, 'a'}",
    '${aws:username}',
    '${*}',
    '${'
  )
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.array(snippet, { maxLength: 5 }).map((parts) => parts.join('')) },
    fc.constantFrom(
      'true',
      'false',
      '1',
      '1.0',
      '2020-01-01',
      '192.0.2.0/24',
      '192.0.2.7',
      '::1',
      'AAAA',
      TOPIC
    ),
    fc.constantFrom(
      'arn:aws:s3:::${k}',
      'arn:aws:${aws:username}:b',
      'arn:aws:*:*:*:a*',
      'arn:aws:s3:::a',
      'a:b:c:d:e:a'
    )
  )
  const requested = fc.array(fc.oneof(word, fc.constantFrom('a', 'a:a', 'b')), { maxLength: 3 })
  const test = fc.record({
    operator,
    key: fc.constantFrom(...KEYS),
    values: fc.array(word, { maxLength: 3 })
  })
  const context = fc.dictionary(fc.constantFrom(...KEYS), requested)

  it('says of a negated operator the opposite of its positive one', () => {
    const pairs = OPERATORS.flatMap(([name, negated]) =>
      negated === undefined ? [] : [[name, negated] as const]
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        test,
        context,
        fc.boolean(),
        ([name, negated], asked, known, variables) => {
          const positive = holds([{ ...asked, operator: name }], known, variables)
          const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' }[positive]
          expect(holds([{ ...asked, operator: negated }], known, variables)).toBe(opposite)
        }
      ),
      { numRuns: 3000 }
    )
  })

  it('never takes back a yes or a no when more is known', () => {
    const tests = fc.array(test, { minLength: 1, maxLength: 3 })
    let [decided, cases] = [0, 0]
    fc.assert(
      fc.property(tests, context, fc.subarray(KEYS), fc.boolean(), (asked, whole, forgotten, variables) => {
        const known = Object.fromEntries(Object.entries(whole).filter(([key]) => !forgotten.includes(key)))
        cases++
        const before = holds(asked, known, variables)
        if (before === 'unknown') return
        decided++
        expect(holds(asked, whole, variables)).toBe(before)
      }),
      { numRuns: 8000 }
    )
    expect(decided).toBeGreaterThan(cases / 20)
  })

  it('knows IPv4 ranges as arithmetic does', () => {
    const number = fc.nat({ max: 2 ** 32 - 1 })
    const dotted = (value: number): string => [24, 16, 8, 0].map((bits) => (value >>> bits) & 255).join('.')
    fc.assert(
      fc.property(number, fc.nat({ max: 32 }), number, fc.nat({ max: 32 }), (base, prefix, noise, kept) => {
        const address = (base ^ (kept === 32 ? 0 : noise >>> kept)) >>> 0
        const size = 2 ** (32 - prefix)
        const inside = Math.floor(base / size) === Math.floor(address / size)
        expect(one('IpAddress', [`${dotted(base)}/${prefix}`], [dotted(address)])).toBe(inside ? 'yes' : 'no')
      }),
      { numRuns: 1000 }
    )
  })

  it('throws nothing', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), word)
    fc.assert(
      fc.property(
        fc.array(fc.record({ operator: fc.oneof(operator, text), key: text, values: fc.array(text) })),
        fc.dictionary(text, fc.array(text)),
        fc.boolean(),
        (tests, known, variables) => {
          expect(['yes', 'no', 'unknown']).toContain(holds(tests, known, variables))
        }
      ),
      { numRuns: 2000 }
    )
  })

  it.each<[operator: string, value: string, requested: string, expected: Truth]>([
    ['StringLike', `${'*a'.repeat(60)}*b`, 'a'.repeat(4000), 'no'],
    ['StringEquals', '${k'.repeat(5000), 'a', 'unknown'],
    ['StringEquals', `\${${' '.repeat(50_000)}`, 'a', 'unknown'],
    ['StringEquals', `\${k,${' '.repeat(50_000)}}`, 'a', 'unknown'],
    ['ArnLike', `${':*'.repeat(60)}a`, ':'.repeat(4000), 'no'],
    ['NumericEquals', '1'.repeat(100_000), '1', 'unknown'],
    ['DateEquals', '1'.repeat(100_000), '1', 'unknown'],
    ['IpAddress', `1.2.3.4${'/8'.repeat(50_000)}`, '1.2.3.4', 'unknown'],
    [`${'a'.repeat(100_000)}IfExists`, 'a', 'a', 'unknown']
  ])('ends soon on hostile input, %#', (name, value, asked, expected) => {
    const started = performance.now()
    expect(one(name, [value], [asked])).toBe(expected)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
