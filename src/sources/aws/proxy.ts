/** Requests to AWS go through the proxy that HTTPS_PROXY and HTTP_PROXY name, less what NO_PROXY excepts: as GitHub's own client does it, whose rules they are. */
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { HttpRequest } from '@smithy/core/protocols'
import { messageOf } from '../../kit/errors.ts'
import { trustedBy } from './certificates.ts'

type Handle = NodeHttpHandler['handle']

/** Handlers by proxy: each keeps its connections. */
const handlers = new Map<string, NodeHttpHandler>()

/** Whether anything is to be asked through a proxy at all: without that no agent is loaded. @param names of the variables, in lower case */
export function hasProxy(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  names: readonly string[] = ['https_proxy', 'http_proxy']
): boolean {
  return names.some((name) => (environment[name] || environment[name.toUpperCase()] || '') !== '')
}

/**
 * @param connectionTimeout milliseconds
 * @param whose the answers are: what a proxy says in AWS's place can be told from AWS's own words
 * @returns how the request is sent through its proxy; undefined where it goes without one, as to this machine itself and to what NO_PROXY names
 * @throws Error when the proxy's own address is none
 */
export async function throughProxy(
  request: HttpRequest,
  connectionTimeout: number,
  whose: 'AWS' | 'GitHub' = 'AWS'
): Promise<Handle | undefined> {
  const { protocol, hostname, port } = request
  const { checkBypass, getProxyUrl } = await import('@actions/http-client/lib/proxy')
  const address = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`)
  if (checkBypass(address) || !hasProxy(process.env, [protocol === 'https:' ? 'https_proxy' : 'http_proxy']))
    return undefined
  const found = getProxyUrl(address)
  if (found === undefined || !/^https?:$/.test(found.protocol))
    throw new Error(
      'the address of the proxy in HTTPS_PROXY or HTTP_PROXY is no URL: write one like http://proxy.example.com:3128'
    )
  const proxy = found.href
  const handler = handlers.get(proxy) ?? (await handlerOf(proxy, connectionTimeout))
  handlers.set(proxy, handler)
  return async (asked, options) => {
    try {
      const answer = await handler.handle(asked, options)
      const { statusCode, headers } = answer.response
      if (statusCode === 407 || (whose === 'AWS' && isRefusal(statusCode, headers)))
        throw new Error(`it answers ${statusCode} in ${whose}'s place`)
      return answer
    } catch (error) {
      // without what may be a password in the proxy's address
      if (error instanceof Error)
        error.message = `through the proxy ${new URL(proxy).host}: ${messageOf(error)}`
      throw error
    }
  }
}

async function handlerOf(proxy: string, connectionTimeout: number): Promise<NodeHttpHandler> {
  const [{ HttpsProxyAgent }, { HttpProxyAgent }] = await Promise.all([
    import('https-proxy-agent'),
    import('http-proxy-agent')
  ])
  const trusted = trustedBy(process.env)
  const kept = { keepAlive: true, maxSockets: 50, ...trusted }
  const httpsAgent = new HttpsProxyAgent(proxy, kept)
  // the agent's own settings are those of the connection to the proxy; these are those of what the tunnel leads to
  Object.assign(httpsAgent.options, trusted)
  return new NodeHttpHandler({
    connectionTimeout,
    httpsAgent,
    httpAgent: new HttpProxyAgent(proxy, kept)
  })
}

/** What forbids a tunnel answers in AWS's place. Of AWS itself each answer has the request's id. What may heal is tried again. */
function isRefusal(status: number, headers: Readonly<Record<string, string>>): boolean {
  const isAws = Object.keys(headers).some((name) => name.toLowerCase().startsWith('x-amz'))
  return status >= 300 && status < 500 && status !== 429 && !isAws
}
