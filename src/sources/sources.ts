/** What a scan reads, whether AWS answers or files do, and whom it asks about the policies that it writes. */
import type { Workload } from '../domain/call.ts'
import type { BaselineSource } from '../judgement/baseline.ts'
import type { WorkloadConfiguration } from '../needs/configuration/configuration.ts'
import type { EarlierRuns } from '../needs/earlier-runs.ts'
import type { Checks } from '../policies/validation/validate.ts'
import type { WrittenTemplates } from '../templates/locate.ts'
import type { WorkloadCalls } from '../traces/call-log.ts'
import type { TraceSource } from './traces/trace-source.ts'

/** Told the ARN of a workload's role. */
export type OnRole = (role: string) => void

export interface WorkloadSource {
  /** Workloads that are known without having left traces. */
  known(): Promise<Workload[]>
  /**
   * @param onRole called, where the rest takes longer, as soon as the role is known
   * @throws Error when the configuration cannot be read; the message says why
   */
  configuration(workload: Workload, onRole?: OnRole): Promise<WorkloadConfiguration>
}

/** Unix seconds. */
export interface TimeSpan {
  start: number
  end: number
}

/** What is known of a workload whose requests are to be counted. */
export type CountedWorkload = Pick<WorkloadCalls, 'workload' | 'signals'>

export interface RequestCounter {
  /**
   * How many requests were made to each workload, by its ARN; an Error says why that is not known. The span is widened
   * to whole minutes. Never throws.
   */
  count(workloads: readonly CountedWorkload[], span: TimeSpan): Promise<ReadonlyMap<string, number | Error>>
}

/** Everything that a scan reads or asks. */
export interface Sources extends Checks {
  /** One or several. */
  traces: readonly TraceSource[]
  /** Absent when only this run counts. */
  earlier?: () => Promise<EarlierRuns>
  workloads: WorkloadSource
  /** Ids, in X-Ray's form, of all traces that the tests asked for; absent where that is not told. */
  asked?: ReadonlySet<string>
  /** Absent where nothing counts requests, such as for saved traces. */
  requests?: RequestCounter
  /** Addresses at which AWS is asked instead of its own, as `AWS_ENDPOINT_URL_IAM: https://…`; absent where there are none. */
  endpoints?: readonly string[]
  /** Where an earlier report is found, to tell what is new since. Absent when none is asked for. */
  baseline?: BaselineSource
  /** Where an earlier report is found that tells since when waivers are of no use. Absent where the baseline tells, or nothing is waived. */
  previous?: BaselineSource
  /** What the repository's templates write. Absent when they are not to be looked for. */
  templates?: () => Promise<WrittenTemplates>
}
