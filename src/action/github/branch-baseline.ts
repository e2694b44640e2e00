import { messageOf } from '../../kit/errors.ts'
import type { Baseline, BaselineSource, NoBaseline } from '../../judgement/baseline.ts'
import type { GitHubClient } from './client.ts'
import { earlierReports } from './earlier-reports.ts'
import type { GitHubEvent } from './event.ts'
import { pullRequestOf } from './pull-request.ts'
import { explainRefusal } from './refusal.ts'

/** The newest report of the branch that a run is measured by: a pull request's target, or else the branch itself. */
export class BranchBaseline implements BaselineSource {
  readonly #client: () => Promise<GitHubClient>
  readonly #event: GitHubEvent
  readonly #name: string

  /**
   * @param client asked for only when a baseline is; it throws an Error that says why there is none
   * @param name of the artifact
   */
  constructor(client: () => Promise<GitHubClient>, event: GitHubEvent, name: string) {
    this.#client = client
    this.#event = event
    this.#name = name
  }

  async find(): Promise<Baseline | NoBaseline> {
    const event = this.#event
    const artifact = `artifact ${this.#name}`
    try {
      const client = await this.#client()
      const branch = event.baseBranch ?? (await targetOf(event, client))
      if (branch === undefined) return { from: artifact, why: `the event ${event.name} is of no branch` }
      const from = `${artifact} of branch ${branch}`
      const { found, reasons } = await earlierReports(client, {
        owner: event.owner,
        repo: event.repo,
        branch,
        kind: 'branch',
        name: this.#name,
        limit: 1,
        thisRun: Number(process.env['GITHUB_RUN_ID']),
        workflow: event.workflow
      })
      const [newest] = found
      if (newest === undefined) return { from, why: reasons.join(' ').replace(/\.$/, '') }
      const { report, created, commit } = newest
      return { from, report, created, commit }
    } catch (error) {
      return { from: artifact, why: explained(error) }
    }
  }
}

/** A run after a fork's does not know the target of the pull request by itself. */
async function targetOf(event: GitHubEvent, client: GitHubClient): Promise<string | undefined> {
  if (event.name !== 'workflow_run') return undefined
  const found = await pullRequestOf(event, client)
  return 'base' in found ? found.base : undefined
}

function explained(error: unknown): string {
  return error instanceof Error && 'status' in error
    ? explainRefusal(error, 'pull-requests: read')
    : messageOf(error)
}
