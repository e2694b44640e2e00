/**
 * Worlds of which the truth is known: what the scan would call unused, how often wrongly, and whether the bound that it prints holds. Writes
 * docs/coverage.svg and the table in docs/coverage.md. The same every time.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { withBlock } from './blocks.ts'
import { mayHaveMissed } from '../src/judgement/coverage/bounds.ts'
import { coverageOf } from '../src/judgement/coverage/coverage.ts'

/** Ten each: those that the way of reckoning was chosen with, and those that nobody had looked at before. */
const SEEDS = { development: 0, 'held out': 2000 }
const EACH = 10
const FUNCTIONS = 200

interface World {
  name: string
  /** When the traces of one function begin (seconds), in order. */
  times: (random: () => number) => number[]
  /** Whether the first trace of each second is kept, and what share of the others. */
  first: boolean
  rate: number
  /** Requests to the function in each trace. */
  each?: number
  /** Whether the traces show that Lambda decided. */
  isLambdas?: boolean
}

const steady = (count: number, seconds: number) => (random: () => number) =>
  Array.from({ length: count }, () => random() * seconds).toSorted((a, b) => a - b)
/** So many requests within a second, every so many seconds. */
const bursts = (count: number, size: number, pause: number) => (random: () => number) =>
  Array.from({ length: count }, (_, i) => Math.floor(i / size) * pause + random()).toSorted((a, b) => a - b)
/** A page that asks for three things, at any time. */
const pages = (count: number, seconds: number) => (random: () => number) =>
  Array.from({ length: count / 3 }, () => Math.floor(random() * seconds))
    .flatMap((second) => [second, second, second])
    .toSorted((a, b) => a - b)

const WORLDS: readonly World[] = [
  { name: '1/s + 5 %, 2 requests a second', times: steady(200, 100), first: true, rate: 0.05 },
  { name: '1/s + 5 %, bursts of 20', times: bursts(200, 20, 30), first: true, rate: 0.05 },
  {
    name: '1/s + 5 %, three at once, by Lambda',
    times: pages(201, 300),
    first: true,
    rate: 0.05,
    isLambdas: true
  },
  { name: '20 %, 2 requests a second', times: steady(200, 100), first: false, rate: 0.2 },
  { name: '20 %, bursts of 20', times: bursts(200, 20, 30), first: false, rate: 0.2 },
  { name: '20 %, five requests a trace', times: steady(100, 100), first: false, rate: 0.2, each: 5 },
  { name: '100 %', times: steady(200, 100), first: false, rate: 1 }
]

/** How many requests use what: a path of each function for each number. */
const USES = [1, 2, 5, 10, 20, 50]

interface Outcome {
  world: string
  seen: number
  requests: number
  /** Share of the paths that were used and that the scan would call unused, by the number of their uses. */
  wrong: number[]
  /** Chance that a path with the least number of uses above the bound, where it is missed most easily, was seen; reckoned for each function. */
  holds: number
  bound: number
  /** The bound of who knows how each request was chosen. */
  exact: number
}

function outcomeOf(world: World, from: number): Outcome {
  const sums = { seen: 0, requests: 0, bound: 0, exact: 0, held: 0 }
  const wrong = USES.map(() => 0)
  const { each = 1 } = world
  const all = EACH * FUNCTIONS
  for (let seed = from; seed < from + EACH; seed++) {
    const random = generator(seed)
    for (let i = 0; i < FUNCTIONS; i++) {
      const traces = tracesIn(world, random)
      const kept = traces.filter(({ isKept }) => isKept)
      const bound = boundOf(world, traces.length * each, kept)
      // what the rule chose by chance: all traces, or those that are not the first of their second
      const chosen = traces.filter(({ isFirst }) => !world.first || !isFirst)
      const seen = chosen.filter(({ isKept }) => isKept).length
      sums.seen += kept.length * each
      sums.requests += traces.length * each
      sums.bound += bound
      sums.exact += mayHaveMissed([{ requests: chosen.length, seen, each }])
      sums.held += 1 - chanceToMiss(chosen.length, seen, Math.floor(bound / each) + 1)
      for (const [j, uses] of USES.entries())
        if (!some(traces, Math.ceil(uses / each), random).some(({ isKept }) => isKept))
          wrong[j] = (wrong[j] ?? 0) + 1
    }
  }
  return {
    world: world.name,
    seen: sums.seen / all,
    requests: sums.requests / all,
    wrong: wrong.map((number) => number / all),
    holds: sums.held / all,
    bound: sums.bound / all,
    exact: sums.exact / all
  }
}

/** What the scan prints. */
function boundOf({ each = 1, isLambdas = false }: World, requests: number, kept: readonly Trace[]): number {
  const seconds = new Set(kept.map(({ second }) => second))
  const { mayHaveMissed: bound = requests } = coverageOf({
    seen: {
      seen: kept.length * each,
      traces: kept.length,
      seconds: seconds.size,
      span: kept.length === 0 ? 0 : Math.max(...seconds) - Math.min(...seconds) + 1,
      isLambdas
    },
    counted: { requests, settled: true },
    isUnreadable: false
  })
  return bound
}

/** That none of so many, put anywhere among all, is among those that were seen. */
function chanceToMiss(all: number, seen: number, uses: number): number {
  if (uses > all) return 0
  let chance = 1
  for (let i = 0; i < uses; i++) chance *= Math.max(0, all - seen - i) / (all - i)
  return chance
}

interface Trace {
  second: number
  isFirst: boolean
  isKept: boolean
}

function tracesIn({ times, first, rate }: World, random: () => number): Trace[] {
  const known = new Set<number>()
  return times(random).map((time) => {
    const second = Math.floor(time)
    const isFirst = !known.has(second)
    known.add(second)
    return { second, isFirst, isKept: (first && isFirst) || random() < rate }
  })
}

/** So many of them, each as likely as the others. */
function some<T>(items: readonly T[], count: number, random: () => number): T[] {
  const left = [...items]
  return Array.from({ length: Math.min(count, items.length) }, () => {
    const [taken] = left.splice(Math.floor(random() * left.length), 1)
    return taken
  }).filter((item) => item !== undefined)
}

/** Numbers from 0 to 1 that are the same for the same seed. https://en.wikipedia.org/wiki/Xorshift */
function generator(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
}

function tableOf(outcomes: readonly Outcome[], unseen: readonly Outcome[]): string {
  const head = [
    'sampling',
    'seen',
    ...USES.map((uses) => `used ${uses === 1 ? 'once' : `${uses} ×`}`),
    'bound',
    'exact',
    'ratio',
    'holds',
    'held out: ratio',
    'holds'
  ]
  const ratio = ({ bound, exact }: Outcome): string => (exact === 0 ? '–' : (bound / exact).toFixed(2))
  const rows = outcomes.map((outcome, i) => {
    const { world, seen, requests, wrong, bound, exact, holds } = outcome
    const again = unseen[i] ?? outcome
    return [
      world,
      `${seen.toFixed(0)} of ${requests}`,
      ...wrong.map((share) => percent(share)),
      bound.toFixed(1),
      exact.toFixed(1),
      ratio(outcome),
      percent(holds),
      ratio(again),
      percent(again.holds)
    ]
  })
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? ':--' : '--:'))), ...rows.map(line)].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

const WIDTH = 760
const [LEFT, TOP, ROW] = [250, 56, 64]

/** The share of wrong "unused" for each number of uses, a row of bars for each world. */
function pictureOf(outcomes: readonly Outcome[]): string {
  const height = TOP + outcomes.length * ROW + 20
  const cell = (WIDTH - LEFT - 20) / USES.length
  const bars = outcomes.flatMap(({ world, wrong, bound, holds }, row) => {
    const y = TOP + row * ROW
    return [
      `<text x="16" y="${y + 22}" class="name">${world}</text>`,
      `<text x="16" y="${y + 40}">bound ${bound.toFixed(1)} uses, holds in ${percent(holds)}</text>`,
      ...wrong.flatMap((share, i) => {
        const size = Math.max(1, share * 40)
        const x = LEFT + i * cell
        return [
          `<rect x="${x}" y="${(y + 42 - size).toFixed(1)}" width="${(cell - 30).toFixed(1)}" height="${size.toFixed(1)}"/>`,
          `<text x="${x}" y="${y + 56}">${percent(share)}</text>`
        ]
      })
    ]
  })
  const heads = USES.map(
    (uses, i) =>
      `<text x="${LEFT + i * cell}" y="40" class="name">${uses === 1 ? 'used once' : `used ${uses} ×`}</text>`
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    '<title>How often what is used would be called unused, by sampling and number of uses</title>',
    '<style>text{font:12px sans-serif;fill:#57606a}.name{font-weight:600;fill:#24292f}rect{fill:#cf222e}.back{fill:#ffffff}</style>',
    `<rect class="back" width="${WIDTH}" height="${height}"/>`,
    '<text x="16" y="20" class="name">Called unused though it is used: share of paths</text>',
    ...heads,
    ...bars,
    '</svg>',
    ''
  ].join('\n')
}

const outcomes = WORLDS.map((world) => outcomeOf(world, SEEDS.development))
const table = tableOf(
  outcomes,
  WORLDS.map((world) => outcomeOf(world, SEEDS['held out']))
)
const page = await readFile('docs/coverage.md', 'utf8')
await writeFile('docs/coverage.md', withBlock('docs/coverage.md', page, 'worlds', table))
await writeFile('docs/coverage.svg', pictureOf(outcomes))
process.stdout.write(`${table}\n`)
