/** What a release needs: versions that agree, what the Marketplace takes, and one place for the repository's name. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { documentsWithName, repositoryName } from '../../scripts/generated/repository-name.ts'
import { disagreements, releaseNotes, type Project } from '../../scripts/release/agreement.ts'
import { VERSION } from '../../src/kit/version.ts'
import { it as posixIt } from '../posix.ts'

const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n- x\n\n## 1.2.3 - 2026-12-01\n\n### Added\n\n- y\n\n## 1.2.2 - 2026-11-01\n'
const PROJECT: Project = {
  version: '1.2.3',
  locked: '1.2.3',
  printed: '1.2.3',
  changelog: CHANGELOG,
  repository: 'acme/xray-least-privilege'
}
const RELEASE = { tag: 'v1.2.3', repository: 'acme/xray-least-privilege' }

describe('a release', () => {
  it('is made where tag, versions, change log and repository agree', () => {
    expect(disagreements(RELEASE, PROJECT)).toEqual([])
    expect(releaseNotes(CHANGELOG, '1.2.3')).toBe('### Added\n\n- y')
  })

  it.each<[string, Partial<typeof RELEASE>, Partial<Project>]>([
    ['a tag of another form', { tag: 'v1.2' }, {}],
    ['package.json', {}, { version: '1.2.2' }],
    ['package-lock.json', {}, { locked: '1.2.2' }],
    ['src/kit/version.ts', {}, { printed: '1.2.2' }],
    ['CHANGELOG.md without the version', {}, { changelog: '## Unreleased\n' }],
    [
      'CHANGELOG.md with an empty section',
      { tag: 'v1.2.2' },
      { version: '1.2.2', locked: '1.2.2', printed: '1.2.2' }
    ],
    ['a placeholder for the owner', {}, { repository: 'OWNER/xray-least-privilege' }]
  ])('is not made with %s', (_, release, project) => {
    expect(disagreements({ ...RELEASE, ...release }, { ...PROJECT, ...project })).toHaveLength(1)
  })

  it('has one version in package.json, package-lock.json and the program', () => {
    const versions = ['package.json', 'package-lock.json'].map(
      (file) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
    )
    expect(versions).toEqual([VERSION, VERSION])
  })
})

interface Workflow {
  jobs: Record<string, { steps: { name?: string; run?: string }[] }>
}

describe('the release on GitHub, when its job is run again', () => {
  const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as Workflow
  const script = jobs['github']?.steps.find(({ run }) => run?.includes('gh release') === true)?.run ?? ''

  /** @param view what `gh release view` does, as a shell has it @returns the other commands of gh */
  function commands(view: string): string[] {
    const folder = mkdtempSync(path.join(tmpdir(), 'release-'))
    const gh = `gh() { if [ "$2" = view ]; then ${view}; else echo "$2 $*"; fi; }`
    try {
      const output = execFileSync('bash', ['-e', '-c', `${gh}\ncp() { :; }\n${script}`], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, TAG: 'v1.2.3', PROVENANCE: 'bundle.json' }
      })
      return output.trim().split('\n').filter(Boolean)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  posixIt.each([
    [
      'there is none: a draft, then public',
      "echo 'release not found' >&2; return 1",
      [/^create .*--draft/, /^edit .*--draft=false/]
    ],
    [
      'a draft is left: its files again, then public',
      'echo true',
      [/^upload .*--clobber/, /^edit .*--draft=false/]
    ],
    ['it is public: nothing, since it takes no more', 'echo false', []]
  ])('%s', (_, view, expected) => {
    expect(commands(view)).toEqual(expected.map((one) => expect.stringMatching(one)))
  })

  posixIt('makes no second one where GitHub does not answer', () => {
    expect(() => commands("echo 'HTTP 502' >&2; return 1")).toThrow(/Command failed/)
  })
})

describe('the repository’s name', () => {
  it('stands in package.json, and in documents as it is there', () => {
    const name = repositoryName()
    expect(name).toMatch(/^[\w.-]+\/xray-least-privilege$/)
    const documents = documentsWithName()
    expect(documents).toContain('README.md')
    for (const file of documents) {
      const others = [...readFileSync(file, 'utf8').matchAll(/([\w.-]+\/xray-least-privilege)[@/\s]/g)]
      expect(others.filter(([, written]) => written !== name)).toEqual([])
    }
  })
})

describe.each(['action.yml', 'start/action.yml'])('%s, as the Marketplace takes it', (file) => {
  const action = parse(readFileSync(file, 'utf8')) as Record<'name' | 'description' | 'author', string> & {
    branding: { icon: string; color: string }
  }

  // https://docs.github.com/en/actions/how-tos/create-and-publish-actions/publish-in-github-marketplace
  it('has a short description, a name without markup, and branding', () => {
    expect(action.description.length).toBeLessThan(125)
    expect(action.name).toMatch(/^[\w ,-]+$/)
    expect(action.author).not.toBe('')
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      action.branding.color
    )
    expect(action.branding.icon).toMatch(/^[a-z-]+$/)
  })
})
