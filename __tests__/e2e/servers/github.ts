import { createHash } from 'node:crypto'
import type { Fault } from './faults.ts'
import { json, LoopbackServer } from './http-server.ts'
import type { Answer, RecordedRequest } from './http-server.ts'
import { Reviews } from './reviews.ts'

interface Comment {
  id: number
  node_id: string
  /** Hidden by somebody; REST does not tell. */
  issue: number
  body: string
  user: { login: string; type: 'User' | 'Bot' }
  html_url: string
}

export interface SeededPull {
  number: number
  state: 'open' | 'closed'
  head: { sha: string; repo: { full_name: string } | null }
  base: { ref: string }
}

export interface SeededArtifact {
  id: number
  name: string
  expired: boolean
  created_at: string
  workflow_run: {
    id: number
    repository_id: number
    head_repository_id: number
    head_branch: string
    head_sha: string
  }
  zip: Buffer
  /** What the API says; the archive's own size when absent. */
  size?: number
}

export interface ClosedPull {
  merged_at: string | null
  merge_commit_sha: string | null
  head: { sha: string }
  base: { ref: string }
}

export interface SeededRun {
  event: string
  path: string
  run_attempt: number
}

type Route = (parts: Record<string, string>, request: RecordedRequest) => Answer

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const
const LONGEST_BODY = 65_536
const BLOBS = '/blobs/'

/**
 * GitHub's API as far as comments, pull requests and earlier artifacts need it, and the runner's OIDC token endpoint. The archives
 * themselves come from `blobs`, another host, as they do at GitHub.
 */
export class GitHubServer extends LoopbackServer {
  readonly repository: string
  readonly token = 'ghs_installationTokenOfTheTests0000000'
  readonly oidcRequestToken = 'oidc-request-token-of-the-tests'
  /** Issues and pull requests that exist. */
  readonly issues: Set<number>
  readonly comments: Comment[] = []
  readonly reviews = new Reviews()
  /** Open pull requests by commit. */
  readonly pullsOfCommit = new Map<string, SeededPull[]>()
  /** Pull requests by `owner:branch` of their head. */
  readonly pullsOfHead = new Map<string, SeededPull[]>()
  /** What earlier runs left; `files` come back as a zip archive. */
  readonly artifacts: SeededArtifact[] = []
  /** Earlier runs by their id. */
  readonly runs = new Map<number, SeededRun>()
  /** Files of branches by their path, as far as somebody asks for them. */
  readonly branches = new Map<string, Record<string, string | Uint8Array>>([['main', {}]])
  /** The commit at which whatever is proposed left its target, and what the target got since, the oldest first. */
  mergeBase: { sha: string; later: string[] } = { sha: 'b'.repeat(40), later: [] }
  /** The last commits of branches, the newest first. */
  readonly commits = new Map<string, string[]>()
  /** Closed pull requests by the branch that they are for. */
  readonly closedPulls = new Map<string, ClosedPull[]>()
  readonly checkRuns: Record<string, unknown>[] = []
  /** Whose token it is. */
  login: string = BOT.login
  /** Called when a comment is about to be created: the moment in which another run may be faster. */
  beforeCreate: (() => void) | undefined
  /** The `sub` claim of issued tokens. */
  subject: string
  readonly issuedTokens = new Map<string, { sub: string; aud: string }>()

  /** Where archives are handed out: set it before an artifact is asked for. */
  blobs = ''

  #nextId = 1001
  readonly #routes: [operation: string, method: string, path: RegExp, route: Route][]

  constructor(options: { repository?: string; issues?: number[] } = {}) {
    super()
    this.repository = options.repository ?? 'acme/shop'
    this.issues = new Set(options.issues ?? [7])
    this.subject = `repo:${this.repository}:pull_request`
    const repository = `/repos/${this.repository.replace(/[^\w/]/g, '\\$&')}`
    const at = (path: string) => new RegExp(`^${path}$`)
    this.#routes = [
      ['getIdToken', 'GET', at('/oidc/token'), (_, request) => this.#idToken(request)],
      [
        'getRepository',
        'GET',
        at(repository),
        () => json(200, { id: 1, full_name: this.repository, private: false })
      ],
      [
        'listPulls',
        'GET',
        at(`${repository}/commits/(?<sha>\\w+)/pulls`),
        ({ sha }) => this.#pulls(sha ?? '')
      ],
      ['listPullRequests', 'GET', at(`${repository}/pulls`), (_, request) => this.#pullsOfHead(request)],
      [
        'listArtifacts',
        'GET',
        at(`${repository}/actions/artifacts`),
        (_, request) => this.#artifacts(this.artifacts, request)
      ],
      [
        'listRunArtifacts',
        'GET',
        at(`${repository}/actions/runs/(?<run>\\d+)/artifacts`),
        ({ run }, request) =>
          this.#artifacts(
            this.artifacts.filter(({ workflow_run: { id } }) => id === Number(run)),
            request
          )
      ],
      ['getRun', 'GET', at(`${repository}/actions/runs/(?<run>\\d+)`), (parts) => this.#run(parts)],
      [
        'downloadArtifact',
        'GET',
        at(`${repository}/actions/artifacts/(?<id>\\d+)/zip`),
        ({ id }) => ({ status: 302, headers: { location: `${this.blobs}${BLOBS}${id}?sig=signature` } })
      ],
      ['getUser', 'GET', at('/user'), () => this.#user()],
      [
        'getContent',
        'GET',
        at(`${repository}/contents/(?<path>.+)`),
        ({ path = '' }, request) => this.#content(decodeURIComponent(path), request)
      ],
      [
        'compareCommits',
        'GET',
        at(`${repository}/compare/(?<range>.+)`),
        (_, request) => this.#compared(request)
      ],
      [
        'listCommits',
        'GET',
        at(`${repository}/commits`),
        (_, request) =>
          this.#listed(
            (this.commits.get(request.query.get('sha') ?? '') ?? []).map((sha) => ({ sha })),
            request
          )
      ],
      ['createCheckRun', 'POST', at(`${repository}/check-runs`), (_, request) => this.#checkRun(request)],
      [
        'getBranch',
        'GET',
        at(`${repository}/branches/(?<branch>.+)`),
        ({ branch = '' }) => json(200, { name: branch })
      ],
      [
        'listComments',
        'GET',
        at(`${repository}/issues/(?<issue>\\d+)/comments`),
        (at, r) => this.#list(at, r)
      ],
      [
        'createComment',
        'POST',
        at(`${repository}/issues/(?<issue>\\d+)/comments`),
        (at, r) => this.#create(at, r)
      ],
      ['getComment', 'GET', at(`${repository}/issues/comments/(?<id>\\d+)`), (at) => this.#get(at)],
      [
        'updateComment',
        'PATCH',
        at(`${repository}/issues/comments/(?<id>\\d+)`),
        (at, r) => this.#update(at, r)
      ],
      ['deleteComment', 'DELETE', at(`${repository}/issues/comments/(?<id>\\d+)`), (at) => this.#delete(at)],
      [
        'listFiles',
        'GET',
        at(`${repository}/pulls/7/files`),
        (_, request) => this.#listed(this.reviews.files, request)
      ],
      [
        'listReviewComments',
        'GET',
        at(`${repository}/pulls/7/comments`),
        (_, request) => this.#listed(this.reviews.comments, request)
      ],
      [
        'createReview',
        'POST',
        at(`${repository}/pulls/7/reviews`),
        (_, request) => this.reviews.create(request, this.#author)
      ]
    ]
  }

  environment(): Record<string, string> {
    return { GITHUB_API_URL: this.url, GITHUB_REPOSITORY: this.repository }
  }

  /** What a job with `id-token: write` has besides; a fork's pull request does not. */
  oidcEnvironment(): Record<string, string> {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.url}/oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.oidcRequestToken
    }
  }

  get #author(): Comment['user'] {
    return { login: this.login, type: this.login.endsWith('[bot]') ? 'Bot' : 'User' }
  }

  /** Puts in a comment that was there before the run. */
  seedComment(
    body: string,
    options: { issue?: number; login?: string; type?: 'User' | 'Bot' } = {}
  ): Comment {
    const { issue = 7, login = BOT.login, type = login.endsWith('[bot]') ? 'Bot' : 'User' } = options
    return this.#add(issue, body, { login, type })
  }

  /** Every operation but those that look for the target branch's file, in the order of arrival. */
  get askedBesideFiles(): string[] {
    return this.arrivals
      .map(({ operation }) => operation)
      .filter((name) => !/^get(Content|Branch)$/.test(name))
  }

  /** Calls that changed something. */
  get writes(): number {
    return this.count('createComment') + this.count('updateComment') + this.count('deleteComment')
  }

  protected operationOf({ method, path }: RecordedRequest): string | undefined {
    return this.#route(method, path)?.operation
  }

  protected perform(operation: string, request: RecordedRequest): Answer {
    const expected = operation === 'getIdToken' ? this.oidcRequestToken : this.token
    const given = (request.headers.authorization ?? '').replace(/^(token|bearer) /i, '')
    if (given !== expected) return refusal(401, 'Bad credentials')
    const found = this.#route(request.method, request.path)
    return found ? found.route(found.parts, request) : refusal(404, 'Not Found')
  }

  protected failure(_operation: string, fault: Fault): Answer {
    return refusal(fault.status ?? 500, fault.message ?? 'Failed on purpose', fault.headers)
  }

  #route(method: string, path: string) {
    // GitHub Enterprise Server has the same API below this prefix.
    const plain = path.replace(/^\/api\/v3/, '')
    for (const [operation, verb, pattern, route] of this.#routes) {
      const match = verb === method ? pattern.exec(plain) : null
      if (match) return { operation, route, parts: { ...match.groups } }
    }
    return undefined
  }

  #idToken(request: RecordedRequest): Answer {
    const aud = request.query.get('audience') ?? `https://github.com/${this.repository.split('/')[0]}`
    const claims = { sub: this.subject, aud, iss: 'https://token.actions.githubusercontent.com' }
    const times = { iat: Math.floor(Date.now() / 1000), exp: Math.floor(Date.now() / 1000) + 300 }
    const header = { typ: 'JWT', alg: 'RS256', kid: 'test' }
    const token = [header, { ...claims, ...times, jti: String(this.issuedTokens.size) }, 'not-a-signature']
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    this.issuedTokens.set(token, { sub: claims.sub, aud })
    return json(200, { count: token.length, value: token })
  }

  #pulls(sha: string): Answer {
    return json(200, this.pullsOfCommit.get(sha) ?? [])
  }

  #pullsOfHead({ query }: RecordedRequest): Answer {
    const base = query.get('base')
    if (base !== null && query.get('state') === 'closed') return json(200, this.closedPulls.get(base) ?? [])
    const pulls = this.pullsOfHead.get(query.get('head') ?? '') ?? []
    return json(
      200,
      pulls.filter(({ state }) => state === (query.get('state') ?? 'open'))
    )
  }

  #compared(request: RecordedRequest): Answer {
    const { sha, later } = this.mergeBase
    const { items } = this.#page(later, request)
    return json(200, {
      merge_base_commit: { sha },
      total_commits: later.length,
      commits: items.map((one) => ({ sha: one }))
    })
  }

  #checkRun(request: RecordedRequest): Answer {
    const run = JSON.parse(request.body.toString()) as Record<string, unknown>
    this.checkRuns.push(run)
    return json(201, { id: this.#nextId++, html_url: `https://github.com/${this.repository}/runs/1`, ...run })
  }

  #content(path: string, request: RecordedRequest): Answer {
    const body = this.branches.get(request.query.get('ref') ?? 'main')?.[path]
    if (body === undefined) return refusal(404, 'Not Found')
    const bytes = Buffer.from(body)
    const sha = createHash('sha1').update(bytes).digest('hex')
    // as GitHub does, with a break after each sixty characters
    const content = bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
    return json(200, { type: 'file', encoding: 'base64', size: bytes.length, path, sha, content })
  }

  #run({ run }: Record<string, string>): Answer {
    const found = this.runs.get(Number(run))
    return found ? json(200, { id: Number(run), ...found }) : refusal(404, 'Not Found')
  }

  #artifacts(from: readonly SeededArtifact[], request: RecordedRequest): Answer {
    const name = request.query.get('name')
    const found = from
      .filter((artifact) => name === null || artifact.name === name)
      .toSorted((a, b) => b.id - a.id)
      .map(({ zip, size, ...artifact }) => ({ ...artifact, size_in_bytes: size ?? zip.length }))
    const { items, headers } = this.#page(found, request)
    return json(200, { total_count: found.length, artifacts: items }, headers)
  }

  /** People are told who they are; apps, a workflow's token among them, are not. */
  #user(): Answer {
    return this.login.endsWith('[bot]')
      ? json(403, { message: 'Resource not accessible by integration' })
      : json(200, { login: this.login })
  }

  #page<T>(all: readonly T[], request: RecordedRequest): { items: T[]; headers: Record<string, string> } {
    const size = Math.min(100, Number(request.query.get('per_page') ?? 30))
    const page = Number(request.query.get('page') ?? 1)
    const last = Math.ceil(all.length / size)
    const link = (to: number, rel: string) => {
      const query = new URLSearchParams(request.query)
      query.set('page', String(to))
      return `<${this.url}${request.path}?${query.toString()}>; rel="${rel}"`
    }
    return {
      items: all.slice((page - 1) * size, page * size),
      headers: page < last ? { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } : {}
    }
  }

  #listed(all: readonly object[], request: RecordedRequest): Answer {
    const { items, headers } = this.#page(all, request)
    return json(200, items, headers)
  }

  #list({ issue }: Record<string, string>, request: RecordedRequest): Answer {
    if (!this.issues.has(Number(issue))) return refusal(404, 'Not Found')
    const all = this.comments.filter((comment) => comment.issue === Number(issue))
    const { items, headers } = this.#page(all, request)
    return json(200, items.map(commentAnswer), headers)
  }

  #create({ issue }: Record<string, string>, request: RecordedRequest): Answer {
    if (!this.issues.has(Number(issue))) return refusal(404, 'Not Found')
    const body = bodyOf(request)
    if (typeof body !== 'string') return body.refused
    this.beforeCreate?.()
    return json(201, commentAnswer(this.#add(Number(issue), body, this.#author)))
  }

  #update(at: Record<string, string>, request: RecordedRequest): Answer {
    const comment = this.#find(at)
    if (!comment) return refusal(404, 'Not Found')
    if (comment.user.login !== this.login) return refusal(403, 'Resource not accessible by integration')
    const body = bodyOf(request)
    if (typeof body !== 'string') return body.refused
    comment.body = body
    return json(200, commentAnswer(comment))
  }

  #get(at: Record<string, string>): Answer {
    const comment = this.#find(at)
    return comment ? json(200, commentAnswer(comment)) : refusal(404, 'Not Found')
  }

  #delete(at: Record<string, string>): Answer {
    const comment = this.#find(at)
    if (!comment) return refusal(404, 'Not Found')
    this.comments.splice(this.comments.indexOf(comment), 1)
    return { status: 204 }
  }

  #find({ id }: Record<string, string>): Comment | undefined {
    return this.comments.find((comment) => comment.id === Number(id))
  }

  #add(issue: number, body: string, user: Comment['user']): Comment {
    const id = this.#nextId++
    const html_url = `https://github.com/${this.repository}/pull/${issue}#issuecomment-${id}`
    const comment = { id, node_id: `IC_${id}`, issue, body, user, html_url }
    this.comments.push(comment)
    return comment
  }
}

function commentAnswer({ id, node_id, body, user, html_url }: Comment): object {
  const times = { created_at: '2026-11-23T10:00:00Z', updated_at: '2026-11-23T10:00:00Z' }
  return { id, node_id, body, user, html_url, ...times, author_association: 'NONE' }
}

function bodyOf(request: RecordedRequest): string | { refused: Answer } {
  const { body } = JSON.parse(request.body.toString() || '{}') as { body?: unknown }
  if (typeof body !== 'string' || body === '') return { refused: refusal(422, 'Validation Failed') }
  if (body.length > LONGEST_BODY)
    return {
      refused: refusal(422, `Validation Failed: body is too long (maximum is ${LONGEST_BODY} characters)`)
    }
  return body
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return json(
    status,
    { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers
  )
}
