/** The name of the repository on GitHub, which stands in package.json alone: what people paste has it from there. */
import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

const FOLDERS = ['docs', 'templates']
const URL_OF_REPOSITORY = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/
const Package = v.object({ repository: v.object({ url: v.pipe(v.string(), v.regex(URL_OF_REPOSITORY)) }) })

/** Where the name is followed by a ref or a path, as in `uses:` and in addresses. */
const WRITTEN = /[\w.-]+\/xray-least-privilege(?=[@/'\s]|$)/g

/**
 * @returns owner and name, as `${{ github.repository }}` has them; before the first release the owner is `OWNER`
 * @throws when package.json names no repository of GitHub's
 */
export function repositoryName(): string {
  const { repository } = v.parse(Package, JSON.parse(readFileSync('package.json', 'utf8')))
  return URL_OF_REPOSITORY.exec(repository.url)?.[1] ?? ''
}

/** @returns the documents that name the repository, sorted */
export function documentsWithName(): string[] {
  const documents = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`)
  )
  return ['README.md', 'SECURITY.md', 'SKILL.md', ...documents]
    .filter((file) => readFileSync(file, 'utf8').search(WRITTEN) >= 0)
    .sort()
}

/** @returns the text, with the repository's name as package.json has it */
export function withRepositoryName(text: string): string {
  return text.replaceAll(WRITTEN, repositoryName())
}
