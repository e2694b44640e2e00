import { describe, expect, it } from '@jest/globals'
import { ACCESS_KEY, collected, inProgress, lambdaSpans, spansOf, type Json } from './adot-spans.ts'
import { taskTrace } from './otel-traces.ts'
import { reportOf } from './report-reading.ts'
import { runCommand } from './runner.ts'
import { savedTraces } from './servers/xray-documents.ts'
import { ACCOUNT, GET_ORDER, minutesAgo, ORDERS, PUT_INVOICE } from './shop.ts'
import { lines, logEvents, queryResults, retrieved } from './saved-spans.ts'
import { lambdaTrace } from './traces.ts'

/** Whoever asks the network here fails: nothing listens, and there are neither keys nor a region. */
const CLOSED = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9' }
const TRACE = `1-${minutesAgo(5).toString(16)}-a1b2c3d4e5f6a7b8c9d0e1f2`
const ORDERS_TABLE = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/orders`
const SECRET_TABLE = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/secret`

const SPANS = lambdaSpans(
  ORDERS,
  [
    { service: 'DynamoDB', operation: 'GetItem', attributes: { 'aws.dynamodb.table_names': ['orders'] } },
    { service: 'S3', operation: 'PutObject', attributes: { 'aws.s3.bucket': 'invoices' } },
    {
      service: 'DynamoDB',
      operation: 'GetItem',
      attributes: { 'aws.dynamodb.table_names': ['secret'] },
      error: {
        type: 'AccessDeniedException',
        message: `User: arn:aws:sts::${ACCOUNT}:assumed-role/orders/orders is not authorized to perform: dynamodb:GetItem on resource: ${SECRET_TABLE} because no identity-based policy allows the dynamodb:GetItem action`
      }
    }
  ],
  TRACE
)
const NEEDS = [
  { action: 'dynamodb:GetItem', resource: ORDERS_TABLE, calls: 1, traceIds: [TRACE] },
  { action: 's3:PutObject', resource: 'arn:aws:s3:::invoices/*', calls: 1, traceIds: [TRACE] }
]

function offline(files: Record<string, string>, order = Object.keys(files), args: readonly string[] = []) {
  return runCommand(['--traces', ...order, ...args], { workspace: files, env: CLOSED })
}

async function reportFrom(content: string) {
  return reportOf(await offline({ 'spans.txt': content }))
}

describe('spans', () => {
  it.each([
    ['one a line', lines(...SPANS)],
    [
      'one a line, with blank lines and line ends of Windows',
      `\n${lines(...SPANS).replaceAll('\n', '\r\n\r\n')}`
    ],
    ['as events of the log group', logEvents(SPANS)],
    ['as results of a query', queryResults(SPANS)],
    ['as retrieved traces', retrieved('OTEL', TRACE, SPANS)]
  ])('give the same needs %s', async (_, content) => {
    expect(await reportFrom(content)).toMatchObject({
      verdict: 'report',
      evidence: { source: 'files', traces: { listed: 1, read: 1, malformed: 0 }, unattributed: [] },
      workloads: [{ arn: ORDERS, kind: 'lambda', traces: 1, needs: NEEDS, unresolved: [] }]
    })
  })

  it('that come alone are spans too', async () => {
    const [handler = {}] = SPANS.slice(-1)
    expect(await reportFrom(JSON.stringify(handler))).toMatchObject({
      workloads: [{ arn: ORDERS, traces: 1, needs: [] }]
    })
  })

  it('of X-Ray’s own form among retrieved traces count for the trace that they are in', async () => {
    const trace = lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER], at: minutesAgo(5) })
    const documents = trace.documents as object[]
    expect(await reportFrom(retrieved('XRAY', trace.Id, documents))).toMatchObject({
      evidence: { traces: { read: 1, malformed: 0 } },
      workloads: [
        {
          arn: ORDERS,
          traces: 1,
          needs: [{ action: 'dynamodb:GetItem', resource: ORDERS_TABLE, calls: 1, traceIds: [trace.Id] }]
        }
      ]
    })
  })

  it.each([
    ['in progress first', [...SPANS.map(inProgress), ...SPANS]],
    ['in progress last', [...SPANS, ...SPANS.map(inProgress)]],
    ['finished twice', [...SPANS, ...SPANS]]
  ])('that are logged twice count once, as finished: %s', async (_, spans) => {
    const [workload] = (await reportFrom(lines(...spans))).workloads
    expect(workload).toMatchObject({ traces: 1, needs: NEEDS })
    expect(workload?.denied).toMatchObject([{ action: 'dynamodb:GetItem', calls: 1 }])
  })

  it('that never ended are needs: the call was sent', async () => {
    const [first = {}, ...others] = SPANS
    expect((await reportFrom(lines(inProgress(first), ...others))).workloads[0]?.needs).toMatchObject(NEEDS)
  })

  it('with an exception event of a refusal are denied calls, and no needs', async () => {
    const [workload] = (await reportFrom(lines(...SPANS))).workloads
    expect(workload?.denied).toMatchObject([{ action: 'dynamodb:GetItem', resource: SECRET_TABLE, calls: 1 }])
    expect(JSON.stringify(workload?.needs)).not.toContain('secret')
  })
})

describe('a call of nobody knows whom', () => {
  it('that is not understood keeps its reason on the way to the doubts', async () => {
    const [, ...calls] = SPANS
    const lost = calls.slice(0, 1).map((span) => ({
      ...span,
      resource: { attributes: {} },
      attributes: { 'url.full': 'https://dynamodb.us-east-1.amazonaws.com/', 'http.request.method': 'POST' }
    }))
    const run = await offline({ 'spans.txt': lines(...lost) })
    expect(reportOf(run).evidence.unattributed).toMatchObject([
      { service: 'dynamodb', notUnderstood: 'it is a plain HTTP request to dynamodb in us-east-1', calls: 1 }
    ])
    expect(run.files['summary.md']).toMatch(/not understood: it is a plain HTTP request to dynamodb/)
  })
})

describe('lines that are no spans', () => {
  const BROKEN = JSON.stringify(SPANS[0]).slice(0, 200)

  it.each([
    ['the first', [BROKEN, ...SPANS]],
    ['one in the middle', [...SPANS.slice(0, 1), BROKEN, ...SPANS.slice(1)]],
    ['the last, cut off', [...SPANS, BROKEN]],
    ['one of JSON that is no span', [...SPANS.slice(0, 1), '{"level":"INFO"}', ...SPANS.slice(1)]],
    ['one of JSON that is no object', [...SPANS.slice(0, 1), '[7]', ...SPANS.slice(1)]]
  ])('are counted as malformed, and the others are read: %s', async (_, spans) => {
    const report = await reportFrom(lines(...spans))
    expect(report.evidence).toMatchObject({
      traces: { read: 1, malformed: 1 },
      incomplete: [{ kind: 'malformed', traces: 1 }]
    })
    expect(report.workloads).toMatchObject([{ arn: ORDERS, traces: 1, needs: NEEDS }])
  })

  it.each([
    ['events', (text: string) => JSON.stringify({ events: [...SPANS.map(message), { message: text }] })],
    [
      'results',
      (text: string) =>
        JSON.stringify({
          results: [...SPANS.map(message), { message: text }].map((each) => [
            { field: '@message', value: each.message }
          ])
        })
    ]
  ])('are counted as malformed among %s', async (_, content) => {
    const report = await reportFrom(content('no span'))
    expect(report.evidence.traces).toMatchObject({ read: 1, malformed: 1 })
    expect(report.workloads[0]?.needs).toMatchObject(NEEDS)
  })

  it('alone are no traces: nothing passes', async () => {
    const run = await offline({ 'spans.jsonl': 'no span\nnor this\n' })
    expect(run.exitCode).toBe(2)
    expect(run.stderr).not.toContain('    at ')
  })

  function message(span: Json): { message: string } {
    return { message: JSON.stringify(span) }
  }
})

describe('a trace that is in two files, as X-Ray trace and as spans', () => {
  const REFUSED = {
    ...GET_ORDER,
    aws: { table_name: 'secret' },
    error: {
      type: 'AccessDeniedException',
      message: `User: arn:aws:sts::${ACCOUNT}:assumed-role/r/s is not authorized to perform: dynamodb:GetItem on resource: ${SECRET_TABLE}`
    }
  }
  const lambda = lambdaTrace({
    functionArn: ORDERS,
    calls: [GET_ORDER, { ...PUT_INVOICE, nestedIn: ['## upload'] }, REFUSED],
    shape: 'invocation',
    at: minutesAgo(5)
  })

  it('counts each call once, whichever file comes first', async () => {
    const files = { 'traces.json': savedTraces([lambda]), 'spans.jsonl': lines(...spansOf(lambda)) }
    const [both, reversed, one] = await Promise.all([
      offline(files),
      offline(files, ['spans.jsonl', 'traces.json']),
      offline(files, ['traces.json'])
    ])
    expect(reportOf(one).workloads).toMatchObject([
      {
        arn: ORDERS,
        traces: 1,
        needs: NEEDS.map((need) => ({ ...need, traceIds: [lambda.Id] })),
        denied: [{ action: 'dynamodb:GetItem', resource: SECRET_TABLE, calls: 1 }]
      }
    ])
    expect(reportOf(both)).toEqual(reportOf(one))
    expect(reversed.files['report.json']).toBe(both.files['report.json'])
  })

  it('counts each call once where spans hold only a part of it', async () => {
    const some = spansOf(lambda).filter((_, n) => n % 2 === 1)
    const files = { 'traces.json': savedTraces([lambda]), 'spans.jsonl': lines(...some) }
    const [both, reversed] = await Promise.all([
      offline(files),
      offline(files, ['spans.jsonl', 'traces.json'])
    ])
    expect(reportOf(both).workloads[0]?.needs.map(({ calls }) => calls)).toEqual([1, 1])
    expect(reversed.files['report.json']).toBe(both.files['report.json'])
  })

  it('counts a call once that a collector sent to X-Ray and ADOT to the log group', async () => {
    const trace = collected(SPANS, TRACE)
    const files = { 'traces.json': savedTraces([trace]), 'spans.jsonl': lines(...SPANS) }
    const [both, reversed] = await Promise.all([
      offline(files),
      offline(files, ['spans.jsonl', 'traces.json'])
    ])
    expect(reportOf(both).workloads).toMatchObject([{ arn: ORDERS, traces: 1, needs: NEEDS }])
    expect(reversed.files['report.json']).toBe(both.files['report.json'])
  })

  it('stands beside other traces', async () => {
    const task = taskTrace({
      family: 'worker',
      revision: '12',
      calls: [{ service: 'S3', operation: 'ListBuckets' }]
    })
    const report = reportOf(
      await offline({ 'traces.json': savedTraces([lambda, task]), 'spans.jsonl': lines(...spansOf(lambda)) })
    )
    expect(report.evidence.traces).toMatchObject({ listed: 2, read: 2 })
    expect(report.workloads.map(({ name, traces }) => [name, traces])).toEqual([
      ['worker', 1],
      ['orders', 1]
    ])
  })
})

describe('the access keys that ADOT writes into its spans', () => {
  it('appear in no file and in no output, not even in verbose output or of spans that were not understood', async () => {
    const odd = [
      { ...SPANS[0], spanId: 'feedfeedfeedfeed', traceId: 'other' },
      {
        ...SPANS[0],
        spanId: 'feedfeedfeedfee1',
        attributes: { ...(SPANS[0]?.['attributes'] as Json), 'rpc.service': 'Unheard' }
      }
    ]
    const content = lines(...SPANS, ...odd, `{"broken": "${ACCESS_KEY}`)
    expect(content).toContain(ACCESS_KEY)
    const run = await offline(
      { 'spans.jsonl': content, 'traces.json': savedTraces([collected(SPANS, TRACE)]) },
      undefined,
      ['--verbose']
    )
    expect(reportOf(run).evidence.traces['malformed']).toBe(2)
    expect(Object.keys(run.files)).toEqual(expect.arrayContaining(['report.json', 'summary.md']))
    expect([...Object.values(run.files), run.stdout, run.stderr].join('\n')).not.toContain(ACCESS_KEY)
  })
})
