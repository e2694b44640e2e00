/** What the log says of a review. */
import { expect, it } from '@jest/globals'
import type { GitHubEvent } from '../../src/action/github/event.ts'
import { review } from '../../src/action/publish-review.ts'
import { parseOptions } from '../../src/options/parse-options.ts'
import type { TemplateFinding } from '../../src/report/report.ts'
import { report, ROLE } from '../judgement/reports.ts'

const EVENT: GitHubEvent = {
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
  workflow: undefined,
  head: undefined
}

/** @returns the lines of the log about remarks outside of the diff, which is empty */
async function outsideOf(count: number): Promise<string[]> {
  const located = Array.from({ length: count }, (_, i): TemplateFinding => ({
    role: ROLE,
    policy: 'all',
    action: 's3:PutThing',
    needed: [],
    file: 'template.yaml',
    startLine: i + 1,
    endLine: i + 1
  }))
  const templates = { located, ambiguous: 0, notFound: 0 }
  const scanned = report({ templates })
  const options = parseOptions(
    { 'github-token': 't', compare: 'true', review: 'comment' },
    'action',
    1_795_000_000
  )
  const client = { paginate: () => Promise.resolve([]), rest: { pulls: {} } }
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  const log = { info: say, warn: say, verbose: false, debug: say, progress: say }
  await review(scanned, scanned, options, EVENT, () => Promise.resolve(client as never), log)
  return lines.filter((line) => line.startsWith('Outside of the diff'))
}

it('names remarks outside of the diff, of many the first ones, and counts the rest', async () => {
  expect(await outsideOf(20)).toHaveLength(20)
  const many = await outsideOf(1000)
  expect(many).toHaveLength(21)
  expect(many[0]).toBe('Outside of the diff: template.yaml:1')
  expect(many.at(-1)).toMatch(/and 980 more, which the report has/)
})
