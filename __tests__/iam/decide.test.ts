import { expect, it } from '@jest/globals'
import { decide } from '../../src/iam/decide.ts'
import { parsePolicy } from '../../src/iam/document.ts'

const statements = (...list: object[]): object => ({
  Version: '2012-10-17',
  Statement: list.map((statement) => ({
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: '*',
    ...statement
  }))
})

it('a decision names its statements, with the Sid of those that have one', () => {
  const policies = [parsePolicy('reader', statements({ Sid: 'Read' }, {}, { Action: 's3:PutObject' }))]
  const boundary = [parsePolicy('limit', statements({ Sid: 'Bound' }))]
  const { verdict, statements: named } = decide({ action: 's3:GetObject' }, policies, boundary)
  expect(verdict).toBe('allowed')
  expect(named).toStrictEqual([
    { policy: 'reader', statement: 0, sid: 'Read' },
    { policy: 'reader', statement: 1 },
    { policy: 'limit', statement: 0, sid: 'Bound' }
  ])
})
