import { expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { matchesName } from '../../src/kit/name-pattern.ts'

it.each([
  ['[!w]*', 'web', false],
  ['[!w]*', 'api', true],
  ['[^w]*', 'web', false],
  ['[^w]*', 'api', true],
  ['orders-[0-9]', 'orders-1', true],
  ['orders-[!0-9]', 'orders-1', false],
  ['{orders,invoices}-api', 'invoices-api', true],
  ['{orders{,-v2},invoices}-*', 'orders-v2-api', true],
  ['{orders{,-v2},invoices}-*', 'orders-v3', true],
  ['{orders}', '{orders}', true],
  ['a[b', 'a[b', true],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
  ['!orders-*', 'orders-api', false],
  ['!orders-*', 'invoices-api', true],
  ['team/*', 'team/orders/api', true]
])('%s of %s is %s', (pattern, name, expected) => {
  expect(matchesName(pattern, name)).toBe(expected)
})

/** A pattern, and the regular expression that stands for the same names. */
interface Written {
  glob: string
  regular: string
}

const { written } = fc.letrec<{ written: Written; part: Written }>((tie) => ({
  written: fc.array(tie('part'), { maxLength: 5 }).map((parts) => ({
    glob: parts.map(({ glob }) => glob).join(''),
    regular: parts.map(({ regular }) => regular).join('')
  })),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      ...['a', 'b', '-'].map((letter) => ({ glob: letter, regular: letter })),
      { glob: '*', regular: '[^]*' },
      { glob: '?', regular: '[^]' },
      { glob: '[ab]', regular: '[ab]' },
      { glob: '[!a-b]', regular: '[^ab]' }
    ),
    fc.tuple(tie('written'), tie('written')).map(([one, other]) => ({
      glob: `{${one.glob},${other.glob}}`,
      regular: `(?:${one.regular}|${other.regular})`
    }))
  )
}))

it('a pattern stands for the names that the regular expression of its parts stands for', () => {
  const name = fc.array(fc.constantFrom('a', 'b', '-', 'c'), { maxLength: 8 }).map((all) => all.join(''))
  fc.assert(
    fc.property(written, name, ({ glob, regular }, text) => {
      expect(matchesName(glob, text)).toBe(new RegExp(`^${regular}$`).test(text))
    })
  )
})

it.each([
  ['many stars', `${'*a'.repeat(300)}b`],
  ['stars in stars', `{${'*a*,'.repeat(200)}b}{${'*a*,'.repeat(40)}b}c`],
  ['braces without end', '{'.repeat(1000)],
  ['braces in braces', `${'{a,'.repeat(200)}${'b}'.repeat(200)}`],
  ['brackets without end', '['.repeat(1000)],
  ['a pattern of a megabyte', '*a'.repeat(500_000)]
])('%s cost no time', (_, pattern) => {
  // of this process: others may have the processor meanwhile
  const started = process.cpuUsage()
  expect(matchesName(pattern, 'a'.repeat(2000))).toBe(false)
  expect(process.cpuUsage(started).user).toBeLessThan(10_000_000)
})
