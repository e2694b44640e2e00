/** What AWS charges for what a scan read, at list prices of us-east-1 in US dollars, beyond what is free each month. */
import { plural } from '../kit/plural.ts'
import type { Report } from '../report/report.ts'

/** https://aws.amazon.com/xray/pricing/: a trace that is listed, and one that is read. */
const TRACE = 0.000_000_5
/** https://aws.amazon.com/cloudwatch/pricing/: what Logs Insights scans, and a metric that GetMetricData is asked. */
const SCANNED_BYTE = 0.005 / 1e9
const METRIC = 0.01 / 1000

/**
 * At least: a trace that was looked for several times was listed several times.
 * @returns a sentence; undefined where AWS was asked for no trace, as of saved files
 */
export function costLine({
  evidence,
  workloads
}: Pick<Report, 'evidence' | 'workloads'>): string | undefined {
  const live = (evidence.sources ?? []).filter(({ kind }) => kind !== 'files')
  if (live.length === 0) return undefined
  const traces = live.some(({ kind }) => kind === 'x-ray') ? evidence.traces.listed + evidence.traces.read : 0
  const bytes = live.reduce((sum, { scannedBytes = 0 }) => sum + scannedBytes, 0)
  const metrics = workloads.filter(({ coverage }) => coverage?.requests !== undefined).length
  const dollars = traces * TRACE + bytes * SCANNED_BYTE + metrics * METRIC
  const what = [
    ...(traces > 0 ? [`${plural(traces, 'trace')} listed or read`] : []),
    ...(bytes > 0 ? [`${(bytes / 1e9).toFixed(2)} GB of spans scanned`] : []),
    ...(metrics > 0 ? [plural(metrics, 'metric')] : [])
  ]
  if (what.length === 0) return undefined
  const amount = dollars < 0.01 ? 'less than $0.01' : `about $${dollars.toFixed(2)}`
  return `AWS charges ${amount} for this scan, or nothing within the free tier: ${what.join(', ')}.`
}
