/**
 * The curated layer over AWS's reference: what an operation *does* need where the reference lists what it *may* need.
 * A service's rules stand in a file of its own; each row says where it is from.
 */

export interface OperationRule {
  needs: readonly NeedRule[]
  /** Every need is only one of several possible ones, and what decides is not in a trace: in words that complete "the trace does not show …". */
  oneOf?: string
  /** Actions that such a call needs besides, depending on what its request holds or on what it does in the caller's name. */
  mayNeed?: readonly string[]
  /** What decides on `mayNeed` and is in no trace, however much is recorded: in words that complete "the trace does not show …". */
  unseen?: string
  /** Whether it answers with credentials of another principal, which calls may be made with after it. */
  handsOutCredentials?: boolean
  source: string
}

export interface NeedRule {
  action: string
  /** Asked for instead of `action` when the request names a version of the object. */
  versioned?: string
  /** The parameters that name the resource, where they are not the usual ones: CopyObject reads from `CopySource`. Of several the first that is shown. */
  named?: readonly string[]
  /** Those of the action's resource types that this operation is authorised on; none of them: `*`. */
  types?: readonly string[]
  /** Needed when the request has one of these parameters; a trace without them leaves it open. */
  when?: readonly string[]
  /** Needed only where `named` is shown with such a value. */
  like?: RegExp
  /** For iam:PassRole: the services to which the operation passes its roles, as principals of partition `aws`. Absent where they are not known. */
  passedTo?: readonly string[]
}

export type ServiceRules = Readonly<Record<string, OperationRule>>

/** Rows that need nothing but a plain list of actions. */
export function needing(source: string, ...actions: string[]): OperationRule {
  return { needs: actions.map((action) => ({ action })), source }
}

export const NO_PERMISSION = (source: string): OperationRule => ({ needs: [], source })

/** The same rule for each of several operations. */
export function each(
  operations: string,
  rule: OperationRule | ((operation: string) => OperationRule)
): ServiceRules {
  return Object.fromEntries(
    operations.split(' ').map((name) => [name, typeof rule === 'function' ? rule(name) : rule])
  )
}

/** Services that read their input from a bucket, or write their output to one, with the permissions of the caller. */
export function readingInput(prefix: string, source: string): (operation: string) => OperationRule {
  return (operation) => ({
    needs: [{ action: `${prefix}:${operation}` }],
    mayNeed: ['s3:GetObject', ...(operation.startsWith('Start') ? ['iam:PassRole', 's3:PutObject'] : [])],
    unseen:
      'whether the input came with the request or lies in a bucket, which is read with the permissions of the caller',
    source
  })
}
