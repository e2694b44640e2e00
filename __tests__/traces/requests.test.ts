/** Which requests a trace shows, and who decided that it is kept. */
import { describe, expect, it } from '@jest/globals'
import { BILLING, functionSegment, read, serviceSegment, SHOP } from './documents.ts'

const counted = (arn: string, ...documents: Parameters<typeof read>): number | undefined =>
  read(...documents).requests?.get(arn)?.length

describe('the requests of a trace', () => {
  it('are the runs of the function: each attempt is one, as AWS counts them', () => {
    const attempts = ['b', 'c'].map((id) => functionSegment(id, SHOP, [], { parent_id: 'a' }))
    expect(counted(SHOP, serviceSegment('a', SHOP), ...attempts)).toBe(2)
  })

  it('are none where Lambda says that there was one and the function’s segment is missing', () => {
    // throttled, which AWS does not count either; or late
    expect(counted(SHOP, serviceSegment('a', SHOP, { http: { response: { status: 429 } } }))).toBe(0)
  })

  it('are counted for each function by itself', () => {
    const documents = [
      serviceSegment('a', SHOP),
      functionSegment('b', SHOP, [], { parent_id: 'a' }),
      serviceSegment('c', BILLING, { parent_id: 'b' }),
      functionSegment('d', BILLING, [], { parent_id: 'c' })
    ]
    expect(counted(SHOP, ...documents)).toBe(1)
    expect(counted(BILLING, ...documents)).toBe(1)
  })
})

describe('who decided', () => {
  it('is Lambda where nothing comes before the function', () => {
    expect(
      read(serviceSegment('a', SHOP), functionSegment('b', SHOP, [], { parent_id: 'a' })).isLambdas
    ).toBe(true)
  })

  it('is somebody else where a service, or a header, does', () => {
    const stage = { id: 's', name: 'shop', origin: 'AWS::ApiGateway::Stage', start_time: 1, end_time: 2 }
    const below = serviceSegment('a', SHOP, { parent_id: 's' })
    const run = functionSegment('b', SHOP, [], { parent_id: 'a' })
    expect(read(stage, below, run).isLambdas).toBeUndefined()
    expect(read(below, run).isLambdas).toBeUndefined()
  })
})
