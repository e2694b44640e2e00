/** A run that can have no credentials, whatever its workflow says, where the workflow takes that for nothing to fail by. */
import * as core from '@actions/core'
import { EXIT } from '../kit/errors.ts'
import type { Options } from '../options/options.ts'
import type { GitHubEvent } from './github/event.ts'
import { setOutput } from './outputs.ts'

const SKIPPED =
  'Nothing was scanned: a pull request from a fork gets no OIDC token, so that role-to-assume cannot be assumed, and without-credentials is skip. Nothing is known of its permissions.'

/**
 * A job that left out `id-token: write` is not meant: its author could give it, and so could one who takes it away.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories
 */
export function getsNoCredentials(
  { roleToAssume, offline }: Pick<Options, 'roleToAssume' | 'offline'>,
  { isFork }: Pick<GitHubEvent, 'isFork'>
): boolean {
  const hasToken = (process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== ''
  return roleToAssume !== undefined && offline.length === 0 && isFork && !hasToken
}

/** Says that nothing was scanned, in log, summary and output. @returns the exit code */
export async function skipScan(): Promise<number> {
  core.notice(SKIPPED)
  setOutput('verdict', 'report')
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') !== '') await core.summary.addRaw(SKIPPED, true).write()
  return EXIT.pass
}
