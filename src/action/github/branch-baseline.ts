/**
 * The baseline of a run: what the branch that it is measured by reported, from the commit backwards that the run's own were built on. What
 * is in the way is told apart, since a first time must not fail, and a baseline that was moved out of reach must not pass.
 */
import { messageOf } from '../../kit/errors.ts'
import type { Baseline, BaselineSource, NoBaseline } from '../../judgement/baseline.ts'
import type { Identity } from '../../judgement/identity.ts'
import { judgedAmong } from '../../judgement/same-role.ts'
import type { Report } from '../../report/report.ts'
import type { Answers } from './answers.ts'
import type { GitHubClient } from './client.ts'
import {
  earlierReports,
  type EarlierReport,
  type EarlierReports,
  type EarlierReportsQuery
} from './earlier-reports.ts'
import { isEnterpriseServer } from './enterprise-server.ts'
import { isProposal, type GitHubEvent } from './event.ts'
import { mergeBaseOf, type MergeBase } from './merge-base.ts'
import { mergedPullRequests } from './merged-pull-requests.ts'
import { outOfReach } from './out-of-reach.ts'
import { pullRequestOf } from './pull-request.ts'
import { explainRefusal, statusOf } from './refusal.ts'
import { StoredArtifacts } from './stored-artifacts.ts'

/** Reports that are downloaded at most: each may have judged roles that the others did not. */
const REPORTS_AT_MOST = 6

export interface BaselineQuery {
  /** The artifact's name. */
  name: string
  /** The workflow whose runs make the baseline, where it is another one than this. */
  workflow: string | undefined
  identity: Identity
}

/** The newest reports of the branch that a run is measured by: a pull request's target, or else the branch itself. */
export class BranchBaseline implements BaselineSource {
  readonly #client: () => Promise<GitHubClient>
  readonly #event: GitHubEvent
  readonly #query: BaselineQuery
  readonly #known: Answers

  /**
   * @param client asked for only when a baseline is; it throws an Error that says why there is none
   * @param known what GitHub answered in this scan
   */
  constructor(client: () => Promise<GitHubClient>, event: GitHubEvent, query: BaselineQuery, known: Answers) {
    this.#client = client
    this.#event = event
    this.#query = query
    this.#known = known
  }

  async find(roles: readonly string[]): Promise<Baseline | NoBaseline> {
    const event = this.#event
    const artifact = `artifact ${this.#query.name}`
    try {
      const client = await this.#client()
      const branch = event.baseBranch ?? (await targetOf(event, client))
      if (branch === undefined)
        return { from: artifact, state: 'none', why: `the event ${event.name} is of no branch` }
      const stored = new StoredArtifacts(client, event, this.#known)
      const own = await this.#ofBranch(stored, branch, roles)
      // another pull request's branch has no reports of its own
      const { defaultBranch } = event
      if ('report' in own || own.state === 'refused' || defaultBranch === undefined) return own
      if (branch === defaultBranch || !isProposal(event)) return own
      const usual = await this.#ofBranch(stored, defaultBranch, roles)
      if (!('report' in usual)) return usual.state === 'none' ? own : usual
      return { ...usual, from: `${usual.from}, since branch ${branch} has no report` }
    } catch (error) {
      return { from: artifact, state: 'refused', why: explained(error) }
    }
  }

  async #ofBranch(
    stored: StoredArtifacts,
    branch: string,
    roles: readonly string[]
  ): Promise<Baseline | NoBaseline> {
    const from = `artifact ${this.#query.name} of branch ${branch}`
    const base = isProposal(this.#event) ? await this.#mergeBase(stored, branch) : undefined
    const known = base !== undefined && 'sha' in base ? base : undefined
    const query = this.#queryOf(branch, roles, known)
    const own = await earlierReports(stored, query)
    if (own.found.length > 0) return baselineOf(from, own.found, base, own.cutShort)
    const merged = await this.#ofMerged(stored, query, own)
    if (merged !== undefined)
      return baselineOf(`${from}, made by pull requests that were merged`, merged, base)
    if (isProposal(this.#event)) {
      const moved = await outOfReach(stored, {
        query,
        own,
        event: this.#event,
        base: known?.sha ?? branch,
        roles,
        identity: this.#query.identity
      })
      if ('report' in moved) return { ...baselineOf(from, [moved.report], base), doubt: moved.doubt }
      if (moved.loosens.length > 0) return { from, state: 'refused', why: whyOf(own), loosens: moved.loosens }
    }
    if (own.unread) return { from, state: 'refused', why: whyOf(own) }
    if (own.unaccepted) return { from, state: 'judged-nothing', why: whyOf(own) }
    const step = isEnterpriseServer()
      ? `. On GitHub Enterprise Server a step of the workflow has to make it, with actions/upload-artifact@v3 and the name ${this.#query.name}`
      : ''
    return { from, state: 'none', why: `${whyOf(own)}${step}` }
  }

  #queryOf(branch: string, roles: readonly string[], base: MergeBase | undefined): EarlierReportsQuery {
    const { name, workflow = this.#event.workflow, identity } = this.#query
    const wanted = roles.length
    return {
      branch,
      kind: 'branch',
      name,
      limit: REPORTS_AT_MOST,
      thisRun: Number(process.env['GITHUB_RUN_ID']),
      workflow,
      accepts: judgedAny,
      isEnough: (found) => {
        const before = found.filter(({ commit }) => base?.later.has(commit) !== true)
        const reports = before.map(({ report }) => report)
        return before.length > 0 && judgedAmong(roles, reports, identity).length === wanted
      }
    }
  }

  /** Where a workflow runs on pull requests and merge groups only, as those of rulesets do, no push makes a report. */
  async #ofMerged(
    stored: StoredArtifacts,
    query: EarlierReportsQuery,
    own: EarlierReports
  ): Promise<EarlierReport[] | undefined> {
    if (own.unread || own.unaccepted || own.others.length > 0) return undefined
    const merged = await mergedPullRequests(stored, query.branch).catch((error: unknown) => {
      // a token that may not read pull requests knows of no such baseline; a failure is none, and must not look like "none yet"
      if (statusOf(error) === 403 || statusOf(error) === 404) return undefined
      throw error
    })
    if (merged === undefined || merged.size === 0) return undefined
    const { found } = await earlierReports(stored, { ...query, merged })
    return found.length === 0 ? undefined : found
  }

  async #mergeBase(stored: StoredArtifacts, branch: string): Promise<MergeBase | { why: string }> {
    try {
      return await mergeBaseOf(stored, this.#event.commit, branch)
    } catch (error) {
      return { why: explainRefusal(error, 'contents: read') }
    }
  }
}

function judgedAny({ roles }: Report): boolean {
  return roles.some(({ judged }) => judged)
}

/** @param found the newest first, at least one */
function baselineOf(
  from: string,
  found: readonly EarlierReport[],
  base: MergeBase | { why: string } | undefined,
  cutShort?: string
): Baseline {
  const later = base !== undefined && 'later' in base ? base.later : new Set<string>()
  const before = found.filter(({ commit }) => !later.has(commit))
  const after = found.filter(({ commit }) => later.has(commit))
  const [newest, ...older] = before.length > 0 ? before : after
  if (newest === undefined) throw new Error('there is no report')
  const doubt =
    base !== undefined && 'why' in base
      ? `where the pull request left the branch is not known (${base.why}), so that it may be newer than that`
      : before.length === 0
        ? 'it is of a commit that the branch got after the pull request left it, and there is none before'
        : cutShort === undefined
          ? undefined
          : `older reports, which may tell of further roles, were not looked at (${cutShort})`
  return {
    from,
    report: newest.report,
    created: newest.created,
    commit: newest.commit,
    ...(older.length > 0 && { older: older.map(({ report }) => report) }),
    ...(before.length > 0 && after.length > 0 && { newer: after.map(({ report }) => report) }),
    ...(doubt !== undefined && { doubt })
  }
}

function whyOf({ reasons }: EarlierReports): string {
  return reasons.join(' ').replace(/\.$/, '')
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
