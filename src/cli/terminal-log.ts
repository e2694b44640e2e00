import createSpinner, { type Spinner } from 'yocto-spinner'
import type { Log } from '../kit/log.ts'
import { inert, oneLine } from '../reporters/escape.ts'

/** Off a terminal, progress is a line at most this often (ms). */
const PROGRESS_EVERY = 5000

/** Log lines on standard error; progress replaces itself on a terminal. */
export class TerminalLog implements Log {
  readonly #quiet: boolean
  readonly verbose: boolean
  #spinner: Spinner | undefined
  #progressAt = performance.now()

  constructor({ quiet, verbose }: { quiet: boolean; verbose: boolean }) {
    this.#quiet = quiet
    this.verbose = verbose
  }

  info(line: string): void {
    if (!this.#quiet) this.#write(line)
  }

  warn(line: string): void {
    if (!this.#quiet) this.#write(`warning: ${line}`)
  }

  debug(line: string): void {
    if (this.verbose) this.#write(line)
  }

  progress(line: string): void {
    if (this.#quiet) return
    if (process.stderr.isTTY) {
      this.#spinner ??= createSpinner({ stream: process.stderr }).start()
      this.#spinner.text = oneLine(line)
    } else if (performance.now() - this.#progressAt > PROGRESS_EVERY) {
      this.#progressAt = performance.now()
      this.#write(line)
    }
  }

  /** Takes the progress display off the terminal. */
  stop(): void {
    this.#spinner?.stop()
    this.#spinner = undefined
  }

  #write(line: string): void {
    this.stop()
    // the command also runs as a step of a workflow
    process.stderr.write(`${inert(line)}\n`)
  }
}
