import { messageOf } from '../../kit/errors.ts'

/**
 * What GitHub's refusal means and what mends it, without a full stop at the end.
 * @param error what a request threw
 * @param permission that the request needs, as a workflow writes it: `pull-requests: write`
 */
export function explainRefusal(error: unknown, permission: string): string {
  const said = messageOf(error)
    .replace(/ - https:\/\/docs\.github\.com\/\S*$/, '')
    .replace(/\.$/, '')
  const status = statusOf(error)
  const give = `Give the job "permissions: ${permission}"; a pull request from a fork has a read-only token`
  if (status === 401) return `input github-token is not valid, or no longer (${said})`
  if (status === 429 || headerOf(error, 'x-ratelimit-remaining') === '0' || /rate limit/i.test(said)) {
    return `the token has used up its requests for now (${said}). Run the job again later, or give input github-token a token of its own`
  }
  if (status === 403 && /\blocked\b/.test(said)) {
    return `the conversation is locked (${said}). Unlock it, or use a token that has ${permission}`
  }
  if (status === 403 || status === 404) {
    return `the token may not do this (${status}, ${said}). ${give}`
  }
  if (status === 409) return `something else changed it at the same time (${said}). Run the job again`
  if (status !== undefined && status >= 500) return `GitHub failed (${status}, ${said}). Run the job again`
  return status === undefined ? said : `GitHub refused it (${status}, ${said})`
}

/** HTTP status of what a request threw; absent where there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' ? status : undefined
}

/** A header of the answer that a request threw. @param name in lower case */
export function headerOf(error: unknown, name: string): string | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined
  const { headers } = (error.response ?? {}) as { headers?: Record<string, unknown> }
  const value = headers?.[name]
  return typeof value === 'string' ? value : undefined
}
