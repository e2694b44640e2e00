import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { conditionText } from '../../src/domain/condition.ts'
import type { Permission } from '../../src/domain/testimony.ts'
import { writePolicy } from '../../src/policies/write.ts'
import type { Condition } from '../../src/report/report.ts'

const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/'
const ORDERS = `${TABLE}orders`
const AUDIT = `${TABLE}audit`
const ROLES = 'arn:aws:iam::111122223333:role/*'
const need = (action: string, resource: string, condition?: Condition): Permission => ({
  action,
  resource,
  ...(condition !== undefined && { condition })
})
const passedTo = (...services: string[]): Condition => ({ StringEquals: { 'iam:PassedToService': services } })
const statementsFor = (...needs: Permission[]) => writePolicy(needs, undefined).Statement

describe('writePolicy', () => {
  it('joins actions that are needed on the same resources', () => {
    const statements = statementsFor(
      need('dynamodb:PutItem', ORDERS),
      need('dynamodb:GetItem', ORDERS),
      need('dynamodb:Scan', AUDIT)
    )
    expect(statements).toEqual([
      { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: [ORDERS] },
      { Effect: 'Allow', Action: ['dynamodb:Scan'], Resource: [AUDIT] }
    ])
  })

  it('joins resources that the same actions need, where that takes fewer statements', () => {
    const statements = statementsFor(
      need('dynamodb:GetItem', ORDERS),
      need('dynamodb:GetItem', AUDIT),
      need('dynamodb:PutItem', ORDERS),
      need('dynamodb:Scan', AUDIT),
      need('dynamodb:Scan', ORDERS)
    )
    expect(statements).toEqual([
      { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:Scan'], Resource: [AUDIT, ORDERS] },
      { Effect: 'Allow', Action: ['dynamodb:PutItem'], Resource: [ORDERS] }
    ])
    expect(
      statementsFor(
        need('s3:GetObject', 'arn:aws:s3:::a/*'),
        need('s3:GetObject', 'arn:aws:s3:::b/*'),
        need('s3:PutObject', 'arn:aws:s3:::b/*'),
        need('s3:PutObject', 'arn:aws:s3:::a/*'),
        need('s3:DeleteObject', 'arn:aws:s3:::a/*'),
        need('s3:PutObjectAcl', 'arn:aws:s3:::b/*')
      )
    ).toEqual([
      {
        Effect: 'Allow',
        Action: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
        Resource: ['arn:aws:s3:::a/*']
      },
      {
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:PutObject', 's3:PutObjectAcl'],
        Resource: ['arn:aws:s3:::b/*']
      }
    ])
  })

  it('takes the smaller grouping for each of the groups that share nothing', () => {
    const crossed = [
      ['1', 'a'],
      ['1', 'b'],
      ['2', 'a'],
      ['2', 'b'],
      ['3', 'a'],
      ['4', 'b']
    ]
    const fewResources = crossed.map(([many, few]) => need(`one:Act${many}`, `arn:aws:one:::${few}`))
    const fewActions = crossed.map(([many, few]) => need(`two:Act${few}`, `arn:aws:two:::${many}`))
    expect(statementsFor(...fewResources, ...fewActions)).toHaveLength(4)
  })

  it('does not widen by joining: two actions on different tables stay apart', () => {
    expect(statementsFor(need('dynamodb:GetItem', ORDERS), need('dynamodb:PutItem', AUDIT))).toHaveLength(2)
  })

  it('does not leave out what only another action may do', () => {
    const statements = statementsFor(need('sns:Publish', '*'), need('dynamodb:GetItem', ORDERS))
    expect(statements.flatMap(({ Resource }) => Resource).sort()).toEqual(['*', ORDERS])
  })

  it('has a Description only where one is asked for', () => {
    expect(writePolicy([], 'why')).toEqual({ Version: '2012-10-17', Description: 'why', Statement: [] })
    expect(writePolicy([], undefined)).not.toHaveProperty('Description')
  })

  it('shares no code with the reading of policies', () => {
    const imported = readFileSync('src/policies/write.ts', 'utf8').matchAll(/ from '([^']+)'/g)
    expect([...imported].map(([, from]) => from)).toEqual([
      '../domain/condition.ts',
      '../domain/testimony.ts',
      '../report/report.ts',
      '../kit/compare.ts',
      '../kit/grouped.ts'
    ])
  })
})

describe('a resource that another one of the action holds', () => {
  const ANY_REGION = 'arn:aws:sqs:*:111122223333:orders'
  it.each([
    [`${TABLE}*`, ORDERS],
    [`${TABLE}*`, `${ORDERS}/index/*`],
    [`${TABLE}*/index/*`, `${ORDERS}/index/by-day`],
    ['*', ORDERS],
    ['*', ROLES],
    [ANY_REGION, ANY_REGION.replace('*', 'eu-west-1')],
    ['arn:aws:sqs:eu-*:111122223333:orders', 'arn:aws:sqs:eu-west-1:111122223333:orders'],
    // after the fifth colon a wildcard runs on, and so does one at the end of a part
    [
      'arn:aws:lambda:eu-west-1:111122223333:function:*',
      'arn:aws:lambda:eu-west-1:111122223333:function:a:b'
    ],
    [
      'arn:aws:logs:eu-west-1:111122223333:log-group:*:end',
      'arn:aws:logs:eu-west-1:111122223333:log-group:a:b:end'
    ],
    ['arn:aws:dynamodb:*:table/x', 'arn:aws:dynamodb:eu-west-1:111122223333:table/x'],
    ['arn:aws:sqs:eu-*-1:111122223333:orders', 'arn:aws:sqs:eu-west-1:111122223333:orders']
  ])('is left out: %s holds %s', (outer, inner) => {
    expect(statementsFor(need('a:Act', inner), need('a:Act', outer))).toEqual([
      { Effect: 'Allow', Action: ['a:Act'], Resource: [outer] }
    ])
  })

  it.each([
    [`${ORDERS}*x`, ORDERS],
    [`${TABLE}*/index/*`, ORDERS],
    [ORDERS, `${TABLE}*`],
    [ORDERS.toUpperCase(), ORDERS],
    ['arn:aws:s3:::b/*', 'arn:aws:s3:::b'],
    ['arn:aws:sqs:eu-west-1:*:orders', 'arn:aws:sqs:*:111122223333:orders'],
    // before the end of one of the first five parts a wildcard stops at the colon
    ['arn:aws:sqs:eu*1:111122223333:orders', 'arn:aws:sqs:eu-west-2:211122223331:111122223333:orders'],
    ['arn:aws:s*s:eu-west-1:111122223333:a', 'arn:aws:sqs:sns:eu-west-1:111122223333:a'],
    ['arn:aws:sqs:eu*1:111122223333:orders', 'arn:aws:sqs:eu*:111122223333:orders'],
    ['arn:aws:sqs:e*1:111122223333:orders', 'arn:aws:sqs:e?1:111122223333:orders'],
    ['arn:aws:s3:::a?c', 'arn:aws:s3:::ab/c']
  ])('stays: %s does not hold %s', (outer, inner) => {
    const [statement] = statementsFor(need('a:Act', outer), need('a:Act', inner))
    expect(statement?.Resource).toContain(inner)
  })

  it('stays once where two hold each other', () => {
    const [statement] = statementsFor(need('a:Act', `${TABLE}*`), need('a:Act', `${TABLE}**`))
    expect(statement?.Resource).toHaveLength(1)
  })
})

describe('conditions', () => {
  it('keep needs apart that differ in them', () => {
    const statements = statementsFor(
      need('iam:PassRole', ROLES, passedTo('lambda.amazonaws.com')),
      need('iam:PassRole', ROLES, passedTo('glue.amazonaws.com')),
      need('glue:CreateJob', ROLES)
    )
    expect(statements).toEqual([
      { Effect: 'Allow', Action: ['glue:CreateJob'], Resource: [ROLES] },
      {
        Effect: 'Allow',
        Action: ['iam:PassRole'],
        Resource: [ROLES],
        Condition: passedTo('glue.amazonaws.com')
      },
      {
        Effect: 'Allow',
        Action: ['iam:PassRole'],
        Resource: [ROLES],
        Condition: passedTo('lambda.amazonaws.com')
      }
    ])
  })

  it('are the same whatever their order, and are written sorted', () => {
    const one: Condition = { StringLike: { b: ['2', '1'], a: ['x'] }, ArnLike: { c: ['y', 'y'] } }
    const other: Condition = { ArnLike: { c: ['y'] }, StringLike: { a: ['x'], b: ['1', '2'] } }
    expect(conditionText(one)).toBe(conditionText(other))
    const statements = statementsFor(need('a:One', '*', one), need('a:Two', '*', other))
    expect(JSON.stringify(statements)).toBe(
      JSON.stringify([{ Effect: 'Allow', Action: ['a:One', 'a:Two'], Resource: ['*'], Condition: other }])
    )
  })

  it('that test nothing are none', () => {
    expect(statementsFor(need('a:Act', '*', {}), need('a:Act', '*', { StringEquals: {} }))).toEqual([
      { Effect: 'Allow', Action: ['a:Act'], Resource: ['*'] }
    ])
  })

  it('are left out where the same is needed without one, on the resource or on a wider one', () => {
    const role = ROLES.replace('*', 'shop')
    const condition = passedTo('lambda.amazonaws.com')
    expect(statementsFor(need('iam:PassRole', role, condition), need('iam:PassRole', role))).toEqual([
      { Effect: 'Allow', Action: ['iam:PassRole'], Resource: [role] }
    ])
    expect(statementsFor(need('iam:PassRole', role, condition), need('iam:PassRole', ROLES))).toEqual([
      { Effect: 'Allow', Action: ['iam:PassRole'], Resource: [ROLES] }
    ])
  })

  it('do not hold what is needed without one', () => {
    const role = ROLES.replace('*', 'shop')
    const condition = passedTo('lambda.amazonaws.com')
    expect(statementsFor(need('iam:PassRole', role), need('iam:PassRole', ROLES, condition))).toHaveLength(2)
  })
})

describe('any needs', () => {
  const resources = fc.constantFrom(
    ORDERS,
    AUDIT,
    `${ORDERS}/index/a`,
    `${TABLE}*`,
    `${TABLE}**`,
    'arn:aws:dynamodb:*:111122223333:table/orders',
    '*',
    'arn:aws:s3:::b/*',
    'arn:aws:s3:::b/c*'
  )
  const actions = fc.constantFrom(
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    's3:GetObject',
    's3:PutObject',
    'sns:Publish'
  )
  const conditions = fc.constantFrom<(Condition | undefined)[]>(
    undefined,
    undefined,
    passedTo('a'),
    passedTo('a', 'b')
  )
  const needs = fc
    .array(fc.tuple(actions, resources, conditions), { maxLength: 25 })
    .map((list) => list.map((n) => need(...n)))
  const pair = (action: string, resource: string, condition: Condition | undefined): string =>
    `${action} ${resource} ${conditionText(condition)}`
  const runs = { numRuns: 500 }

  it('are allowed, each under its condition or none', () => {
    fc.assert(
      fc.property(needs, (list) => {
        const { Statement } = writePolicy(list, undefined)
        for (const { action, resource, condition } of list) {
          const allows = Statement.some(
            (s) =>
              s.Action.includes(action) &&
              (s.Condition === undefined || conditionText(s.Condition) === conditionText(condition)) &&
              s.Resource.some((r) => holds(r, resource))
          )
          if (!allows) throw new Error(`${action} on ${resource} is not allowed`)
        }
      }),
      runs
    )
  })

  it('are all that is allowed, and nothing is allowed twice', () => {
    fc.assert(
      fc.property(needs, (list) => {
        const needed = new Set(list.map((n) => pair(n.action, n.resource, n.condition)))
        const written = writePolicy(list, undefined).Statement.flatMap(({ Action, Resource, Condition }) =>
          Action.flatMap((action) => Resource.map((resource) => pair(action, resource, Condition)))
        )
        expect(written.filter((one) => !needed.has(one))).toEqual([])
        expect(new Set(written).size).toBe(written.length)
      }),
      runs
    )
  })

  it('make no more statements than one for each action, or for each resource, of a condition', () => {
    fc.assert(
      fc.property(needs, (list) => {
        const { Statement } = writePolicy(list, undefined)
        for (const condition of new Set(Statement.map((s) => conditionText(s.Condition)))) {
          const alike = Statement.filter((s) => conditionText(s.Condition) === condition)
          expect(alike.length).toBeLessThanOrEqual(new Set(alike.flatMap((s) => s.Action)).size)
          expect(alike.length).toBeLessThanOrEqual(new Set(alike.flatMap((s) => s.Resource)).size)
        }
      }),
      runs
    )
  })

  it('give the same bytes in any order, sorted', () => {
    fc.assert(
      fc.property(
        needs.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
        ),
        ([list, shuffled]) => {
          const policy = writePolicy(list, undefined)
          expect(JSON.stringify(writePolicy(shuffled, undefined))).toBe(JSON.stringify(policy))
          for (const { Action, Resource } of policy.Statement) {
            expect(Action).toEqual(Action.toSorted())
            expect(Resource).toEqual(Resource.toSorted())
          }
        }
      ),
      runs
    )
  })

  it('lose no resource to one that does not hold it, by a matcher of its own', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ':', '*'), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [statement] = statementsFor(need('a:Act', one), need('a:Act', other))
        const kept = statement?.Resource ?? []
        for (const lost of [one, other].filter((pattern) => !kept.includes(pattern)))
          for (const sample of samplesOf(lost))
            expect(kept.some((pattern) => matcherOf(pattern).test(sample))).toBe(true)
      }),
      { numRuns: 1500 }
    )
  })
})

/** Whether a resource pattern holds another one, by regular expression: independent of the code's matcher. */
function holds(pattern: string, text: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.+()[\]{}|/]/g, '\\$&').replaceAll('?', '[^*]'))
    .join('.*')
  return new RegExp(`^${source}$`).test(text)
}

/** A resource pattern as IAM reads it: in the first five parts a `*` before the part's end does not cross a colon. */
function matcherOf(pattern: string): RegExp {
  const parts = pattern.split(':').map((part, i) => {
    if (i >= 5) return part.replaceAll('*', '.*')
    return part.replaceAll(/\*(?!$)/g, '[^:]*').replace(/\*$/, '.*')
  })
  return new RegExp(`^${parts.join(':')}$`)
}

/** Some of the texts that a pattern matches. */
function samplesOf(pattern: string): string[] {
  const fillings = ['', 'a', 'bb', ':', 'a:b', ':a::']
  return fillings
    .map((filling) => pattern.replaceAll('*', filling))
    .filter((text) => matcherOf(pattern).test(text))
}
