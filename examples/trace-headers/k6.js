// k6, not run by our tests, which parse it with a stub: k6 run -e XRLP_RUN_ID=$XRLP_RUN_ID -e URL=… k6.js
import http from 'k6/http'
import { randomBytes } from 'k6/crypto'

const hex = (bytes) =>
  Array.from(new Uint8Array(randomBytes(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('')

function traceHeader() {
  const time = Math.floor(Date.now() / 1000).toString(16)
  const run = __ENV.XRLP_RUN_ID || hex(6)
  return `Root=1-${time}-${run}${hex(6)};Parent=${hex(8)};Sampled=1`
}

export default function () {
  http.get(__ENV.URL, { headers: { 'X-Amzn-Trace-Id': traceHeader() } })
}
