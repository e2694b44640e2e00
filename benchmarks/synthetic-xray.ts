/** X-Ray, Lambda and IAM for the benchmarks: prepared answers after a fixed latency, a rate limit for X-Ray, and exact counts. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sharedNow } from './clock.ts'
import { configurationAnswer, functionListAnswer, iamAnswer } from './synthetic-roles.ts'
import { SyntheticTraces } from './synthetic-traces.ts'
import { TokenBucket, type RateLimit } from './token-bucket.ts'

export const PAGE = 100

export interface Scenario {
  traces: number
  /** Of the hour that holds the traces, in Unix seconds. */
  start: number
  latencyMs: number
  limit?: RateLimit
}

export interface ServerCounts {
  calls: Record<string, number>
  /** X-Ray calls that the limit let through and those that it refused. */
  granted: number
  refused: number
  lost: number
  fetchedTwice: number
  peakInFlight: number
  /** From the first X-Ray call to the last answer of one. */
  xraySeconds: number
}

interface ListRequest {
  StartTime: number
  EndTime: number
  NextToken?: string
}

interface Answer {
  status: number
  type: string
  body: string
  ofXRay: boolean
}

export class SyntheticAws {
  /** Called with the time (`sharedNow`) of the first request since the last reset. */
  onFirstRequest: (at: number) => void = () => undefined

  readonly #server: Server
  #scenario: Scenario = { traces: 0, start: 0, latencyMs: 0 }
  #traces = new SyntheticTraces(0, 0)
  #bucket: TokenBucket | undefined
  #fetched = new Uint8Array(0)
  #counts = noCounts()
  #inFlight = 0
  #isFirst = true
  #firstXRayAt: number | undefined

  constructor() {
    this.#server = createServer((request, response) => this.#receive(request, response))
    this.#server.keepAliveTimeout = 60_000
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Begins anew with other traces or another limit. */
  reset(scenario: Scenario): void {
    this.#scenario = scenario
    this.#traces = new SyntheticTraces(scenario.traces, scenario.start)
    this.#bucket = scenario.limit && new TokenBucket(scenario.limit)
    this.#fetched = new Uint8Array(scenario.traces)
    this.#counts = noCounts()
    this.#isFirst = true
    this.#firstXRayAt = undefined
  }

  counts(): ServerCounts {
    let lost = 0
    let fetchedTwice = 0
    for (const times of this.#fetched) {
      if (times === 0) lost++
      else fetchedTwice += times - 1
    }
    return { ...this.#counts, lost, fetchedTwice }
  }

  #receive(request: IncomingMessage, response: ServerResponse): void {
    if (this.#isFirst) this.onFirstRequest(sharedNow())
    this.#isFirst = false
    this.#inFlight++
    this.#counts.peakInFlight = Math.max(this.#counts.peakInFlight, this.#inFlight)
    let body = ''
    request.setEncoding('latin1')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      const answer = this.#answer(request.url ?? '/', body)
      const bytes = Buffer.from(answer.body, 'latin1')
      setTimeout(() => {
        this.#inFlight--
        if (answer.ofXRay) this.#counts.xraySeconds = (sharedNow() - (this.#firstXRayAt ?? 0)) / 1000
        const error = answer.status === 429 ? { 'x-amzn-errortype': 'ThrottledException' } : {}
        response.writeHead(answer.status, {
          'content-type': answer.type,
          'content-length': bytes.length,
          ...error
        })
        response.end(bytes)
      }, this.#scenario.latencyMs)
    })
  }

  #answer(url: string, body: string): Answer {
    if (url === '/TraceSummaries') return this.#xray('GetTraceSummaries', () => this.#summaries(body))
    if (url === '/Traces') return this.#xray('BatchGetTraces', () => this.#batch(body))
    if (url.startsWith('/2015-03-31/functions/')) {
      this.#count('GetFunctionConfiguration')
      return ok(configurationAnswer(decodeURIComponent(url.split('/')[3] ?? '')))
    }
    if (url.includes('/event-source-mappings') || url.includes('/event-invoke-config')) {
      this.#count(
        url.includes('/event-source-mappings') ? 'ListEventSourceMappings' : 'ListFunctionEventInvokeConfigs'
      )
      return ok(functionListAnswer(url))
    }
    const form = new URLSearchParams(body)
    const operation = form.get('Action')
    this.#count(operation ?? url)
    if (operation === null) return { ...ok('{"message":"Not Found"}'), status: 404 }
    return ok(iamAnswer(operation, form), 'text/xml')
  }

  #xray(operation: string, answer: () => string): Answer {
    const now = sharedNow()
    this.#firstXRayAt ??= now
    this.#count(operation)
    if (this.#bucket !== undefined && !this.#bucket.take(now)) {
      this.#counts.refused++
      return { status: 429, type: JSON_TYPE, body: '{"message":"Rate exceeded"}', ofXRay: true }
    }
    this.#counts.granted++
    return { ...ok(answer()), ofXRay: true }
  }

  #count(operation: string): void {
    this.#counts.calls[operation] = (this.#counts.calls[operation] ?? 0) + 1
  }

  /** Newest first; the token says how many are left. */
  #summaries(body: string): string {
    const { StartTime, EndTime, NextToken } = JSON.parse(body) as ListRequest
    const { first, after } = this.#traces.between(StartTime, EndTime)
    const left = NextToken === undefined ? after : Number(Buffer.from(NextToken, 'base64').toString())
    const summaries: string[] = []
    const rest = Math.max(first, left - PAGE)
    for (let index = left - 1; index >= rest; index--) summaries.push(this.#traces.summary(index))
    const token = rest > first ? `"${Buffer.from(String(rest)).toString('base64')}"` : 'null'
    return `{"ApproximateTime":1515258000,"NextToken":${token},"TraceSummaries":[${summaries.join()}],"TracesProcessedCount":${summaries.length}}`
  }

  #batch(body: string): string {
    const { TraceIds } = JSON.parse(body) as { TraceIds: string[] }
    const traces = TraceIds.map((id) => {
      const index = this.#traces.indexOf(id)
      this.#fetched[index] = (this.#fetched[index] ?? 0) + 1
      return this.#traces.answer(index)
    })
    return `{"NextToken":null,"Traces":[${traces.join()}],"UnprocessedTraceIds":[]}`
  }
}

const JSON_TYPE = 'application/json'

function ok(body: string, type = JSON_TYPE): Answer {
  return { status: 200, type, body, ofXRay: false }
}

function noCounts(): ServerCounts {
  return {
    calls: {},
    granted: 0,
    refused: 0,
    lost: 0,
    fetchedTwice: 0,
    peakInFlight: 0,
    xraySeconds: 0
  }
}
