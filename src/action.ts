/** The runner's face: inputs in; files, summary, artifact, comment and outputs out. */
import * as core from '@actions/core'
import { ActionLog } from './action-log.ts'
import type { AwsAccess } from './aws/clients.ts'
import { EXIT, messageOf, UserError } from './errors.ts'
import { exitCodeOf } from './excess/gate.ts'
import { SUMMARY_BYTES, writeFiles } from './files/output.ts'
import type { Uploaded } from './github/artifact.ts'
import { readEvent, type GitHubEvent } from './github/event.ts'
import { OPTIONS, parseOptions, type Option, type Options, type RawOptions } from './options.ts'
import { oneLine } from './render/escape.ts'
import { headline, tally } from './render/headline.ts'
import { renderMarkdown } from './render/markdown.ts'
import type { Report } from './report.ts'
import { scan } from './scan.ts'
import { sourcesOf } from './sources-of.ts'

/** Runs the action. @returns the exit code */
export async function runAction(): Promise<number> {
  try {
    const options = parseOptions(inputs(), 'action', Math.floor(Date.now() / 1000))
    return await run(options, new ActionLog())
  } catch (error) {
    core.error(
      error instanceof UserError
        ? oneLine(error.message)
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error)
    )
    return EXIT.failure
  }
}

async function run(options: Options, log: ActionLog): Promise<number> {
  const event = await readEvent()
  const report = await core.group('Scan', async () =>
    scan(await sourcesOf(options, 'action', () => accessOf(options, event), log), options, log)
  )
  const written = await writeFiles(report, options.outputDir)
  log.info(`Wrote ${written.length} files to ${options.outputDir}.`)
  await core.group('Publish', () => publish(report, written, options, event, log))
  return conclude(report)
}

async function accessOf(options: Options, event: GitHubEvent): Promise<AwsAccess> {
  const { regionOf } = await import('./aws/clients.ts')
  const region = await regionOf(options.region, 'input aws-region')
  if (options.roleToAssume === undefined) return { region }
  const { assumedRole } = await import('./aws/oidc.ts')
  const credentials = assumedRole({
    roleArn: options.roleToAssume,
    audience: options.audience,
    sessionName: options.roleSessionName,
    durationSeconds: options.roleDurationSeconds,
    region,
    isFork: event.isFork
  })
  return { region, credentials }
}

/** Publishing may fail without losing verdict or files: whatever is skipped is said. */
async function publish(
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

/** @throws UserError for an input that does not exist: the runner itself only warns */
function inputs(): RawOptions {
  const declared = (OPTIONS as readonly Option[]).filter((option) => option.only !== 'cli')
  const known = new Set(declared.map((option) => environmentName(option)))
  const unknown = Object.keys(process.env).find(
    (name) => name.startsWith('INPUT_') && !known.has(name.toUpperCase())
  )
  if (unknown !== undefined) {
    const name = unknown.slice('INPUT_'.length).toLowerCase()
    throw new UserError(
      `input ${name} is "${process.env[unknown]}", and there is no such input`,
      `The inputs are ${declared.map((option) => option.actionName ?? option.name).join(', ')}`
    )
  }
  return Object.fromEntries(
    declared.map((option) => [option.name, core.getInput(option.actionName ?? option.name)])
  )
}

function environmentName({ name, actionName }: Option): string {
  return `INPUT_${(actionName ?? name).replaceAll(' ', '_').toUpperCase()}`
}
