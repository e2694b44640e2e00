/** Writes docs/report.schema.json, the published form of src/report.ts. */
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Report } from '../src/report.ts'

const schema = { title: 'report.json of xray-least-privilege, version 1', ...toJsonSchema(Report) }
writeFileSync('docs/report.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
