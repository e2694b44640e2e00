import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { awsCall, functionSegment, read, SHOP, type Json } from './documents.ts'

interface Case {
  name: string
  /** Members over those of an answered call; null takes one away. */
  document: Json
  outcome: string
  error?: string
  refused?: { action: string; resource?: string }
}

const cases = JSON.parse(readFileSync('__tests__/traces/outcomes.json', 'utf8')) as Case[]

describe('the outcome of a call', () => {
  it.each(cases.map((c) => [c.name, c] as const))('%s', (_, { document, outcome, error, refused }) => {
    const call = outcomeOf(document)
    expect(call?.outcome).toBe(outcome)
    if (error !== undefined) expect(call?.error).toBe(error)
    expect(call?.refused).toEqual(refused)
  })

  it('keeps a message only of denials, and not all of a long one', () => {
    const message = `is not authorized to perform: s3:GetObject ${'x'.repeat(100_000)}`
    const failing = (type: string, text: string) =>
      outcomeOf({ error: true, cause: { exceptions: [{ type, message: text }] } })
    expect(failing('AccessDenied', message)?.message?.length).toBeLessThanOrEqual(500)
    expect(failing('ResourceNotFoundException', 'customer 4711 is not there')?.message).toBeUndefined()
  })

  it('does not take text after a refusal for a resource', () => {
    const cause = {
      exceptions: [{ type: 'AccessDenied', message: 'x is not authorized to perform: sqs:* on resource: *' }]
    }
    expect(outcomeOf({ error: true, cause })?.refused?.resource).toBeUndefined()
  })
})

function outcomeOf(document: Json) {
  const merged = { ...awsCall('c', 'DynamoDB', 'GetItem'), ...document }
  const present = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
  return read(functionSegment('f', SHOP, [present])).calls[0]?.call
}
