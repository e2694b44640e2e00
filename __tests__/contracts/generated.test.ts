/** What is generated from the sources is fresh: `npm run generate` would change nothing. */
import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { generate, GENERATED } from '../../scripts/generated/generated.ts'

it.each(GENERATED)('$file is what "npm run generate" writes', async (generated) => {
  expect(readFileSync(generated.file, 'utf8')).toBe(await generate(generated))
})
