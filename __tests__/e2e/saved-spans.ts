/** The forms in which spans leave CloudWatch and X-Ray, for the offline runs. */
import type { Json } from './adot-spans.ts'

/** One span a line. */
export function lines(...spans: (Json | string)[]): string {
  return spans.map((span) => `${typeof span === 'string' ? span : JSON.stringify(span)}\n`).join('')
}

/** What `aws logs filter-log-events` prints. */
export function logEvents(spans: readonly Json[]): string {
  const events = spans.map((span, n) => ({
    logStreamName: 'default',
    timestamp: 1,
    message: JSON.stringify(span),
    ingestionTime: 2,
    eventId: String(n)
  }))
  return JSON.stringify({ events, searchedLogStreams: [] }, null, 4)
}

/** What `aws logs get-query-results` prints. */
export function queryResults(spans: readonly Json[]): string {
  const results = spans.map((span, n) => [
    { field: '@timestamp', value: '2026-11-23 14:00:00.000' },
    { field: '@message', value: JSON.stringify(span) },
    { field: '@ptr', value: `pointer-${n}` }
  ])
  return JSON.stringify(
    { results, statistics: { recordsMatched: spans.length }, status: 'Complete' },
    null,
    4
  )
}

/** What `aws xray list-retrieved-traces` prints. */
export function retrieved(format: 'OTEL' | 'XRAY', id: string, documents: readonly object[]): string {
  const Spans = documents.map((document, n) => ({
    Id: n.toString(16).padStart(16, '0'),
    Document: JSON.stringify(document)
  }))
  const Traces = [{ Id: id, Duration: 0.1, Spans }]
  return JSON.stringify({ RetrievalStatus: 'COMPLETE', TraceFormat: format, Traces }, null, 4)
}
