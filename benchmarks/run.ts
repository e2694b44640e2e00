/**
 * `npm run bench`: the built tool against a synthetic X-Ray, beside the bounds that docs/benchmarks.md gives, and the comparison with roles
 * by itself. What its options are stands in docs/benchmarks.md, and `-- --help` says it.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { besideOthers, headOf, type Others } from './beside.ts'
import type { Row } from './figures.ts'
import { limitRows, memoryRows, scanRows, startUpRows } from './live-rows.ts'
import { commandRows, patternRows, resourceRows, roleRows } from './role-rows.ts'
import type { Bench } from './scans.ts'
import { Server } from './server.ts'

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '5' },
    predecessor: { type: 'string' },
    before: { type: 'string', multiple: true, default: [] }
  }
})
const others: Others = {
  predecessor: values.predecessor && resolve(values.predecessor),
  before: values.before.map((folder) => resolve(folder))
}
const hasOthers = others.predecessor !== undefined || others.before.length > 0

interface Part {
  /** Left out by --quick. */
  isLong?: boolean
  /** Absent: three columns, what was measured beside its bound. */
  head?: string[]
  rows: (bench: Bench) => Promise<string[][]>
}

const PARTS: Record<string, Part> = {
  'start-up': { rows: startUpRows },
  'traces-2000': { rows: (bench) => scanRows(bench, 2_000) },
  'traces-20000': { isLong: true, rows: (bench) => scanRows(bench, 20_000) },
  'beside-2000-20ms': beside(2_000, 20, 2),
  'beside-2000-100ms': { isLong: true, ...beside(2_000, 100, 4) },
  'beside-20000-100ms': { isLong: true, ...beside(20_000, 100, 5) },
  'limit-20': { rows: (bench) => limits(bench, 20, 20) },
  'limit-5': { isLong: true, rows: (bench) => limits(bench, 5, 5) },
  'limit-100': { isLong: true, rows: (bench) => limits(bench, 100, 200) },
  memory: { isLong: true, rows: (bench) => memoryRows(bench, 10_000, 100_000) },
  roles: { rows: (bench) => (values.quick ? roleRows(bench, 100, 200) : roleRows(bench, 1_000, 2_000)) },
  'command-100': { rows: (bench) => commandRows(bench, [100]) },
  'command-1000': { isLong: true, rows: (bench) => commandRows(bench, [100, 1_000]) },
  'command-10000': { isLong: true, rows: (bench) => commandRows(bench, [1_000, 10_000]) },
  'resources-20000': { isLong: true, rows: (bench) => resourceRows(bench, [2_000, 20_000]) },
  'resources-200000': { isLong: true, rows: (bench) => resourceRows(bench, [20_000, 200_000]) },
  patterns: { rows: patternRows }
}

if (values.help) process.stdout.write(help())
else await measure(chosen())

function beside(traces: number, latencyMs: number, bound: number): Part {
  const load = { traces, latencyMs }
  if (hasOthers) return { head: headOf(others), rows: (bench) => besideOthers(bench, load, bound, others) }
  const what = `${traces} traces at ${latencyMs} ms a call: beside the predecessor`
  return { rows: () => Promise.resolve([[what, 'not measured: no --predecessor=FOLDER', `≥ ${bound} ×`]]) }
}

async function limits(bench: Bench, perSecond: number, burst: number): Promise<Row[]> {
  return [...(await limitRows(bench, perSecond, burst)), ...(await limitRows(bench, perSecond, 1))]
}

/** The names of the parts that the options choose. @throws Error for a part that there is not */
function chosen(): string[] {
  const names = Object.keys(PARTS)
  const asked = values.only.flatMap((list) => list.split(','))
  for (const name of asked)
    if (!names.includes(name)) throw new Error(`--only=${name} is none of ${names.join(', ')}`)
  return names.filter((name) =>
    asked.length > 0 ? asked.includes(name) : !(values.quick && PARTS[name]?.isLong === true)
  )
}

/** Prints the table of each part when it has been measured. */
async function measure(names: readonly string[]): Promise<void> {
  const tool = resolve('dist/index.js')
  if (!existsSync(tool))
    throw new Error('There is no dist/index.js here: run "npm run build" in the project first')
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs=${values.runs} is no number of runs`)
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const server = await Server.launch()
  const environment = {
    AWS_ENDPOINT_URL: server.url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIABENCHMARKBENCH01',
    AWS_SECRET_ACCESS_KEY: 'of-the-benchmark'
  }
  process.stdout.write(
    `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), medians of ${runs}\n`
  )
  let columns = ''
  let table: string[][] = []
  const print = (): void => {
    if (table.length > 0) process.stdout.write(`\n${markdownTable(table)}\n`)
    table = []
  }
  try {
    for (const name of names) {
      const { head = ['what', 'measured', 'bound'], rows } = PARTS[name] ?? {
        rows: () => Promise.resolve([])
      }
      if (head.join() !== columns) {
        print()
        columns = head.join()
        table = [head]
      }
      table.push(...(await rows({ server, tool, environment, folder, runs })))
    }
  } finally {
    print()
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function help(): string {
  const long = Object.keys(PARTS).map((name) => `  ${name}${PARTS[name]?.isLong === true ? ' (long)' : ''}`)
  return [
    'npm run bench -- [options]',
    '--quick               without the parts that are long',
    '--only=NAME,NAME      these parts alone',
    '--runs=5              medians of so many runs, taken in turns',
    '--predecessor=FOLDER  a checkout of https://github.com/functionalone/aws-least-privilege, built by',
    '                      "npm ci --ignore-scripts && npx tsc", measured beside',
    '--before=FOLDER       the folder of another dist/, measured beside; may be given several times',
    'Parts:',
    ...long,
    ''
  ].join('\n')
}
