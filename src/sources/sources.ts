/** What a scan reads, whether AWS answers or files do, and whom it asks about the policies that it writes. */
import type { BaselineSource } from '../judgement/baseline.ts'
import type { Evidence, Report } from '../report/report.ts'
import type { LambdaSettings, RolePolicies } from '../needs/configuration/configuration.ts'
import type { WrittenTemplates } from '../templates/locate.ts'
import type { Workload } from '../domain/call.ts'
import type { RawTrace } from '../traces/trace.ts'
import type { SimulatedAction } from '../policies/validation/decisions.ts'
import type { Simulation } from '../policies/validation/simulation.ts'

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
  lambda?: LambdaSettings
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

/** One of Access Analyzer's findings. https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ValidatePolicyFinding.html */
export interface Finding {
  /** `ERROR`, `SECURITY_WARNING`, `WARNING` or `SUGGESTION`. */
  type: string
  code: string
  /** Like `Statement[0].Action[1]`; empty for the whole document. */
  where: string
  text: string
}

export interface NewAccess {
  /** Whether the new policy may allow what the existing one does not. */
  isNew: boolean
  /** Sentences. */
  reasons: string[]
}

/** AWS's own checks of policies. All documents are JSON texts that IAM would take. */
export interface PolicyValidator {
  /**
   * What IAM decides on each action and resource of a question.
   * @param policies the documents that together are the policy
   * @throws UnfitQuestion when IAM finds fault with the question; Error that says why there is no answer, and which permission it needs
   */
  simulate(policies: readonly string[], question: Simulation): Promise<SimulatedAction[]>
  /** @throws Error that says why there is no answer, and which permission it needs */
  findings(policy: string): Promise<Finding[]>
  /** @throws Error that says why there is no answer, and which permission it needs */
  newAccess(existing: string, policy: string): Promise<NewAccess>
}

/** Reports of earlier runs, whose evidence counts with this one's. */
export interface EarlierRuns {
  reports: { report: Report; from: string }[]
  /** Why others could not be had. */
  not: string[]
  /** In days; older sights count no more. */
  maxAgeDays: number
}

export interface Sources {
  traces: TraceSource
  /** Absent when only this run counts. */
  earlier?: () => Promise<EarlierRuns>
  workloads: WorkloadSource
  /** Absent when roles are not to be compared. */
  roles: RoleSource | undefined
  /** Where an earlier report is found, to tell what is new since. Absent when none is asked for. */
  baseline?: BaselineSource
  /** What the repository's templates write. Absent when they are not to be looked for. */
  templates?: () => Promise<WrittenTemplates>
  /** Loads who checks the written policies. Absent when they are not to be checked. */
  validator?: () => Promise<PolicyValidator>
}
