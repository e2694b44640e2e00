// In the setup file of Jest or Vitest: every request of fetch gets a trace header of its own.
import { traceHeader } from './trace-header.mjs'

const { fetch } = globalThis

globalThis.fetch = (resource, options) => {
  const request = new Request(resource, options)
  request.headers.set('X-Amzn-Trace-Id', traceHeader())
  return fetch(request)
}
