/** Which report of the base branch a pull request is compared with, and what the gate says then: through GitHub's API, without a child process. */
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { Answers } from '../../../src/action/github/answers.ts'
import { fileOfBranch } from '../../../src/action/github/base-configuration.ts'
import { BranchBaseline } from '../../../src/action/github/branch-baseline.ts'
import type { GitHubEvent } from '../../../src/action/github/event.ts'
import type { Baseline, NoBaseline } from '../../../src/judgement/baseline.ts'
import { gateOf } from '../../../src/judgement/gate.ts'
import { Identity } from '../../../src/judgement/identity.ts'
import { judge } from '../../../src/judgement/verdict.ts'
import { digestOf } from '../../../src/kit/digest.ts'
import type { RoleReport } from '../../../src/report/report.ts'
import { BlobServer } from '../../e2e/servers/blobs.ts'
import { GitHubServer } from '../../e2e/servers/github.ts'
import { evidence, excessOf, NO_RULES, report, role, ROLE, workload } from '../../judgement/reports.ts'

/** The commits of main, the oldest first, and the pull request's. */
const [OLD, NEWER, HEAD] = ['c', 'd', 'a'].map((letter) => letter.repeat(40)) as [string, string, string]
const CI = '.github/workflows/ci.yml'
const OTHER = '.github/workflows/nightly.yml'
const NOW = 1_795_000_000

/** Two roles of two unused actions each. */
const SHOP = [role(2), role(2, 0, { arn: `${ROLE}-2` })]
const unjudged = (one: RoleReport): RoleReport => ({ ...one, judged: false })
/** As it would be without what it never uses. */
const stricter = ({ arn }: RoleReport): RoleReport => role(0, 0, { arn })

const PULL_REQUEST: GitHubEvent = {
  name: 'pull_request',
  owner: 'acme',
  repo: 'shop',
  pullRequest: 7,
  isFork: false,
  isPublic: false,
  queued: undefined,
  commit: HEAD,
  baseBranch: 'main',
  defaultBranch: 'main',
  workflow: CI,
  head: undefined
}

let github: GitHubServer
let blobs: BlobServer

beforeEach(async () => {
  github = await new GitHubServer().start()
  blobs = await new BlobServer().start()
  github.blobs = blobs.url
  github.mergeBase = { sha: OLD, later: [NEWER] }
})

afterEach(async () => {
  expect([...github.unhandled, ...blobs.unhandled]).toEqual([])
  await Promise.all([github.close(), blobs.close()])
})

interface Seed {
  roles?: RoleReport[]
  branch?: string
  name?: string
  path?: string
  event?: string
  commit?: string
}

/** An earlier run's artifact. Later ones are newer. */
function seed({ roles = SHOP, branch = 'main', name = 'least-privilege', ...of }: Seed = {}): void {
  const { path = CI, event = 'push', commit = OLD } = of
  const id = 1 + github.artifacts.length
  const { digest: _, ...whole } = report({ roles })
  const signed = { ...whole, digest: digestOf(whole) }
  const zip = Buffer.from(zipSync({ 'report.json': strToU8(JSON.stringify(signed)) }))
  const run = { id, repository_id: 1, head_repository_id: 1, head_branch: branch, head_sha: commit }
  const created_at = new Date((NOW - 3600) * 1000).toISOString()
  github.artifacts.push({ id, name, expired: false, created_at, workflow_run: run, zip })
  github.runs.set(id, { event, path, run_attempt: 1 })
  blobs.archives.set(id, zip)
}

async function find(
  event: Partial<GitHubEvent> = {},
  query: { name?: string; workflow?: string } = {}
): Promise<Baseline | NoBaseline> {
  const client = getOctokit(github.token, { baseUrl: github.url })
  const { name = 'least-privilege', workflow } = query
  const source = new BranchBaseline(
    async () => client,
    { ...PULL_REQUEST, ...event },
    { name, workflow, identity: new Identity([]) },
    new Answers()
  )
  return source.find(SHOP.map(({ arn }) => arn))
}

/** What a scan of the shop as it is now comes to against that. */
function against(baseline: Baseline | NoBaseline): string {
  const limits = { thresholds: { 'max-unused-actions': 0 }, rules: [] }
  const seen = { evidence: evidence(), workloads: [workload()] }
  const rules = { ...NO_RULES, failOn: 'new' as const, limits }
  const gated = gateOf(
    SHOP.map((one) => excessOf(one)),
    seen,
    rules,
    baseline,
    NOW
  )
  return judge({ ...gated, ...seen, ignored: [], compared: true }).verdict
}

describe('the base branch', () => {
  it('judged nothing, or not every role: reports before count for those', async () => {
    seed()
    seed({ roles: SHOP.map((one, i) => (i === 0 ? unjudged(one) : one)) })
    seed({ roles: SHOP.map(unjudged) })
    const found = await find()
    expect(against(found)).toBe('pass')
    expect(found).toMatchObject({ older: [{}] })
  })

  it('judged nothing at all: a report, in words of its own', async () => {
    seed({ roles: SHOP.map(unjudged) })
    const found = await find()
    expect(found).toMatchObject({ state: 'judged-nothing' })
    expect(against(found)).toBe('report')
  })

  it('moved on and grants less: that is not what the pull request was made of', async () => {
    seed()
    seed({ commit: NEWER, roles: SHOP.map(stricter) })
    const found = await find()
    expect(found).toMatchObject({ commit: OLD, newer: [{}] })
    expect(against(found)).toBe('pass')
  })

  it('moved on and grants more: GitHub merged that into what was scanned', async () => {
    seed({ roles: SHOP.map(stricter) })
    expect(against(await find())).toBe('excess')
    seed({ commit: NEWER })
    expect(against(await find())).toBe('pass')
  })

  it('reported only after the pull request left it: compared with all the same, and said', async () => {
    seed({ commit: NEWER })
    const found = await find()
    expect(found).toMatchObject({ commit: NEWER, doubt: expect.stringContaining('there is none before') })
    expect(against(found)).toBe('pass')
  })

  it('cannot be compared by commits: its newest report counts, and that is said', async () => {
    github.faults.push({ operation: 'compareCommits', status: 403, message: 'Resource not accessible' })
    seed()
    const found = await find()
    expect(found).toMatchObject({ doubt: expect.stringContaining('contents: read') })
    expect(against(found)).toBe('pass')
  })

  it('is asked about no commits by a run of its own', async () => {
    seed()
    expect(against(await find({ name: 'push', pullRequest: undefined }))).toBe('pass')
    expect(github.count('compareCommits')).toBe(0)
  })

  it.each([
    ['another pull request’s', 'feature-1'],
    ['a new release branch', 'release/2.x']
  ])('is %s and has no report: the default branch counts', async (_, baseBranch) => {
    seed()
    const found = await find({ baseBranch })
    expect(found.from).toBe(
      `artifact least-privilege of branch main, since branch ${baseBranch} has no report`
    )
    expect(against(found)).toBe('pass')
  })

  it('is a release branch with reports: they count, and not the default branch’s', async () => {
    seed({ roles: SHOP.map(stricter) })
    seed({ branch: 'release/2.x' })
    expect(against(await find({ baseBranch: 'release/2.x' }))).toBe('pass')
  })

  it('cannot be asked for artifacts: insufficient evidence and never excess', async () => {
    seed()
    github.faults.push({ operation: 'listArtifacts', status: 503, message: 'Unavailable', times: 20 })
    expect(against(await find())).toBe('insufficient-evidence')
  })
})

describe('a workflow that runs on pull requests and merge groups only, as those of rulesets do', () => {
  const queue = `gh-readonly-queue/main/pr-6-${OLD}`

  it('has its baseline from what the merge queue merged, and from nothing that it refused', async () => {
    seed({ event: 'merge_group', branch: queue, roles: SHOP.map(stricter) })
    seed({ event: 'merge_group', branch: queue, commit: 'f'.repeat(40) })
    github.commits.set('main', [OLD])
    expect(against(await find())).toBe('excess')
    github.commits.set('main', ['f'.repeat(40), OLD])
    expect(against(await find())).toBe('pass')
  })

  it('that another repository has is the same by whichever path it is told', async () => {
    seed({ event: 'merge_group', branch: queue, path: `acme/rules/${CI}@refs/heads/main` })
    github.commits.set('main', [OLD])
    expect(against(await find({ workflow: CI }))).toBe('pass')
  })

  it('without a queue has it from pull requests that were merged', async () => {
    const merged = { sha: '1'.repeat(40), at: '2026-11-20T10:00:00Z' }
    const open = { sha: '2'.repeat(40), at: null }
    seed({ event: 'pull_request', branch: 'feature-1', commit: merged.sha })
    seed({ event: 'pull_request', branch: 'feature-2', commit: open.sha, roles: SHOP.map(stricter) })
    const closed = ({ sha, at }: { sha: string; at: string | null }) => ({
      merged_at: at,
      merge_commit_sha: OLD,
      head: { sha },
      base: { ref: 'main' }
    })
    github.closedPulls.set('main', [merged, open].map(closed))
    const found = await find()
    expect(found).toMatchObject({ commit: OLD, from: expect.stringContaining('that were merged') })
    expect(against(found)).toBe('pass')
  })

  it('has none yet where the token may not ask for merged pull requests, and no verdict where GitHub fails', async () => {
    seed({ event: 'pull_request', branch: 'feature-1' })
    github.faults.push({
      operation: 'listPullRequests',
      status: 403,
      message: 'Resource not accessible',
      times: 1
    })
    expect(against(await find())).toBe('report')
    github.faults.push({ operation: 'listPullRequests', status: 503, message: 'Unavailable', times: 20 })
    expect(against(await find())).toBe('insufficient-evidence')
  })
})

describe('a report of another workflow', () => {
  const files = (base: Record<string, string>, head: Record<string, string>): void => {
    github.branches.set(OLD, base)
    github.branches.set(HEAD, head)
  }

  it.each([
    ['renamed', { [OTHER]: 'scan' }, { [CI]: 'scan' }, `takes away, as it adds ${CI}`],
    ['takes away for one that nobody finds', { [OTHER]: 'scan' }, {}, `takes away, as it runs ${CI}`],
    [
      'copied and changed',
      { [OTHER]: 'scan' },
      { [OTHER]: 'test', [CI]: 'scan' },
      `changes, as it adds ${CI}`
    ],
    [
      'changed, with its job moved here',
      { [OTHER]: 'scan', [CI]: 'test' },
      { [OTHER]: 'lint', [CI]: 'test, scan' },
      `changes, as it changes ${CI}`
    ]
  ])('that the pull request %s is compared with, and told', async (_, base, head, told) => {
    files(base, head)
    seed({ path: OTHER })
    const found = await find()
    expect(found).toMatchObject({ doubt: `it is of ${OTHER}, which this pull request ${told}` })
    expect(against(found)).toBe('pass')
    seed({ path: OTHER, roles: SHOP.map(stricter) })
    expect(against(await find())).toBe('excess')
  })

  it.each([
    ['the pull request leaves alone', { [OTHER]: 'a' }, { [OTHER]: 'a', [CI]: 'new' }],
    ['it changes, and this one is as it was', { [OTHER]: 'a', [CI]: 'b' }, { [OTHER]: 'c', [CI]: 'b' }],
    ['it changes, and this one is of no repository', { [OTHER]: 'a' }, { [OTHER]: 'b' }],
    ['nobody can find', {}, { [CI]: 'new' }]
  ])('that %s is not compared with: this one has none yet', async (_, base, head) => {
    files(base, head)
    seed({ path: OTHER, roles: SHOP.map(stricter) })
    expect(against(await find())).toBe('report')
  })

  it('of other roles is not either, whatever became of its file', async () => {
    files({ [OTHER]: 'scan' }, { [CI]: 'scan' })
    seed({ path: OTHER, roles: [role(0, 0, { arn: `${ROLE}-3` })] })
    expect(against(await find())).toBe('report')
  })

  it('passes nothing where the files cannot be read', async () => {
    github.faults.push({ operation: 'getContent', status: 403, message: 'Resource not accessible' })
    seed({ path: OTHER })
    const found = await find()
    expect(found).toMatchObject({ loosens: [expect.stringContaining('contents: read')] })
    expect(against(found)).toBe('insufficient-evidence')
  })

  it('counts where baseline-workflow names it', async () => {
    seed({ path: OTHER })
    expect(against(await find({}, { workflow: 'nightly.yml' }))).toBe('pass')
    expect(against(await find({}, { workflow: 'weekly.yml' }))).toBe('report')
  })
})

describe('a report of another name', () => {
  it('is one of another leg, where the pull request left the workflow alone', async () => {
    github.branches.set(OLD, { [CI]: 'a' })
    github.branches.set(HEAD, { [CI]: 'a' })
    seed({ name: 'least-privilege-eu', roles: SHOP.map(stricter) })
    expect(against(await find({}, { name: 'least-privilege-us' }))).toBe('report')
  })

  it('is one that the pull request looks away from, where it changes the workflow', async () => {
    github.branches.set(OLD, { [CI]: 'a' })
    github.branches.set(HEAD, { [CI]: 'b' })
    seed({ name: 'least-privilege-eu' })
    const found = await find({}, { name: 'least-privilege-us' })
    expect(found).toMatchObject({ loosens: [expect.stringMatching(/^artifact-name: /)] })
    expect(against(found)).toBe('insufficient-evidence')
  })

  it('is never mixed in: each leg has its own', async () => {
    seed({ name: 'least-privilege-eu' })
    seed({ name: 'least-privilege-us', roles: SHOP.map(stricter) })
    expect(against(await find({}, { name: 'least-privilege-eu' }))).toBe('pass')
    expect(against(await find({}, { name: 'least-privilege-us' }))).toBe('excess')
  })
})

describe('a file of a branch', () => {
  const FILE = '.github/least-privilege.yml'
  const read = (names = [FILE]): ReturnType<typeof fileOfBranch> =>
    fileOfBranch(getOctokit(github.token, { baseUrl: github.url }), PULL_REQUEST, 'main', names)

  it.each<[what: string, bytes: string | Uint8Array]>([
    ['UTF-8', 'fail-on: any # größer\n'],
    ['UTF-8 with a byte order mark', '\ufefffail-on: any # größer\n'],
    ['UTF-16, as PowerShell writes it', Buffer.from('\ufefffail-on: any # größer\n', 'utf16le')]
  ])('is read in %s', async (_, bytes) => {
    github.branches.set('main', { [FILE]: bytes })
    expect(await read()).toEqual({ name: FILE, text: 'fail-on: any # größer\n' })
  })

  it('is the first that there is', async () => {
    github.branches.set('main', { [CI]: 'b', [FILE]: 'a' })
    expect(await read(['no.yml', FILE, CI])).toEqual({ name: FILE, text: 'a' })
    expect(await read(['no.yml'])).toEqual({ none: true })
  })

  it('is not read where nobody would have written it', async () => {
    github.branches.set('main', { [FILE]: '#'.repeat(300_000) })
    expect(await read()).toEqual({ why: `${FILE} has more than 262144 bytes` })
  })
})
