/** A role as the bounds of what is written, and what is written within them. */
import type { Condition } from '../domain/condition.ts'
import type { Bearing } from '../iam/bearing.ts'
import type { Extent } from '../iam/extent.ts'
import { reachOf, type Grant, type RoleGrants } from '../iam/grants.ts'
import { PatternIndex } from '../iam/pattern-index.ts'
import type { Pattern } from '../iam/pattern.ts'
import type { Context } from '../iam/variables.ts'
import { grouped } from '../kit/grouped.ts'
import type { Action, Reference } from '../reference/reference.ts'

/** A role, as far as it bears on what is written. */
export interface Bounds {
  /** ARN. */
  role: string
  bearing: Bearing
  grants: RoleGrants
  context: Context
  reference: Reference
}

/** Where a written policy says something else than the role does, and why. */
export interface Departure {
  /**
   * `elsewhere`: the role does not grant it. `condition`, `deny`: a statement's condition or Deny is not kept. `resource`: what the role
   * grants of it is no pattern that could be written.
   */
  kind: 'elsewhere' | 'condition' | 'deny' | 'resource'
  action: string
  resource: string
  why: string
  /** The statement, where one is meant. */
  policy?: string
  statement?: number
}

/** What is to be written for one need. */
export interface Piece {
  action: string
  resource: string
  condition: Condition | undefined
  /** What is known of the requests that need it. */
  context: Context
  isElsewhere: boolean
}

/** A grant of an action, with what it gives of it. */
export interface Giving {
  grant: Grant
  extents: readonly Extent[]
}

/** The grants of each action, for those who ask about thousands of resources: worked out once for each. */
export function givingIn({ grants }: Bounds): (action: Action) => readonly Giving[] {
  const known = new Map<Action, readonly Giving[]>()
  return (action) => {
    const giving =
      known.get(action) ??
      grants.grants
        .map((grant) => ({ grant, extents: reachOf(grant, action) }))
        .filter(({ extents }) => extents.length > 0)
    known.set(action, giving)
    return giving
  }
}

/** The same of those alone that may have something of a pattern: a role may name thousands of resources. */
export function givingNearIn(
  givingOf: ReturnType<typeof givingIn>
): (action: Action, asked: Pattern) => readonly Giving[] {
  const known = new Map<Action, PatternIndex<{ grant: Grant; extent: Extent }>>()
  return (action, asked) => {
    const giving = givingOf(action)
    if (giving.length <= FEW && giving.every(({ extents }) => extents.length <= FEW)) return giving
    const index =
      known.get(action) ??
      new PatternIndex(
        giving.flatMap(({ grant, extents }) => extents.map((extent) => ({ grant, extent }))),
        ({ extent }) => extent.pattern
      )
    known.set(action, index)
    const near = grouped(index.near(asked), ({ grant }) => grant)
    return [...near].map(([grant, all]) => ({ grant, extents: all.map(({ extent }) => extent) }))
  }
}

/** So many are looked at sooner than looked up. */
const FEW = 8
