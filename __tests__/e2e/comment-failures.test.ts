/** What may go wrong with the comment: verdict and files are never lost, and one warning says what would mend it. */
import { describe, expect, it } from '@jest/globals'
import type { Fault } from './servers/faults.ts'
import { savedShop } from './shop.ts'
import { type ActionRun, annotations, freshWorld } from './world.ts'

const MARKER = '<!-- xray-least-privilege:least-privilege -->'
const EXCESS = {
  traces: 'traces.json',
  roles: 'roles.json',
  functions: 'functions.json',
  'max-unused-actions': '0'
}

const world = freshWorld()

const shop = savedShop()

async function run(inputs: Record<string, string> = EXCESS): Promise<ActionRun> {
  return world.action(inputs, { workspace: shop })
}

/** As in a run in which all went well, but for the comment. */
function expectVerdictAndFiles(result: ActionRun): void {
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess' } })
  expect(Object.keys(result.files)).toContain('report.json')
  expect(result.outputs['artifact-id']).not.toBe('')
  expect(result.summary).toContain('invoices-loose')
}

describe('a refusal', () => {
  const NO_RIGHT = 'Resource not accessible by integration'
  it.each<[what: string, fault: Fault, said: RegExp]>([
    [
      'a read-only token',
      { operation: 'createComment', status: 403, message: NO_RIGHT },
      /pull-requests: write/
    ],
    ['a hidden repository', { operation: 'listComments', status: 404 }, /pull-requests: write/],
    ['a token that has expired', { operation: 'listComments', status: 401 }, /github-token is not valid/],
    [
      'a locked conversation',
      {
        operation: 'createComment',
        status: 403,
        message: 'Unable to create comment because issue is locked.'
      },
      /conversation is locked.*Unlock it/
    ],
    ['a conflict', { operation: 'createComment', status: 409 }, /at the same time/],
    ['a body that GitHub does not like', { operation: 'createComment', status: 422 }, /refused it \(422/],
    [
      'a used-up rate limit',
      { operation: 'listComments', status: 403, headers: { 'x-ratelimit-remaining': '0' } },
      /used up its requests/
    ],
    [
      'a long wait that is asked for',
      { operation: 'listComments', status: 429, headers: { 'retry-after': '3600' } },
      /used up its requests/
    ],
    ['a server that keeps failing', { operation: 'createComment', status: 502 }, /GitHub failed \(502/],
    ['a connection that is cut', { operation: 'listComments', kind: 'reset' }, /The comment is skipped/]
  ])('%s: one warning', async (_, fault, said) => {
    world.github.faults.push(fault)
    const result = await run()
    expectVerdictAndFiles(result)
    expect(result.outputs['comment-url']).toBe('')
    expect(annotations(result, 'warning')).toEqual([expect.stringMatching(said)])
  })

  it('GitHub that does not answer holds the build up for ten seconds at most', async () => {
    world.github.faults.push({ operation: 'listComments', kind: 'slow', ms: 60_000 })
    const result = await run()
    expectVerdictAndFiles(result)
    expect(annotations(result, 'warning')).toEqual([expect.stringContaining('within 10 seconds')])
    expect(world.github.count('listComments')).toBe(1)
  })
})

describe('what heals by itself', () => {
  it.each<[what: string, fault: Fault]>([
    ['a server that fails once', { operation: 'createComment', status: 500, times: 1 }],
    [
      'a moment of too much',
      { operation: 'createComment', status: 429, headers: { 'retry-after': '1' }, times: 1 }
    ],
    [
      'a secondary rate limit',
      { operation: 'listComments', status: 403, headers: { 'retry-after': '1' }, times: 1 }
    ],
    ['a connection that is cut once', { operation: 'listComments', kind: 'reset', times: 1 }]
  ])('%s', async (_, fault) => {
    world.github.faults.push(fault)
    const result = await run()
    expectVerdictAndFiles(result)
    expect(annotations(result, 'warning')).toEqual([])
    expect(world.github.comments).toHaveLength(1)
  })
})

describe('whose comment it is', () => {
  it('never that of another bot', async () => {
    const other = world.github.seedComment(`${MARKER}\nquoted by a robot`, { login: 'reviewer[bot]' })
    await run()
    expect(other.body).toBe(`${MARKER}\nquoted by a robot`)
    expect(world.github.comments).toHaveLength(2)
  })

  it('that of a person, when the token is theirs', async () => {
    world.github.login = 'octocat'
    const ours = world.github.seedComment(`${MARKER}\nof last week`, { login: 'octocat' })
    await run()
    expect(ours.body).toContain('invoices-loose')
    expect(world.github.comments).toHaveLength(1)
  })

  it('that of the workflow, when GitHub does not tell who the token is', async () => {
    world.github.faults.push({ operation: 'getUser', status: 500 })
    world.github.seedComment(`${MARKER}\nof a person`, { login: 'octocat' })
    const ours = world.github.seedComment(`${MARKER}\nof last week`)
    expect(annotations(await run(), 'warning')).toEqual([])
    expect(ours.body).toContain('invoices-loose')
  })
})

describe('two runs at one time', () => {
  it('end with one comment, the older', async () => {
    world.github.beforeCreate = () => {
      world.github.beforeCreate = undefined
      world.github.seedComment(`${MARKER}\nof the faster run`)
    }
    const result = await run()
    expect(world.github.comments).toHaveLength(1)
    expect(world.github.comments[0]?.body).toContain('invoices-loose')
    expect(result.outputs['comment-url']).toBe(world.github.comments[0]?.html_url)
  })
})
