/** What a role could lose, the most dangerous first. */
import { compare } from '../kit/compare.ts'
import { dangerOf, type Danger } from './danger.ts'
import type { DistinctGrant } from './grants.ts'

/** A grant of which something is unused, with its most dangerous unused action. */
export interface Removal {
  grant: DistinctGrant
  /** By name; the granted pattern where its unused actions are not named. */
  action: string
  /** Absent where it is not known. */
  level?: string
  danger: Danger
}

/** What is new comes before what was there; waived grants come last. @param grants those of one role */
export function removalsOf(grants: readonly DistinctGrant[]): Removal[] {
  return grants
    .filter(({ unused }) => unused > 0)
    .map(removalOf)
    .toSorted(byDanger)
}

/** Compares removals of any roles. */
export function byDanger(a: Removal, b: Removal): number {
  return (
    Number(a.grant.isWaived) - Number(b.grant.isWaived) ||
    Number(b.grant.isNew) - Number(a.grant.isNew) ||
    a.danger.rank - b.danger.rank ||
    b.grant.unused - a.grant.unused ||
    compare(a.grant.action, b.grant.action) ||
    compare(a.grant.policy, b.grant.policy)
  )
}

function removalOf(grant: DistinctGrant): Removal {
  const isWildcardOnAll = /[*?]/.test(grant.action) && grant.resources.includes('*')
  const unused: { action: string; level?: string }[] = grant.unusedActions?.length
    ? [...grant.unusedActions]
    : [{ action: grant.action }]
  const [worst] = unused
    .map((one) => ({ ...one, danger: dangerOf({ ...one, isWildcardOnAll }) }))
    .toSorted((a, b) => a.danger.rank - b.danger.rank || compare(a.action, b.action))
  return {
    grant,
    ...(worst ?? { action: grant.action, danger: dangerOf({ action: grant.action, isWildcardOnAll }) })
  }
}
