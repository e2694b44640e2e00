import { messageOf } from '../../kit/errors.ts'
import type { Baseline, BaselineSource, NoBaseline } from '../../judgement/baseline.ts'
import type { GitHubClient } from './client.ts'
import { earlierReports, type EarlierReportsQuery } from './earlier-reports.ts'
import { isProposal, type GitHubEvent } from './event.ts'
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
      if (branch === undefined)
        return { from: artifact, state: 'none', why: `the event ${event.name} is of no branch` }
      const from = `${artifact} of branch ${branch}`
      const query: EarlierReportsQuery = {
        owner: event.owner,
        repo: event.repo,
        branch,
        kind: 'branch',
        name: this.#name,
        limit: 1,
        thisRun: Number(process.env['GITHUB_RUN_ID']),
        workflow: event.workflow,
        accepts: ({ roles }) => roles.some(({ judged }) => judged)
      }
      const { found, reasons, refused, unread } = await earlierReports(client, query)
      const [newest] = found
      if (newest === undefined) {
        const loosens = isProposal(event) ? await looserWithout(client, query, refused) : []
        return {
          from,
          state: unread || loosens.length > 0 ? 'refused' : 'none',
          why: reasons.join(' ').replace(/\.$/, ''),
          ...(loosens.length > 0 && { loosens })
        }
      }
      const { report, created, commit } = newest
      return { from, report, created, commit }
    } catch (error) {
      return { from: artifact, state: 'refused', why: explained(error) }
    }
  }
}

/** Runs that are looked at for a report of another name. */
const OTHERS_AT_MOST = 10

/** What a proposed workflow may have changed so that no baseline is found: the permission to read it, or the name that it is looked for by. */
async function looserWithout(
  client: GitHubClient,
  query: EarlierReportsQuery,
  refused: boolean
): Promise<string[]> {
  if (refused) return ['perhaps, unseen: the token may not read earlier reports (permissions: actions: read)']
  const { found } = await earlierReports(client, { ...query, name: undefined, runsAtMost: OTHERS_AT_MOST })
  return found.map(
    ({ name }) =>
      `artifact-name: the report of branch ${query.branch} is in artifact ${name}, and this run looks for ${query.name}, so that nothing is compared`
  )
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
