/** What a scan reads, whether AWS answers or files do. */
import type { Evidence } from './report.ts'
import type { FunctionConfiguration, RolePolicies } from './roles/configuration.ts'
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

export interface FunctionSource {
  /** Functions that are known without having left traces. */
  known(): Promise<FunctionConfiguration[]>
  /** @throws Error when the configuration cannot be read; the message says why */
  configuration(functionArn: string): Promise<FunctionConfiguration>
}

export interface RoleSource {
  /** Never throws: what could not be read is told in `unread`. */
  policies(roleArn: string): Promise<RolePolicies>
}

export interface Sources {
  traces: TraceSource
  functions: FunctionSource
  /** Absent when roles are not to be compared. */
  roles: RoleSource | undefined
}
