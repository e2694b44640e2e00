/** Writes the schemas that docs/ publishes. A test fails when one is stale. */
import { writeFileSync } from 'node:fs'
import { PUBLISHED_SCHEMAS } from './published-schemas.ts'

for (const [file, schema] of PUBLISHED_SCHEMAS) writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
