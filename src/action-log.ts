import * as core from '@actions/core'
import type { Log } from './log.ts'
import { oneLine } from './render/escape.ts'

const PROGRESS_EVERY = 10_000

/**
 * A line that the runner takes for nothing else: it reads `::command::` at the start of a line and `##[command]` anywhere in it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function inert(line: string): string {
  return oneLine(line)
    .replace(/^\s*::/, ': :')
    .replaceAll('##[', '# #[')
}

/** Log lines for GitHub's log. */
export class ActionLog implements Log {
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
