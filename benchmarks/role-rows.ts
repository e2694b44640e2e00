/** What comparing roles costs: by itself, through the command line, and for patterns that are hard to match. */
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { megabytes, ms, progress, seconds, thousands, times, type Row } from './figures.ts'
import { measuredRun } from './measured-run.ts'
import { printed } from './printed.ts'
import type { RoleTimes } from './roles.ts'
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

/** Through the command line: everything that a scan of saved files does, and what `verify` does with its report. */
export async function commandRows({ tool }: Bench, count: number): Promise<Row[]> {
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
      ...(await sizeRows(name, output)),
      [
        `${name}: \`verify\`, CPU time`,
        `${seconds(verified.cpuSeconds)}${verified.exitCode === 0 ? '' : `, exit code ${String(verified.exitCode)}`}`,
        ''
      ],
      [`${name}: \`verify\`, peak memory`, megabytes(verified), '']
    ]
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

/** The other files that all roles stand in. */
async function sizeRows(name: string, output: string): Promise<Row[]> {
  const files = ['report.html', 'excessive_permissions.json', 'summary.md']
  return Promise.all(
    files.map(async (file): Promise<Row> => {
      const { size } = await stat(join(output, file))
      return [`${name}: ${file}`, `${(size / 1e6).toFixed(1)} MB`, '']
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
