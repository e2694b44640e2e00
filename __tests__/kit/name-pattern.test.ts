import { expect, it } from '@jest/globals'
import { matchesName } from '../../src/kit/name-pattern.ts'

it.each([
  ['[!w]*', 'web', false],
  ['[!w]*', 'api', true],
  ['[^w]*', 'web', false],
  ['[^w]*', 'api', true],
  ['orders-[0-9]', 'orders-1', true],
  ['orders-[!0-9]', 'orders-1', false],
  ['{orders,invoices}-api', 'invoices-api', true],
  ['team/*', 'team/orders/api', true]
])('%s of %s is %s', (pattern, name, expected) => {
  expect(matchesName(pattern, name)).toBe(expected)
})
