import { afterEach, describe, expect, it } from '@jest/globals'
import { readMarkdown } from './markdown-reading.ts'
import { reportOf } from './report-reading.ts'
import type { SeededRole } from './servers/iam.ts'
import {
  functionArn,
  GET_ORDER,
  INVOICES,
  LOOSE_ROLE,
  minutesAgo,
  policy,
  roleArn,
  savedFunctions,
  savedRoles,
  savedShop
} from './shop.ts'
import { savedTraces } from './servers/xray-documents.ts'
import { lambdaTrace } from './traces.ts'
import { freshWorld } from './world.ts'

const MARKER = '<!-- xray-least-privilege:least-privilege -->'
const FILES = { traces: 'traces.json', roles: 'roles.json', functions: 'functions.json' }
const EXCESS = { ...FILES, 'max-unused-actions': '0' }
/** Nothing exceeds anything. */
const PASS = { ...FILES, 'max-unused-actions': '9' }

const world = freshWorld()

afterEach(() => {
  expect(world.awsCalls).toBe(0)
})

/** One day for all runs of a test, so that two runs see the same traces. */
const shop = savedShop()

async function run(inputs: Record<string, string>, workspace = shop) {
  return world.action(inputs, { workspace })
}

function bodies(): string[] {
  return world.github.comments.map(({ body }) => body)
}

describe('one comment on the pull request', () => {
  it('is created once, and updated in place by the next run', async () => {
    const first = await run(EXCESS)
    expect(first.outputs['comment-url']).toBe(world.github.comments[0]?.html_url)
    expect(bodies()[0]?.split('\n')[0]).toBe(MARKER)
    expect(bodies()[0]).toContain(`(${first.outputs['artifact-url']})`)
    const second = await world.action(
      { ...EXCESS, 'max-unused-actions': '1' },
      { workspace: shop, attempt: 2 }
    )
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
    expect(bodies()).toHaveLength(1)
    expect(bodies()[0]).toContain('max-unused-actions is 1')
    expect([world.github.count('createComment'), world.github.count('updateComment')]).toEqual([1, 1])
  })

  it('is left alone when nothing in it changes', async () => {
    // The artifact's number would differ: on Enterprise Server there is none.
    const env = { GITHUB_SERVER_URL: 'https://ghes.example.com' }
    await world.action(EXCESS, { workspace: shop, env })
    const again = await world.action(EXCESS, { workspace: shop, env })
    expect([world.github.count('createComment'), world.github.count('updateComment')]).toEqual([1, 0])
    expect(again.outputs['comment-url']).toBe(world.github.comments[0]?.html_url)
  })

  it('is the oldest of two, behind 150 others', async () => {
    for (let n = 1; n <= 150; n += 1) world.github.seedComment(`comment ${n}`, { login: 'octocat' })
    const oldest = world.github.seedComment(`${MARKER}\nfirst`)
    const other = world.github.seedComment(`${MARKER}\nsecond`)
    await run(EXCESS)
    expect(oldest.body).toContain('invoices-loose')
    expect(other.body).toBe(`${MARKER}\nsecond`)
    expect(world.github.count('createComment')).toBe(0)
  })

  it('is never one that a person wrote with the marker, nor one that only quotes it', async () => {
    const theirs = world.github.seedComment(`${MARKER}\nnot yours`, { login: 'mallory' })
    const quoting = world.github.seedComment(`> quoted\n${MARKER}`)
    await run(EXCESS)
    expect(theirs.body).toBe(`${MARKER}\nnot yours`)
    expect(quoting.body).toBe(`> quoted\n${MARKER}`)
    expect([world.github.count('createComment'), world.github.count('updateComment')]).toEqual([1, 0])
  })

  it('is another for another artifact name, so that two jobs do not overwrite each other', async () => {
    const other = world.github.seedComment(`${MARKER}\nof the other job`)
    await run({ ...EXCESS, 'artifact-name': 'eu-stage' })
    expect(other.body).toBe(`${MARKER}\nof the other job`)
    expect(bodies()[1]?.split('\n')[0]).toBe('<!-- xray-least-privilege:eu-stage -->')
  })
})

describe('when to comment', () => {
  it.each<[comment: string, inputs: Record<string, string>, before: boolean, writes: number]>([
    ['auto', PASS, false, 0],
    ['auto', PASS, true, 1],
    ['on-failure', PASS, false, 0],
    ['on-failure', PASS, true, 1],
    ['always', PASS, false, 1],
    ['never', EXCESS, false, 0],
    ['never', EXCESS, true, 0]
  ])('%s, limits %j, an earlier comment %s: %i written', async (comment, inputs, before, writes) => {
    const earlier = before ? world.github.seedComment(`${MARKER}\nold`) : undefined
    const { exitCode, outputs } = await run({ ...inputs, comment })
    expect(exitCode).toBe(inputs === PASS ? 0 : 1)
    expect(world.github.writes).toBe(writes)
    if (comment === 'never') expect(world.github.askedBesideFiles).toEqual([])
    if (earlier && writes > 0) expect(earlier.body).toMatch(/ℹ️.*within the limit/)
    expect(outputs['comment-url']).toBe(writes > 0 ? world.github.comments[0]?.html_url : '')
  })

  it.each([
    ['auto', 1],
    ['on-failure', 0]
  ])('%s, while no limit is set and there is excess: %i written, and no ✅', async (comment, writes) => {
    const { exitCode, outputs } = await run({ ...FILES, comment })
    expect([exitCode, outputs['verdict'], world.github.writes]).toEqual([0, 'report', writes])
    if (writes > 0) expect(bodies()[0]).toMatch(/### ℹ️ .*actions unused, no limit is set/)
  })

  it('on-failure, with warn-only and excess: is written all the same', async () => {
    const { exitCode } = await run({ ...EXCESS, 'warn-only': 'true' })
    expect(exitCode).toBe(0)
    expect(world.github.count('createComment')).toBe(1)
  })

  it('without enough evidence: is written, and says so', async () => {
    await run(FILES, { ...shop, 'traces.json': savedTraces([]) })
    expect(bodies()[0]).toMatch(/not enough evidence/i)
  })

  it('of a function with traces and not one AWS call: is no evidence, whatever its role grants', async () => {
    const traces = savedTraces([lambdaTrace({ functionArn: INVOICES, calls: [], at: minutesAgo(5) })])
    const result = await run(EXCESS, { ...shop, 'traces.json': traces })
    expect(result.exitCode).toBe(2)
    expect(result.outputs['verdict']).toBe('insufficient-evidence')
    const role = reportOf(result).roles.find(({ arn }) => arn === LOOSE_ROLE)
    expect(role).toMatchObject({ judged: false, unused: { total: 0 }, wide: [] })
    expect(role?.undecided.length).toBeGreaterThan(0)
    expect(bodies()[0]).toMatch(/invoices.*not one AWS call/)
    expect(bodies()[0]).toMatch(/ADOT.s layer or auto-instrumentation, or with an X-Ray SDK/)
  })
})

describe('a large report', () => {
  const ROLES = 60
  const FUNCTIONS = 300
  const actions = [
    's3:Get*',
    's3:Put*',
    's3:Delete*',
    'dynamodb:*',
    'sqs:*',
    'sns:*',
    'lambda:Invoke*',
    'iam:*'
  ]

  function largeShop() {
    const roles = Array.from({ length: ROLES }, (_, n): SeededRole => ({
      RoleName: `a-rather-long-name-of-a-role-as-stacks-make-them-${n}`,
      inline: { everything: policy([actions, '*'], ['s3:PutObject', `arn:aws:s3:::*-${n}`]) }
    }))
    const functions = Array.from({ length: FUNCTIONS }, (_, n) => ({
      FunctionArn: functionArn(`a-rather-long-name-of-a-function-as-stacks-make-them-${n}`),
      Role: roleArn(roles[n % ROLES]?.RoleName ?? '')
    }))
    const traces = functions.map(({ FunctionArn }, n) =>
      lambdaTrace({
        functionArn: FunctionArn,
        at: minutesAgo(10),
        calls: [
          GET_ORDER,
          { service: 'S3', operation: 'PutObject', aws: { bucket_name: `bucket-${n}` } },
          {
            service: 'SQS',
            operation: 'SendMessage',
            status: 403,
            error: { type: 'AccessDenied', message: 'No' }
          }
        ]
      })
    )
    const files = { 'roles.json': savedRoles(roles), 'functions.json': savedFunctions(functions) }
    return { ...files, 'traces.json': savedTraces(traces) }
  }

  it('fits into a comment by whole sections, the worst first', async () => {
    const { exitCode, summary, commands } = await run(EXCESS, largeShop())
    expect(exitCode).toBe(1)
    const [body = ''] = bodies()
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.length).toBeGreaterThan(5_000)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024)
    for (const text of [body, summary])
      expect(readMarkdown(text)).toMatchObject({ brokenRows: [], unbalancedDetails: 0, openFence: false })
    expect(body).toContain('60 of 60 roles exceed')
    expect(body).toMatch(/\/artifacts\/\d+/)
    expect(commands.filter(({ command }) => command === 'warning')).toEqual([])
  })
})
