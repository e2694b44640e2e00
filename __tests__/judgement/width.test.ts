import { describe, expect, it } from '@jest/globals'
import { excessOf } from '../../src/judgement/excess.ts'
import { WIDTHS, widthOf } from '../../src/judgement/width.ts'
import { parsePolicy } from '../../src/iam/document.ts'
import { resourcePattern } from '../../src/iam/pattern.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { grantsOf } from '../../src/iam/grants.ts'
import { roleAsPrincipal } from '../../src/iam/principal.ts'
import { testimoniesOf } from './testimonies.ts'

const reference = await loadReference()

/** From the narrowest to the widest, of actions that have resource types. */
const LADDERS: [action: string, resource: string, width: string][] = [
  ['s3:GetObject', 'arn:aws:s3:::uploads/a', 'exact'],
  ['s3:GetObject', 'arn:aws:s3:::uploads/*', 'type'],
  ['s3:GetObject', 'arn:aws:s3:::uploads/?', 'type'],
  ['s3:GetObject', 'arn:aws:s3:::*/*', 'type'],
  ['s3:GetObject', 'arn:aws:s3:::uploads*', 'type'],
  ['s3:ListBucket', 'arn:aws:s3:::uploads', 'exact'],
  ['s3:ListBucket', 'arn:aws:s3:::up*', 'type'],
  ['s3:GetObject', 'arn:aws:s3:::*', 'service'],
  ['s3:ListBucket', 'arn:aws:s3:::*', 'service'],
  ['s3:GetObject', 'arn:aws:s3:*', 'service'],
  ['s3:GetObject', 'arn:aws:s3:*:*:*', 'service'],
  ['s3:GetObject', '*', 'all'],
  ['dynamodb:Query', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders', 'exact'],
  ['dynamodb:Query', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/*', 'type'],
  ['dynamodb:Query', 'arn:aws:dynamodb:eu-west-1:111122223333:table/*', 'type'],
  ['dynamodb:Query', 'arn:aws:dynamodb:*:*:table/orders', 'type'],
  ['dynamodb:Query', 'arn:aws:dynamodb:*:table/orders', 'type'],
  ['dynamodb:Query', 'arn:aws:dynamodb:eu-west-1:111122223333:*', 'service'],
  ['dynamodb:Query', 'arn:aws:dynamodb:*:*:*', 'service'],
  ['dynamodb:Query', 'arn:aws:dynamodb:*', 'service'],
  ['dynamodb:Query', '*', 'all'],
  // a service with one type: all of the type is no more than the type
  ['sns:Publish', 'arn:aws:sns:eu-west-1:111122223333:news', 'exact'],
  ['sns:Publish', 'arn:aws:sns:*:111122223333:news', 'type'],
  ['sns:Publish', 'arn:aws:sns:eu-west-1:111122223333:*', 'type'],
  ['sns:Publish', 'arn:aws:sns:*:*:*', 'type'],
  ['sns:Publish', '*', 'all'],
  ['iam:PassRole', 'arn:aws:iam::111122223333:role/shop', 'exact'],
  ['iam:PassRole', 'arn:aws:iam::111122223333:role/*', 'type'],
  ['iam:PassRole', 'arn:aws:iam::*:role/shop', 'type'],
  ['iam:PassRole', 'arn:aws:iam::111122223333:*', 'service'],
  ['iam:PassRole', 'arn:aws:iam::*:*', 'service'],
  ['iam:PassRole', '*', 'all'],
  ['kms:Decrypt', 'arn:aws:kms:eu-west-1:111122223333:key/1234', 'exact'],
  ['kms:Decrypt', 'arn:aws:kms:eu-west-1:111122223333:key/*', 'type'],
  ['kms:Decrypt', 'arn:aws:kms:*:*:key/1234', 'type'],
  ['kms:Decrypt', 'arn:aws:kms:eu-west-1:111122223333:*', 'service'],
  ['kms:Decrypt', '*', 'all'],
  ['lambda:InvokeFunction', 'arn:aws:lambda:eu-west-1:111122223333:function:shop', 'exact'],
  ['lambda:InvokeFunction', 'arn:aws:lambda:eu-west-1:111122223333:function:shop:*', 'type'],
  ['lambda:InvokeFunction', 'arn:aws:lambda:eu-west-1:111122223333:function:*', 'type'],
  ['lambda:InvokeFunction', 'arn:aws:lambda:eu-west-1:111122223333:*', 'service'],
  ['lambda:InvokeFunction', 'arn:aws:lambda:*', 'service'],
  ['lambda:InvokeFunction', '*', 'all']
]

describe('the width of what is granted', () => {
  it.each(LADDERS)('%s on %s: %s', (action, resource, width) => {
    expect(widthOf(resourcePattern(resource, true), action, reference)).toBe(width)
  })

  it('is no single resource where a policy variable is open', () => {
    const open = resourcePattern('arn:aws:s3:::${aws:PrincipalTag/team}/a', true)
    expect(widthOf(open, 's3:GetObject', reference)).toBe('type')
  })

  it.each(['arn:aws:s3:::uploads/${*}', 'arn:aws:s3:::uploads/${?}'])(
    'is one resource where the wildcard is a character: %s',
    (resource) => {
      expect(widthOf(resourcePattern(resource, true), 's3:GetObject', reference)).toBe('exact')
    }
  )

  it('is as wide where the partition is open', () => {
    expect(widthOf(resourcePattern('arn:aws:*', true), 's3:GetObject', reference)).toBe('all')
  })
})

describe('wide findings', () => {
  const found = (Action: string | string[], Resource: string | string[], needed: string) => {
    const policy = parsePolicy('p', { Statement: { Effect: 'Allow', Action, Resource } })
    const role = roleAsPrincipal('arn:aws:iam::111122223333:role/shop')
    const needs = [Action].flat().map((action) => ({ action, resource: needed }))
    return excessOf(grantsOf(role, [policy], undefined, reference), testimoniesOf({ needs }), reference).wide
  }

  it.each(LADDERS)('carry it: %s on %s: %s', (action, resource, width) => {
    const [, , service = ''] = resource.split(':')
    const other = `arn:aws:${service || 's3'}:eu-north-1:999999999999:table/other`
    expect(found(action, resource, other)).toEqual([
      {
        action,
        level: reference.action(action)?.level,
        width,
        conditional: false,
        granted: [resource],
        needed: [other]
      }
    ])
  })

  it('carry that of the widest grant', () => {
    const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/'
    const widthOn = (...resources: string[]): string | undefined =>
      found('dynamodb:GetItem', resources, `${table}orders`)[0]?.width
    expect(widthOn(`${table}orders`, `${table}audit`)).toBe('exact')
    expect(widthOn(`${table}audit`, `${table}*`)).toBe('type')
    expect(widthOn('arn:aws:dynamodb:*:*:*', `${table}*`, `${table}audit`)).toBe('service')
    expect(widthOn('*', `${table}*`)).toBe('all')
  })

  it('are never of actions without resource types, in the whole reference', () => {
    const without = reference
      .prefixes()
      .flatMap((prefix) => [...reference.actionsOf(prefix)])
      .filter(({ types }) => types.length === 0)
      .map(({ name }) => name)
    expect(without.length).toBeGreaterThan(5000)
    expect(found(without, '*', 'arn:aws:s3:::a')).toEqual([])
  })

  it('are in the order of the classes', () => {
    expect(WIDTHS).toEqual(['exact', 'type', 'service', 'all'])
  })
})
