import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isProposal, readEvent, type GitHubEvent } from '../../../src/action/github/event.ts'
import { whyNoPullRequest } from '../../../src/action/github/pull-request.ts'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  SHA,
  workflowRunEvent,
  type RunnerEvent
} from '../../e2e/servers/events.ts'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'event-'))
})

afterAll(async () => {
  await rm(directory, { recursive: true })
})

async function read({ name, payload, ref, sha }: RunnerEvent): Promise<GitHubEvent> {
  const file = path.join(directory, 'event.json')
  await writeFile(file, JSON.stringify(payload))
  return readEvent({
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: ref,
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ci.yml@refs/heads/main'
  })
}

const PLAIN = {
  owner: 'acme',
  repo: 'shop',
  pullRequest: undefined,
  isFork: false,
  isPublic: false,
  queued: undefined,
  commit: SHA,
  baseBranch: 'main',
  defaultBranch: 'main',
  workflow: '.github/workflows/ci.yml',
  head: undefined
}

describe('readEvent', () => {
  it.each<[what: string, event: RunnerEvent, read: Partial<GitHubEvent>]>([
    ['a pull request', pullRequestEvent(), { name: 'pull_request', pullRequest: 7 }],
    ['a fork’s', pullRequestEvent({ fork: true }), { name: 'pull_request', pullRequest: 7, isFork: true }],
    [
      'a fork’s with the rights of the repository',
      pullRequestTargetEvent({ fork: true }),
      { name: 'pull_request_target', pullRequest: 7 }
    ],
    ['a push to a branch', pushEvent('acme/shop', 'refs/heads/a/b'), { name: 'push', baseBranch: 'a/b' }],
    ['a push of a tag', pushEvent('acme/shop', 'refs/tags/v1'), { name: 'push', baseBranch: undefined }],
    [
      'a merge queue, of a branch with a slash',
      mergeGroupEvent(),
      { name: 'merge_group', queued: 7, baseBranch: 'release/2.x' }
    ],
    ['a start by hand', dispatchEvent(), { name: 'workflow_dispatch' }],
    [
      'a run after a fork’s: no branch is known to measure it by',
      workflowRunEvent(),
      {
        name: 'workflow_run',
        baseBranch: undefined,
        workflow: '.github/workflows/integration.yml',
        head: { repository: 'visitor/shop', branch: 'feature' }
      }
    ],
    [
      'a run after one of the repository itself',
      workflowRunEvent({ from: 'acme/shop', pulls: [{ number: 7 }] }),
      {
        name: 'workflow_run',
        pullRequest: 7,
        workflow: '.github/workflows/integration.yml',
        head: { repository: 'acme/shop', branch: 'feature' }
      }
    ],
    [
      'a run after one with two pull requests',
      workflowRunEvent({ from: 'acme/shop', pulls: [{ number: 7 }, { number: 8 }] }),
      {
        name: 'workflow_run',
        baseBranch: undefined,
        workflow: '.github/workflows/integration.yml',
        head: { repository: 'acme/shop', branch: 'feature' }
      }
    ]
  ])('%s', async (_, event, expected) => {
    expect(await read(event)).toEqual({ ...PLAIN, ...expected })
  })

  it('takes a pull request whose fork was deleted for a fork’s', async () => {
    const event = pullRequestEvent()
    const pull = { number: 7, head: { sha: SHA, repo: null }, base: { ref: 'main' } }
    expect((await read({ ...event, payload: { pull_request: pull } })).isFork).toBe(true)
  })

  it.each(['{}', '[]', '{"pull_request":{"number":"seven"}}', 'no JSON'])(
    'of a proposal whose payload is %s knows that it is one, and no branch to measure it by',
    async (text) => {
      const file = path.join(directory, 'broken.json')
      await writeFile(file, text)
      for (const [name, ref] of [
        ['pull_request', 'refs/pull/7/merge'],
        ['pull_request_target', 'refs/heads/main'],
        ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc']
      ]) {
        const event = await readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_REF: ref })
        expect(event).toMatchObject({ pullRequest: undefined, queued: undefined, baseBranch: undefined })
        expect(isProposal(event)).toBe(true)
      }
      const push = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: file, GITHUB_REF: 'refs/heads/main' }
      const pushed = await readEvent(push)
      expect([isProposal(pushed), pushed.baseBranch]).toEqual([false, 'main'])
    }
  )

  it('makes do with nothing', async () => {
    expect(await readEvent({})).toMatchObject({ name: '', commit: '', pullRequest: undefined })
  })
})

describe('whyNoPullRequest', () => {
  it.each<[event: RunnerEvent, why: RegExp | undefined]>([
    [pullRequestEvent(), undefined],
    [workflowRunEvent(), undefined],
    [pushEvent(), undefined],
    [pushEvent('acme/shop', 'refs/tags/v1'), /tag/],
    [mergeGroupEvent(), /#7 is in the merge queue/],
    [dispatchEvent(), /workflow_dispatch names no pull request/]
  ])('%j', async (event, why) => {
    const said = whyNoPullRequest(await read(event))
    if (why === undefined) expect(said).toBeUndefined()
    else expect(said).toMatch(why)
  })
})
