/** Each event that can start the action: which pull request it is of, and what it may do there. */
import { describe, expect, it } from '@jest/globals'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  issueCommentEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  SHA,
  workflowRunEvent,
  type RunnerEvent
} from './servers/events.ts'
import type { SeededPull } from './servers/github.ts'
import { savedShop } from './shop.ts'
import { type ActionRun, annotations, freshWorld } from './world.ts'

const FILES = {
  traces: 'traces.json',
  roles: 'roles.json',
  functions: 'functions.json',
  'max-unused-actions': '0'
}

const world = freshWorld()

const shop = savedShop()

async function run(event: RunnerEvent, inputs: Record<string, string> = {}): Promise<ActionRun> {
  return world.action({ ...FILES, ...inputs }, { event, workspace: shop })
}

function pull(number: number, other: Partial<SeededPull> = {}): SeededPull {
  const head = { sha: SHA, repo: { full_name: 'acme/shop' } }
  return { number, state: 'open', head, base: { ref: 'main' }, ...other }
}

/** The verdict, the summary and the artifact; which comments were written; nothing to worry about. */
function expectQuietly(result: ActionRun, on: number[]): void {
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess' } })
  expect(result.summary).toContain('invoices-loose')
  expect(result.outputs['artifact-id']).not.toBe('')
  expect(annotations(result, 'warning')).toEqual([])
  expect(world.github.comments.map(({ issue }) => issue)).toEqual(on)
}

describe('pull_request', () => {
  it('comments, with the commit that was pushed and not the merge that GitHub makes for the test', async () => {
    const event = { ...pullRequestEvent(), sha: 'c'.repeat(40) }
    expectQuietly(await run(event), [7])
    expect(world.github.comments[0]?.body).toContain(SHA.slice(0, 7))
    expect(world.github.comments[0]?.body).not.toContain('ccccccc')
  })

  it('from a fork, without saved files: no verdict, and the reason', async () => {
    const result = await world.action(
      { 'max-unused-actions': '0' },
      { event: pullRequestEvent({ fork: true }), oidc: false }
    )
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'insufficient-evidence' } })
    expect(annotations(result, 'error').join()).toMatch(/fork gets no OIDC token/)
    expect(world.awsCalls).toBe(0)
  })

  it('from a fork, where the workflow skips what has no credentials: a notice, and nothing that fails or is green', async () => {
    const skip = { 'without-credentials': 'skip', 'max-unused-actions': '0' }
    const fork = pullRequestEvent({ fork: true })
    const result = await world.action(skip, { event: fork, oidc: false })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'report' } })
    expect(annotations(result, 'notice').join()).toMatch(/Nothing was scanned/)
    expect(result.summary).toMatch(/Nothing was scanned/)
    expect(world.awsCalls).toBe(0)
  })

  it('of the repository itself is never skipped: the job could have a token', async () => {
    const result = await world.action({ 'without-credentials': 'skip' }, { oidc: false })
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'insufficient-evidence' } })
  })
})

describe('push', () => {
  it('comments on the one open pull request whose last commit it is', async () => {
    world.github.pullsOfCommit.set(SHA, [
      pull(7),
      pull(8, { state: 'closed' }),
      pull(9, { head: { sha: 'd'.repeat(40), repo: null } })
    ])
    expectQuietly(await run(pushEvent()), [7])
  })

  it.each<[what: string, pulls: SeededPull[], said: RegExp]>([
    ['of no pull request', [], /is of no open pull request/],
    ['of a merged one', [pull(7, { state: 'closed' })], /is of no open pull request/],
    ['of two', [pull(9), pull(7)], /several open pull requests: #7, #9/],
    [
      'that a later one has overtaken',
      [pull(7, { head: { sha: 'd'.repeat(40), repo: null } })],
      /later commit/
    ]
  ])('%s is in the summary only', async (_, pulls, said) => {
    world.github.pullsOfCommit.set(SHA, pulls)
    const result = await run(pushEvent())
    expectQuietly(result, [])
    expect(result.stdout).toMatch(said)
  })

  it('of a tag asks nothing', async () => {
    const result = await run(pushEvent('acme/shop', 'refs/tags/v1'))
    expectQuietly(result, [])
    expect(world.github.askedBesideFiles).toEqual([])
  })

  it('whose pull request may not be looked for says which permission it takes', async () => {
    world.github.faults.push({ operation: 'listPulls', status: 403, message: 'Resource not accessible' })
    const result = await run(pushEvent())
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess', 'comment-url': '' } })
    expect(annotations(result, 'warning')).toEqual([expect.stringContaining('pull-requests: write')])
  })
})

describe('merge_group', () => {
  it('is judged, and its pull request is named but not commented on', async () => {
    const result = await run(mergeGroupEvent())
    expectQuietly(result, [])
    expect(result.stdout).toContain('Pull request #7 is in the merge queue')
    expect(world.github.askedBesideFiles).toEqual([])
  })
})

describe('workflow_run', () => {
  it('comments on the pull request of its own repository that the payload names', async () => {
    const event = workflowRunEvent({
      from: 'acme/shop',
      pulls: [{ number: 7 }, { number: 3, repository: 'visitor/shop' }]
    })
    expectQuietly(await run(event), [7])
    expect(world.github.count('listPulls')).toBe(0)
    expect(world.github.comments[0]?.body).toContain(SHA.slice(0, 7))
  })

  it('finds a fork’s by the commit', async () => {
    world.github.pullsOfCommit.set(SHA, [pull(7)])
    expectQuietly(await run(workflowRunEvent()), [7])
  })

  it('finds a fork’s by owner and branch, and takes no other fork’s for it', async () => {
    const head = { sha: SHA, repo: { full_name: 'visitor/shop' } }
    const other = { sha: SHA, repo: { full_name: 'visitor/other' } }
    world.github.pullsOfHead.set('visitor:feature', [pull(8, { head: other }), pull(7, { head })])
    expectQuietly(await run(workflowRunEvent()), [7])
  })

  it.each<[what: string, pulls: SeededPull[]]>([
    ['no pull request', []],
    [
      'one that has a later commit',
      [pull(7, { head: { sha: 'd'.repeat(40), repo: { full_name: 'visitor/shop' } } })]
    ]
  ])('with %s is in the summary only', async (_, pulls) => {
    world.github.pullsOfHead.set('visitor:feature', pulls)
    expectQuietly(await run(workflowRunEvent()), [])
  })
})

describe.each([
  ['schedule', scheduleEvent()],
  ['workflow_dispatch', dispatchEvent()]
])('%s', (_, event) => {
  it('has no pull request: the summary and the artifact say it all, and nothing is asked', async () => {
    const result = await run(event)
    expectQuietly(result, [])
    expect(result.stdout).toMatch(/No comment: The event \w+ names no pull request/)
    expect(world.github.requests).toEqual([])
  })
})

describe('events that bring words of anybody together with the rights of the repository', () => {
  const events = [pullRequestTargetEvent({ fork: true }), issueCommentEvent()]

  it.each(events)(
    '$name is refused before anything is read, with the reason and the remedy',
    async (event) => {
      const result = await world.action({}, { event })
      expect(result).toMatchObject({ exitCode: 2, outputs: {}, files: {} })
      const [error] = annotations(result, 'error')
      expect(error).toContain(`the workflow runs on ${event.name}, `)
      expect(error).toMatch(/rights and secrets.*workflow_run.*allow-pull-request-target/)
      expect(world.operations).toEqual([])
    }
  )

  it('run where that is asked for, with the rights that they have', async () => {
    const event = pullRequestTargetEvent({ fork: true })
    expectQuietly(await run(event, { 'allow-pull-request-target': 'true' }), [7])
  })
})

describe('an event whose payload cannot be read', () => {
  it('of a pull request: the summary, with the excess, and no gate by the commit’s own file', async () => {
    const env = { GITHUB_EVENT_PATH: 'broken.json' }
    const result = await world.action(FILES, {
      event: pullRequestEvent(),
      workspace: {
        ...shop,
        'broken.json': '{"pull_request":{"number":"seven"}}',
        '.github/least-privilege.yml': 'fail-on: never\n'
      },
      env
    })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess' } })
    expect(result.summary).toContain('invoices-loose')
    expect(result.outputs['artifact-id']).not.toBe('')
    expect(annotations(result, 'warning')).toEqual([
      expect.stringMatching(/loosened: perhaps, unseen: the file of the target branch is not read/)
    ])
    expect(world.github.comments).toEqual([])
  })
})

describe('the legs of a matrix', () => {
  it('keep their own comment and artifact each, in the first attempt and in the next', async () => {
    for (const [attempt, limit] of [
      [1, '0'],
      [2, '1']
    ] as const) {
      for (const name of ['eu', 'us']) {
        const inputs = { ...FILES, name, 'max-unused-actions': limit }
        const result = await world.action(inputs, { workspace: shop, attempt })
        expect(annotations(result, 'warning')).toEqual([])
      }
    }
    expect(world.github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- xray-least-privilege:least-privilege-eu -->',
      '<!-- xray-least-privilege:least-privilege-us -->'
    ])
    for (const { body } of world.github.comments) expect(body).toContain('max-unused-actions is 1')
    expect([...world.artifacts.uploaded.keys()]).toEqual([
      'least-privilege-eu',
      'least-privilege-eu.html',
      'least-privilege-us',
      'least-privilege-us.html',
      'least-privilege-eu-attempt-2',
      'least-privilege-eu-attempt-2.html',
      'least-privilege-us-attempt-2',
      'least-privilege-us-attempt-2.html'
    ])
  })

  it('that have the same name are told what to do about it', async () => {
    await world.action(FILES, { workspace: shop })
    const second = await world.action(FILES, { workspace: shop })
    expect(second).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess', 'artifact-id': '' } })
    expect(annotations(second, 'warning')).toEqual([
      expect.stringMatching(/taken by another job or step.*leg of a matrix, an input name of its own/)
    ])
  })

  it('may have an artifact name of their own choice', async () => {
    await world.action({ ...FILES, name: 'eu', 'artifact-name': 'iam-eu' }, { workspace: shop })
    expect([...world.artifacts.uploaded.keys()]).toEqual(['iam-eu', 'iam-eu.html'])
    expect(world.github.comments[0]?.body).toMatch(/^<!-- xray-least-privilege:least-privilege-eu -->\n/)
  })
})
