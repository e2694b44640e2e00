/**
 * `npm run fuzz`: gives every reader 100,000 inputs that are real ones made wrong, and tells what a reader takes badly (`__tests__/fuzz/`): an
 * error that no user could mend, more than a second, a secret, unbounded or raw text, another answer in another order, more memory.
 * `-- --reader Terraform` reads by those alone whose name has that; `--inputs 1000`, `--seed 7` (a number that a failure tells repeats it).
 * Ctrl+C, or SIGTERM, ends it with what it has, and with the seed from which another run goes on.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz } from '../__tests__/fuzz/fuzzing.ts'
import { fuzzIn, READERS } from '../__tests__/fuzz/readers.ts'

/** Bytes that memory may grow by between the first tenth of the inputs and the last. */
const GROWTH = 64 * 2 ** 20
const SHOWN = 3_000

const { values } = parseArgs({
  options: {
    reader: { type: 'string', default: '' },
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261126' }
  }
})
const inputs = Number(values.inputs)
const seed = Number(values.seed)
if (!Number.isInteger(inputs) || inputs < 1 || !Number.isInteger(seed))
  throw new Error(`--inputs is ${values.inputs} and --seed ${values.seed}: give whole numbers`)

let isOver = false
const end = (): void => void (isOver = true)
process.once('SIGINT', end).once('SIGTERM', end)

const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'))
fuzzIn(folder)
try {
  for (const reader of READERS.filter(({ name }) => name.includes(values.reader))) {
    const begun = process.cpuUsage()
    const heaps: number[] = []
    let read = 0
    if (isOver) break
    const failures = await fuzz(reader, {
      seed,
      inputs,
      isOver: () => isOver,
      each: (done) => {
        read = done
        if (done % Math.max(1, Math.floor(inputs / 10)) !== 0) return
        globalThis.gc?.()
        heaps.push(process.memoryUsage().heapUsed)
      }
    })
    const { user, system } = process.cpuUsage(begun)
    const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0)
    const grew = growth > GROWTH
    if (failures.length > 0 || grew) process.exitCode = 1
    process.stdout.write(
      `${reader.name}: ${read} inputs, ${((user + system) / 1e6).toFixed(1)} s of CPU, memory ${growth < 0 ? '-' : '+'}${Math.abs(growth / 2 ** 20).toFixed(1)} MB${grew ? ' (too much)' : ''}, ${failures.length} kinds of failures${read < inputs && failures.length === 0 ? `; it goes on with --seed ${seed + read} --inputs ${inputs - read}` : ''}\n`
    )
    for (const { seed: repeat, what, input } of failures)
      process.stdout.write(
        `  --seed ${repeat} --inputs 1: ${what}\n  ${JSON.stringify(input instanceof Uint8Array ? Buffer.from(input).toString('base64') : input).slice(0, SHOWN)}\n`
      )
  }
} finally {
  rmSync(folder, { recursive: true })
}
