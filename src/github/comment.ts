import { getOctokit } from '@actions/github'
import type { GitHubEvent } from './event.ts'

/** https://github.com/orgs/community/discussions/27190: a longer body is refused. */
export const COMMENT_CHARACTERS = 65_536

export interface Comment {
  token: string
  event: GitHubEvent & { pullRequest: number }
  /** Tells this report's comment from others; the body's first line. */
  marker: string
  /** Without marker. */
  body: string
  /** Whether to write a comment where there is none yet. */
  create: boolean
}

/** The first line of a comment: cutting never loses it. */
export function markerOf(name: string): string {
  return `<!-- xray-least-privilege:${name.replaceAll('--', '—').replaceAll('>', '')} -->`
}

type Octokit = ReturnType<typeof getOctokit>

/**
 * Keeps one comment on the pull request: the oldest that carries the marker and that a bot or the token's own user wrote.
 * @returns the comment's URL, or undefined when there is none and none was to be created
 * @throws what GitHub answers
 */
export async function keepComment({
  token,
  event,
  marker,
  body,
  create
}: Comment): Promise<string | undefined> {
  const octokit = getOctokit(token)
  const issue = { owner: event.owner, repo: event.repo, issue_number: event.pullRequest }
  const text = `${marker}\n${body}`
  const existing = await find(octokit, issue, marker)
  if (existing === undefined) {
    if (!create) return undefined
    const { data } = await octokit.rest.issues.createComment({ ...issue, body: text })
    return data.html_url
  }
  if (existing.body !== text) {
    await octokit.rest.issues.updateComment({
      owner: event.owner,
      repo: event.repo,
      comment_id: existing.id,
      body: text
    })
  }
  return existing.html_url
}

async function find(
  octokit: Octokit,
  issue: { owner: string; repo: string; issue_number: number },
  marker: string
): Promise<{ id: number; body?: string | undefined; html_url: string } | undefined> {
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 })
  const marked = all.filter((comment) => comment.body?.startsWith(marker)).toSorted((a, b) => a.id - b.id)
  let login: string | undefined
  for (const comment of marked) {
    if (comment.user?.type === 'Bot') return comment
    // an installation's token has no user; a person's has, and anyone could have typed the marker
    login ??= await octokit.rest.users.getAuthenticated().then(
      ({ data }) => data.login,
      () => ''
    )
    if (comment.user?.login === login) return comment
  }
  return undefined
}

/** What a refusal means and which setting mends it. */
export function explainRefusal(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 403 || status === 404) {
    return 'the token may not write comments. Give the job "permissions: pull-requests: write"; a pull request from a fork has a read-only token'
  }
  return error instanceof Error ? error.message : String(error)
}
