/**
 * Compiles AWS's service authorization reference into src/reference/reference.json, and what it says of AWS's own tools into
 * docs/aws-tools.json, from where `npm run generate` puts it into the documents.
 *
 *   npm run reference                         from AWS's published endpoint
 *   npm run reference -- --from FILE --date D  from a local copy (JSON Lines, gzipped or not), taken on day D
 *
 * https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseArgs } from 'node:util'
import PQueue from 'p-queue'
import * as v from 'valibot'
import type { ReferenceFile, ServiceEntry } from '../src/reference/reference.ts'
import { FIGURES, figuresOf } from './reference/figures.ts'

const ENDPOINT = 'https://servicereference.us-east-1.amazonaws.com/'
const TARGET = 'src/reference/reference.json'

const Named = v.object({ Name: v.string() })
const Service = v.object({
  Name: v.string(),
  Actions: v.optional(
    v.array(
      v.object({
        Name: v.string(),
        Annotations: v.optional(v.object({ Properties: v.optional(v.record(v.string(), v.boolean())) })),
        Resources: v.optional(v.array(Named)),
        SupportedBy: v.optional(v.record(v.string(), v.boolean()))
      })
    ),
    []
  ),
  Resources: v.optional(v.array(v.object({ Name: v.string(), ARNFormats: v.array(v.string()) })), []),
  Operations: v.optional(
    v.array(
      v.object({
        Name: v.string(),
        AuthorizedActions: v.optional(v.array(v.object({ Name: v.string(), Service: v.string() })), []),
        SDK: v.optional(v.array(Named), [])
      })
    ),
    []
  )
})
type Service = v.InferOutput<typeof Service>
const ServiceList = v.array(v.object({ service: v.string(), url: v.string() }))

const { values } = parseArgs({ options: { from: { type: 'string' }, date: { type: 'string' } } })
const services = values.from === undefined ? await download() : fromFile(values.from)
const date = values.date ?? new Date().toISOString().slice(0, 10)
if (services.length < 100)
  throw new Error(`only ${services.length} services: the source is not the whole reference`)
writeFileSync(
  TARGET,
  print({ date, services: Object.fromEntries(services.map((s) => [s.Name, compile(s)])) })
)
writeFileSync(FIGURES, `${JSON.stringify(figuresOf(services, date), null, 2)}\n`)
console.log(`${TARGET}: ${services.length} services, reference of ${date}`)

async function download(): Promise<Service[]> {
  const get = async (url: string): Promise<unknown> => {
    const answer = await fetch(url)
    if (!answer.ok) throw new Error(`${url}: HTTP ${answer.status}`)
    return answer.json()
  }
  const list = v.parse(ServiceList, await get(ENDPOINT))
  const queue = new PQueue({ concurrency: 8 })
  return queue.addAll(list.map((entry) => async () => v.parse(Service, await get(entry.url))))
}

function fromFile(file: string): Service[] {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(Service, JSON.parse(line)))
}

function compile(service: Service): ServiceEntry {
  const types = sorted(service.Resources, (r) => r.Name)
  const position = new Map(types.map((type, i) => [type.Name, i]))
  const clients: Record<string, string[]> = {}
  for (const operation of sorted(service.Operations, (o) => o.Name)) {
    const actions = operation.AuthorizedActions.map((a) =>
      a.Service === service.Name ? a.Name : `${a.Service}:${a.Name}`
    )
    const isDefault = actions.length === 1 && actions[0] === operation.Name
    const line = isDefault ? operation.Name : `${operation.Name}=${[...new Set(actions)].sort().join(',')}`
    for (const client of new Set(operation.SDK.map((s) => s.Name))) (clients[client] ??= []).push(line)
  }
  return {
    types: types.map((type) => [type.Name, ...type.ARNFormats.toSorted()]),
    actions: sorted(service.Actions, (a) => a.Name).map((action) => {
      const on = (action.Resources ?? []).map((r) => position.get(r.Name)).filter((i) => i !== undefined)
      return `${action.Name}:${level(action.Annotations?.Properties)}:${on.toSorted((a, b) => a - b).join(',')}`
    }),
    clients: Object.fromEntries(Object.entries(clients).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  }
}

/** The five access levels of IAM's console; an action without annotations counts as a write, the level nobody gives away by mistake. */
function level(properties: Record<string, boolean> | undefined): string {
  if (properties === undefined) return 'w'
  if (properties['IsPermissionManagement']) return 'p'
  if (properties['IsTaggingOnly']) return 't'
  if (properties['IsList']) return 'l'
  return properties['IsWrite'] ? 'w' : 'r'
}

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** One service a line, so that a refresh shows in a diff what changed. */
function print(file: ReferenceFile): string {
  const lines = Object.keys(file.services)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${JSON.stringify(file.services[name])}`)
  return `{"date":${JSON.stringify(file.date)},"services":{\n${lines.join(',\n')}\n}}\n`
}
