/** What was read, and what of it was not: the report's account of its evidence. */
import type { Evidence, WorkloadReport } from '../report/report.ts'
import type { OtherCalls } from '../traces/call-log.ts'

/** What a source says of the traces that it was asked for. */
export type TraceEvidence = Pick<Evidence, 'source' | 'region' | 'filter' | 'window' | 'stopped'> & {
  traces: Omit<Evidence['traces'], 'malformed'>
  /** Some ids of the traces that were counted as incomplete, by kind. */
  named: Readonly<Record<'partial' | 'truncated' | 'unprocessed' | 'missing', readonly string[]>>
}

/** Documents that could not be read, and some of the traces that hold them. */
export interface Malformed {
  documents: number
  traceIds: string[]
}

const MEANING = {
  malformed: 'documents that could not be read: their calls are not known',
  missing: 'X-Ray listed them but did not return them: their calls are not known',
  partial: 'still being written when they were listed: calls may be missing',
  truncated: 'cut at X-Ray’s size limit: calls may be missing',
  unprocessed: 'X-Ray did not process them however often it was asked: their calls are not known'
} as const

/** The traces that were read, and the calls of them that are nobody's need. */
export interface TracesRead {
  traces: TraceEvidence
  malformed: Malformed
  others: OtherCalls[]
  unattributed: OtherCalls[]
}

/** The account of what was read, with what each gap in it means. */
export function evidenceOf({ traces: source, malformed, others, unattributed }: TracesRead): Evidence {
  const { named, traces, ...rest } = source
  const counts = { ...traces, malformed: malformed.documents }
  const ids = { ...named, malformed: malformed.traceIds }
  return {
    ...rest,
    traces: counts,
    incomplete: (['malformed', 'missing', 'partial', 'truncated', 'unprocessed'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => ({ kind, traces: counts[kind], traceIds: [...ids[kind]], meaning: MEANING[kind] })),
    notOurs: others,
    unattributed
  }
}

/** Whether anything is known of what a workload needs: from this run, or from earlier ones. */
export function hasEvidence({
  traces,
  fromEarlierRuns = 0
}: Pick<WorkloadReport, 'traces' | 'fromEarlierRuns'>): boolean {
  return traces + fromEarlierRuns > 0
}
