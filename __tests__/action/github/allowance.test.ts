/** How many requests a scan makes of GitHub, and how it heeds GitHub's limits: the real client against a local server. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import {
  Allowance,
  AllowanceUsed,
  REQUESTS_AT_MOST,
  type Purpose
} from '../../../src/action/github/allowance.ts'
import { Answers } from '../../../src/action/github/answers.ts'
import { BranchBaseline } from '../../../src/action/github/branch-baseline.ts'
import type { GitHubClient, gitHubClient } from '../../../src/action/github/client.ts'
import type { GitHubEvent } from '../../../src/action/github/event.ts'
import { explainRefusal } from '../../../src/action/github/refusal.ts'
import { evidenceOfRuns } from '../../../src/action/github/runs-evidence.ts'
import { Identity } from '../../../src/judgement/identity.ts'
import { Budget } from '../../../src/kit/budget.ts'
import { GitHubServer } from '../../e2e/servers/github.ts'

const EVENT: GitHubEvent = {
  name: 'pull_request',
  owner: 'acme',
  repo: 'shop',
  pullRequest: 7,
  isFork: false,
  isPublic: false,
  queued: undefined,
  commit: 'a'.repeat(40),
  baseBranch: 'main',
  defaultBranch: 'main',
  workflow: '.github/workflows/ci.yml',
  head: undefined
}

let github: GitHubServer
let make: typeof gitHubClient
let budget: Budget
let told: string[]
let allowance: Allowance

beforeAll(async () => {
  github = await new GitHubServer().start()
  github.login = 'a-person'
  // read where the client is loaded
  process.env['GITHUB_API_URL'] = github.url
  make = (await import('../../../src/action/github/client.ts')).gitHubClient
})

beforeEach(() => {
  github.arrivals.length = 0
  github.faults.clear()
  github.artifacts.length = 0
  budget = new Budget(20, 'the test is over')
  told = []
  allowance = new Allowance((line) => told.push(line))
})

afterEach(() => budget.close())

afterAll(async () => {
  delete process.env['GITHUB_API_URL']
  await github.close()
})

function clientFor(purpose: Purpose): GitHubClient {
  return make(github.token, budget, allowance, purpose)
}

async function ask(purpose: Purpose): Promise<unknown> {
  return clientFor(purpose).rest.users.getAuthenticated()
}

/** How many requests are answered before one is refused. */
async function until(purpose: Purpose, refusal: RegExp): Promise<number> {
  for (let asked = 0; asked <= REQUESTS_AT_MOST; asked += 1) {
    const error: unknown = await ask(purpose).then(
      () => undefined,
      (thrown: unknown) => thrown
    )
    if (error === undefined) continue
    expect(error).toBeInstanceOf(AllowanceUsed)
    expect((error as Error).message).toMatch(refusal)
    return asked
  }
  throw new Error('no request was refused')
}

/** Runs on main whose artifacts count for nothing, since a workflow_run may be a fork's. */
function seedRuns(count: number): void {
  for (let id = 1; id <= count; id += 1) {
    const run = { id, repository_id: 1, head_repository_id: 1, head_branch: 'main', head_sha: 'c'.repeat(40) }
    github.artifacts.push({
      id,
      name: 'least-privilege',
      expired: false,
      created_at: '2026-11-01T00:00:00Z',
      workflow_run: run,
      zip: Buffer.from('')
    })
    github.runs.set(id, { event: 'workflow_run', path: '.github/workflows/ci.yml', run_attempt: 1 })
  }
}

describe('sixty requests a scan', () => {
  it('of which earlier evidence has fifteen, and baseline and rules leave twelve for publishing', async () => {
    expect(await until('evidence', /60 requests .* 15 of them are for the evidence of earlier runs/)).toBe(15)
    expect(await until('baseline', /none is left for the baseline/)).toBe(33)
    expect(await until('rules', /none is left for the rules/)).toBe(0)
    expect(await until('publishing', /none is left for publishing/)).toBe(12)
    expect(github.arrivals).toHaveLength(REQUESTS_AT_MOST)
  })

  it('counts each try', async () => {
    github.faults.push({ operation: 'getUser', status: 429, headers: { 'retry-after': '0' }, times: 2 })
    await ask('baseline')
    expect(github.arrivals).toHaveLength(3)
    expect(await until('baseline', /none is left/)).toBe(45)
  })

  it('that evidence and baseline share: what one was answered the other does not ask again', async () => {
    seedRuns(150)
    const known = new Answers()
    const { reports, not } = await evidenceOfRuns(
      async () => clientFor('evidence'),
      EVENT,
      known,
      'least-privilege',
      undefined
    )
    expect(reports).toEqual([])
    expect(not.join()).toContain('15 of them are for the evidence of earlier runs')
    const query = { name: 'least-privilege', workflow: undefined, identity: new Identity([]) }
    const source = new BranchBaseline(async () => clientFor('baseline'), EVENT, query, known)
    expect(await source.find(['r'])).toMatchObject({ state: 'none' })
    // two pages by name, one without; thirty runs, each asked once
    expect(github.count('getRun')).toBe(30)
    expect(github.arrivals.length).toBeLessThanOrEqual(40)
  })

  it('used up before a baseline was looked for: it is refused, and never "none yet"', async () => {
    seedRuns(5)
    while (github.arrivals.length < 46) await ask('rules')
    const query = { name: 'least-privilege', workflow: undefined, identity: new Identity([]) }
    const source = new BranchBaseline(async () => clientFor('baseline'), EVENT, query, new Answers())
    const found = await source.find(['r'])
    expect(found).toMatchObject({
      state: 'refused',
      why: expect.stringContaining('none is left for the baseline')
    })
  })
})

describe("GitHub's limits", () => {
  it.each<[what: string, status: number, headers: Record<string, string>]>([
    ['retry-after', 403, { 'retry-after': '1' }],
    [
      'x-ratelimit-reset',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000)) }
    ]
  ])('%s is waited for by all requests of the scan, and said once', async (_, status, headers) => {
    github.faults.push({ operation: 'getUser', status, headers, times: 1 })
    const begun = performance.now()
    const first = ask('baseline')
    while (told.length === 0) await budget.sleep(5)
    await Promise.all([first, ask('evidence')])
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990)
    expect(told).toEqual(['GitHub asks to wait 1 second.'])
    expect(github.arrivals).toHaveLength(3)
  })

  it.each<[what: string, status: number, message: string, headers: Record<string, string>]>([
    ['an hour', 429, 'Too many requests', { 'retry-after': '3600' }],
    ['no one knows how long', 403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }],
    ['a minute, which the scan does not have', 403, 'You have exceeded a secondary rate limit.', {}]
  ])('%s: nothing is asked any more, for whatever purpose', async (_, status, message, headers) => {
    github.faults.push({ operation: 'getUser', status, message, headers, times: 1 })
    const errors: unknown[] = []
    for (const purpose of ['baseline', 'publishing'] as const) {
      errors.push(await ask(purpose).catch((thrown: unknown) => thrown))
    }
    for (const error of errors)
      expect(explainRefusal(error, 'actions: read')).toContain('used up its requests')
    expect(github.arrivals).toHaveLength(1)
  })

  it('are not what a token is refused that may not do this', async () => {
    github.faults.push({ operation: 'getUser', status: 403, message: 'Resource not accessible', times: 1 })
    await expect(ask('baseline')).rejects.toThrow('Resource not accessible')
    await ask('publishing')
    expect(github.arrivals).toHaveLength(2)
  })
})

describe('what changes something', () => {
  const BETWEEN_MS = 15
  const issue = { owner: 'acme', repo: 'shop', issue_number: 7 }

  /** Milliseconds that were waited for before each request. */
  async function pauses(ask: (client: GitHubClient) => Promise<unknown>, times: number): Promise<number[]> {
    allowance = new Allowance((line) => told.push(line), BETWEEN_MS)
    const slept = jest.spyOn(budget, 'sleep')
    const client = clientFor('publishing')
    for (let time = 0; time < times; time += 1) await ask(client)
    return slept.mock.calls.map(([ms]) => ms)
  }

  it('is asked a while after what was changed before', async () => {
    const begun = performance.now()
    const write = async (client: GitHubClient): Promise<unknown> =>
      client.rest.issues.createComment({ ...issue, body: 'a comment' })
    expect((await pauses(write, 4)).length).toBeGreaterThan(0)
    // whatever the requests themselves take is a part of the pause
    expect(performance.now() - begun).toBeGreaterThanOrEqual(3 * BETWEEN_MS - 3)
  })

  it('waits for so long in a scan, and no longer', async () => {
    const write = async (client: GitHubClient): Promise<unknown> =>
      client.rest.issues.createComment({ ...issue, body: 'a comment' })
    const waited = (await pauses(write, 50)).reduce((sum, ms) => sum + ms, 0)
    expect(waited).toBeLessThanOrEqual(25 * BETWEEN_MS + 0.001)
  })

  it('alone: questions follow each other at once', async () => {
    expect(await pauses((client) => client.rest.issues.listComments(issue), 5)).toEqual([])
  })
})
