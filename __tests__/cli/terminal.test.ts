import { describe, expect, it } from '@jest/globals'
import { terminalOf } from '../../src/cli/terminal.ts'

const SCREEN = { isTTY: true, columns: 132 }

describe('what a terminal can show', () => {
  it.each<
    [environment: Record<string, string>, output: { isTTY?: boolean; columns?: number }, colors: boolean]
  >([
    [{}, SCREEN, true],
    [{}, {}, false],
    [{ TERM: 'dumb' }, SCREEN, false],
    [{ NO_COLOR: '1' }, SCREEN, false],
    [{ NO_COLOR: '' }, SCREEN, true],
    [{ FORCE_COLOR: '1' }, {}, true],
    [{ FORCE_COLOR: '' }, {}, true],
    [{ FORCE_COLOR: '0' }, SCREEN, false],
    [{ FORCE_COLOR: '3', NO_COLOR: '1' }, {}, true]
  ])('of %j on %j: colours %s', (environment, output, colors) => {
    expect(terminalOf(output, environment).isColored).toBe(colors)
  })

  it.each<
    [environment: Record<string, string>, output: { isTTY?: boolean; columns?: number }, columns: number]
  >([
    [{}, SCREEN, 132],
    [{ COLUMNS: '70' }, SCREEN, 132],
    [{ COLUMNS: '70' }, {}, 70],
    [{ COLUMNS: 'wide' }, {}, 100],
    [{}, { isTTY: true, columns: 0 }, 100],
    [{}, {}, 100]
  ])('of %j on %j: %i columns', (environment, output, columns) => {
    expect(terminalOf(output, environment).columns).toBe(columns)
  })
})
