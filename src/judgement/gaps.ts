/** What keeps a verdict from being a pass though no limit is exceeded: whatever nobody knows. */
import { hasEvidence } from '../needs/evidence.ts'
import type { Check, Report, WorkloadReport } from '../report/report.ts'

/** How an unread permissions boundary is called in a role's `unread`: without it the role can do less than is said, never more. */
export const BOUNDARY = 'permissions boundary'

/** Whether nobody said that the tests ended otherwise: what failed tests do not use proves nothing. */
export function testsSucceeded({
  testsOutcome = 'success'
}: Pick<Report['evidence'], 'testsOutcome'>): boolean {
  return testsOutcome === 'success'
}

/** Why something is not known, as a sentence. */
export interface Gap {
  why: string
  /** Whether something could not be judged, and nothing failed: what `on-insufficient: neutral` lets pass. */
  isUnjudged: boolean
}

/** What was asked for and could not be judged; empty when nothing is missing. */
export function gapsIn({
  evidence,
  workloads,
  ignored,
  roles,
  compared
}: Pick<Report, 'evidence' | 'workloads' | 'ignored' | 'roles' | 'compared'>): Gap[] {
  const gaps: Gap[] = []
  const failed = (why: string): void => void gaps.push({ why, isUnjudged: false })
  const unjudged = (why: string): void => void gaps.push({ why, isUnjudged: true })
  if (!testsSucceeded(evidence))
    failed(
      `The tests ended with ${evidence.testsOutcome}: what they would have used is not known, and nothing is counted.`
    )
  if (evidence.stopped !== undefined) failed(evidence.stopped)
  else if (evidence.traces.read === 0) unjudged(evidence.empty ?? 'No traces were read.')
  else if (!workloads.some((workload) => workload.traces > 0)) {
    unjudged(
      ignored.length === 0
        ? 'The traces name no workload: nothing can be said of any role.'
        : `No workload that left traces is left: ${ignored.some(({ why }) => why !== undefined) ? 'options leave some out' : 'the configuration file ignores some'}. Nothing can be said of any role.`
    )
  }
  for (const { name, unproven } of workloads) {
    if (unproven !== undefined)
      failed(`The policy of ${name} does not hold its proof and is not given: ${unproven[0]}.`)
  }
  workloads.flatMap(validationGaps).forEach(failed)
  if (!compared) return gaps
  for (const { name, role, unread } of workloads.filter(hasEvidence)) {
    if (role === undefined) {
      unjudged(`The role of ${name} is not known${unread[0] === undefined ? '' : `: ${unread[0].why}`}.`)
    }
  }
  for (const { arn, judged, unread } of roles) {
    const blocking = judged ? undefined : unread.find(({ what }) => what !== BOUNDARY)
    if (blocking !== undefined)
      unjudged(`Role ${arn} could not be judged: ${blocking.what}: ${blocking.why}.`)
  }
  if (roles.length > 0 && !roles.some((role) => role.judged)) unjudged('No role could be judged.')
  return gaps
}

/** Roles of which too little was seen, in sentences: where a limit holds for them, nothing passes. */
export function tooLittleSeen({ roles }: Pick<Report, 'roles'>): string[] {
  return roles.flatMap(({ arn, judged, coverage }) =>
    judged && coverage?.tooLittle !== undefined
      ? [`What role ${arn} needs is undecided, since too little was seen of ${coverage.tooLittle}.`]
      : []
  )
}

/** What AWS was asked about a written policy and did not confirm. Access that the role lacks today is no gap: it may well be needed. */
function validationGaps({ name, validation }: WorkloadReport): string[] {
  if (validation === undefined) return []
  const { sufficient, valid, noWider } = validation
  const gaps: string[] = []
  if (sufficient.state === 'failed')
    gaps.push(`AWS says that the policy of ${name} is not enough: ${first(sufficient)}.`)
  if (valid.state === 'failed')
    gaps.push(`AWS says that the policy of ${name} is not valid: ${first(valid)}.`)
  for (const check of [sufficient, valid, noWider]) {
    if (check?.state === 'unchecked') gaps.push(`AWS did not check the policy of ${name}: ${first(check)}.`)
  }
  return gaps
}

function first({ details }: Check): string {
  const [detail = 'it does not say why'] = details
  return `${detail.replace(/\.$/, '')}${details.length > 1 ? ` (and ${details.length - 1} more)` : ''}`
}
