import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

const Payload = v.object({
  pull_request: v.optional(
    v.object({
      number: v.number(),
      head: v.optional(v.object({ repo: v.nullish(v.object({ full_name: v.string() })) }))
    })
  )
})

/** What of the event matters here. */
export interface GitHubEvent {
  owner: string
  repo: string
  /** Absent when the event is of no pull request. */
  pullRequest: number | undefined
  /** A pull request from a fork: read-only token, no OIDC. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories */
  isFork: boolean
}

/** The event that started the workflow; a payload that cannot be read is one without pull request. */
export async function readEvent(env: NodeJS.ProcessEnv = process.env): Promise<GitHubEvent> {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const [owner = '', repo = ''] = repository.split('/')
  const text = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '{}')
  const parsed = v.safeParse(Payload, parseJson(text))
  const pull = parsed.success ? parsed.output.pull_request : undefined
  // a deleted fork leaves no repository
  const isFork = pull?.head !== undefined && pull.head.repo?.full_name !== repository
  return { owner, repo, pullRequest: pull?.number, isFork }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
