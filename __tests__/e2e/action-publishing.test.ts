import { describe, expect, it } from '@jest/globals'
import { pullRequestEvent, pushEvent } from './servers/events.ts'
import { savedShop } from './shop.ts'
import { annotations, freshWorld } from './world.ts'
import type { ActionRun } from './world.ts'

const FILES = {
  traces: 'traces.json',
  roles: 'roles.json',
  functions: 'functions.json',
  'max-unused-actions': '0'
}
const WRITTEN = ['excessive_permissions.json', 'report.json', 'summary.md']

const world = freshWorld()

/** Whatever could not be published: verdict, exit code and files are those of a run in which all went well. */
function expectVerdictAndFiles(run: ActionRun): void {
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess', 'unused-actions': '2' } })
  expect(Object.keys(run.files)).toEqual(expect.arrayContaining(WRITTEN))
  expect(Object.keys(run.files).filter((name) => name.endsWith('.policy.json'))).toHaveLength(2)
  expect(run.summary).toContain('invoices-loose')
  expect(annotations(run, 'error')).toHaveLength(1)
}

describe('the artifact', () => {
  it('holds only what this run wrote, and is kept as long as asked', async () => {
    const workspace = { ...savedShop(), 'out/secret.env': 'KEY=1' }
    const inputs = { ...FILES, 'output-dir': 'out', 'artifact-name': 'iam-report', 'retention-days': '3' }
    const run = await world.action(inputs, { workspace })
    const names = [...(world.artifacts.uploaded.get('iam-report') ?? new Map<string, Buffer>()).keys()]
    expect(names.map((name) => `out/${name}`).toSorted()).toEqual(Object.keys(run.files).toSorted())
    expect(run.outputs['report-path']).toBe('out/report.json')
    const days = (Date.parse(world.artifacts.expiryOf('iam-report') ?? '') - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(3)
  })

  it('is skipped when its service refuses, with a warning', async () => {
    world.artifacts.faults.push({ operation: 'CreateArtifact', status: 403, code: 'permission_denied' })
    const run = await world.action(FILES, { workspace: savedShop() })
    expectVerdictAndFiles(run)
    expect(run.outputs['artifact-id']).toBe('')
    expect(annotations(run, 'warning').join()).toMatch(/artifact.*403/i)
    expect(world.github.comments[0]?.body).not.toContain('/artifacts/')
  })

  it('is skipped when the upload itself fails, with a warning', async () => {
    const refused = { status: 403, code: 'AuthorizationFailure' }
    world.artifacts.faults.push({ operation: 'PutBlock', ...refused }, { operation: 'PutBlob', ...refused })
    const run = await world.action(FILES, { workspace: savedShop() })
    expectVerdictAndFiles(run)
    expect(run.outputs['artifact-url']).toBe('')
    expect(annotations(run, 'warning').join()).toMatch(/artifact/i)
  })

  it('has a name of its own in a re-run, since the first attempt keeps the old one', async () => {
    world.artifacts.seed('least-privilege', { 'report.json': 'of the first attempt' })
    const run = await world.action(FILES, { workspace: savedShop(), attempt: 2 })
    expectVerdictAndFiles(run)
    expect(annotations(run, 'warning')).toEqual([])
    const names = [...world.artifacts.uploaded.keys()]
    expect(names).toHaveLength(3)
    const second = names[1] ?? ''
    expect(names[2]).toBe(`${second}.html`)
    expect(second).toMatch(/^least-privilege-.*2$/)
    expect(run.outputs['artifact-id']).toBe(String(world.artifacts.idOf(second)))
    expect(world.artifacts.uploaded.get('least-privilege')?.get('report.json')?.toString()).toBe(
      'of the first attempt'
    )
    expect(world.github.comments[0]?.body).toContain(second)
  })

  it('whose name another step of the same attempt has taken is skipped, with a warning', async () => {
    world.artifacts.seed('least-privilege', { 'report.json': 'of another step' })
    const run = await world.action(FILES, { workspace: savedShop() })
    expectVerdictAndFiles(run)
    expect(annotations(run, 'warning').join()).toMatch(/artifact/i)
    expect(run.outputs['artifact-id']).toBe('')
  })
})

describe('the comment', () => {
  it('that a fork’s read-only token may not write is skipped, with the permission it needs', async () => {
    world.github.faults.push({
      operation: 'createComment',
      status: 403,
      message: 'Resource not accessible by integration'
    })
    const run = await world.action(FILES, {
      event: pullRequestEvent({ fork: true }),
      oidc: false,
      workspace: savedShop()
    })
    expectVerdictAndFiles(run)
    expect(annotations(run, 'warning').join()).toContain('pull-requests: write')
    expect(run.outputs['comment-url']).toBe('')
    expect(run.outputs['artifact-id']).not.toBe('')
  })

  it('that GitHub fails to list is skipped, with a warning', async () => {
    world.github.faults.push({ operation: 'listComments', status: 500, message: 'Server Error' })
    const run = await world.action(FILES, { workspace: savedShop() })
    expectVerdictAndFiles(run)
    expect(annotations(run, 'warning').join()).toMatch(/comment/i)
    expect(world.github.writes).toBe(0)
  })

  it('is skipped without a token, with a warning', async () => {
    const run = await world.action({ ...FILES, 'github-token': '' }, { workspace: savedShop() })
    expectVerdictAndFiles(run)
    expect(annotations(run, 'warning').join()).toContain('github-token')
    expect(world.github.requests).toEqual([])
  })

  it('is not for a push: exit code, artifact and summary say it all, without a warning', async () => {
    const run = await world.action(FILES, { event: pushEvent(), workspace: savedShop() })
    expectVerdictAndFiles(run)
    expect(annotations(run, 'warning')).toEqual([])
    expect(world.github.writes).toBe(0)
    expect(run.outputs['comment-url']).toBe('')
  })
})

describe('the step summary', () => {
  it('that cannot be written costs neither verdict nor files', async () => {
    const env = { GITHUB_STEP_SUMMARY: '/nowhere/summary' }
    const run = await world.action(FILES, { workspace: savedShop(), env })
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess' } })
    expect(Object.keys(run.files)).toEqual(expect.arrayContaining(WRITTEN))
    expect(annotations(run, 'warning').join()).toMatch(/summary/)
  })
})
