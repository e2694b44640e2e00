/** The report for a terminal: one screen, and all of it where that is asked for. */
import { styleText } from 'node:util'
import type { View } from '../../view/view.ts'
import { inert } from '../escape.ts'
import type { Context } from '../reporter.ts'
import { briefLines } from './brief.ts'
import { detailLines } from './details.ts'

const COLUMNS = { least: 60, usual: 100, most: 200 } as const
const COLOR = { pass: 'green', report: 'cyan', excess: 'red', 'insufficient-evidence': 'yellow' } as const

/**
 * @returns lines without any control character but those of colours, so that no name from outside moves the cursor or gives the runner a
 * command
 */
export function renderText(view: View, { terminal }: Pick<Context, 'terminal'> = {}): string {
  const columns = Math.min(Math.max(terminal?.columns ?? COLUMNS.usual, COLUMNS.least), COLUMNS.most)
  const [verdict = '', ...rest] = briefLines(view, columns).map(inert)
  const lines = [
    terminal?.isColored === true
      ? styleText(['bold', COLOR[view.report.verdict]], verdict, { validateStream: false })
      : verdict,
    ...rest,
    ...(terminal?.hasDetails === true ? ['', ...detailLines(view).map(inert)] : [])
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
