/** A program run to its end in a process of its own, with what it took. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Usage {
  seconds: number
  /** User and system time of all its threads. */
  cpuSeconds: number
  peakMegabytes: number
  exitCode: number | null
  stdout: string
  stderr: string
}

export interface Program {
  /** Script and its arguments. */
  args: readonly string[]
  env: Record<string, string>
  /** Where the program may leave files. */
  folder: string
}

const PRELOAD = new URL('./record-usage.js', import.meta.url).href

export async function measuredRun(program: Program): Promise<Usage> {
  const file = join(program.folder, 'usage.json')
  const began = performance.now()
  const child = start({
    ...program,
    args: ['--import', PRELOAD, ...program.args],
    env: { ...program.env, BENCHMARK_USAGE_FILE: file }
  })
  const stdout = read(child.stdout)
  const stderr = read(child.stderr)
  const exitCode = await ended(child)
  const seconds = (performance.now() - began) / 1000
  const used = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage
  return {
    seconds,
    cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    peakMegabytes: used.maxRSS / 1024,
    exitCode,
    stdout: await stdout,
    stderr: await stderr
  }
}

/** Without the preload, for measuring how fast a program starts. */
export function start({ args, env, folder }: Program): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
}

export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
}

/** A compiled script of this folder. */
export function script(name: string): string {
  return fileURLToPath(new URL(`./${name}.js`, import.meta.url))
}

async function read(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = ''
  for await (const chunk of stream ?? []) text += String(chunk)
  return text
}
