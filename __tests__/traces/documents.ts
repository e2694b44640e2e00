/** Segment documents for the tests of `traces/`: as small as they may be. */
import type { RawTrace } from '../../src/traces/trace.ts'
import { readTrace, type TraceReading } from '../../src/traces/trace.ts'

export type Json = Record<string, unknown>

export const SHOP = 'arn:aws:lambda:eu-west-1:111122223333:function:shop'
export const BILLING = 'arn:aws:lambda:eu-west-1:111122223333:function:billing'

const ENDED = { start_time: 1, end_time: 2 }

/** Lambda's own segment, whose service is `AWS::Lambda`. */
export function serviceSegment(id: string, arn: string, more: Json = {}): Json {
  return { id, name: nameOf(arn), origin: 'AWS::Lambda', resource_arn: arn, ...ENDED, ...more }
}

/** The function's segment, below which its calls are. */
export function functionSegment(id: string, arn: string, subsegments: Json[] = [], more: Json = {}): Json {
  const aws = { function_arn: arn, account_id: '111122223333' }
  return { id, name: nameOf(arn), origin: 'AWS::Lambda::Function', aws, subsegments, ...ENDED, ...more }
}

/** A subsegment of the application’s own. */
export function local(id: string, subsegments: Json[] = [], more: Json = {}): Json {
  return { id, name: `local ${id}`, namespace: 'local', subsegments, ...ENDED, ...more }
}

/** A call that was answered. */
export function awsCall(
  id: string,
  service: string,
  operation: string,
  aws: Json = {},
  more: Json = {}
): Json {
  return {
    id,
    name: service,
    namespace: 'aws',
    aws: { operation, region: 'eu-west-1', request_id: `request-${id}`, ...aws },
    http: { response: { status: 200 } },
    ...ENDED,
    ...more
  }
}

/** The document that is sent on its own, below a parent. */
export function independent(parent: string, subsegment: Json): Json {
  return {
    ...subsegment,
    type: 'subsegment',
    trace_id: '1-67890abc-000000000000000000000000',
    parent_id: parent
  }
}

export function traceOf(...documents: (Json | string)[]): RawTrace {
  return {
    id: '1-67890abc-000000000000000000000000',
    documents: documents.map((document) =>
      typeof document === 'string' ? document : JSON.stringify(document)
    )
  }
}

export function read(...documents: (Json | string)[]): TraceReading {
  return readTrace(traceOf(...documents))
}

/** `shop: DynamoDB GetItem ok`, sorted. */
export function summary({ calls }: TraceReading): string[] {
  return calls
    .map(({ workload, call }) => `${workload.name}: ${call.service} ${call.operation} ${call.outcome}`)
    .sort()
}

function nameOf(arn: string): string {
  return arn.split(':')[6] ?? arn
}
