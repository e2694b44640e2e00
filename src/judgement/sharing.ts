/** Roles that several workloads share: what each holds only because others need it, and the role that each would get. */
import { hasEvidence } from '../needs/evidence.ts'
import type { RoleReport, WorkloadReport } from '../report/report.ts'
import { policyFileName } from '../policies/written-policy.ts'

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length */
const LONGEST_ROLE_NAME = 64

/**
 * @param workloads of the role, with their needs; those without traces are left out, since nothing is known of what they need
 * @param granted the actions that the role really gives, by name
 * @returns nothing where fewer than two workloads left traces
 */
export function sharingOf(
  roleArn: string,
  workloads: readonly WorkloadReport[],
  granted: ReadonlyMap<string, unknown>
): RoleReport['sharing'] {
  const seen = workloads.filter(hasEvidence)
  if (seen.length < 2) return []
  const neededBy = new Map(seen.map((workload) => [workload, actionsOf(workload)]))
  return seen.map((workload) => {
    const own = neededBy.get(workload) ?? new Set()
    const others = seen.flatMap((other) => (other === workload ? [] : [...(neededBy.get(other) ?? [])]))
    return {
      workload: workload.arn,
      needs: own.size,
      onlyForOthers: [...new Set(others)].filter((name) => !own.has(name) && granted.has(name)).sort(),
      ownRole: ownRoleName(roleArn, workload.name),
      policyFile: policyFileName(workload.arn)
    }
  })
}

function actionsOf({ needs, implied }: WorkloadReport): Set<string> {
  return new Set([...needs, ...implied].map(({ action }) => action))
}

function ownRoleName(roleArn: string, workload: string): string {
  const role = roleArn.slice(roleArn.lastIndexOf('/') + 1)
  const name = `${role}-${workload}`.replaceAll(/[^\w+=,.@-]/g, '-')
  // the workload is what tells it from the others
  return name.length <= LONGEST_ROLE_NAME ? name : name.slice(-LONGEST_ROLE_NAME)
}
