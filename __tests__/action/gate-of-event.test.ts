/** By whose rules a pull request is judged, where that is told before GitHub is asked. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rulesOfEvent } from '../../src/action/gate-of-event.ts'
import type { GitHubEvent } from '../../src/action/github/event.ts'
import { parseOptions } from '../../src/options/parse-options.ts'

const PULL_REQUEST: GitHubEvent = {
  name: 'pull_request',
  owner: 'acme',
  repo: 'shop',
  pullRequest: 7,
  isFork: false,
  isPublic: false,
  queued: undefined,
  commit: 'c0ffee',
  baseBranch: 'main',
  defaultBranch: 'main',
  workflow: '.github/workflows/ci.yml',
  head: undefined
}

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gate-'))
  await writeFile(path.join(folder, 'limits.yml'), 'thresholds: { max-unused-actions: 0 }\n')
})

afterAll(() => rm(folder, { recursive: true }))

it('by none of a file outside of the repository, which no branch has: nothing passes, and it is said', async () => {
  const file = path.join(folder, 'limits.yml')
  const options = parseOptions({ 'config-file': file, compare: 'true' }, 'action', 1_795_000_000)
  const asked = await rulesOfEvent(options, PULL_REQUEST, () => Promise.resolve({} as never))
  expect(asked.unknown).toContain(`${file}, which input config-file names, is outside of the repository`)
  expect(asked.loosened).toHaveLength(1)
})

it.each(['pull_request', 'merge_group'])(
  'by none where the payload of %s names no branch: the commit’s own file lets nothing pass',
  async (name) => {
    const event = { ...PULL_REQUEST, name, pullRequest: undefined, baseBranch: undefined }
    const file = path.join(folder, 'never.yml')
    await writeFile(file, 'fail-on: never\n')
    const raw = { 'config-file': file, compare: 'true' }
    const asked = (more = {}) =>
      rulesOfEvent(parseOptions({ ...raw, ...more }, 'action', 1_795_000_000), event, () =>
        Promise.reject(new Error('GitHub is not asked'))
      )
    const rules = await asked()
    expect(rules).toMatchObject({ failOn: 'any', proposal: { waivers: [] } })
    expect(rules.unknown).toContain(
      `the file of the target branch is not read (the payload of the event ${name} cannot be read, or names no branch)`
    )
    expect(rules.loosened).toEqual([
      'perhaps, unseen: the file of the target branch is not read, so that nothing passes'
    ])
    const own = await asked({ 'config-from': 'head' })
    expect([own.failOn, own.unknown]).toEqual(['never', undefined])
  }
)
