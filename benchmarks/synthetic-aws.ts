/** X-Ray, Lambda and IAM for the benchmarks: the tests' X-Ray over prepared traces, each answer after a fixed latency, and exact counts. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sharedNow } from './clock.ts'
import { configurationAnswer, functionListAnswer, functionsAnswer, iamAnswer } from './synthetic-roles.ts'
import { SyntheticTraces } from './synthetic-traces.ts'
import type { Answer as XRayAnswer } from '../__tests__/e2e/servers/http-server.ts'
import type { RateLimit } from '../__tests__/e2e/servers/token-bucket.ts'
import { XRayService } from '../__tests__/e2e/servers/xray.ts'

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

interface Answer {
  status: number
  headers: Record<string, string>
  body: string
  isXRay: boolean
}

export class SyntheticAws {
  /** Called with the time (`sharedNow`) of the first request since the last reset. */
  onFirstRequest: (at: number) => void = () => undefined

  readonly #server: Server
  #scenario: Scenario = { traces: 0, start: 0, latencyMs: 0 }
  #xray = new XRayService()
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
    this.#xray = xrayWith(new SyntheticTraces(scenario.traces, scenario.start), scenario.limit)
    this.#counts = noCounts()
    this.#isFirst = true
    this.#firstXRayAt = undefined
  }

  counts(): ServerCounts {
    const { handedOut, throttled } = this.#xray
    const times = [...handedOut.values()].reduce((sum, count) => sum + count, 0)
    return {
      ...this.#counts,
      refused: throttled,
      granted: this.#counts.granted - throttled,
      lost: this.#scenario.traces - handedOut.size,
      fetchedTwice: times - handedOut.size
    }
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
        if (answer.isXRay) this.#counts.xraySeconds = (sharedNow() - (this.#firstXRayAt ?? 0)) / 1000
        response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length })
        response.end(bytes)
      }, this.#scenario.latencyMs)
    })
  }

  #answer(url: string, body: string): Answer {
    if (url === '/TraceSummaries') return this.#askXRay('GetTraceSummaries', body)
    if (url === '/Traces') return this.#askXRay('BatchGetTraces', body)
    if (/^\/2015-03-31\/functions\/?(\?|$)/.test(url)) {
      this.#count('ListFunctions')
      return ok(functionsAnswer())
    }
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

  #askXRay(operation: string, body: string): Answer {
    this.#firstXRayAt ??= sharedNow()
    this.#count(operation)
    this.#counts.granted++
    const call = {
      method: 'POST',
      path: '',
      query: new URLSearchParams(),
      headers: {},
      input: JSON.parse(body) as Record<string, unknown>
    }
    return { ...sent(this.#xray.perform(operation, call)), isXRay: true }
  }

  #count(operation: string): void {
    this.#counts.calls[operation] = (this.#counts.calls[operation] ?? 0) + 1
  }
}

/** The tests' X-Ray over traces that are made when they are asked for. */
function xrayWith(traces: SyntheticTraces, limit: RateLimit | undefined): XRayService {
  const xray = new XRayService({
    list({ start, end }) {
      const { first, after } = traces.between(start, end)
      const count = after - first
      return {
        count,
        summaries: (from, to) =>
          Array.from({ length: Math.min(to, count) - from }, (_, i) => traces.summary(after - 1 - from - i))
      }
    },
    trace: (id) => traces.answer(traces.indexOf(id))
  })
  xray.pageSize = PAGE
  xray.limit = limit
  return xray
}

function sent(answer: XRayAnswer): Omit<Answer, 'isXRay'> {
  if (answer === 'reset') throw new Error('the benchmark seeds no faults')
  const { status, headers = {}, body = '' } = answer
  return { status, headers, body: String(body) }
}

function ok(body: string, type = 'application/json'): Answer {
  return { status: 200, headers: { 'content-type': type }, body, isXRay: false }
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
