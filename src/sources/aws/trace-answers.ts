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
  body: unknown
}

const OPERATION = 'BatchGetTraces'
/** https://docs.aws.amazon.com/xray/latest/api/API_BatchGetTraces.html */
const PATH = '/Traces'

/**
 * Lets a client write the questions and read the answers of BatchGetTraces directly. What fails, and every other operation, goes the SDK's way.
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
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
      const answer: unknown = text === '' ? {} : JSON.parse(text)
      return { ...tracesIn(answer), $metadata: { httpStatusCode: statusCode } }
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

/** The members that are read, as far as they are what X-Ray's are: what is not is as if it were not there, and its trace is missed. */
function tracesIn(answer: unknown): Omit<BatchGetTracesCommandOutput, '$metadata'> {
  const members = recordIn(answer)
  return {
    Traces: listIn(members['Traces']).map(traceIn),
    NextToken: textIn(members['NextToken']),
    UnprocessedTraceIds: listIn(members['UnprocessedTraceIds']).flatMap((id) => textIn(id) ?? [])
  }
}

function traceIn(value: unknown): Trace {
  const { Id, LimitExceeded, Segments } = recordIn(value)
  return {
    Id: textIn(Id),
    LimitExceeded: LimitExceeded === true,
    Segments: listIn(Segments).map((segment): Segment => {
      const members = recordIn(segment)
      return { Id: textIn(members['Id']), Document: textIn(members['Document']) }
    })
  }
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
