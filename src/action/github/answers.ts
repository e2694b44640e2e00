/** What GitHub answered about earlier runs, for whoever of a scan asks next. Loads nothing: the first request to AWS must not wait for it. */
import type { Report } from '../../report/report.ts'
import type { GitHubClient } from './client.ts'

export type Artifact = Awaited<
  ReturnType<GitHubClient['rest']['actions']['listArtifactsForRepo']>
>['data']['artifacts'][number]

export type Run = Awaited<ReturnType<GitHubClient['rest']['actions']['getWorkflowRun']>>['data']

export class Answers {
  readonly pages = new Map<string, Promise<Artifact[]>>()
  readonly runs = new Map<number, Promise<Run>>()
  readonly attempts = new Map<number, Promise<Artifact[]>>()
  readonly reports = new Map<number, Promise<Report>>()
  readonly branches = new Map<string, Promise<ReadonlySet<string>>>()
}
