import { awsJsonAnswer, awsJsonError } from './aws-answers.ts'
import type { AwsCall, AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'

interface Query {
  Id: string
  MetricStat: {
    Metric: { Namespace: string; MetricName: string; Dimensions: { Name: string; Value: string }[] }
    Period: number
    Stat: string
  }
}

/** A metric that counts requests, as `number` of them. */
interface Counted {
  namespace: string
  name: string
  stat: string
  dimensions: Record<string, string>
  number: number
}

/** GetMetricData of what counts requests, a page at a time; ListMetrics of what is not Lambda's. */
export class CloudWatchService implements AwsService {
  /** How often each function was invoked, by its name: one answer after the other, the last one again and again. */
  readonly invocations = new Map<string, number[]>()
  /** Functions of which a part of the points is given, and no page with the rest. */
  readonly partly = new Set<string>()
  /** Of what is no function. */
  readonly counted: Counted[] = []
  pageSize = 500

  perform(operation: string, { input }: AwsCall): Answer {
    if (operation === 'ListMetrics') return this.#list(input)
    const queries = input['MetricDataQueries'] as Query[]
    if (queries.length > 500)
      return awsJsonError(
        400,
        'ValidationError',
        'The collection MetricDataQueries must not have a size greater than 500.'
      )
    const first = Number(input['NextToken'] ?? 0)
    const page = queries.slice(first, first + this.pageSize)
    const next = first + this.pageSize
    return awsJsonAnswer({
      MetricDataResults: page.map((query) => this.#result(query)),
      ...(next < queries.length && { NextToken: String(next) })
    })
  }

  #list(input: AwsCall['input']): Answer {
    const asked = (input['Dimensions'] ?? []) as { Name: string; Value?: string }[]
    const fits = ({ namespace, name, dimensions }: Counted): boolean =>
      namespace === input['Namespace'] &&
      name === input['MetricName'] &&
      asked.every(({ Name, Value = dimensions[Name] }) => Name in dimensions && dimensions[Name] === Value)
    return awsJsonAnswer({
      Metrics: this.counted.filter(fits).map(({ namespace, name, dimensions }) => ({
        Namespace: namespace,
        MetricName: name,
        Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }))
      }))
    })
  }

  #numberOf({ MetricStat: { Metric, Stat } }: Query): number | undefined {
    const asked = Object.fromEntries(Metric.Dimensions.map(({ Name, Value }) => [Name, Value]))
    const found = this.counted.find(
      ({ namespace, name, stat, dimensions }) =>
        namespace === Metric.Namespace &&
        name === Metric.MetricName &&
        stat === Stat &&
        Object.keys(dimensions).length === Metric.Dimensions.length &&
        Object.entries(dimensions).every(([key, value]) => asked[key] === value)
    )
    return found?.number
  }

  #result(query: Query): object {
    const { Id, MetricStat } = query
    const { Metric, Stat } = MetricStat
    const known = this.#knownOf(query, Metric, Stat)
    const number = known !== undefined && known.length > 1 ? known.shift() : known?.[0]
    const halves = number === undefined ? [] : [Math.ceil(number / 2), Math.floor(number / 2)]
    return {
      Id,
      Label: Metric.MetricName,
      StatusCode: this.partly.has(Metric.Dimensions[0]?.Value ?? '') ? 'PartialData' : 'Complete',
      Values: halves,
      Timestamps: halves.map(() => 1_760_000_000)
    }
  }

  #knownOf(query: Query, Metric: Query['MetricStat']['Metric'], Stat: string): number[] | undefined {
    if (Metric.Namespace === 'AWS/Lambda' && Metric.MetricName === 'Invocations' && Stat === 'Sum')
      return this.invocations.get(Metric.Dimensions[0]?.Value ?? '')
    const number = this.#numberOf(query)
    return number === undefined ? undefined : [number]
  }
}
