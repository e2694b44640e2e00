import type { GitHubClient } from './client.ts'

/** What may stand in a check run's summary. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
export const CHECK_CHARACTERS = 65_535

/**
 * Concludes a check run of its own with `neutral`: the job's can only be green or red, and what was not judged is neither.
 * @param client with `checks: write`
 * @returns its URL; undefined where GitHub tells none
 * @throws what GitHub answers
 */
export async function concludeNeutral(
  client: GitHubClient,
  run: { owner: string; repo: string; commit: string; name: string; title: string; summary: string }
): Promise<string | undefined> {
  const { owner, repo, commit, name, title, summary } = run
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: commit,
    status: 'completed',
    conclusion: 'neutral',
    output: { title, summary }
  })
  return data.html_url ?? undefined
}
