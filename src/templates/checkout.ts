/** What git's own folder tells of a checked-out repository, without running git. */
import { access, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The folder that git's own is in, at or above a folder; else that folder itself. Paths on GitHub start there. */
export async function rootOf(folder: string): Promise<string> {
  const start = path.resolve(folder)
  for (let at = start; ; at = path.dirname(at)) {
    const isRoot = await access(path.join(at, '.git')).then(
      () => true,
      () => false
    )
    if (isRoot) return at
    if (path.dirname(at) === at) return start
  }
}

/**
 * Where GitHub shows the files of the commit that is checked out, like `https://github.com/acme/shop/blob/<commit>`.
 * @param env the runner's variables
 * @returns undefined where another repository is checked out, or the commit is not known
 */
export async function addressOf(root: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  if (server === undefined || repository === undefined) return undefined
  const git = path.join(root, '.git')
  const config = await textOf(path.join(git, 'config'))
  const isThis = config.split(/\r?\n/).some(
    (line) =>
      /^\s*url\s*=/.test(line) &&
      line
        .trim()
        .replace(/\.git$/, '')
        .endsWith(`/${repository}`)
  )
  const head = await textOf(path.join(git, 'HEAD'))
  const branch = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  const commit = branch === undefined ? head : await textOf(path.join(git, branch))
  return isThis && /^[0-9a-f]{40,64}$/.test(commit) ? `${server}/${repository}/blob/${commit}` : undefined
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').then(
    (text) => text.trim(),
    () => ''
  )
}
