// A new trace header for each request: one for a whole process would make one trace of all of it, which X-Ray cuts.
import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'

const hex = (bytes) => randomBytes(bytes).toString('hex')

export function traceHeader() {
  const time = Math.floor(Date.now() / 1000).toString(16)
  const run = process.env.XRLP_RUN_ID ?? hex(6)
  const id = `1-${time}-${run}${hex(6)}`
  // all ids of a run: the scan tells by them whether it has seen everything
  if (process.env.XRLP_TRACE_IDS) appendFileSync(process.env.XRLP_TRACE_IDS, `${id}\n`)
  return `Root=${id};Parent=${hex(8)};Sampled=1`
}
