/**
 * OpenTelemetry's attributes, wherever a document has them. The collector's exporter puts them into the default namespace of the metadata,
 * with its `index_all_attributes` into annotations, dots made underscores; X-Ray's own reading of OTLP leaves the namespace out and puts
 * `aws.*` into the block `aws`, without its prefix.
 * https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/awsxrayexporter
 */
import { record, text, type Json } from '../document.ts'

/** The attributes of a document; undefined in one of an X-Ray SDK that has neither metadata nor annotations. */
export function attributesOf(json: Json): Json | undefined {
  const metadata = record(json['metadata'])
  const named = record(metadata?.['default'])
  const flat = metadata === undefined ? undefined : flatIn(metadata)
  const annotations = record(json['annotations'])
  const moved = movedInto(record(json['aws']))
  const parts = [annotations, moved, flat, named].filter((part) => part !== undefined)
  return parts.length < 2 ? parts[0] : Object.assign({}, ...parts)
}

/** What is written besides namespaces, each of which is an object. */
function flatIn(metadata: Json): Json | undefined {
  let flat: Json | undefined
  for (const name in metadata) {
    if (record(metadata[name]) === undefined) (flat ??= {})[name] = metadata[name]
  }
  return flat
}

function movedInto(aws: Json | undefined): Json | undefined {
  let moved: Json | undefined
  for (const name in aws) {
    if (name.includes('.')) (moved ??= {})[`aws.${name}`] = aws[name]
  }
  return moved
}

/** The value of an attribute, also where its dots were made underscores. */
export function attribute(attributes: Json | undefined, name: string): unknown {
  return attributes?.[name] ?? attributes?.[underscored(name)]
}

/** The value of the first attribute that is a text. */
export function firstText(attributes: Json | undefined, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = text(attribute(attributes, name))
    if (value !== undefined) return value
  }
  return undefined
}

const spelled = new Map<string, string>()

function underscored(name: string): string {
  let known = spelled.get(name)
  if (known === undefined) {
    known = name.replaceAll(/[^A-Za-z0-9_]/g, '_')
    spelled.set(name, known)
  }
  return known
}
