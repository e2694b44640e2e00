/** What the user is told of files that could not be written. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
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
    await writeWhole(
      folder,
      names.map((name) => ({ path: path.join(folder, name), text: '{}\n' }))
    )
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
  } finally {
    rmSync(folder, { recursive: true })
  }
})
