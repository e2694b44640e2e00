/** How a process ends: what it said is out, and no open socket keeps it alive. */
import { cleanMessage } from './clean-text.ts'
import { EXIT, messageOf } from './errors.ts'

/** Who reads the output may be slow; longer (ms) nobody waits. */
const FLUSHED_WITHIN_MS = 2_000

let lost: NodeJS.ErrnoException | undefined

/**
 * Keeps a closed or full standard output from ending the process in the middle, and what nobody caught from looking like a verdict: Node's
 * own exit code for it is 1, which means excess.
 */
export function guardProcess(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    lost ??= error
  })
  // there is nowhere left to say it
  process.stderr.on('error', () => undefined)
  const fail = (error: unknown): void => {
    process.stderr.write(
      `error: ${cleanMessage(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
      () => process.exit(EXIT.failure)
    )
  }
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
}

/**
 * Ends the process when its output is out, whatever is still open.
 * @param code becomes that of a failure where the output could not be written, unless its reader closed it: who reads no further knows
 */
export async function leave(code: number): Promise<never> {
  await Promise.race([
    Promise.all([flushed(process.stdout), flushed(process.stderr)]),
    new Promise((resolve) => setTimeout(resolve, FLUSHED_WITHIN_MS))
  ])
  if (lost === undefined || lost.code === 'EPIPE') process.exit(code)
  process.stderr.write(`error: standard output could not be written (${messageOf(lost)})\n`)
  process.exit(EXIT.failure)
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) resolve()
    else stream.write('', () => resolve())
  })
}
