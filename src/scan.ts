/** The whole story: read everything, derive the report from it, let AWS check the policies that it holds. */
import type { Gathered, DeriveOptions } from './judgement/derive.ts'
import type { Budget } from './kit/budget.ts'
import { forgetAnswers } from './kit/bounded-cache.ts'
import { compare } from './kit/compare.ts'
import { messageOf } from './kit/errors.ts'
import type { Log } from './kit/log.ts'
import { lackingIn, lackingLine } from './kit/refused-to-scan.ts'
import { checkMemory, collectEarly, collectLetGo } from './kit/memory.ts'
import { inTurns } from './kit/turns.ts'
import { validateWithAws, type Checks } from './policies/validation/validate.ts'
import { loadReference, type Reference } from './reference/reference.ts'
import type { Report } from './report/report.ts'
import { gather } from './sources/gather.ts'
import type { Sources } from './sources/sources.ts'
import { lackingOf } from './view/lacking.ts'

/** Says in lines what an operation needs, and why. @throws Error when the operation is not known */
type Explain = (service: string, operation: string, reference: Reference) => readonly string[]

export interface ScanOptions extends DeriveOptions {
  /** What is known when it ends is judged. */
  budget: Budget
  /** Loads what explains the operations that were seen, to a log that shows details. */
  explain: () => Promise<Explain>
  /** Loads what the report is for, while AWS is waited for. */
  ahead?: () => Promise<unknown>
  /** Where the calls that were seen are kept; nowhere when absent. */
  callsFile?: string | undefined
}

/**
 * Runs a scan. The report says of everything that could not be read what it was and why.
 * @throws UserError when a source refuses the request itself
 */
export async function scan(sources: Sources, options: ScanOptions, log: Log): Promise<Report> {
  const { budget } = options
  const whileWaiting = (): void => void loadAhead(options.ahead)
  const read = await gather(sources, { ...options, ignored: options.rules.ignored, whileWaiting }, log)
  const gathered = cutShort(read, budget)
  if (options.callsFile !== undefined) await keep(options.callsFile, gathered)
  // only now: it must not delay the first request
  const { derive } = await import('./judgement/derive.ts')
  const report = await inTurns(derive(gathered, options), () => {
    collectEarly()
    checkMemory()
  })
  forgetAnswers()
  collectLetGo()
  if (log.verbose) await tellDetails(report, gathered, options.explain, log)
  const validated = await validate(report, sources, budget, log)
  tellUnread(validated, log)
  return validated
}

/**
 * Loads, piece by piece, what is needed when everything has been read: while a network is waited for there is time. Before the first request
 * has left nothing is, since that must not be delayed. What cannot be loaded is told by whoever needs it. Never rejects.
 */
export async function loadAhead(ahead: ScanOptions['ahead']): Promise<void> {
  const pieces = [
    () => import('./judgement/derive.ts'),
    loadReference,
    ...(ahead === undefined ? [] : [ahead])
  ]
  for (const load of pieces) await Promise.resolve(load()).catch(() => undefined)
}

/** What the scan's own role lacks is told once, however many roles are not read for it. */
function tellUnread(report: Report, log: Log): void {
  for (const { arn, unread } of report.roles)
    for (const { what, why } of unread)
      if (lackingIn([why]) === undefined) log.warn(`Role ${arn}: ${what} is not read: ${why}`)
  const lacking = lackingOf(report)
  if (lacking !== undefined) log.warn(lackingLine(lacking))
}

/** Keeps what was seen, for a scan without AWS. @throws UserError when the file cannot be written */
async function keep(file: string, gathered: Gathered): Promise<void> {
  const [{ keepCalls }, { countsOf, windowIn }] = await Promise.all([
    import('./sources/files/traces/counted-calls.ts'),
    import('./needs/evidence.ts')
  ])
  const { read: traces, listed, partial, truncated } = countsOf(gathered.sources, gathered.repeated)
  const isWhole = listed === traces && partial + truncated + gathered.malformed.documents === 0
  const stopped = gathered.stopped ?? (isWhole ? undefined : 'not all traces were whole.')
  await keepCalls(file, { ...gathered, traces, stopped, window: windowIn(gathered.sources) })
}

/** Evidence of a scan that was ended before its end says so, whatever it was doing then. */
function cutShort<T extends { stopped?: string | undefined }>(evidence: T, { ended }: Budget): T {
  const { stopped = '' } = evidence
  if (ended === undefined || stopped.includes(ended)) return evidence
  return { ...evidence, stopped: `The scan was cut short: ${ended}. ${stopped}`.trim() }
}

/** The report with AWS's word on its policies; as it is where AWS is not to be asked. */
async function validate(report: Report, checks: Checks, budget: Budget, log: Log): Promise<Report> {
  if (checks.validator === undefined) return report
  const { judgedAgain } = await import('./judgement/derive.ts')
  const workloads = await validateWithAws(report.workloads, checks, log)
  return judgedAgain({ ...report, evidence: cutShort(report.evidence, budget) }, workloads)
}

/** What each operation that was seen needs, and what each workload does. */
async function tellDetails(
  { workloads }: Report,
  gathered: Gathered,
  load: ScanOptions['explain'],
  log: Log
): Promise<void> {
  const explain = await load()
  const seen = new Map(
    gathered.workloads
      .flatMap(({ calls }) => calls)
      .map(({ call }) => [`${call.service} ${call.operation}`, call] as const)
  )
  for (const [, { service, operation }] of [...seen].toSorted(([a], [b]) => compare(a, b))) {
    try {
      for (const line of explain(service, operation, gathered.reference)) log.debug(line)
    } catch (error) {
      log.debug(messageOf(error))
    }
  }
  for (const { name, needs } of workloads) {
    for (const { action, resource, calls, reason } of needs)
      log.debug(
        `${name} needs ${action} on ${resource}: ${calls} calls${reason === undefined ? '' : `; ${reason}`}`
      )
  }
}
