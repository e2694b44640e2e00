/** The pull request that a run is about. */
import type { GitHubClient } from './client.ts'
import type { GitHubEvent } from './event.ts'

/** A pull request with its target branch, where that is known; or why there is none, as a sentence. */
export type PullRequestOfRun = { number: number; base: string | undefined } | { none: string }

interface Listed {
  number: number
  state: string
  head?: { sha?: string }
  base?: { ref?: string }
}

/** Why a run is about no pull request to comment on, as a sentence; absent where it is about one or GitHub must be asked. */
export function whyNoPullRequest({ name, pullRequest, queued, baseBranch }: GitHubEvent): string | undefined {
  if (pullRequest !== undefined || name === 'workflow_run') return undefined
  if (queued !== undefined) {
    return `Pull request #${queued} is in the merge queue: it is judged, not commented on.`
  }
  if (name === 'push') return baseBranch === undefined ? 'A tag was pushed.' : undefined
  return `The event ${name} names no pull request.`
}

/**
 * Finds the pull request that may be commented on. Only an open one whose last commit is the one that was tested: a report of an earlier
 * commit must not overwrite that of a later one.
 * @param client asked only where the event does not tell
 * @throws what GitHub answers
 */
export async function pullRequestOf(event: GitHubEvent, client: GitHubClient): Promise<PullRequestOfRun> {
  if (event.pullRequest !== undefined) return { number: event.pullRequest, base: event.baseBranch }
  const none = whyNoPullRequest(event)
  if (none !== undefined) return { none }
  const ofCommit = theOnlyOne(await listedByCommit(event, client), event.commit)
  if ('number' in ofCommit || event.name !== 'workflow_run') return ofCommit
  return theOnlyOne(await listedByHead(event, client), event.commit)
}

/** https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit */
async function listedByCommit(
  { owner, repo, commit }: GitHubEvent,
  { rest }: GitHubClient
): Promise<readonly Listed[]> {
  // a branch that was deleted by a push has no commit
  if (/^0*$/.test(commit)) return []
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: commit,
    per_page: 100
  })
  return data
}

/** A fork's commit may be known to no pull request by itself. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests */
async function listedByHead(
  { owner, repo, head: started }: GitHubEvent,
  { rest }: GitHubClient
): Promise<readonly Listed[]> {
  if (started === undefined) return []
  const { data } = await rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: `${started.repository.split('/')[0]}:${started.branch}`,
    per_page: 100
  })
  return data.filter(
    ({ head }) => (head.repo as { full_name?: string } | null)?.full_name === started.repository
  )
}

function theOnlyOne(listed: readonly Listed[], commit: string): PullRequestOfRun {
  const open = listed.filter(({ state }) => state === 'open')
  const [only, ...others] = open.filter(({ head }) => head?.sha === commit)
  if (only !== undefined && others.length === 0) return { number: only.number, base: only.base?.ref }
  const short = commit.slice(0, 7)
  if (only !== undefined) {
    const numbers = [only, ...others].map(({ number }) => `#${number}`).sort()
    return { none: `Commit ${short} is the last one of several open pull requests: ${numbers.join(', ')}.` }
  }
  return {
    none:
      open.length === 0
        ? `Commit ${short} is of no open pull request.`
        : `Pull request #${open[0]?.number} has a later commit than ${short}.`
  }
}
