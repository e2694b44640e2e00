/** Where a pull request left the branch that it is measured by: what the branch got since is not what it was made of. */
import type { GitHubClient } from './client.ts'
import type { StoredArtifacts } from './stored-artifacts.ts'

export interface MergeBase {
  sha: string
  /** The commits that the branch got since. */
  later: ReadonlySet<string>
}

/** Pages of a hundred commits; a pull request that is further behind is compared with the newest report too. */
const PAGES_AT_MOST = 3
const A_PAGE = 100

type Comparison = Awaited<ReturnType<GitHubClient['rest']['repos']['compareCommitsWithBasehead']>>['data']

/**
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 * @param stored its client has `contents: read`
 * @param head the commit that is proposed
 * @throws what GitHub answers
 */
export async function mergeBaseOf(stored: StoredArtifacts, head: string, branch: string): Promise<MergeBase> {
  const { owner, repo, client } = stored
  const later = new Set<string>()
  let sha = ''
  for (let page = 1; page <= PAGES_AT_MOST; page += 1) {
    const { data }: { data: Comparison } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${head}...${branch}`,
      per_page: A_PAGE,
      page
    })
    sha = data.merge_base_commit.sha
    for (const commit of data.commits) later.add(commit.sha)
    if (data.commits.length < A_PAGE || later.size >= data.total_commits) break
  }
  return { sha, later }
}
