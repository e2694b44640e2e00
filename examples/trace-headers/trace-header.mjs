// A new trace header for each request: one for a whole process would make one trace of all of it, which X-Ray cuts.
import { randomBytes } from 'node:crypto'

const hex = (bytes) => randomBytes(bytes).toString('hex')

export function traceHeader() {
  const time = Math.floor(Date.now() / 1000).toString(16)
  const run = process.env.XRLP_RUN_ID ?? hex(6)
  return `Root=1-${time}-${run}${hex(6)};Parent=${hex(8)};Sampled=1`
}
