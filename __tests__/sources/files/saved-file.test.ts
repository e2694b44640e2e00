import { expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { filesIn, readText } from '../../../src/sources/files/saved-file.ts'

const read = (file: string) => readText({ file, label: '--traces', printedBy: ['aws xray batch-get-traces'] })

it.each(['package.json tsconfig.json', 'package.json, tsconfig.json'])(
  'files that were given as one, "%s", are told apart',
  async (file) => {
    await expect(read(file)).rejects.toThrow(
      'which are 2 files in one: in a workflow each stands on a line of its own'
    )
  }
)

it('a name with a space that is no file is told as such', async () => {
  await expect(read('package.json missing.json')).rejects.toThrow('ENOENT')
})

it('a folder stands for its files, below it too, and for none in hidden folders, which belong to tools', async () => {
  // what stands above the folder is no reason to leave its files out
  const folder = path.join(await mkdtemp(path.join(tmpdir(), '.saved-')), 'traces')
  try {
    for (const file of ['a.json', 'sub/b.json', '.git/config', 'sub/.cache/deep/c.json', '.hidden.json']) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
      await writeFile(path.join(folder, file), '[]')
    }
    const named = (file: string) => filesIn({ file, label: '--traces', printedBy: [] })
    const found = async (file: string) =>
      (await named(file)).map((one) => path.relative(folder, one.file).split(path.sep).join('/'))
    expect(await found(folder)).toEqual(['a.json', 'sub/b.json'])
    expect(await found(path.join(folder, '**/*.json'))).toEqual(['a.json', 'sub/b.json'])
    expect(await found(path.join(folder, 'sub/.cache'))).toEqual(['sub/.cache/deep/c.json'])
    await expect(named(path.join(folder, '.git/none'))).resolves.toHaveLength(1)
  } finally {
    await rm(path.dirname(folder), { recursive: true })
  }
})
