import type { GitHubClient } from './client.ts'

const WORKFLOW = 'github-actions[bot]'

/**
 * Whose the token is, among those who wrote what carries our mark: anyone can type it.
 * @param authors asked for only where one is another than the workflow's own
 * @returns the workflow's login where GitHub does not tell: it tells people, not apps. https://docs.github.com/en/rest/users/users#get-the-authenticated-user
 */
export async function loginAmong(client: GitHubClient, authors: readonly string[]): Promise<string> {
  if (authors.every((author) => author === WORKFLOW)) return WORKFLOW
  try {
    return (await client.rest.users.getAuthenticated()).data.login
  } catch {
    return WORKFLOW
  }
}
