/** Remarks as one review of the pull request. */
import type { Remark } from '../../reporters/remarks.ts'
import { AllowanceUsed } from './allowance.ts'
import type { GitHubClient } from './client.ts'
import { loginAmong } from './identity.ts'
import { hunksOf, ShownFile, type Hunk } from './diff.ts'
import { policyComments, type LineComment } from './policy-comments.ts'

/** More would bury the pull request. */
const MOST_COMMENTS = 20

export interface Review {
  pull: { owner: string; repo: string; pull_number: number }
  /** The pull request's last commit. */
  commit: string
  remarks: readonly Remark[]
  /** A file as it is checked out; undefined where it cannot be read. */
  textOf: (file: string) => Promise<string | undefined>
}

export interface Reviewed {
  /** Absent when there was nothing new to say on the diff. */
  url?: string
  posted: number
  /** Said by an earlier run already, whatever became of it. */
  repeated: number
  /** On lines that the diff does not show. */
  outside: readonly Remark[]
  /** In files of which the diff shows other lines than those that are checked out: whether these are in it cannot be told. */
  differing: readonly Remark[]
  /** Above the number of comments at a time. */
  left: number
  /** Comments that GitHub would not take, while it took others. */
  refused: number
}

/**
 * Posts one review with a comment for each policy of which something is said on lines that the diff shows, unless an earlier run has said the same.
 * https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 * @throws what GitHub answers
 */
export async function postReview(
  client: GitHubClient,
  { pull, commit, remarks, textOf }: Review
): Promise<Reviewed> {
  const hunks = await diffOf(client, pull)
  const files = new Map<string, ShownFile | undefined>()
  const on: Remark[] = []
  const outside: Remark[] = []
  const differing: Remark[] = []
  for (const remark of remarks) {
    const { file: name, startLine, endLine } = remark
    if (!files.has(name)) files.set(name, await shownFile(name, hunks.get(name), textOf))
    const file = files.get(name)
    if (file?.shows(startLine, endLine) === true) on.push(remark)
    else if (file === undefined || file.isOfHead) outside.push(remark)
    else differing.push(remark)
  }
  const comments = policyComments(on, (file) => files.get(file))
  const said = on.length === 0 ? new Set<string>() : await fingerprintsOf(client, pull)
  const fresh = comments.filter(({ fingerprint }) => !said.has(fingerprint))
  const posting = fresh.slice(0, MOST_COMMENTS)
  const counts = {
    posted: posting.length,
    repeated: comments.length - fresh.length,
    outside,
    differing,
    left: fresh.length - posting.length,
    refused: 0
  }
  if (posting.length === 0) return counts
  const create = async (some: readonly LineComment[]): Promise<string> => {
    const { data } = await client.rest.pulls.createReview({
      ...pull,
      commit_id: commit,
      event: 'COMMENT',
      body: 'Permissions on lines of this pull request that no traced call needs.',
      comments: some.map(commentOf)
    })
    return data.html_url
  }
  try {
    return { ...counts, url: await create(posting) }
  } catch (error) {
    if (posting.length === 1 || !isUnprocessable(error)) throw error
    const apart = await oneByOne(posting, create, error)
    return { ...counts, ...apart, left: counts.left + apart.left }
  }
}

/** Undefined for one that the diff does not have, or that cannot be read. */
async function shownFile(
  name: string,
  hunks: readonly Hunk[] | undefined,
  textOf: Review['textOf']
): Promise<ShownFile | undefined> {
  const text = hunks === undefined ? undefined : await textOf(name)
  return hunks === undefined || text === undefined ? undefined : new ShownFile(hunks, text)
}

function isUnprocessable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 422
}

/** One comment that GitHub does not take loses a whole review: each is then one of its own. @throws where none is taken */
async function oneByOne(
  posting: readonly LineComment[],
  create: (some: readonly LineComment[]) => Promise<string>,
  first: unknown
): Promise<Pick<Reviewed, 'url' | 'posted' | 'refused' | 'left'>> {
  const urls: string[] = []
  let tried = 0
  try {
    for (const comment of posting) {
      const url = await create([comment]).catch((error: unknown) => {
        if (isUnprocessable(error)) return undefined
        throw error
      })
      if (url !== undefined) urls.push(url)
      tried += 1
    }
  } catch (error) {
    // what was posted is told; the rest waits for the next run
    if (!(error instanceof AllowanceUsed) || urls.length === 0) throw error
  }
  const [url] = urls
  if (url === undefined) throw first
  return { url, posted: urls.length, refused: tried - urls.length, left: posting.length - tried }
}

async function diffOf(client: GitHubClient, pull: Review['pull']): Promise<Map<string, Hunk[]>> {
  const files = await client.paginate(client.rest.pulls.listFiles, { ...pull, per_page: 100 })
  // a large file's patch is left out
  return new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch ?? '')]))
}

function commentOf({ file, startLine, endLine, body, fingerprint }: LineComment): {
  path: string
  body: string
  line: number
  side: string
  start_line?: number
  start_side?: string
} {
  return {
    path: file,
    body: `${markerOf(fingerprint)}\n${body}`,
    line: endLine,
    side: 'RIGHT',
    ...(startLine < endLine && { start_line: startLine, start_side: 'RIGHT' })
  }
}

function markerOf(fingerprint: string): string {
  return `<!-- xray-least-privilege:line:${fingerprint} -->`
}

/** Lists the fingerprints of all comments that the token's own user made on lines, also of those that are resolved or outdated. */
async function fingerprintsOf(client: GitHubClient, pull: Review['pull']): Promise<Set<string>> {
  const all = await client.paginate(client.rest.pulls.listReviewComments, { ...pull, per_page: 100 })
  const marked = all.flatMap(({ body, user }) => {
    const fingerprint = /^<!-- xray-least-privilege:line:([0-9a-f]+) -->/.exec(body)?.[1]
    return fingerprint === undefined ? [] : [{ fingerprint, login: user?.login ?? '' }]
  })
  if (marked.length === 0) return new Set()
  const login = await loginAmong(
    client,
    marked.map((one) => one.login)
  )
  return new Set(marked.filter((one) => one.login === login).map(({ fingerprint }) => fingerprint))
}
