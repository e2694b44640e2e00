/** A workload's needs to its policy, its files and their proof. */
import { createHash } from 'node:crypto'
import type { Permission } from '../domain/testimony.ts'
import { hasEvidence } from '../needs/evidence.ts'
import type { Steps } from '../kit/steps.ts'
import { proving } from './prove.ts'
import { split } from './size.ts'
import type { RoleProof } from './prove-within.ts'
import type { Bounds, Departure } from './bounds.ts'
import { writePolicy, type WrittenStatement } from './write.ts'
import type { WorkloadReport } from '../report/report.ts'

/** `<md5 of the workload's ARN>.policy.json`, as the predecessor named them; with the number of the part from the second one on. */
export function policyFileName(arn: string, part = 1): string {
  const name = createHash('md5').update(arn).digest('hex')
  return part === 1 ? `${name}.policy.json` : `${name}.${part}.policy.json`
}

/** What is written of a workload within its role. */
export interface WrittenWithin {
  needs: WorkloadReport['needs']
  implied: WorkloadReport['implied']
  allowed: readonly Permission[]
  denies: readonly WrittenStatement[]
  departures: readonly Departure[]
  /** What the role does not grant, of calls that may be another role's. */
  leftOut: WorkloadReport['needs']
  bounds: Bounds
}

/**
 * Writes the policy of a workload that left traces; without traces nothing is suggested. A policy that does not hold its proof is not
 * given: that is a defect of this program, and said so.
 * @param within what it may say within its role; absent where the role was not read
 * @param traceWords what the policy's Description calls traces; IAM itself refuses the element, so that undefined leaves it out
 */
export function* withPolicy(
  given: WorkloadReport,
  within: WrittenWithin | undefined,
  traceWords: string | undefined
): Steps<WorkloadReport> {
  const report: WorkloadReport =
    within === undefined
      ? given
      : { ...given, needs: within.needs, implied: within.implied, ...assumedIn(given, within) }
  if (!hasEvidence(report)) return report
  const needed = [...report.needs, ...report.implied]
  const policy = writePolicy(
    within?.allowed ?? needed,
    traceWords === undefined
      ? undefined
      : `Least privilege of ${report.arn}, from ${report.traces} ${traceWords}`,
    within?.denies
  )
  // IAM takes none without a statement, and of what left traces and no call nothing is known
  if (policy.Statement.length === 0) return report
  yield
  const parts = split(policy)
  const departures = within === undefined ? {} : { departures: [...within.departures] }
  const unproven = yield* proving(parts, needed, within && proofOf(within))
  if (unproven.length > 0) return { ...report, ...departures, unproven }
  return {
    ...report,
    ...departures,
    policyFile: policyFileName(report.arn),
    ...(parts.length > 1 && { policyParts: parts.map((_, i) => policyFileName(report.arn, i + 1)) }),
    policy
  }
}

function assumedIn({ assumed }: WorkloadReport, { leftOut }: WrittenWithin): Pick<WorkloadReport, 'assumed'> {
  if (assumed === undefined || leftOut.length === 0) return {}
  return {
    assumed: {
      ...assumed,
      leftOut: leftOut.map(({ action, resource, calls, traceIds }) => ({ action, resource, calls, traceIds }))
    }
  }
}

function proofOf({ bounds: { role, bearing, reference }, departures }: WrittenWithin): RoleProof {
  return { role, bearing, departures, reference }
}
