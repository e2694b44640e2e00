/**
 * Nothing that looks like a call to AWS is lost: whatever one member of a document is made of, in whatever form the call is written, it stays
 * a call, or is one that is not understood, or a document that is counted as malformed.
 */
import { describe, expect, it } from '@jest/globals'
import { documentsOf, FORMS, type Form } from '../../scripts/written-calls.ts'
import { spanDocument } from '../../src/traces/spans.ts'
import { readTrace } from '../../src/traces/trace.ts'

type Json = Record<string, unknown>

/** What may become of a member: left out, of another type, misspelt. */
const CHANGES: Readonly<Record<string, (parent: Json, name: string) => void>> = {
  'left out': (parent, name) => delete parent[name],
  empty: (parent, name) => (parent[name] = ''),
  'a number': (parent, name) => (parent[name] = 7),
  'an object': (parent, name) => (parent[name] = {}),
  'a list': (parent, name) => (parent[name] = [parent[name]]),
  'under another name': (parent, name) => {
    parent[`x${name}`] = parent[name]
    delete parent[name]
  },
  'in capitals': (parent, name) => (parent[name] = JSON.parse(JSON.stringify(parent[name]).toUpperCase()))
}

/** With all of these gone nothing speaks of AWS any more. */
const ALL_OF_IT = /^(attributes|annotations|metadata|metadata\.default)$/

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The way to each member of a document. */
function ways(json: Json, before: readonly string[] = []): string[][] {
  return Object.entries(json).flatMap(([name, value]) => {
    const way = [...before, name]
    return [way, ...(isObject(value) ? ways(value, way) : [])]
  })
}

/** The call of a form, whose document is in the trace or in the function's segment. */
function callIn(form: Form, documents: readonly Json[]): Json {
  const [document = {}] = documents
  const below = document['subsegments']
  const call: unknown = form.isSpan ? document : Array.isArray(below) ? below[0] : undefined
  if (!isObject(call)) throw new Error('the form has no call')
  return call
}

/** How many calls, or what is counted for want of understanding, are read of the form with one member changed. */
function told(form: Form, change: (parent: Json, name: string) => void, way: readonly string[]): number {
  const documents = documentsOf(form, 'Secrets Manager', 'GetSecretValue')
  let parent = callIn(form, documents)
  for (const name of way.slice(0, -1)) {
    const next = parent[name]
    if (isObject(next)) parent = next
  }
  change(parent, way.at(-1) ?? '')
  const read = form.isSpan ? documents.map((span) => spanDocument(span)?.document) : documents
  const { calls, unattributed, others, malformed } = readTrace({ id: 'trace', documents: read })
  return calls.length + unattributed.length + others.length + malformed
}

describe.each(FORMS.map((form) => [form.title, form] as const))('a call as %s', (_, form) => {
  const all = ways(callIn(form, documentsOf(form, 'Secrets Manager', 'GetSecretValue'))).filter(
    (way) => !ALL_OF_IT.test(way.join('.'))
  )

  it('is told once, whatever a member is made of', () => {
    const wrong = all.flatMap((way) =>
      Object.entries(CHANGES).flatMap(([what, change]) => {
        const times = told(form, change, way)
        return times === 1 ? [] : [`${way.join(' ')} ${what}: ${times}`]
      })
    )
    expect(all.length).toBeGreaterThan(4)
    expect(wrong).toEqual([])
  })
})
