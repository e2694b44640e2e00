/** Where the docs of the very version that runs can be read. */
import type { Links } from '../reporters/markdown/links.ts'

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/
/** A tag, a branch or a commit. */
const REF = /^[\w./-]+$/

/**
 * The runner tells which repository and ref an action is of; of one that is a folder of the workflow's own repository it tells neither.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @returns nothing where that is not known
 */
export function docsLink(env: NodeJS.ProcessEnv = process.env): Pick<Links, 'docs'> {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  if (!REPOSITORY.test(repository) || !REF.test(ref) || !URL.canParse(server)) return {}
  return { docs: `${new URL(server).origin}/${repository}/blob/${ref}/docs` }
}
