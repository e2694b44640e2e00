/** What was read, and what of it was not: the report's account of its evidence. */
import type { Evidence, TraceSourceReport, WorkloadReport } from '../report/report.ts'
import type { OtherCalls } from '../traces/call-log.ts'

/** What a source says of the traces that it was asked for. */
export type TraceEvidence = Pick<Evidence, 'filter' | 'window' | 'stopped'> & {
  /** What the report says of the source besides its kind and its number of traces. */
  about: Omit<TraceSourceReport, 'kind' | 'traces' | 'stopped'>
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
  none: (asked: { region?: string | undefined; filter?: string | undefined }) => string
  /** What it means that some traces are not whole, by kind. */
  incomplete: Readonly<Record<keyof TraceEvidence['named'], string>>
}

/** Documents that could not be read, and some of the traces that hold them. */
export interface Malformed {
  documents: number
  traceIds: string[]
}

const MALFORMED = 'documents that could not be read: their calls are not known'
const CUT = 'answers that are not whole: what else there was is not known'

/** What was read from one source. */
export interface SourceRead {
  /** As the report names it. */
  kind: string
  words: TraceWords
  evidence: TraceEvidence
}

/** The traces that were read, and the calls of them that are nobody's need. */
export interface TracesRead {
  /** One at least, in the order of the registry. */
  sources: readonly SourceRead[]
  /** How many traces another source had given before: they count once. */
  repeated: number
  /** Why reading ended before its time, where it did. */
  stopped?: string | undefined
  malformed: Malformed
  /** Calls that AWS services made with roles of their own. */
  others: OtherCalls[]
  /** Calls of which the traces do not show the workload. */
  unattributed: OtherCalls[]
}

/** The account of what was read, with what each gap in it means. */
export function evidenceOf({
  sources,
  repeated,
  stopped,
  malformed,
  others,
  unattributed
}: TracesRead): Evidence {
  const traces = { ...countsOf(sources, repeated), malformed: malformed.documents }
  const [only, second] = sources
  const region = commonOf(sources.map(({ evidence }) => evidence.about.region))
  const filter = commonOf(sources.map(({ evidence }) => evidence.filter))
  const window = windowIn(sources)
  return {
    ...(only !== undefined && second === undefined && { source: only.kind }),
    ...(region !== undefined && { region }),
    ...(filter !== undefined && { filter }),
    ...(window !== undefined && { window }),
    ...(stopped !== undefined && { stopped }),
    sources: sources.map(({ kind, evidence }) => ({
      kind,
      ...evidence.about,
      traces: evidence.traces.read,
      ...(evidence.stopped !== undefined && { stopped: evidence.stopped })
    })),
    traces,
    ...(traces.read === 0 && stopped === undefined && { empty: whyNone(sources) }),
    incomplete: incompleteIn(sources, malformed),
    notOurs: others,
    unattributed
  }
}

/** The numbers of all sources together. */
export function countsOf(sources: readonly SourceRead[], repeated: number): TraceEvidence['traces'] {
  const sum = { listed: -repeated, read: -repeated, partial: 0, truncated: 0, unprocessed: 0, missing: 0 }
  for (const { evidence } of sources) {
    const { listed, read, partial, truncated, unprocessed, missing } = evidence.traces
    sum.listed += listed
    sum.read += read
    sum.partial += partial
    sum.truncated += truncated
    sum.unprocessed += unprocessed
    sum.missing += missing
  }
  return sum
}

/** What all sources say alike; undefined where they differ. */
function commonOf(values: readonly (string | undefined)[]): string | undefined {
  const [first] = values
  return values.every((value) => value === first) ? first : undefined
}

/** The time of all sources together. */
export function windowIn(sources: readonly SourceRead[]): Evidence['window'] {
  return spanOf(sources.flatMap(({ evidence }) => evidence.window ?? []))
}

/** From the first start to the last end. ISO 8601 in UTC sorts by time. */
function spanOf(windows: readonly NonNullable<Evidence['window']>[]): Evidence['window'] {
  const start = windows.map((window) => window.start).toSorted()[0]
  const end = windows
    .map((window) => window.end)
    .toSorted()
    .at(-1)
  return start === undefined || end === undefined ? undefined : { start, end }
}

function whyNone(sources: readonly SourceRead[]): string {
  return sources
    .map(({ words, evidence: { about, filter } }) => words.none({ region: about.region, filter }))
    .join(' ')
}

/** By kind and, of one kind, in the order of the sources, each of which says itself what is missing. */
function incompleteIn(sources: readonly SourceRead[], malformed: Malformed): Evidence['incomplete'] {
  const cut = sources.reduce((sum, { evidence }) => sum + (evidence.cut ?? 0), 0)
  return [
    { kind: 'cut', traces: cut, traceIds: [], meaning: CUT },
    { kind: 'malformed', traces: malformed.documents, traceIds: malformed.traceIds, meaning: MALFORMED },
    ...(['missing', 'partial', 'truncated', 'unprocessed'] as const).flatMap((kind) =>
      sources.map(({ words, evidence: { traces, named } }) => ({
        kind,
        traces: traces[kind],
        traceIds: [...named[kind]],
        meaning: words.incomplete[kind]
      }))
    )
  ].filter(({ traces }) => traces > 0)
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

/** Why nothing is known of them, where traces show none. */
export const NO_CALLS =
  'it left traces and not one AWS call. If it makes some, trace its AWS clients: with ADOT’s layer or auto-instrumentation, or with an X-Ray SDK (docs/tracing.md)'
/** Why nothing is known of the calls of a workload that the traces of the run do not reach. */
export const UNREACHED =
  'only the traces of one run count, and all of its are of others: what it needs is not known'

/** Whether a workload left traces that show not one AWS call: they say nothing of what it needs. */
export function isBlind({
  unread,
  fromEarlierRuns = 0
}: Pick<WorkloadReport, 'unread' | 'fromEarlierRuns'>): boolean {
  return fromEarlierRuns === 0 && unread.some(({ what }) => what === CALLS)
}
