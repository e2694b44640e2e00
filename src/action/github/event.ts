/** What started the workflow, as far as the runner's variables and the event's payload tell it. Nothing is asked of GitHub here. */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { UserError } from '../../kit/errors.ts'

const Repository = v.object({ full_name: v.string() })

const PullRequest = v.object({
  number: v.number(),
  head: v.optional(v.object({ sha: v.optional(v.string()), repo: v.nullish(Repository) })),
  base: v.optional(v.object({ ref: v.string() }))
})

const WorkflowRun = v.object({
  head_sha: v.string(),
  head_branch: v.nullish(v.string()),
  head_repository: v.nullish(Repository),
  path: v.optional(v.string()),
  /** Pull requests of the repository itself and, by a quirk of GitHub's, of others that have the same branch. Empty for forks. */
  pull_requests: v.optional(
    v.array(
      v.object({
        number: v.number(),
        head: v.object({ sha: v.string() }),
        base: v.object({ ref: v.string(), repo: v.object({ url: v.string() }) })
      })
    ),
    []
  )
})

const Payload = v.object({
  pull_request: v.optional(PullRequest),
  merge_group: v.optional(v.object({ head_ref: v.string() })),
  workflow_run: v.optional(WorkflowRun),
  repository: v.optional(
    v.object({ private: v.optional(v.boolean()), default_branch: v.optional(v.string()) })
  )
})
type Payload = v.InferOutput<typeof Payload>

/** The parts of the event that matter here. */
export interface GitHubEvent {
  /** As workflows call it: `pull_request`. */
  name: string
  owner: string
  repo: string
  /** Absent when the payload names none: `pull-request.ts` may still find one. */
  pullRequest: number | undefined
  /** A pull request from a fork: read-only token, no OIDC. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories */
  isFork: boolean
  /** Whether everybody can read the repository, as far as is known. */
  isPublic: boolean
  /** The pull request that waits in the merge queue. */
  queued: number | undefined
  /** The commit that was tested; of a pull request its last one, not the merge that GitHub makes of it. Empty when nothing tells it. */
  commit: string
  /** The branch that this run is measured by: a pull request's target, or else the branch itself. Absent for a tag. */
  baseBranch: string | undefined
  /** Absent where the payload does not tell. */
  defaultBranch: string | undefined
  /** Path of the file of the workflow whose results these are; of a workflow_run that of the workflow before it. */
  workflow: string | undefined
  /** Where the commits of the run before this one come from; only of a workflow_run. */
  head: { repository: string; branch: string } | undefined
}

/** The event that started the workflow; a payload that cannot be read is one that names nothing, no target branch of a proposal either. */
export async function readEvent(env: NodeJS.ProcessEnv = process.env): Promise<GitHubEvent> {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const [owner = '', repo = ''] = repository.split('/')
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const text = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '{}')
  const parsed = v.safeParse(Payload, parseJson(text))
  const payload = parsed.success ? parsed.output : {}
  const plain = { name, owner, repo, pullRequest: undefined, isFork: false, queued: undefined }
  // the ref of a proposal is no branch that it is measured by: that of the merge queue holds what is proposed
  const own = OF_PROPOSALS.has(name) ? undefined : branchOf(env['GITHUB_REF'] ?? '')
  return {
    ...plain,
    isPublic: payload.repository?.private !== true,
    commit: env['GITHUB_SHA'] ?? '',
    baseBranch: own,
    defaultBranch: payload.repository?.default_branch,
    workflow: workflowPath(env['GITHUB_WORKFLOW_REF'], repository),
    head: undefined,
    ...ofPullRequest(payload, name, repository),
    ...ofMergeGroup(payload),
    ...ofWorkflowRun(payload, repository)
  }
}

/** Events of commits that somebody proposes, whatever their payload tells. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const OF_PROPOSALS = new Set([
  'merge_group',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target'
])

/**
 * Whether the run is of commits that somebody proposes: a pull request's, or those in the merge queue. Of a payload that cannot be read the
 * event's name tells it: else the proposal would set its own gate.
 */
export function isProposal({ name, pullRequest, queued }: GitHubEvent): boolean {
  return pullRequest !== undefined || queued !== undefined || OF_PROPOSALS.has(name)
}

/**
 * Events whose workflow runs with the rights of the repository on what anybody wrote.
 * https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks
 */
const OF_ANYBODY = new Set([
  'commit_comment',
  'discussion',
  'discussion_comment',
  'gollum',
  'issue_comment',
  'issues',
  'pull_request_target'
])

/**
 * @param allowed whether the user takes the risk
 * @throws UserError for pull_request_target and events like it: there the code of a pull request may get this repository's secrets. https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
export function refuseUnsafeEvent(event: GitHubEvent, allowed: boolean): void {
  if (!OF_ANYBODY.has(event.name) || allowed) return
  throw new UserError(
    `the workflow runs on ${event.name}, where words and code of anybody meet the rights and secrets of this repository`,
    'Run it on pull_request, and for forks on workflow_run (docs/forks.md). If no step of the job runs code of the pull request, set input allow-pull-request-target to true'
  )
}

function ofPullRequest(
  { pull_request: pull }: Payload,
  name: string,
  repository: string
): Partial<GitHubEvent> {
  if (pull === undefined) return {}
  // a deleted fork leaves no repository
  const elsewhere = pull.head !== undefined && pull.head.repo?.full_name !== repository
  return {
    pullRequest: pull.number,
    isFork: elsewhere && name !== 'pull_request_target',
    baseBranch: pull.base?.ref,
    ...(pull.head?.sha !== undefined && { commit: pull.head.sha })
  }
}

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#triggering-merge-group-checks-with-third-party-ci-providers */
function ofMergeGroup({ merge_group: group }: Payload): Partial<GitHubEvent> {
  const [, base, number] = /gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? '') ?? []
  return base === undefined ? {} : { baseBranch: base, queued: Number(number) }
}

function ofWorkflowRun({ workflow_run: run }: Payload, repository: string): Partial<GitHubEvent> {
  if (run === undefined) return {}
  const ours = run.pull_requests.filter(
    ({ head, base }) => head.sha === run.head_sha && base.repo.url.endsWith(`/repos/${repository}`)
  )
  const [only] = ours.length === 1 ? ours : []
  const from = run.head_repository?.full_name
  const branch = run.head_branch ?? undefined
  return {
    commit: run.head_sha,
    pullRequest: only?.number,
    baseBranch: only?.base.ref,
    ...(run.path !== undefined && { workflow: workflowPath(run.path, repository) }),
    ...(from !== undefined && branch !== undefined && { head: { repository: from, branch } })
  }
}

function branchOf(ref: string): string | undefined {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
}

/** `.github/workflows/ci.yml` of `acme/shop/.github/workflows/ci.yml@refs/heads/main`. */
export function workflowPath(ref: string | undefined, repository: string): string | undefined {
  const [path = ''] = (ref ?? '').split('@')
  const inside = path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path
  return inside === '' ? undefined : inside
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
