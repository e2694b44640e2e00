/** What the action gives: files, outputs, step summary, artifact, comment, and the verdict as the step's result. */
import * as core from '@actions/core'
import type { ActionLog } from './action-log.ts'
import { EXIT, messageOf } from './errors.ts'
import { exitCodeOf } from './excess/gate.ts'
import { SUMMARY_BYTES, writeFiles } from './files/output.ts'
import type { Uploaded } from './github/artifact.ts'
import type { GitHubEvent } from './github/event.ts'
import type { Options } from './options.ts'
import { oneLine } from './render/escape.ts'
import { headline, tally } from './render/headline.ts'
import { renderMarkdown } from './render/markdown.ts'
import type { Report } from './report.ts'

/**
 * @returns the exit code
 * @throws UserError when the files cannot be written
 */
export async function publish(
  report: Report,
  options: Options,
  event: GitHubEvent,
  log: ActionLog
): Promise<number> {
  const written = await writeFiles(report, options.outputDir)
  log.info(`Wrote ${written.length} files to ${options.outputDir}.`)
  await core.group('Publish', () => publishTo(report, written, options, event, log))
  return conclude(report)
}

/** Publishing may fail without losing verdict or files: whatever is skipped is said. */
async function publishTo(
  report: Report,
  written: readonly string[],
  options: Options,
  event: GitHubEvent,
  log: ActionLog
): Promise<void> {
  const { unused, wide } = tally(report.roles)
  core.setOutput('verdict', report.verdict)
  core.setOutput('unused-actions', unused)
  core.setOutput('wide-resources', wide)
  core.setOutput('report-path', written[0])
  await attempt('The step summary is skipped', log, () =>
    core.summary.addRaw(renderMarkdown(report, SUMMARY_BYTES - 1024)).write()
  )
  const artifact = await attempt('The artifact is skipped, the files stay in the workspace', log, () =>
    upload(written, options)
  )
  core.setOutput('artifact-id', artifact?.id ?? '')
  core.setOutput('artifact-url', artifact?.url ?? '')
  core.setOutput('comment-url', (await comment(report, options, event, artifact, log)) ?? '')
}

async function upload(written: readonly string[], options: Options): Promise<Uploaded> {
  const { uploadArtifact } = await import('./github/artifact.ts')
  return uploadArtifact(options.artifactName, written, options.outputDir, options.retentionDays)
}

async function comment(
  report: Report,
  options: Options,
  event: GitHubEvent,
  artifact: Uploaded | undefined,
  log: ActionLog
): Promise<string | undefined> {
  const { pullRequest } = event
  if (options.comment === 'never') return undefined
  if (pullRequest === undefined) {
    log.info('No comment: the event is of no pull request.')
    return undefined
  }
  if (options.githubToken === undefined) {
    log.warn('No comment: input github-token is empty.')
    return undefined
  }
  const { githubToken: token } = options
  const { COMMENT_CHARACTERS, explainRefusal, keepComment, markerOf } = await import('./github/comment.ts')
  const marker = markerOf(options.artifactName)
  const body = renderMarkdown(report, COMMENT_CHARACTERS - marker.length - 1, footer(artifact))
  const create = options.comment === 'always' || report.verdict !== 'pass'
  try {
    const url = await keepComment({ token, event: { ...event, pullRequest }, marker, body, create })
    log.info(
      url === undefined ? 'No comment: the verdict is pass, and there is none to update.' : `Comment: ${url}`
    )
    return url
  } catch (error) {
    log.warn(`The comment is skipped: ${explainRefusal(error)}.`)
    return undefined
  }
}

function footer(artifact: Uploaded | undefined): string {
  const sha = (process.env['GITHUB_SHA'] ?? '').slice(0, 7)
  const run = process.env['GITHUB_RUN_ID'] ?? ''
  const files =
    artifact === undefined
      ? []
      : [
          `[All policies](${artifact.url})`,
          `\`gh run download ${run} -n ${artifact.name.replaceAll('`', '')}\``
        ]
  return [...files, sha].filter((part) => part !== '').join(' · ')
}

async function attempt<T>(skipped: string, log: ActionLog, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    log.warn(`${skipped}: ${messageOf(error)}`)
    return undefined
  }
}

function conclude(report: Report): number {
  const code = exitCodeOf(report)
  const line = oneLine([`${headline(report)}.`, ...report.reasons].join(' '))
  if (code !== EXIT.pass) core.error(line)
  else if (report.verdict !== 'pass') core.warning(line)
  else core.notice(line)
  return code
}
