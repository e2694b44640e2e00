/** A role as the bounds of what is written, and what is written within them. */
import type { Condition } from '../domain/condition.ts'
import type { Bearing } from '../iam/bearing.ts'
import type { RoleGrants } from '../iam/grants.ts'
import type { Context } from '../iam/variables.ts'
import type { Reference } from '../reference/reference.ts'

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
