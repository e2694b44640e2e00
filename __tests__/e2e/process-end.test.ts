/** How a run ends when it is told to, or when nobody takes what it says: files whole or absent, and never a code that means something else. */
import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect } from '@jest/globals'
import { it } from '../posix.ts'
import type { Report } from '../../src/report/report.ts'
import { reportOf } from './report-reading.ts'
import { GET_ORDER, minutesAgo, ORDERS, savedFunctions, savedRoles, seedTightShop } from './shop.ts'
import { savedTraces } from './servers/xray-documents.ts'
import { lambdaTrace } from './traces.ts'
import { World } from './world.ts'

/** The runner's SIGTERM comes after 7.5 s; a busy machine may need a while besides. */
const ENDED_WITHIN_MS = 7_000
const BUNDLE = process.env['E2E_ENTRY'] ?? join(process.cwd(), 'dist', 'index.js')

let world: World

beforeEach(async () => {
  world = await World.start()
  seedTightShop(world.aws, 0)
  world.aws.xray.traces.push(lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER], at: minutesAgo(5) }))
})

afterEach(async () => {
  await world.close()
})

/** Saved answers: a run without any server. */
function saved(): { args: string[]; workspace: Record<string, string> } {
  return {
    args: ['--traces', 'traces.json', '--roles', 'roles.json', '--functions', 'functions.json'],
    workspace: {
      'traces.json': savedTraces(world.aws.xray.traces),
      'roles.json': savedRoles(),
      'functions.json': savedFunctions()
    }
  }
}

/** The built bundle below a shell that prepares something first. */
function below(script: string, args: readonly string[]): Parameters<World['command']> {
  const run = script.replace('RUN', `exec "${process.execPath}" "${BUNDLE}" "$@"`)
  return [[run, 'sh', ...args], { node: '/bin/sh', entry: '-c' }]
}

async function whenAsked(operation: string): Promise<void> {
  while (world.aws.count(operation) === 0) await sleep(20)
}

describe('told to end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'the command by %s: what is known is saved, and said',
    async (signal) => {
      world.aws.faults.push({ operation: 'BatchGetTraces', kind: 'silent' })
      let told = 0
      const run = await world.command(['-c'], {
        onStart: (child) => {
          void whenAsked('BatchGetTraces').then(() => {
            told = performance.now()
            child.kill(signal)
          })
        }
      })
      expect(performance.now() - told).toBeLessThan(ENDED_WITHIN_MS)
      expect(run.exitCode).toBe(2)
      expect(run.stderr).toContain(`ended from outside (${signal}). What was known by then is saved. Wrote`)
      const { verdict, reasons } = reportOf(run)
      expect(verdict).toBe('insufficient-evidence')
      expect(reasons[0]).toContain(`ended from outside (${signal})`)
      expect(Object.keys(run.files).filter((name) => name.split('/').at(-1)?.startsWith('.'))).toEqual([])
    }
  )

  it('the action while an artifact is being uploaded: the files stand, the rest is said to be skipped', async () => {
    world.artifacts.faults.push({ operation: 'CreateArtifact', kind: 'silent' })
    let told = 0
    const run = await world.action(
      { comment: 'never' },
      {
        onStart: (child) => {
          void (async () => {
            while (world.artifacts.count('CreateArtifact') === 0) await sleep(20)
            told = performance.now()
            child.kill('SIGINT')
          })()
        }
      }
    )
    expect(performance.now() - told).toBeLessThan(ENDED_WITHIN_MS)
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).version).toBe(1)
    expect(run.stdout).toMatch(
      /The artifact is skipped, the files stay in the workspace: .*ended from outside/
    )
  })
})

describe('standard output', () => {
  it('that is closed costs neither verdict nor files', async () => {
    const { args, workspace } = saved()
    const run = await world.command(args, { workspace, onStart: (child) => child.stdout.destroy() })
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).version).toBe(1)
    expect(run.stderr).not.toMatch(/EPIPE|\n {4}at /)
  })

  it('that is full is a failure, said in one line', async () => {
    const { args, workspace } = saved()
    const [words, options] = below('RUN > /dev/full', [...args, '--json'])
    const run = await world.command(words, { ...options, workspace })
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(/^error: standard output could not be written \(.*ENOSPC/m)
    expect(reportOf(run).version).toBe(1)
  })
})

it('a pipe as sarif-file is written to, and stays a pipe; a link in a file’s place is replaced, not followed', async () => {
  const { args, workspace } = saved()
  const script = `mkfifo pipe; echo mine > linked.txt; ln -s linked.txt report.json; timeout 60 cat pipe > taken.sarif & "${process.execPath}" "${BUNDLE}" "$@"; code=$?; test -p pipe || code=99; wait; rm pipe; exit $code`
  const words = [script, 'sh', ...args, '--sarif-file', 'pipe']
  const run = await world.command(words, { workspace, node: '/bin/sh', entry: '-c' })
  expect(run.exitCode).toBe(0)
  expect(JSON.parse(run.files['taken.sarif'] ?? '')).toMatchObject({ version: '2.1.0' })
  expect(reportOf(run).version).toBe(1)
  expect(run.files['linked.txt']).toBe('mine\n')
})

describe('a folder that cannot be written to', () => {
  it.each<[what: string, folder: string, why: RegExp]>([
    ['a file', 'roles.json', /is no folder/],
    ['below a file', 'roles.json/deeper', /ENOTDIR/],
    ['below /proc', '/proc/least-privilege', /ENOENT|EACCES|EPERM/],
    ['with a name too long', 'x'.repeat(300), /ENAMETOOLONG/]
  ])('%s: the verdict is printed, the option is named', async (_, folder, why) => {
    const { args, workspace } = saved()
    const named = ['--sarif-file', 'roles.json/findings.sarif']
    const run = await world.command([...args, '--output-dir', folder, ...named], { workspace })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('No file was written.')
    expect(run.stderr).toContain(`error: --output-dir is "${folder}", which cannot be written to`)
    expect(run.stderr).toMatch(why)
    expect(run.files).toEqual({})
  })

  it('in the action: the input is named, the summary and the comment come all the same', async () => {
    const inputs = { 'output-dir': 'taken', 'sarif-file': 'taken/findings.sarif', comment: 'always' }
    const run = await world.action(inputs, { workspace: { taken: '' } })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('input output-dir is "taken", which cannot be written to')
    expect(run.stdout).toContain('input sarif-file is "taken/findings.sarif", which cannot be written to')
    expect(run.summary).not.toBe('')
    expect(run.outputs['comment-url']).not.toBe('')
    expect(world.artifacts.count('CreateArtifact')).toBe(0)
  })

  it('a disk that fills up while writing: no file is left, and none in part', async () => {
    const { args, workspace } = saved()
    const [words, options] = below('ulimit -f 1; RUN', args)
    const run = await world.command(words, { ...options, workspace })
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(/cannot be written to \(.*EFBIG/)
    expect(run.files).toEqual({})
  })
})

it('many scans in one folder: the files are those of one of them', async () => {
  const { args, workspace } = saved()
  const run = `"${process.execPath}" "${BUNDLE}" "$@"`
  const many = `for n in 1 2 3 4; do ${run} & ${run} --no-policy-description & done; wait`
  const { files } = await world.command([many, 'sh', ...args], { workspace, node: '/bin/sh', entry: '-c' })
  const { workloads } = JSON.parse(files['report.json'] ?? '') as Report
  const written = workloads.flatMap(({ policyFile, policy }) =>
    policyFile === undefined ? [] : [[JSON.parse(files[policyFile] ?? '') as unknown, policy] as const]
  )
  expect(written).toHaveLength(1)
  for (const [file, policy] of written) expect(file).toEqual(policy)
  expect(Object.keys(files).filter((name) => name.startsWith('.'))).toEqual([])
})
