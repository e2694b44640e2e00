/** What was read, and what of it was not: the report's account of its evidence. */
import type { Evidence, WorkloadReport } from '../report/report.ts'
import type { OtherCalls } from '../traces/call-log.ts'

/** What a source says of the traces that it was asked for. */
export type TraceEvidence = Pick<Evidence, 'source' | 'region' | 'filter' | 'window' | 'stopped'> & {
  traces: Omit<Evidence['traces'], 'malformed'>
  /** Answers of AWS that are not whole. */
  cut?: number
  /** Some ids of the traces that were counted as incomplete, by kind. */
  named: Readonly<Record<'partial' | 'truncated' | 'unprocessed' | 'missing', readonly string[]>>
}

/** What a source calls its traces, and says where some are missing. */
export interface TraceWords {
  /** As in "from 12 X-Ray traces". */
  traces: string
  /** A sentence: why there may be none. */
  none: (asked: Pick<Evidence, 'region' | 'filter'>) => string
  /** What it means that some traces are not whole, by kind. */
  incomplete: Readonly<Record<keyof TraceEvidence['named'], string>>
}

/** Documents that could not be read, and some of the traces that hold them. */
export interface Malformed {
  documents: number
  traceIds: string[]
}

const CUT = 'answers that are not whole: what else there was is not known'

/** The traces that were read, and the calls of them that are nobody's need. */
export interface TracesRead {
  words: TraceWords
  traces: TraceEvidence
  malformed: Malformed
  /** Calls that AWS services made with roles of their own. */
  others: OtherCalls[]
  /** Calls of which the traces do not show the workload. */
  unattributed: OtherCalls[]
}

/** The account of what was read, with what each gap in it means. */
export function evidenceOf({ words, traces: source, malformed, others, unattributed }: TracesRead): Evidence {
  const { named, traces, cut = 0, ...rest } = source
  const counts = { ...traces, malformed: malformed.documents }
  const ids = { ...named, malformed: malformed.traceIds }
  const meanings = {
    ...words.incomplete,
    malformed: 'documents that could not be read: their calls are not known'
  }
  const { source: kind, region } = source
  return {
    ...rest,
    sources: [{ kind, ...(region !== undefined && { region }), traces: counts.read }],
    traces: counts,
    ...(counts.read === 0 && source.stopped === undefined && { empty: words.none(source) }),
    incomplete: [
      ...(cut > 0 ? [{ kind: 'cut', traces: cut, traceIds: [], meaning: CUT }] : []),
      ...(['malformed', 'missing', 'partial', 'truncated', 'unprocessed'] as const)
        .filter((kind) => counts[kind] > 0)
        .map((kind) => ({ kind, traces: counts[kind], traceIds: [...ids[kind]], meaning: meanings[kind] }))
    ],
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

/** How the calls of a workload are called in what of it is not read. */
export const CALLS = 'calls'

/** Whether a workload left traces that show not one AWS call: they say nothing of what it needs. */
export function isBlind({
  unread,
  fromEarlierRuns = 0
}: Pick<WorkloadReport, 'unread' | 'fromEarlierRuns'>): boolean {
  return fromEarlierRuns === 0 && unread.some(({ what }) => what === CALLS)
}
