/** One scan of the built tool, or of the predecessor's way, against the server: what it took and what the server saw. */
import { join } from 'node:path'
import { measuredRun, script, type Usage } from './measured-run.ts'
import type { Server } from './server.ts'
import { median } from './statistics.ts'
import { PAGE, type ServerCounts } from './synthetic-aws.ts'
import type { RateLimit } from '../__tests__/e2e/servers/token-bucket.ts'

export interface Bench {
  server: Server
  /** Path of dist/index.js. */
  tool: string
  environment: Record<string, string>
  /** For what the runs write. */
  folder: string
  /** Of each figure that is a median. */
  runs: number
}

export interface Scan extends Omit<Usage, 'stdout' | 'stderr'>, ServerCounts {
  /** X-Ray calls that were granted, and how few would have done. */
  made: number
  needed: number
}

export interface Load {
  traces: number
  latencyMs: number
  limit?: RateLimit
}

const BATCH = 5

/** @throws Error when the tool fails or did not read every trace */
export async function scanOnce(bench: Bench, load: Load, flags: readonly string[] = []): Promise<Scan> {
  const { tool, folder, server } = bench
  const window = ['--start-time', String(server.start), '--time-range', '60']
  const scan = await run(bench, load, [
    tool,
    '--json',
    '--quiet',
    ...window,
    '--output-dir',
    folder,
    ...flags
  ])
  const { evidence } = JSON.parse(scan.stdout) as { evidence: { traces: { read: number } } }
  if (evidence.traces.read !== load.traces)
    throw new Error(`The report counts ${evidence.traces.read} of ${load.traces} traces`)
  return scan
}

/**
 * The predecessor itself, with its comparison of roles, from a checkout that was built by `npm ci --ignore-scripts && npx tsc`.
 * @throws Error when it fails
 */
export function predecessorOnce(bench: Bench, load: Load, checkout: string): Promise<Scan> {
  const itself = join(checkout, 'dist', 'bin', 'xray-privilege-scan.js')
  const preload = new URL('./predecessor-endpoint.js', import.meta.url).href
  const window = ['-s', String(bench.server.start), '-r', '60']
  const environment = { ...bench.environment, PREDECESSOR: checkout }
  return run({ ...bench, environment }, load, ['--import', preload, itself, ...window, '-c'])
}

/** The predecessor's way with today's SDK, without its comparison of roles. */
export function predecessorsWayOnce(bench: Bench, load: Load): Promise<Scan> {
  const { start } = bench.server
  return run(bench, load, [script('predecessor'), String(start), String(start + 3600)])
}

/**
 * Medians of several runs of each program, taken in turns, so that a busy minute of the machine hits all of them alike.
 * Counts of lost and twice fetched traces are the worst of any run.
 */
export async function inTurns<Name extends string>(
  times: number,
  programs: Record<Name, () => Promise<Scan>>
): Promise<Record<Name, Scan>> {
  const names = Object.keys(programs) as Name[]
  const scans = new Map<Name, Scan[]>(names.map((name) => [name, []]))
  for (let turn = 0; turn < times; turn++) {
    for (const name of names) scans.get(name)?.push(await programs[name]())
  }
  return Object.fromEntries(names.map((name) => [name, middleOf(scans.get(name) ?? [])])) as Record<
    Name,
    Scan
  >
}

function middleOf(scans: readonly Scan[]): Scan {
  const [first] = scans
  if (first === undefined) throw new Error('A scan must run at least once')
  const middle = (figure: (scan: Scan) => number): number => median(scans.map(figure))
  const worst = (figure: (scan: Scan) => number): number => Math.max(...scans.map(figure))
  return {
    ...first,
    seconds: middle((scan) => scan.seconds),
    cpuSeconds: middle((scan) => scan.cpuSeconds),
    peakMegabytes: middle((scan) => scan.peakMegabytes),
    made: worst(({ made }) => made),
    peakInFlight: worst(({ peakInFlight }) => peakInFlight),
    lost: worst(({ lost }) => lost),
    fetchedTwice: worst(({ fetchedTwice }) => fetchedTwice)
  }
}

async function run(bench: Bench, load: Load, args: readonly string[]): Promise<Scan & { stdout: string }> {
  const { server, environment, folder } = bench
  await server.reset(load)
  const { stderr, ...usage } = await measuredRun({ args, env: environment, folder })
  if (usage.exitCode !== 0)
    throw new Error(`${args.join(' ')} ended with ${String(usage.exitCode)}:\n${stderr}`)
  const counts = await server.counts()
  const needed = Math.ceil(load.traces / PAGE) + Math.ceil(load.traces / BATCH)
  return { ...counts, ...usage, made: counts.granted, needed }
}
