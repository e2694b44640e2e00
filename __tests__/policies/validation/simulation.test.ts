import type { Permission } from '../../../src/domain/testimony.ts'
import { describe, expect, it } from '@jest/globals'
import fc from '../../properties.ts'
import type { Condition } from '../../../src/report/report.ts'
import { halvesOf, simulationsOf, type Simulation } from '../../../src/policies/validation/simulation.ts'

const PLACE = { partition: 'aws-cn', region: 'eu-west-1', account: '111122223333' }
const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'

function simulations(...needs: Permission[]): Simulation[] {
  return simulationsOf(needs, PLACE).simulations
}

/** Every pair that a question asks, with its context. */
function pairs(questions: readonly Simulation[]): string[] {
  return questions.flatMap(({ actions, resources, context }) =>
    actions.flatMap((action) =>
      (resources.length === 0 ? ['*'] : resources.map(({ needed }) => needed)).map((resource) =>
        JSON.stringify([action, resource, context])
      )
    )
  )
}

const needs = fc.array(
  fc.record({
    action: fc.constantFrom(...Array.from({ length: 25 }, (_, n) => `s3:Action${n}`)),
    resource: fc.oneof(
      fc.constant('*'),
      fc.integer({ min: 0, max: 30 }).map((n) => `arn:aws:s3:::bucket-${n}/*`)
    ),
    condition: fc.constantFrom<Condition | undefined>(undefined, {
      StringEquals: { 'kms:ViaService': ['s3', 'sqs'] }
    })
  }),
  { maxLength: 150 }
)

describe('the questions', () => {
  it('ask every need once and nothing else', () => {
    fc.assert(
      fc.property(needs, (some) => {
        const contexts = ({ condition }: (typeof some)[number]) =>
          condition === undefined
            ? [[]]
            : ['s3', 'sqs'].map((value) => [{ key: 'kms:ViaService', values: [value], isList: false }])
        const wanted = some.flatMap((need) =>
          contexts(need).map((context) => JSON.stringify([need.action, need.resource, context]))
        )
        expect(pairs(simulations(...some)).sort()).toEqual([...new Set(wanted)].sort())
      }),
      { numRuns: 200 }
    )
  })

  it('are the same whatever the order of the needs', () => {
    fc.assert(
      fc.property(needs, (some) => {
        expect(simulations(...some.toReversed())).toEqual(simulations(...some))
      }),
      { numRuns: 100 }
    )
  })

  it('hold no more than ten actions and ten resources', () => {
    const many = Array.from({ length: 23 }, (_, a) =>
      Array.from({ length: 12 }, (_, r) => ({ action: `s3:A${a}`, resource: `arn:aws:s3:::b${r}` }))
    ).flat()
    const sizes = simulations(...many).map(({ actions, resources }) => [actions.length, resources.length])
    expect(sizes).toEqual([
      [10, 10],
      [10, 2],
      [10, 10],
      [10, 2],
      [3, 10],
      [3, 2]
    ])
  })

  it('name no resource where an action is needed on all, and keep that apart', () => {
    expect(
      simulations({ action: 'sns:Publish', resource: TABLE }, { action: 'sns:Publish', resource: '*' })
    ).toEqual([
      { actions: ['sns:Publish'], resources: [{ needed: TABLE, asked: TABLE }], context: [] },
      { actions: ['sns:Publish'], resources: [], context: [] }
    ])
  })
})

describe('a pattern', () => {
  it.each([
    ['arn:aws:s3:::*', 'arn:aws:s3:::anything'],
    ['arn:aws:s3:::files/*', 'arn:aws:s3:::files/anything'],
    ['arn:aws:s3:::*/a*', 'arn:aws:s3:::anything/aanything'],
    ['arn:aws:sqs:*:*:jobs', 'arn:aws:sqs:eu-west-1:111122223333:jobs'],
    ['arn:aws:sqs:us-*:222233334444:jobs', 'arn:aws:sqs:us-anything:222233334444:jobs'],
    ['arn:aws:kms:*', 'arn:aws:kms:eu-west-1:111122223333:anything'],
    ['arn:aws:s3:::a*', 'arn:aws:s3:::aanything'],
    ['arn:*:sqs:us-east-1:222233334444:jo?s', 'arn:aws-cn:sqs:us-east-1:222233334444:joxs'],
    ['arn:aws:logs:us-east-1:1:log-group:/a:*', 'arn:aws:logs:us-east-1:1:log-group:/a:anything'],
    [TABLE, TABLE]
  ])('%s is asked as %s', (resource, asked) => {
    expect(simulations({ action: 'a:B', resource })[0]?.resources).toEqual([{ needed: resource, asked }])
  })
})

it('a policy variable cannot be asked, which is said', () => {
  const need = { action: 's3:GetObject', resource: 'arn:aws:s3:::a/${aws:username}' }
  expect(simulationsOf([need], PLACE)).toEqual({
    simulations: [],
    unaskable: [
      {
        need: 's3:GetObject on arn:aws:s3:::a/${aws:username}',
        why: 'Policy variables are not simulated here'
      }
    ]
  })
})

describe('a condition', () => {
  const contextsOf = (condition: Record<string, Record<string, string[]>>) =>
    simulations({ action: 'kms:Decrypt', resource: TABLE, condition }).map(({ context }) => context)

  it('is met by one request for each value', () => {
    expect(contextsOf({ StringEquals: { 'kms:ViaService': ['sqs.x', 's3.x'] } })).toEqual([
      [{ key: 'kms:ViaService', values: ['s3.x'], isList: false }],
      [{ key: 'kms:ViaService', values: ['sqs.x'], isList: false }]
    ])
  })

  it('of two keys is met in both, each value once at least', () => {
    const both = { StringLike: { 'b:Key': ['x*'] }, ArnEquals: { 'a:Key': ['arn:one', 'arn:*'] } }
    expect(contextsOf(both)).toEqual([
      [
        { key: 'a:Key', values: ['arn:anything'], isList: false },
        { key: 'b:Key', values: ['xanything'], isList: false }
      ],
      [
        { key: 'a:Key', values: ['arn:one'], isList: false },
        { key: 'b:Key', values: ['xanything'], isList: false }
      ]
    ])
  })

  it('takes an asterisk for what it is where the operator does', () => {
    expect(contextsOf({ StringEquals: { 'a:Key': ['*'] } })[0]?.[0]?.values).toEqual(['*'])
  })

  it('on a set is met by all its values together', () => {
    expect(contextsOf({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['b', 'a'] } })).toEqual([
      [{ key: 'aws:TagKeys', values: ['a', 'b'], isList: true }]
    ])
  })

  it('that written policies never have cannot be asked, which is said', () => {
    const need = { action: 'kms:Decrypt', resource: TABLE, condition: { StringNotEquals: { k: ['v'] } } }
    expect(simulationsOf([need], PLACE)).toEqual({
      simulations: [],
      unaskable: [
        {
          need: `kms:Decrypt on ${TABLE}`,
          why: 'Its condition (StringNotEquals) is none that can be simulated here'
        }
      ]
    })
  })
})

describe('halves', () => {
  const resource = (n: number) => ({ needed: `${n}`, asked: `${n}` })
  const question = (actions: string[], resources: number) => ({
    actions,
    resources: Array.from({ length: resources }, (_, n) => resource(n)),
    context: []
  })

  it('ask the same pairs', () => {
    for (const whole of [question(['a', 'b', 'c'], 2), question(['a'], 3), question(['a', 'b'], 0)])
      expect(pairs(halvesOf(whole)).sort()).toEqual(pairs([whole]).sort())
  })

  it('do not exist of one pair', () => {
    expect(halvesOf(question(['a'], 1))).toEqual([])
    expect(halvesOf(question(['a'], 0))).toEqual([])
  })
})
