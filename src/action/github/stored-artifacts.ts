/**
 * What GitHub keeps of a repository's earlier runs, each thing asked once and all of it within an allowance: a workflow's token has 1,000
 * requests an hour for everything that the repository runs.
 */
import type { Report } from '../../report/report.ts'
import type { GitHubClient } from './client.ts'
import { LARGEST_REPORT, readReport } from './report-archive.ts'

export type Artifact = Awaited<
  ReturnType<GitHubClient['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number]

type Run = Awaited<ReturnType<GitHubClient['rest']['actions']['getWorkflowRun']>>['data']

/** Requests for earlier reports in one scan. A download counts once; its second half goes to where archives are kept. */
const REQUESTS_AT_MOST = 50
/** Pages of a hundred artifacts, or commits. */
const PAGES_AT_MOST = 10
const A_PAGE = 100

/** Thrown where the allowance is used up. */
export class AllowanceUsed extends Error {
  constructor() {
    super(`no more than ${REQUESTS_AT_MOST} requests are made for earlier reports`)
  }
}

export class StoredArtifacts {
  readonly client: GitHubClient
  readonly owner: string
  readonly repo: string
  #left = REQUESTS_AT_MOST
  readonly #pages = new Map<string, Promise<Artifact[]>>()
  readonly #runs = new Map<number, Promise<Run>>()
  readonly #reports = new Map<number, Promise<Report>>()
  readonly #branches = new Map<string, Promise<ReadonlySet<string>>>()

  /** @param client with `actions: read` */
  constructor(client: GitHubClient, { owner, repo }: { owner: string; repo: string }) {
    this.client = client
    this.owner = owner
    this.repo = repo
  }

  /** Counts one request. @throws AllowanceUsed */
  spend(): void {
    if (this.#left === 0) throw new AllowanceUsed()
    this.#left -= 1
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
    return once(this.#pages, `${page} ${name ?? ''}`, async () => {
      this.spend()
      const asked = { owner, repo, ...(name !== undefined && { name }), per_page: A_PAGE, page }
      return (await client.rest.actions.listArtifactsForRepo(asked)).data.artifacts
    })
  }

  /** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
  run(id: number): Promise<Run> {
    const { owner, repo, client } = this
    return once(this.#runs, id, async () => {
      this.spend()
      return (await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id })).data
    })
  }

  /** A re-run leaves the first attempt's artifact and adds `-attempt-N` to the name of its own: the last one counts. */
  async ofLastAttempt(first: Artifact, runId: number): Promise<Artifact> {
    this.spend()
    const { owner, repo, client } = this
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({
      owner,
      repo,
      run_id: runId,
      per_page: A_PAGE
    })
    const attempts = data.artifacts.filter(
      ({ name, expired }) =>
        !expired && name.startsWith(`${first.name}-attempt-`) && /-attempt-\d+$/.test(name)
    )
    return attempts.toSorted(newestFirst)[0] ?? first
  }

  /** @throws Error that says what is wrong with the artifact; what GitHub answers */
  report({ id, size_in_bytes: size }: Artifact): Promise<Report> {
    const { owner, repo, client } = this
    return once(this.#reports, id, async () => {
      if (size > LARGEST_REPORT) throw new Error(`it has ${size} bytes, more than ${LARGEST_REPORT}`)
      this.spend()
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
    const commits = await once(this.#branches, branch, async () => {
      this.spend()
      const { data } = await client.rest.repos.listCommits({ owner, repo, sha: branch, per_page: A_PAGE })
      return new Set(data.map((commit) => commit.sha))
    })
    return commits.has(sha)
  }
}

function once<K, V>(known: Map<K, Promise<V>>, key: K, ask: () => Promise<V>): Promise<V> {
  const answer = known.get(key) ?? ask()
  known.set(key, answer)
  return answer
}

/** Ids are given out in the order of creation. */
function newestFirst(a: Artifact, b: Artifact): number {
  return b.id - a.id
}
