/** What is said of a value of another shape. */
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { misfit, shaped } from '../../src/kit/shape.ts'

const Answer = v.object({
  Functions: v.array(
    v.object({ Arn: v.string(), Size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) })
  )
})
const Task = v.object({ task: v.object({ arn: v.string() }) })
const Machine = v.object({ machine: v.string() })
const Either = v.union([Task, Machine])
const Strict = v.strictObject({
  Effect: v.picklist(['Allow', 'Deny']),
  Action: v.union([v.string(), v.array(v.string())])
})

describe('what is wrong with a value', () => {
  it.each<[what: string, schema: v.GenericSchema, value: unknown, said: string]>([
    ['another kind', Answer, 3, 'it is 3, not an object'],
    ['another kind in a list', Answer, { Functions: [[]] }, 'Functions.0.Arn is missing'],
    ['nothing', Answer, undefined, 'it is nothing, not an object'],
    [
      'a number that is read whole',
      Answer,
      { Functions: 2n ** 60n },
      'Functions is 1152921504606846976, not a list'
    ],
    ['null', Answer, null, 'it is null, not an object'],
    ['a missing member', Answer, {}, 'Functions is missing'],
    ['a missing member further in', Answer, { Functions: [{}] }, 'Functions.0.Arn is missing'],
    ['a wrong member', Answer, { Functions: 'abc' }, 'Functions is "abc", not a list'],
    [
      'a fraction',
      Answer,
      { Functions: [{ Arn: 'a', Size: 1.5 }] },
      'Functions.0.Size is 1.5, not a whole number'
    ],
    [
      'a number below the least',
      Answer,
      { Functions: [{ Arn: 'a', Size: -1 }] },
      'Functions.0.Size is -1, not at least 0'
    ],
    ['a long text', Answer, { Functions: 'a-'.repeat(90) }, `Functions is "${'a-'.repeat(30)}…", not a list`],
    [
      'an unknown member',
      Strict,
      { Effect: 'Deny', Action: '*', Efect: 1 },
      'Efect is no member that is known'
    ],
    [
      'none of several words',
      Strict,
      { Effect: 'allow', Action: '*' },
      'Effect is "allow", not "Allow" or "Deny"'
    ],
    ['none of several kinds', Strict, { Effect: 'Deny', Action: 7 }, 'Action is 7, not a text or a list'],
    [
      'an element of none of several kinds',
      Strict,
      { Effect: 'Deny', Action: ['a', {}] },
      'Action.1 is an object, not a text'
    ],
    [
      'none of nested kinds',
      v.union([v.union([v.string(), v.number()]), v.array(v.string())]),
      {},
      'it is an object, not a text, a number or a list'
    ],
    ['none of several objects', Either, { other: 1 }, 'task or machine is missing'],
    ['almost one of several objects', Either, { task: {} }, 'task.arn is missing'],
    ['neither of several objects', Either, 'x', 'it is "x", not an object']
  ])('%s', (_, schema, value, said) => {
    const { issues = [] } = v.safeParse(schema, value)
    expect(misfit(issues)).toBe(said)
    expect(() => shaped(schema, value)).toThrow(new Error(said))
  })

  it('calls the value as it is told to', () => {
    const { issues = [] } = v.safeParse(Answer, 3)
    expect(misfit(issues, 'the document')).toBe('the document is 3, not an object')
  })

  it('tells no secret', () => {
    expect(() => shaped(Answer, { Functions: 'Authorization: Bearer abc' })).toThrow(
      'Functions is "Authorization: …", not a list'
    )
  })

  it('gives what fits', () => {
    expect(shaped(Answer, { Functions: [{ Arn: 'a', more: 1 }] })).toEqual({ Functions: [{ Arn: 'a' }] })
  })
})
