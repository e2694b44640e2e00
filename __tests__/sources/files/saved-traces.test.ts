/** Every shape in which traces are saved gives the same calls, and says so where it is not the whole. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SavedTraces } from '../../../src/sources/files/traces/saved-traces.ts'
import { readTrace, type TraceReading } from '../../../src/traces/trace.ts'
import { summary } from '../../traces/documents.ts'

const START = 1_795_500_000
const nano = (seconds: number): number => (START + seconds) * 1e9
const TASK = {
  'cloud.platform': 'aws_ecs',
  'aws.ecs.task.arn': 'arn:aws:ecs:eu-west-1:111122223333:task/c/0123456789abcdef0123456789abcdef',
  'aws.ecs.task.family': 'till'
}
const SPAN = {
  resource: { attributes: TASK },
  traceId: 'f0f0f0f0a1b2c3d4e5f60718293a4b5c',
  spanId: 'aaaaaaaaaaaaaaa1',
  name: 'SNS.Publish',
  kind: 'CLIENT',
  startTimeUnixNano: nano(0),
  endTimeUnixNano: nano(5),
  attributes: {
    'rpc.system': 'aws-api',
    'rpc.service': 'SNS',
    'rpc.method': 'Publish',
    'aws.region': 'eu-west-1',
    'aws.sns.topic.arn': 'arn:aws:sns:eu-west-1:111122223333:sales'
  },
  status: { code: 'UNSET' }
}
const OTHER = { ...SPAN, spanId: 'aaaaaaaaaaaaaaa2', startTimeUnixNano: nano(1), endTimeUnixNano: nano(9) }
const TWO = ['till: SNS Publish ok', 'till: SNS Publish ok']
const SEGMENT = {
  trace_id: '1-6b051fe0-a1b2c3d4e5f60718293a4b5c',
  id: 'bbbbbbbbbbbbbbb1',
  name: 'till',
  origin: 'AWS::ECS::Container',
  start_time: START,
  end_time: START + 9,
  subsegments: [
    {
      id: 'bbbbbbbbbbbbbbb2',
      name: 'SNS',
      namespace: 'aws',
      start_time: START,
      end_time: START + 1,
      aws: { operation: 'Publish', request_id: 'r' }
    }
  ]
}
const ONE = ['till: SNS Publish ok']

const text = (value: unknown): string => JSON.stringify(value)
const pretty = (value: unknown): string => JSON.stringify(value, null, 2)
const row = (span: object) => [
  { field: '@message', value: text(span) },
  { field: '@ptr', value: 'p' }
]
const event = (span: object) => ({ message: text(span), timestamp: 1 })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-traces-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

async function readFiles(files: Record<string, string | Buffer>, ...names: string[]) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  const readings: TraceReading[] = []
  const source = new SavedTraces(
    (names.length === 0 ? Object.keys(files) : names).map((name) => ({
      file: join(folder, name),
      label: '--traces',
      printedBy: ['aws xray batch-get-traces']
    }))
  )
  const evidence = await source.read((trace) =>
    readings.push('documents' in trace ? readTrace(trace) : trace)
  )
  return {
    evidence,
    calls: readings.flatMap(summary),
    malformed: readings.reduce((sum, reading) => sum + reading.malformed, 0)
  }
}

describe('traces in a file', () => {
  it.each([
    ['spans one a line', `${text(SPAN)}\n${text(OTHER)}\n`],
    ['a list of spans', text([SPAN, OTHER])],
    ['spans one after the other, over several lines', `${pretty(SPAN)}\n${pretty(OTHER)}\n`],
    [
      'aws logs tail',
      `2026-11-24T09:00:00.000000+00:00 default ${text(SPAN)}\n2026-11-24T09:00:01+00:00 default ${text(OTHER)}\n`
    ],
    [
      'aws logs tail --format short',
      `2026-11-24T09:00:00 ${text(SPAN)}\n2026-11-24T09:00:01 ${text(OTHER)}\n`
    ],
    [
      'aws logs tail --format json',
      `2026-11-24T09:00:00 ${pretty(SPAN)}\n2026-11-24T09:00:01 ${pretty(OTHER)}\n`
    ],
    ['aws logs filter-log-events', pretty({ events: [event(SPAN), event(OTHER)] })],
    ['log events one a line', `${text(event(SPAN))}\n${text(event(OTHER))}\n`],
    ['aws logs get-query-results', pretty({ results: [row(SPAN), row(OTHER)], status: 'Complete' })],
    [
      'rows of the console with objects',
      text([{ '@timestamp': 't', '@message': SPAN }, { '@message': OTHER }])
    ],
    ['rows of the console with texts', text([{ '@message': text(SPAN) }, { '@message': text(OTHER) }])],
    ['OTLP', text({ resourceSpans: [otlp(SPAN, OTHER)] })],
    [
      'OTLP one a line',
      `${text({ resourceSpans: [otlp(SPAN)] })}\n${text({ resourceSpans: [otlp(OTHER)] })}\n`
    ]
  ])('are read: %s', async (_, content) => {
    const { calls, malformed, evidence } = await readFiles({ file: content })
    expect(calls).toEqual(TWO)
    expect(malformed).toBe(0)
    expect(evidence.stopped).toBeUndefined()
    expect(evidence.window).toEqual({
      start: new Date(START * 1000).toISOString(),
      end: new Date((START + 9) * 1000).toISOString()
    })
  })

  it.each([
    [
      'raw data of the console',
      pretty({ Id: SEGMENT.trace_id, Duration: 9, Segments: [{ Id: SEGMENT.id, Document: SEGMENT }] })
    ],
    ['a list of traces', text([{ Id: SEGMENT.trace_id, Segments: [{ Document: text(SEGMENT) }] }])],
    ['a segment document', text(SEGMENT)],
    ['segments as the daemon gets them', `{"format":"json","version":1}\n${text(SEGMENT)}\n`]
  ])('are read: %s', async (_, content) => {
    const { calls, malformed } = await readFiles({ file: content })
    expect(calls).toEqual(ONE)
    expect(malformed).toBe(0)
  })

  const content = text([SPAN, OTHER])
  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF${content}`)],
    ['UTF-16 with its mark, as PowerShell writes it', Buffer.from(`\uFEFF${content}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(content, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\uFEFF${content}`, 'utf16le').swap16()],
    ['gzip', gzipSync(content)],
    ['gzip of UTF-16', gzipSync(Buffer.from(`\uFEFF${content}`, 'utf16le'))]
  ])('are read with %s', async (_, bytes) => {
    expect((await readFiles({ file: bytes })).calls).toEqual(TWO)
  })

  it('are told with all known shapes where theirs is another', async () => {
    await expect(readFiles({ file: '{"Metrics":[]}' })).rejects.toThrow(
      /another shape.*batch-get-traces.*filter-log-events.*get-query-results.*resourceSpans.*logs tail/
    )
  })

  it('are counted where one line is broken', async () => {
    const broken = `${text(SPAN)}\n${text(OTHER).slice(0, 90)}\n${text(OTHER)}\n`
    expect(await readFiles({ file: broken })).toMatchObject({ calls: TWO, malformed: 1 })
  })
})

describe('several files', () => {
  const FILES = { 'a/one.json': text(SPAN), 'a/b/two.jsonl': text(OTHER), 'a/.hidden': 'no trace' }

  it.each([['a'], ['a/**/*.json*'], ['a/{one.json,b/two.jsonl}']])('are named by %s', async (name) => {
    expect((await readFiles(FILES, name)).calls).toEqual(TWO)
  })

  it.each([
    ['a/*.txt', /matches no file/],
    ['nowhere', /cannot be read/]
  ])('are missed where %s names none', async (name, why) => {
    await expect(readFiles(FILES, name)).rejects.toThrow(why)
  })
})

describe('an answer that is not whole', () => {
  it.each([
    ['a query that runs', { results: [row(SPAN)], status: 'Running' }, /status is Running/],
    ['a query that was cancelled', { results: [row(SPAN)], status: 'Cancelled' }, /status is Cancelled/],
    [
      'fewer rows than matched',
      { results: [row(SPAN)], status: 'Complete', statistics: { recordsMatched: 20 } },
      /1 of 20 rows/
    ],
    [
      'fewer rows than there are',
      { results: [row(SPAN)], status: 'Complete', statistics: { recordsMatched: 1, resultCount: 3 } },
      /1 of 3 rows/
    ],
    ['further pages of rows', { results: [row(SPAN)], status: 'Complete', nextToken: 't' }, /nextToken/],
    ['further pages of events', { events: [event(SPAN)], nextToken: 't' }, /nextToken/],
    ['further pages of traces', { Traces: [], NextToken: 't' }, /NextToken/],
    ['a retrieval that runs', { Traces: [], RetrievalStatus: 'RUNNING' }, /status is RUNNING/]
  ])('is told by its name: %s', async (_, answer, why) => {
    const { evidence } = await readFiles({ 'part.json': text(answer) })
    expect(evidence.cut).toBe(1)
    expect(evidence.stopped).toMatch(/part\.json is not whole/)
    expect(evidence.stopped).toMatch(why)
  })

  it('is no file of counted calls where its window is no time', async () => {
    const window = { start: '2026-11-01T00:00:00Z</sub>', end: '2026-11-01T01:00:00Z' }
    const counted = { traces: 1, window, workloads: [], others: [], unattributed: [] }
    await expect(readFiles({ 'calls.json': text({ countedCalls: counted }) })).rejects.toThrow(
      /another shape/
    )
  })

  it('is not one with as many rows as aggregation gave', async () => {
    const statistics = { recordsMatched: 1, recordsScanned: 900 }
    const { evidence } = await readFiles({
      file: text({ results: [row(SPAN)], status: 'Complete', statistics })
    })
    expect(evidence.stopped).toBeUndefined()
  })
})

/** A span in OTLP's JSON. https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
function otlp(...spans: (typeof SPAN)[]) {
  const listed = (attributes: object) =>
    Object.entries(attributes).map(([key, value]) => ({ key, value: { stringValue: String(value) } }))
  return {
    resource: { attributes: listed(TASK) },
    scopeSpans: [
      {
        scope: { name: 's' },
        spans: spans.map((span) => ({
          traceId: span.traceId,
          spanId: span.spanId,
          parentSpanId: '',
          name: span.name,
          kind: 3,
          startTimeUnixNano: `${START + (span === SPAN ? 0 : 1)}000000000`,
          endTimeUnixNano: `${START + (span === SPAN ? 5 : 9)}000000000`,
          attributes: listed(span.attributes),
          status: {}
        }))
      }
    ]
  }
}
