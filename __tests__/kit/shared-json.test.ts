import { describe, expect, it } from '@jest/globals'
import { sharedAs, sharedJson, withoutReferences } from '../../src/kit/shared-json.ts'
import fc from '../properties.ts'

const LONG = 'a text that is longer than a reference to it'

function written(value: object): string {
  return [...sharedJson(value).pieces()].join('')
}

function read(text: string): unknown {
  return withoutReferences(JSON.parse(text) as { shared: unknown[] })
}

describe('JSON in which no long object or list stands twice', () => {
  it('has a table of what does, and references to it, also within the table', () => {
    const name = { name: LONG }
    const list = { names: [name, `${LONG} too`] }
    expect(
      written({
        first: 1,
        roles: [
          { id: 1, list },
          { id: 2, list: structuredClone(list) },
          { other: LONG, name }
        ]
      })
    ).toBe(
      [
        '{"first":1,',
        '"roles":[',
        '{"id":1,"list":{"shared":1}},',
        '{"id":2,"list":{"shared":1}},',
        `{"other":"${LONG}","name":{"shared":0}}`,
        '],',
        '"shared":[',
        `{"name":"${LONG}"},`,
        `{"names":[{"shared":0},"${LONG} too"]}`,
        ']}\n'
      ].join('\n')
    )
  })

  it('gives back any value, and shares what was shared', () => {
    const value = fc.object({
      maxDepth: 4,
      values: [fc.string({ maxLength: 60 }), fc.integer(), fc.constant(null)]
    })
    fc.assert(
      fc.property(value, fc.array(value, { maxLength: 3 }), (one, others) => {
        const whole = { list: [one, ...others, structuredClone(one)], one, none: [], empty: {} }
        const plain: unknown = JSON.parse(JSON.stringify(whole))
        expect(JSON.stringify(read(written(whole)))).toBe(JSON.stringify(plain))
        expect(written(JSON.parse(JSON.stringify(whole)) as object)).toBe(written(whole))
      })
    )
    const { list } = read(written({ list: [{ LONG }, { LONG }] })) as { list: unknown[] }
    expect(list[0]).toBe(list[1])
  })

  it('tells how long it would be without references', () => {
    const value = { a: [LONG, LONG, 3], b: { c: LONG }, d: undefined }
    const { length } = JSON.stringify(value)
    expect(sharedJson(value).isLongerThan(length - 1)).toBe(true)
    expect(sharedJson(value).isLongerThan(length + 9)).toBe(false)
  })

  it('takes what looks like a reference and is none as it is', () => {
    expect(read('{"shared":[],"a":{"shared":"x"},"b":{"shared":0,"c":1}}')).toEqual({
      a: { shared: 'x' },
      b: { shared: 0, c: 1 }
    })
  })

  it.each([
    ['to what is not there', '{"shared":["x"],"a":{"shared":7}}', /"shared" 7 stands for nothing/],
    ['to what comes later', '{"shared":[{"shared":1},"x"]}', /"shared" 1 stands for nothing/],
    ['to itself', '{"shared":[[{"shared":0}]]}', /"shared" 0 stands for nothing/],
    ['between two entries', '{"shared":["x"],"a":{"shared":0.5}}', /"shared" 0.5 stands for nothing/],
    [
      'that stand for more than memory holds',
      JSON.stringify({
        shared: [
          'x',
          ...Array.from({ length: 30 }, (_, place) => Array.from({ length: 10 }, () => ({ shared: place })))
        ]
      }),
      /stands for more than/
    ]
  ])('refuses references %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

describe('a checked copy', () => {
  const list = [{ a: [1] }, 'b']
  const checked = (original: object, copy: object): Record<string, unknown> =>
    sharedAs(original, copy) as Record<string, unknown>

  it('has in common what the original has', () => {
    const original = { one: list, other: { deep: list }, own: [{ a: [1] }, 'b'] }
    const copy = checked(original, JSON.parse(JSON.stringify(original)) as object)
    expect(copy).toEqual(original)
    expect(copy['one']).toBe((copy['other'] as { deep: unknown }).deep)
    expect(copy['own']).not.toBe(copy['one'])
  })

  it('keeps apart what was read in different ways, and what has another order', () => {
    const original = { one: list, less: list, more: list, turned: list, text: list }
    const copy = checked(original, {
      one: [{ a: [1] }, 'b'],
      less: [{ a: [1] }],
      more: [{ a: [1], c: 1 }, 'b'],
      turned: ['b', { a: [1] }],
      text: 'b'
    })
    expect(copy).toEqual({
      one: [{ a: [1] }, 'b'],
      less: [{ a: [1] }],
      more: [{ a: [1], c: 1 }, 'b'],
      turned: ['b', { a: [1] }],
      text: 'b'
    })
    const keys = { a: 1, b: 2 }
    const ordered = checked({ one: keys, other: keys }, { one: { a: 1, b: 2 }, other: { b: 2, a: 1 } })
    expect(JSON.stringify(ordered)).toBe('{"one":{"a":1,"b":2},"other":{"b":2,"a":1}}')
  })

  it('may have the name of a prototype', () => {
    const original = JSON.parse('{"a":{"__proto__":["x"]},"b":{"__proto__":["x"]}}') as object
    const copy = checked(original, JSON.parse(JSON.stringify(original)) as object)
    expect(JSON.stringify(copy)).toBe(JSON.stringify(original))
  })
})
