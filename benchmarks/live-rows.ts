/** Scans of the synthetic X-Ray: how fast the tool starts, what so many traces cost, what it makes of rate limits, and its memory. */
import { megabytes, ms, percent, progress, seconds, thousands, times, type Row } from './figures.ts'
import type { ParseTimes } from './parse-documents.ts'
import { printed } from './printed.ts'
import { inTurns, predecessorsWayOnce, scanOnce, type Bench, type Scan } from './scans.ts'
import { measureStartUp } from './start-up.ts'
import { median } from './statistics.ts'

const NEAR_MS = 20
/** Each limit is worked at for about so long. */
const LIMITED_SECONDS = 20
const TRACES_A_CALL = 5

export async function startUpRows(bench: Bench): Promise<Row[]> {
  progress('start-up')
  const { help, command, action, actionWithRole } = await measureStartUp(bench)
  return [
    ['start-up: `--help`', ms(help), ''],
    ['start-up: command, to the first request', ms(command), '≤ 200 ms'],
    ['start-up: action, to the first request', ms(action), '≤ 200 ms'],
    ['start-up: action with `role-to-assume`, to the first request', ms(actionWithRole), '≤ 200 ms']
  ]
}

export async function scanRows(bench: Bench, traces: number): Promise<Row[]> {
  const load = { traces, latencyMs: NEAR_MS }
  progress(`${traces} traces`)
  const { ours, compared, theirs } = await inTurns(bench.runs, {
    ours: () => scanOnce(bench, load),
    compared: () => scanOnce(bench, load, ['--compare']),
    theirs: () => predecessorsWayOnce(bench, load)
  })
  const parse = await parseTimes(bench, traces)
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

/**
 * The share of the limit is what was granted of all that the limit would have granted from the first call to the last answer.
 */
export async function limitRows(bench: Bench, perSecond: number, burst: number): Promise<Row[]> {
  const name = `${perSecond} calls a second, burst ${burst}`
  progress(name)
  const traces = perSecond * LIMITED_SECONDS * TRACES_A_CALL
  const scan = await scanOnce(bench, { traces, latencyMs: NEAR_MS, limit: { perSecond, burst } })
  const allowed = perSecond * scan.xraySeconds + burst
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

export async function memoryRows(bench: Bench, few: number, many: number): Promise<Row[]> {
  progress(`memory at ${few} and ${many} traces`)
  const small = await scanOnce(bench, { traces: few, latencyMs: NEAR_MS })
  const large = await scanOnce(bench, { traces: many, latencyMs: NEAR_MS })
  const name = `${thousands(many)} traces, against ${thousands(few)}`
  const growth = (figure: (scan: Scan) => number): string => times(figure(large) / figure(small))
  return [
    [
      `${name}: peak memory`,
      `${megabytes(large)}, ${megabytes(small)}: ${growth(({ peakMegabytes }) => peakMegabytes)}`,
      'flat'
    ],
    [
      `${name}: CPU time`,
      `${seconds(large.cpuSeconds)}, ${seconds(small.cpuSeconds)}: ${growth(({ cpuSeconds }) => cpuSeconds)}`,
      `≤ ${times(many / few)}`
    ],
    [
      `${name}: wall time`,
      `${seconds(large.seconds)}, ${seconds(small.seconds)}: ${growth((scan) => scan.seconds)}`,
      `≤ ${times(many / few)}`
    ],
    [`${name}: traces lost, read twice`, lostAndTwice(large), '0, 0']
  ]
}

async function parseTimes({ folder, runs }: Bench, traces: number): Promise<ParseTimes> {
  const results: ParseTimes[] = []
  for (let run = 0; run < runs; run++) {
    results.push(await printed<ParseTimes>(folder, 'parse-documents', traces))
  }
  return {
    documents: median(results.map(({ documents }) => documents)),
    answersAndDocuments: median(results.map(({ answersAndDocuments }) => answersAndDocuments)),
    megabytes: median(results.map(({ megabytes: size }) => size))
  }
}

function lostAndTwice(...scans: Scan[]): string {
  const worst = (count: (scan: Scan) => number): number => Math.max(...scans.map(count))
  return `${worst(({ lost }) => lost)}, ${worst(({ fetchedTwice }) => fetchedTwice)}`
}
