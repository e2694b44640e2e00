/** GitHub's REST API with a limit of time, and with another try where waiting heals. */
import { getOctokit } from '@actions/github'
import type { Budget } from '../../kit/budget.ts'
import type { Allowance, Purpose } from './allowance.ts'
import { holdToShapes } from './answer-shapes.ts'
import { headerOf, statusOf } from './refusal.ts'

export type GitHubClient = ReturnType<typeof getOctokit>

/** A request may take so long: publishing must not hold up a build whose verdict is known. */
const REQUEST_MS = 10_000
const TRIES = 3

/**
 * @param token of the workflow or of a person; not empty
 * @param budget no request outlasts it
 * @param allowance each try is taken from it
 * @param purpose what the requests are for
 * @returns a client whose requests are tried up to three times where the server fails or asks to wait
 */
export function gitHubClient(
  token: string,
  budget: Budget,
  allowance: Allowance,
  purpose: Purpose
): GitHubClient {
  const client = getOctokit(token)
  client.hook.wrap('request', async (request, options) => {
    const isWrite = options.method !== 'GET' && options.method !== 'HEAD'
    for (let tried = 1; ; tried += 1) {
      budget.check()
      await allowance.spend(purpose, budget)
      if (isWrite) await allowance.beforeWriting(budget)
      // a timer of its own: signals made of others, or of a time, may be lost to garbage collection before they abort
      const cut = new AbortController()
      const end = (): void => cut.abort()
      const timer = setTimeout(end, REQUEST_MS)
      budget.signal.addEventListener('abort', end, { once: true })
      // the hooks after this one are bound to these very options: a copy would be lost
      options.request = { ...options.request, signal: cut.signal }
      try {
        const answer = await request(options)
        if (isNoApiAnswer(answer.headers, answer.data, options.mediaType?.format)) throw new Error(NO_API)
        return answer
      } catch (error) {
        budget.check()
        // the page itself would be the message
        if (error instanceof Error && isPage(headerOf(error, 'content-type'))) error.message = NO_API
        if (cut.signal.aborted) {
          throw new Error(`GitHub did not answer within ${REQUEST_MS / 1000} seconds`, { cause: error })
        }
        const isLimit = allowance.heeds(error, budget)
        const heals = isLimit || (statusOf(error) ?? 0) >= 500
        if (tried === TRIES || !heals) throw error
        if (!isLimit) await budget.sleep(tried * 1000)
      } finally {
        clearTimeout(timer)
        if (isWrite) allowance.afterWriting()
        budget.signal.removeEventListener('abort', end)
      }
    }
  })
  // outside of the above, which tells a page from an answer
  holdToShapes(client)
  return client
}

const NO_API =
  'GitHub answered with a page instead of JSON: a proxy or a sign-in page stands in between, or GitHub is in maintenance'

function isPage(contentType: string | undefined): boolean {
  return contentType?.startsWith('text/html') === true
}

/** Of an answer that is a text, everything that looks into it would fail with words of its own. */
function isNoApiAnswer(headers: Record<string, unknown>, data: unknown, format: string | undefined): boolean {
  const type = headers['content-type']
  return (
    isPage(typeof type === 'string' ? type : undefined) ||
    (typeof data === 'string' && data !== '' && format !== 'raw')
  )
}
