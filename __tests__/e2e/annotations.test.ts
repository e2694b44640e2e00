/** The runner keeps ten annotations of a type in a step, of 4096 characters each: the verdict is always among them. */
import { expect, it } from '@jest/globals'
import { manyRoles } from './many-roles.ts'
import { annotations, freshWorld } from './world.ts'

const EXCESS = {
  traces: 'traces.json',
  roles: 'roles.json',
  functions: 'functions.json',
  'max-unused-actions': '0'
}

const world = freshWorld()

it.each([
  ['false', 'error', 1],
  ['true', 'warning', 0]
] as const)('warn-only %s: the verdict is the last %s', async (warnOnly, type, exitCode) => {
  const inputs = { ...EXCESS, 'warn-only': warnOnly }
  const result = await world.action(inputs, { workspace: manyRoles(30, 30) })
  expect(result.exitCode).toBe(exitCode)
  for (const each of ['error', 'warning', 'notice'] as const) {
    const shown = annotations(result, each)
    expect(shown.length).toBeLessThanOrEqual(10)
    for (const message of shown) expect(message.length).toBeLessThanOrEqual(4096)
  }
  expect(annotations(result, type).at(-1)).toMatch(
    /^Least privilege: 30 of 30 roles exceed the limit, \d+ of \d+/
  )
  expect(
    annotations(result, 'warning').filter((message) => message.startsWith('and 22 warnings more'))
  ).toHaveLength(1)
  expect(annotations(result, 'notice').at(-1)).toBe('and 22 roles more above the limit: see the step summary')
  expect(result.stdout.split('\n').filter((line) => line.startsWith('Warning: '))).toHaveLength(22)
})
