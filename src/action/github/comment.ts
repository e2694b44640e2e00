import type { GitHubClient } from './client.ts'
import { loginAmong } from './identity.ts'

/** https://github.com/orgs/community/discussions/27190: a longer body is refused. */
export const COMMENT_CHARACTERS = 65_536

export interface Comment {
  /** The pull request, as an issue. */
  issue: { owner: string; repo: string; issue_number: number }
  /** Tells this report's comment from others; the body's first line. */
  marker: string
  /** Without marker. */
  body: string
  /** Whether it is worth a comment where there is none yet. */
  create: boolean
}

/** What became of it: the comment's URL, or `none` when there is none and none was to be created. */
export type Kept = { state: 'created' | 'updated' | 'unchanged'; url: string } | { state: 'none' }

interface Existing {
  id: number
  body?: string | undefined
  html_url: string
  user: { login: string } | null
}

/** The first line of a comment: cutting never loses it. @param name of the report; whatever would end an HTML comment is replaced */
export function markerOf(name: string): string {
  return `<!-- xray-least-privilege:${name.replaceAll('--', '—').replaceAll('>', '')} -->`
}

/**
 * Keeps one comment on the pull request: the oldest that carries the marker and that the token's own user wrote. Of two runs that create
 * one at the same time, the later one finds the other's and takes back its own.
 * @throws what GitHub answers
 */
export async function keepComment(
  client: GitHubClient,
  { issue, marker, body, create }: Comment
): Promise<Kept> {
  const text = `${marker}\n${body}`
  const marked = await markedComments(client, issue, marker)
  const login = await loginAmong(client, authorsOf(marked))
  const existing = marked.find((comment) => comment.user?.login === login)
  if (existing !== undefined) return update(client, issue, existing, text)
  if (!create) return { state: 'none' }
  const { data: created } = await client.rest.issues.createComment({ ...issue, body: text })
  const ours = (await markedComments(client, issue, marker)).filter(
    (comment) => comment.user?.login === created.user?.login
  )
  const [oldest] = ours
  if (oldest === undefined || oldest.id >= created.id) return { state: 'created', url: created.html_url }
  const kept = await update(client, issue, oldest, text)
  await client.rest.issues.deleteComment({ owner: issue.owner, repo: issue.repo, comment_id: created.id })
  return kept
}

/** Comments with the marker on their first line, the oldest first, whoever wrote them. */
async function markedComments(
  client: GitHubClient,
  issue: Comment['issue'],
  marker: string
): Promise<Existing[]> {
  const all = await client.paginate(client.rest.issues.listComments, { ...issue, per_page: 100 })
  return all
    .filter(({ body }) => body?.split(/\r?\n/, 1)[0] === marker)
    .map(({ id, body, html_url, user }) => ({ id, body, html_url, user }))
    .toSorted((a, b) => a.id - b.id)
}

async function update(
  client: GitHubClient,
  { owner, repo }: Comment['issue'],
  existing: Existing,
  text: string
): Promise<Kept> {
  if (existing.body?.replaceAll('\r\n', '\n') === text) return { state: 'unchanged', url: existing.html_url }
  await client.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body: text })
  return { state: 'updated', url: existing.html_url }
}

function authorsOf(comments: readonly Existing[]): string[] {
  return comments.flatMap(({ user }) => (user === null ? [] : [user.login]))
}
