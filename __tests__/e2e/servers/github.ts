import type { Fault } from './faults.ts'
import { json, LoopbackServer } from './http-server.ts'
import type { Answer, RecordedRequest } from './http-server.ts'

interface Comment {
  id: number
  issue: number
  body: string
  user: { login: string; type: 'User' | 'Bot' }
  html_url: string
}

type Route = (parts: Record<string, string>, request: RecordedRequest) => Answer

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const
const LONGEST_BODY = 65_536

/** GitHub's REST API as far as a pull request's comment needs it, and the runner's OIDC token endpoint. */
export class GitHubServer extends LoopbackServer {
  readonly repository: string
  readonly token = 'ghs_installationTokenOfTheTests0000000'
  readonly oidcRequestToken = 'oidc-request-token-of-the-tests'
  /** Issues and pull requests that exist. */
  readonly issues: Set<number>
  readonly comments: Comment[] = []
  /** Open pull requests by commit. */
  readonly pullsOfCommit = new Map<string, { number: number; state: string }[]>()
  /** The `sub` claim of issued tokens. */
  subject: string
  readonly issuedTokens = new Map<string, { sub: string; aud: string }>()

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
      ['getUser', 'GET', at('/user'), () => refusal(403, 'Resource not accessible by integration')],
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
      ['deleteComment', 'DELETE', at(`${repository}/issues/comments/(?<id>\\d+)`), (at) => this.#delete(at)]
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

  /** Puts in a comment that was there before the run. */
  seedComment(
    body: string,
    options: { issue?: number; login?: string; type?: 'User' | 'Bot' } = {}
  ): Comment {
    const { issue = 7, login = BOT.login, type = login.endsWith('[bot]') ? 'Bot' : 'User' } = options
    return this.#add(issue, body, { login, type })
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

  #list({ issue }: Record<string, string>, request: RecordedRequest): Answer {
    if (!this.issues.has(Number(issue))) return refusal(404, 'Not Found')
    const size = Math.min(100, Number(request.query.get('per_page') ?? 30))
    const page = Number(request.query.get('page') ?? 1)
    const all = this.comments.filter((comment) => comment.issue === Number(issue))
    const last = Math.ceil(all.length / size)
    const link = (to: number, rel: string) =>
      `<${this.url}${request.path}?per_page=${size}&page=${to}>; rel="${rel}"`
    const headers = page < last ? { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } : {}
    return json(200, all.slice((page - 1) * size, page * size).map(commentAnswer), headers)
  }

  #create({ issue }: Record<string, string>, request: RecordedRequest): Answer {
    if (!this.issues.has(Number(issue))) return refusal(404, 'Not Found')
    const body = bodyOf(request)
    return typeof body === 'string'
      ? json(201, commentAnswer(this.#add(Number(issue), body, BOT)))
      : body.refused
  }

  #update(at: Record<string, string>, request: RecordedRequest): Answer {
    const comment = this.#find(at)
    if (!comment) return refusal(404, 'Not Found')
    if (comment.user.login !== BOT.login) return refusal(403, 'Resource not accessible by integration')
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
    const comment = { id, issue, body, user, html_url }
    this.comments.push(comment)
    return comment
  }
}

function commentAnswer({ id, body, user, html_url }: Comment): object {
  const times = { created_at: '2026-11-23T10:00:00Z', updated_at: '2026-11-23T10:00:00Z' }
  return { id, node_id: `IC_${id}`, body, user, html_url, ...times, author_association: 'NONE' }
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
