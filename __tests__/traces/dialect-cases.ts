/** Documents of each dialect, and the calls that must be read from them: one file a dialect, in `dialects/`. */
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Json } from './documents.ts'

const FOLDER = '__tests__/traces/dialects'

const Case = v.strictObject({
  name: v.string(),
  source: v.string(),
  calls: v.array(
    v.strictObject({
      /** ARN. */
      workload: v.string(),
      service: v.string(),
      operation: v.string(),
      outcome: v.string(),
      region: v.optional(v.string()),
      parameters: v.record(v.string(), v.array(v.string()))
    })
  ),
  documents: v.array(v.record(v.string(), v.unknown()))
})

export interface DialectCase extends v.InferOutput<typeof Case> {
  /** Its name, like the file's. */
  dialect: string
  documents: Json[]
}

export const DIALECT_CASES: readonly DialectCase[] = readdirSync(FOLDER)
  .toSorted()
  .flatMap((file) => {
    const cases = v.parse(v.array(Case), JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')))
    return cases.map((each) => ({ ...each, dialect: file.replace(/\.json$/, '') }))
  })
