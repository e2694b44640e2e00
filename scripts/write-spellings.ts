/**
 * Writes `__tests__/services/spellings.json.gz`: every operation of AWS's published API models with its parameters, and what SDKs call the
 * services, for tests. The same bytes for the same models.
 *
 *   npm run spellings -- DIR      a folder `botocore/data` of https://github.com/boto/botocore
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { ModelFile, spelled } from './spellings.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('give the folder botocore/data of botocore')

/** The newest version of a client's model, compressed or not. */
function modelOf(client: string): unknown {
  const versions = readdirSync(join(folder ?? '', client)).sort()
  const path = join(folder ?? '', client, versions.at(-1) ?? '')
  const name = readdirSync(path).find((file) => /^service-2\.json(\.gz)?$/.test(file)) ?? ''
  const bytes = readFileSync(join(path, name))
  return JSON.parse((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}

const clients = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
const all = Object.fromEntries(
  clients.map((client) => [client, spelled(v.parse(ModelFile, modelOf(client)))])
)
writeFileSync('__tests__/services/spellings.json.gz', gzipSync(JSON.stringify(all), { level: 9 }))
console.log(`${clients.length} clients`)
