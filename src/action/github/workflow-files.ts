/**
 * Whether a pull request touched the files of workflows: what it did to its own decides whether a missing baseline is a first time, or a
 * workflow that was moved out of its baseline's reach.
 */
import { statusOf } from './refusal.ts'
import type { StoredArtifacts } from './stored-artifacts.ts'

/** Of a file that neither commit has nothing is known: it may be another repository's. */
export type Touched = 'added' | 'changed' | 'removed' | 'same' | 'absent'

/**
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @param stored its client has `contents: read`
 * @param before a commit or a branch
 * @param after another one
 * @throws what GitHub answers
 */
export async function touched(
  stored: StoredArtifacts,
  path: string,
  before: string,
  after: string
): Promise<Touched> {
  const [then, now] = [await blobOf(stored, path, before), await blobOf(stored, path, after)]
  if (then === undefined) return now === undefined ? 'absent' : 'added'
  if (now === undefined) return 'removed'
  return then === now ? 'same' : 'changed'
}

/** What stands for the file's content; undefined where there is no such file. */
async function blobOf(stored: StoredArtifacts, path: string, ref: string): Promise<string | undefined> {
  const { owner, repo, client } = stored
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref })
    return Array.isArray(data) ? undefined : data.sha
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}
