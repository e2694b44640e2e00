/**
 * What Application Signals calls the requests of an application that ADOT traces: ADOT counts all of them, whatever sampling keeps.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AppSignals-MetricsCollected.html
 */
import { ListMetricsCommand, type CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import type { Signal } from '../../traces/signals.ts'
import type { TimeSpan } from '../sources.ts'
import { explain } from './errors.ts'

export interface Metric {
  Namespace: string
  MetricName: string
  Stat: string
  Dimensions: { Name: string; Value: string }[]
}

const NAMESPACE = 'ApplicationSignals'
/** A metric of calls for each request, so that its number of samples is what is counted. */
const LATENCY = 'Latency'
/** Applications of which one scan asks the environment, each with so many pages of 500 metrics. */
const MOST_SERVICES = 50
const MOST_PAGES = 10
/** Metrics that were active in the last three hours can be asked for by themselves. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html */
const RECENTLY = 3 * 3600

export class SignalMetrics {
  readonly #clientIn: (region: string) => CloudWatchClient
  readonly #environments = new Map<string, Promise<string>>()

  constructor(clientIn: (region: string) => CloudWatchClient) {
    this.#clientIn = clientIn
  }

  /** @throws Error that says why it is not known which metric it is */
  async metricOf({ service, environment }: Signal, region: string, span: TimeSpan): Promise<Metric> {
    return {
      Namespace: NAMESPACE,
      MetricName: LATENCY,
      Stat: 'SampleCount',
      Dimensions: [
        { Name: 'Environment', Value: environment ?? (await this.#environmentOf(service, region, span)) },
        { Name: 'Service', Value: service }
      ]
    }
  }

  /** Spans do not always say in which environment their application is: its metrics do. */
  #environmentOf(service: string, region: string, span: TimeSpan): Promise<string> {
    const key = `${region} ${service}`
    const known = this.#environments.get(key)
    if (known !== undefined) return known
    const asked =
      this.#environments.size < MOST_SERVICES
        ? this.#ask(service, region, span)
        : Promise.reject(new Error(`Application Signals is asked of ${MOST_SERVICES} applications, no more`))
    this.#environments.set(key, asked)
    return asked
  }

  async #ask(service: string, region: string, span: TimeSpan): Promise<string> {
    const client = this.#clientIn(region)
    const found = new Set<string>()
    let token: string | undefined
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await client
        .send(
          new ListMetricsCommand({
            Namespace: NAMESPACE,
            MetricName: LATENCY,
            Dimensions: [{ Name: 'Service', Value: service }, { Name: 'Environment' }],
            ...(span.start > Date.now() / 1000 - RECENTLY && { RecentlyActive: 'PT3H' as const }),
            ...(token !== undefined && { NextToken: token })
          })
        )
        .catch((error: unknown) => {
          throw new Error(explain('cloudwatch:ListMetrics', error), { cause: error })
        })
      // most are of single operations or of what they call, and have more dimensions
      for (const { Dimensions: dimensions = [] } of answer.Metrics ?? [])
        if (dimensions.length === 2)
          for (const { Name, Value = '' } of dimensions) if (Name === 'Environment') found.add(Value)
      token = answer.NextToken
      if (token === undefined || token === '') break
    }
    if (token !== undefined && token !== '')
      throw new Error(`Application Signals has more metrics of ${service} than are read`)
    const [only, second] = [...found].sort()
    if (only === undefined) throw new Error(`Application Signals has no metric of ${service}`)
    if (second !== undefined)
      throw new Error(`Application Signals knows ${service} in several environments (${only}, ${second})`)
    return only
  }
}
