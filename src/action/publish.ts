/** What the action gives: files, outputs, step summary, artifact, comment, and the verdict as the step's result. */
import * as core from '@actions/core'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ActionLog } from './action-log.ts'
import { Budget } from '../kit/budget.ts'
import type { Interruption } from '../kit/interruption.ts'
import { asError, EXIT, messageOf } from '../kit/errors.ts'
import { plural } from '../kit/plural.ts'
import { exitCodeOf } from '../judgement/verdict.ts'
import { SHOWN_AT_MOST, withinLimit } from './github/annotations.ts'
import type { Allowance } from './github/allowance.ts'
import type { Uploaded } from './github/artifact.ts'
import type { GitHubClient } from './github/client.ts'
import type { GitHubEvent } from './github/event.ts'
import { isWorthAComment } from './comment-worth.ts'
import { docsLink } from './docs-link.ts'
import { setOutput } from './outputs.ts'
import { pullRequestOf, whyNoPullRequest } from './github/pull-request.ts'
import { labelOf, type Options } from '../options/options.ts'
import { looseningAnnotations, roleAnnotations, verdictAnnotation } from '../reporters/annotations.ts'
import { oneLine } from '../reporters/escape.ts'
import { HTML_FILE } from '../reporters/html/html.ts'
import type { Links } from '../reporters/markdown/links.ts'
import { renderMarkdown } from '../reporters/markdown/markdown.ts'
import { masked } from '../reporters/masking.ts'
import { writeFolder, writeNamed } from '../reporters/output.ts'
import { SUMMARY_BYTES } from '../reporters/summary.ts'
import { costLine } from '../view/cost.ts'
import { viewOf, type View } from '../view/view.ts'
import type { Report } from '../report/report.ts'

/** Publishing must not hold up a build whose verdict is known. */
const PUBLISHED_WITHIN_SECONDS = 120
/** So long (ms) the comment waits for the artifact's link; it then comes without, and is edited later. */
const LINKED_WITHIN_MS = 10_000
/** The artifact is not there yet. */
const PENDING = 'pending'

/** The runner keeps ten warnings of a step, and there may be others. */
const LOOSENED_AT_MOST = 4

/** @param token not empty */
type ClientOf = (token: string) => Promise<GitHubClient>

/**
 * @param allowance what the scan left of GitHub's requests
 * @returns the exit code
 */
export async function publish(
  report: Report,
  options: Options,
  event: GitHubEvent,
  interruption: Interruption,
  allowance: Allowance,
  log: ActionLog
): Promise<number> {
  const view = viewOf(report)
  const isMasked = options.maskAccountIds ?? event.isPublic
  const shown = isMasked ? viewOf(masked(report)) : view
  // the verdict is not lost with the files
  const written = await writeFolder(view, options.outputDir, labelOf('output-dir', 'action'), shown).catch(
    asError
  )
  const files = written instanceof Error ? [] : written.paths
  if (!(written instanceof Error))
    log.info(
      `Wrote ${plural(files.length, 'file')} to ${options.outputDir === '.' ? 'the workspace' : options.outputDir}.`
    )
  const workflow = event.workflow ?? '.github/workflows/least-privilege.yml'
  const named = await writeNamed(shown, options, { workflow, name: options.reportName }, (name) =>
    labelOf(name, 'action')
  ).catch(asError)
  if (!(named instanceof Error)) for (const file of named) log.info(`Wrote ${file}.`)
  if (options.callsFile !== undefined) log.info(`Wrote ${options.callsFile}.`)
  const budget = interruption.ends(
    new Budget(
      PUBLISHED_WITHIN_SECONDS,
      `publishing took ${PUBLISHED_WITHIN_SECONDS} seconds, which are over`
    )
  )
  await core.group('Publish', async () => {
    const client = (token: string): Promise<GitHubClient> =>
      import('./github/client.ts').then(({ gitHubClient }) =>
        gitHubClient(token, budget, allowance, 'publishing')
      )
    await publishTo(shown, files, options, event, budget, client, log)
    if (options.review !== 'off')
      await (await import('./publish-review.ts')).review(report, shown.full, options, event, client, log)
  })
  const cost = costLine(report)
  if (cost !== undefined) log.info(cost)
  log.finish()
  const exitCode = conclude(shown)
  const unwritten = [written, named].filter((one) => one instanceof Error)
  for (const { message } of unwritten) log.error(message)
  if (interruption.why !== undefined)
    log.error(`${interruption.why}. What was known by then is saved: ${files.length} files.`)
  return unwritten.length > 0 || interruption.why !== undefined ? EXIT.failure : exitCode
}

/** Publishing may fail without losing verdict or files: whatever is skipped is said. */
async function publishTo(
  view: View,
  written: readonly string[],
  options: Options,
  event: GitHubEvent,
  budget: Budget,
  client: ClientOf,
  log: ActionLog
): Promise<void> {
  setOutput('verdict', view.report.verdict)
  setOutput('unused-actions', view.tally.unused)
  setOutput('wide-resources', view.tally.wide)
  setOutput('report-path', written[0] ?? '')
  await attempt('The step summary is skipped', log, () =>
    core.summary
      .addRaw(
        renderMarkdown(view, SUMMARY_BYTES - 1024, {
          ...docsLink(),
          ...(written.length > 0 && { artifactName: options.artifactName })
        })
      )
      .write()
  )
  const uploading =
    written.length === 0
      ? Promise.resolve(undefined)
      : attempt('The artifact is skipped, the files stay in the workspace', log, () =>
          budget.race(upload(written, options, log))
        )
  const soon = await Promise.race([
    uploading,
    sleep<typeof PENDING>(LINKED_WITHIN_MS, PENDING, { ref: false })
  ])
  let commentUrl = await comment(view, options, event, soon, client, log)
  const artifact = await uploading
  if (artifact !== soon) commentUrl = await comment(view, options, event, artifact, client, log)
  setOutput('artifact-id', artifact?.all.id ?? '')
  setOutput('artifact-url', artifact?.all.url ?? '')
  setOutput('report-url', artifact?.report?.url ?? '')
  setOutput('comment-url', commentUrl ?? '')
  if (view.report.neutral === true) await checkNeutral(view, options, event, client, log)
}

/** A check run that is neither green nor red, where the job may make one. */
async function checkNeutral(
  view: View,
  { githubToken, reportName }: Options,
  { owner, repo, commit }: GitHubEvent,
  client: ClientOf,
  log: ActionLog
): Promise<void> {
  if (githubToken === undefined) return log.info('No neutral check run: input github-token is empty.')
  try {
    const { CHECK_CHARACTERS, concludeNeutral } = await import('./github/check-run.ts')
    const url = await concludeNeutral(await client(githubToken), {
      owner,
      repo,
      commit,
      name: reportName,
      title: view.headline,
      summary: renderMarkdown(view, CHECK_CHARACTERS)
    })
    log.info(`Check run ${reportName} concluded neutral${url === undefined ? '' : `: ${url}`}`)
  } catch (error) {
    const { explainRefusal } = await import('./github/refusal.ts')
    log.info(`No neutral check run: ${explainRefusal(error, 'checks: write')}.`)
  }
}

/** The artifact with all files, and the HTML report as one that a click opens. */
interface Artifacts {
  all: Uploaded
  report?: Uploaded
}

async function upload(written: readonly string[], options: Options, log: ActionLog): Promise<Artifacts> {
  const { daysToKeep, uploadArtifact, uploadUnzipped } = await import('./github/artifact.ts')
  const { artifactName, outputDir, retentionDays } = options
  const days = daysToKeep(retentionDays, process.env['GITHUB_RETENTION_DAYS'])
  if (days !== retentionDays) {
    log.warn(`retention-days is ${retentionDays}, and the repository allows ${days}: it is kept that long.`)
  }
  const all = await uploadArtifact(artifactName, written, outputDir, days)
  const page = written.find((file) => path.basename(file) === HTML_FILE)
  if (page === undefined) return { all }
  const report = await attempt(
    'The artifact of report.html alone is skipped, the other one holds it',
    log,
    () => uploadUnzipped(page, all, days)
  )
  return { all, ...(report !== undefined && { report }) }
}

async function comment(
  view: View,
  options: Options,
  event: GitHubEvent,
  artifacts: Artifacts | typeof PENDING | undefined,
  clientOf: ClientOf,
  log: ActionLog
): Promise<string | undefined> {
  if (options.comment === 'never') return undefined
  const none = whyNoPullRequest(event)
  if (none !== undefined) {
    log.info(`No comment: ${none}`)
    return undefined
  }
  if (options.githubToken === undefined) {
    log.warn('No comment: input github-token is empty.')
    return undefined
  }
  try {
    const { COMMENT_CHARACTERS, keepComment, markerOf } = await import('./github/comment.ts')
    const client = await clientOf(options.githubToken)
    const found = await pullRequestOf(event, client)
    if ('none' in found) {
      log.info(`No comment: ${found.none}`)
      return undefined
    }
    const marker = markerOf(options.reportName)
    const kept = await keepComment(client, {
      issue: { owner: event.owner, repo: event.repo, issue_number: found.number },
      marker,
      body: renderMarkdown(view, COMMENT_CHARACTERS - marker.length - 1, linksOf(options, event, artifacts)),
      create: isWorthAComment(view, options.comment)
    })
    if (kept.state !== 'none') {
      log.info(`Comment ${kept.state}: ${kept.url}`)
      return kept.url
    }
    log.info('No comment: there is nothing to decide, and none to update.')
  } catch (error) {
    const { explainRefusal } = await import('./github/refusal.ts')
    log.warn(`The comment is skipped: ${explainRefusal(error, 'pull-requests: write')}.`)
  }
  return undefined
}

/** What the comment points to. */
function linksOf(
  { reportName, artifactName }: Options,
  event: GitHubEvent,
  given: Artifacts | typeof PENDING | undefined
): Links {
  const run = process.env['GITHUB_RUN_ID'] ?? ''
  const artifacts = given === PENDING ? undefined : given
  return {
    ...docsLink(),
    ...(reportName !== 'least-privilege' && { name: reportName }),
    ...(artifacts?.report !== undefined && { report: artifacts.report.url }),
    ...(artifacts !== undefined && { artifact: { url: artifacts.all.url, name: artifacts.all.name, run } }),
    ...(given === PENDING && { artifactName }),
    commit: event.commit.slice(0, 7)
  }
}

async function attempt<T>(skipped: string, log: ActionLog, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    log.warn(`${skipped}: ${messageOf(error)}`)
    return undefined
  }
}

/** What does not fail this run, and is not fine either: a verdict that only warns, or a waiver that will fail the base branch. */
function isWarnedOf({ report: { verdict, gate } }: View): boolean {
  return (
    verdict === 'excess' ||
    verdict === 'insufficient-evidence' ||
    gate.waived.some(({ fails }) => fails === false)
  )
}

function conclude(view: View): number {
  const exitCode = exitCodeOf(view.full)
  const line = withinLimit(oneLine(verdictAnnotation(view)))
  for (const text of looseningAnnotations(view, LOOSENED_AT_MOST)) core.warning(withinLimit(oneLine(text)))
  for (const role of roleAnnotations(view, SHOWN_AT_MOST)) core.notice(withinLimit(oneLine(role)))
  if (exitCode !== EXIT.pass) core.error(line)
  else if (isWarnedOf(view)) core.warning(line)
  else core.notice(line)
  return exitCode
}
