/**
 * `npm run bench`: the built tool against a synthetic X-Ray, beside the bounds that docs/benchmarks.md gives, and the comparison with roles by itself.
 * `--quick` leaves out the long runs; `--roles` leaves out X-Ray. `--predecessor=FOLDER` is a checkout of
 * https://github.com/functionalone/aws-least-privilege, built by `npm ci --ignore-scripts && npx tsc`, to be measured beside.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { markdownTable } from 'markdown-table'
import { measuredRun, script } from './measured-run.ts'
import type { ParseTimes } from './parse-documents.ts'
import type { RoleTimes } from './roles.ts'
import { saveRoles } from './saved-roles.ts'
import { inTurns, predecessorOnce, predecessorsWayOnce, scanOnce, type Bench, type Scan } from './scans.ts'
import { Server } from './server.ts'
import { measureStartUp } from './start-up.ts'
import { median } from './statistics.ts'
import type { PatternTimes } from './tangled-patterns.ts'

type Row = [what: string, measured: string, bound: string]

const LATENCY_MS = 20
/** As X-Ray answers over a network. */
const FAR_MS = 100
const RUNS = 5
const PER_SECOND = 20
const isQuick = process.argv.includes('--quick')
const isOfRoles = process.argv.includes('--roles')
const checkout = process.argv
  .find((word) => word.startsWith('--predecessor='))
  ?.slice('--predecessor='.length)

const tool = resolve('dist/index.js')
if (!existsSync(tool))
  throw new Error('There is no dist/index.js here: run "npm run build" in the project first')
const folder = await mkdtemp(join(tmpdir(), 'bench-'))
const server = await Server.launch()
const environment = {
  AWS_ENDPOINT_URL: server.url,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIABENCHMARKBENCH01',
  AWS_SECRET_ACCESS_KEY: 'of-the-benchmark'
}
const bench: Bench = { server, tool, environment, folder }
try {
  const rows: Row[] = [
    ...(isOfRoles ? [] : await xrayRows()),
    ...(await (isQuick ? roleRows(100, 200) : roleRows(1_000, 2_000))),
    ...(await commandRows(100)),
    ...(isQuick ? [] : await commandRows(1_000)),
    ...(await patternRows())
  ]
  const machine = `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${LATENCY_MS} ms a call, medians of ${RUNS}`
  process.stdout.write(`${machine}\n\n${markdownTable([['what', 'measured', 'bound'], ...rows])}\n`)
} finally {
  server.close()
  await rm(folder, { recursive: true, force: true })
}

async function xrayRows(): Promise<Row[]> {
  return [
    ...(await startUpRows()),
    ...(await scanRows(2_000)),
    ...(isQuick ? [] : await scanRows(20_000)),
    ...(await besideThePredecessor(2_000, LATENCY_MS)),
    ...(isQuick ? [] : await besideThePredecessor(2_000, FAR_MS)),
    ...(isQuick ? [] : await besideThePredecessor(20_000, FAR_MS)),
    ...(await limitRows(2_000, 20)),
    ...(isQuick ? [] : await limitRows(2_000, 1)),
    ...(isQuick ? [] : await memoryRows(10_000, 100_000))
  ]
}

async function startUpRows(): Promise<Row[]> {
  progress('start-up')
  const { help, command, action, actionWithRole } = await measureStartUp(bench)
  return [
    ['start-up: `--help`', ms(help), ''],
    ['start-up: command, to the first request', ms(command), '≤ 200 ms'],
    ['start-up: action, to the first request', ms(action), '≤ 200 ms'],
    ['start-up: action with `role-to-assume`, to the first request', ms(actionWithRole), '≤ 200 ms']
  ]
}

async function scanRows(traces: number): Promise<Row[]> {
  const load = { traces, latencyMs: LATENCY_MS }
  progress(`${traces} traces`)
  const { ours, compared, theirs } = await inTurns(RUNS, {
    ours: () => scanOnce(bench, load),
    compared: () => scanOnce(bench, load, ['--compare']),
    theirs: () => predecessorsWayOnce(bench, load)
  })
  const parse = await parseTimes(traces)
  const documents = `${parse.megabytes.toFixed(0)} MB of documents`
  const name = `${thousands(traces)} traces`
  return [
    [`${name}: wall time`, seconds(ours.seconds), ''],
    [`${name}: wall time with \`--compare\``, seconds(compared.seconds), ''],
    [`${name}: the predecessor's way, wall time`, seconds(theirs.seconds), ''],
    [`${name}: faster than the predecessor's way`, times(theirs.seconds / ours.seconds), '≥ 5 ×'],
    [`${name}: X-Ray calls made, of those needed`, `${ours.made} of ${ours.needed}`, ''],
    [`${name}: most calls in flight`, `${ours.peakInFlight}`, ''],
    [`${name}: traces lost, read twice`, lostAndTwice(ours, compared), '0, 0'],
    [`${name}: CPU time`, seconds(ours.cpuSeconds), ''],
    [`${name}: CPU time with \`--compare\``, seconds(compared.cpuSeconds), ''],
    [
      `${name}: CPU time against the predecessor's way`,
      `${times(ours.cpuSeconds / theirs.cpuSeconds)} (${seconds(theirs.cpuSeconds)})`,
      ''
    ],
    [
      `${name}: CPU time against \`JSON.parse\` of the documents`,
      `${times(ours.cpuSeconds / parse.documents)} (${seconds(parse.documents)}, ${documents})`,
      '≤ 1.5 ×'
    ],
    [
      `${name}: CPU time against \`JSON.parse\` of answers and documents`,
      `${times(ours.cpuSeconds / parse.answersAndDocuments)} (${seconds(parse.answersAndDocuments)})`,
      ''
    ],
    [
      `${name}: peak memory`,
      `${megabytes(ours)}; with \`--compare\` ${megabytes(compared)}; the predecessor's way ${megabytes(theirs)}`,
      ''
    ]
  ]
}

/** Both compare roles. Without a checkout of the predecessor there is nothing to compare with, and that is said. */
async function besideThePredecessor(traces: number, latencyMs: number): Promise<Row[]> {
  const name = `${thousands(traces)} traces at ${latencyMs} ms a call, roles compared`
  if (checkout === undefined)
    return [[`${name}: beside the predecessor`, 'not measured: no --predecessor=FOLDER', '']]
  const folderOfIt = resolve(checkout)
  const load = { traces, latencyMs }
  progress(`${name}, beside the predecessor`)
  const { ours, theirs } = await inTurns(RUNS, {
    ours: () => scanOnce(bench, load, ['--compare']),
    theirs: () => predecessorOnce(bench, load, folderOfIt)
  })
  const both = (figure: (scan: Scan) => string): string =>
    `${figure(ours)}; the predecessor ${figure(theirs)}`
  return [
    [`${name}: wall time`, both((scan) => seconds(scan.seconds)), ''],
    [
      `${name}: faster than the predecessor`,
      times(theirs.seconds / ours.seconds),
      latencyMs === LATENCY_MS ? '≥ 2 ×' : traces > 2_000 ? '≥ 5 ×' : '≥ 4 ×'
    ],
    [`${name}: CPU time`, both((scan) => seconds(scan.cpuSeconds)), ''],
    [`${name}: peak memory`, both(megabytes), ''],
    [`${name}: X-Ray calls`, both(({ made }) => String(made)), '']
  ]
}

/** The share of the limit is what was granted of all that the limit would have granted from the first call to the last answer. */
async function limitRows(traces: number, burst: number): Promise<Row[]> {
  const name = `${PER_SECOND} calls a second, burst ${burst}`
  progress(name)
  const load = { traces, latencyMs: LATENCY_MS, limit: { perSecond: PER_SECOND, burst } }
  const scan = await scanOnce(bench, load)
  const allowed = PER_SECOND * scan.xraySeconds + burst
  const asked = scan.granted + scan.refused
  return [
    [
      `${name}: share of the limit used`,
      `${percent(scan.granted / allowed)} (${scan.granted} of ${allowed.toFixed(0)} calls in ${seconds(scan.xraySeconds)})`,
      '≥ 90 %'
    ],
    [`${name}: calls throttled`, `${percent(scan.refused / asked)} (${scan.refused} of ${asked})`, '< 5 %'],
    [`${name}: traces lost, read twice`, lostAndTwice(scan), '0, 0']
  ]
}

async function memoryRows(few: number, many: number): Promise<Row[]> {
  progress(`memory at ${few} and ${many} traces`)
  const small = await scanOnce(bench, { traces: few, latencyMs: LATENCY_MS })
  const large = await scanOnce(bench, { traces: many, latencyMs: LATENCY_MS })
  return [
    [
      `peak memory at ${thousands(few)} and at ${thousands(many)} traces`,
      `${megabytes(small)}, ${megabytes(large)}`,
      'flat'
    ],
    [
      `${thousands(many)} traces: wall time, traces a second`,
      `${seconds(large.seconds)}, ${(many / large.seconds).toFixed(0)}`,
      ''
    ],
    [`${thousands(many)} traces: traces lost, read twice`, lostAndTwice(large), '0, 0']
  ]
}

async function parseTimes(traces: number): Promise<ParseTimes> {
  const results: ParseTimes[] = []
  for (let run = 0; run < RUNS; run++) {
    results.push(await printed<ParseTimes>('parse-documents', traces))
  }
  return {
    documents: median(results.map(({ documents }) => documents)),
    answersAndDocuments: median(results.map(({ answersAndDocuments }) => answersAndDocuments)),
    megabytes: median(results.map(({ megabytes: size }) => size))
  }
}

/** In a process each, in turns, and the fastest of each: other work on the machine can only make them slower. */
async function roleRows(few: number, many: number): Promise<Row[]> {
  const runs: [RoleTimes, RoleTimes][] = []
  for (let run = 0; run < RUNS; run++) {
    progress(`${few} and ${many} roles`)
    runs.push([await printed<RoleTimes>('roles', few), await printed<RoleTimes>('roles', many)])
  }
  const least = (of: (times: [RoleTimes, RoleTimes]) => number): number => Math.min(...runs.map(of))
  const [fewer, more] = [least(([first]) => first.cpuSeconds), least(([, second]) => second.cpuSeconds)]
  const name = `${thousands(few)} roles of 10 policies, compared with 30 needs each`
  return [
    [`${name}: wall time`, seconds(least(([first]) => first.seconds)), ''],
    [`${name}: CPU time`, `${seconds(fewer)}, ${ms((fewer / few) * 1000)} a role`, ''],
    [`${name}: the longest that one role takes`, ms(least(([first]) => first.longest) * 1000), ''],
    [`${thousands(many)} roles: CPU time`, `${seconds(more)}, ${times(more / fewer)}`, '']
  ]
}

/** Through the command line: everything that a scan of saved files does, and what `verify` does with its report. */
async function commandRows(count: number): Promise<Row[]> {
  progress(`${count} roles through the command line`)
  const own = await mkdtemp(join(tmpdir(), 'bench-roles-'))
  try {
    const files = await saveRoles(count, own)
    const output = join(own, 'out')
    const args = [tool, ...files, '--compare', '--quiet', '--output-dir', output]
    const scan = await measuredRun({ args, env: {}, folder: own })
    const report = join(output, 'report.json')
    const { size } = await stat(report)
    const verified = await measuredRun({ args: [tool, 'verify', report], env: {}, folder: own })
    const name = `${thousands(count)} roles of 10 policies through the command line`
    const isBounded = count === 1_000
    return [
      [`${name}: CPU time`, seconds(scan.cpuSeconds), isBounded ? '< 30 s' : ''],
      [`${name}: peak memory`, megabytes(scan), isBounded ? '< 500 MB' : ''],
      [`${name}: report.json`, `${(size / 1e6).toFixed(1)} MB`, isBounded ? '< 20 MB' : ''],
      [
        `${name}: \`verify\`, CPU time`,
        `${seconds(verified.cpuSeconds)}${verified.exitCode === 0 ? '' : `, exit code ${String(verified.exitCode)}`}`,
        ''
      ]
    ]
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

async function patternRows(): Promise<Row[]> {
  progress('tangled patterns')
  const questions = await printed<PatternTimes[]>('tangled-patterns')
  return questions.map(({ question, characters, seconds: time, growth }) => [
    `${question} of ${thousands(characters)} characters; of half as many`,
    `${ms(time * 1000)}; ${times(growth)} less`,
    ''
  ])
}

/** What a script of this folder prints. */
async function printed<T>(name: string, ...args: (string | number)[]): Promise<T> {
  const { stdout, stderr, exitCode } = await measuredRun({
    args: [script(name), ...args.map(String)],
    env: {},
    folder
  })
  if (exitCode !== 0) throw new Error(`The benchmark ${name} failed: ${stderr}`)
  return JSON.parse(stdout) as T
}

function progress(what: string): void {
  process.stderr.write(`measuring: ${what}\n`)
}

function lostAndTwice(...scans: Scan[]): string {
  const worst = (count: (scan: Scan) => number): number => Math.max(...scans.map(count))
  return `${worst(({ lost }) => lost)}, ${worst(({ fetchedTwice }) => fetchedTwice)}`
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

function times(value: number): string {
  return `${value.toFixed(1)} ×`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function megabytes({ peakMegabytes }: Pick<Scan, 'peakMegabytes'>): string {
  return `${peakMegabytes.toFixed(0)} MB`
}

function thousands(value: number): string {
  return value.toLocaleString('en-US')
}
