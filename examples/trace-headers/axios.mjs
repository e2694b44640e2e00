// Every request of an axios client gets a trace header of its own: traced(axios), or traced(axios.create(…)).
import { traceHeader } from './trace-header.mjs'

export function traced(client) {
  client.interceptors.request.use((config) => {
    config.headers.set('X-Amzn-Trace-Id', traceHeader())
    return config
  })
  return client
}
