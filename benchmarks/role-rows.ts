/** What comparing roles costs: by itself, through the command line, and for patterns that are hard to match. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { megabytes, ms, progress, seconds, thousands, times, type Row } from './figures.ts'
import { measuredRun, type Usage } from './measured-run.ts'
import { printed } from './printed.ts'
import type { RoleTimes } from './roles.ts'
import { saveResources } from './saved-resources.ts'
import { saveRoles } from './saved-roles.ts'
import type { Bench } from './scans.ts'
import type { PatternTimes } from './tangled-patterns.ts'

/** In a process each, in turns, and the fastest of each: other work on the machine can only make them slower. */
export async function roleRows({ folder, runs: count }: Bench, few: number, many: number): Promise<Row[]> {
  const runs: [RoleTimes, RoleTimes][] = []
  for (let run = 0; run < count; run++) {
    progress(`${few} and ${many} roles`)
    runs.push([
      await printed<RoleTimes>(folder, 'roles', few),
      await printed<RoleTimes>(folder, 'roles', many)
    ])
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

/**
 * Through the command line: everything that a scan of saved files does, and what `verify` does with its report. Of each number of roles
 * how much more it takes than the one before.
 */
export async function commandRows({ tool }: Bench, counts: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  let before: { count: number; scan: Usage } | undefined
  for (const count of counts) {
    progress(`${count} roles through the command line`)
    const own = await mkdtemp(join(tmpdir(), 'bench-roles-'))
    try {
      const files = await saveRoles(count, own)
      const output = join(own, 'out')
      const scan = await scanOf(tool, files, output, own)
      const report = join(output, 'report.json')
      const verified = await measuredRun({ args: [tool, 'verify', report], env: {}, folder: own })
      const name = `${thousands(count)} roles of 10 policies through the command line`
      const isBounded = count === 1_000
      rows.push(
        [`${name}: CPU time`, used(scan, scan.hasReport), isBounded ? '< 30 s' : ''],
        [`${name}: peak memory`, megabytes(scan), isBounded ? '< 500 MB' : ''],
        ...growthRows(name, count, scan, before),
        ...(await sizeRows(name, output, isBounded)),
        [`${name}: \`verify\`, CPU time`, used(verified, verified.exitCode === 0), ''],
        [`${name}: \`verify\`, peak memory`, megabytes(verified), '']
      )
      before = { count, scan }
    } finally {
      await rm(own, { recursive: true, force: true })
    }
  }
  return rows
}

/** One workload that uses so many resources, beside its role. */
export async function resourceRows({ tool }: Bench, counts: readonly number[]): Promise<Row[]> {
  const rows: Row[] = []
  let before: { count: number; scan: Usage } | undefined
  for (const count of counts) {
    progress(`${count} distinct resources of one workload`)
    const own = await mkdtemp(join(tmpdir(), 'bench-resources-'))
    try {
      const files = await saveResources(count, own)
      const scan = await scanOf(tool, files, join(own, 'out'), own)
      const name = `${thousands(count)} distinct resources of one workload, with its role`
      rows.push(
        [`${name}: CPU time`, used(scan, scan.hasReport), count === 20_000 ? '< 5 s' : ''],
        [`${name}: peak memory`, megabytes(scan), ''],
        ...growthRows(name, count, scan, before)
      )
      before = { count, scan }
    } finally {
      await rm(own, { recursive: true, force: true })
    }
  }
  return rows
}

/** A scan, and whether it came to its report. */
interface Scan extends Usage {
  hasReport: boolean
}

async function scanOf(tool: string, files: readonly string[], output: string, folder: string): Promise<Scan> {
  const args = [tool, ...files, '--compare', '--quiet', '--output-dir', output]
  const usage = await measuredRun({ args, env: {}, folder })
  return { ...usage, hasReport: existsSync(join(output, 'report.json')) }
}

/** CPU time, and how the process ended where that is not as it should be. */
function used({ cpuSeconds, exitCode, stderr }: Usage, isWell: boolean): string {
  return `${seconds(cpuSeconds)}${isWell ? '' : `, exit code ${String(exitCode)}: ${lastLine(stderr)}`}`
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}

function growthRows(
  name: string,
  count: number,
  scan: Usage,
  before: { count: number; scan: Usage } | undefined
): Row[] {
  if (before === undefined) return []
  const [cpu, memory] = [
    scan.cpuSeconds / before.scan.cpuSeconds,
    scan.peakMegabytes / before.scan.peakMegabytes
  ]
  return [
    [
      `${name}: growth for ${count / before.count} times as many`,
      `CPU time ${times(cpu)}, memory ${times(memory)}`,
      ''
    ]
  ]
}

/** The files that all roles stand in. */
async function sizeRows(name: string, output: string, isBounded: boolean): Promise<Row[]> {
  const files = ['report.json', 'report.html', 'excessive_permissions.json', 'summary.md']
  return Promise.all(
    files.map(async (file): Promise<Row> => {
      const found = await stat(join(output, file)).catch(() => undefined)
      const size = found === undefined ? 'not written' : `${(found.size / 1e6).toFixed(1)} MB`
      return [`${name}: ${file}`, size, isBounded && file === 'report.json' ? '< 20 MB' : '']
    })
  )
}

export async function patternRows({ folder }: Bench): Promise<Row[]> {
  progress('tangled patterns')
  const questions = await printed<PatternTimes[]>(folder, 'tangled-patterns')
  return questions.map(({ question, characters, seconds: time, growth }) => [
    `${question} of ${thousands(characters)} characters; of half as many`,
    `${ms(time * 1000)}; ${times(growth)} less`,
    ''
  ])
}
