/** Where AWS's console shows traces. */
import { partitionOf } from '../../domain/partition.ts'
import type { Report } from '../../report/report.ts'

/** https://docs.aws.amazon.com/general/latest/gr/xray.html, and the consoles of the partitions: https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const CONSOLES: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com'
}
const REGION = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/

/**
 * The beginning of a link to X-Ray's console, to which the page appends a trace's id. Nothing from outside is in it but a region.
 * @returns undefined where the region is none, or lies in a partition whose console is not known
 */
export function traceConsole(region: string): string | undefined {
  const host = CONSOLES[partitionOf(region)]
  if (host === undefined || !REGION.test(region)) return undefined
  return `https://${host}/cloudwatch/home?region=${region}#xray:traces/`
}

/**
 * The region in which the traces of a workload were read: its own, where traces were read there or nobody says where they were.
 * @param arn of the workload
 */
export function regionOfTraces(
  arn: string,
  { region, sources = [] }: Report['evidence']
): string | undefined {
  const own = arn.split(':')[3] || undefined
  const read = new Set([region, ...sources.map((source) => source.region)].filter((one) => one !== undefined))
  if (read.size === 0 || (own !== undefined && read.has(own))) return own
  const [only] = read
  return read.size === 1 ? only : undefined
}
