import * as core from '@actions/core'
import { SHOWN_AT_MOST, withinLimit } from './github/annotations.ts'
import type { Log } from '../kit/log.ts'
import { plural } from '../kit/plural.ts'
import { inert, oneLine } from '../reporters/escape.ts'
import { maskedLine } from '../reporters/masking.ts'

const PROGRESS_EVERY = 10_000

/** Log lines for GitHub's log. Warnings are annotations as far as the runner keeps them, and lines beyond that. */
export class ActionLog implements Log {
  readonly verbose = core.isDebug()
  readonly #isMasked: boolean
  #progressAt = performance.now()
  #warnings = 0

  /** @param isMasked whether account ids are left out: in public repositories everybody can read the log and its annotations */
  constructor(isMasked: boolean) {
    this.#isMasked = isMasked
  }

  info(line: string): void {
    core.info(inert(this.#shown(line)))
  }

  warn(line: string): void {
    this.#warnings += 1
    if (this.#warnings <= SHOWN_AT_MOST) core.warning(withinLimit(oneLine(this.#shown(line))))
    else this.info(`Warning: ${line}`)
  }

  /** An error as an annotation; it does not end the run. */
  error(line: string): void {
    core.error(withinLimit(oneLine(this.#shown(line))))
  }

  debug(line: string): void {
    core.debug(oneLine(this.#shown(line)))
  }

  progress(line: string): void {
    if (performance.now() - this.#progressAt < PROGRESS_EVERY) return
    this.#progressAt = performance.now()
    this.info(line)
  }

  /** Says how many warnings stand in the log only. Called once, at the end. */
  finish(): void {
    const rest = this.#warnings - SHOWN_AT_MOST
    if (rest > 0) core.warning(`and ${plural(rest, 'warning')} more, in the log of this step`)
  }

  #shown(line: string): string {
    return this.#isMasked ? maskedLine(line) : line
  }
}
