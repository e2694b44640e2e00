/** When a process has begun to wait for its network: what it needs later is loaded from then on, and not before. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { ClientRequest } from 'node:http'

/** https://nodejs.org/api/diagnostics_channel.html#http */
const STARTED = 'http.client.request.start'

/**
 * @param act is called when the first request that is made from now on has been handed to the system as a whole; never where none is made.
 * It may not throw
 */
export function afterFirstRequest(act: () => void): void {
  const onStart = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return
    if (!(message.request instanceof ClientRequest)) return
    unsubscribe(STARTED, onStart)
    message.request.once('finish', act)
  }
  subscribe(STARTED, onStart)
}
