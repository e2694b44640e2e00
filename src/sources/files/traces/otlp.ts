/**
 * OTLP's JSON, as the collector's file exporter writes it: attributes are lists of keys and typed values.
 * https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding
 */
import * as v from 'valibot'

const Value: v.GenericSchema<Typed> = v.lazy(() =>
  v.looseObject({
    stringValue: v.optional(v.string()),
    intValue: v.optional(v.union([v.string(), v.number()])),
    doubleValue: v.optional(v.number()),
    boolValue: v.optional(v.boolean()),
    arrayValue: v.optional(v.looseObject({ values: v.optional(v.array(Value)) }))
  })
)

interface Typed {
  stringValue?: string | undefined
  intValue?: string | number | undefined
  doubleValue?: number | undefined
  boolValue?: boolean | undefined
  arrayValue?: { values?: Typed[] | undefined } | undefined
}

const Attributes = v.nullish(v.array(v.looseObject({ key: v.string(), value: v.nullish(Value) })))
const Span = v.looseObject({
  traceId: v.string(),
  spanId: v.string(),
  parentSpanId: v.nullish(v.string()),
  attributes: Attributes,
  events: v.nullish(v.array(v.looseObject({ name: v.nullish(v.string()), attributes: Attributes })))
})
const Scoped = v.nullish(
  v.array(v.looseObject({ scope: v.nullish(v.looseObject({})), spans: v.nullish(v.array(v.unknown())) }))
)

/** Exporters before 2022 say instrumentationLibrarySpans. */
export const ResourceSpans = v.object({
  resourceSpans: v.array(
    v.looseObject({
      resource: v.nullish(v.looseObject({ attributes: Attributes })),
      scopeSpans: Scoped,
      instrumentationLibrarySpans: Scoped
    })
  )
})

/** The spans as aws/spans has them; what is none stays as it is, to be counted. */
export function spansOf({ resourceSpans }: v.InferOutput<typeof ResourceSpans>): unknown[] {
  return resourceSpans.flatMap(({ resource, scopeSpans, instrumentationLibrarySpans }) => {
    const shared = { resource: { attributes: plain(resource?.attributes) } }
    return [...(scopeSpans ?? []), ...(instrumentationLibrarySpans ?? [])].flatMap(({ scope, spans }) =>
      (spans ?? []).map((json): unknown => {
        const span = v.safeParse(Span, json)
        return span.success ? { ...shared, scope, ...flat(span.output) } : json
      })
    )
  })
}

function flat({
  traceId,
  spanId,
  parentSpanId,
  attributes,
  events,
  ...rest
}: v.InferOutput<typeof Span>): object {
  return {
    ...rest,
    traceId: hex(traceId),
    spanId: hex(spanId),
    ...(parentSpanId !== null && parentSpanId !== undefined && { parentSpanId: hex(parentSpanId) }),
    attributes: plain(attributes),
    events: (events ?? []).map((event) => ({ ...event, attributes: plain(event.attributes) }))
  }
}

/** Ids are hexadecimal, but of encoders that know protobuf only they are base64. */
function hex(id: string): string {
  if (/^[0-9a-f]*$/i.test(id)) return id.toLowerCase()
  return Buffer.from(id, 'base64').toString('hex')
}

function plain(attributes: v.InferOutput<typeof Attributes>): Record<string, unknown> {
  return Object.fromEntries((attributes ?? []).map(({ key, value }) => [key, valueOf(value ?? {})]))
}

function valueOf({ stringValue, intValue, doubleValue, boolValue, arrayValue }: Typed): unknown {
  if (arrayValue !== undefined) return (arrayValue.values ?? []).map(valueOf)
  return stringValue ?? (intValue === undefined ? undefined : Number(intValue)) ?? doubleValue ?? boolValue
}
