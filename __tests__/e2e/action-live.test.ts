import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { pullRequestEvent } from './servers/events.ts'
import { LOOSE_ROLE, SCANNER_ROLE, savedShop, seedLooseShop, seedTightShop, TIGHT_ROLE } from './shop.ts'
import { annotations, World } from './world.ts'
import type { ActionRun } from './world.ts'

const FILES = { traces: 'traces.json', roles: 'roles.json', functions: 'functions.json' }

let world: World

async function startWorld(): Promise<void> {
  world = await World.start()
}

async function closeWorld(): Promise<void> {
  expect(world.unhandled).toEqual([])
  await world.close()
}

describe('a run with a role to assume', () => {
  const TRACES = 23
  let run: ActionRun

  // One run for all of them: it changes nothing that another of these tests looks at.
  beforeAll(async () => {
    world = await World.start()
    seedLooseShop(world.aws, TRACES)
    run = await world.action({ 'max-unused-actions': '0' }, { env: { RUNNER_DEBUG: '1' } })
  })

  afterAll(() => world.close())

  it('assumes it once though three services are asked', () => {
    for (const asked of ['GetTraceSummaries', 'GetFunctionConfiguration', 'ListRolePolicies'])
      expect(world.aws.count(asked)).toBeGreaterThan(0)
    expect(world.github.count('getIdToken')).toBe(1)
    expect(world.aws.count('AssumeRoleWithWebIdentity')).toBe(1)
  })

  it('leaves nothing of it to later steps', () => {
    expect(run).toMatchObject({ exported: {}, state: {}, path: '' })
  })

  it('masks each secret before anything else is said, and shows none', () => {
    const key = world.aws.sts.sessions[0]?.accessKeyId ?? 'none'
    const toMask = [key, `secret-of-${key}`, `session-token-of-${key}`, ...world.github.issuedTokens.keys()]
    const masked = run.commands.filter(({ command }) => command === 'add-mask')
    expect(masked.map(({ message }) => message)).toEqual(expect.arrayContaining(toMask))
    const said = `${run.stdout}\n${run.stderr}`.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const shown = [
      ...said,
      run.summary,
      ...Object.values(run.outputs),
      ...Object.values(run.files),
      ...world.github.comments.map(({ body }) => body)
    ]
    const others = [world.github.oidcRequestToken, world.github.token, world.artifacts.runtimeToken]
    for (const secret of [...toMask, ...others])
      expect(shown.filter((text) => text.includes(secret))).toEqual([])
  })

  it('reads and counts each trace once', () => {
    expect(reportOf(run).evidence.traces).toMatchObject({ listed: 2 * TRACES, read: 2 * TRACES })
    expect(world.aws.xray.handedOut.size).toBe(2 * TRACES)
    expect(new Set(world.aws.xray.handedOut.values())).toEqual(new Set([1]))
  })

  it('goes from X-Ray over functions and policies to artifact and comment', () => {
    const first = (operation: string) => world.operations.indexOf(operation)
    const steps = [
      'getIdToken',
      'AssumeRoleWithWebIdentity',
      'GetTraceSummaries',
      'BatchGetTraces',
      'GetFunctionConfiguration',
      'ListRolePolicies',
      'CreateArtifact',
      'FinalizeArtifact',
      'createComment'
    ]
    expect(steps.map(first)).not.toContain(-1)
    expect(steps.toSorted((a, b) => first(a) - first(b))).toEqual(steps)
  })

  it('has every output: what was found, and where it was published', () => {
    const id = String(world.artifacts.idOf('least-privilege'))
    expect(run.outputs).toEqual({
      verdict: 'excess',
      'unused-actions': '2',
      'wide-resources': '1',
      'report-path': 'report.json',
      'artifact-id': id,
      'artifact-url': `https://github.com/acme/shop/actions/runs/9001/artifacts/${id}`,
      'report-url': `https://github.com/acme/shop/actions/runs/9001/artifacts/${world.artifacts.idOf('least-privilege.html')}`,
      'comment-url': world.github.comments[0]?.html_url
    })
  })

  it('finds exactly the excess of the loose role', () => {
    expect(reportOf(run).roles).toMatchObject([
      {
        arn: LOOSE_ROLE,
        unused: { total: 2, actions: [{ action: 'iam:PassRole' }, { action: 's3:DeleteObject' }] },
        wide: [{ action: 's3:PutObject', granted: ['arn:aws:s3:::*'], needed: ['arn:aws:s3:::invoices/*'] }]
      },
      { arn: TIGHT_ROLE, unused: { total: 0 }, wide: [] }
    ])
  })

  it('has the text of summary.md as its step summary, and the written files as its artifact, byte for byte', () => {
    // where the files are: beside summary.md, and for the reader of the run in the artifact
    const beside = run.summary
      .replaceAll('in artifact `least-privilege`', 'in the output folder')
      .replace('artifact `least-privilege` · ', '')
    expect(beside).toBe(run.files['summary.md'])
    expect(run.summary).toContain('iam:PassRole')
    const uploaded = [...(world.artifacts.uploaded.get('least-privilege') ?? [])]
    expect(Object.fromEntries(uploaded.map(([name, content]) => [name, content.toString()]))).toEqual(
      run.files
    )
    expect(Object.keys(run.files).filter((name) => !name.includes('policies/'))).toHaveLength(6)
  })

  it('has report.html as an artifact that is not zipped, with its URL as an output and in the comment', () => {
    const page = world.artifacts.uploaded.get('least-privilege.html')?.get('least-privilege.html')
    expect(page?.toString()).toBe(run.files['report.html'])
    expect(world.github.comments[0]?.body).toContain(`(${run.outputs['report-url']})`)
  })
})

describe('the role', () => {
  beforeEach(startWorld)
  afterEach(closeWorld)

  it('takes audience, session name and duration from the inputs', async () => {
    seedTightShop(world.aws)
    world.aws.sts.trust(SCANNER_ROLE, { audience: 'acme', subject: 'repo:acme/shop:*' })
    const run = await world.action({
      audience: 'acme',
      'role-session-name': 'scan@acme',
      'role-duration-seconds': '900'
    })
    expect(run.exitCode).toBe(0)
    expect(world.aws.sts.sessions).toMatchObject([
      { roleArn: SCANNER_ROLE, sessionName: 'scan@acme', durationSeconds: 900 }
    ])
    expect([...world.github.issuedTokens.values()]).toMatchObject([{ aud: 'acme' }])
  })

  it('is not asked for without role-to-assume: the credentials of an earlier step serve', async () => {
    seedTightShop(world.aws)
    const run = await world.action({ 'role-to-assume': '' })
    expect(run.exitCode).toBe(0)
    expect(world.github.count('getIdToken')).toBe(0)
    expect(world.aws.count('AssumeRoleWithWebIdentity')).toBe(0)
  })
})

describe('a role that cannot be assumed', () => {
  beforeEach(startWorld)
  afterEach(closeWorld)

  const outcome = { exitCode: 2, outputs: { verdict: 'insufficient-evidence' } }

  it('for a pull request from a fork, names the fork and the remedy', async () => {
    seedTightShop(world.aws)
    const event = pullRequestEvent({ fork: true })
    const run = await world.action({}, { event, oidc: false })
    expect(run).toMatchObject(outcome)
    const [error, ...more] = annotations(run, 'error')
    expect(more).toEqual([])
    expect(error).toMatch(/fork/)
    expect(error).toMatch(/saved traces|workflow_run/)
    expect(world.awsCalls).toBe(0)
  })

  it('for want of a permission of the job, names id-token: write and no fork', async () => {
    seedTightShop(world.aws)
    const run = await world.action({}, { oidc: false })
    expect(run).toMatchObject(outcome)
    const [error, ...more] = annotations(run, 'error')
    expect(more).toEqual([])
    expect(error).toContain('id-token: write')
    expect(error).not.toMatch(/fork/)
  })

  it('because STS refuses, says which subject and audience the trust policy must allow', async () => {
    seedTightShop(world.aws)
    world.github.subject = 'repo:acme@123456/shop@789012:pull_request'
    world.aws.sts.trust(SCANNER_ROLE, { subject: 'repo:acme/shop:*' })
    const run = await world.action()
    expect(run).toMatchObject(outcome)
    const [error, ...more] = annotations(run, 'error')
    expect(more).toEqual([])
    expect(error).toContain(SCANNER_ROLE)
    expect(error).toContain('repo:acme@123456/shop@789012:pull_request')
    expect(error).toContain('sts.amazonaws.com')
    expect(world.aws.count('AssumeRoleWithWebIdentity')).toBeLessThanOrEqual(3)
  })

  it('because GitHub gives no token, says so', async () => {
    seedTightShop(world.aws)
    world.github.faults.push({ operation: 'getIdToken', status: 403, message: 'OIDC is off' })
    const run = await world.action()
    expect(run).toMatchObject(outcome)
    expect(annotations(run, 'error').join()).toMatch(/OIDC token/)
    expect(world.aws.count('GetTraceSummaries')).toBe(0)
  })
})

describe('the verdict', () => {
  beforeEach(startWorld)
  afterEach(closeWorld)

  it.each([
    ['max-unused-actions', '1', 2],
    ['max-wide-resources', '0', 1]
  ])('is excess above %s %s', async (name, limit, value) => {
    const lists = {
      'mappings.json': '{"EventSourceMappings":[]}',
      'invoke.json': '{"FunctionEventInvokeConfigs":[]}'
    }
    const functions = ['functions.json', ...Object.keys(lists)].join('\n')
    const run = await world.action(
      { ...FILES, functions, [name]: limit },
      { workspace: { ...savedShop(), ...lists } }
    )
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess' } })
    expect(annotations(run, 'error')).toHaveLength(1)
    expect(reportOf(run).gate.thresholds).toMatchObject([{ name, value, exceeded: true }])
  })

  it('is still excess with warn-only, which only keeps the step green', async () => {
    const inputs = { ...FILES, 'max-unused-actions': '0', 'warn-only': 'true' }
    const run = await world.action(inputs, { workspace: savedShop() })
    expect(run.exitCode).toBe(0)
    expect(run.outputs['verdict']).toBe('excess')
    expect(annotations(run, 'error')).toEqual([])
    expect(annotations(run, 'warning').join()).toContain('max-unused-actions')
    expect(world.github.comments).toHaveLength(1)
  })

  it('is pass at exactly the limits', async () => {
    seedLooseShop(world.aws)
    const run = await world.action({ 'max-unused-actions': '2', 'max-wide-resources': '1' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'unused-actions': '2' } })
    expect(annotations(run, 'error')).toEqual([])
  })

  it('is insufficient-evidence without traces, with the likely reasons', async () => {
    const run = await world.action({ filter: 'service("orders")' })
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: 'insufficient-evidence' } })
    const said = annotations(run, 'error').join()
    for (const reason of [/window/, /region/, /filter/, /tracing/i, /sampling/i]) expect(said).toMatch(reason)
    expect(run.summary).toMatch(/sampling/i)
  })
})

describe('without comparison', () => {
  beforeEach(startWorld)
  afterEach(closeWorld)

  it('asks nothing of IAM when nothing is compared', async () => {
    seedTightShop(world.aws)
    const run = await world.action({ compare: 'false' })
    expect(run.exitCode).toBe(0)
    expect(world.operations.filter((operation) => /Role|Policy|Policies/.test(operation))).toEqual([
      'AssumeRoleWithWebIdentity'
    ])
    expect(Object.keys(run.files)).not.toContain('excessive_permissions.json')
    expect(reportOf(run).roles).toEqual([])
  })
})

describe('saved files in a pull request from a fork', () => {
  beforeEach(startWorld)
  afterEach(closeWorld)

  it('give the full verdict without any question to AWS or to OIDC', async () => {
    const run = await world.action(
      { ...FILES, 'max-unused-actions': '0' },
      { event: pullRequestEvent({ fork: true }), oidc: false, workspace: savedShop() }
    )
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess', 'unused-actions': '2' } })
    expect(world.awsCalls).toBe(0)
    expect(world.github.count('getIdToken')).toBe(0)
  })
})
