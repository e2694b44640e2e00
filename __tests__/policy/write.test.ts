import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { writePolicy } from '../../src/policy/write.ts'

interface Need {
  action: string
  resource: string
}

const ORDERS = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders'
const AUDIT = 'arn:aws:dynamodb:eu-west-1:111122223333:table/audit'
const need = (action: string, resource: string): Need => ({ action, resource })

describe('writePolicy', () => {
  it('joins actions that are needed on the same resources', () => {
    const needs = [
      need('dynamodb:PutItem', ORDERS),
      need('dynamodb:GetItem', ORDERS),
      need('dynamodb:Scan', AUDIT)
    ]
    expect(writePolicy(needs, undefined).Statement).toEqual([
      { Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:PutItem'], Resource: [ORDERS] },
      { Effect: 'Allow', Action: ['dynamodb:Scan'], Resource: [AUDIT] }
    ])
  })

  it('does not widen by joining: two actions on different tables stay apart', () => {
    const { Statement } = writePolicy(
      [need('dynamodb:GetItem', ORDERS), need('dynamodb:PutItem', AUDIT)],
      undefined
    )
    expect(Statement).toHaveLength(2)
  })

  it('leaves out what another resource of the action holds', () => {
    const needs = [need('dynamodb:GetItem', ORDERS), need('dynamodb:GetItem', ORDERS.replace('orders', '*'))]
    expect(writePolicy(needs, undefined).Statement[0]?.Resource).toEqual([ORDERS.replace('orders', '*')])
  })

  it('does not leave out what only another action may do', () => {
    const needs = [need('sns:Publish', '*'), need('dynamodb:GetItem', ORDERS)]
    expect(
      writePolicy(needs, undefined)
        .Statement.flatMap(({ Resource }) => Resource)
        .sort()
    ).toEqual(['*', ORDERS])
  })

  it('has a Description only where one is asked for', () => {
    expect(writePolicy([], 'why')).toEqual({ Version: '2012-10-17', Description: 'why', Statement: [] })
    expect(writePolicy([], undefined)).not.toHaveProperty('Description')
  })

  const resources = fc.constantFrom(
    ORDERS,
    AUDIT,
    `${ORDERS}/index/a`,
    'arn:aws:dynamodb:eu-west-1:111122223333:table/*',
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
  const needs = fc.array(fc.record<Need>({ action: actions, resource: resources }), { maxLength: 15 })

  it('allows every need', () => {
    fc.assert(
      fc.property(needs, (list) => {
        const { Statement } = writePolicy(list, undefined)
        for (const { action, resource } of list)
          if (!Statement.some((s) => s.Action.includes(action) && s.Resource.some((r) => holds(r, resource))))
            throw new Error(`${action} on ${resource} is not allowed`)
      })
    )
  })

  it('allows nothing else: each action and resource comes from a need', () => {
    fc.assert(
      fc.property(needs, (list) => {
        for (const { Action, Resource } of writePolicy(list, undefined).Statement)
          for (const action of Action)
            for (const resource of Resource) expect(list).toContainEqual({ action, resource })
      })
    )
  })

  it('gives the same bytes for shuffled needs, sorted, each action once', () => {
    fc.assert(
      fc.property(
        needs.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
        ),
        ([list, shuffled]) => {
          const policy = writePolicy(list, undefined)
          expect(JSON.stringify(writePolicy(shuffled, undefined))).toBe(JSON.stringify(policy))
          const all = policy.Statement.flatMap(({ Action }) => Action)
          expect(new Set(all).size).toBe(all.length)
          for (const { Action, Resource } of policy.Statement) {
            expect(Action).toEqual(Action.toSorted((a, b) => (a < b ? -1 : 1)))
            expect(Resource).toEqual(Resource.toSorted((a, b) => (a < b ? -1 : 1)))
          }
        }
      )
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
