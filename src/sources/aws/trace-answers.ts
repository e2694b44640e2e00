/**
 * BatchGetTraces without the SDK's walk along the schema: most of a scan's answers are its own, and all that is in them is texts. The
 * SDK's client does everything else: credentials, endpoint, signature, errors and other tries.
 */
import type { BatchGetTracesCommandOutput, Segment, Trace, XRayClient } from '@aws-sdk/client-xray'
import { HttpRequest } from '@smithy/core/protocols'

/** What is replaced of the client's protocol, in its simplest words: the SDK's own are a union of what it was and what it is. */
interface Protocol {
  serializeRequest(operation: Operation, input: object, context: Asking): Promise<HttpRequest>
  updateServiceEndpoint(request: HttpRequest, endpoint: unknown): HttpRequest
  deserializeResponse(operation: Operation, context: Answering, response: Answer): Promise<object>
}

interface Operation {
  name: string
}

interface Asking {
  endpoint(): Promise<unknown>
}

interface Answering {
  streamCollector(body: unknown): Promise<Uint8Array>
}

interface Answer {
  statusCode: number
  headers: Record<string, string>
  body: unknown
}

const OPERATION = 'BatchGetTraces'
/** https://docs.aws.amazon.com/xray/latest/api/API_BatchGetTraces.html */
const PATH = '/Traces'

/**
 * Lets a client write the questions and read the answers of BatchGetTraces directly. What fails, what is not as X-Ray's answers are, and
 * every other operation goes the SDK's way, so that there is one way only to try again and to complain.
 * @returns the client
 */
export function readingTracesDirectly(client: XRayClient): XRayClient {
  const whole: unknown = client.config.protocol
  if (!isProtocol(whole)) return client
  const direct: Pick<Protocol, 'serializeRequest' | 'deserializeResponse'> = {
    async serializeRequest(operation, input, context) {
      if (operation.name !== OPERATION) return whole.serializeRequest(operation, input, context)
      const headers = { 'content-type': 'application/json' }
      const request = new HttpRequest({ method: 'POST', headers, body: JSON.stringify(input) })
      whole.updateServiceEndpoint(request, await context.endpoint())
      request.path = request.path === '/' ? PATH : request.path + PATH
      return request
    },
    async deserializeResponse(operation, context, response) {
      const { statusCode, body } = response
      if (operation.name !== OPERATION || statusCode >= 300)
        return whole.deserializeResponse(operation, context, response)
      const bytes = await context.streamCollector(body)
      const traces = tracesIn(bytes)
      if (traces !== undefined) return { ...traces, $metadata: { httpStatusCode: statusCode } }
      const { headers } = response
      return whole.deserializeResponse(operation, context, { statusCode, headers, body: bytes })
    }
  }
  Object.setPrototypeOf(direct, whole)
  Object.assign(client.config, { protocol: direct })
  return client
}

function isProtocol(value: unknown): value is Protocol {
  const names = ['serializeRequest', 'updateServiceEndpoint', 'deserializeResponse'] as const
  return isRecord(value) && names.every((name) => typeof value[name] === 'function')
}

/** @returns undefined for what is the SDK's to read, or to refuse: no JSON, or members of other types than X-Ray's */
function tracesIn(bytes: Uint8Array): Omit<BatchGetTracesCommandOutput, '$metadata'> | undefined {
  const answer = parsed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
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
