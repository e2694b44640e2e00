/** Spans of CloudWatch Transaction Search. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html */
import type { TraceWords } from '../../needs/evidence.ts'
import { labelOf } from '../../options/options.ts'
import type { TraceSourceMember } from './trace-source.ts'
import { X_RAY_GAPS } from './x-ray.ts'

const GIGABYTE = 1_000_000_000

const words: TraceWords = {
  traces: 'traces of Transaction Search',
  incomplete: X_RAY_GAPS,
  none: ({ region }) =>
    `The log group of Transaction Search has no spans in the window. Likely: the tests ran outside the window; the region is another than ${region ?? 'the one asked'}; tracing is off (Lambda: tracing mode Active); Transaction Search was switched on less than ten minutes before; the resource policy that lets xray.amazonaws.com write into aws/spans is missing ("aws logs describe-resource-policies" lists them); spans go to other log groups (span-log-groups).`
}

export const spans: TraceSourceMember = {
  kind: 'spans',
  words,
  actions: ['logs:DescribeLogGroups', 'logs:GetQueryResults', 'logs:StartQuery', 'logs:StopQuery'],
  // X-Ray's expressions mean nothing to a log group
  isAskedFor: ({ offline, filter }) => offline.length === 0 && filter === undefined,
  async open({ options: { window, wait, spanLogGroups, maxScannedGb }, face, access, log }) {
    const [aws, { destinationOf, isInLogs }] = await Promise.all([access(), import('../aws/destination.ts')])
    const destination = await destinationOf(aws, log)
    if (!isInLogs(destination)) return undefined
    const { SpansSource } = await import('../aws/spans.ts')
    const { group } = destination
    const request = {
      access: aws,
      window,
      wait,
      groups: spanLogGroups,
      group,
      mostScanned: maxScannedGb * GIGABYTE
    }
    return new SpansSource(request, { wait: labelOf('wait', face), timeout: labelOf('timeout', face) }, log)
  }
}
