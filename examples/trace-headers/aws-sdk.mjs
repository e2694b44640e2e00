// Every request of a client of the AWS SDK for JavaScript 3 gets a trace header of its own: traced(new LambdaClient({})).
import { traceHeader } from './trace-header.mjs'

export function traced(client) {
  client.middlewareStack.add(
    (next) => (args) => {
      args.request.headers['X-Amzn-Trace-Id'] = traceHeader()
      return next(args)
    },
    { step: 'build', name: 'traceHeader' }
  )
  return client
}
