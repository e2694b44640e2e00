/** A few inputs a reader, the same in every run; `npm run fuzz` reads 100,000. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fuzz, wrongWith } from './fuzzing.ts'
import { mutated } from './mutation.ts'
import { fuzzIn, READERS, type Reader } from './readers.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'))
beforeAll(() => fuzzIn(folder))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(READERS.map((reader) => [reader.name, reader] as const))('%s', (_, reader) => {
  it('takes what is real, and what was made wrong', async () => {
    for (const real of await reader.real()) expect(await wrongWith(reader, real)).toBeUndefined()
    expect(await fuzz(reader, { seed: 20_261_126, inputs: reader.isSlow ? 6 : 25 })).toEqual([])
  })
})

describe('what is told of a reader', () => {
  const shown = (text: string): Awaited<ReturnType<Reader['read']>> => [{ text, most: 10, lines: false }]
  it.each<[what: string, read: Reader['read'], told: RegExp]>([
    [
      'an error that no user can mend',
      () => Promise.reject(new TypeError('x is not a function')),
      /TypeError/
    ],
    ['a text without bound', async () => shown('a'.repeat(11)), /11 characters, more than 10/],
    [
      "a parser's words",
      () => Promise.reject(new Error('Invalid key: Expected "a" but received undefined')),
      /what the parser says/
    ],
    ['a control character', async () => shown('a\u001b[2J'), /control characters/]
  ])('%s', async (_, read, told) => {
    expect(await wrongWith({ name: 'one', real: async () => ['a'], read }, 'a')).toMatch(told)
  })

  it('is repeated by the seed that is told', async () => {
    const reader: Reader = {
      name: 'one',
      real: async () => ['{"a": [1, 2, {"b": "c"}]}'],
      read: async (input) => shown(String(input).includes('\\u0000') ? 'a'.repeat(11) : '')
    }
    const [failure] = await fuzz(reader, { seed: 1, inputs: 5_000, most: 1 })
    expect(String(mutated('{"a": [1, 2, {"b": "c"}]}', failure?.seed ?? 0))).toContain('\\u0000')
  })
})
