/** The command's work: scan, write, print. */
import path from 'node:path'
import type { AwsAccess } from '../sources/aws/clients.ts'
import type { Budget } from '../kit/budget.ts'
import { asError, EXIT } from '../kit/errors.ts'
import { Interruption } from '../kit/interruption.ts'
import { endBeforeMemoryIsFull } from '../kit/memory.ts'
import { exitCodeOf } from '../judgement/gate.ts'
import { longWaivers } from '../judgement/waivers.ts'
import { budgetOf } from '../options/budget-of.ts'
import { gateRules } from '../options/gate-rules.ts'
import { labelOf, type Options } from '../options/options.ts'
import { inert } from '../reporters/escape.ts'
import { writeFolder, writeNamed } from '../reporters/output.ts'
import type { Context } from '../reporters/reporter.ts'
import { PRINTED } from '../reporters/reporters.ts'
import type { Report } from '../report/report.ts'
import { scan } from '../scan.ts'
import { endInputWith } from '../sources/files/saved-file.ts'
import { sourcesOf } from '../sources/sources-of.ts'
import { viewOf, type View } from '../view/view.ts'
import type { explainOperation } from './commands/explain.ts'
import type { TerminalLog } from './terminal-log.ts'
import { terminalOf } from './terminal.ts'

/** Where code scanning shows what stands in no file that is known. */
const WORKFLOW = '.github/workflows/least-privilege.yml'

/**
 * @returns the exit code
 * @throws UserError for what the user can mend
 */
export async function scanAndPrint(options: Options, log: TerminalLog): Promise<number> {
  const interruption = new Interruption()
  const budget = interruption.ends(budgetOf(options, 'cli'))
  endBeforeMemoryIsFull(budget)
  endInputWith(budget)
  const rules = await gateRules(options, 'cli')
  for (const file of rules.configuration?.notRead ?? []) log.warn(`${file} is not read.`)
  for (const waiver of longWaivers(rules.waivers, options.now)) log.warn(waiver)
  const scanning = async (): Promise<Report> => {
    const sources = await sourcesOf(options, 'cli', () => accessOf(options, budget), log)
    return scan(sources, { ...options, rules, explain, budget }, log)
  }
  const report = await budget.outlast(scanning(), () => interruption.grace)
  budget.close()
  log.stop()
  const view = viewOf(report)
  const context = { workflow: WORKFLOW }
  // the verdict is not lost with the files
  const written = await writeFolder(view, options.outputDir, labelOf('output-dir', 'cli')).catch(asError)
  await writeNamed(view, options, context, (name) => labelOf(name, 'cli'))
  const { stopped } = report.evidence
  if (stopped !== undefined) process.stderr.write(`error: ${inert(stopped)}\n`)
  const done =
    written instanceof Error
      ? 'No file was written.'
      : inert(`Wrote ${written.paths.length} files to ${options.outputDir}: ${written.called}.`)
  const format = options.json ? 'json' : options.format
  if (format !== 'text') {
    process.stdout.write(PRINTED[format](view, context))
    log.info(done)
  } else if (!options.quiet) process.stdout.write(textOf(view, options, context, done))
  if (written instanceof Error) throw written
  if (interruption.why === undefined) return exitCodeOf(report)
  process.stderr.write(`error: ${interruption.why}. What was known by then is saved. ${done}\n`)
  return EXIT.failure
}

/** What a terminal shows. The verdict stands first, and where that may have left the screen, last as well. */
function textOf(view: View, { details, outputDir }: Options, context: Context, done: string): string {
  const terminal = { ...terminalOf(process.stdout, process.env), hasDetails: details }
  const more = details ? [] : [`Details: --details, or ${inert(path.join(outputDir, 'summary.md'))}`]
  const text = PRINTED.text(view, { ...context, terminal })
  const [verdict = ''] = text.split('\n', 1)
  return [text, done, ...more, verdict, ''].join('\n')
}

async function explain(): Promise<typeof explainOperation> {
  return (await import('./commands/explain.ts')).explainOperation
}

async function accessOf(options: Options, budget: Budget): Promise<AwsAccess> {
  const { regionOf } = await import('../sources/aws/clients.ts')
  return { budget, region: await regionOf(options.awsRegion, labelOf('aws-region', 'cli')) }
}
