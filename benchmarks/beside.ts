/** The tool beside its earlier states and beside the predecessor itself, in turns, all with roles compared. */
import { basename, join } from 'node:path'
import { progress, seconds, thousands, times, megabytes } from './figures.ts'
import { inTurns, predecessorOnce, scanOnce, type Bench, type Load, type Scan } from './scans.ts'

export interface Others {
  /** Folder of the predecessor's checkout, built by `npm ci --ignore-scripts && npx tsc`. */
  predecessor?: string | undefined
  /** Folders that hold another state's `dist/`; the folder's name is the state's. */
  before: readonly string[]
}

const OURS = 'now'
const PREDECESSOR = 'predecessor'

/** The columns of what `besideOthers` gives. @throws Error where two of them would have the same name, and so the same figures */
export function headOf({ predecessor, before }: Others): string[] {
  const names = [OURS, PREDECESSOR, ...before.map((folder) => basename(folder))]
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (twice !== undefined) throw new Error(`--before: the folder "${twice}" has the name of another column`)
  return [
    'traces, a call, what',
    OURS,
    ...before.map((folder) => basename(folder)),
    ...(predecessor === undefined ? [] : [PREDECESSOR, 'against the predecessor', 'bound'])
  ]
}

/** @param bound how many times as fast as the predecessor the tool has to be */
export async function besideOthers(
  bench: Bench,
  load: Load,
  bound: number,
  { predecessor, before }: Others
): Promise<string[][]> {
  const name = `${thousands(load.traces)}, ${load.latencyMs} ms`
  progress(`${name}, beside others`)
  const scans = await inTurns<string>(bench.runs, {
    [OURS]: () => scanOnce(bench, load, ['--compare']),
    ...Object.fromEntries(
      before.map((folder) => [
        basename(folder),
        () => scanOnce({ ...bench, tool: join(folder, 'dist', 'index.js') }, load, ['--compare'])
      ])
    ),
    ...(predecessor !== undefined && { [PREDECESSOR]: () => predecessorOnce(bench, load, predecessor) })
  })
  const all = Object.values(scans)
  const [ours, theirs] = [scans[OURS], scans[PREDECESSOR]]
  const row = (what: string, figure: (scan: Scan) => string, against: string[]): string[] => [
    `${name}: ${what}`,
    ...all.map(figure),
    ...(theirs === undefined ? [] : against)
  ]
  const share = (figure: (scan: Scan) => number): string =>
    ours === undefined || theirs === undefined ? '' : times(figure(theirs) / figure(ours))
  return [
    row('wall time', (scan) => seconds(scan.seconds), [
      `${share((scan) => scan.seconds)} as fast`,
      `≥ ${bound} ×`
    ]),
    row('CPU time', (scan) => seconds(scan.cpuSeconds), [`1 to ${share((scan) => scan.cpuSeconds)}`, '']),
    row('peak memory', megabytes, [`1 to ${share((scan) => scan.peakMegabytes)}`, '']),
    row('calls to X-Ray, others', callsOf, ['', ''])
  ]
}

function callsOf({ calls }: Scan): string {
  const isXRay = (operation: string): boolean => /^(GetTraceSummaries|BatchGetTraces)$/.test(operation)
  const sum = (some: readonly [string, number][]): number => some.reduce((all, [, count]) => all + count, 0)
  const entries = Object.entries(calls)
  return `${sum(entries.filter(([operation]) => isXRay(operation)))}, ${sum(entries.filter(([operation]) => !isXRay(operation)))}`
}
