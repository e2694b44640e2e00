/** Reports that earlier runs on a branch uploaded. Only what this repository's own branch made is trusted. */
import { messageOf } from '../../kit/errors.ts'
import { parseReport } from '../../sources/files/saved-report.ts'
import type { Report } from '../../report/report.ts'
import type { GitHubClient } from './client.ts'
import { workflowPath } from './event.ts'
import { explainRefusal, statusOf } from './refusal.ts'

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
  owner: string
  repo: string
  branch: string
  /** Says whose results they are: the branch's own, or those of a pull request from it. */
  kind: 'branch' | 'pull request'
  /** The artifact's name; absent for those of any name. */
  name: string | undefined
  /** How many reports at most, the newest first. */
  limit: number
  /** Id of this run, whose own artifacts are not earlier ones. */
  thisRun: number | undefined
  /** Path of the workflow's file: only its runs count. When absent, those of any workflow. */
  workflow: string | undefined
  /** How many runs are looked at. */
  runsAtMost?: number
  /** Which reports count, by what they say; absent for all. */
  accepts?: (report: Report) => boolean
}

/** The newest first. When there is none, `reasons` says why, in sentences; else it says what was passed over. */
export interface EarlierReports {
  found: EarlierReport[]
  reasons: string[]
  /** Whether the token may not ask. */
  refused: boolean
  /** Whether there may be one that could not be read. */
  unread: boolean
}

/** Bytes of a report.json: a larger one is not unpacked. */
const LARGEST_REPORT = 32 * 1024 * 1024
/** Bytes of an archive that are unpacked at a time: they become a thousand times as many at most. */
const PIECE = 16 * 1024
/** Downloads that are tried beyond those that are asked for. */
const UNREADABLE_AT_MOST = 3
/** Runs that are looked at: each costs a request, of which a workflow has 1,000 an hour. */
const RUNS_AT_MOST = 50
/**
 * Events whose runs show what is asked for. Runs of others, such as workflow_run, may carry results of a fork under the name of the
 * repository's own branch. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const EVENTS = {
  branch: new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']),
  'pull request': new Set(['pull_request'])
} as const

type Artifact = Awaited<
  ReturnType<GitHubClient['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number]

/**
 * Finds what earlier runs on a branch reported. It never throws: a failure is a reason.
 * @param client with `actions: read`. https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository
 */
export async function earlierReports(
  client: GitHubClient,
  query: EarlierReportsQuery
): Promise<EarlierReports> {
  const found: EarlierReport[] = []
  const reasons = new Set<string>()
  let unreadable = 0
  let refused = false
  let failed = false
  try {
    for await (const artifact of trusted(client, query, reasons)) {
      try {
        const report = await download(client, query, artifact)
        if (query.accepts?.(report) === false) {
          reasons.add(`The report of run ${artifact.workflow_run?.id} judged no role.`)
          continue
        }
        const { id, head_sha: commit } = artifact.workflow_run ?? {}
        const { name, created_at: created } = artifact
        found.push({ report, created: created ?? '', commit: commit ?? '', runId: id ?? 0, name })
      } catch (error) {
        reasons.add(`The artifact of run ${artifact.workflow_run?.id} is not used: ${explained(error)}.`)
        unreadable += 1
      }
      if (found.length >= query.limit || unreadable >= query.limit + UNREADABLE_AT_MOST) break
    }
  } catch (error) {
    reasons.add(`Earlier reports are not read: ${explained(error)}.`)
    failed = true
    refused = [403, 404].includes(statusOf(error) ?? 0)
  }
  if (found.length === 0 && reasons.size === 0) {
    reasons.add(`There is no artifact ${called(query.name)} of an earlier run on branch ${query.branch}.`)
  }
  return { found, reasons: [...reasons], refused, unread: failed || unreadable > 0 }
}

/** The artifacts that may be trusted, the newest first; of a run that was tried again that of its last attempt. */
async function* trusted(
  client: GitHubClient,
  { owner, repo, branch, kind, name, thisRun, workflow, runsAtMost = RUNS_AT_MOST }: EarlierReportsQuery,
  reasons: Set<string>
): AsyncGenerator<Artifact> {
  let looked = 0
  const pages = client.paginate.iterator(client.rest.actions.listArtifactsForRepo, {
    owner,
    repo,
    ...(name !== undefined && { name }),
    per_page: 100
  })
  for await (const { data: page } of pages) {
    for (const artifact of page.toSorted(newestFirst)) {
      const run = artifact.workflow_run
      if (run?.id === undefined || run.id === thisRun || run.head_branch !== branch) continue
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
      const { data: made } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: run.id })
      if (!EVENTS[kind].has(made.event)) continue
      const madeBy = workflowPath(made.path, `${owner}/${repo}`)
      if (workflow !== undefined && madeBy !== workflow) {
        reasons.add(
          `Artifacts ${called(name)} of branch ${branch} are of another workflow (${madeBy}, not ${workflow}).`
        )
        continue
      }
      yield (made.run_attempt ?? 1) > 1
        ? await ofLastAttempt(client, owner, repo, artifact, run.id)
        : artifact
    }
  }
}

function called(name: string | undefined): string {
  return name === undefined ? 'of any name' : `"${name}"`
}

/** A re-run leaves the first attempt's artifact and adds `-attempt-N` to the name of its own. */
async function ofLastAttempt(
  client: GitHubClient,
  owner: string,
  repo: string,
  first: Artifact,
  runId: number
): Promise<Artifact> {
  const artifacts = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id: runId,
    per_page: 100
  })
  const attempts = artifacts.filter(
    ({ name, expired }) => !expired && name.startsWith(`${first.name}-attempt-`) && /-attempt-\d+$/.test(name)
  )
  return attempts.toSorted(newestFirst)[0] ?? first
}

/** @throws Error that says what is wrong with the artifact; what GitHub answers */
async function download(
  client: GitHubClient,
  { owner, repo }: EarlierReportsQuery,
  { id, size_in_bytes: size }: Artifact
): Promise<Report> {
  if (size > LARGEST_REPORT) throw new Error(`it has ${size} bytes, more than ${LARGEST_REPORT}`)
  const { data } = await client.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: id,
    archive_format: 'zip'
  })
  if (!(data instanceof ArrayBuffer)) throw new Error('it was not handed out as a zip archive')
  return readReport(new Uint8Array(data))
}

/**
 * The report in an artifact.
 * @param zip as GitHub hands it out
 * @throws Error that says what is wrong with it
 */
export async function readReport(zip: Uint8Array): Promise<Report> {
  const content = await contentOf(zip, 'report.json')
  if (content === undefined) throw new Error('it holds no report.json')
  const { report, edited } = parseReport(new TextDecoder().decode(content))
  if (edited) throw new Error('the digest of its report.json does not fit: it was edited after its scan')
  return report
}

/**
 * One file of an archive, unpacked piece by piece: the size that an archive tells of a file may be any, and little data may unpack to
 * very much.
 * @throws Error when it is no archive or the file is too large
 */
async function contentOf(zip: Uint8Array, wanted: string): Promise<Uint8Array | undefined> {
  const { Unzip, UnzipInflate } = await import('fflate')
  const pieces: Uint8Array[] = []
  let size = 0
  let wasFound = false
  let failure: Error | undefined
  const archive = new Unzip((file) => {
    if (file.name !== wanted || wasFound) return
    wasFound = true
    file.ondata = (error, piece) => {
      if (error !== null) failure ??= error
      else if ((size += piece.length) <= LARGEST_REPORT) pieces.push(piece)
    }
    file.start()
  })
  archive.register(UnzipInflate)
  for (let from = 0; from < zip.length; from += PIECE) {
    archive.push(zip.subarray(from, from + PIECE), from + PIECE >= zip.length)
    if (failure !== undefined || size > LARGEST_REPORT) break
  }
  if (failure !== undefined) throw new Error(`it cannot be unpacked (${messageOf(failure)})`)
  if (size > LARGEST_REPORT) throw new Error(`its ${wanted} has more than ${LARGEST_REPORT} bytes`)
  return wasFound ? Buffer.concat(pieces) : undefined
}

/** Ids are given out in the order of creation. */
function newestFirst(a: Artifact, b: Artifact): number {
  return b.id - a.id
}

function explained(error: unknown): string {
  return error instanceof Error && 'status' in error
    ? explainRefusal(error, 'actions: read')
    : messageOf(error).replace(/\.$/, '')
}
