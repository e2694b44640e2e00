import * as core from '@actions/core'
import type { Log } from './log.ts'
import { inert, oneLine } from './render/escape.ts'

const PROGRESS_EVERY = 10_000

/** Log lines for GitHub's log. */
export class ActionLog implements Log {
  readonly verbose = core.isDebug()
  #progressAt = performance.now()

  info(line: string): void {
    core.info(inert(line))
  }

  warn(line: string): void {
    core.warning(oneLine(line))
  }

  debug(line: string): void {
    core.debug(oneLine(line))
  }

  progress(line: string): void {
    if (performance.now() - this.#progressAt < PROGRESS_EVERY) return
    this.#progressAt = performance.now()
    this.info(line)
  }
}
