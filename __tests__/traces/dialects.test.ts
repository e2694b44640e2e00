import { describe, expect, it } from '@jest/globals'
import { DIALECTS } from '../../src/traces/dialects/dialects.ts'
import { readTrace } from '../../src/traces/trace.ts'
import { DIALECT_CASES } from './dialect-cases.ts'

describe.each(DIALECTS.map(({ name }) => name))('the dialect %s', (dialect) => {
  const cases = DIALECT_CASES.filter((each) => each.dialect === dialect)

  it('has documents', () => {
    expect(cases.flatMap(({ calls }) => calls)).not.toEqual([])
  })

  it.each(cases)('reads the calls of $name', ({ documents, calls }) => {
    const { calls: found } = readTrace({ id: '1-6afd83c0-a1b2c3d4e5f6a7b8c9d0e1f2', documents })
    expect(new Set(found.map(({ call }) => call.dialect))).toEqual(new Set([dialect]))
    expect(
      found.map(({ workload, call: { service, operation, outcome, region, parameters } }) => ({
        workload: workload.arn,
        service,
        operation,
        outcome,
        ...(region !== undefined && { region }),
        parameters
      }))
    ).toEqual(expect.arrayContaining(calls))
    expect(found).toHaveLength(calls.length)
  })
})

it('every file there is a dialect’s', () => {
  const names = new Set(DIALECTS.map(({ name }) => name))
  expect(DIALECT_CASES.filter(({ dialect }) => !names.has(dialect)).map(({ dialect }) => dialect)).toEqual([])
})
