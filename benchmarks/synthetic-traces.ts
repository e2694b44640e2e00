/**
 * Traces as X-Ray returns them, made from templates, so that a server can answer with them at next to no cost and another
 * process can make the very same ones. Trace number `i` always has the same content.
 */
export const FUNCTIONS = 50
export const REGION = 'eu-west-1'
export const ACCOUNT = '123456789012'
export const WINDOW_SECONDS = 3600
/** The length of a trace differs: calls of its function in each variant. */
const CALLS = [4, 7, 10] as const
const TRACE_ID = '@trace-id@'
/** Stands for the part of a segment's id that differs from trace to trace. */
const NUMBER = '@number@'
const PLACEHOLDERS = /(@trace-id@|@number@)/

type Fields = Record<string, unknown>

interface Template {
  /** One element of `Traces` in an answer of BatchGetTraces. */
  answer: readonly string[]
  documents: readonly (readonly string[])[]
}

export class SyntheticTraces {
  readonly count: number
  readonly #start: number
  readonly #templates: readonly Template[]

  /** @param start of the hour over which the traces spread evenly, in Unix seconds */
  constructor(count: number, start: number) {
    this.count = count
    this.#start = start
    this.#templates = CALLS.flatMap((calls) =>
      Array.from({ length: FUNCTIONS }, (_, index) => templateOf(index, calls))
    )
  }

  id(index: number): string {
    return `1-${this.#secondOf(index).toString(16)}-${index.toString(16).padStart(24, '0')}`
  }

  indexOf(id: string): number {
    return Number.parseInt(id.slice(11), 16)
  }

  /** The traces that begin at or after `start` and before `end`: first index and the one after the last. */
  between(start: number, end: number): { first: number; after: number } {
    return { first: this.#firstAt(start), after: this.#firstAt(end) }
  }

  answer(index: number): string {
    return fill(this.#template(index).answer, this.id(index), index)
  }

  documents(index: number): string[] {
    const id = this.id(index)
    return this.#template(index).documents.map((pieces) => fill(pieces, id, index))
  }

  summary(index: number): string {
    return `{"Annotations":{},"Duration":0.412,"HasError":false,"HasFault":false,"HasThrottle":false,"Http":{"ClientIp":null,"HttpMethod":null,"HttpStatus":200,"HttpURL":null,"UserAgent":null},"Id":"${this.id(index)}","IsPartial":null,"ResponseTime":0.412,"ServiceIds":null,"Users":[]}`
  }

  #template(index: number): Template {
    const template = this.#templates[index % this.#templates.length]
    if (template === undefined) throw new Error('There are no templates')
    return template
  }

  #secondOf(index: number): number {
    return this.#start + Math.floor((index * WINDOW_SECONDS) / this.count)
  }

  #firstAt(second: number): number {
    const index = Math.ceil(((second - this.#start) * this.count) / WINDOW_SECONDS)
    return Math.min(this.count, Math.max(0, index))
  }
}

export function functionName(index: number): string {
  return `shop-${String(index).padStart(2, '0')}-orders-handler`
}

export function functionArn(name: string): string {
  return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`
}

function fill(pieces: readonly string[], id: string, index: number): string {
  const number = index.toString(16).padStart(8, '0')
  return pieces.map((piece) => (piece === TRACE_ID ? id : piece === NUMBER ? number : piece)).join('')
}

function templateOf(index: number, calls: number): Template {
  const documents = documentsOf(index, calls)
  const texts = documents.map(javaNumbers)
  const answer = JSON.stringify({
    Duration: 0.412,
    Id: TRACE_ID,
    LimitExceeded: null,
    Segments: documents.map((document, at) => ({ Document: texts[at], Id: document['id'] }))
  })
  return { answer: answer.split(PLACEHOLDERS), documents: texts.map((text) => text.split(PLACEHOLDERS)) }
}

/** X-Ray writes its times as 1.515248703955E9. */
function javaNumbers(document: Fields): string {
  return JSON.stringify(document).replace(
    /"(start_time|end_time)":(\d+(?:\.\d+)?)/g,
    (_, name: string, value: string) => `"${name}":${Number(value).toExponential().replace('e+', 'E')}`
  )
}

/** Service segment, function segment (every second function in the shape with `Invocation`), and the inferred copy of each call. */
function documentsOf(index: number, calls: number): Fields[] {
  const name = functionName(index)
  const arn = functionArn(name)
  const service = segmentId(0)
  const made = Array.from({ length: calls }, (_, at) => callOf(index, at))
  const part = (at: number, partName: string, rest: Fields): Fields => ({
    id: segmentId(at),
    name: partName,
    ...times(at),
    aws: { function_arn: arn },
    ...rest
  })
  const local = (inner: Fields[]): Fields => ({
    id: segmentId(4),
    name: '## handler',
    ...times(4),
    namespace: 'local',
    subsegments: inner
  })
  const classic = [part(2, 'Initialization', { namespace: 'local' }), ...made]
  const invocation = [
    part(2, 'Initialization', {}),
    part(3, 'Invocation', { subsegments: [local(made)] }),
    part(5, 'Overhead', {})
  ]
  return [
    {
      id: service,
      name,
      ...times(0),
      http: { response: { status: 200 } },
      aws: { request_id: requestId(index) },
      trace_id: TRACE_ID,
      origin: 'AWS::Lambda',
      resource_arn: arn
    },
    {
      id: segmentId(1),
      name,
      ...times(1),
      parent_id: service,
      aws: { function_arn: arn, resource_names: [name], account_id: ACCOUNT },
      trace_id: TRACE_ID,
      origin: 'AWS::Lambda::Function',
      subsegments: index % 2 === 0 ? classic : invocation
    },
    ...made.map((call, at) => inferred(call, at))
  ]
}

function callOf(index: number, at: number): Fields {
  const kinds = [dynamodb, s3, sqs, sns, lambda]
  const round = Math.floor(at / kinds.length)
  const { service, operation, aws } = (kinds[(index + at) % kinds.length] ?? dynamodb)(index, round)
  return {
    id: segmentId(10 + at),
    name: service,
    ...times(10 + at),
    http: { response: { status: 200 } },
    aws: { operation, region: REGION, request_id: requestId(at), retries: 0, ...aws },
    namespace: 'aws'
  }
}

interface Kind {
  service: string
  operation: string
  aws: Fields
}

function dynamodb(index: number, round: number): Kind {
  const table = `shop-orders-${index % 12}`
  const operation = ['GetItem', 'PutItem', 'Query'][(index + round) % 3] ?? 'GetItem'
  return {
    service: 'DynamoDB',
    operation,
    aws: {
      table_name: table,
      consumed_capacity: { TableName: table, CapacityUnits: 0.5 },
      ...(operation === 'Query' && { index_name: 'by-customer', count: 2, scanned_count: 2 }),
      resource_names: [table]
    }
  }
}

function s3(index: number, round: number): Kind {
  const bucket = `shop-invoices-${index % 8}`
  const id2 = 'E0W/bwduWijO+aYJQET0RAPNbrcIsMPYhLSsoQrRJ3XCtiLU9NwnLf8ezmED0b0Pt+KKsbEMGxM='
  const operation = ['GetObject', 'PutObject', 'DeleteObject'][(index + round) % 3] ?? 'GetObject'
  return {
    service: 'S3',
    operation,
    aws: {
      id_2: id2,
      bucket,
      key: `invoices/2026/${NUMBER}.pdf`,
      bucket_name: bucket,
      resource_names: [bucket]
    }
  }
}

function sqs(index: number, round: number): Kind {
  const queue = `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/shop-jobs-${index % 10}`
  const operation = ['SendMessage', 'DeleteMessage'][(index + round) % 2] ?? 'SendMessage'
  return { service: 'SQS', operation, aws: { queue_url: queue, resource_names: [queue] } }
}

function sns(index: number): Kind {
  const topic = `arn:aws:sns:${REGION}:${ACCOUNT}:shop-events-${index % 6}`
  return { service: 'SNS', operation: 'Publish', aws: { topic_arn: topic, resource_names: [topic] } }
}

function lambda(index: number): Kind {
  const name = functionName((index + 1) % FUNCTIONS)
  return {
    service: 'Lambda',
    operation: 'Invoke',
    aws: { function_name: name, invocation_type: 'Event', resource_names: [name] }
  }
}

const ORIGINS: Record<string, string> = {
  DynamoDB: 'AWS::DynamoDB::Table',
  S3: 'AWS::S3::Bucket',
  SQS: 'AWS::SQS::Queue',
  SNS: 'AWS::SNS',
  Lambda: 'AWS::Lambda'
}

function inferred(call: Fields, at: number): Fields {
  const { namespace: _, id, ...same } = call
  const origin = ORIGINS[String(call['name'])]
  return { ...same, id: segmentId(40 + at), parent_id: id, inferred: true, trace_id: TRACE_ID, origin }
}

function segmentId(at: number): string {
  return `5fad96${at.toString(16).padStart(2, '0')}${NUMBER}`
}

function requestId(at: number): string {
  return `62f1960b-f2ed-41e7-a9${at.toString(16).padStart(2, '0')}-1bd4${NUMBER}`
}

function times(at: number): Fields {
  return { start_time: 1790086403.955 + at * 0.02, end_time: 1790086403.971 + at * 0.02 }
}
