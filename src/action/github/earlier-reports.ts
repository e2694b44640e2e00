/** Reports that earlier runs on a branch uploaded. Only what this repository's own branch made is trusted. */
import { messageOf } from '../../kit/errors.ts'
import type { Report } from '../../report/report.ts'
import { workflowPath } from './event.ts'
import { explainRefusal, statusOf } from './refusal.ts'
import { AllowanceUsed } from './allowance.ts'
import type { Artifact } from './answers.ts'
import type { StoredArtifacts } from './stored-artifacts.ts'

export interface EarlierReport {
  report: Report
  /** ISO 8601, UTC: when it was uploaded. */
  created: string
  commit: string
  runId: number
  /** The artifact's name. */
  name: string
}

/** Which reports are looked for. */
export interface EarlierReportsQuery {
  branch: string
  /** Says whose results they are: the branch's own, or those of a pull request from it. */
  kind: 'branch' | 'pull request'
  /** The artifact's name; absent for those of any name. */
  name: string | undefined
  /** How many reports at most, the newest first. */
  limit: number
  /** Id of this run, whose own artifacts are not earlier ones. */
  thisRun: number | undefined
  /** Path of the workflow's file, or its file's name: only its runs count. When absent, those of any workflow. */
  workflow: string | undefined
  /** How many runs are looked at. */
  runsAtMost?: number
  /** Which reports count, by what they say; absent for all. */
  accepts?: (report: Report) => boolean
  /** Whether those that were found are all that is needed; absent where `limit` alone says so. */
  isEnough?: (found: readonly EarlierReport[]) => boolean
  /**
   * Commits of pull requests that were merged into the branch, each with the commit that it became: where a workflow runs on pull requests
   * only, what these reported is what the branch has. Absent where the branch's own runs count.
   */
  merged?: ReadonlyMap<string, string>
}

/** The newest first. When there is none, `reasons` says why, in sentences; else it says what was passed over. */
export interface EarlierReports {
  found: EarlierReport[]
  reasons: string[]
  /** Whether the token may not ask. */
  refused: boolean
  /** Whether there may be one that could not be read. */
  unread: boolean
  /** Whether there was one that was read and not accepted. */
  unaccepted: boolean
  /** Why not all were looked at that were to be, without full stop; absent where they were. */
  cutShort?: string
  /** Artifacts of other workflows that were passed over, with the path of the workflow's file. */
  others: { artifact: Artifact; workflow: string }[]
}

/** Downloads that are tried beyond those that are asked for. */
const UNREADABLE_AT_MOST = 3
/** Runs that are looked at: each costs a request. */
const RUNS_AT_MOST = 30
/**
 * Events whose runs show what is asked for. Runs of others, such as workflow_run, may carry results of a fork under the name of the
 * repository's own branch. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const EVENTS = {
  branch: new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']),
  'pull request': new Set(['pull_request'])
} as const

/** Finds what earlier runs on a branch reported. It never throws: a failure is a reason. */
export async function earlierReports(
  stored: StoredArtifacts,
  query: EarlierReportsQuery
): Promise<EarlierReports> {
  const found: EarlierReport[] = []
  const others: EarlierReports['others'] = []
  const reasons = new Set<string>()
  let unreadable = 0
  let unaccepted = false
  let refused = false
  let failed = false
  let cutShort: string | undefined
  try {
    for await (const artifact of trusted(stored, query, reasons, others)) {
      try {
        const report = await stored.report(artifact)
        if (query.accepts?.(report) === false) {
          reasons.add(`The report of run ${artifact.workflow_run?.id} judged no role.`)
          unaccepted = true
          continue
        }
        found.push(earlierReport(report, artifact, query.merged))
      } catch (error) {
        if (error instanceof AllowanceUsed) throw error
        reasons.add(`The artifact of run ${artifact.workflow_run?.id} is not used: ${explained(error)}.`)
        unreadable += 1
      }
      if (found.length >= query.limit || unreadable >= query.limit + UNREADABLE_AT_MOST) break
      if (found.length > 0 && query.isEnough?.(found) === true) break
    }
  } catch (error) {
    reasons.add(`Earlier reports are not read${found.length > 0 ? ' on' : ''}: ${explained(error)}.`)
    cutShort = explained(error)
    // of the newest ones it is known that they judged nothing; where none was reached, nothing is known
    failed = !(error instanceof AllowanceUsed) || !unaccepted
    refused = [403, 404].includes(statusOf(error) ?? 0)
  }
  if (found.length === 0 && reasons.size === 0) {
    reasons.add(`There is no artifact ${called(query.name)} of an earlier run on branch ${query.branch}.`)
  }
  return {
    found,
    reasons: [...reasons],
    refused,
    unread: failed || unreadable > 0,
    unaccepted,
    ...(cutShort !== undefined && { cutShort }),
    others
  }
}

/** @param merged see `EarlierReportsQuery` */
export function earlierReport(
  report: Report,
  artifact: Artifact,
  merged?: ReadonlyMap<string, string>
): EarlierReport {
  const { id = 0, head_sha: head = '' } = artifact.workflow_run ?? {}
  const { name, created_at: created } = artifact
  return { report, created: created ?? '', commit: merged?.get(head) ?? head, runId: id, name }
}

/** The artifacts that may be trusted, the newest first; of a run that was tried again that of its last attempt. */
async function* trusted(
  stored: StoredArtifacts,
  query: EarlierReportsQuery,
  reasons: Set<string>,
  others: EarlierReports['others']
): AsyncGenerator<Artifact> {
  const { branch, name, thisRun, workflow, runsAtMost = RUNS_AT_MOST } = query
  let looked = 0
  for await (const artifact of stored.artifacts(name)) {
    const run = artifact.workflow_run
    if (run?.id === undefined || run.id === thisRun || !mayBeOf(run, query)) continue
    if (run.repository_id === undefined || run.head_repository_id !== run.repository_id) continue
    if (artifact.expired) {
      reasons.add(`An artifact ${called(name)} of branch ${branch} has expired.`)
      continue
    }
    looked += 1
    if (looked > runsAtMost) {
      reasons.add(`Only the newest ${runsAtMost} runs on branch ${branch} were looked at.`)
      return
    }
    const made = await stored.run(run.id)
    if (!(await isOf(stored, query, made.event, run))) continue
    const madeBy = workflowPath(made.path, `${stored.owner}/${stored.repo}`)
    if (workflow !== undefined && (madeBy === undefined || !isWorkflow(madeBy, workflow))) {
      reasons.add(
        `Artifacts ${called(name)} of branch ${branch} are of another workflow (${madeBy}, not ${workflow}).`
      )
      if (madeBy !== undefined) others.push({ artifact, workflow: madeBy })
      continue
    }
    yield (made.run_attempt ?? 1) > 1 ? await stored.ofLastAttempt(artifact, run.id) : artifact
  }
}

type OfRun = NonNullable<Artifact['workflow_run']>

/** Before the run itself is asked for. */
function mayBeOf(
  { head_branch: branch, head_sha: sha = '' }: OfRun,
  { branch: wanted, kind, merged }: EarlierReportsQuery
): boolean {
  if (merged !== undefined) return merged.has(sha)
  return branch === wanted || (kind === 'branch' && isQueueOf(branch, wanted))
}

/**
 * The branch on which a merge queue tries what it merges.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
function isQueueOf(branch: string | null | undefined, base: string): boolean {
  return branch?.startsWith(`gh-readonly-queue/${base}/`) === true
}

async function isOf(
  stored: StoredArtifacts,
  { branch, kind, merged }: EarlierReportsQuery,
  event: string,
  { head_branch: madeOn, head_sha: sha = '' }: OfRun
): Promise<boolean> {
  if (merged !== undefined) return event === 'pull_request'
  if (!isQueueOf(madeOn, branch)) return EVENTS[kind].has(event)
  // what the queue refused must not become what later pull requests are compared with
  return event === 'merge_group' && stored.isOnBranch(sha, branch)
}

/** A workflow of a ruleset stands in another repository, which one of two paths may name and the other leave out. */
function isWorkflow(path: string, wanted: string): boolean {
  return path === wanted || path.endsWith(`/${wanted}`) || wanted.endsWith(`/${path}`)
}

function called(name: string | undefined): string {
  return name === undefined ? 'of any name' : `"${name}"`
}

function explained(error: unknown): string {
  return error instanceof Error && 'status' in error
    ? explainRefusal(error, 'actions: read')
    : messageOf(error).replace(/\.$/, '')
}
