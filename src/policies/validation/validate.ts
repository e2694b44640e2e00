/** Lets AWS itself check the policies that were written: whether they are sufficient, valid, and no wider than the role is today. */
import type { Condition } from '../../domain/condition.ts'
import PQueue from 'p-queue'
import { messageOf } from '../../kit/errors.ts'
import type { Log } from '../../kit/log.ts'
import { plural } from '../../kit/plural.ts'
import { split } from '../size.ts'
import type { Check, Validation, WorkloadReport, WrittenPolicy } from '../../report/report.ts'
import type { RoleSource } from '../../iam/role-policies.ts'
import type { Finding, PolicyValidator } from './validator.ts'
import { compare } from '../../kit/compare.ts'
import { judgeAnswer, namesOf, type Judged } from './decisions.ts'
import { joinPolicies } from './existing-policy.ts'
import { halvesOf, simulationsOf, type Place, type Simulation } from './simulation.ts'
import { UnfitQuestion } from './unfit-question.ts'

/** Whom the policies are checked with. */
export interface Checks {
  /** Loads who checks the written policies. Absent when they are not to be checked. */
  validator?: () => Promise<PolicyValidator>
  /** Absent when roles are not compared. */
  roles: RoleSource | undefined
}

/** Workloads at a time; of each, every check may have a question under way. */
const AT_A_TIME = 4
/** When the simulator has found fault with so many questions about one policy, no further ones are taken apart. */
const MOST_UNFIT = 20
/** Needs that a line names. */
const NAMED = 3

/**
 * Adds AWS's word on each policy to its workload; without a validator the workloads stay as they are. Nothing that AWS refuses or fails to
 * answer ends the scan: it is `unchecked`, with the permission that the question needs.
 */
export async function validateWithAws(
  workloads: readonly WorkloadReport[],
  { validator: load, roles }: Checks,
  log: Log
): Promise<WorkloadReport[]> {
  if (load === undefined) return [...workloads]
  const validator = await load()
  log.info(`AWS checks ${plural(workloads.filter((workload) => workload.policy).length, 'policy')}.`)
  const queue = new PQueue({ concurrency: AT_A_TIME })
  return queue.addAll(
    workloads.map((workload) => async () => {
      const { policy } = workload
      if (policy === undefined) return workload
      const validation = await validationOf(workload, policy, validator, roles)
      return { ...workload, validation }
    })
  )
}

async function validationOf(
  workload: WorkloadReport,
  policy: WrittenPolicy,
  validator: PolicyValidator,
  roles: RoleSource | undefined
): Promise<Validation> {
  const parts = split(policy).map(textOf)
  const [sufficient, valid, noWider] = await Promise.all([
    sufficiencyOf(workload, split(withoutCarried(policy, workload)).map(textOf), validator),
    attempt(async () =>
      validityOf(await Promise.all(parts.map(async (part) => await validator.findings(part))))
    ),
    roles && attempt(() => widthOf(workload.role, textOf(policy), validator, roles))
  ])
  return { sufficient, valid, ...(noWider !== undefined && { noWider }) }
}

/**
 * A policy without the conditions that it has of its role, which no simulated request meets: that they held for the calls is proved
 * elsewhere.
 */
function withoutCarried(policy: WrittenPolicy, { needs, implied }: WorkloadReport): WrittenPolicy {
  const needed = new Set([...needs, ...implied].flatMap(({ condition }) => testNames(condition)))
  const kept = (condition: Condition): Condition =>
    Object.fromEntries(
      Object.entries(condition)
        .map(([operator, keys]): [string, Condition[string]] => [
          operator,
          Object.fromEntries(Object.entries(keys).filter(([key]) => needed.has(`${operator} ${key}`)))
        ])
        .filter(([, keys]) => Object.keys(keys).length > 0)
    )
  return {
    ...policy,
    Statement: policy.Statement.flatMap(({ Condition: condition, ...statement }) => {
      if (condition === undefined) return [statement]
      if (statement.Effect === 'Deny') return []
      const own = kept(condition)
      return [{ ...statement, ...(Object.keys(own).length > 0 && { Condition: own }) }]
    })
  }
}

function testNames(condition: Condition | undefined): string[] {
  return Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
    Object.keys(keys).map((key) => `${operator} ${key}`)
  )
}

/** As IAM takes it: it refuses a Description. */
function textOf({ Version, Statement }: WrittenPolicy): string {
  return JSON.stringify({ Version, Statement })
}

async function attempt(check: () => Promise<Check>): Promise<Check> {
  try {
    return await check()
  } catch (error) {
    return { state: 'unchecked', details: [messageOf(error)] }
  }
}

/** Whether IAM's simulator allows every need, those that the configuration implies among them. */
async function sufficiencyOf(
  workload: WorkloadReport,
  documents: readonly string[],
  validator: PolicyValidator
): Promise<Check> {
  const { simulations, unaskable } = simulationsOf(
    [...workload.needs, ...workload.implied],
    placeOf(workload)
  )
  const judged: Judged = { refused: [], undecided: unaskable }
  let unfit = 0
  let failure: string | undefined
  const ask = async (simulation: Simulation): Promise<void> => {
    const undecided = (why: string): void => {
      judged.undecided.push(...namesOf(simulation).map((need) => ({ need, why })))
    }
    // what was refused once is refused again
    if (failure !== undefined) return undecided(failure)
    try {
      const { refused, undecided: unsaid } = judgeAnswer(
        simulation,
        await validator.simulate(documents, simulation)
      )
      judged.refused.push(...refused)
      judged.undecided.push(...unsaid)
    } catch (error) {
      const isUnfit = error instanceof UnfitQuestion
      if (!isUnfit) failure = messageOf(error)
      const parts = isUnfit && unfit++ < MOST_UNFIT ? halvesOf(simulation) : []
      if (parts.length === 0) return undecided(messageOf(error))
      for (const part of parts) await ask(part)
    }
  }
  for (const simulation of simulations) await ask(simulation)
  const samples = simulations.flatMap(({ resources }) => resources.filter((one) => one.asked !== one.needed))
  return checkOf(
    judged,
    samples.map(({ needed, asked }) => `${needed} was asked as ${asked}: the simulator takes no patterns`)
  )
}

/** @param notes what a pass does not say by itself */
function checkOf({ refused, undecided }: Judged, notes: readonly string[]): Check {
  if (refused.length === 0 && undecided.length === 0) return { state: 'passed', details: distinct(notes) }
  const unchecked = distinct(undecided.map(({ why }) => why)).map((why) => {
    const names = distinct(undecided.flatMap((one) => (one.why === why ? [one.need] : [])))
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
    return `${why}. Not checked: ${names.slice(0, NAMED).join('; ')}${more}`
  })
  if (refused.length === 0) return { state: 'unchecked', details: distinct(unchecked) }
  return {
    state: 'failed',
    details: distinct([...refused, ...unchecked.map((line) => `unchecked: ${line}`)])
  }
}

/** An error is what IAM itself would refuse or never honour; everything else is advice. */
function validityOf(findingsOfParts: readonly Finding[][]): Check {
  const details = findingsOfParts.flatMap((findings, i) => {
    const part = findingsOfParts.length > 1 ? ` in part ${i + 1}` : ''
    return findings.map(
      ({ type, code, where, text }) => `${type} ${code}${where === '' ? '' : ` at ${where}`}${part}: ${text}`
    )
  })
  const hasError = findingsOfParts.some((findings) => findings.some(({ type }) => type === 'ERROR'))
  return { state: hasError ? 'failed' : 'passed', details: distinct(details) }
}

/**
 * Whether the policy allows nothing that the role's identity policies do not allow today. `failed` proves no fault: what the configuration implies
 * the role may lack today, a resource's policy may have granted a call, and the answer is "might allow".
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoNewAccess.html
 */
async function widthOf(
  role: string | undefined,
  document: string,
  validator: PolicyValidator,
  roles: RoleSource
): Promise<Check> {
  if (role === undefined) return { state: 'unchecked', details: ['its role is not known'] }
  const { policies, unread } = await roles.policies(role)
  if (unread[0] !== undefined) {
    return { state: 'unchecked', details: [`${unread[0].what} of its role: ${unread[0].why}`] }
  }
  const existing = joinPolicies(policies)
  if (existing === undefined) return { state: 'failed', details: ['its role has no identity policy today'] }
  const { isNew, reasons } = await validator.newAccess(existing, document)
  return { state: isNew ? 'failed' : 'passed', details: distinct(reasons) }
}

/** Where its resources are, if they do not say. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function placeOf({ arn, role = '' }: WorkloadReport): Place {
  const [, partition, , region, account] = arn.startsWith('arn:') ? arn.split(':') : role.split(':')
  return {
    partition: partition || 'aws',
    region: region || 'us-east-1',
    account: account || '123456789012'
  }
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort(compare)
}
