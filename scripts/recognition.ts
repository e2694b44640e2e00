/**
 * How many of AWS's published operations are recognised, in every form in which an instrumentation writes them.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { entriesNamed } from '../src/reference/service-names.ts'
import { readTrace } from '../src/traces/trace.ts'
import { spanDocument } from '../src/traces/spans.ts'
import { sdkNames } from './spellings.ts'
import { documentsOf, FORMS, type Form, type Sdk } from './written-calls.ts'

/** What is known of one form as one SDK writes it. */
export interface Recognition {
  form: string
  sdk: string
  asked: number
  /** `client Operation: what was read instead`, of those that were not recognised. */
  missed: string[]
}

const Models = v.record(
  v.string(),
  v.object({
    names: v.record(v.string(), v.string()),
    operations: v.record(v.string(), v.array(v.string()))
  })
)

interface Published {
  client: string
  operation: string
  names: Record<string, string>
}

/**
 * Reads a call of each operation, in each form and of each SDK.
 * @param every one of how many: 1 for all; the others are taken evenly, so that every form, SDK and client has its share
 */
export function recognitions(every: number): Recognition[] {
  const operations = published()
  let turn = 0
  return FORMS.flatMap((form) =>
    form.sdks.map((sdk) => {
      const asked = operations.filter(() => turn++ % every === 0)
      return {
        form: form.title,
        sdk: sdk.title,
        asked: asked.length,
        missed: asked.flatMap((one) => missed(form, sdk, one))
      }
    })
  )
}

function published(): Published[] {
  const text = gunzipSync(readFileSync('__tests__/services/spellings.json.gz')).toString('utf8')
  const models = v.parse(Models, JSON.parse(text))
  return Object.entries(models).flatMap(([client, { names, operations }]) =>
    Object.keys(operations).map((operation) => ({ client, operation, names }))
  )
}

/** What was read of a call, when it is not the call of the operation. */
function missed(form: Form, sdk: Sdk, { client, operation, names }: Published): string[] {
  const service = sdkNames(client, names)[sdk.name]
  const documents = documentsOf(form, service, sdk.operation?.(operation) ?? operation)
  const { calls, unattributed } = readTrace({
    id: 'trace',
    documents: form.isSpan ? documents.map((span) => spanDocument(span)?.document) : documents
  })
  const [found] = calls.map(({ call }) => call)
  const isService = entriesNamed(found?.service ?? '').some(
    (entry) => entry.client === undefined || entry.client === client
  )
  const isOperation = found?.operation.toLowerCase() === operation.toLowerCase()
  if (calls.length === 1 && isService && isOperation) return []
  const read =
    found === undefined
      ? `${unattributed.length} unattributed`
      : `${found.service} ${found.operation}${found.notUnderstood === undefined ? '' : ` (${found.notUnderstood})`}`
  return [`${client} ${operation} as ${service}: ${read}`]
}
