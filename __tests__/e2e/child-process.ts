import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

const LONGEST_RUN_MS = 100_000

interface ChildOptions {
  executable: string
  args: readonly string[]
  cwd: string
  env: Record<string, string>
  /** `open` is a pipe that nobody writes to or closes. */
  stdin?: string | Uint8Array | undefined
  /** Called when it runs. */
  onStart?: ((child: ChildProcessWithoutNullStreams) => void) | undefined
}

export interface ChildResult {
  exitCode: number | null
  stdout: string
  stderr: string
  milliseconds: number
}

/** Runs a program to its end; one that does not end is killed and the promise rejects with what it said. */
export async function runChild(options: ChildOptions): Promise<ChildResult> {
  const started = performance.now()
  const child = spawn(options.executable, options.args, { cwd: options.cwd, env: options.env })
  options.onStart?.(child)
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  // A child that ends without reading its input closes the pipe; that is no failure of the run.
  child.stdin.on('error', () => undefined)
  if (options.stdin !== 'open') child.stdin.end(options.stdin ?? '')
  let late = false
  const timer = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, LONGEST_RUN_MS)
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    const result = {
      exitCode,
      stdout: Buffer.concat(stdout).toString(),
      stderr: Buffer.concat(stderr).toString()
    }
    if (late) throw new Error(`Killed after ${LONGEST_RUN_MS} ms\n${result.stdout}\n${result.stderr}`)
    return { ...result, milliseconds: performance.now() - started }
  } finally {
    clearTimeout(timer)
  }
}
