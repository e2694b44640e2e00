/** Writes every file that is generated from the sources, where it is stale. */
import { readFile, writeFile } from 'node:fs/promises'
import { generate, GENERATED } from './generated/generated.ts'

for (const generated of GENERATED) {
  const text = await generate(generated)
  if ((await readFile(generated.file, 'utf8').catch(() => undefined)) === text) continue
  await writeFile(generated.file, text)
  process.stdout.write(`${generated.file}\n`)
}
