/** Every row of the options behaves: what it cannot read is one error with the option's name, the value and what to give instead. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { UserError } from '../../src/kit/errors.ts'
import type { Kind } from '../../src/options/kinds.ts'
import { labelOf, optionsOf, type Face, type Option } from '../../src/options/options.ts'
import { parseOptions } from '../../src/options/parse-options.ts'
import { annotations, World } from '../e2e/world.ts'

const NOW = 1_795_000_000

/** Per kind what no option of it can be, and words of the remedy. Of texts and lists nothing is wrong by itself. */
const WRONG: Record<Kind<unknown>['kind'], readonly (readonly [value: string, remedy: RegExp])[]> = {
  switch: [
    ['perhaps', /Give true or false/],
    ['1', /Give true or false/]
  ],
  integer: [
    ['many', /Give a whole number (from \d+ to \d+|of at least \d+)/],
    ['1.5', /Give a whole number/],
    ['-1', /Give a whole number/],
    ['1e3', /Give a whole number/],
    ['99999999999999999999', /Give a whole number/]
  ],
  choice: [['sometimes', /Give one of \w+(-\w+)?(, \w+(-\w+)?)+/]],
  roles: [
    ['orders', /Give pairs like/],
    ['orders=arn:aws:iam::111122223333:user/ada', /Give pairs like/]
  ],
  pattern: [['a:b', /\w{3,} .*\w/]],
  time: [
    ['yesterday', /Give a time like/],
    ['2026-13-45', /Give a time like/],
    [String(NOW + 60), /It is 20\d\d-/],
    [String(NOW - 40 * 86_400), /give a later time/]
  ],
  text: [],
  list: []
}

describe.each<Face>(['cli', 'action'])('the %s', (face) => {
  const cases = optionsOf(face).flatMap((option) =>
    (face === 'cli' && option.kind.kind === 'switch' ? [] : WRONG[option.kind.kind]).map(
      ([value, remedy]) => ({ name: option.name, value, remedy })
    )
  )

  it.each(cases)('refuses $name: $value', ({ name, value, remedy }) => {
    const error = errorOf(() => parseOptions({ [name]: value }, face, NOW))
    expect(error).toBeInstanceOf(UserError)
    expect(error?.message).toContain(labelOf(name, face))
    expect(error?.message).toContain(`"${value}"`)
    expect(error?.message).toMatch(remedy)
  })

  it('takes any text for any option, or refuses it by name and value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...optionsOf(face)), fc.string(), ({ name }, value) => {
        const error = errorOf(() => parseOptions({ compare: 'false', [name]: value }, face, NOW))
        if (error === undefined) return
        expect(error).toBeInstanceOf(UserError)
        expect(error.message).toContain(labelOf(name, face))
      })
    )
  })
})

describe('the bundle', () => {
  let world: World
  beforeAll(async () => {
    world = await World.start()
  })
  afterAll(() => world.close())

  /** An option of each kind: that every option is read by its row is shown above, and here that both faces say what it says. */
  const firstWrong = (face: Face): [name: string, value: string, remedy: RegExp][] => {
    const kinds = new Map(optionsOf(face).map((option: Option) => [option.kind.kind, option]))
    return [...kinds.values()].flatMap(({ name, kind }) => {
      const [wrong] = WRONG[kind.kind]
      return wrong === undefined || (face === 'cli' && kind.kind === 'switch') ? [] : [[name, ...wrong]]
    })
  }

  it.each(firstWrong('cli'))(
    'says what is wrong with --%s, and asks nothing',
    async (name, value, remedy) => {
      const run = await world.command([`--${name}`, value])
      expect(run).toMatchObject({ exitCode: 2, stdout: '', files: {} })
      expect(run.stderr).toMatch(/^error: [^\n]+\n$/)
      for (const part of [`--${name}`, `"${value}"`]) expect(run.stderr).toContain(part)
      expect(run.stderr).toMatch(remedy)
      expect(world.operations).toEqual([])
    }
  )

  it.each(firstWrong('action'))(
    'says what is wrong with input %s, and asks nothing',
    async (name, value, remedy) => {
      const run = await world.action({ [name]: value })
      expect(run).toMatchObject({ exitCode: 2, files: {} })
      const errors = annotations(run, 'error')
      expect(errors).toHaveLength(1)
      for (const part of [`input ${name}`, `"${value}"`]) expect(errors[0]).toContain(part)
      expect(errors[0]).toMatch(remedy)
      expect(world.operations).toEqual([])
    }
  )
})

function errorOf(work: () => unknown): Error | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
