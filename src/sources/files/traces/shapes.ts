/** The shapes in which traces are saved: a registry. A shape recognises an object, and says what it holds and whether that is the whole. */
import * as v from 'valibot'
import { beginning, cleanMessage } from '../../../kit/clean-text.ts'
import { COUNTED, CountedCalls } from './counted-calls.ts'
import { parsed } from './values.ts'
import { ResourceSpans, spansOf } from './otlp.ts'

/** A trace as X-Ray gives it. */
export interface FoundTrace {
  id: string
  documents: readonly unknown[]
  spans: readonly unknown[]
  truncated: boolean
}

export interface Found {
  traces?: readonly FoundTrace[]
  /** Values that are spans, or are counted as malformed. */
  spans?: readonly unknown[]
  unprocessed?: readonly string[]
  /** What an earlier scan saw of traces that are not here. */
  counted?: CountedCalls
  /** Values that are to be recognised in their turn. */
  within?: readonly unknown[]
  /** Why it is not the whole answer, where it says so itself. */
  cut?: string | undefined
}

interface Shape {
  /** As the error for an unknown shape names it. */
  words: string
  /** The member by which it is known. */
  key: string
  /** Undefined for another shape. */
  read(json: unknown): Found | undefined
}

function shapeOf<S extends v.GenericSchema>(
  words: string,
  key: string,
  schema: S,
  found: (value: v.InferOutput<S>) => Found
): Shape {
  return {
    words,
    key,
    read(json) {
      const value = v.safeParse(schema, json)
      return value.success ? found(value.output) : undefined
    }
  }
}

const Documents = v.nullish(v.array(v.looseObject({ Document: v.nullish(v.unknown()) })))
const Trace = v.looseObject({
  Id: v.string(),
  LimitExceeded: v.nullish(v.boolean()),
  Segments: Documents,
  Spans: Documents
})
const token = v.nullish(v.string())
const count = v.nullish(v.number())

function traceOf({ Id, LimitExceeded, Segments, Spans }: v.InferOutput<typeof Trace>): FoundTrace {
  return {
    id: Id,
    documents: (Segments ?? []).map(({ Document }) => Document),
    spans: (Spans ?? []).map(({ Document }) => Document),
    truncated: LimitExceeded === true
  }
}

/** https://docs.aws.amazon.com/xray/latest/api/API_BatchGetTraces.html , https://docs.aws.amazon.com/xray/latest/api/API_ListRetrievedTraces.html */
const xrayAnswer = shapeOf(
  '"aws xray batch-get-traces" and "aws xray list-retrieved-traces"',
  'Traces',
  v.object({
    Traces: v.array(Trace),
    UnprocessedTraceIds: v.nullish(v.array(v.string())),
    NextToken: token,
    RetrievalStatus: v.nullish(v.string())
  }),
  ({ Traces, UnprocessedTraceIds, NextToken, RetrievalStatus }) => ({
    traces: Traces.map(traceOf),
    unprocessed: UnprocessedTraceIds ?? [],
    cut:
      more('NextToken', NextToken) ??
      (RetrievalStatus === null || RetrievalStatus === undefined || RetrievalStatus === 'COMPLETE'
        ? undefined
        : `the retrieval's status is ${told(RetrievalStatus)}, not COMPLETE`)
  })
)

/** "Raw data" of X-Ray's console: one trace, its documents read already. */
const consoleTrace = shapeOf('the raw data of a trace in the console', 'Segments', Trace, (trace) => ({
  traces: [traceOf(trace)]
}))

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html */
const logEvents = shapeOf(
  '"aws logs filter-log-events"',
  'events',
  v.object({ events: v.array(v.looseObject({ message: v.string() })), nextToken: token }),
  ({ events, nextToken }) => ({
    spans: events.map(({ message }) => parsed(message)?.json ?? message),
    cut: more('nextToken', nextToken)
  })
)

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetQueryResults.html */
const queryResults = shapeOf(
  '"aws logs get-query-results"',
  'results',
  v.object({
    results: v.array(v.array(v.object({ field: v.string(), value: v.nullish(v.string()) }))),
    status: v.nullish(v.string()),
    statistics: v.nullish(v.looseObject({ recordsMatched: count, resultCount: count })),
    nextToken: token
  }),
  ({ results, status, statistics, nextToken }) => ({
    spans: results.map((row) => {
      const message = row.find(({ field }) => field === '@message')?.value ?? ''
      return parsed(message)?.json ?? message
    }),
    cut: more('nextToken', nextToken) ?? rowsMissing(status, statistics, results.length)
  })
)

/** A word of the file in a sentence of ours. */
function told(status: string): string {
  return beginning(cleanMessage(status), 60)
}

/** Rows of a query that runs, or was stopped, are a part of the answer; so are those that its limit left. */
function rowsMissing(
  status: string | null | undefined,
  statistics:
    | { recordsMatched?: number | null | undefined; resultCount?: number | null | undefined }
    | null
    | undefined,
  rows: number
): string | undefined {
  if (status !== null && status !== undefined && status !== 'Complete')
    return `the query's status is ${told(status)}, not Complete`
  const all = statistics?.resultCount ?? statistics?.recordsMatched ?? rows
  return all > rows
    ? `it has ${rows} of ${all} rows: there are more rows than the query's limit let through`
    : undefined
}

function more(name: string, value: string | null | undefined): string | undefined {
  return value === null || value === undefined || value === ''
    ? undefined
    : `its ${name} says that there are more pages`
}

/** Rows as the console of Logs Insights exports them: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_ExportQueryResults.html */
const consoleRow = shapeOf(
  'the JSON export of Logs Insights in the console',
  '@message',
  v.looseObject({ '@message': v.unknown() }),
  (row) => ({ within: [inText(row['@message'])] })
)

const logEvent = shapeOf(
  'log events',
  'message',
  v.looseObject({ message: v.string(), timestamp: v.unknown() }),
  ({ message }) => ({ within: [inText(message)] })
)

const otlp = shapeOf("OTLP's JSON (resourceSpans)", 'resourceSpans', ResourceSpans, (value) => ({
  spans: spansOf(value)
}))

const span = shapeOf(
  'spans of the log group aws/spans',
  'spanId',
  v.looseObject({ spanId: v.unknown() }),
  (value) => ({
    spans: [value]
  })
)

/** As an SDK sends it to the daemon. */
const segment = shapeOf(
  'segment documents',
  'trace_id',
  v.looseObject({ trace_id: v.string(), id: v.string() }),
  (document) => ({ traces: [{ id: document.trace_id, documents: [document], spans: [], truncated: false }] })
)

/** What `calls-file` wrote. */
const countedCalls = shapeOf('what calls-file wrote', COUNTED, CountedCalls, ({ [COUNTED]: counted }) => ({
  counted,
  cut:
    counted.stopped === undefined
      ? undefined
      : `the scan that wrote it says: ${cleanMessage(counted.stopped).replace(/\.$/, '')}`
}))

/** Asked in this order. */
const SHAPES: readonly Shape[] = [
  span,
  xrayAnswer,
  consoleTrace,
  logEvents,
  queryResults,
  consoleRow,
  otlp,
  segment,
  logEvent,
  countedCalls
]

/** What an error for an unknown shape names. */
export const KNOWN_SHAPES = `one of: ${SHAPES.map(({ words }) => words).join('; ')}; each alone, in a list, one a line or as "aws logs tail" prints them; plain, gzip or UTF-16`

/** What a value holds, or undefined for one of no known shape. */
export function foundIn(json: unknown): Found | undefined {
  if (Array.isArray(json)) return { within: json }
  if (typeof json !== 'object' || json === null) return undefined
  for (const shape of SHAPES) {
    const found = shape.key in json ? shape.read(json) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function inText(value: unknown): unknown {
  return typeof value === 'string' ? (parsed(value)?.json ?? value) : value
}
