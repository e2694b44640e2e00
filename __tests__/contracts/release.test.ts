/** What a release needs: versions that agree, what the Marketplace takes, and one place for the repository's name. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { documentsWithName, repositoryName } from '../../scripts/generated/repository-name.ts'
import { disagreements, releaseNotes, type Project } from '../../scripts/release/agreement.ts'
import { VERSION } from '../../src/kit/version.ts'

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
