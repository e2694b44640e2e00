/** The findings on lines of the repository, put on the pull request. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { whyNoPullRequest } from './github/pull-request.ts'
import type { GitHubClient } from './github/client.ts'
import type { GitHubEvent } from './github/event.ts'
import type { Log } from '../kit/log.ts'
import type { Options } from '../options/options.ts'
import { plural } from '../kit/plural.ts'
import { oneLine } from '../reporters/escape.ts'
import type { Report } from '../report/report.ts'
import { sourceFolder } from '../sources/sources-of.ts'
import { rootOf } from '../templates/checkout.ts'
import { linkTo } from '../templates/link.ts'

/**
 * Reviews the pull request. Never throws: what is skipped is said.
 * @param report as it is
 * @param shown as it may be shown
 */
export async function review(
  { templates, roles }: Report,
  shown: Report,
  options: Options,
  event: GitHubEvent,
  clientOf: (token: string) => Promise<GitHubClient>,
  log: Log
): Promise<void> {
  if (templates === undefined || templates.located.length === 0)
    return log.info('No review: no template grants excess that was found.')
  const none = whyNoPullRequest(event)
  if (none !== undefined) return log.info(`No review: ${none}`)
  if (options.githubToken === undefined) return log.warn('No review: input github-token is empty.')
  try {
    const [{ pullRequestOf }, { postReview }, { remarksOf }] = await Promise.all([
      import('./github/pull-request.ts'),
      import('./github/review.ts'),
      import('../reporters/remarks.ts')
    ])
    const client = await clientOf(options.githubToken)
    const found = await pullRequestOf(event, client)
    if ('none' in found) return log.info(`No review: ${found.none}`)
    const root = await rootOf(sourceFolder(options, 'action') ?? '.')
    const { url, posted, repeated, outside, differing, left, refused } = await postReview(client, {
      pull: { owner: event.owner, repo: event.repo, pull_number: found.number },
      commit: event.commit,
      remarks: remarksOf(templates, shown.templates ?? templates, options.review === 'suggest', roles),
      textOf: async (file) => readFile(path.join(root, file), 'utf8').catch(() => undefined)
    })
    log.info(
      `Review: ${plural(posted, 'new comment')}${url === undefined ? '' : ` (${url})`}, ${repeated} made before, ${outside.length} on lines outside of the diff.`
    )
    for (const { file, startLine, endLine } of outside.slice(0, MOST_OUTSIDE))
      log.info(`Outside of the diff: ${linkOf(templates, file, startLine, endLine)}`)
    if (outside.length > MOST_OUTSIDE)
      log.info(
        `Outside of the diff: and ${outside.length - MOST_OUTSIDE} more, which the report has in templates.`
      )
    if (differing.length > 0) {
      const files = [...new Set(differing.map(({ file }) => oneLine(file)))]
      log.warn(
        `${plural(differing.length, 'remark')} of the review ${differing.length === 1 ? 'is' : 'are'} not made: ${files.slice(0, MOST_NAMED).join(', ')}${files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : ''} ${files.length === 1 ? 'is' : 'are'} not as in the pull request’s last commit ${event.commit.slice(0, 12)}. Check that out: "ref: \${{ github.event.pull_request.head.sha }}" of actions/checkout.`
      )
    }
    if (refused > 0) log.warn(`${plural(refused, 'comment')} of the review GitHub would not take.`)
    if (left > 0) log.info(`${plural(left, 'further comment')} wait for the next run.`)
  } catch (error) {
    const { explainRefusal } = await import('./github/refusal.ts')
    log.warn(`The review is skipped: ${explainRefusal(error, 'pull-requests: write')}.`)
  }
}

/** Files in one warning; more are counted. */
const MOST_NAMED = 3
/** Lines of the log for remarks outside of the diff; more are counted. */
const MOST_OUTSIDE = 20

function linkOf(
  templates: NonNullable<Report['templates']>,
  file: string,
  startLine: number,
  endLine: number
): string {
  const place = { file, startLine, endLine }
  return oneLine(linkTo(templates, place) ?? `${file}:${startLine}`)
}
