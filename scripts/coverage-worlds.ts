/**
 * Worlds of which the truth is known: what the scan would call unused, how often wrongly, and whether the bound that it prints holds. Writes
 * docs/coverage.svg and the table in docs/coverage.md. The same every time.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { withBlock } from './blocks.ts'
import { mayHaveMissed, type Stratum } from '../src/judgement/coverage/bounds.ts'
import { stratumOf } from '../src/judgement/coverage/stratum.ts'

const SEEDS = 10
const FUNCTIONS = 200

interface World {
  name: string
  /** When the requests to one function come (seconds), in order. */
  times: (random: () => number) => number[]
  /** Whether the first request of each second is kept, and what share of the others. */
  first: boolean
  rate: number
}

const steady = (count: number, seconds: number) => (random: () => number) =>
  Array.from({ length: count }, () => random() * seconds).toSorted((a, b) => a - b)
/** Twenty requests within a second, every half minute. */
const bursts = (count: number) => (random: () => number) =>
  Array.from({ length: count }, (_, i) => Math.floor(i / 20) * 30 + random()).toSorted((a, b) => a - b)

const WORLDS: readonly World[] = [
  { name: '1/s + 5 %, 2 requests a second', times: steady(200, 100), first: true, rate: 0.05 },
  { name: '1/s + 5 %, bursts of 20', times: bursts(200), first: true, rate: 0.05 },
  { name: '20 %, 2 requests a second', times: steady(200, 100), first: false, rate: 0.2 },
  { name: '20 %, bursts of 20', times: bursts(200), first: false, rate: 0.2 },
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
  /** Share of the functions in which a path with one use more than the bound, where it is missed most easily, was seen. */
  holds: number
  bound: number
  /** The bound of who knows how each request was chosen. */
  exact: number
}

function outcomeOf(world: World): Outcome {
  const sums = { seen: 0, requests: 0, bound: 0, exact: 0, held: 0 }
  const wrong = USES.map(() => 0)
  const all = SEEDS * FUNCTIONS
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = generator(seed)
    for (let i = 0; i < FUNCTIONS; i++) {
      const requests = requestsIn(world, random)
      const kept = requests.filter(({ isKept }) => isKept)
      const seconds = new Set(kept.map(({ second }) => second))
      const span = kept.length === 0 ? 0 : Math.max(...seconds) - Math.min(...seconds) + 1
      const bound = boundOf({ requests: requests.length, seen: kept.length }, (whole) =>
        stratumOf(whole.requests, { seen: whole.seen, seconds: seconds.size, span })
      )
      // what the rule chose by chance: all requests, or those that are not the first of their second
      const chosen = requests.filter(({ isFirst }) => !world.first || !isFirst)
      sums.seen += kept.length
      sums.requests += requests.length
      sums.bound += bound
      sums.exact += mayHaveMissed([
        { requests: chosen.length, seen: chosen.filter(({ isKept }) => isKept).length }
      ])
      if (bound + 1 > chosen.length || some(chosen, bound + 1, random).some(({ isKept }) => isKept))
        sums.held++
      for (const [j, uses] of USES.entries())
        if (!some(requests, uses, random).some(({ isKept }) => isKept)) wrong[j] = (wrong[j] ?? 0) + 1
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

function boundOf(whole: Stratum, among: (whole: Stratum) => Stratum): number {
  return mayHaveMissed([whole.seen < whole.requests ? among(whole) : whole])
}

interface Request {
  second: number
  isFirst: boolean
  isKept: boolean
}

function requestsIn({ times, first, rate }: World, random: () => number): Request[] {
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

function tableOf(outcomes: readonly Outcome[]): string {
  const head = [
    'sampling',
    'seen',
    ...USES.map((uses) => `used ${uses === 1 ? 'once' : `${uses} ×`}`),
    'bound',
    'exact',
    'ratio',
    'holds'
  ]
  const rows = outcomes.map(({ world, seen, requests, wrong, bound, exact, holds }) => [
    world,
    `${seen.toFixed(0)} of ${requests}`,
    ...wrong.map((share) => percent(share)),
    bound.toFixed(1),
    exact.toFixed(1),
    exact === 0 ? '–' : (bound / exact).toFixed(2),
    percent(holds)
  ])
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

const outcomes = WORLDS.map(outcomeOf)
const page = await readFile('docs/coverage.md', 'utf8')
await writeFile('docs/coverage.md', withBlock('docs/coverage.md', page, 'worlds', tableOf(outcomes)))
await writeFile('docs/coverage.svg', pictureOf(outcomes))
process.stdout.write(`${tableOf(outcomes)}\n`)
