/** What earlier runs of the base branch and of the same pull request saw. */
import { messageOf } from '../../kit/errors.ts'
import type { EarlierRuns } from '../../needs/earlier-runs.ts'
import type { Answers } from './answers.ts'
import type { GitHubClient } from './client.ts'
import { earlierReports, type EarlierReportsQuery } from './earlier-reports.ts'
import type { GitHubEvent } from './event.ts'
import { StoredArtifacts } from './stored-artifacts.ts'

/** Runs whose reports are read, of each branch: reports are themselves merged, so that few reach far back. */
const RUNS = 3

/**
 * @param client throws an Error that says why there is none
 * @param known what GitHub answered in this scan
 * @param name of the artifact
 * @param headBranch of a pull request from this repository; undefined for other events
 * @returns never throws: what is in the way is told in `not`
 */
export async function evidenceOfRuns(
  client: () => Promise<GitHubClient>,
  event: GitHubEvent,
  known: Answers,
  name: string,
  headBranch: string | undefined
): Promise<Pick<EarlierRuns, 'reports' | 'not'>> {
  const runs: Pick<EarlierRuns, 'reports' | 'not'> = { reports: [], not: [] }
  const { workflow, baseBranch } = event
  const branches: Pick<EarlierReportsQuery, 'branch' | 'kind'>[] = [
    ...(baseBranch === undefined ? [] : [{ branch: baseBranch, kind: 'branch' as const }]),
    // what a fork's run uploaded is not trusted
    ...(headBranch === undefined || event.isFork
      ? []
      : [{ branch: headBranch, kind: 'pull request' as const }])
  ]
  try {
    const stored = new StoredArtifacts(await client(), event, known)
    for (const branch of branches) {
      const thisRun = Number(process.env['GITHUB_RUN_ID'])
      const query = { workflow, name, limit: RUNS, thisRun, ...branch }
      const { found, reasons, cutShort } = await earlierReports(stored, query)
      runs.reports.push(
        ...found.map(({ report, runId }) => ({ report, from: `run ${runId} of branch ${branch.branch}` }))
      )
      if (found.length === 0) runs.not.push(...reasons)
      else if (cutShort !== undefined)
        runs.not.push(`Not all runs of branch ${branch.branch} were looked at: ${cutShort}.`)
    }
  } catch (error) {
    runs.not.push(messageOf(error))
  }
  return runs
}
