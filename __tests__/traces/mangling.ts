/** Real documents made wrong: members taken away, of other types, of other documents, or with hostile texts. */
import fc from '../properties.ts'

export type Json = Record<string, unknown>

/** Where in a document an edit goes is a number, so that fast-check can shrink it; it counts over all members, the deepest ones too. */
interface Edit {
  at: number
  change: { kind: 'remove' } | { kind: 'replace'; value: unknown } | { kind: 'copy'; from: number }
}

export const HOSTILE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e300,
  [],
  {},
  [[]],
  [null],
  { a: { b: [] } },
  '',
  ' ',
  '*',
  '?',
  '${aws:username}',
  'a b',
  'näme',
  '日本',
  '\u0000',
  '"',
  "'",
  '\\',
  '/',
  ':',
  '..',
  '%',
  '%2',

  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(3000),
  'arn:',
  'arn:aws:s3',
  'arn:::::',
  'arn:aws:s3:::*',
  'arn:aws:lambda:us-east-1:123456789012:function:other:live',
  'arn:aws-cn:sqs:cn-north-1:999999999999:queue',
  'arn:aws:sns:us-east-1:12345:topic',
  'arn:aws:dynamodb:us-east-1:123456789012:table/a*b',
  'arn:aws:kms:US EAST:me:key/*',
  'https://sqs.us-east-1.amazonaws.com/123456789012/queue',
  'https://example.com/',
  '123456789012',
  '1234',
  'us-gov-west-1',
  'nowhere',
  'DynamoDB',
  'Amazon S3',
  'kms',
  'Unheard',
  'Invoke',
  'GetItem',
  'aws',
  'remote',
  'local',
  'AWS::Lambda',
  'AWS::ApiGateway::Stage',
  'AWS::ECS::Container'
]

/** Members whose values are the identity of a document: with these changed, different documents say that they are the same one. */
export const IDENTITY = /^(id|parent_id|spanId|parentSpanId|traceId|trace_id)$/

/** One to `most` edits. */
export function edits(most: number): fc.Arbitrary<Edit[]> {
  const at = fc.nat({ max: 10_000 })
  const change = fc.oneof(
    fc.constant<Edit['change']>({ kind: 'remove' }),
    fc
      .oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 2 }))
      .map((value): Edit['change'] => ({ kind: 'replace', value })),
    at.map((from): Edit['change'] => ({ kind: 'copy', from }))
  )
  return fc.array(fc.record({ at, change }), { minLength: 1, maxLength: most })
}

/** @param spared members that stay as they are */
export function mangled(documents: readonly Json[], list: readonly Edit[], spared?: RegExp): Json[] {
  const copy = structuredClone(documents) as Json[]
  for (const { at, change } of list) {
    const places = placesIn(copy).filter(({ key }) => spared === undefined || !spared.test(key))
    const place = places[at % Math.max(1, places.length)]
    if (place === undefined) break
    const { container, key } = place
    if (change.kind === 'remove') Reflect.deleteProperty(container, key)
    else if (change.kind === 'replace') container[key] = structuredClone(change.value)
    else {
      const from = places[change.from % places.length]
      container[key] = structuredClone(from?.container[from.key])
    }
  }
  return copy
}

interface Place {
  container: Record<string, unknown>
  key: string
}

/** Every member below the documents themselves. */
function placesIn(documents: readonly Json[]): Place[] {
  const places: Place[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const container = value as Record<string, unknown>
    for (const key of Object.keys(container)) {
      places.push({ container, key })
      visit(container[key])
    }
  }
  for (const document of documents) visit(document)
  return places
}
