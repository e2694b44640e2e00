import { describe, expect, it } from '@jest/globals'
import { savedTraces } from './servers/xray-documents.ts'
import { lambdaTrace } from './traces.ts'

const functionArn = 'arn:aws:lambda:eu-west-1:123456789012:function:orders'
const at = 1_795_000_000
const denied = {
  type: 'AccessDeniedException',
  message: 'User: x is not authorized to perform: s3:PutObject'
}
const calls = [
  { service: 'DynamoDB', operation: 'GetItem', aws: { table_name: 'orders' }, nestedIn: ['outer', 'inner'] },
  { service: 'S3', operation: 'PutObject', aws: { bucket_name: 'b', key: 'k' }, status: 403, error: denied },
  { service: 'SQS', operation: 'SendMessage', status: null }
]

describe('a Lambda trace', () => {
  it('has valid ids, each only once', () => {
    const traces = [
      lambdaTrace({ functionArn, calls, at }),
      lambdaTrace({ functionArn, calls, at: new Date(at * 1000) })
    ]
    for (const { Id } of traces) expect(Id).toMatch(/^1-6afd86c0-[0-9a-f]{24}$/)
    const ids = [...JSON.stringify(traces).matchAll(/"id":"([0-9a-f]{16})"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('holds the calls below the function, or below its invocation, and again as inferred segments', () => {
    const [service, handler, ...inferred] = lambdaTrace({
      functionArn,
      calls,
      at,
      shape: 'invocation'
    }).documents
    expect(service).toMatchObject({ origin: 'AWS::Lambda', resource_arn: functionArn })
    const call = { name: 'DynamoDB', namespace: 'aws', aws: { operation: 'GetItem', region: 'eu-west-1' } }
    const nested = {
      name: 'outer',
      namespace: 'local',
      subsegments: [{ name: 'inner', subsegments: [call] }]
    }
    expect(handler).toMatchObject({
      origin: 'AWS::Lambda::Function',
      aws: { function_arn: functionArn },
      subsegments: [
        { name: 'Initialization' },
        {
          name: 'Invocation',
          subsegments: [nested, { error: true, cause: { exceptions: [{ type: denied.type }] } }, { http: {} }]
        },
        { name: 'Overhead' }
      ]
    })
    expect(inferred).toMatchObject([
      { inferred: true, origin: 'AWS::DynamoDB::Table', aws: { operation: 'GetItem' } },
      { inferred: true, origin: 'AWS::S3::Bucket', http: { response: { status: 403 } } },
      { inferred: true, origin: 'AWS::SQS' }
    ])
    expect(lambdaTrace({ functionArn, calls, at }).documents[1]).toMatchObject({
      subsegments: [{ name: 'Initialization' }, { name: 'outer' }, { name: 'S3' }, { name: 'SQS' }]
    })
  })

  it('is saved as the AWS command line prints it', () => {
    const trace = lambdaTrace({ functionArn, calls, at })
    const saved = JSON.parse(savedTraces([trace])) as {
      Traces: { Id: string; Segments: { Document: string }[] }[]
    }
    expect(saved.Traces[0]?.Id).toBe(trace.Id)
    const documents = saved.Traces[0]?.Segments.map(({ Document }) => JSON.parse(Document) as unknown)
    expect(documents).toEqual(trace.documents)
  })
})
