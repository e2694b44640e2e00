/** A trace as the X-Ray stand-in keeps it. A string document is sent as it is, so it may be malformed. */
export interface SeededTrace {
  Id: string
  documents: readonly (object | string)[]
  /** Unix seconds; the id says when unless it is given. */
  startTime?: number
  isPartial?: boolean
  limitExceeded?: boolean
  /** Listed, but BatchGetTraces does not know it (any more). */
  missing?: boolean
  annotations?: Record<string, string>
  hasError?: boolean
  /** Unix seconds from which X-Ray shows it; always unless it is given. */
  shownAt?: number
  /** Unix seconds from which all of its documents are there; until then it is as `first`. */
  wholeAt?: number
  /** How it is until `wholeAt`: so many of its documents, or others; X-Ray need not know that it is only a part. */
  first?: { documents: number | readonly (object | string)[]; isPartial: boolean }
}

/** The trace as X-Ray shows it at a time (Unix seconds), and when it changed last; undefined while it does not show it. */
export function shownTrace(trace: SeededTrace, now: number): ShownTrace | undefined {
  const { shownAt = -Infinity, wholeAt = -Infinity, first } = trace
  if (now < shownAt) return undefined
  if (first === undefined || now >= wholeAt)
    return {
      ...trace,
      changedAt: Math.max(shownAt, wholeAt, startTimeOf(trace)),
      revision: wholeAt > 0 ? 2 : 1
    }
  const { documents, isPartial } = first
  return {
    ...trace,
    documents: typeof documents === 'number' ? trace.documents.slice(0, documents) : documents,
    isPartial,
    changedAt: Math.max(shownAt, startTimeOf(trace)),
    revision: 1
  }
}

export type ShownTrace = SeededTrace & { changedAt: number; revision: number }

export function startTimeOf(trace: SeededTrace): number {
  return trace.startTime ?? Number.parseInt(trace.Id.slice(2, 10), 16)
}

/** X-Ray is written in Java, whose numbers from ten million on look like 1.515248703955E9. */
function documentText(document: object | string): string {
  if (typeof document === 'string') return document
  return JSON.stringify(document).replace(
    /"(start_time|end_time)":(\d+(?:\.\d+)?)/g,
    (_, name: string, value: string) => `"${name}":${Number(value).toExponential().replace('e+', 'E')}`
  )
}

export function summaryAnswer(trace: ShownTrace): object {
  return {
    Annotations: Object.fromEntries(
      Object.entries(trace.annotations ?? {}).map(([key, value]) => [
        key,
        [{ AnnotationValue: { BooleanValue: null, NumberValue: null, StringValue: value }, ServiceIds: null }]
      ])
    ),
    Duration: 0.25,
    HasError: trace.hasError ?? false,
    HasFault: false,
    HasThrottle: false,
    Http: { ClientIp: null, HttpMethod: null, HttpStatus: 200, HttpURL: null, UserAgent: null },
    Id: trace.Id,
    IsPartial: trace.isPartial ?? null,
    ResponseTime: 0.25,
    Revision: trace.revision,
    StartTime: startTimeOf(trace),
    ServiceIds: null,
    Users: []
  }
}

export function traceAnswer(trace: SeededTrace): object {
  return {
    Duration: 0.25,
    Id: trace.Id,
    LimitExceeded: trace.limitExceeded ?? null,
    Segments: trace.documents.map((document, index) => ({
      Document: documentText(document),
      Id: segmentId(document) ?? index.toString(16).padStart(16, '0')
    }))
  }
}

/** What `aws xray batch-get-traces` prints, for the offline runs. */
export function savedTraces(traces: readonly SeededTrace[]): string {
  const found = traces.filter((trace) => trace.missing !== true)
  return JSON.stringify({ Traces: found.map(traceAnswer), UnprocessedTraceIds: [] }, null, 2)
}

function segmentId(document: object | string): string | undefined {
  if (typeof document === 'string' || !('id' in document)) return undefined
  return typeof document.id === 'string' ? document.id : undefined
}
