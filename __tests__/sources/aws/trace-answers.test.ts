/** BatchGetTraces read directly against the SDK's plain client: the same tries, the same errors, the same answers; and no trace lost unsaid. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { BatchGetTracesCommand, XRayClient, type BatchGetTracesCommandInput } from '@aws-sdk/client-xray'
import { Budget } from '../../../src/kit/budget.ts'
import { messageOf } from '../../../src/kit/errors.ts'
import { clientConfig, type Credentials } from '../../../src/sources/aws/clients.ts'
import { nameOf } from '../../../src/sources/aws/errors.ts'
import { DirectTraces } from '../../../src/sources/aws/trace-answers.ts'
import { fetchBatch } from '../../../src/sources/aws/trace-batches.ts'
import { readDocuments } from '../../../src/traces/document.ts'

const ID = '1-67891233-abcdef012345678912345678'
const OTHER = '1-67891234-abcdef012345678912345678'
const DOCUMENT = '{"id":"0123456789abcdef","name":"größe 🧾"}'

let clock = 0

/** A scan of five minutes in which waiting costs no time of the tests. */
class QuickBudget extends Budget {
  override sleep(milliseconds: number): Promise<void> {
    clock += milliseconds
    return Promise.resolve()
  }
}

type Serve = (response: ServerResponse, n: number, request: IncomingMessage) => void

interface Asked {
  path: string | undefined
  /** Without what differs from request to request. */
  headers: Record<string, unknown>
  body: string
  isSkewed: boolean
}

let serve: Serve
let asked: Asked[]
let budget: QuickBudget

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { url: path, headers } = request
    const signed = String(headers['x-amz-date']).replace(/(....)(..)(..T..)(..)(.*)/, '$1-$2-$3:$4:$5')
    const isSkewed = Date.parse(signed) - Date.now() > 1_800_000
    const body = Buffer.concat(chunks).toString()
    asked.push({ path, headers: likeOthers(headers), body, isSkewed })
    serve(response, asked.length, request)
  })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  clock = 0
  jest.spyOn(performance, 'now').mockImplementation(() => clock)
  jest.spyOn(Math, 'random').mockReturnValue(0.5)
  budget = new QuickBudget(300, 'the time is over')
})

afterEach(() => {
  budget.close()
  jest.restoreAllMocks()
})

/** The id of a request and what follows from its time: that they are there is all that can be the same. */
function likeOthers(headers: IncomingHttpHeaders): Record<string, unknown> {
  const own = new Set(['amz-sdk-invocation-id', 'x-amz-date'])
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      own.has(name) ? typeof value : String(value).replace(/\/\d{8}\/|Signature=\w+/g, '')
    ])
  )
}

type Ask = (input: BatchGetTracesCommandInput) => Promise<object>

const STATIC = { accessKeyId: 'AKIASTATICSTATIC0001', secretAccessKey: 'static-secret-of-the-tests' }

function clientWith(credentials: Credentials, path = ''): XRayClient {
  return new XRayClient({
    ...clientConfig({ region: 'us-east-1', budget, credentials }, true),
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
  })
}

/** Of a client that has asked once already. */
async function askerOf(isDirect: boolean, client = clientWith(STATIC)): Promise<Ask> {
  const direct = isDirect ? new DirectTraces(client) : undefined
  const ask: Ask = (input) => direct?.ask(input) ?? client.send(new BatchGetTracesCommand(input))
  asked = []
  serve = sending({})
  await ask({ TraceIds: [OTHER] })
  asked = []
  clock = 0
  return ask
}

/** What comes of one question: the requests that it took, and the error or the answer. */
async function outcome(isDirect: boolean, answer: Serve, path?: string) {
  const ask = await askerOf(isDirect, clientWith(STATIC, path))
  serve = answer
  const answered = await ask({ TraceIds: [ID, OTHER], NextToken: 'page "2"' }).then(
    (result) => ({ result: { ...result, $metadata: undefined } }),
    (error: unknown) => ({ name: nameOf(error), message: messageOf(error), metadata: metadataOf(error) })
  )
  return { asked, waited: clock, ...answered }
}

/** What the SDK tells of a request that has failed. */
function metadataOf(error: unknown): unknown {
  return error instanceof Error && '$metadata' in error ? error.$metadata : undefined
}

/** What becomes of a trace whose answer this is: read, said to be missing, cut or malformed, or what ended the reading. */
async function fate(isDirect: boolean, answer: Serve): Promise<string> {
  const asker = await askerOf(isDirect)
  serve = answer
  const ask = (TraceIds: string[], NextToken: string | undefined) => asker({ TraceIds, NextToken })
  const { traces, missing, unprocessed, failure } = await fetchBatch([ID], ask, budget)
  if (failure !== undefined) return 'failure'
  if (missing.length > 0) return 'missing'
  if (unprocessed.length > 0) return 'unprocessed'
  return traces
    .map(({ id, segments, isCut }) => {
      const { nodes, malformed } = readDocuments(segments.map(({ Document }) => Document))
      if (id !== ID || nodes.size + malformed === 0) return 'lost'
      return malformed > 0 ? 'malformed' : isCut ? 'cut' : 'read'
    })
    .join()
}

function sending(body: unknown, status = 200, headers: Record<string, string> = {}): Serve {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body))
  }
}

const failing = (status: number, code: string, headers: Record<string, string> = {}): Serve =>
  sending({ message: 'Failed on purpose' }, status, { 'x-amzn-errortype': code, ...headers })

const traceWith = (members: object): Serve => sending({ Traces: [{ Id: ID, ...members }] })
const SEGMENTS = [{ Id: '0123456789abcdef', Document: DOCUMENT }]
const WHOLE = { Traces: [{ Id: ID, Duration: 0.25, LimitExceeded: null, Segments: SEGMENTS }] }
/** Without what is null. */
const WHOLE_READ = { Traces: [{ Id: ID, Duration: 0.25, Segments: SEGMENTS }] }
const good = sending({ ...WHOLE, NextToken: null, UnprocessedTraceIds: [OTHER], Added: 'later' })

/** Fails twice, and then no more. */
const twice =
  (failure: Serve): Serve =>
  (response, n, request) =>
    (n <= 2 ? failure : good)(response, n, request)

const cut: Serve = (response) => {
  const body = JSON.stringify(WHOLE)
  response.writeHead(200, { 'content-length': body.length + 10 })
  response.write(body.slice(0, 40), () => response.destroy())
}

/** So that each byte of a character comes by itself. */
const inPieces: Serve = (response) => {
  response.writeHead(200)
  for (const byte of Buffer.from(JSON.stringify(WHOLE))) response.write(Buffer.of(byte))
  response.end()
}

const HOUR_AHEAD = { date: new Date(Date.now() + 3_600_000).toUTCString() }
const skewed: Serve = (response, n, request) =>
  (n === 1 ? failing(403, 'InvalidSignatureException', HOUR_AHEAD) : good)(response, n, request)

const FAULTS: [what: string, answer: Serve, tries: number, end: string][] = [
  ['429', failing(429, 'ThrottledException'), 1, 'ThrottledException'],
  ['429 without a code', sending('', 429), 1, 'Unknown'],
  ['400 ThrottlingException', failing(400, 'ThrottlingException'), 1, 'ThrottlingException'],
  ['400', failing(400, 'InvalidRequestException'), 1, 'InvalidRequestException'],
  ['403 expired', failing(403, 'ExpiredTokenException'), 1, 'ExpiredTokenException'],
  ['403 denied', failing(403, 'AccessDeniedException'), 1, 'AccessDeniedException'],
  ['500 twice', twice(failing(500, 'InternalFailure')), 3, 'answer'],
  ['503 twice, with a page', twice(sending('<html>', 503)), 3, 'answer'],
  ['500 for ever', failing(500, 'InternalFailure'), 14, 'InternalFailure'],
  ['a reset twice', twice((response) => void response.socket?.resetAndDestroy()), 3, 'answer'],
  ['a reset for ever', (response) => void response.socket?.resetAndDestroy(), 14, 'ECONNRESET'],
  ['a cut body twice', twice(cut), 3, 'answer'],
  ['no JSON twice', twice(sending('<html>')), 3, 'answer'],
  ['half of it, as if whole, for ever', sending('{"Traces":[{"Id":'), 14, 'SyntaxError'],
  [
    'gzip that nobody asked for',
    twice(sending(gzipSync('{}'), 200, { 'content-encoding': 'gzip' })),
    3,
    'answer'
  ],
  ['a redirect', sending('', 302, { location: '/elsewhere' }), 1, 'Unknown'],
  ['a clock an hour behind', skewed, 2, 'answer'],
  ['a date of another hour', sending(WHOLE, 200, HOUR_AHEAD), 1, 'answer'],
  [
    'a text of a megabyte',
    sending({ Traces: [{ Id: ID, Segments: [{ Id: 'a', Document: 'ü'.repeat(2 ** 19) }] }] }),
    1,
    'answer'
  ],
  ['characters in pieces', inPieces, 1, 'answer'],
  ['a byte order mark', twice(sending(`\uFEFF${JSON.stringify(WHOLE)}`)), 3, 'answer'],
  ['bytes that are no UTF-8', sending(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])), 1, 'answer'],
  ['nothing at all', sending(''), 1, 'answer'],
  ['all that there may be', good, 1, 'answer'],
  ['null', sending('null'), 1, 'TypeError']
]

/** 200, and JSON of another shape, with what becomes of the trace. */
const SHAPES: [what: string, answer: Serve, fate: string][] = [
  ['as it is', sending(WHOLE), 'read'],
  ['an empty object', sending({}), 'missing'],
  ['a list', sending([WHOLE]), 'missing'],
  ['a text', sending('"Traces"'), 'missing'],
  ['a number', sending('7'), 'missing'],
  ['a type', sending({ __type: 'x', ...WHOLE, Added: 1 }), 'read'],
  ['a type of a trace', traceWith({ __type: 'x', Added: 1, Segments: SEGMENTS }), 'read'],
  ['null traces', sending({ Traces: null }), 'missing'],
  ['an object of traces', sending({ Traces: { Id: ID } }), 'missing'],
  ['a text for traces', sending({ Traces: ID }), 'missing'],
  ['a null trace', sending({ Traces: [null] }), 'missing'],
  ['a text for a trace', sending({ Traces: [ID] }), 'missing'],
  ['a trace without an id', sending({ Traces: [{ Segments: SEGMENTS }] }), 'missing'],
  ['a number for an id', sending({ Traces: [{ Id: 7, Segments: SEGMENTS }] }), 'missing'],
  ['no segments', traceWith({}), 'missing'],
  ['null segments', traceWith({ Segments: null }), 'missing'],
  ['an empty list of segments', traceWith({ Segments: [] }), 'missing'],
  ['a text for segments', traceWith({ Segments: DOCUMENT }), 'missing'],
  ['an object of segments', traceWith({ Segments: SEGMENTS[0] }), 'missing'],
  ['a null segment', traceWith({ Segments: [...SEGMENTS, null] }), 'malformed'],
  ['a segment without a document', traceWith({ Segments: [...SEGMENTS, { Id: 'b' }] }), 'malformed'],
  ['a null document', traceWith({ Segments: [{ Id: 'a', Document: null }] }), 'malformed'],
  ['an object for a document', traceWith({ Segments: [{ Id: 'a', Document: { id: 'a' } }] }), 'malformed'],
  ['a number for a segment’s id', traceWith({ Segments: [{ Id: 7, Document: DOCUMENT }] }), 'read'],
  ['null for a segment’s id', traceWith({ Segments: [{ Id: null, Document: DOCUMENT }] }), 'read'],
  ['a limit that is exceeded', traceWith({ LimitExceeded: true, Segments: SEGMENTS }), 'cut'],
  ['a text for the limit', traceWith({ LimitExceeded: 'true', Segments: SEGMENTS }), 'cut'],
  ['a text for the duration', traceWith({ Duration: 'NaN', Segments: SEGMENTS }), 'read'],
  ['a number for the next page', sending({ ...WHOLE, NextToken: 7 }), 'failure'],
  ['an object for the next page', sending({ ...WHOLE, NextToken: {} }), 'failure'],
  ['an empty next page', sending({ ...WHOLE, NextToken: '' }), 'read'],
  ['unprocessed ids', sending({ UnprocessedTraceIds: [ID] }), 'unprocessed'],
  ['a text for unprocessed ids', sending({ UnprocessedTraceIds: ID }), 'missing'],
  ['null among unprocessed ids', sending({ UnprocessedTraceIds: [null, 7] }), 'missing']
]

describe('an answer to BatchGetTraces', () => {
  it.each(FAULTS)('%s: is read and tried again as the SDK does', async (_, answer, tries, end) => {
    const direct = await outcome(true, answer)
    expect(direct).toEqual(await outcome(false, answer))
    expect(direct.asked).toHaveLength(tries)
    expect('name' in direct ? `${direct.name}: ${direct.message}` : 'answer').toContain(end)
  })

  it.each(SHAPES)('%s: is read as the SDK does, and loses no trace unsaid', async (_, answer, expected) => {
    expect(await outcome(true, answer)).toEqual(await outcome(false, answer))
    expect([await fate(true, answer), await fate(false, answer)]).toEqual([expected, expected])
  })

  it('is asked for as the SDK does, at an endpoint with a path of its own too', async () => {
    for (const path of ['', '/', '/behind', '/behind/', '/behind?key=a%20b']) {
      const direct = await outcome(true, good, path)
      expect(direct).toEqual(await outcome(false, good, path))
      expect(direct.asked[0]?.path).toContain('/Traces')
      expect(direct.asked[0]?.body).toBe(JSON.stringify({ TraceIds: [ID, OTHER], NextToken: 'page "2"' }))
    }
  })

  it('takes nothing of the client once it has asked', async () => {
    const client = clientWith(STATIC)
    const ask = await askerOf(true, client)
    serve = good
    client.middlewareStack.add(() => () => Promise.reject(new Error('asked through the client')), {
      step: 'initialize'
    })
    await expect(client.send(new BatchGetTracesCommand({ TraceIds: [ID] }))).rejects.toThrow('through')
    expect(await ask({ TraceIds: [ID] })).toMatchObject(WHOLE_READ)
  })

  it('is signed with the credentials of the moment, and complained of as the SDK does where there are none', async () => {
    const seen = []
    for (const isDirect of [true, false]) {
      let key = 'AKIA1'
      const ask = await askerOf(
        isDirect,
        clientWith(() =>
          key === 'none'
            ? Promise.reject(new Error('no more credentials'))
            : Promise.resolve({ ...STATIC, accessKeyId: key, expiration: new Date() })
        )
      )
      serve = good
      for (key of ['AKIA2', 'AKIA3']) await ask({ TraceIds: [ID] })
      key = 'none'
      const end = await ask({ TraceIds: [ID] }).catch(messageOf)
      seen.push([...asked.map(({ headers }) => headers['authorization']), end])
    }
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]).toEqual([
      expect.stringContaining('AKIA2'),
      expect.stringContaining('AKIA3'),
      'no more credentials'
    ])
  })
})
