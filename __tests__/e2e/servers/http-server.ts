import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { FaultPlan } from './faults.ts'
import type { Fault } from './faults.ts'

export interface RecordedRequest {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
}

interface HttpAnswer {
  status: number
  headers?: Record<string, string>
  body?: string | Buffer
  /** Only the first half is sent; or more and more, without an end. */
  only?: 'half' | 'cut' | 'garbled' | 'endless'
}

/** `reset` cuts the connection instead of answering. */
export type Answer = HttpAnswer | 'reset'

export function json(status: number, value: unknown, headers: Record<string, string> = {}): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

let arrivals = 0

/**
 * An HTTP server on loopback which counts every operation, fails on demand and closes at once.
 * What it does not know ends up in `unhandled`, which tests expect to stay empty.
 */
export abstract class LoopbackServer {
  readonly requests: RecordedRequest[] = []
  readonly calls = new Map<string, number>()
  /** Every known operation with its place among the requests to all servers. */
  readonly arrivals: { operation: string; order: number }[] = []
  readonly unhandled: string[] = []
  readonly faults = new FaultPlan()
  /** Time that every answer takes at least. */
  latencyMs = 0
  /** How far ahead of this machine's clock its own is. */
  clockAheadMs = 0
  /** The most requests that were being answered at one time. */
  peakInFlight = 0

  #inFlight = 0
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #closing = new AbortController()

  constructor() {
    this.#server = createServer((request, response) => void this.#serve(request, response))
    // A client that pauses must not lose its idle connection: that would be a reset nobody asked for.
    this.#server.keepAliveTimeout = 60_000
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
  }

  /** The name under which a request is counted and can be made to fail; undefined is "not handled". */
  protected abstract operationOf(request: RecordedRequest): string | undefined
  protected abstract perform(operation: string, request: RecordedRequest): Answer | Promise<Answer>
  /** The service's own shape of an error. */
  protected abstract failure(operation: string, fault: Fault): Answer

  async start(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(0, '127.0.0.1', resolve)
    })
    return this
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  count(operation: string): number {
    return this.calls.get(operation) ?? 0
  }

  async close(): Promise<void> {
    this.#closing.abort()
    const closed = new Promise((resolve) => this.#server.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    this.peakInFlight = Math.max(this.peakInFlight, (this.#inFlight += 1))
    try {
      const request = await readRequest(incoming)
      this.requests.push(request)
      send(incoming, response, await this.#answer(request), this.clockAheadMs)
    } catch (error) {
      if (!this.#closing.signal.aborted) this.unhandled.push(`crashed: ${String(error)}`)
      send(incoming, response, 'reset')
    } finally {
      this.#inFlight -= 1
    }
  }

  async #answer(request: RecordedRequest): Promise<Answer> {
    const operation = this.operationOf(request)
    if (operation === undefined) {
      this.unhandled.push(`${request.method} ${request.path} ${request.body.toString().slice(0, 200)}`.trim())
      return json(404, { message: 'Not Found' })
    }
    this.calls.set(operation, this.count(operation) + 1)
    this.arrivals.push({ operation, order: (arrivals += 1) })
    await this.#wait(this.latencyMs)
    const { fault, fired = 0 } = this.faults.take(operation, request) ?? {}
    if (fault?.answer !== undefined) return fault.answer(fired)
    switch (fault?.kind) {
      case 'reset':
        return 'reset'
      case 'silent':
        await this.#wait(2 ** 31 - 1)
        return 'reset'
      case 'half':
      case 'cut':
      case 'garbled':
      case 'endless': {
        const answer = await this.perform(operation, request)
        return answer === 'reset' ? answer : { ...answer, only: fault.kind }
      }
      case 'slow':
        await this.#wait(fault.ms ?? 100)
        return this.perform(operation, request)
      default:
        return fault === undefined ? this.perform(operation, request) : this.failure(operation, fault)
    }
  }

  async #wait(ms: number): Promise<void> {
    if (ms > 0) await delay(ms, undefined, { signal: this.#closing.signal })
  }
}

async function readRequest(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks)
  }
}

function send(incoming: IncomingMessage, response: ServerResponse, answer: Answer, clockAheadMs = 0): void {
  if (response.destroyed) return
  if (clockAheadMs !== 0) response.setHeader('date', new Date(Date.now() + clockAheadMs).toUTCString())
  if (answer === 'reset') {
    incoming.socket.resetAndDestroy()
    return
  }
  if (answer.only === 'endless') {
    response.writeHead(answer.status, answer.headers)
    flood(response)
    return
  }
  const whole = Buffer.from(answer.body ?? '')
  const body = answer.only === undefined ? whole : whole.subarray(0, whole.length / 2)
  const length = answer.only === 'garbled' ? body.length : whole.length
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(length) })
  if (answer.only === 'half') response.write(body)
  else if (answer.only === 'cut') response.write(body, () => incoming.socket.destroy())
  else response.end(body)
}

/** Writes blanks, which JSON may begin with, as long as somebody takes them. */
function flood(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024, ' ')));
  }
  response.on('drain', more)
  more()
}
