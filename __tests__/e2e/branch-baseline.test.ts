/** fail-on: new, with the baseline that the base branch's last run uploaded. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { reportOf } from './report-reading.ts'
import { BlobServer } from './servers/blobs.ts'
import { pullRequestEvent, pushEvent, scheduleEvent, SHA, workflowRunEvent } from './servers/events.ts'
import { savedShop } from './shop.ts'
import { annotations, freshWorld, type ActionRun, type World } from './world.ts'

const FILES = {
  traces: 'traces.json',
  roles: 'roles.json',
  functions: 'functions.json',
  'max-unused-actions': '0',
  'fail-on': 'new'
}

const world = freshWorld()
let blobs: BlobServer

beforeEach(async () => {
  blobs = await new BlobServer().start()
  world.github.blobs = blobs.url
})

afterEach(async () => {
  await blobs.close()
  expect(blobs.unhandled).toEqual([])
})

const shop = savedShop()

async function run(options: Parameters<World['action']>[1] = {}, inputs = {}): Promise<ActionRun> {
  return world.action({ ...FILES, ...inputs }, { workspace: shop, ...options })
}

let earlier: Promise<Buffer> | undefined

/** The shop's own report of an earlier day, made once for all tests: nothing in it is new today. */
async function zippedReport(): Promise<Buffer> {
  const { files } = await run({}, { comment: 'never', 'artifact-name': 'elsewhere', 'fail-on': 'any' })
  return Buffer.from(zipSync({ 'report.json': strToU8(files['report.json'] ?? '') }))
}

async function seedEarlierRun(of: { branch?: string; name?: string; path?: string } = {}): Promise<void> {
  earlier ??= zippedReport()
  const zip = await earlier
  const { branch = 'main', name = 'least-privilege', path = '.github/workflows/ci.yml' } = of
  const made = { id: 8000, repository_id: 1, head_repository_id: 1, head_branch: branch, head_sha: SHA }
  world.github.artifacts.push({
    id: 400,
    name,
    expired: false,
    created_at: new Date(Date.now() - 3_600_000).toISOString(),
    workflow_run: made,
    zip
  })
  world.github.runs.set(8000, { event: 'push', path, run_attempt: 1 })
  blobs.archives.set(400, zip)
}

function baselineOf(result: ActionRun): { from: string; usable: boolean; why?: string; commit?: string } {
  const { gate } = JSON.parse(result.files['report.json'] ?? '{}') as {
    gate: { baseline: { from: string; usable: boolean; why?: string; commit?: string } }
  }
  return gate.baseline
}

describe('fail-on: new', () => {
  it.each([
    ['a pull request is measured by its target branch', pullRequestEvent()],
    ['a push by its own branch', pushEvent()],
    ['a schedule by the branch that it runs on', scheduleEvent()]
  ])('%s', async (_, event) => {
    await seedEarlierRun()
    const result = await run({ event })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    expect(baselineOf(result)).toMatchObject({
      from: 'artifact least-privilege of branch main',
      usable: true,
      commit: SHA
    })
  })

  it('a run after a fork’s by the target of the pull request', async () => {
    await seedEarlierRun({ branch: 'release', path: '.github/workflows/integration.yml' })
    const head = { sha: SHA, repo: { full_name: 'visitor/shop' } }
    world.github.pullsOfHead.set('visitor:feature', [
      { number: 7, state: 'open', head, base: { ref: 'release' } }
    ])
    const result = await run({ event: workflowRunEvent() })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    expect(baselineOf(result).from).toBe('artifact least-privilege of branch release')
  })

  it.each([
    ['another branch', { branch: 'develop' }],
    ['another name', { name: 'least-privilege-eu' }],
    ['another workflow', { path: '.github/workflows/nightly.yml' }]
  ])('a report of %s counts as none: nothing is known to be new', async (_, of) => {
    await seedEarlierRun(of)
    const result = await run()
    // a name that the pull request itself may have changed is no first time
    expect(result).toMatchObject(
      'name' in of
        ? { exitCode: 2, outputs: { verdict: 'insufficient-evidence' } }
        : { exitCode: 0, outputs: { verdict: 'report' } }
    )
    expect(baselineOf(result)).toMatchObject({ usable: false })
    // a proposed workflow that looks for another name has no baseline: that is told first
    const renamed =
      'artifact-name: the report of branch main is in artifact least-privilege-eu, and this run looks for least-privilege'
    expect((reportOf(result).gate.loosened ?? []).some((text) => text.startsWith(renamed))).toBe('name' in of)
  })

  it('a token that may not read artifacts is told which permission it takes, and nothing passes', async () => {
    await seedEarlierRun()
    world.github.faults.push({ operation: 'listArtifacts', status: 403, message: 'Resource not accessible' })
    const result = await run()
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'insufficient-evidence' } })
    expect(baselineOf(result).why).toContain('actions: read')
    expect(annotations(result, 'error').join()).toContain('actions: read')
    expect(annotations(result, 'warning')[0]).toMatch(/^The gate is loosened: .*permissions: actions: read/)
  })
})

it('a pull request that renames the workflow is compared with the report of the one that it takes away', async () => {
  const nightly = '.github/workflows/nightly.yml'
  await seedEarlierRun({ path: nightly })
  world.github.branches.set(world.github.mergeBase.sha, { [nightly]: 'scan' })
  world.github.branches.set(SHA, { '.github/workflows/ci.yml': 'scan' })
  const result = await run()
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  expect(baselineOf(result).why).toContain('which this pull request takes away')
})

describe('on-insufficient: neutral, and tests that reached nothing', () => {
  const inputs = { 'on-insufficient': 'neutral', comment: 'never' }
  const untouched = { ...shop, 'traces.json': '{"Traces":[]}' }

  it('ends with 0, without a pass, and with a check run that is concluded neutral', async () => {
    const result = await run({ workspace: untouched }, inputs)
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'insufficient-evidence' } })
    expect(world.github.checkRuns).toMatchObject([
      { name: 'least-privilege', head_sha: SHA, status: 'completed', conclusion: 'neutral' }
    ])
    expect(result.summary).toContain('neither passed nor failed')
    expect(result.summary).not.toContain('✅')
    expect(annotations(result, 'warning').join()).toContain('neither passed nor failed')
  })

  it('says which permission the check run takes', async () => {
    world.github.faults.push({ operation: 'createCheckRun', status: 403, message: 'Resource not accessible' })
    const result = await run({ workspace: untouched }, inputs)
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toContain('checks: write')
  })
})

describe('a bad day is no excess', () => {
  it('artifacts that GitHub cannot list: insufficient evidence', async () => {
    await seedEarlierRun()
    world.github.faults.push({ operation: 'listArtifacts', status: 503, message: 'Unavailable', times: 20 })
    const result = await run({}, { comment: 'never' })
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'insufficient-evidence' } })
  })

  it('the first pull request of all: a report, with a comment', async () => {
    const result = await run()
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'report' } })
    expect(result.outputs['comment-url']).not.toBe('')
  })
})

describe('nothing is asked of GitHub', () => {
  it.each([
    ['without fail-on: new', { 'fail-on': 'any' }],
    ['with a baseline from a file, which is refused', { baseline: 'baseline.json' }]
  ])('%s', async (_, inputs) => {
    const result = await run(
      { workspace: { ...shop, 'baseline.json': '{}' } },
      { ...inputs, comment: 'never' }
    )
    expect(result.exitCode).toBe('baseline' in inputs ? 2 : 1)
    expect(world.github.askedBesideFiles).toEqual([])
  })
})
