import { messageOf } from '../../kit/errors.ts'
import type { GitHubClient } from './client.ts'
import type { GitHubEvent } from './event.ts'
import { explainRefusal, statusOf } from './refusal.ts'

/** A file of a branch; `none` where the branch has no such file; `why` where that cannot be told, without a full stop. */
export type BranchFile = { name: string; text: string } | { none: true } | { why: string }

/** Characters: a longer file is none that a person wrote. */
const LONGEST = 256 * 1024

/**
 * The first of several files that a branch has.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @param client with `contents: read`
 * @param names paths below the repository's root
 */
export async function fileOfBranch(
  client: GitHubClient,
  { owner, repo }: Pick<GitHubEvent, 'owner' | 'repo'>,
  branch: string,
  names: readonly string[]
): Promise<BranchFile> {
  try {
    for (const name of names) {
      const text = await contentOf(client, { owner, repo, path: name, ref: branch })
      if (text === undefined) continue
      return text.length > LONGEST ? { why: `${name} has more than ${LONGEST} characters` } : { name, text }
    }
    // a token that may not read the repository gets the same answer as one that asks for what is not there
    await client.rest.repos.getBranch({ owner, repo, branch })
    return { none: true }
  } catch (error) {
    return { why: statusOf(error) === undefined ? messageOf(error) : explainRefusal(error, 'contents: read') }
  }
}

async function contentOf(
  client: GitHubClient,
  file: { owner: string; repo: string; path: string; ref: string }
): Promise<string | undefined> {
  try {
    const { data } = await client.rest.repos.getContent({ ...file, mediaType: { format: 'raw' } })
    const text: unknown = data
    if (typeof text === 'string') return text
    // where the answer's type names no character set
    if (text instanceof ArrayBuffer) return Buffer.from(text).toString('utf8')
    throw new Error(`${file.path} is no file`)
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}
