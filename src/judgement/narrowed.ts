import { meets } from '../iam/extent.ts'
import { contains, resourcePattern } from '../iam/pattern.ts'
import type { Reference } from '../reference/reference.ts'
import type { NeedReport } from '../report/report.ts'
import { reachOf, type Grant } from '../iam/grants.ts'

/**
 * Needs whose resource no trace shows, narrowed to what the role grants of it: the calls were answered, so that they were on that, or on what
 * a resource's own policy allows anyway. A written policy is then no wider than the role. What only partly overlaps stays as it is.
 */
export function narrowedNeeds(
  needs: readonly NeedReport[],
  grants: readonly Grant[],
  reference: Reference
): NeedReport[] {
  return needs.flatMap((need) => {
    if (need.precision !== 'wider') return [need]
    const pattern = resourcePattern(need.resource, false)
    const action = reference.action(need.action)
    const touching = grants.flatMap((grant) =>
      action === undefined || !grant.actions.has(action)
        ? []
        : reachOf(grant, action)
            .filter((reach) => meets(reach, pattern) !== 'no')
            .map((reach) => reach.pattern)
    )
    const isNarrower = touching.every(
      (reach) =>
        !reach.hasVariables && contains(pattern, reach) === 'yes' && contains(reach, pattern) !== 'yes'
    )
    if (touching.length === 0 || !isNarrower) return [need]
    return [...new Set(touching.map(({ text }) => text))].sort().map((resource) => ({
      ...need,
      resource,
      reason: [need.reason, 'narrowed to what the role grants'].filter(Boolean).join('; ')
    }))
  })
}
