/** A webhook event as a runner hands it to a job. */
export interface RunnerEvent {
  name: string
  payload: object
  ref: string
  sha: string
  headRef?: string
  baseRef?: string
}

const SHA = 'a'.repeat(40)

export function pullRequestEvent(
  options: { number?: number; repository?: string; fork?: boolean } = {}
): RunnerEvent {
  const { number = 7, repository = 'acme/shop', fork = false } = options
  const head = {
    ref: 'feature',
    sha: SHA,
    repo: { ...repositoryOf(fork ? 'visitor/shop' : repository), fork }
  }
  const base = { ref: 'main', sha: 'b'.repeat(40), repo: repositoryOf(repository) }
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
    baseRef: 'main'
  }
}

export function pushEvent(repository = 'acme/shop'): RunnerEvent {
  const payload = { ref: 'refs/heads/main', after: SHA, repository: repositoryOf(repository) }
  return { name: 'push', payload, ref: 'refs/heads/main', sha: SHA }
}

export function scheduleEvent(repository = 'acme/shop'): RunnerEvent {
  const payload = { schedule: '0 6 * * *', repository: repositoryOf(repository) }
  return { name: 'schedule', payload, ref: 'refs/heads/main', sha: SHA }
}

function repositoryOf(fullName: string): { full_name: string; name: string; owner: { login: string } } {
  const [owner = '', name = ''] = fullName.split('/')
  return { full_name: fullName, name, owner: { login: owner } }
}
