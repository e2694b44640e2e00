/** CloudWatch Logs with one log group of spans, and as much of Logs Insights as the scan's queries take. */
import { awsJsonAnswer, awsJsonError, text, type AwsCall, type AwsService } from './aws-answers.ts'
import type { Answer } from './http-server.ts'

type Fields = ReadonlyMap<string, string>

interface SpanRecord {
  /** Unix seconds, of the log event. */
  time: number
  message: string
  fields: Fields
}

interface Query {
  text: string
  rows: Record<string, string>[]
  count: number
  scanned: number
  polls: number
  state: 'open' | 'stopped'
}

type Row = Record<string, string>

export class LogsService implements AwsService {
  readonly #records: SpanRecord[] = []
  readonly #queries = new Map<string, Query>()
  group: { creationTime: number; retentionInDays?: number; logGroupClass: string } | undefined = {
    creationTime: 0,
    logGroupClass: 'STANDARD'
  }
  /** What an estimate says of the size, whatever it is. Undefined: the language does not have the command. */
  estimate: ((bytes: number) => number) | undefined = (bytes) => bytes
  /** Which of a span's times is the time of its record. */
  stamp: 'start' | 'end' = 'end'
  /** Answers are not complete before they have been asked for so often. */
  polls = 0
  /** How queries of a kind end, where not well, each once: the kind is found in the query's text. */
  readonly endings: { contains: string; status: string }[] = []
  /** Whether the statistics tell the number of rows. */
  tellsCount = true
  /** Spans that come after records have been counted for the first time. */
  readonly late: Record<string, unknown>[] = []
  /** Over more seconds a query has more rows than it gives. */
  cutAbove = Infinity
  pageSize = 10_000

  put(spans: readonly Record<string, unknown>[]): void {
    for (const span of spans) {
      const message = JSON.stringify(span)
      const fields = fieldsOf(span)
      const ended = this.stamp === 'end' ? fields.get('endTimeUnixNano') : undefined
      const time = Number(ended ?? fields.get('startTimeUnixNano') ?? 0) / 1e9
      this.#records.push({ time, message, fields })
    }
    this.#records.sort((a, b) => b.time - a.time)
  }

  /** The texts of all queries, in the order in which they were started. */
  get asked(): string[] {
    return [...this.#queries.values()].map((query) => query.text)
  }

  /** How many queries run on. */
  get running(): number {
    return [...this.#queries.values()].filter(({ state, polls }) => state === 'open' && polls <= this.polls)
      .length
  }

  perform(operation: string, { input }: AwsCall): Answer {
    switch (operation) {
      case 'DescribeLogGroups':
        return awsJsonAnswer({
          logGroups: this.group === undefined ? [] : [{ logGroupName: 'aws/spans', ...this.group }]
        })
      case 'StartQuery':
        return this.#start(input)
      case 'StopQuery':
        return this.#stop(text(input['queryId']))
      default:
        return this.#results(text(input['queryId']), input)
    }
  }

  #start(input: Record<string, unknown>): Answer {
    const query = text(input['queryString'])
    if (query.startsWith('stats count(*)') && this.asked.some((asked) => asked === query))
      this.put(this.late.splice(0))
    const groups = input['logGroupIdentifiers']
    if (this.group === undefined || !Array.isArray(groups) || groups.some((name) => name !== 'aws/spans'))
      return awsJsonError(400, 'ResourceNotFoundException', `Log group '${String(groups)}' does not exist`)
    const [start, end] = [Number(input['startTime']), Number(input['endTime'])]
    const records = this.#records.filter(({ time }) => time >= start && Math.floor(time) <= end)
    const bytes = records.reduce((sum, { message }) => sum + message.length + 26, 0)
    if (query.endsWith('| estimate') && this.estimate === undefined)
      return awsJsonError(400, 'MalformedQueryException', 'unexpected symbol found estimate')
    const rows = query.endsWith('| estimate')
      ? [{ estimatedBytesScanned: String(this.estimate?.(bytes)) }]
      : answer(query, records)
    const most = Number(input['limit'] ?? 10_000)
    const isCut = end - start > this.cutAbove && !query.endsWith('| estimate')
    const id = `query-${this.#queries.size}`
    this.#queries.set(id, {
      text: query,
      rows: rows.slice(0, most),
      count: isCut ? most : Math.min(most, rows.length),
      scanned: query.endsWith('| estimate') ? 0 : bytes,
      polls: 0,
      state: 'open'
    })
    return awsJsonAnswer({ queryId: id })
  }

  #results(id: string, input: Record<string, unknown>): Answer {
    const query = this.#queries.get(id)
    if (query === undefined) return awsJsonError(400, 'ResourceNotFoundException', `${id} does not exist`)
    query.polls++
    if (query.polls <= this.polls) return awsJsonAnswer({ results: [], status: 'Running', statistics: {} })
    const ending = this.endings.findIndex(({ contains }) => query.text.includes(contains))
    if (ending >= 0) {
      const [{ status } = { status: 'Failed' }] = this.endings.splice(ending, 1)
      return awsJsonAnswer({ results: [], status, statistics: {} })
    }
    const first = Number(text(input['nextToken']) || 0)
    const size = Math.min(Number(input['maxItems'] ?? this.pageSize), this.pageSize)
    const after = first + size
    return awsJsonAnswer({
      results: query.rows
        .slice(first, after)
        .map((row) => Object.entries(row).map(([field, value]) => ({ field, value }))),
      status: 'Complete',
      statistics: {
        bytesScanned: query.scanned,
        ...(this.tellsCount && { resultCount: query.count })
      },
      ...(after < query.rows.length && { nextToken: String(after) })
    })
  }

  #stop(id: string): Answer {
    const query = this.#queries.get(id)
    if (query === undefined || query.state === 'stopped' || query.polls > this.polls)
      return awsJsonError(400, 'InvalidParameterException', 'The specified query is not running')
    query.state = 'stopped'
    return awsJsonAnswer({ success: true })
  }
}

/** Fields as Logs Insights discovers them: keys joined by dots, elements of lists by their place, no nulls. */
function fieldsOf(span: Record<string, unknown>): Fields {
  const fields = new Map<string, string>()
  const walk = (path: string, value: unknown): void => {
    if (value === null || value === undefined) return
    if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) walk(path === '' ? key : `${path}.${key}`, inner)
    } else if (typeof value === 'boolean') fields.set(path, value ? '1' : '0')
    else if (typeof value === 'string' || typeof value === 'number') fields.set(path, `${value}`)
  }
  walk('', span)
  return fields
}

function answer(query: string, records: readonly SpanRecord[]): Row[] {
  const ids = /^filter traceId in \[(.*)\]/.exec(query)?.[1]
  if (ids !== undefined) {
    const wanted = new Set([...ids.matchAll(/"([^"]+)"/g)].map(([, id]) => id))
    return records.filter(({ fields }) => wanted.has(fields.get('traceId'))).map(recordRow)
  }
  if (query.startsWith('stats count(*)')) return [{ records: String(records.length) }]
  if (query.startsWith('filter ispresent(coalesce(`_aws.xray'))
    return records.filter(({ fields }) => fields.has('_aws.xray.type')).map(recordRow)
  return query === 'fields @message' ? records.map(recordRow) : counted(query, records)
}

function recordRow({ message, time }: SpanRecord): Row {
  return { '@timestamp': new Date(time * 1000).toISOString(), '@message': message, '@ptr': 'pointer' }
}

/** The rows of the query that counts equal spans: what it groups by is taken from its text. */
function counted(query: string, records: readonly SpanRecord[]): Row[] {
  const lines = query.split('\n| ')
  const named = new Map(
    [...(lines[0] ?? '').matchAll(/(?:coalesce\(([^)]*)\)|(`[^`]+`)) as (\w+)/g)].map(
      ([, several, one, name = '']) => [
        name,
        (several ?? one ?? '').split(', ').map((path) => path.replaceAll('`', ''))
      ]
    )
  )
  const patterns = lines
    .flatMap((line) => /^parse @message \/(.*)\/$/.exec(line)?.[1] ?? [])
    .map((text) => new RegExp(text))
  const like = new RegExp((/@message like \/(.*)\/\)/.exec(query)?.[1] ?? '$^').replace('(?i:', '(?:'), 'i')
  const before = Number(/startTimeUnixNano < (\d+)/.exec(query)?.[1] ?? Infinity)
  const by = (query.split(' by ').at(-1) ?? '').split(', ')
  const groups = new Map<string, { row: Row; records: SpanRecord[]; values: Row[] }>()
  for (const record of records) {
    const values: Row = {}
    for (const [name, paths] of named) {
      const value = paths.map((path) => record.fields.get(path)).find((found) => found !== undefined)
      if (value !== undefined) values[name] = value
    }
    for (const pattern of patterns) Object.assign(values, pattern.exec(record.message)?.groups)
    if (Number(record.fields.get('startTimeUnixNano')) >= before || !isAskedFor(values, record, like))
      continue
    const row = Object.fromEntries(
      by.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]))
    )
    const key = JSON.stringify(row)
    const group = groups.get(key) ?? { row, records: [], values: [] }
    group.records.push(record)
    group.values.push(values)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ row, records: equal, values }) => ({
    ...row,
    ...countsOf(equal, values)
  }))
}

function isAskedFor(values: Row, { fields, message }: SpanRecord, like: RegExp): boolean {
  const kind = values['kind'] ?? ''
  return (
    fields.has('_aws.xray.type') ||
    ['rpc.service', 'rpc.system', 'aws.service'].some((name) => fields.has(`attributes.${name}`)) ||
    kind === 'SERVER' ||
    kind === 'CONSUMER' ||
    ((kind === 'CLIENT' || kind === 'PRODUCER') && like.test(message))
  )
}

function countsOf(records: readonly SpanRecord[], values: readonly Row[]): Row {
  const present = (path: string): number => records.filter(({ fields }) => fields.has(path)).length
  const ids = records.map(({ fields }) => fields.get('traceId') ?? '')
  const texts = (name: string): string[] => values.flatMap((row) => row[name] ?? []).sort()
  const [message] = texts('text')
  const [title] = records.map(({ fields }) => fields.get('name') ?? '').sort()
  return {
    calls: String(records.length),
    finished: String(texts('ended').length),
    children: String(present('parentSpanId')),
    answered: String(texts('requestId').length),
    pods: String(present('resource.attributes.k8s.pod.name')),
    traces: String(new Set(ids).size),
    since: String(Math.min(...records.map(({ time }) => time * 1000))),
    until: String(Math.max(...records.map(({ time }) => time * 1000))),
    // newest first
    first: ids.at(-1) ?? '',
    last: ids[0] ?? '',
    ...(title !== undefined && { title }),
    ...(message !== undefined && { message })
  }
}
