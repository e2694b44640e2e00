/** The complaints of complaints.test.ts from the twelfth on: about roles, forks, hanging, several jobs, code scanning. */
import { describe, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { entriesOf, valueOf } from '../contracts/action-yml.ts'
import { pullRequestEvent, workflowRunEvent, SHA } from './servers/events.ts'
import { ACCOUNT, LOOSE_ROLE, SCANNER_ROLE, savedShop, seedLooseShop } from './shop.ts'
import { type ActionRun, annotations, freshWorld, type World } from './world.ts'

const FILES = { traces: 'traces.json', roles: 'roles.json', functions: 'functions.json' }
const EXCESS = { ...FILES, 'max-unused-actions': '0' }

const world = freshWorld()

const shop = savedShop()

async function run(inputs: Record<string, string>, options: Parameters<World['action']>[1] = {}) {
  return world.action(inputs, { workspace: shop, ...options })
}

function expectVerdictAndFiles(result: ActionRun): void {
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess' } })
  expect(Object.keys(result.files)).toContain('report.json')
}

describe('#12: a role that cannot be assumed says what is missing', () => {
  it('the permission of the job', async () => {
    const result = await world.action({}, { oidc: false })
    expect(annotations(result, 'error')).toEqual([expect.stringContaining('permissions: id-token: write')])
  })

  it('or what STS said', async () => {
    const message = 'The web identity token provided has expired'
    world.aws.faults.push({
      operation: 'AssumeRoleWithWebIdentity',
      status: 400,
      code: 'ExpiredTokenException',
      message
    })
    const result = await world.action()
    expect(annotations(result, 'error').join()).toContain(message)
  })
})

describe('#13: what no waiting heals is not waited for', () => {
  it('an input that cannot be right stops the run before anything is asked', async () => {
    const result = await world.action({ 'role-to-assume': 'scanner' })
    expect(result.exitCode).toBe(2)
    expect(world.operations).toEqual([])
  })

  it('a request that STS calls invalid is made once', async () => {
    world.aws.faults.push({
      operation: 'AssumeRoleWithWebIdentity',
      status: 400,
      code: 'ValidationError',
      message: 'DurationSeconds exceeds the MaxSessionDuration set for this role'
    })
    const result = await world.action()
    expect(result.exitCode).toBe(2)
    expect(annotations(result, 'error').join()).toMatch(/DurationSeconds.*role-duration-seconds is 3600/)
    expect(world.aws.count('AssumeRoleWithWebIdentity')).toBe(1)
  })
})

it('#14: a pull request from a fork is told why it has no role, and is judged in full from saved files', async () => {
  const event = pullRequestEvent({ fork: true })
  const without = await world.action({}, { event, oidc: false })
  expect(annotations(without, 'error')).toEqual([expect.stringMatching(/fork gets no OIDC token/)])
  expectVerdictAndFiles(await run(EXCESS, { event, oidc: false }))
})

it('#15: the new form of the subject is named where a trust policy knows the old one only', async () => {
  world.github.subject = 'repo:acme@123456/shop@789012:pull_request'
  world.aws.sts.trust(SCANNER_ROLE, { subject: 'repo:acme/shop:*' })
  const result = await world.action()
  expect(annotations(result, 'error').join()).toContain('sub = repo:acme@123456/shop@789012:pull_request')
})

it('#16: an account id is no secret, so that no output and no message loses it', async () => {
  seedLooseShop(world.aws)
  const result = await world.action({ 'max-unused-actions': '0', 'mask-account-ids': 'false' })
  expectVerdictAndFiles(result)
  const masks = result.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message)
  expect(masks.filter((mask) => mask.includes(ACCOUNT))).toEqual([])
  expect(result.files['report.json']).toContain(LOOSE_ROLE)
})

it('#17: a comment that a fork’s token may not write costs no more than the comment', async () => {
  world.github.faults.push({
    operation: 'createComment',
    status: 403,
    message: 'Resource not accessible by integration'
  })
  const result = await run(EXCESS, { event: pullRequestEvent({ fork: true }), oidc: false })
  expectVerdictAndFiles(result)
  expect(annotations(result, 'warning')).toEqual([expect.stringContaining('pull-requests: write')])
})

describe('#18: what is suggested is valid, and shows the calls behind it', () => {
  it('every workflow in the documentation gives the action inputs that it has', async () => {
    const pages = [
      'README.md',
      ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((n) => `docs/${n}`)
    ]
    const inputs = new Set(entriesOf('inputs').keys())
    let steps = 0
    for (const page of pages) {
      for (const [, block = ''] of (await readFile(page, 'utf8')).matchAll(/```yaml\n([^]*?)```/g)) {
        for (const step of stepsOf(parse(block))) {
          steps += 1
          expect(Object.keys(step.with ?? {}).filter((name) => !inputs.has(name))).toEqual([])
        }
      }
    }
    expect(steps).toBeGreaterThanOrEqual(3)
  })

  it('every permission of a written policy is proved by calls in named traces', async () => {
    const result = await run(EXCESS)
    const { workloads } = JSON.parse(result.files['report.json'] ?? '') as {
      workloads: { needs: { action: string; calls: number; traceIds: string[] }[] }[]
    }
    const needs = workloads.flatMap((workload) => workload.needs)
    expect(needs.map(({ action }) => action).sort()).toEqual(['dynamodb:GetItem', 's3:PutObject'])
    for (const { calls, traceIds } of needs) {
      expect(calls).toBeGreaterThan(0)
      for (const id of traceIds) expect(shop['traces.json']).toContain(id)
    }
  })
})

it('#19: GitHub that hangs neither fails the run nor holds it up for long', async () => {
  world.github.faults.push({ operation: 'createComment', kind: 'slow', ms: 60_000 })
  const result = await run(EXCESS)
  expectVerdictAndFiles(result)
  expect(result.milliseconds).toBeLessThan(25_000)
  expect(annotations(result, 'warning')).toHaveLength(1)
})

it('#20: each leg of a matrix has its own comment, whichever ends last', async () => {
  await Promise.all(['eu', 'us'].map((name) => run({ ...EXCESS, name })))
  const markers = world.github.comments.map(({ body }) => body.split('\n')[0])
  expect(markers.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
    '<!-- xray-least-privilege:least-privilege-eu -->',
    '<!-- xray-least-privilege:least-privilege-us -->'
  ])
})

it('#21: every result for code scanning has a location', async () => {
  const result = await run({ ...EXCESS, 'sarif-file': 'findings.sarif' })
  const { runs } = JSON.parse(result.files['findings.sarif'] ?? '{}') as {
    runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[]
  }
  const found = runs.flatMap(({ results }) => results)
  expect(found.length).toBeGreaterThan(0)
  for (const { locations } of found) {
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w.][\w./-]+$/)
  }
})

describe('#22: nothing later undoes what was earlier', () => {
  it('the report of an earlier commit does not overwrite that of a later one', async () => {
    const head = { sha: 'd'.repeat(40), repo: { full_name: 'acme/shop' } }
    world.github.pullsOfCommit.set(SHA, [{ number: 7, state: 'open', head, base: { ref: 'main' } }])
    const later = world.github.seedComment(
      '<!-- xray-least-privilege:least-privilege -->\nof the later commit'
    )
    await run(EXCESS, { event: workflowRunEvent({ from: 'acme/shop' }) })
    expect(later.body).toContain('of the later commit')
  })

  it('and the action asks for the Node that it runs on', () => {
    expect(valueOf('runs', 'using')).toBe('node24')
  })
})

interface Step {
  uses?: string
  with?: Record<string, unknown>
}

function stepsOf(workflow: unknown): Step[] {
  const { jobs = {} } = workflow as { jobs?: Record<string, { steps?: Step[] }> }
  return Object.values(jobs)
    .flatMap(({ steps = [] }) => steps)
    .filter(({ uses }) => uses?.includes('xray-least-privilege@') === true)
}
