/**
 * `npm run soak`: scans in a row against an AWS that fails one request in twenty, in every way that this repository's test servers know, and
 * what came of them beside a run without faults. `--scans 20` makes fewer of them.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AwsServer } from '../__tests__/e2e/servers/aws.ts'
import type { Fault } from '../__tests__/e2e/servers/faults.ts'
import { invoicesTraces, ordersTraces, seedLooseShop, seedTightShop } from '../__tests__/e2e/shop.ts'
import { median } from './statistics.ts'

/** Of all requests. */
const SHARE = 0.05
const KINDS: readonly Omit<Fault, 'operation'>[] = [
  { status: 500, code: 'InternalFailure', message: 'failed on purpose' },
  { status: 503, code: 'ServiceUnavailable', message: 'failed on purpose' },
  { status: 429, code: 'ThrottledException', message: 'Rate exceeded' },
  { kind: 'reset' },
  { kind: 'cut' },
  { kind: 'garbled' },
  { kind: 'half' },
  { kind: 'silent' },
  { kind: 'slow', ms: 3_000 }
]
/** Seconds; one request has a third of them. */
const TIMEOUT = 120
const SIDE_BY_SIDE = 8
const ARGUMENTS = ['-c', '--max-unused-actions', '0', '--quiet', '--timeout', String(TIMEOUT)]
/** What the process held when it ended. */
const PRELOAD = `data:text/javascript,${encodeURIComponent(
  `import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(process.env.SOAK_USAGE, JSON.stringify({ rss: process.resourceUsage().maxRSS, descriptors: fs.readdirSync('/proc/self/fd').length })))`
)}`

interface Ended {
  verdict: string
  reason: string
  exitCode: number | null
  seconds: number
  faults: number
  requests: number
  /** KiB. */
  rss: number
  descriptors: number
}

/** Mulberry32: the same faults in each soak. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

async function scan(random: () => number, share: number): Promise<Ended> {
  const aws = await new AwsServer().start()
  const folder = await mkdtemp(join(tmpdir(), 'soak-'))
  try {
    seedTightShop(aws, 0)
    seedLooseShop(aws, 0)
    aws.xray.pageSize = 5
    aws.xray.traces.push(...ordersTraces(40), ...invoicesTraces(40))
    for (const kind of KINDS)
      aws.faults.push({ operation: '*', ...kind, when: () => random() < share / KINDS.length })
    const started = performance.now()
    const exitCode = await new Promise<number | null>((done, fail) => {
      const child = spawn(
        process.execPath,
        ['--import', PRELOAD, resolve('dist/index.js'), ...ARGUMENTS, '--output-dir', folder],
        {
          env: {
            PATH: process.env['PATH'],
            HOME: folder,
            AWS_REGION: 'us-east-1',
            SOAK_USAGE: join(folder, 'usage.json'),
            ...aws.environment('static')
          },
          stdio: 'ignore'
        }
      )
      child.once('error', fail)
      child.once('close', done)
    })
    const seconds = (performance.now() - started) / 1000
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as {
      verdict: string
      reasons: string[]
    }
    const usage = JSON.parse(await readFile(join(folder, 'usage.json'), 'utf8')) as {
      rss: number
      descriptors: number
    }
    return {
      verdict: report.verdict,
      reason: report.reasons[0] ?? '',
      exitCode,
      seconds,
      faults: aws.faults.fired,
      requests: aws.requests.length,
      ...usage
    }
  } finally {
    await aws.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const at = process.argv.indexOf('--scans')
const scans = at === -1 ? 100 : Number(process.argv[at + 1])
const plain = await scan(randomFrom(0), 0)
const ended: Ended[] = []
const waiting = Array.from({ length: scans }, (_, i) => i)
const lane = async (): Promise<void> => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    ended[next] = await scan(randomFrom(next + 1), SHARE)
}
await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane))

const same = ended.filter(({ verdict }) => verdict === plain.verdict).length
const greener = ended.filter(({ exitCode }) => exitCode === 0 && plain.exitCode !== 0).length
const sum = (value: (one: Ended) => number): number => ended.reduce((total, one) => total + value(one), 0)
const half = Math.floor(scans / 2)
const growth = (value: (one: Ended) => number): string =>
  `${median(ended.slice(0, half).map(value))} in the first half, ${median(ended.slice(half).map(value))} in the second`
const lines = [
  `${scans} scans, ${SIDE_BY_SIDE} side by side; ${sum(({ requests }) => requests)} requests, of which ${sum(({ faults }) => faults)} failed`,
  `verdict without faults: ${plain.verdict}; the same with faults: ${same}; greener: ${greener}`,
  `others: ${ended.flatMap(({ verdict, exitCode, reason }) => (verdict === plain.verdict ? [] : [`${verdict} (${exitCode}): ${reason}`])).join('; ') || 'none'}`,
  `seconds: median ${median(ended.map(({ seconds }) => seconds)).toFixed(1)}, longest ${Math.max(...ended.map(({ seconds }) => seconds)).toFixed(1)}`,
  `memory (MiB): ${growth(({ rss }) => Math.round(rss / 1024))}`,
  `descriptors at the end: ${growth(({ descriptors }) => descriptors)}`
]
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = same >= scans * 0.95 && greener === 0 ? 0 : 1
