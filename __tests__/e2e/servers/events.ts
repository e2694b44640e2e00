/** A webhook event as a runner hands it to a job. */
export interface RunnerEvent {
  name: string
  payload: object
  ref: string
  sha: string
  headRef?: string
  baseRef?: string
}

/** The commit that every event is about. */
export const SHA = 'a'.repeat(40)

export function pullRequestEvent(
  options: { number?: number; repository?: string; fork?: boolean; base?: string } = {}
): RunnerEvent {
  const { number = 7, repository = 'acme/shop', fork = false, base: target = 'main' } = options
  const head = {
    ref: 'feature',
    sha: SHA,
    repo: { ...repositoryOf(fork ? 'visitor/shop' : repository), fork }
  }
  const base = { ref: target, sha: 'b'.repeat(40), repo: repositoryOf(repository) }
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number,
      pull_request: { number, html_url: `https://github.com/${repository}/pull/${number}`, head, base },
      repository: repositoryOf(repository),
      sender: { login: 'octocat', type: 'User' }
    },
    ref: `refs/pull/${number}/merge`,
    sha: SHA,
    headRef: 'feature',
    baseRef: target
  }
}

export function pushEvent(repository = 'acme/shop', ref = 'refs/heads/main'): RunnerEvent {
  const payload = { ref, after: SHA, repository: repositoryOf(repository) }
  return { name: 'push', payload, ref, sha: SHA }
}

/** As pull_request, but with the rights of the repository: also for a fork. */
export function pullRequestTargetEvent(options: Parameters<typeof pullRequestEvent>[0] = {}): RunnerEvent {
  return {
    ...pullRequestEvent(options),
    name: 'pull_request_target',
    ref: 'refs/heads/main',
    sha: 'b'.repeat(40)
  }
}

/** Somebody, perhaps from outside, writes under a pull request: the workflow stands on the default branch, with its rights. */
export function issueCommentEvent(repository = 'acme/shop'): RunnerEvent {
  const payload = {
    action: 'created',
    issue: { number: 7, pull_request: { html_url: `https://github.com/${repository}/pull/7` } },
    comment: { id: 1, body: '/scan', user: { login: 'visitor', type: 'User' } },
    repository: repositoryOf(repository)
  }
  return { name: 'issue_comment', payload, ref: 'refs/heads/main', sha: 'b'.repeat(40) }
}

export function mergeGroupEvent(repository = 'acme/shop'): RunnerEvent {
  const head = `refs/heads/gh-readonly-queue/release/2.x/pr-7-${SHA}`
  const group = {
    head_sha: SHA,
    head_ref: head,
    base_ref: 'refs/heads/release/2.x',
    base_sha: 'b'.repeat(40)
  }
  const payload = { action: 'checks_requested', merge_group: group, repository: repositoryOf(repository) }
  return { name: 'merge_group', payload, ref: head, sha: SHA }
}

/**
 * A run that follows another one. It stands on the default branch, whatever the other one tested.
 * @param options.pulls what GitHub lists for a pull request of the repository itself; nothing for a fork's
 */
export function workflowRunEvent(
  options: { repository?: string; from?: string; pulls?: { number: number; repository?: string }[] } = {}
): RunnerEvent {
  const { repository = 'acme/shop', from = 'visitor/shop', pulls = [] } = options
  const run = {
    id: 8000,
    event: 'pull_request',
    path: '.github/workflows/integration.yml',
    head_sha: SHA,
    head_branch: 'feature',
    head_repository: repositoryOf(from),
    pull_requests: pulls.map(({ number, repository: of = repository }) => ({
      number,
      head: { ref: 'feature', sha: SHA },
      base: { ref: 'main', sha: 'b'.repeat(40), repo: { url: `https://api.github.com/repos/${of}` } }
    }))
  }
  const payload = { action: 'completed', workflow_run: run, repository: repositoryOf(repository) }
  return { name: 'workflow_run', payload, ref: 'refs/heads/main', sha: 'b'.repeat(40) }
}

export function dispatchEvent(repository = 'acme/shop'): RunnerEvent {
  const payload = { inputs: {}, ref: 'refs/heads/main', repository: repositoryOf(repository) }
  return { name: 'workflow_dispatch', payload, ref: 'refs/heads/main', sha: SHA }
}

export function scheduleEvent(repository = 'acme/shop'): RunnerEvent {
  const payload = { schedule: '0 6 * * *', repository: repositoryOf(repository) }
  return { name: 'schedule', payload, ref: 'refs/heads/main', sha: SHA }
}

/** A private one: in a public one account ids are masked. */
function repositoryOf(fullName: string): {
  full_name: string
  name: string
  owner: { login: string }
  private: boolean
  default_branch: string
} {
  const [owner = '', name = ''] = fullName.split('/')
  return { full_name: fullName, name, owner: { login: owner }, private: true, default_branch: 'main' }
}
