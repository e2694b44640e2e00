/**
 * What is read of GitHub's answers: a proxy, a server of another version or a fault may answer with anything, and what is looked into without
 * having been looked at fails in words that help nobody.
 */
import type { getOctokit } from '@actions/github'
import * as v from 'valibot'
import { misfit } from '../../kit/shape.ts'

const id = v.optional(v.number())
const text = v.nullish(v.string())
const Sha = v.looseObject({ sha: v.string() })
const User = v.nullable(v.looseObject({ login: v.string() }))
const Comment = v.looseObject({ id: v.number(), body: text, html_url: v.string(), user: User })

/** Of a folder it is a list. A file above 1 MB comes without its content. https://docs.github.com/en/rest/repos/contents#get-repository-content */
const Content = v.union([
  v.looseObject({ type: v.literal('file'), sha: v.string(), size: v.number(), content: v.string() }),
  v.looseObject({ type: v.picklist(['dir', 'symlink', 'submodule']), sha: v.string() }),
  v.array(v.unknown())
])

const Artifacts = v.looseObject({
  artifacts: v.array(
    v.looseObject({
      id: v.number(),
      name: v.string(),
      expired: v.boolean(),
      size_in_bytes: v.number(),
      created_at: text,
      workflow_run: v.nullish(
        v.looseObject({
          id,
          repository_id: id,
          head_repository_id: id,
          head_branch: text,
          head_sha: v.optional(v.string())
        })
      )
    })
  )
})

const Pulls = v.array(
  v.looseObject({
    number: v.optional(v.number()),
    state: v.optional(v.string()),
    merged_at: text,
    merge_commit_sha: text,
    head: v.looseObject({
      sha: v.string(),
      repo: v.nullish(v.looseObject({ full_name: v.optional(v.string()) }))
    }),
    base: v.looseObject({ ref: v.string() })
  })
)

/** By the method and what follows the repository in the path. Later pages name the repository by its number. */
const SHAPES: readonly (readonly [route: RegExp, shape: v.GenericSchema])[] = [
  [/^GET \/actions\/artifacts$|^GET \/actions\/runs\/[^/]+\/artifacts$/, Artifacts],
  [
    /^GET \/actions\/runs\/[^/]+$/,
    v.looseObject({ event: v.string(), path: v.optional(v.string()), run_attempt: id })
  ],
  [
    /^GET \/compare\//,
    v.looseObject({ merge_base_commit: Sha, commits: v.array(Sha), total_commits: v.number() })
  ],
  [/^GET \/contents\//, Content],
  [/^GET \/commits$/, v.array(Sha)],
  [/^GET \/commits\/[^/]+\/pulls$|^GET \/pulls$/, Pulls],
  [/^GET \/issues\/[^/]+\/comments$/, v.array(Comment)],
  [/^POST \/issues\/[^/]+\/comments$|^PATCH \/issues\/comments\//, Comment],
  [
    /^GET \/pulls\/[^/]+\/files$/,
    v.array(v.looseObject({ filename: v.string(), patch: v.optional(v.string()) }))
  ],
  [/^GET \/pulls\/[^/]+\/comments$/, v.array(v.looseObject({ body: v.string(), user: User }))],
  [/^POST \/pulls\/[^/]+\/reviews$/, v.looseObject({ html_url: v.string() })],
  [/^POST \/check-runs$/, v.looseObject({ html_url: text })],
  [/^GET user$/, v.looseObject({ login: v.string() })]
]

/** Lets every request of a client throw, in one sentence, where the answer has another shape than GitHub documents. */
export function holdToShapes(client: ReturnType<typeof getOctokit>): void {
  client.hook.after('request', (answer, { method, url }) => {
    const path =
      /\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)(\/[^?]*)/.exec(url)?.[1] ?? url.replace(/^.*\//, '')
    const shape = SHAPES.find(([route]) => route.test(`${method} ${path}`))?.[1]
    if (shape === undefined) return
    const parsed = v.safeParse(shape, answer.data)
    if (parsed.success) return
    throw new Error(
      `GitHub's answer to ${method} ${path} has another shape than GitHub documents: ${misfit(parsed.issues)}`
    )
  })
}
