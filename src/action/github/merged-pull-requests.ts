import type { StoredArtifacts } from './stored-artifacts.ts'

/** Closed pull requests that are looked at, the last updated first. */
const LOOKED_AT = 100

/**
 * The last commits of pull requests that were merged into a branch, each with the commit of the branch that it became.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 * @param stored its client has `pull-requests: read`
 * @throws what GitHub answers
 */
export async function mergedPullRequests(
  stored: StoredArtifacts,
  branch: string
): Promise<ReadonlyMap<string, string>> {
  const { owner, repo, client } = stored
  const { data } = await client.rest.pulls.list({
    owner,
    repo,
    state: 'closed',
    base: branch,
    sort: 'updated',
    direction: 'desc',
    per_page: LOOKED_AT
  })
  return new Map(
    data.flatMap(({ merged_at: merged, merge_commit_sha: commit, head, base }) =>
      merged === null || base.ref !== branch ? [] : [[head.sha, commit ?? head.sha] as const]
    )
  )
}
