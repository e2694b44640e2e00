import { describe, expect, it } from '@jest/globals'
import fc from '../properties.ts'
import { readTrace } from '../../src/traces/trace.ts'
import { awsCall, functionSegment, independent, local, read, SHOP, summary, type Json } from './documents.ts'

const ENDED = 'shop: DynamoDB GetItem ok'
const finished = awsCall('c', 'DynamoDB', 'GetItem', { table_name: 'orders' })
const open: Json = {
  ...finished,
  in_progress: true,
  end_time: undefined,
  http: undefined,
  aws: { operation: 'GetItem' }
}

describe('a document that comes twice', () => {
  it.each([
    ['open, then finished', [open, finished]],
    ['finished, then open', [finished, open]],
    ['finished twice', [finished, finished]]
  ])('counts once, as finished: %s', (_, versions) => {
    const reading = read(functionSegment('f', SHOP), ...versions.map((version) => independent('f', version)))
    expect(summary(reading)).toEqual([ENDED])
    expect(reading.calls[0]?.call.parameters).toEqual({ TableName: ['orders'] })
  })

  it.each([false, true])('counts once where one version is nested (reversed: %s)', (reversed) => {
    const documents = [functionSegment('f', SHOP, [finished]), independent('f', open)]
    expect(summary(read(...(reversed ? documents.toReversed() : documents)))).toEqual([ENDED])
  })

  it.each([false, true])(
    'keeps the calls below both versions of a function segment (reversed: %s)',
    (reversed) => {
      const early = functionSegment('f', SHOP, [finished], { in_progress: true, end_time: undefined })
      const late = functionSegment('f', SHOP, [awsCall('d', 'S3', 'PutObject', { bucket_name: 'b' })])
      expect(summary(read(...(reversed ? [late, early] : [early, late])))).toEqual([
        ENDED,
        'shop: S3 PutObject ok'
      ])
    }
  )

  it('is open when no finished version comes', () => {
    expect(summary(read(functionSegment('f', SHOP), independent('f', open)))).toEqual([
      'shop: DynamoDB GetItem open'
    ])
  })
})

describe('documents that are none', () => {
  it.each(['', '{', 'null', '[]', '"text"', '7', 'true', '{"id":7}', '{}', '{"id":null}', '\u0000'])(
    '%j is counted as malformed, and the others are read',
    (malformed) => {
      const reading = read(malformed, functionSegment('f', SHOP, [finished]))
      expect(reading.malformed).toBe(1)
      expect(summary(reading)).toEqual([ENDED])
    }
  )

  it('of types that hold no document are malformed', () => {
    const documents = [undefined, null, 7, {}, ['{}']]
    expect(readTrace({ id: 't', documents }).malformed).toBe(documents.length)
  })

  it('that have been read already count like their text', () => {
    expect(readTrace({ id: 't', documents: [functionSegment('f', SHOP)] }).workloads).toHaveLength(1)
  })
})

describe('fields of wrong types', () => {
  const WRONG: unknown[] = [null, 7, true, '', 'text', [], {}, [null], { response: 7 }, { toString: 2 }]

  it.each([
    'namespace',
    'name',
    'aws',
    'http',
    'cause',
    'subsegments',
    'origin',
    'end_time',
    'parent_id',
    'error',
    'inferred'
  ])('%s of any type never throws, nor loses the next call', (field) => {
    for (const wrong of WRONG) {
      const reading = read(functionSegment('f', SHOP, [{ ...finished, id: 'w', [field]: wrong }, finished]))
      expect(summary(reading)).toContain(ENDED)
    }
  })

  it('a status of any type never throws', () => {
    for (const status of WRONG) {
      const call = { ...finished, id: 'w', http: { response: { status } } }
      expect(summary(read(functionSegment('f', SHOP, [call, finished])))).toContain(ENDED)
    }
  })

  it.each([
    'table_name',
    'table_names',
    'index_name',
    'bucket_name',
    'copy_source',
    'queue_url',
    'version_id'
  ])('aws.%s of any type never throws', (field) => {
    for (const wrong of WRONG)
      expect(
        summary(read(functionSegment('f', SHOP, [awsCall('c', 'DynamoDB', 'GetItem', { [field]: wrong })])))
      ).toEqual([ENDED])
  })

  it('keeps the texts of a list that holds others too', () => {
    const call = awsCall('c', 'DynamoDB', 'BatchGetItem', { table_names: ['b', 7, null, 'a', ''] })
    expect(read(functionSegment('f', SHOP, [call])).calls[0]?.call.parameters).toEqual({
      TableName: ['a', 'b']
    })
  })
})

describe('readTrace', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  const scalar = fc.oneof(
    fc.constantFrom('a', 'b', 'aws', SHOP, 'AWS::Lambda', 'AWS::ApiGateway::Stage', 'GetItem'),
    value
  )
  /** Documents of the right members with any values: what is random JSON only would never get far. */
  const { segment } = fc.letrec<{ segment: Json }>((tie) => ({
    segment: fc.record(
      {
        id: fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), value),
        parent_id: scalar,
        name: scalar,
        namespace: scalar,
        origin: scalar,
        resource_arn: scalar,
        inferred: scalar,
        in_progress: scalar,
        end_time: scalar,
        error: scalar,
        http: fc.oneof(fc.constant({ response: { status: 403 } }), value),
        cause: fc.oneof(
          fc.record({ exceptions: fc.array(fc.record({ type: scalar, message: scalar })) }),
          value
        ),
        aws: fc.oneof(
          fc.record(
            { operation: scalar, function_arn: scalar, table_names: scalar, copy_source: scalar },
            { requiredKeys: [] }
          ),
          value
        ),
        subsegments: fc.oneof({ maxDepth: 3 }, value, fc.array(tie('segment'), { maxLength: 3 }))
      },
      { requiredKeys: ['id'] }
    )
  }))

  it('never throws, whatever JSON the documents are', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            value,
            value.map((v) => JSON.stringify(v))
          ),
          { maxLength: 5 }
        ),
        (documents) => {
          readTrace({ id: 't', documents })
        }
      )
    )
  })

  it('never throws on documents with the members of segments', () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 4 }), (documents) => {
        const { calls, others, unattributed } = readTrace({
          id: 't',
          documents: documents.map((d) => JSON.stringify(d))
        })
        for (const { call } of [...calls, ...others, ...unattributed]) {
          expect(call.operation).not.toBe('')
          expect(
            Object.values(call.parameters)
              .flat()
              .every((text) => typeof text === 'string')
          ).toBe(true)
        }
      }),
      { numRuns: 300 }
    )
  })

  it('gives the same calls whatever the order of documents', () => {
    const documents = [
      functionSegment('f', SHOP, [local('l', [finished])]),
      independent('l', awsCall('d', 'S3', 'PutObject', { bucket_name: 'b' })),
      independent('f', open),
      '{'
    ]
    const expected = summary(read(...documents))
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(summary(read(...shuffled))).toEqual(expected)
      })
    )
  })
})
