/**
 * How often functions were invoked, as CloudWatch counts it: throttled requests do not count, retries do, as they do in traces.
 * https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
 */
import {
  CloudWatchClient,
  paginateGetMetricData,
  type GetMetricDataCommandOutput
} from '@aws-sdk/client-cloudwatch'
import type { Workload } from '../../domain/call.ts'
import { asError } from '../../kit/errors.ts'
import type { RequestCounter, TimeSpan } from '../sources.ts'
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

/** Asks CloudWatch in each function's own region. */
export class InvocationCounter implements RequestCounter {
  readonly #access: AwsAccess
  readonly #clients = new Map<string, CloudWatchClient>()

  constructor(access: AwsAccess) {
    this.#access = access
  }

  /** Of functions only: nothing counts what an application on a container or an instance is asked. Never throws. */
  async count(workloads: readonly Workload[], span: TimeSpan): Promise<Counts> {
    const byRegion = new Map<string, Workload[]>()
    for (const workload of workloads.filter(({ kind }) => kind === 'lambda'))
      byRegion.set(workload.region, [...(byRegion.get(workload.region) ?? []), workload])
    const counts = [...byRegion].flatMap(([region, functions]) => {
      const period = span.start < Date.now() / 1000 - MINUTES_KEPT ? 5 * MINUTE : MINUTE
      const start = Math.floor(span.start / period) * period
      const end = Math.ceil(span.end / period) * period
      const most = Math.max(1, Math.min(MOST_QUERIES, Math.floor(MOST_POINTS / ((end - start) / period))))
      return chunks(functions, most).map((some) => this.#ask(region, some, { start, end }, period))
    })
    return new Map((await Promise.all(counts)).flatMap((some) => [...some]))
  }

  async #ask(
    region: string,
    functions: readonly Workload[],
    { start, end }: TimeSpan,
    Period: number
  ): Promise<Counts> {
    try {
      return await this.#sums(region, functions, {
        StartTime: new Date(start * 1000),
        EndTime: new Date(end * 1000),
        MetricDataQueries: functions.map(({ name }, i) => ({
          Id: `m${i}`,
          MetricStat: {
            Metric: {
              Namespace: 'AWS/Lambda',
              MetricName: 'Invocations',
              Dimensions: [{ Name: 'FunctionName', Value: name }]
            },
            Period,
            Stat: 'Sum'
          }
        }))
      })
    } catch (error) {
      const why = new Error(explain('cloudwatch:GetMetricData', error), { cause: asError(error) })
      return new Map(functions.map(({ arn }) => [arn, why]))
    }
  }

  async #sums(
    region: string,
    functions: readonly Workload[],
    asked: Parameters<typeof paginateGetMetricData>[1]
  ): Promise<Counts> {
    const listed = paginateGetMetricData({ client: this.#client(region) }, asked)
    const read = (page: GetMetricDataCommandOutput): Page => ({
      token: page.NextToken,
      entries: page.MetricDataResults ?? []
    })
    const sums = functions.map(() => 0)
    const failed = new Map<number, string>()
    for await (const page of pages(listed, read)) {
      for (const { Id = '', Values = [], StatusCode = 'Complete' } of page.MetricDataResults ?? []) {
        const place = Number(Id.slice(1))
        sums[place] = (sums[place] ?? 0) + Values.reduce((sum, value) => sum + value, 0)
        // what is partial goes on on the next page
        if (StatusCode !== 'Complete' && StatusCode !== 'PartialData') failed.set(place, StatusCode)
      }
    }
    return new Map(
      functions.map(({ arn }, i) => {
        const why = failed.get(i)
        return [arn, why === undefined ? (sums[i] ?? 0) : new Error(`CloudWatch did not count (${why})`)]
      })
    )
  }

  #client(region: string): CloudWatchClient {
    const client =
      this.#clients.get(region) ?? new CloudWatchClient(clientConfig({ ...this.#access, region }))
    this.#clients.set(region, client)
    return client
  }
}

function chunks<T>(items: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, i) =>
    items.slice(i * most, (i + 1) * most)
  )
}
