/** The command's work: to scan, and then to write and print. */
import type { AwsAccess } from '../sources/aws/clients.ts'
import type { Budget } from '../kit/budget.ts'
import { Interruption } from '../kit/interruption.ts'
import { afterFirstRequest } from '../kit/first-request.ts'
import { endBeforeMemoryIsFull } from '../kit/memory.ts'
import { longWaivers } from '../judgement/waiver-age.ts'
import { budgetOf } from '../options/budget-of.ts'
import { gateRules } from '../options/gate-rules.ts'
import { labelOf, type Options } from '../options/options.ts'
import type { Report } from '../report/report.ts'
import { endInputWith } from '../sources/files/saved-file.ts'
import { sourcesOf } from '../sources/sources-of.ts'
import type { explainOperation } from './commands/explain.ts'
import type { TerminalLog } from './terminal-log.ts'

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
  const ahead = (): Promise<unknown> => import('./print.ts')
  afterFirstRequest(() => {
    import('../scan.ts').then(({ loadAhead }) => loadAhead(ahead)).catch(() => undefined)
  })
  const scanning = async (): Promise<Report> => {
    const sources = await sourcesOf(options, 'cli', () => accessOf(options, budget), log)
    // the first question to AWS, about where traces are, must not wait for it
    const { scan } = await import('../scan.ts')
    return scan(sources, { ...options, rules, explain, budget, ahead }, log)
  }
  const report = await budget.outlast(scanning(), () => interruption.grace)
  budget.close()
  log.stop()
  const { print } = await import('./print.ts')
  return print(report, options, interruption, log)
}

async function explain(): Promise<typeof explainOperation> {
  return (await import('./commands/explain.ts')).explainOperation
}

async function accessOf(options: Options, budget: Budget): Promise<AwsAccess> {
  const { regionOf } = await import('../sources/aws/clients.ts')
  return { budget, region: await regionOf(options.awsRegion, labelOf('aws-region', 'cli')) }
}
