import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { digestOf } from '../../../src/kit/digest.ts'
import { Answers } from '../../../src/action/github/answers.ts'
import type { GitHubClient } from '../../../src/action/github/client.ts'
import {
  earlierReports,
  type EarlierReports,
  type EarlierReportsQuery
} from '../../../src/action/github/earlier-reports.ts'
import { readReport } from '../../../src/action/github/report-archive.ts'
import { StoredArtifacts } from '../../../src/action/github/stored-artifacts.ts'
import type { Report } from '../../../src/report/report.ts'
import { BlobServer } from '../../e2e/servers/blobs.ts'
import { GitHubServer, type SeededArtifact, type SeededRun } from '../../e2e/servers/github.ts'
import { evidence } from '../../judgement/reports.ts'

const REPOSITORY = 1
const FORK = 2
const CI: SeededRun = { event: 'push', path: '.github/workflows/ci.yml', run_attempt: 1 }

let github: GitHubServer
let blobs: BlobServer
let client: GitHubClient

beforeEach(async () => {
  github = await new GitHubServer().start()
  blobs = await new BlobServer().start()
  github.blobs = blobs.url
  client = getOctokit(github.token, { baseUrl: github.url })
})

afterEach(async () => {
  expect([...github.unhandled, ...blobs.unhandled]).toEqual([])
  await Promise.all([github.close(), blobs.close()])
})

/** A report that can be told from others by its reason. */
function reportOf(reason: string): Report {
  const report: Omit<Report, 'digest'> = {
    version: 1,
    tool: { version: '0.0.0', reference: '2026-08-22' },
    verdict: 'pass',
    reasons: [reason],
    compared: true,
    evidence: evidence(),
    workloads: [],
    ignored: [],
    roles: [],
    notRead: [],
    gate: { failOn: 'any', thresholds: [], waived: [] }
  }
  return { ...report, digest: digestOf(report) }
}

function zipped(files: Record<string, string>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, strToU8(t)]))))
}

interface Seed {
  id: number
  run?: SeededRun
  branch?: string
  from?: number
  expired?: boolean
  name?: string
  runId?: number
  zip?: Buffer
  size?: number
}

/** An artifact of a run of its own, whose report is named after it. */
function seed({ id, run = CI, branch = 'main', from = REPOSITORY, runId = id, ...other }: Seed): void {
  const zip = other.zip ?? zipped({ 'report.json': JSON.stringify(reportOf(`report ${id}`)) })
  const artifact: SeededArtifact = {
    id,
    name: other.name ?? 'least-privilege',
    expired: other.expired ?? false,
    created_at: `2026-11-${String(10 + (id % 15)).padStart(2, '0')}T10:00:00Z`,
    workflow_run: {
      id: runId,
      repository_id: REPOSITORY,
      head_repository_id: from,
      head_branch: branch,
      head_sha: 'e'.repeat(40)
    },
    zip,
    ...(other.size !== undefined && { size: other.size })
  }
  github.artifacts.push(artifact)
  github.runs.set(runId, run)
  blobs.archives.set(id, zip)
}

async function find(query: Partial<EarlierReportsQuery> = {}): Promise<EarlierReports> {
  return earlierReports(new StoredArtifacts(client, { owner: 'acme', repo: 'shop' }, new Answers()), {
    branch: 'main',
    kind: 'branch',
    name: 'least-privilege',
    limit: 1,
    thisRun: 9001,
    workflow: '.github/workflows/ci.yml',
    ...query
  })
}

function names({ found }: EarlierReports): string[] {
  return found.map(({ report }) => report.reasons.join())
}

describe('which report is taken', () => {
  it('the newest of the branch, with when and of what it was made', async () => {
    for (const id of [1, 2, 3]) seed({ id })
    const { found } = await find()
    expect(found).toEqual([
      {
        report: reportOf('report 3'),
        created: '2026-11-13T10:00:00Z',
        commit: 'e'.repeat(40),
        runId: 3,
        name: 'least-privilege'
      }
    ])
  })

  it('several, the newest first', async () => {
    for (const id of [1, 2, 3]) seed({ id })
    expect(names(await find({ limit: 2 }))).toEqual(['report 3', 'report 2'])
  })

  it('the only one of the branch behind 250 of others, over all pages', async () => {
    seed({ id: 1 })
    for (let id = 2; id <= 251; id += 1) seed({ id, branch: 'feature' })
    expect(names(await find())).toEqual(['report 1'])
    expect(github.count('listArtifacts')).toBe(3)
  })

  it.each<[what: string, passedOver: Partial<Seed>]>([
    ['of another branch', { branch: 'feature' }],
    ['of a fork, though its branch is called the same', { from: FORK }],
    ['of this very run', { runId: 9001 }],
    ['expired', { expired: true }],
    ['of another name', { name: 'least-privilege-eu' }],
    ['of another workflow', { run: { ...CI, path: '.github/workflows/other.yml' } }],
    ['of a pull request from the branch', { run: { ...CI, event: 'pull_request' } }],
    [
      'of a workflow_run, which stands on the branch whatever it reports on',
      { run: { ...CI, event: 'workflow_run' } }
    ],
    ['of a pull_request_target', { run: { ...CI, event: 'pull_request_target' } }],
    [
      'edited after its scan',
      { zip: zipped({ 'report.json': JSON.stringify({ ...reportOf('x'), reasons: [] }) }) }
    ],
    ['without a report', { zip: zipped({ 'summary.md': 'x' }) }],
    ['no archive at all', { zip: Buffer.from('PK?') }],
    ['too large', { size: 33 * 1024 * 1024 }]
  ])('not one that is %s: the one before it', async (_, passedOver) => {
    seed({ id: 1 })
    seed({ id: 2, ...passedOver })
    expect(names(await find())).toEqual(['report 1'])
    github.artifacts.shift()
    const none = await find()
    expect(none.found).toEqual([])
    expect(none.reasons).toEqual([expect.stringMatching(/^[A-Z].*\.$/)])
  })

  it('of any workflow, where the runner does not say which one this is', async () => {
    seed({ id: 1, run: { ...CI, path: '.github/workflows/other.yml@refs/heads/main' } })
    expect(names(await find({ workflow: undefined }))).toEqual(['report 1'])
    expect(names(await find({ workflow: '.github/workflows/other.yml' }))).toEqual(['report 1'])
  })

  it('of a run that was tried again, the last attempt’s', async () => {
    const run = { ...CI, run_attempt: 3 }
    seed({ id: 1, runId: 5, run })
    seed({ id: 2, runId: 5, run, name: 'least-privilege-attempt-2' })
    seed({ id: 3, runId: 5, run, name: 'least-privilege-attempt-3' })
    seed({ id: 4, runId: 5, run, name: 'least-privilege-eu-attempt-3' })
    seed({ id: 6, runId: 5, run, name: 'least-privilege-attempt-x' })
    expect(names(await find())).toEqual(['report 3'])
  })

  it('of pull requests from the branch, where those are asked for', async () => {
    seed({ id: 1, branch: 'feature', run: { ...CI, event: 'pull_request' } })
    seed({ id: 2, branch: 'feature' })
    seed({ id: 3, branch: 'feature', run: { ...CI, event: 'pull_request' }, from: FORK })
    expect(names(await find({ branch: 'feature', kind: 'pull request' }))).toEqual(['report 1'])
  })
})

describe('what is in the way', () => {
  it('nothing there at all', async () => {
    expect((await find()).reasons).toEqual([
      'There is no artifact "least-privilege" of an earlier run on branch main.'
    ])
  })

  it.each(['listArtifacts', 'getRun', 'downloadArtifact'])(
    'a token that may not read: %s says which permission it takes',
    async (operation) => {
      seed({ id: 1 })
      github.faults.push({ operation, status: 403, message: 'Resource not accessible by integration' })
      const { found, reasons } = await find()
      expect(found).toEqual([])
      expect(reasons).toEqual([expect.stringContaining('permissions: actions: read')])
    }
  )

  it('archives that cannot be read, one after the other: it gives up', async () => {
    for (let id = 1; id <= 20; id += 1) seed({ id, zip: Buffer.from('no') })
    const { found, reasons } = await find()
    expect(found).toEqual([])
    expect(reasons).toHaveLength(4)
    expect(github.count('downloadArtifact')).toBe(4)
  })

  it('runs of others under the branch’s name: it does not use up the requests of an hour', async () => {
    for (let id = 1; id <= 150; id += 1) seed({ id, run: { ...CI, event: 'workflow_run' } })
    const { reasons } = await find()
    expect(reasons.join()).toContain('newest 30 runs')
    expect(github.count('getRun')).toBe(30)
  })
})

it('the token goes to GitHub and not to where the archives are', async () => {
  seed({ id: 1 })
  await find()
  expect(blobs.requests.map(({ headers }) => headers.authorization)).toEqual([undefined])
})

describe('readReport', () => {
  it('reads report.json of the archive that the action itself uploads', async () => {
    const text = JSON.stringify(reportOf('x'))
    const zip = zipped({ 'a.policy.json': '{}', 'report.json': text, 'sub/report.json': 'other' })
    expect(await readReport(zip)).toEqual(reportOf('x'))
  })

  it('does not unpack what is larger than a report can be', async () => {
    const zip = zipSync({ 'report.json': [new Uint8Array(33 * 1024 * 1024), { level: 9 }] })
    expect(zip.length).toBeLessThan(100_000)
    await expect(readReport(zip)).rejects.toThrow(/33554432|34603008/)
  })

  it('is not taken in by an archive that understates its size', async () => {
    const zip = zipSync({ 'report.json': [new Uint8Array(33 * 1024 * 1024), { level: 9 }] })
    const directory = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    const header = new DataView(zip.buffer, zip.byteOffset)
    for (const place of [directory + 24, 22]) header.setUint32(place, 100, true)
    // unpacked no further than a report may be long, whatever else there is
    await expect(readReport(zip)).rejects.toThrow(/more than 33554432 bytes/)
  })

  it('says what is wrong with a report of another version', async () => {
    const zip = zipped({ 'report.json': JSON.stringify({ ...reportOf('x'), version: 2 }) })
    await expect(readReport(zip)).rejects.toThrow(/version/)
  })

  it.each(['[]', '"report"', '{}', 'null', '{', ''])('says that %s is no report', async (text) => {
    await expect(readReport(zipped({ 'report.json': text }))).rejects.toThrow(
      /no report of version 1|not JSON/
    )
  })
})
