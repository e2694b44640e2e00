/**
 * All reading of a scan, side by side: traces, the configuration of the workloads that they name, roles, earlier runs, the baseline and the
 * repository's templates. What is learnt early is used early: a workload's configuration is asked for when its first trace is read, and
 * its role's policies when its role is known.
 */
import PQueue from 'p-queue'
import type { Workload } from '../domain/call.ts'
import type { RolePolicies, RoleSource } from '../iam/role-policies.ts'
import type { Gathered } from '../judgement/derive.ts'
import type { Budget } from '../kit/budget.ts'
import { compare } from '../kit/compare.ts'
import { messageOf } from '../kit/errors.ts'
import type { Log } from '../kit/log.ts'
import { callsThatFit } from '../kit/memory.ts'
import { plural } from '../kit/plural.ts'
import { lackingIn } from '../kit/refused-to-scan.ts'
import type { WorkloadConfiguration } from '../needs/configuration/configuration.ts'
import { countsOf } from '../needs/evidence.ts'
import { isIgnored } from '../needs/ignored-workloads.ts'
import { leftOutByAccount, leftOutRole, type JudgedRoles } from '../needs/judged-roles.ts'
import { loadReference } from '../reference/reference.ts'
import type { WorkloadCalls } from '../traces/call-log.ts'
import { countRequests } from './request-counts.ts'
import type { Sources, WorkloadSource } from './sources.ts'
import { readTraces } from './traces/read-traces.ts'
import { Reading } from './traces/reading.ts'
import type { Shown } from './traces/shown.ts'

/** Questions about workloads, and about roles, that are asked at a time, besides those to X-Ray. */
const AT_A_TIME = 32

/** Names of workloads in one warning. */
const NAMED = 5

export interface GatherOptions extends JudgedRoles {
  /** Globs of names of workloads whose roles need not be read. */
  ignored: readonly string[]
  /** Reading ends with it. */
  budget: Budget
  /** Called once, when the first trace has been read. */
  whileWaiting?: () => void
}

/**
 * Reads everything that a scan judges. What could not be read is told in what is returned, with the reason.
 * @throws UserError when a source refuses the request itself
 */
export async function gather(sources: Sources, options: GatherOptions, log: Log): Promise<Gathered> {
  const questions = new WorkloadQuestions(sources.workloads, sources.roles, options)
  const [{ calls, unreached, workloads: seen, ...traces }, earlier, known] = await Promise.all([
    readCalls(sources, (workload) => void questions.configuration(workload), options),
    sources.earlier?.(),
    sources.workloads.known()
  ])
  log.info(
    `Read ${plural(countsOf(traces.sources, traces.repeated).read, 'trace')}: ${plural(calls, 'call')} of ${plural(seen.length, 'workload')}.`
  )
  const workloads = withSilent(seen, known, unreached)
  const configured = Promise.all(
    workloads.map(async ({ workload }) => ({
      workload,
      configuration: await questions.configuration(workload)
    }))
  )
  const counted = countRequests(sources.requests, traces.sources, workloads, configured)
  const answers = await configured
  for (const [why, names] of unknownOnes(answers)) {
    const rest = names.length - NAMED
    const all = names.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
    log.warn(`The configuration of ${all} is not known: ${why}`)
  }
  const roles = sources.roles === undefined ? undefined : await questions.policiesOf(answers)
  const hasRoles = roles !== undefined && roles.size > 0
  const [reference, baseline, previous, templates] = await Promise.all([
    // only now: it must not delay the first request
    loadReference(),
    hasRoles ? sources.baseline?.find(withTraces(workloads, answers)) : undefined,
    hasRoles ? sources.previous?.find([]) : undefined,
    hasRoles ? sources.templates?.() : undefined
  ])
  return {
    ...traces,
    reference,
    workloads,
    ...(await counted),
    configurations: new Map(
      answers.map(({ workload, configuration }) => [workload.arn, configuration] as const)
    ),
    ...(sources.endpoints !== undefined && { endpoints: sources.endpoints }),
    ...(roles !== undefined && { roles }),
    ...(earlier !== undefined && { earlier }),
    ...(baseline !== undefined && { baseline }),
    ...(previous !== undefined && { previous }),
    ...(templates !== undefined && { templates })
  }
}

/** @param onWorkload called for each workload of each trace, as it is read: more than once, maybe */
async function readCalls(
  { traces: sources, asked }: Sources,
  onWorkload: (workload: Workload) => void,
  { budget, whileWaiting }: GatherOptions
): Promise<Pick<Gathered, 'sources' | 'repeated' | 'stopped'> & Shown> {
  const reading = new Reading({ asked, ...callsThatFit() }, { onWorkload, onFull: (why) => budget.end(why) })
  let isFirst = true
  const read = await readTraces(
    sources,
    (trace) => {
      if (isFirst) whileWaiting?.()
      isFirst = false
      return reading.add(trace)
    },
    (traces) => reading.expect(traces)
  )
  const stopped = read.sources.flatMap(({ evidence }) => evidence.stopped ?? [])
  return {
    ...read,
    ...(stopped.length > 0 && { stopped: stopped.join(' ') }),
    ...(await reading.end())
  }
}

/** Those that left traces and those that are known besides, sorted by ARN. */
function withSilent(
  seen: readonly WorkloadCalls[],
  known: readonly Workload[],
  unreached: ReadonlyMap<string, Workload>
): WorkloadCalls[] {
  const arns = new Set(seen.map(({ workload }) => workload.arn))
  const others = new Map([...known.map((workload) => [workload.arn, workload] as const), ...unreached])
  const silent = [...others.values()]
    .filter(({ arn }) => !arns.has(arn))
    .map((workload): WorkloadCalls => ({
      workload,
      traces: 0,
      calls: [],
      ...(unreached.has(workload.arn) && { isUnreached: true })
    }))
  return [...seen, ...silent].toSorted((a, b) => compare(a.workload.arn, b.workload.arn))
}

interface Answer {
  workload: Workload
  configuration: WorkloadConfiguration | Error
}

/** The roles of workloads that left traces: those that will be judged. */
function withTraces(workloads: readonly WorkloadCalls[], answers: readonly Answer[]): string[] {
  const seen = new Set(workloads.flatMap(({ workload, traces }) => (traces > 0 ? [workload.arn] : [])))
  const roles = answers.flatMap(({ workload, configuration }) =>
    configuration instanceof Error || !seen.has(workload.arn) ? [] : [configuration.role]
  )
  return [...new Set(roles)].toSorted(compare)
}

/** The names of workloads of which the configuration is not known, by the reason: what is missing for many is said once. */
function unknownOnes(answers: readonly Answer[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { workload, configuration } of answers) {
    if (!(configuration instanceof Error)) continue
    const lacking = lackingIn([configuration.message])
    // AWS names the workload in each refusal; what would allow them all is told at the end
    const why =
      lacking === undefined
        ? configuration.message
        : `${[...lacking.actions, ...lacking.denied].join(', ')}: access denied`
    names.set(why, [...(names.get(why) ?? []), workload.name])
  }
  return names
}

/** What is asked of workloads and of their roles: each question once, however many traces give rise to it. */
class WorkloadQuestions {
  readonly #workloads: WorkloadSource
  readonly #roles: RoleSource | undefined
  readonly #options: GatherOptions
  readonly #configurations = new Map<string, Promise<WorkloadConfiguration | Error>>()
  readonly #policies = new Map<string, Promise<RolePolicies>>()
  readonly #aboutWorkloads = new PQueue({ concurrency: AT_A_TIME })
  readonly #aboutRoles = new PQueue({ concurrency: AT_A_TIME })

  constructor(workloads: WorkloadSource, roles: RoleSource | undefined, options: GatherOptions) {
    this.#workloads = workloads
    this.#roles = roles
    this.#options = options
  }

  /**
   * Never rejects. Of a task definition each revision is a question of its own, since only the last trace tells which one is the newest.
   * @returns an Error that says why the configuration is not known
   */
  configuration(workload: Workload): Promise<WorkloadConfiguration | Error> {
    const key = `${workload.arn} ${workload.revision ?? ''}`
    let answer = this.#configurations.get(key)
    if (answer === undefined) {
      answer = this.#aboutWorkloads.add(() => this.#ask(workload))
      this.#configurations.set(key, answer)
    }
    return answer
  }

  /** The policies of the roles of all workloads that are not ignored, by the role's ARN and sorted by it. */
  async policiesOf(answers: readonly Answer[]): Promise<Map<string, RolePolicies>> {
    const roles = answers.flatMap(({ workload, configuration }) =>
      configuration instanceof Error || !this.#isJudged(workload, configuration) ? [] : [configuration.role]
    )
    const read = await Promise.all(
      [...new Set(roles)].toSorted(compare).map(async (arn) => {
        const policies = await this.#policiesOf(arn)
        return policies === undefined ? [] : [[arn, policies] as const]
      })
    )
    return new Map(read.flat())
  }

  #isJudged({ name }: Workload, { role }: WorkloadConfiguration): boolean {
    return !isIgnored(name, this.#options.ignored) && leftOutRole(role, this.#options) === undefined
  }

  async #ask(workload: Workload): Promise<WorkloadConfiguration | Error> {
    const left = leftOutByAccount(workload.arn, this.#options)
    if (left !== undefined) return new Error(`it ${left.why}`)
    try {
      const ahead = (role: string): void => {
        if (!this.#isJudged(workload, { role })) return
        // whoever needs the answer asks again, and hears of a failure then
        this.#policiesOf(role).catch(() => undefined)
      }
      const configuration = await this.#workloads.configuration(workload, ahead)
      ahead(configuration.role)
      return configuration
    } catch (error) {
      return error instanceof Error ? error : new Error(messageOf(error))
    }
  }

  #policiesOf(roleArn: string): Promise<RolePolicies | undefined> {
    const roles = this.#roles
    if (roles === undefined) return Promise.resolve(undefined)
    let policies = this.#policies.get(roleArn)
    if (policies === undefined) {
      policies = this.#aboutRoles.add(() => roles.policies(roleArn))
      this.#policies.set(roleArn, policies)
    }
    return policies
  }
}
