/**
 * The curated layer over AWS's reference: what an operation *does* need where the reference lists what it *may* need.
 * A service's rules stand in a file of its own; each row says where it is from.
 */

export interface OperationRule {
  needs: readonly NeedRule[]
  /** Every need is only one of several possible ones, and what decides is not in a trace: in words that complete "the trace does not show …". */
  oneOf?: string
  source: string
}

export interface NeedRule {
  action: string
  /** Asked for instead of `action` when the request names a version of the object. */
  versioned?: string
  /** The parameter that holds the resource, where it is not the usual one: CopyObject reads from `CopySource`. */
  of?: string
}

export type ServiceRules = Readonly<Record<string, OperationRule>>

/** Rows that need nothing but a plain list of actions. */
export function needing(source: string, ...actions: string[]): OperationRule {
  return { needs: actions.map((action) => ({ action })), source }
}

export const NO_PERMISSION = (source: string): OperationRule => ({ needs: [], source })
