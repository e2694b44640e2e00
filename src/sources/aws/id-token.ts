/**
 * The OIDC token of a job, as GitHub's own client asks for it. That one loads a fetch of its own, which takes a sixth of the time to the first request.
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
import { text } from 'node:stream/consumers'
import { HttpRequest } from '@smithy/core/protocols'
import * as v from 'valibot'
import { beginning } from '../../kit/clean-text.ts'
import type { Budget } from '../../kit/budget.ts'
import { PunctualHandler } from './requests.ts'

/** Answers after which GitHub's own client asks again, how often, and the first wait (ms), doubled each time up to the longest. */
const PASSING: ReadonlySet<number> = new Set([502, 503, 504])
const TRIES = 10
const FIRST_WAIT_MS = 10
const LONGEST_WAIT_MS = 2_000
/** Characters of an answer that are told. */
const TOLD = 200

const Answer = v.object({ value: v.pipe(v.string(), v.minLength(1)) })
const Refusal = v.object({ message: v.string() })

/**
 * @param url of the runner, in `ACTIONS_ID_TOKEN_REQUEST_URL`
 * @param audience whom the token is for
 * @throws Error that says what GitHub answered; Ended when the budget ends
 */
export async function idToken(url: string, audience: string, budget: Budget): Promise<string> {
  if (!URL.canParse(url)) throw new Error('ACTIONS_ID_TOKEN_REQUEST_URL is no URL')
  const { protocol, hostname, port, pathname, searchParams } = new URL(url)
  const handler = new PunctualHandler(budget, 'GitHub')
  const request = new HttpRequest({
    method: 'GET',
    protocol,
    hostname,
    ...(port !== '' && { port: Number(port) }),
    path: pathname,
    query: { ...Object.fromEntries(searchParams), audience },
    headers: {
      host: new URL(url).host,
      accept: 'application/json',
      'user-agent': 'actions/oidc-client',
      authorization: `Bearer ${process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`
    }
  })
  try {
    for (let tried = 0; ; tried++) {
      const { statusCode, body } = (await handler.handle(request)).response
      const answer = await budget.race(text(body))
      if (statusCode === 200) return tokenIn(answer)
      if (!PASSING.has(statusCode) || tried === TRIES)
        throw new Error(`it answered ${statusCode}: ${messageIn(answer)}`)
      await budget.sleep(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tried))
    }
  } finally {
    handler.destroy()
  }
}

function tokenIn(answer: string): string {
  const found = v.safeParse(Answer, parsed(answer))
  if (!found.success) throw new Error('its answer holds no token')
  return found.output.value
}

function messageIn(answer: string): string {
  const refused = v.safeParse(Refusal, parsed(answer))
  return beginning(refused.success ? refused.output.message : answer, TOLD)
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch {
    return undefined
  }
}
