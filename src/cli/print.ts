/** What the command does with a report: it writes files and prints. Loaded when there is one. */
import path from 'node:path'
import { exitCodeOf } from '../judgement/verdict.ts'
import { asError, EXIT } from '../kit/errors.ts'
import type { Interruption } from '../kit/interruption.ts'
import type { Log } from '../kit/log.ts'
import { plural } from '../kit/plural.ts'
import { labelOf, type Options } from '../options/options.ts'
import { inert } from '../reporters/escape.ts'
import { writeFolder, writeNamed } from '../reporters/output.ts'
import type { Context } from '../reporters/reporter.ts'
import { PRINTED } from '../reporters/reporters.ts'
import type { Report } from '../report/report.ts'
import { costLine } from '../view/cost.ts'
import { viewOf, type View } from '../view/view.ts'
import { terminalOf } from './terminal.ts'

/** Where code scanning shows what stands in no file that is known. */
const WORKFLOW = '.github/workflows/least-privilege.yml'

/**
 * @returns the exit code
 * @throws UserError when the files, or one that an option names, cannot be written
 */
export async function print(
  report: Report,
  options: Options,
  interruption: Interruption,
  log: Log
): Promise<number> {
  const view = viewOf(report)
  const context = { workflow: WORKFLOW }
  // the verdict is not lost with the files
  const written = await writeFolder(view, options.outputDir, labelOf('output-dir', 'cli')).catch(asError)
  const named = await writeNamed(view, options, context, (name) => labelOf(name, 'cli')).catch(asError)
  const done =
    written instanceof Error
      ? 'No file was written.'
      : inert(
          [
            `Wrote ${plural(written.paths.length, 'file')} to ${options.outputDir === '.' ? 'the working folder' : options.outputDir}: ${written.called}.`,
            ...[
              ...(named instanceof Error ? [] : named),
              ...(options.callsFile === undefined ? [] : [options.callsFile])
            ].map((file) => `Wrote ${file}.`)
          ].join(' ')
        )
  const format = options.json ? 'json' : options.format
  const { stopped } = report.evidence
  // the text has it as the reason of its verdict
  if (stopped !== undefined && (format !== 'text' || options.quiet))
    process.stderr.write(`error: ${inert(stopped)}\n`)
  if (format !== 'text') {
    const text = PRINTED[format](view, context)
    for (const piece of typeof text === 'string' ? [text] : text) process.stdout.write(piece)
    log.info(done)
  } else if (!options.quiet) process.stdout.write(textOf(view, options, context, done))
  if (written instanceof Error) throw written
  if (named instanceof Error) throw named
  if (interruption.why === undefined) return exitCodeOf(report)
  process.stderr.write(`error: ${interruption.why}. What was known by then is saved. ${done}\n`)
  return EXIT.failure
}

/** What a terminal shows. The verdict stands first, and where that may have left the screen, last as well. */
function textOf(view: View, { details, outputDir }: Options, context: Context, done: string): string {
  const terminal = { ...terminalOf(process.stdout, process.env), hasDetails: details }
  const cost = costLine(view.full)
  const more = details ? [] : [`Details: --details, or ${inert(path.join(outputDir, 'summary.md'))}`]
  const text = PRINTED.text(view, { ...context, terminal })
  const [verdict = ''] = text.split('\n', 1)
  return [text, done, ...(cost === undefined ? [] : [cost]), ...more, verdict, ''].join('\n')
}
