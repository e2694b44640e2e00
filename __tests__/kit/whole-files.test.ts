/** What the user is told of files that could not be written. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { notWritten, writeWhole } from '../../src/kit/whole-files.ts'

it.each([
  ['EACCES', 'permission denied', 'Give another folder'],
  ['EMFILE', 'too many open files', 'Too many files are open: raise the limit ("ulimit -n" shows it)'],
  ['ENFILE', 'file table overflow', 'Too many files are open: raise the limit ("ulimit -n" shows it)']
])('%s: what mends it', (code, words, remedy) => {
  const error = Object.assign(new Error(`${code}: ${words}`), { code })
  expect(notWritten('--output-dir is "out"', error, 'Give another folder').message).toBe(
    `--output-dir is "out", which cannot be written to (${code}: ${words}). ${remedy}`
  )
})

it('writes more files than are written at once, and leaves nothing beside them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whole-files-'))
  try {
    const names = Array.from({ length: 150 }, (_, i) => `${i}.json`)
    let made = 0
    function* files(): Generator<{ path: string; text: Iterable<string> }> {
      for (const name of names) {
        made++
        yield { path: path.join(folder, name), text: ['{', '}\n'] }
      }
    }
    const written = writeWhole(folder, files())
    expect(made).toBeLessThan(names.length)
    await written
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
    expect(readFileSync(path.join(folder, '149.json'), 'utf8')).toBe('{}\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('leaves no file when one of them cannot be made', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whole-files-'))
  try {
    function* pieces(): Generator<string> {
      yield 'x'.repeat(300_000)
      throw new Error('it cannot be made')
    }
    const files = [
      { path: path.join(folder, 'a.json'), text: '{}\n' },
      { path: path.join(folder, 'b.json'), text: pieces() }
    ]
    await expect(writeWhole(folder, files)).rejects.toThrow('it cannot be made')
    expect(readdirSync(folder)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
