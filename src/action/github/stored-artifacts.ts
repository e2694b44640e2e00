/** What GitHub keeps of a repository's earlier runs, each thing asked once in a scan. */
import type { Report } from '../../report/report.ts'
import type { Answers, Artifact, Run } from './answers.ts'
import type { GitHubClient } from './client.ts'
import { LARGEST_REPORT, readReport } from './report-archive.ts'

/** Pages of a hundred artifacts, or commits. */
const PAGES_AT_MOST = 10
const A_PAGE = 100

export class StoredArtifacts {
  readonly client: GitHubClient
  readonly owner: string
  readonly repo: string
  readonly #known: Answers

  /**
   * @param client with `actions: read`
   * @param known what was answered to others that ask about the same repository
   */
  constructor(client: GitHubClient, { owner, repo }: { owner: string; repo: string }, known: Answers) {
    this.client = client
    this.owner = owner
    this.repo = repo
    this.#known = known
  }

  /**
   * The newest first, as GitHub lists them. https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository
   * @param name those of any name without
   */
  async *artifacts(name: string | undefined): AsyncGenerator<Artifact> {
    for (let page = 1; page <= PAGES_AT_MOST; page += 1) {
      const found = await this.#page(name, page)
      yield* found.toSorted(newestFirst)
      if (found.length < A_PAGE) return
    }
  }

  #page(name: string | undefined, page: number): Promise<Artifact[]> {
    const { owner, repo, client } = this
    return once(this.#known.pages, `${page} ${name ?? ''}`, async () => {
      const asked = { owner, repo, ...(name !== undefined && { name }), per_page: A_PAGE, page }
      return (await client.rest.actions.listArtifactsForRepo(asked)).data.artifacts
    })
  }

  /** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
  run(id: number): Promise<Run> {
    const { owner, repo, client } = this
    return once(this.#known.runs, id, async () => {
      return (await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id })).data
    })
  }

  /** A re-run leaves the first attempt's artifact and adds `-attempt-N` to the name of its own: the last one counts. */
  async ofLastAttempt(first: Artifact, runId: number): Promise<Artifact> {
    const { owner, repo, client } = this
    const all = await once(this.#known.attempts, runId, async () => {
      const asked = { owner, repo, run_id: runId, per_page: A_PAGE }
      return (await client.rest.actions.listWorkflowRunArtifacts(asked)).data.artifacts
    })
    const attempts = all.filter(
      ({ name, expired }) =>
        !expired && name.startsWith(`${first.name}-attempt-`) && /-attempt-\d+$/.test(name)
    )
    return attempts.toSorted(newestFirst)[0] ?? first
  }

  /** @throws Error that says what is wrong with the artifact; what GitHub answers */
  report({ id, size_in_bytes: size }: Artifact): Promise<Report> {
    const { owner, repo, client } = this
    return once(this.#known.reports, id, async () => {
      if (size > LARGEST_REPORT) throw new Error(`it has ${size} bytes, more than ${LARGEST_REPORT}`)
      const asked = { owner, repo, artifact_id: id, archive_format: 'zip' }
      const { data } = await client.rest.actions.downloadArtifact(asked)
      if (!(data instanceof ArrayBuffer)) throw new Error('it was not handed out as a zip archive')
      return readReport(new Uint8Array(data))
    })
  }

  /**
   * Whether a commit is among the last ones of a branch: what a merge queue tried and did not merge is not.
   * https://docs.github.com/en/rest/commits/commits#list-commits
   */
  async isOnBranch(sha: string, branch: string): Promise<boolean> {
    const { owner, repo, client } = this
    const commits = await once(this.#known.branches, branch, async () => {
      const { data } = await client.rest.repos.listCommits({ owner, repo, sha: branch, per_page: A_PAGE })
      return new Set(data.map((commit) => commit.sha))
    })
    return commits.has(sha)
  }
}

/** A question that failed is asked again by the next one: it may be paid from another share of the allowance. */
function once<K, V>(known: Map<K, Promise<V>>, key: K, ask: () => Promise<V>): Promise<V> {
  const answer =
    known.get(key) ??
    ask().catch((error: unknown) => {
      known.delete(key)
      throw error
    })
  known.set(key, answer)
  return answer
}

/** Ids are given out in the order of creation. */
function newestFirst(a: Artifact, b: Artifact): number {
  return b.id - a.id
}
