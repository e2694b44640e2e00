import { describe, expect, it } from '@jest/globals'
import { holds } from '../../src/iam/conditions.ts'
import { implies } from '../../src/iam/implication.ts'
import type { ConditionTest } from '../../src/iam/document.ts'
import fc from '../properties.ts'

const conditioned = (
  ...conditions: ConditionTest[]
): { conditions: ConditionTest[]; variables: boolean } => ({
  conditions,
  variables: true
})
const asked = (operator: string, values: string[], key = 'aws:ResourceTag/team'): ConditionTest => ({
  operator,
  key,
  values
})

describe('a condition implies another', () => {
  it.each([
    ['the same', asked('StringEquals', ['a']), asked('StringEquals', ['a'])],
    [
      'the same, spelt otherwise',
      asked('stringequals', ['a'], 'AWS:resourcetag/TEAM'),
      asked('StringEquals', ['a'])
    ],
    ['with more values', asked('StringEquals', ['a']), asked('StringEquals', ['a', 'b'])],
    ['with fewer values that are refused', asked('StringNotLike', ['a', 'b']), asked('StringNotLike', ['a'])],
    ['that a missing key meets', asked('StringEquals', ['a']), asked('StringEqualsIfExists', ['a'])]
  ])('%s', (_, strong, weak) => {
    expect(implies(conditioned(strong), conditioned(weak))).toBe(true)
  })

  it.each([
    ['of another key', asked('StringEquals', ['a'], 'aws:PrincipalTag/team'), asked('StringEquals', ['a'])],
    ['of another operator', asked('StringLike', ['a']), asked('StringEquals', ['a'])],
    ['that a missing key does not meet', asked('StringEqualsIfExists', ['a']), asked('StringEquals', ['a'])],
    ['with fewer values', asked('StringEquals', ['a', 'b']), asked('StringEquals', ['a'])],
    ['with more values that are refused', asked('StringNotLike', ['a']), asked('StringNotLike', ['a', 'b'])]
  ])('but not one %s', (_, strong, weak) => {
    expect(implies(conditioned(strong), conditioned(weak))).toBe(false)
  })

  it('where each of its tests is implied', () => {
    const [team, stage] = [
      asked('StringEquals', ['a']),
      asked('StringEquals', ['b'], 'aws:ResourceTag/stage')
    ]
    expect(implies(conditioned(team, stage), conditioned(team))).toBe(true)
    expect(implies(conditioned(team), conditioned(team, stage))).toBe(false)
    expect(implies(conditioned(), conditioned())).toBe(true)
  })

  it('only if whatever request meets the one meets the other', () => {
    const values = fc.subarray(['a', 'b', 'a*', 'ab'])
    const test = fc.record({
      operator: fc.constantFrom(
        'StringEquals',
        'StringNotEquals',
        'StringLike',
        'StringNotLike',
        'Null',
        'StringEqualsIfExists',
        'ForAnyValue:StringLike',
        'ForAllValues:StringLike',
        'ForAllValues:StringNotLikeIfExists'
      ),
      key: fc.constantFrom('aws:PrincipalTag/team', 'aws:PrincipalTag/stage'),
      values
    })
    const tests = fc.array(test, { minLength: 1, maxLength: 2 })
    const context = fc.record(
      { 'aws:PrincipalTag/team': values, 'aws:PrincipalTag/stage': values },
      { requiredKeys: [] }
    )
    // of a test as it is and as it may be made weaker, so that something is implied often enough
    const pair = tests.chain((strong) =>
      fc.tuple(fc.constant(strong), fc.oneof(tests, fc.constantFrom(...strong).chain(weaker)))
    )
    let implied = 0
    fc.assert(
      fc.property(pair, fc.array(context, { maxLength: 6 }), ([strong, weak], requests) => {
        if (!implies(conditioned(...strong), conditioned(...weak))) return
        implied++
        for (const request of requests)
          if (holds(strong, request, true) === 'yes') expect(holds(weak, request, true)).not.toBe('no')
      }),
      { numRuns: 1000 }
    )
    expect(implied).toBeGreaterThan(100)
  })
})

function weaker(test: ConditionTest): fc.Arbitrary<ConditionTest[]> {
  return fc.tuple(fc.subarray(['a', 'b', 'a*', 'ab']), fc.boolean()).map(([values, ifExists]) => [
    {
      ...test,
      operator:
        ifExists && !/IfExists$|^Null$/.test(test.operator) ? `${test.operator}IfExists` : test.operator,
      values: test.operator.includes('Not')
        ? test.values.slice(0, 1)
        : [...new Set([...test.values, ...values])]
    }
  ])
}
