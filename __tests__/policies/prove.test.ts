import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import type { Permission } from '../../src/domain/testimony.ts'
import { flawsIn } from '../../src/policies/prove.ts'
import { sizeOf, split } from '../../src/policies/size.ts'
import { writePolicy } from '../../src/policies/write.ts'
import type { WrittenPolicy } from '../../src/report/report.ts'

type WrittenStatement = WrittenPolicy['Statement'][number]

const of = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const ACTIONS = ['s3:GetObject', 's3:PutObject', 'dynamodb:GetItem', 'kms:Decrypt', 'iam:PassRole']
/** Short patterns of few letters, so that one often holds another. */
const object = fc
  .array(of('a', 'b', '/', ':', '*'), { minLength: 1, maxLength: 4 })
  .map((signs) => `arn:aws:s3:::${signs.join('').replaceAll(/\*+/g, '*')}`)
const resource = fc.oneof(
  object,
  of(
    '*',
    'arn:aws:s3:::*/*',
    'arn:aws:dynamodb:*:1:table/a',
    'arn:aws:dynamodb:eu-*:1:table/a',
    'arn:aws:dynamodb:eu-west-1:1:table/a',
    'arn:aws:dynamodb:eu-west-1:1:table/a/index/*',
    'arn:aws:dynamodb:eu-west-1:*:table/*',
    'arn:*:dynamodb:*:*:table/*'
  )
)
const CONDITIONS = [
  { StringEquals: { 'kms:ViaService': ['s3.eu-west-1.amazonaws.com'] } },
  { StringEquals: { 'kms:ViaService': ['sqs.eu-west-1.amazonaws.com', 'sns.eu-west-1.amazonaws.com'] } },
  { StringEquals: { 'iam:PassedToService': ['lambda.amazonaws.com'], 'aws:PrincipalType': ['AssumedRole'] } }
]
const need: fc.Arbitrary<Permission> = fc
  .record({ action: of(...ACTIONS), resource, condition: of(undefined, undefined, ...CONDITIONS) })
  .map(({ action, resource, condition }) => ({ action, resource, ...(condition && { condition }) }))
const needs = fc.array(need, { minLength: 1, maxLength: 10 })
/** Few, since each of their changes is tried. */
const fewNeeds = fc.array(need, { minLength: 1, maxLength: 5 })

interface Change {
  what: string
  policy: WrittenPolicy
  /** One of them must be named in a flaw. */
  actions: readonly string[]
}

const without = (list: readonly string[], at: number): string[] => list.filter((_, i) => i !== at)
const wider = (arn: string): string[] => [
  '*',
  `${arn}*`,
  `*${arn.slice(1)}`.replace('*rn:', 'arn:*'),
  `${arn.slice(0, -1)}*`
]

/** Every change of one statement that a faulty writer could have made. */
function changesOf(policy: WrittenPolicy): Change[] {
  return policy.Statement.flatMap((statement, at) => {
    const { Action, Resource, Condition } = statement
    const change = (
      what: string,
      changed: WrittenStatement | undefined,
      actions: readonly string[]
    ): Change => ({
      what: `statement ${at}: ${what}`,
      policy: { ...policy, Statement: policy.Statement.flatMap((s, i) => (i === at ? (changed ?? []) : s)) },
      actions
    })
    const { Condition: _, ...free } = statement
    const [firstOperator] = Object.keys(Condition ?? {})
    return [
      change('is missing', undefined, Action),
      ...Action.map((action, i) =>
        change(`without ${action}`, { ...statement, Action: without(Action, i) }, [action])
      ),
      ...Resource.map((arn, i) =>
        change(`without ${arn}`, { ...statement, Resource: without(Resource, i) }, Action)
      ),
      ...[...ACTIONS, 's3:DeleteBucket', 's3:*']
        .filter((action) => !Action.includes(action))
        .map((action) => change(`with ${action}`, { ...statement, Action: [...Action, action] }, [action])),
      change(
        'with a resource',
        { ...statement, Resource: [...Resource, 'arn:aws:sqs:eu-west-1:1:q'] },
        Action
      ),
      ...Resource.flatMap((arn, i) =>
        wider(arn)
          .filter((one) => arn !== '*' && one !== arn && (one === '*' || one.startsWith('arn:')))
          .filter((one) => one.replaceAll(/\*+/g, '*') !== arn)
          .map((one) =>
            change(`${arn} as ${one}`, { ...statement, Resource: [...without(Resource, i), one] }, Action)
          )
      ),
      ...(Condition === undefined || firstOperator === undefined
        ? []
        : [
            change('without its condition', free, Action),
            change(
              'with another value',
              { ...free, Condition: { ...Condition, [firstOperator]: { 'kms:ViaService': ['x'] } } },
              Action
            ),
            change(
              'with another operator',
              { ...free, Condition: { StringLike: Condition[firstOperator] ?? {} } },
              Action
            )
          ]),
      ...(Condition === undefined
        ? [
            change(
              'with a condition',
              { ...statement, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } },
              Action
            )
          ]
        : [])
    ]
  })
}

const names = (flaws: readonly string[], actions: readonly string[]): boolean =>
  flaws.some((flaw) => actions.some((action) => flaw.startsWith(`${action} `)))

describe('what is written', () => {
  it('has no flaws, as a whole and in parts of any size', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 1, max: 900 }), (needs, limit) => {
        const policy = writePolicy(needs, 'a description')
        expect(flawsIn([policy], needs)).toEqual([])
        const parts = split(policy, limit)
        expect(flawsIn(parts, needs)).toEqual([])
        expect(parts.length > 1 || sizeOf(policy) <= limit || policy.Statement.length === 1).toBe(true)
      }),
      { numRuns: 150 }
    )
  })

  it('has a flaw after any change, which is named', () => {
    fc.assert(
      fc.property(fewNeeds, (needs) => {
        for (const { what, policy, actions } of changesOf(writePolicy(needs, undefined))) {
          const flaws = flawsIn([policy], needs)
          if (!names(flaws, actions))
            throw new Error(`${what}: ${JSON.stringify(policy)}: ${flaws.join('; ')}`)
        }
      }),
      { numRuns: 30 }
    )
  })

  it('has a flaw when a part of it is missing, twice there, or changed', () => {
    fc.assert(
      fc.property(fewNeeds, (needs) => {
        const parts = split(writePolicy(needs, undefined), 1)
        for (const [at, part] of parts.entries()) {
          const actions = part.Statement.flatMap(({ Action }) => Action)
          expect(
            names(
              flawsIn(
                parts.filter((_, i) => i !== at),
                needs
              ),
              actions
            )
          ).toBe(true)
          expect(names(flawsIn([...parts, part], needs), actions)).toBe(true)
          for (const { policy, actions: changed } of changesOf(part))
            expect(names(flawsIn(parts.with(at, policy), needs), changed)).toBe(true)
        }
      }),
      { numRuns: 8 }
    )
  })

  it('has a flaw when a need is not in it, and when one of its needs is none', () => {
    fc.assert(
      fc.property(needs, (needs) => {
        const documents = [writePolicy(needs, undefined)]
        const more = { action: 'sqs:SendMessage', resource: 'arn:aws:sqs:eu-west-1:1:q' }
        expect(flawsIn(documents, [...needs, more])).toEqual([
          'sqs:SendMessage on arn:aws:sqs:eu-west-1:1:q is needed, and the policy does not allow it'
        ])
        const withMore = [writePolicy([...needs, more], undefined)]
        expect(flawsIn(withMore, needs)).toEqual([
          'sqs:SendMessage on arn:aws:sqs:eu-west-1:1:q is in the policy, and nothing needs it'
        ])
      }),
      { numRuns: 50 }
    )
  })

  it('gives the same flaws, sorted, in any order of needs and documents', () => {
    fc.assert(
      fc.property(needs, needs, (written, needed) => {
        const parts = split(writePolicy(written, undefined), 1)
        const flaws = flawsIn(parts, needed)
        expect(flaws).toEqual(flaws.toSorted())
        expect(flawsIn(parts.toReversed(), needed.toReversed())).toEqual(flaws)
      }),
      { numRuns: 50 }
    )
  })
})

describe('a proof by hand', () => {
  const A = 'arn:aws:s3:::a/*'
  const GET: Permission = { action: 's3:GetObject', resource: A }
  const VIA = { StringEquals: { 'kms:ViaService': ['s3.eu-west-1.amazonaws.com'] } }
  const KEY = 'arn:aws:kms:eu-west-1:1:key/k'
  const document = (...statements: object[]): object => ({
    Version: '2012-10-17',
    Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement }))
  })
  const read = { Action: ['s3:GetObject'], Resource: [A] }

  it.each<[what: string, statements: object[], needs: Permission[], flaws: (string | RegExp)[]]>([
    ['nothing for nothing', [], [], []],
    ['what is needed', [read], [GET], []],
    ['an action in another case', [{ ...read, Action: 'S3:GETOBJECT' }], [GET], []],
    ['texts instead of lists', [{ Action: 's3:GetObject', Resource: A }], [GET], []],
    ['a need twice', [read], [GET, GET], []],
    ['a need that another one holds', [read], [GET, { ...GET, resource: 'arn:aws:s3:::a/b' }], []],
    ['nothing for something', [], [GET], [/^s3:GetObject on .* is needed/]],
    ['something for nothing', [read], [], [/^s3:GetObject on .* nothing needs it$/]],
    [
      'a part of what is needed',
      [{ ...read, Resource: 'arn:aws:s3:::a/b/*' }],
      [GET],
      [/is needed/, /nothing needs it/]
    ],
    [
      'more than is needed',
      [{ ...read, Resource: 'arn:aws:s3:::*' }],
      [GET],
      [/^s3:GetObject on arn:aws:s3:::\* .*nothing needs it$/]
    ],
    [
      'two resources for a need of both',
      [{ ...read, Resource: ['arn:aws:s3:::a/b', A] }],
      [GET],
      [/nothing needs it|left out/]
    ],
    [
      'a resource that another one holds',
      [{ ...read, Resource: ['arn:aws:s3:::a/b', A] }],
      [GET, { ...GET, resource: 'arn:aws:s3:::a/b' }],
      [/^s3:GetObject on arn:aws:s3:::a\/b could be left out/]
    ],
    ['the same statement twice', [read, read], [GET], [/left out/, /left out/]],
    ['a wildcard in an action', [{ ...read, Action: 's3:Get*' }], [GET], [/^s3:Get\* has a wildcard$/]],
    [
      'a wildcard of one letter in an action',
      [{ ...read, Action: 's3:Get?bject' }],
      [GET],
      [/has a wildcard/]
    ],
    ['everything', [{ Action: '*', Resource: '*' }], [GET], [/^\* has a wildcard$/]],
    [
      'a Deny besides',
      [read, { ...read, Effect: 'Deny', Resource: 'arn:aws:s3:::z' }],
      [GET],
      [/never written/]
    ],
    [
      'a Deny of a part',
      [read, { ...read, Effect: 'Deny', Resource: 'arn:aws:s3:::a/b' }],
      [GET],
      [/is needed/, /never written/]
    ],
    ['NotAction', [{ NotAction: 'iam:*', Resource: A }], [GET], [/never written/]],
    ['NotResource', [{ Action: 's3:GetObject', NotResource: 'arn:aws:s3:::b/*' }], [GET], [/never written/]],
    [
      'a condition that is needed',
      [{ Action: 'kms:Decrypt', Resource: KEY, Condition: VIA }],
      [{ action: 'kms:Decrypt', resource: KEY, condition: VIA }],
      []
    ],
    [
      'a condition that is not needed',
      [{ ...read, Condition: VIA }],
      [GET],
      [/nothing needs it/, /is needed/]
    ],
    [
      'no condition though one is needed',
      [{ Action: 'kms:Decrypt', Resource: KEY }],
      [{ action: 'kms:Decrypt', resource: KEY, condition: VIA }],
      [/nothing needs it/]
    ],
    [
      'a need with and one without a condition',
      [{ Action: 'kms:Decrypt', Resource: KEY }],
      [
        { action: 'kms:Decrypt', resource: KEY, condition: VIA },
        { action: 'kms:Decrypt', resource: KEY }
      ],
      []
    ],
    [
      'both of them',
      [
        { Action: 'kms:Decrypt', Resource: KEY },
        { Action: 'kms:Decrypt', Resource: KEY, Condition: VIA }
      ],
      [
        { action: 'kms:Decrypt', resource: KEY, condition: VIA },
        { action: 'kms:Decrypt', resource: KEY }
      ],
      [/left out/]
    ],
    [
      'a policy variable where text is needed',
      [{ ...read, Resource: 'arn:aws:s3:::${aws:username}/*' }],
      [{ ...GET, resource: 'arn:aws:s3:::ann/*' }],
      [/nothing needs it/, /is needed/]
    ]
  ])('of %s', (_, statements, needs, flaws) => {
    expect(flawsIn([document(...statements)], needs)).toEqual(
      flaws.map((flaw) => expect.stringMatching(flaw))
    )
  })

  it('reads each document as IAM would, and says which is malformed', () => {
    expect(flawsIn([document(read), { Statement: [{ ...read, Effect: 'allow' }] }], [GET])).toEqual([
      expect.stringMatching(/^policy part 2, statement 0, Effect/)
    ])
    expect(flawsIn(['no json'], [GET])).toEqual([expect.stringMatching(/^policy part 1/)])
    expect(flawsIn([JSON.stringify(document(read))], [GET])).toEqual([])
  })

  it('finds nothing enough in no document', () => {
    expect(flawsIn([], [GET])).toEqual([expect.stringMatching(/is needed/)])
    expect(flawsIn([], [])).toEqual([])
  })
})
