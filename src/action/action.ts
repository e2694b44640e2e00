/** The runner's face: inputs in, a scan, and `publish.ts` for what comes out. */
import * as core from '@actions/core'
import { ActionLog } from './action-log.ts'
import type { AwsAccess } from '../sources/aws/clients.ts'
import { Ended, type Budget } from '../kit/budget.ts'
import { Interruption } from '../kit/interruption.ts'
import { afterFirstRequest } from '../kit/first-request.ts'
import { endBeforeMemoryIsFull } from '../kit/memory.ts'
import { cleanMessage } from '../kit/clean-text.ts'
import { EXIT, UserError } from '../kit/errors.ts'
import { nearest } from '../kit/nearest.ts'
import type { explainOperation } from '../cli/commands/explain.ts'
import type { GateRules } from '../judgement/gate.ts'
import { longWaivers } from '../judgement/waiver-age.ts'
import { budgetOf } from '../options/budget-of.ts'
import { rulesOfEvent } from './gate-of-event.ts'
import { Allowance, type Purpose } from './github/allowance.ts'
import { Answers } from './github/answers.ts'
import type { GitHubClient } from './github/client.ts'
import { isProposal, readEvent, refuseUnsafeEvent, type GitHubEvent } from './github/event.ts'
import { getsNoCredentials, skipScan } from './without-credentials.ts'
import { labelOf, optionsOf, type Options, type RawOptions } from '../options/options.ts'
import { parseOptions, withEnvironment } from '../options/parse-options.ts'
import { errorLine, oneLine } from '../reporters/escape.ts'
import { maskedLine } from '../reporters/masking.ts'
import type { Report } from '../report/report.ts'
import { endInputWith } from '../sources/files/saved-file.ts'
import { sourcesOf } from '../sources/sources-of.ts'
import type { EarlierRuns } from '../needs/earlier-runs.ts'
import type { Sources } from '../sources/sources.ts'

/** Runs the action. @returns the exit code */
export async function runAction(): Promise<number> {
  // until the repository is known to be private
  let isMasked = true
  try {
    const options = parseOptions(
      withEnvironment(inputs(), process.env),
      'action',
      Math.floor(Date.now() / 1000)
    )
    const event = await readEvent()
    isMasked = options.maskAccountIds ?? event.isPublic
    return await run(options, event, isMasked)
  } catch (error) {
    const line =
      error instanceof UserError || error instanceof Ended
        ? errorLine(error.message)
        : cleanMessage(error instanceof Error ? (error.stack ?? error.message) : String(error))
    core.error(isMasked ? maskedLine(line) : line)
    return EXIT.failure
  }
}

async function run(options: Options, event: GitHubEvent, isMasked: boolean): Promise<number> {
  const log = new ActionLog(isMasked)
  refuseUnsafeEvent(event, options.allowPullRequestTarget)
  if (options.withoutCredentials === 'skip' && getsNoCredentials(options, event)) return skipScan()
  const interruption = new Interruption()
  const budget = interruption.ends(budgetOf(options, 'action'))
  endBeforeMemoryIsFull(budget)
  endInputWith(budget)
  const allowance = new Allowance((line) => log.info(line))
  const asked: Asked = {
    client: (purpose) => clientOf(options, budget, allowance, purpose),
    known: new Answers()
  }
  const ahead = (): Promise<unknown> => import('./publish.ts')
  afterFirstRequest(() => {
    import('../scan.ts').then(({ loadAhead }) => loadAhead(ahead)).catch(() => undefined)
  })
  const scanning = async (): Promise<Report> => {
    const sources = await sourcesOf(options, 'action', () => accessOf(options, event, budget), log)
    // only now: bad input is told before anybody is asked anything
    const rules = await rulesOfEvent(options, event, () => asked.client('rules'))
    for (const file of rules.configuration?.notRead ?? []) log.warn(`${file} is not read.`)
    for (const waiver of longWaivers(rules.waivers, options.now)) log.warn(waiver)
    const earlierReport = await baselineOfRun(options, rules, event, asked)
    const earlier = options.evidence === 'merge' && {
      earlier: () => earlierRuns(options, event, sources, asked)
    }
    // the first question to AWS, about where traces are, must not wait for it
    const { scan } = await import('../scan.ts')
    return scan(
      { ...earlierReport, ...sources, ...earlier },
      {
        ...options,
        rules,
        explain,
        budget,
        madeBy: madeByRun(event),
        ahead
      },
      log
    )
  }
  const report = await core.group('Scan', () => budget.outlast(scanning(), () => interruption.grace))
  budget.close()
  // loaded only now: the first request to AWS must not wait for it
  const { publish } = await import('./publish.ts')
  return publish(report, { ...options, maskAccountIds: isMasked }, event, interruption, allowance, log)
}

/** For whoever reviews stored reports: see docs/audit.md. */
function madeByRun({
  owner,
  repo,
  name,
  commit,
  pullRequest,
  queued
}: GitHubEvent): NonNullable<Report['madeBy']> {
  const run = process.env['GITHUB_RUN_ID']
  const proposed = pullRequest ?? queued
  return {
    repository: `${owner}/${repo}`,
    event: name,
    commit,
    ...(proposed !== undefined && { pullRequest: proposed }),
    ...(run !== undefined && { run })
  }
}

/** GitHub, as one scan asks it. */
interface Asked {
  client: (purpose: Purpose) => Promise<GitHubClient>
  known: Answers
}

async function explain(): Promise<typeof explainOperation> {
  return (await import('../cli/commands/explain.ts')).explainOperation
}

/**
 * Asks nothing before it is looked for. A file that is named wins over it. The branch's own runs ask the report before theirs since when
 * waivers are of no use, also where it is no baseline.
 */
async function baselineOfRun(
  options: Options,
  rules: GateRules,
  event: GitHubEvent,
  { client, known }: Asked
): Promise<Pick<Sources, 'baseline' | 'previous'>> {
  const isBaseline = rules.failOn === 'new'
  if (!isBaseline && (isProposal(event) || rules.waivers.length === 0)) return {}
  const [{ BranchBaseline }, { Identity }] = await Promise.all([
    import('./github/branch-baseline.ts'),
    import('../judgement/identity.ts')
  ])
  const source = new BranchBaseline(
    () => client('baseline'),
    event,
    {
      name: options.artifactName,
      workflow: options.baselineWorkflow,
      identity: new Identity(rules.identity)
    },
    known
  )
  return isBaseline ? { baseline: source } : { previous: source }
}

/** What files hold, and the artifacts of earlier runs. */
async function earlierRuns(
  options: Options,
  event: GitHubEvent,
  sources: Sources,
  { client, known }: Asked
): Promise<EarlierRuns> {
  const { evidenceOfRuns } = await import('./github/runs-evidence.ts')
  const headBranch = process.env['GITHUB_HEAD_REF'] || undefined
  const saved = await sources.earlier?.()
  const runs = await evidenceOfRuns(() => client('evidence'), event, known, options.artifactName, headBranch)
  return {
    reports: [...(saved?.reports ?? []), ...runs.reports],
    not: [...(saved?.not ?? []), ...runs.not],
    maxAgeDays: options.evidenceMaxAge
  }
}

/** @throws Error when there is no token */
async function clientOf(
  { githubToken }: Options,
  budget: Budget,
  allowance: Allowance,
  purpose: Purpose
): Promise<GitHubClient> {
  if (githubToken === undefined) throw new Error('input github-token is empty')
  return (await import('./github/client.ts')).gitHubClient(githubToken, budget, allowance, purpose)
}

async function accessOf(options: Options, event: GitHubEvent, budget: Budget): Promise<AwsAccess> {
  const { regionOf } = await import('../sources/aws/clients.ts')
  const region = await regionOf(options.awsRegion, labelOf('aws-region', 'action'))
  if (options.roleToAssume === undefined) return { region, budget }
  const { assumedRole } = await import('../sources/aws/oidc.ts')
  const credentials = assumedRole({
    roleArn: options.roleToAssume,
    audience: options.audience,
    sessionName: options.roleSessionName,
    durationSeconds: options.roleDurationSeconds,
    region,
    budget,
    isFork: event.isFork
  })
  return { region, budget, credentials }
}

/**
 * A variable of the job's own may begin with INPUT_ too, so that an unknown one is only warned of, as the runner does, unless it can only be
 * an input that is misspelt: a limit that is not read would never fail.
 * @throws UserError for that
 */
function inputs(): RawOptions {
  const names = optionsOf('action').map(({ name }) => name)
  const known = new Set(names.map((name) => `INPUT_${name.toUpperCase()}`))
  const unknown = Object.keys(process.env).filter(
    (name) => name.startsWith('INPUT_') && !known.has(name.toUpperCase())
  )
  for (const variable of unknown) {
    const name = variable.slice('INPUT_'.length).toLowerCase()
    // no shell makes a variable with a hyphen: that one was given to the action
    if (name.includes('-'))
      throw new UserError(
        `input ${name} is "${process.env[variable]}", and there is no such input`,
        `${nearest(name, names)}README and docs/options.md list the inputs`
      )
    core.warning(oneLine(`There is no input ${name}: it is not read. ${nearest(name, names)}`.trim()))
  }
  return Object.fromEntries(names.map((name) => [name, core.getInput(name)]))
}
