import { expect, it } from '@jest/globals'
import { readText } from '../../../src/sources/files/saved-file.ts'

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
