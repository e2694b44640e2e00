/**
 * `npm run mangled`: reads 10,000 mangled documents, each by itself, and tells how many ended a scan with an error and which took longest. The
 * documents are those of the dialects' tests with the tests' own edits; the seed is fixed. `--documents 1000` reads fewer.
 */
import { parseArgs } from 'node:util'
import fc from '../__tests__/properties.ts'
import { scanOf } from '../__tests__/scan-in-memory.ts'
import { DIALECT_CASES } from '../__tests__/traces/dialect-cases.ts'
import { edits, mangled } from '../__tests__/traces/mangling.ts'

const SEED = 20_261_126
const MOST_EDITS = 8
const TRACE = '1-6afd83c0-000000000000000000000000'

interface Read {
  /** Which document of which seed was mangled, and the how manieth this is. */
  name: string
  text: string
  milliseconds: number
  /** What ended the scan. */
  error?: string
}

const { values } = parseArgs({ options: { documents: { type: 'string', default: '10000' } } })
const count = Number(values.documents)
if (!Number.isInteger(count) || count < 1)
  throw new Error(`--documents is ${values.documents}, which is no whole number of at least 1`)

const seeds = DIALECT_CASES.flatMap(({ dialect, name, documents }) =>
  documents.map((document, i) => ({ name: `${dialect}: ${name}, document ${i + 1}`, document }))
)

async function read(name: string, text: string): Promise<Read> {
  const begun = performance.now()
  try {
    await scanOf([{ Id: TRACE, documents: [text] }])
    return { name, text, milliseconds: performance.now() - begun }
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { name, text, milliseconds: performance.now() - begun, error: what }
  }
}

// the first scan loads the reference, which is no document's fault
await read('as it is', JSON.stringify(seeds[0]?.document))
const all: Read[] = []
for (const [i, list] of fc.sample(edits(MOST_EDITS), { numRuns: count, seed: SEED }).entries()) {
  const seed = seeds[i % seeds.length]
  if (seed === undefined) throw new Error('The dialects have no document')
  const [document] = mangled([seed.document], list)
  all.push(await read(`${seed.name}, mangled as number ${i + 1}`, JSON.stringify(document)))
}

const crashed = all.filter(({ error }) => error !== undefined)
const slowest = all.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one))
// what took long once may have met a collection of garbage
const again = await read(slowest.name, slowest.text)
const sum = all.reduce((total, { milliseconds }) => total + milliseconds, 0)
process.stdout.write(
  `${all.length} documents of ${seeds.length} seeds in ${(sum / 1000).toFixed(1)} s, ${new Set(all.map(({ text }) => text)).size} of them different: ${crashed.length} crashes\n` +
    `slowest, ${slowest.milliseconds.toFixed(1)} ms: ${slowest.name} (${slowest.text.length} characters); read again, ${again.milliseconds.toFixed(1)} ms\n${slowest.text}\n`
)
for (const { name, text, error } of crashed.slice(0, 10))
  process.stdout.write(`${name}: ${error ?? ''}\n${text.slice(0, 2_000)}\n`)
if (crashed.length > 0) process.exitCode = 1
