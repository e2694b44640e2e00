/** The role that `templates/` creates: whom it trusts, and that both files and docs/permissions.md say the same of it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { holds } from '../../src/iam/conditions.ts'
import { parsePolicy } from '../../src/iam/document.ts'
import type { Truth } from '../../src/iam/truth.ts'
import { RefusedParameters } from './cloudformation.ts'
import { ofCloudFormation, ofTerraform, type DeployedRole, type Settings } from './scan-role-templates.ts'

const FACES = [
  ['scan-role.yaml', ofCloudFormation],
  ['scan-role.tf', ofTerraform]
] as const

const SHOP: Settings = { GitHubOrganization: 'acme', GitHubRepository: 'shop' }
const WITH_IDS: Settings = { ...SHOP, GitHubOrganizationId: '12', GitHubRepositoryId: '345' }
const OLD = 'repo:acme/shop'
const NEW = 'repo:acme@12/shop@345'

/** Whether a token with this subject may assume the role. */
function trusts(
  { trust }: DeployedRole,
  sub: string,
  aud = 'sts.amazonaws.com',
  workflow = `acme/shop/.github/workflows/ci.yml@refs/pull/7/merge`
): Truth {
  const [{ Condition }] = trust.Statement
  // the engine reads identity policies, which have no Principal
  const statement = { Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Resource: '*', Condition }
  const [parsed] = parsePolicy('trust', { Version: trust.Version, Statement: statement }).statements
  const context = {
    'token.actions.githubusercontent.com:sub': [sub],
    'token.actions.githubusercontent.com:aud': [aud],
    'token.actions.githubusercontent.com:job_workflow_ref': [workflow]
  }
  return parsed === undefined ? 'unknown' : holds(parsed.conditions, context, parsed.variables)
}

describe.each(FACES)('the role of %s', (_, deploy) => {
  it('trusts both forms of subject: of names, and of names with their numbers', () => {
    const role = deploy({ ...WITH_IDS, Branch: 'release/*', Environment: 'staging' })
    for (const repository of [OLD, NEW]) {
      expect(trusts(role, `${repository}:pull_request`)).toBe('yes')
      expect(trusts(role, `${repository}:ref:refs/heads/release/7`)).toBe('yes')
      expect(trusts(role, `${repository}:environment:staging`)).toBe('yes')
    }
  })

  it.each([
    'repo:acme/other:pull_request',
    'repo:other/shop:pull_request',
    'repo:acme/shop2:pull_request',
    'repo:ACME/shop:pull_request',
    'repo:acme@13/shop@345:pull_request',
    'repo:acme@12/shop@346:pull_request',
    'repo:acme@123/shop@345:pull_request',
    'repo:acme@12/shop:pull_request',
    'repo:acme/shop@345:pull_request',
    'repo:acme@12/other@9:ref:refs/heads/shop@345:pull_request',
    `${OLD}:pull_request:more`,
    `x${OLD}:pull_request`,
    `${OLD}:ref:refs/heads/feature`,
    `${OLD}:ref:refs/tags/main`,
    `${NEW}:environment:production`,
    ''
  ])('refuses %s', (subject) => {
    expect(trusts(deploy({ ...WITH_IDS, Environment: 'staging' }), subject)).toBe('no')
  })

  it('refuses numbers that it was not told, and tokens for another audience', () => {
    const role = deploy(SHOP)
    expect(trusts(role, `${OLD}:pull_request`)).toBe('yes')
    expect(trusts(role, `${NEW}:pull_request`)).toBe('no')
    expect(trusts(role, `${OLD}:pull_request`, 'https://github.com/acme')).toBe('no')
  })

  it('trusts main and pull requests unless told otherwise', () => {
    expect(trusts(deploy(SHOP), `${OLD}:ref:refs/heads/main`)).toBe('yes')
    expect(trusts(deploy({ ...SHOP, Branch: '' }), `${OLD}:ref:refs/heads/main`)).toBe('no')
    expect(trusts(deploy({ ...SHOP, PullRequests: 'false' }), `${OLD}:pull_request`)).toBe('no')
  })

  it('trusts no other workflow than the one that it is pinned to', () => {
    const pinned = 'acme/workflows/.github/workflows/least-privilege.yml@refs/heads/main'
    const role = deploy({ ...SHOP, JobWorkflowRef: pinned })
    const by = (workflow?: string): Truth => trusts(role, `${OLD}:pull_request`, undefined, workflow)
    expect(by(pinned)).toBe('yes')
    expect(by()).toBe('no')
    expect(by(pinned.replace('heads/main', 'heads/mine'))).toBe('no')
    expect(by(pinned.replace('acme/', 'mallory/'))).toBe('no')
  })

  it('names GitHub’s provider, also where the account has it already', () => {
    const created = deploy(SHOP)
    const existing = deploy({ ...SHOP, CreateProvider: 'false' })
    expect(created.provider).toEqual({
      url: 'https://token.actions.githubusercontent.com',
      audiences: ['sts.amazonaws.com']
    })
    expect(existing.provider).toBeUndefined()
    expect(existing.trust).toEqual(created.trust)
  })

  it.each<Settings>([
    {},
    { ...SHOP, GitHubOrganization: '*' },
    { ...SHOP, GitHubOrganization: 'acme/shop' },
    { ...SHOP, GitHubRepository: '*' },
    { ...SHOP, GitHubRepository: '' },
    { ...SHOP, GitHubOrganizationId: '12' },
    { ...SHOP, GitHubRepositoryId: '345' },
    { ...WITH_IDS, GitHubRepositoryId: '*' },
    { ...SHOP, Branch: 'main:environment' },
    { ...SHOP, Branch: '${aws:username}' },
    { ...SHOP, Environment: '*' },
    { ...SHOP, RoleName: 'a role' },
    { ...SHOP, JobWorkflowRef: 'acme/*/.github/workflows/scan.yml@refs/heads/main' },
    { ...SHOP, JobWorkflowRef: 'acme/workflows/.github/workflows/scan.yml' },
    { ...SHOP, PullRequests: 'false', Branch: '' }
  ])('is not made with %j', (settings) => {
    expect(() => deploy(settings)).toThrow(RefusedParameters)
  })
})

describe('both templates', () => {
  it.each<Settings>([
    SHOP,
    WITH_IDS,
    { ...WITH_IDS, Environment: 'staging', Branch: 'release/*', ValidateWithAws: 'true' },
    { ...WITH_IDS, PullRequests: 'false', CreateProvider: 'false', RoleName: 'scan' },
    { ...SHOP, JobWorkflowRef: 'acme/workflows/.github/workflows/least-privilege.yml@refs/tags/v1' }
  ])('make the same role with %j', (settings) => {
    expect(ofTerraform(settings)).toEqual(ofCloudFormation(settings))
  })
})

describe('the README of the templates', () => {
  const readme = readFileSync('templates/README.md', 'utf8')
  const columns = [...readme.matchAll(/^\| (`.*?) +\| (`.*?) +\|/gm)]
  const namesIn = (column: 1 | 2): string[] =>
    columns.flatMap((row) => [...(row[column] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name))

  it.each([
    ['scan-role.yaml', /^ {2}(\w+):\n {4}Type: String/gm, namesIn(1)],
    ['scan-role.tf', /^variable "(\w+)"/gm, namesIn(2)]
  ])('explains each setting of %s', (file, setting, explained) => {
    const text = readFileSync(`templates/${file}`, 'utf8')
    const settings = [...text.matchAll(setting)].map(([, name = '']) => name)
    expect(settings).not.toEqual([])
    expect(explained.toSorted()).toEqual(settings.toSorted())
  })
})

describe('docs/permissions.md', () => {
  const page = readFileSync('docs/permissions.md', 'utf8')
  const Document = v.object({ Statement: v.tuple([v.object({ Action: v.array(v.string()) })]) })
  const documents = [...page.matchAll(/^```json\n(.*?)^```$/gms)].flatMap(([, text = '']) => {
    const document = v.safeParse(Document, JSON.parse(text))
    return document.success ? [document.output] : []
  })
  const listed = documents.flatMap(({ Statement }) => Statement[0].Action)
  const actionsOf = (settings: Settings): string[] =>
    ofCloudFormation(settings).permissions.Statement.flatMap(({ Action }) => Action)

  it('lists the actions of the templates, and no other', () => {
    expect(documents).toHaveLength(1)
    expect(listed.toSorted()).toEqual(actionsOf(SHOP).toSorted())
  })

  it('names the actions of validate-with-aws', () => {
    const more = actionsOf({ ...SHOP, ValidateWithAws: 'true' }).filter((action) => !listed.includes(action))
    expect(more).toHaveLength(3)
    for (const action of more) expect(page).toContain(`\`${action}\``)
  })
})
