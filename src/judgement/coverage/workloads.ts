/** Says of each workload how much of it was seen, and keeps open what a role needs of whose workload too little was. */
import { maybeEach, testify, type CallProof } from '../../domain/testimony.ts'
import type { EventSourceMapping, WorkloadConfiguration } from '../../needs/configuration/configuration.ts'
import { CALLS, isBlind } from '../../needs/evidence.ts'
import type { WorkloadFindings } from '../../needs/workload-report.ts'
import type { WorkloadReport } from '../../report/report.ts'
import type { AskedFound } from '../../traces/asked-traces.ts'
import type { WorkloadCalls } from '../../traces/call-log.ts'
import { coverageOf, type Coverage, type RequestCount } from './coverage.ts'
import { mergedCoverage, type MergedRuns } from './merged.ts'

/** Below what too little was seen of a workload, unless all of it was. */
export interface Required {
  /** Per cent of its requests: what is not counted is above it only where none is asked for. */
  minCoverage: number
  minRequests: number
}

/** What tells how much was seen of the workloads, each by its ARN. */
export interface CoverageFacts {
  calls: readonly WorkloadCalls[]
  configurations: ReadonlyMap<string, WorkloadConfiguration | Error>
  /** Absent of what is not counted. */
  counted: ReadonlyMap<string, RequestCount | Error>
  /** Why what has no count has none. */
  uncounted: string
  /** Whether documents could not be read. */
  isUnreadable: boolean
  required: Required
  /** ARNs of the roles that may not send traces. */
  sendNothing: ReadonlySet<string>
  /** Whether all was read where spans are kept that sampling did not choose. */
  areSpansWhole: boolean
  /** What of the traces that the tests asked for was found; undefined where it is not told which these are. */
  asked: AskedFound | undefined
  /** Absent when only this run counts, or its time is not known. */
  merged?: MergedRuns
}

const SENDS_NOTHING = 'its role may not send traces: it grants neither xray:PutTraceSegments nor xray:PutSpans'

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Signals-Enable-LambdaMain.html */
const UNSAMPLED = 'with Transaction Search its ADOT layer sends the spans of each, whether sampling keeps it or not'

const NO_CALL: CallProof = { kind: 'calls', calls: 0, traceIds: [] }

/** The same findings with their coverage; what too little was seen of may need everything. */
export function withCoverage(findings: readonly WorkloadFindings[], facts: CoverageFacts): WorkloadFindings[] {
  const calls = new Map(facts.calls.map((one) => [one.workload.arn, one]))
  return findings.map((finding) => {
    const { report, testimonies } = finding
    const coverage = coverageIn(report, calls.get(report.arn), facts)
    const tooLittle = tooLittleIn(coverage, facts.required)
    if (tooLittle === undefined) return { ...finding, report: { ...report, coverage } }
    const open = testify(maybeEach(['*'], `${report.name}: ${tooLittle}`), 'trace', NO_CALL)
    return {
      ...finding,
      report: { ...report, coverage: { ...coverage, tooLittle } },
      testimonies: [...testimonies, ...open]
    }
  })
}

/** Why what was seen is too little to call anything unused. */
function tooLittleIn(coverage: Coverage, { minCoverage, minRequests }: Required): string | undefined {
  const { regime, seen, requests, why } = coverage
  if (regime === 'proof') return undefined
  if (regime === 'blind') return why
  if (seen < minRequests) return `${why}; min-requests is ${minRequests}`
  const isEnough = requests === undefined ? minCoverage === 0 : seen >= requests * (minCoverage / 100)
  return isEnough ? undefined : `${why}; min-coverage is ${minCoverage} %`
}

function coverageIn(report: WorkloadReport, calls: WorkloadCalls | undefined, facts: CoverageFacts): Coverage {
  const { traces = 0, requests: seen = { seen: traces, traces, seconds: 0, span: 0 } } = calls ?? {}
  const configuration = facts.configurations.get(report.arn)
  const blind = blindness(
    report,
    configuration instanceof Error ? undefined : configuration,
    report.role !== undefined && facts.sendNothing.has(report.role)
  )
  const unsampled =
    facts.areSpansWhole && seen.isUnsampled === true
      ? UNSAMPLED
      : allAskedFor(report.arn, configuration, facts.asked)
  const own = coverageOf({
    seen,
    counted: facts.counted.get(report.arn) ?? new Error(facts.uncounted),
    ...(blind !== undefined && { blind }),
    ...(unsampled !== undefined && { unsampled }),
    isUnreadable: facts.isUnreadable,
    isInPart: report.traces > 0
  })
  return facts.merged === undefined ? own : mergedCoverage(own, report.arn, facts.merged)
}

/** That all requests of the tests to a workload were seen, since each had a trace that was asked for, and all of these are there. */
function allAskedFor(
  arn: string,
  configuration: WorkloadConfiguration | Error | undefined,
  asked: AskedFound | undefined
): string | undefined {
  if (asked === undefined || asked.found < asked.asked || asked.elsewhere.has(arn)) return undefined
  // of what a queue or a stream hands on Lambda decides by itself which traces are kept; other applications may poll too
  const mappings = configuration instanceof Error ? undefined : configuration?.lambda?.mappings
  return mappings === undefined || mappings.some(isEnabled)
    ? undefined
    : `it is in traces alone that the tests asked for, and all ${asked.asked} of these were found`
}

function isEnabled({ State }: EventSourceMapping): boolean {
  return State !== 'Disabled'
}

/** Why what a workload does leaves no trace, or not all of it does. */
function blindness(
  report: WorkloadReport,
  configuration: WorkloadConfiguration | undefined,
  sendsNothing: boolean
): string | undefined {
  const { configuration: settings, mappings = [] } = configuration?.lambda ?? {}
  if (isBlind(report)) {
    const why = report.unread.find(({ what }) => what === CALLS)?.why
    return sendsNothing && why !== undefined ? `${why}; ${SENDS_NOTHING}` : why
  }
  if (report.traces === 0 && settings?.TracingConfig?.Mode === 'PassThrough')
    return 'its tracing mode is PassThrough, so that Lambda sends no trace of it, whatever a request asks for'
  if (report.traces === 0 && sendsNothing) return SENDS_NOTHING
  const untraced = mappings.find(isUntraced)
  return untraced === undefined
    ? undefined
    : `X-Ray does not follow requests from ${sourceName(untraced)} (mapping ${untraced.UUID})`
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html : no tracing for Kafka, Amazon MQ and Amazon DocumentDB */
const UNTRACED: Readonly<Record<string, string>> = {
  kafka: 'Amazon MSK',
  mq: 'Amazon MQ',
  rds: 'Amazon DocumentDB'
}

function isUntraced(mapping: EventSourceMapping): boolean {
  return isEnabled(mapping) && serviceOf(mapping) in UNTRACED
}

function sourceName(mapping: EventSourceMapping): string {
  return mapping.EventSourceArn == null ? 'self-managed Apache Kafka' : (UNTRACED[serviceOf(mapping)] ?? '')
}

/** Self-managed Kafka alone has no ARN. */
function serviceOf({ EventSourceArn: arn }: EventSourceMapping): string {
  return arn == null ? 'kafka' : (arn.split(':')[2] ?? '')
}
