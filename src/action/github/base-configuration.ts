import { decoded } from '../../kit/encoding.ts'
import { messageOf } from '../../kit/errors.ts'
import type { GitHubClient } from './client.ts'
import type { GitHubEvent } from './event.ts'
import { explainRefusal, statusOf } from './refusal.ts'

/** A file of a branch; `none` where the branch has no such file; `why` where that cannot be told, without a full stop. */
export type BranchFile = { name: string; text: string } | { none: true } | { why: string }

/** Bytes: a longer file is none that a person wrote. */
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
      const file = await contentOf(client, { owner, repo, path: name, ref: branch })
      if (file !== undefined) return file
    }
    // a token that may not read the repository gets the same answer as one that asks for what is not there
    await client.rest.repos.getBranch({ owner, repo, branch })
    return { none: true }
  } catch (error) {
    return { why: statusOf(error) === undefined ? messageOf(error) : explainRefusal(error, 'contents: read') }
  }
}

/** As bytes: an answer of the media type `raw` is a text whose encoding nobody told. */
async function contentOf(
  client: GitHubClient,
  file: { owner: string; repo: string; path: string; ref: string }
): Promise<BranchFile | undefined> {
  try {
    const { data } = await client.rest.repos.getContent(file)
    if (Array.isArray(data) || data.type !== 'file') return { why: `${file.path} is no file` }
    const text = data.size > LONGEST ? undefined : decoded(Buffer.from(data.content, 'base64'))
    return text === undefined || text.length > LONGEST
      ? { why: `${file.path} has more than ${LONGEST} bytes` }
      : { name: file.path, text }
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}
