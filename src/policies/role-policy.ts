/** The policy that all workloads of a role need together. */
import type { Permission } from '../domain/testimony.ts'
import { compare } from '../kit/compare.ts'
import type { WorkloadReport, WrittenPolicy } from '../report/report.ts'
import { split } from './size.ts'
import { writePolicy, type WrittenStatement } from './write.ts'

/**
 * What the policies of its workloads allow, in as few statements as it takes, with the Denies of each: these are the role's own, under
 * which every seen call of every workload was answered.
 * @param workloads of one role; those without a policy add nothing
 * @returns the parts, each within the size of a managed policy and without Description, so that IAM takes it; none where no workload has a policy
 */
export function policyOfRole(workloads: readonly WorkloadReport[]): WrittenPolicy[] {
  const statements = workloads.flatMap(({ policy }) => policy?.Statement ?? [])
  if (statements.length === 0) return []
  const denies = new Map(
    statements.filter(({ Effect }) => Effect === 'Deny').map((deny) => [JSON.stringify(deny), deny])
  )
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow').flatMap(permissionsOf)
  return split(writePolicy(allowed, undefined, sorted(denies)))
}

function permissionsOf({ Action, Resource, Condition }: WrittenStatement): Permission[] {
  return Action.flatMap((action) =>
    Resource.map((resource) => ({
      action,
      resource,
      ...(Condition !== undefined && { condition: Condition })
    }))
  )
}

function sorted(denies: ReadonlyMap<string, WrittenStatement>): WrittenStatement[] {
  return [...denies].toSorted(([a], [b]) => compare(a, b)).map(([, deny]) => deny)
}
