/** Traces from AWS X-Ray. https://docs.aws.amazon.com/xray/latest/devguide/xray-api-gettingdata.html */
import type { TraceWords } from '../../needs/evidence.ts'
import { labelOf } from '../../options/options.ts'
import type { TraceReader, TraceSourceMember } from './trace-source.ts'

/** What X-Ray itself says of traces that it does not give as a whole: saved answers say the same. */
export const X_RAY_GAPS: TraceWords['incomplete'] = {
  missing: 'X-Ray listed them but did not return them: their calls are not known',
  partial: 'still being written when they were listed: calls may be missing',
  truncated: 'cut at X-Ray’s size limit: calls may be missing',
  unprocessed: 'X-Ray did not process them however often it was asked: their calls are not known'
}

const words: TraceWords = {
  traces: 'X-Ray traces',
  incomplete: X_RAY_GAPS,
  none({ region, filter }) {
    const likely = [
      'the tests ran outside the window',
      `the region is another than ${region ?? 'the one asked'}`,
      ...(filter === undefined ? [] : ['the filter matches nothing']),
      'tracing is off (Lambda: tracing mode Active)',
      'sampling kept none of the requests',
      'Transaction Search is on, so that X-Ray indexes only a part of the spans'
    ]
    return `X-Ray has no traces in the window. Likely: ${likely.join('; ')}.`
  }
}

export const xRay: TraceSourceMember = {
  kind: 'x-ray',
  words,
  actions: [
    'xray:BatchGetTraces',
    'xray:GetIndexingRules',
    'xray:GetTraceSegmentDestination',
    'xray:GetTraceSummaries'
  ],
  isAskedFor: ({ offline }) => offline.length === 0,
  async open({ options: { window, filter, wait }, face, access, log }) {
    const [aws, { destinationOf, isInXRay }] = await Promise.all([access(), import('../aws/destination.ts')])
    const destination = await destinationOf(aws, log)
    const isFiltered = filter !== undefined
    if (!isInXRay(destination, window.start) && !isFiltered) return undefined
    const labels = {
      filter: labelOf('filter', face),
      wait: labelOf('wait', face),
      timeout: labelOf('timeout', face)
    }
    // only now: the first question must not wait for it
    const { XRaySource } = await import('../aws/xray.ts')
    const reader = new XRaySource({ access: aws, window, filter, wait }, labels, log)
    if (destination.to === 'unknown') return withDoubt(reader)
    if (destination.to !== 'logs' || !isFiltered) return reader
    return {
      // what X-Ray does not index no filter finds
      async read(...asking) {
        const evidence = await reader.read(...asking)
        const { stopped = '' } = evidence
        return {
          ...evidence,
          stopped: `${indexedOnly(destination.indexed, labelOf('filter', face))} ${stopped}`.trim()
        }
      }
    }
  }
}

/** Where nobody may ask whether Transaction Search is on, traces may be missing of which nothing else tells. */
function withDoubt(reader: TraceReader): TraceReader {
  return {
    async read(...asking) {
      const evidence = await reader.read(...asking)
      const { unsettled = '' } = evidence.about
      return { ...evidence, about: { ...evidence.about, unsettled: `${UNKNOWN} ${unsettled}`.trim() } }
    }
  }
}

const UNKNOWN =
  'Whether Transaction Search is on is not known: where it is, X-Ray indexes only a part of the spans, and what only the others show counts as unused.'

function indexedOnly(indexed: number | undefined, label: string): string {
  const share = indexed === undefined ? 'a part' : `${indexed} %`
  return `Transaction Search is on: X-Ray indexes ${share} of the spans, and ${label} selects among these only. Leave it out, so that the spans themselves are read.`
}
