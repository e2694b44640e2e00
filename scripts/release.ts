/** `release.js check <tag> <owner/name>`: may this tag be released? `release.js notes <tag>`: what CHANGELOG.md says of it. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { VERSION } from '../src/kit/version.ts'
import { repositoryName } from './generated/repository-name.ts'
import { disagreements, releaseNotes } from './release/agreement.ts'

const [, , task, tag = '', repository = ''] = process.argv
const changelog = readFileSync('CHANGELOG.md', 'utf8')

if (task === 'check') {
  const problems = disagreements(
    { tag, repository },
    {
      version: versionIn('package.json'),
      locked: versionIn('package-lock.json'),
      printed: VERSION,
      changelog,
      repository: repositoryName()
    }
  )
  process.stderr.write(problems.map((problem) => `${problem}\n`).join(''))
  process.exitCode = problems.length === 0 ? 0 : 1
} else if (task === 'notes') {
  process.stdout.write(`${releaseNotes(changelog, tag.replace(/^v/, '')) ?? ''}\n`)
} else {
  process.stderr.write('usage: release.js check <tag> <owner/name> | release.js notes <tag>\n')
  process.exitCode = 2
}

function versionIn(file: string): string {
  return v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(file, 'utf8'))).version
}
