/** The tables of `cases/`: one call, what it needs, and where that is written. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { needsOf, type Need } from '../../src/permissions/needs.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { lambdaFunction } from '../../src/traces/workload.ts'
import type { Call } from '../../src/traces/call.ts'

interface Case {
  name: string
  /** ARN of the function that calls. */
  workload?: string
  call: Pick<Call, 'service' | 'operation' | 'region' | 'account' | 'parameters' | 'dialect'>
  expected: Pick<Need, 'action' | 'resource' | 'precision'>[]
  unresolved?: true
  /** All of it, where a case says it. */
  mayNeed?: string[]
  /** A page of AWS's documentation, or a fact of our own. */
  source: string
}

/** Who calls, where a case does not say. */
const USUAL_WORKLOAD = 'arn:aws:lambda:eu-west-1:111122223333:function:shop'
const FOLDER = path.join(process.cwd(), '__tests__', 'permissions', 'cases')
const reference = await loadReference()

for (const file of readdirSync(FOLDER).sort()) {
  const cases = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Case[]

  describe(`needs of calls: ${path.basename(file, '.json')}`, () => {
    it.each(cases.map((c) => [c.name, c] as const))(
      '%s',
      (_, { workload, call, expected, unresolved, mayNeed }) => {
        const caller = lambdaFunction(workload ?? USUAL_WORKLOAD)
        if (caller === undefined) throw new Error(`${workload} is no function`)
        const derivation = needsOf({ ...call, outcome: 'ok' }, caller, reference)
        const needs = derivation.needs.map(({ action, resource, precision }) => ({
          action,
          resource,
          precision
        }))
        expect(byAction(needs)).toEqual(byAction(expected))
        expect(derivation.unresolved !== undefined).toBe(unresolved === true)
        if (mayNeed !== undefined) expect(derivation.mayNeed).toEqual(mayNeed)
      }
    )

    it('gives a source for every case', () => {
      expect(cases.filter(({ source }) => source.trim() === '').map(({ name }) => name)).toEqual([])
    })
  })
}

describe('a need that is not exact', () => {
  it.each([
    ['S3', {}, 'Bucket'],
    ['S3', { Bucket: ['uploads'] }, 'keys']
  ])('says why: %s %j', (service, parameters, word) => {
    const caller = lambdaFunction(USUAL_WORKLOAD)
    if (caller === undefined) throw new Error('unreachable')
    const call: Call = { service, operation: 'GetObject', parameters, outcome: 'ok' }
    expect(needsOf(call, caller, reference).needs[0]?.reason).toContain(word)
  })
})

function byAction<T extends { action: string; resource: string }>(needs: readonly T[]): T[] {
  const key = (need: T): string => `${need.action} ${need.resource}`
  return needs.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
