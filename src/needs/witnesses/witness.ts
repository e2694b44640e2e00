/** What a witness is: it declares its name, its words and what it says; the core asks. */
import type { Workload } from '../../domain/call.ts'
import type { Testimony } from '../../domain/testimony.ts'
import type { Grant } from '../../iam/grants.ts'
import type { RolePolicies } from '../../iam/role-policies.ts'
import type { Reference } from '../../reference/reference.ts'
import type { CountedCall, OtherCalls } from '../../traces/call-log.ts'
import type { WorkloadConfiguration } from '../configuration/configuration.ts'
import type { Derivation } from '../needs.ts'
import type { EarlierRuns } from '../earlier-runs.ts'

/** Equal calls, and what one of them needs. */
export interface DerivedCall extends CountedCall {
  derivation: Derivation
  /** Why it may have been made with another role's credentials. */
  doubt?: string
}

/** What is known of one workload before its role is looked at. */
export interface WorkloadAsked {
  workload: Workload
  /** Traces in which it appears. */
  traces: number
  calls: readonly DerivedCall[]
  /** Why its calls are not known, where they are not. */
  blind?: string | undefined
  /** An Error says why it is not known. */
  configuration: WorkloadConfiguration | Error
  /** Absent when only this run counts. */
  earlier?: EarlierRuns | undefined
  /** Of this run: `YYYY-MM-DD`, UTC; absent when it is not known. */
  day?: string | undefined
  reference: Reference
}

/** A workload, with what witnesses said of it before. */
export interface Heard {
  workload: Pick<Workload, 'arn' | 'kind' | 'name'>
  /** ARN of its role; absent where that is not known. */
  role?: string | undefined
  testimonies: readonly Testimony[]
}

/** What is known of a role and of the workloads that run under it. */
export interface RoleAsked {
  /** ARN of the role. */
  arn: string
  /** What was read of it. */
  role: RolePolicies
  partition: string
  grants: readonly Grant[]
  workloads: readonly Heard[]
  /** Workloads, of this role and of others, of which the user wants nothing said. */
  ignored: readonly Heard[]
  /** Calls of which the traces do not show the workload. */
  unattributed: readonly OtherCalls[]
  reference: Reference
}

/** A witness answers what it can; each of its functions is pure. */
export interface Witness {
  /** What its testimonies carry, and `implied[].witness` in report.json. */
  name: string
  /** What readers are told of the needs that stand on its word, where they should know: they may be kept for nothing. */
  words?: {
    /** A sentence without its end, by the number of needs. */
    kept: (needs: number) => string
    /** Why they are kept; the needs follow. */
    why: string
  }
  /** What one workload needs and may need. */
  onWorkload?: (asked: WorkloadAsked) => Testimony[]
  /** What one workload needs besides, now that its role's grants are known. */
  onGrants?: (heard: Heard, asked: RoleAsked) => Testimony[]
  /** What whoever runs under the role may need besides. @param open what may be needed by the word of those asked before */
  onRole?: (asked: RoleAsked, open: readonly Testimony[]) => Testimony[]
}
