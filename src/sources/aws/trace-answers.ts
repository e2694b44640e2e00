/**
 * BatchGetTraces beside the SDK's middleware and its walk along the schema: most of a scan's requests are its own, all alike but for the ids,
 * and all that is in their answers is texts. The SDK's client makes the first request, which is the pattern of all: its endpoint and headers,
 * and what it is signed with. What does not end with an answer as X-Ray gives them is handed to the client as what came of its own first
 * try, so that there is one way only to try again and to complain.
 */
import { randomUUID } from 'node:crypto'
import { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import {
  BatchGetTracesCommand,
  type BatchGetTracesCommandInput,
  type BatchGetTracesCommandOutput,
  type Segment,
  type Trace,
  type XRayClient
} from '@aws-sdk/client-xray'
import { HttpRequest, HttpResponse } from '@smithy/core/protocols'
import { getSmithyContext } from '@smithy/core/transport'

type Answer = Omit<BatchGetTracesCommandOutput, '$metadata'>

/** What the SDK has chosen to sign requests with, in the simplest words: its own types leave this open. */
interface Scheme {
  httpAuthOption: { signingProperties?: object }
  signer: {
    sign(request: HttpRequest, identity: unknown, properties: object): Promise<unknown>
    /** Takes note of how far AWS's clock is from this machine's. */
    successHandler?(response: HttpResponse, properties: object): void
  }
}

/** A request as the SDK makes it, before it is tried and signed. */
interface Pattern {
  request: HttpRequest
  scheme: Scheme
}

/** What came of a request: an answer that could be read, or what the SDK is to take as what came of its own. */
type Outcome = { answer: Answer } | { toSdk: () => Promise<{ response: HttpResponse }> }

/** Asks for traces with a client's own settings. */
export class DirectTraces {
  readonly #client: XRayClient
  /** By the command's input. */
  readonly #outcomes = new WeakMap<object, Extract<Outcome, { toSdk: unknown }>['toSdk']>()
  #pattern: Pattern | undefined

  /** @param client middleware is added to it, which touches no other operation */
  constructor(client: XRayClient) {
    this.#client = client
    client.middlewareStack.add(
      (next, context) => (args) => {
        if (context.commandName === BatchGetTracesCommand.name)
          this.#pattern ??= patternIn(args.request, getSmithyContext(context)['selectedHttpAuthScheme'])
        return next(args)
      },
      { step: 'build', priority: 'low', name: 'patternOfTraces' }
    )
    client.middlewareStack.add(
      (next) => async (args) => {
        const outcome = this.#outcomes.get(args.input)
        if (outcome === undefined) return next(args)
        // the next try is the SDK's own
        this.#outcomes.delete(args.input)
        return outcome()
      },
      { step: 'deserialize', priority: 'low', name: 'outcomeOfTraces' }
    )
  }

  /** @throws what the SDK's client throws, after as many tries */
  async ask(input: BatchGetTracesCommandInput): Promise<Answer> {
    const command = new BatchGetTracesCommand(input)
    const pattern = this.#pattern
    if (pattern === undefined) return this.#client.send(command)
    const outcome = await this.#outcome(pattern, JSON.stringify(input))
    if (outcome === undefined) return this.#client.send(command)
    if ('answer' in outcome) return outcome.answer
    this.#outcomes.set(command.input, outcome.toSdk)
    return this.#client.send(command)
  }

  /** Never throws. @returns undefined where nothing was sent, such as for want of credentials: the SDK says so better */
  async #outcome({ request: pattern, scheme }: Pattern, question: string): Promise<Outcome | undefined> {
    const { config } = this.#client
    const properties = { ...scheme.httpAuthOption.signingProperties }
    const request = HttpRequest.clone(pattern)
    request.body = question
    request.headers['content-length'] = String(Buffer.byteLength(question))
    request.headers['amz-sdk-invocation-id'] = randomUUID()
    request.headers['amz-sdk-request'] = `attempt=1; max=${await config.maxAttempts()}`
    let signed: unknown
    try {
      signed = await scheme.signer.sign(request, await config.credentials(), properties)
    } catch {
      return undefined
    }
    if (!HttpRequest.isInstance(signed)) return undefined
    let response: HttpResponse
    try {
      response = (await config.requestHandler.handle(signed)).response
    } catch (error) {
      return {
        toSdk: () => {
          throw error
        }
      }
    }
    if (response.statusCode !== 200 || !(response.body instanceof IncomingMessage))
      return { toSdk: () => Promise.resolve({ response }) }
    const { statusCode, headers } = response
    const instead = (body: Buffer | Readable): Outcome => ({
      toSdk: () => Promise.resolve({ response: new HttpResponse({ statusCode, headers, body }) })
    })
    try {
      const bytes = await bytesIn(response.body)
      const answer = tracesIn(bytes)
      if (answer === undefined) return instead(bytes)
      scheme.signer.successHandler?.(response, properties)
      return { answer }
    } catch (error) {
      // a body that ends like this one
      return instead(
        new Readable({
          read() {
            throw error
          }
        })
      )
    }
  }
}

/** @returns undefined of what is none as far as the SDK's types tell: then everything goes the SDK's way */
function patternIn(request: unknown, scheme: unknown): Pattern | undefined {
  return HttpRequest.isInstance(request) && isScheme(scheme)
    ? { request: HttpRequest.clone(request), scheme }
    : undefined
}

function isScheme(value: unknown): value is Scheme {
  if (!isRecord(value)) return false
  const { signer, httpAuthOption } = value
  return isRecord(httpAuthOption) && isRecord(signer) && typeof signer['sign'] === 'function'
}

/** @throws what ends the body before its end */
function bytesIn(body: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    body.on('data', (piece: Buffer) => pieces.push(piece))
    body.on('end', () => resolve(Buffer.concat(pieces)))
    body.on('error', reject)
  })
}

/** @returns undefined for what is the SDK's to read, or to refuse: no JSON, or members of other types than X-Ray's */
function tracesIn(bytes: Buffer): Answer | undefined {
  const answer = parsed(bytes.toString('utf8'))
  if (!isStructure(answer)) return undefined
  const { Traces = null, NextToken = null, UnprocessedTraceIds = null } = answer
  if (Traces !== null && !(Array.isArray(Traces) && Traces.every(isTrace))) return undefined
  if (
    UnprocessedTraceIds !== null &&
    !(Array.isArray(UnprocessedTraceIds) && UnprocessedTraceIds.every(isText))
  )
    return undefined
  if (!isTextOrNone(NextToken)) return undefined
  return {
    Traces: Traces?.map(traceIn),
    NextToken: NextToken ?? undefined,
    UnprocessedTraceIds: UnprocessedTraceIds ?? undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What X-Ray writes: null stands where a member is absent. */
type Written<T> = { readonly [K in keyof T]?: T[K] | null }
type WrittenTrace = Written<Omit<Trace, 'Segments'>> & {
  readonly Segments?: readonly Written<Segment>[] | null
}

function traceIn({ Id, Duration, LimitExceeded, Segments }: WrittenTrace): Trace {
  return {
    Id: Id ?? undefined,
    Duration: Duration ?? undefined,
    LimitExceeded: LimitExceeded ?? undefined,
    Segments: Segments?.map((segment) => ({
      Id: segment.Id ?? undefined,
      Document: segment.Document ?? undefined
    }))
  }
}

function isTrace(value: unknown): value is WrittenTrace {
  if (!isStructure(value)) return false
  const { Id, Duration = null, LimitExceeded = null, Segments = null } = value
  return (
    isTextOrNone(Id) &&
    (Duration === null || typeof Duration === 'number') &&
    (LimitExceeded === null || typeof LimitExceeded === 'boolean') &&
    (Segments === null || (Array.isArray(Segments) && Segments.every(isSegment)))
  )
}

function isSegment(value: unknown): value is Written<Segment> {
  return isStructure(value) && isTextOrNone(value['Id']) && isTextOrNone(value['Document'])
}

/** An object, of which the SDK would hand on no members that it does not know. */
function isStructure(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && !Array.isArray(value) && !('__type' in value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTextOrNone(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || isText(value)
}
