/** What a scan reads, whether AWS answers or files do. */
import type { Evidence } from './report.ts'
import type { FunctionConfiguration, RolePolicies } from './roles/configuration.ts'
import type { Workload } from './traces/call.ts'
import type { RawTrace } from './traces/trace.ts'

export type TraceEvidence = Pick<Evidence, 'source' | 'region' | 'filter' | 'window' | 'stopped'> & {
  traces: Omit<Evidence['traces'], 'malformed'>
  /** Some ids of the traces that were counted as incomplete, by kind. */
  named: Readonly<Record<'partial' | 'truncated' | 'unprocessed' | 'missing', readonly string[]>>
}

export interface TraceSource {
  /**
   * Hands over each trace once, in any order, as it comes.
   * @returns what is known of the whole; a failure in the middle ends reading and is told in `stopped`
   * @throws UserError when the request itself is wrong (window, filter, region, files)
   */
  read(onTrace: (trace: RawTrace) => void): Promise<TraceEvidence>
}

/** What is known of a workload besides its traces. */
export interface WorkloadConfiguration {
  /** ARN of the role that it runs under. */
  role: string
  /** Of a Lambda function. */
  lambda?: FunctionConfiguration
}

export interface WorkloadSource {
  /** Workloads that are known without having left traces. */
  known(): Promise<Workload[]>
  /** @throws Error when the configuration cannot be read; the message says why */
  configuration(workload: Workload): Promise<WorkloadConfiguration>
}

export interface RoleSource {
  /** Never throws: what could not be read is told in `unread`. */
  policies(roleArn: string): Promise<RolePolicies>
}

export interface Sources {
  traces: TraceSource
  workloads: WorkloadSource
  /** Absent when roles are not to be compared. */
  roles: RoleSource | undefined
}
