/**
 * How many requests were made to workloads, as CloudWatch counts them. Of functions the invocations: throttled requests do not count,
 * retries do, as they do in traces. Of state machines the executions. Of applications what Application Signals counts.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
 * https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html
 */
import {
  CloudWatchClient,
  paginateGetMetricData,
  type GetMetricDataCommandOutput
} from '@aws-sdk/client-cloudwatch'
import { asError } from '../../kit/errors.ts'
import { MOST_SIGNALS } from '../../traces/call-log.ts'
import type { CountedWorkload, RequestCounter, TimeSpan } from '../sources.ts'
import { SignalMetrics, type Metric } from './application-signals.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain } from './errors.ts'
import { pages, type Page } from './pages.ts'

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const MOST_QUERIES = 500
const MOST_POINTS = 100_800
/** Seconds: points of a minute are kept for 15 days, those of five minutes for 63. */
const MINUTE = 60
const MINUTES_KEPT = 15 * 86_400

type Counts = Map<string, number | Error>

/** One metric that counts requests of a workload. */
interface Question {
  arn: string
  metric: Metric
  /** Why it says nothing where it has no points; absent where that means that there was no request. */
  silence?: string
}

/** Asks CloudWatch in each workload's own region. */
export class RequestMetrics implements RequestCounter {
  readonly #access: AwsAccess
  readonly #clients = new Map<string, CloudWatchClient>()
  readonly #signals: SignalMetrics

  constructor(access: AwsAccess) {
    this.#access = access
    this.#signals = new SignalMetrics((region) => this.#client(region))
  }

  /** Never throws: of what nothing counts, and of what cannot be read, an Error says why. */
  async count(workloads: readonly CountedWorkload[], span: TimeSpan): Promise<Counts> {
    const counts: Counts = new Map()
    const byRegion = new Map<string, Question[]>()
    const asked = await Promise.all(
      workloads.map(async (one) => {
        const region = one.workload.region === '' ? this.#access.region : one.workload.region
        return { one, region, questions: await this.#questions(one, region, span) }
      })
    )
    for (const { one, region, questions } of asked)
      if (questions instanceof Error) counts.set(one.workload.arn, questions)
      else byRegion.set(region, [...(byRegion.get(region) ?? []), ...questions])
    const period = span.start < Date.now() / 1000 - MINUTES_KEPT ? 5 * MINUTE : MINUTE
    const start = Math.floor(span.start / period) * period
    const end = Math.ceil(span.end / period) * period
    const most = Math.max(1, Math.min(MOST_QUERIES, Math.floor(MOST_POINTS / ((end - start) / period))))
    const answers = await Promise.all(
      [...byRegion].flatMap(([region, questions]) =>
        chunks(questions, most).map((some) => this.#ask(region, some, { start, end }, period))
      )
    )
    for (const [{ arn }, count] of answers.flat()) counts.set(arn, added(counts.get(arn), count))
    return counts
  }

  /** What counts the requests of a workload, in one metric or several. */
  async #questions(
    { workload: { arn, kind, name }, signals = [] }: CountedWorkload,
    region: string,
    span: TimeSpan
  ): Promise<Question[] | Error> {
    if (kind === 'lambda')
      return [{ arn, metric: metricOf('AWS/Lambda', 'Invocations', 'Sum', ['FunctionName', name]) }]
    if (kind === 'states')
      return [{ arn, metric: metricOf('AWS/States', 'ExecutionsStarted', 'Sum', ['StateMachineArn', arn]) }]
    if (signals.length === 0)
      return new Error('nothing counts them: of functions CloudWatch does, of others Application Signals')
    if (signals.length > MOST_SIGNALS)
      return new Error(`Application Signals counts them under more than ${MOST_SIGNALS} names`)
    try {
      const metrics = await Promise.all(signals.map((signal) => this.#signals.metricOf(signal, region, span)))
      return metrics.map((metric, i) => ({
        arn,
        metric,
        silence: `Application Signals has counted nothing of ${signals[i]?.service}`
      }))
    } catch (error) {
      return asError(error)
    }
  }

  async #ask(
    region: string,
    questions: readonly Question[],
    { start, end }: TimeSpan,
    Period: number
  ): Promise<[Question, number | Error][]> {
    try {
      return await this.#sums(region, questions, {
        StartTime: new Date(start * 1000),
        EndTime: new Date(end * 1000),
        MetricDataQueries: questions.map(({ metric: { Stat, ...Metric } }, i) => ({
          Id: `m${i}`,
          MetricStat: { Metric, Period, Stat }
        }))
      })
    } catch (error) {
      const why = new Error(explain('cloudwatch:GetMetricData', error), { cause: asError(error) })
      return questions.map((question) => [question, why])
    }
  }

  async #sums(
    region: string,
    questions: readonly Question[],
    asked: Parameters<typeof paginateGetMetricData>[1]
  ): Promise<[Question, number | Error][]> {
    const listed = paginateGetMetricData({ client: this.#client(region) }, asked)
    const read = (page: GetMetricDataCommandOutput): Page => ({
      token: page.NextToken,
      entries: page.MetricDataResults ?? []
    })
    const sums: (number | undefined)[] = questions.map(() => undefined)
    /** Whatever is not complete in the end was not counted. */
    const open = new Map(questions.map((_, i) => [i, 'no answer']))
    for await (const page of pages(listed, read)) {
      for (const { Id = '', Values = [], StatusCode = 'Complete' } of page.MetricDataResults ?? []) {
        const place = Number(Id.slice(1))
        if (Values.length > 0)
          sums[place] = (sums[place] ?? 0) + Values.reduce((sum, value) => sum + value, 0)
        if (StatusCode === 'Complete') open.delete(place)
        else open.set(place, StatusCode)
      }
    }
    return questions.map((question, i) => {
      const why = open.get(i)
      const { silence } = question
      if (why !== undefined) return [question, new Error(`CloudWatch did not count (${why})`)]
      const sum = sums[i]
      return [question, sum ?? (silence === undefined ? 0 : new Error(silence))]
    })
  }

  #client(region: string): CloudWatchClient {
    const client =
      this.#clients.get(region) ?? new CloudWatchClient(clientConfig({ ...this.#access, region }))
    this.#clients.set(region, client)
    return client
  }
}

/** Of several metrics together: what one does not say, the sum does not say. */
function added(known: number | Error | undefined, more: number | Error): number | Error {
  if (known === undefined || more instanceof Error) return more
  return known instanceof Error ? known : known + more
}

function metricOf(Namespace: string, MetricName: string, Stat: string, dimension: [string, string]): Metric {
  const [Name, Value] = dimension
  return { Namespace, MetricName, Stat, Dimensions: [{ Name, Value }] }
}

function chunks<T>(items: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, i) =>
    items.slice(i * most, (i + 1) * most)
  )
}
