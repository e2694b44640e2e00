import { json } from './http-server.ts'
import type { Answer, RecordedRequest } from './http-server.ts'

interface ChangedFile {
  filename: string
  /** Left out of a large file. */
  patch?: string
}

export interface ReviewComment {
  path: string
  body: string
  line: number | null
  side?: string
  start_line?: number
  start_side?: string
  user: { login: string; type: 'User' | 'Bot' }
}

type SentComment = Omit<ReviewComment, 'user'>

interface SentReview {
  commit_id?: string
  event?: string
  body?: string
  comments?: SentComment[]
}

/** The diff of pull request 7 and the reviews of it. As GitHub does, a comment beside the diff refuses the whole review. */
export class Reviews {
  readonly files: ChangedFile[] = []
  readonly comments: ReviewComment[] = []
  readonly sent: SentReview[] = []

  /** A new file: all of its lines are added ones. */
  addFile(filename: string, text: string): void {
    const lines = text.replace(/\n$/, '').split('\n')
    const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n')
    this.files.push({ filename, patch })
  }

  create(request: RecordedRequest, user: ReviewComment['user']): Answer {
    const review = JSON.parse(request.body.toString()) as SentReview
    const comments = review.comments ?? []
    if (!review.body || !comments.every((comment) => this.#isOnDiff(comment)))
      return json(422, { message: 'Unprocessable Entity', errors: ['Line must be part of the diff'] })
    this.sent.push(review)
    this.comments.push(...comments.map((comment) => ({ ...comment, user })))
    const id = 5000 + this.sent.length
    return json(200, { id, html_url: `https://github.com/acme/shop/pull/7#pullrequestreview-${id}` })
  }

  #isOnDiff({
    path,
    line,
    side,
    start_line: start = line ?? 0,
    start_side: startSide
  }: SentComment): boolean {
    const patch = this.files.find(({ filename }) => filename === path)?.patch
    if (patch === undefined || line === null || side !== 'RIGHT' || start > line) return false
    if (start < line ? startSide !== 'RIGHT' : startSide !== undefined) return false
    return patch.split(/^(?=@@ )/m).some((hunk) => {
      const [, from = '0', length = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(hunk) ?? []
      return Number(from) <= start && line < Number(from) + Number(length)
    })
  }
}
