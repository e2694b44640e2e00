/** The synthetic AWS in a process of its own, so that its work does not count as the tool's. Started by `server.ts`. */
import { SyntheticAws, type Scenario, type ServerCounts } from './synthetic-aws.ts'

export type Order = { reset: Scenario } | { count: true }

export type Notice =
  { url: string } | { wasReset: true } | { counts: ServerCounts } | { firstRequestAt: number }

const server = new SyntheticAws()
server.onFirstRequest = (at) => say({ firstRequestAt: at })
process.on('message', (order: Order) => {
  if ('reset' in order) {
    server.reset(order.reset)
    say({ wasReset: true })
  } else {
    say({ counts: server.counts() })
  }
})
process.on('disconnect', () => process.exit())
say({ url: await server.start() })

function say(notice: Notice): void {
  process.send?.(notice)
}
