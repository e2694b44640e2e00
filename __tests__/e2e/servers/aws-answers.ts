import { json } from './http-server.ts'
import type { Answer } from './http-server.ts'

/** One AWS service behind `AwsServer`. */
export interface AwsService {
  perform(operation: string, call: AwsCall): Answer
}

export interface AwsCall {
  method: string
  path: string
  query: URLSearchParams
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** The parsed JSON body, or the fields of a form. */
  input: Record<string, unknown>
}

export interface XmlObject {
  [name: string]: XmlValue
}
type XmlValue = string | number | boolean | undefined | XmlObject | XmlValue[]

const AWS_JSON = { 'content-type': 'application/x-amz-json-1.1' }

export function restJsonError(status: number, code: string, message: string): Answer {
  return json(status, { message }, { 'x-amzn-errortype': code, 'x-amzn-requestid': requestId() })
}

export function restJsonAnswer(value: unknown): Answer {
  return json(200, value, { 'x-amzn-requestid': requestId() })
}

/** @param body JSON that is at hand as text */
export function restJsonText(body: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId() },
    body
  }
}

/** AWS JSON 1.1 names an error in the body. */
export function awsJsonError(status: number, code: string, message: string): Answer {
  return json(status, { __type: code, message }, AWS_JSON)
}

export function awsJsonAnswer(value: unknown): Answer {
  return json(200, value, AWS_JSON)
}

/** EC2's dialect of the query protocol: lists hold `item`, and errors have an envelope of their own. */
export function ec2Error(status: number, code: string, message: string): Answer {
  const error = { Errors: { Error: { Code: code, Message: message } }, RequestID: requestId() }
  return xmlAnswer(status, element('Response', error))
}

export function ec2Answer(operation: string, result: XmlObject): Answer {
  return xmlAnswer(200, element(`${operation}Response`, { requestId: requestId(), ...result }, 'item'))
}

export function queryError(status: number, code: string, message: string): Answer {
  const type = status < 500 ? 'Sender' : 'Receiver'
  const error = { Error: { Type: type, Code: code, Message: message }, RequestId: requestId() }
  return xmlAnswer(status, element('ErrorResponse', error))
}

export function queryAnswer(operation: string, result: XmlObject): Answer {
  const content = { [`${operation}Result`]: result, ResponseMetadata: { RequestId: requestId() } }
  return xmlAnswer(200, element(`${operation}Response`, content))
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function xmlAnswer(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body }
}

function element(name: string, value: XmlValue, entry = 'member'): string {
  if (value === undefined) return ''
  return `<${name}>${content(value, entry)}</${name}>`
}

function content(value: XmlValue, entry: string): string {
  if (Array.isArray(value)) return value.map((inner) => element(entry, inner, entry)).join('')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => element(name, inner, entry))
      .join('')
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

let requests = 0

function requestId(): string {
  requests += 1
  return `00000000-0000-4000-8000-${requests.toString(16).padStart(12, '0')}`
}
