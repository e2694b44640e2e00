/** What keeps a verdict from being a pass though no limit is exceeded: whatever nobody knows. */
import { plural } from '../kit/plural.ts'
import { lackingIn } from '../kit/refused-to-scan.ts'
import { roleName } from '../kit/role-name.ts'
import { isTooTangled, UNTANGLE } from '../kit/too-tangled.ts'
import { hasEvidence } from '../needs/evidence.ts'
import type { Check, Report, WorkloadReport } from '../report/report.ts'

/** Names in one sentence. */
const NAMED = 3

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
    if (unproven === undefined) continue
    // a defect is told before what merely could not be decided
    const defect = unproven.find((flaw) => !isTooTangled(flaw))
    failed(
      defect === undefined
        ? `The policy of ${name} is not given: ${unproven[0]}. ${UNTANGLE}.`
        : `The policy of ${name} does not hold its proof and is not given: ${defect}.`
    )
  }
  workloads.flatMap(validationGaps).forEach(failed)
  if (!compared) return gaps
  const unknown = workloads.filter((workload) => hasEvidence(workload) && workload.role === undefined)
  together(
    unknown.map(({ name, unread: [first] }) => ({
      name,
      why: first?.why,
      alone: `The role of ${name} is not known${first === undefined ? '' : `: ${first.why}`}.`
    })),
    (names, count) => `The roles of ${plural(count, 'workload')} are not known, ${names}`
  ).forEach(unjudged)
  const blocked = roles.flatMap(({ arn, judged, unread }) => {
    const blocking = judged ? undefined : unread.find(({ what }) => what !== BOUNDARY)
    return blocking === undefined ? [] : [{ arn, ...blocking }]
  })
  together(
    blocked.map(({ arn, what, why }) => ({
      name: roleName(arn),
      why,
      alone: `Role ${arn} could not be judged: ${what}: ${why}.`
    })),
    (names, count) => `${plural(count, 'role')} could not be judged, ${names}`
  ).forEach(unjudged)
  if (roles.length > 0 && !roles.some((role) => role.judged)) unjudged('No role could be judged.')
  return gaps
}

/**
 * Sentences in which what the scan’s own role lacks is told once for all that it keeps from being judged.
 * @param alone the sentence of one of them
 * @param headOf begins the sentence of several
 */
function together(
  all: readonly { name: string; why: string | undefined; alone: string }[],
  headOf: (names: string, count: number) => string
): string[] {
  const refused = all.filter(({ why }) => why !== undefined && lackingIn([why]) !== undefined)
  const lacking = lackingIn(refused.flatMap(({ why }) => why ?? []))
  if (refused.length < 2 || lacking === undefined) return all.map(({ alone }) => alone)
  const rest = refused.length - NAMED
  const names = refused.slice(0, NAMED).map(({ name }) => name)
  const head = headOf(names.join(', ') + (rest > 0 ? ` and ${rest} more` : ''), refused.length)
  const actions = [...lacking.actions, ...lacking.denied].join(', ')
  return [
    `${head}: access denied to the role of this scan (${actions}).`,
    ...all.filter((one) => !refused.includes(one)).map(({ alone }) => alone)
  ]
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
