/** A workload's needs to its policy, its files and their proof. */
import { createHash } from 'node:crypto'
import { hasEvidence } from '../needs/evidence.ts'
import { flawsIn } from './prove.ts'
import { split } from './size.ts'
import { writePolicy } from './write.ts'
import type { WorkloadReport } from '../report/report.ts'
import type { ImpliedNeed } from '../domain/implied-need.ts'

/** `<md5 of the workload's ARN>.policy.json`, as the predecessor named them; with the number of the part from the second one on. */
export function policyFileName(arn: string, part = 1): string {
  const name = createHash('md5').update(arn).digest('hex')
  return part === 1 ? `${name}.policy.json` : `${name}.${part}.policy.json`
}

/**
 * Writes the policy of a workload that left traces; without traces nothing is suggested. A policy that does not hold its proof is not
 * given: that is a defect of this program, and said so.
 * @param plausible what the workload keeps of its role because services plausibly use it
 * @param traceWords what the policy's Description calls traces; IAM itself refuses the element, so that undefined leaves it out
 */
export function withPolicy(
  report: WorkloadReport,
  plausible: readonly ImpliedNeed[],
  traceWords: string | undefined
): WorkloadReport {
  const { arn, traces, needs } = report
  const implied = [...report.implied, ...plausible]
  if (!hasEvidence(report)) return { ...report, implied }
  const policy = writePolicy(
    [...needs, ...implied],
    traceWords === undefined ? undefined : `Least privilege of ${arn}, from ${traces} ${traceWords}`
  )
  const parts = split(policy)
  const unproven = flawsIn(parts, [...needs, ...implied])
  if (unproven.length > 0) return { ...report, implied, unproven }
  return {
    ...report,
    implied,
    policyFile: policyFileName(arn),
    ...(parts.length > 1 && { policyParts: parts.map((_, i) => policyFileName(arn, i + 1)) }),
    policy
  }
}
