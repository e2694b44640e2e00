/**
 * Says in Markdown what changed between two compiled references, for the pull request that refreshes it:
 *
 *   node lib/scripts/reference-changes.js OLD/reference.json src/reference/reference.json
 *
 * Exit code 0 also when nothing changed but the date: then the text says so.
 */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { changesBetween } from './reference/changes.ts'

const texts = v.array(v.string())
const ReferenceFile = v.object({
  date: v.string(),
  services: v.record(
    v.string(),
    v.object({ types: v.array(texts), actions: texts, clients: v.record(v.string(), texts) })
  )
})

const [old, now] = process.argv.slice(2)
if (old === undefined || now === undefined) throw new Error('name the old and the new reference.json')
const read = (file: string): v.InferOutput<typeof ReferenceFile> =>
  v.parse(ReferenceFile, JSON.parse(readFileSync(file, 'utf8')))
console.log(changesBetween(read(old), read(now)))
