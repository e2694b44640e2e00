import { expect, it } from '@jest/globals'
import { ActionIndex } from '../../src/iam/action-index.ts'
import { matchesAction } from '../../src/iam/pattern.ts'

const ACTIONS = ['s3:GetObject', 's3:PutObject', 's3express:CreateSession', 'sqs:SendMessage', 's3:GetObject']
const all = ACTIONS.map((action, number) => ({ action, number }))
const index = new ActionIndex(all, ({ action }) => action)

it.each([
  ['s3:GetObject', [0, 4]],
  ['S3:getobject', [0, 4]],
  ['s3:Get*', [0, 4]],
  ['s3:???Object', [0, 1, 4]],
  ['S3:*', [0, 1, 4]],
  ['*', [0, 1, 2, 3, 4]],
  ['*:*', [0, 1, 2, 3, 4]],
  ['s3:Delete*', []],
  ['sns:*', []],
  ['sns:Publish', []]
])('what a pattern holds is found, in the order given: %s', (pattern, numbers) => {
  expect(index.matching(pattern).map(({ number }) => number)).toEqual(numbers)
  expect(all.filter(({ action }) => matchesAction(pattern, action)).map(({ number }) => number)).toEqual(
    numbers
  )
})
