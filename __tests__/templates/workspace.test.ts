import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { it as posixIt } from '../posix.ts'
import type { Log } from '../../src/kit/log.ts'
import { addressOf } from '../../src/templates/checkout.ts'
import { templatesIn } from '../../src/templates/workspace.ts'

const TEMPLATE = `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument: { Statement: { Effect: Allow, Action: 'a:B', Resource: '*' } }\n`
const lines: string[] = []
const log: Log = {
  verbose: false,
  info: (line) => lines.push(line),
  warn: (line) => lines.push(line),
  debug() {},
  progress() {}
}
let root: string

async function write(file: string, text = TEMPLATE): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true })
  await writeFile(path.join(root, file), text)
}

const files = async (folder = root): Promise<string[]> => [...(await templatesIn(folder, log)).texts.keys()]

beforeEach(async () => {
  lines.length = 0
  root = await mkdtemp(path.join(tmpdir(), 'templates-'))
})

afterEach(() => rm(root, { recursive: true }))

it('reads templates of the repository, and of no other', async () => {
  const json = JSON.stringify(parse(TEMPLATE))
  await write('cdk.out/S.template.json', json)
  await write('cdk.out/asset.1/d.json', json)
  for (const file of ['a.yml', 'infra/b.yaml', 'infra/c.template']) await write(file)
  for (const file of ['node_modules/x/a.yml', '.git/a.yml', '.aws-sam/build/template.yaml', 'README.md'])
    await write(file)
  await write('large.yaml', `${TEMPLATE}#${'x'.repeat(5_000_000)}`)
  await write('data.json', `["${'x'.repeat(5_000_000)}"]`)
  expect(await files()).toEqual(['a.yml', 'cdk.out/S.template.json', 'infra/b.yaml', 'infra/c.template'])
  expect(lines).toEqual([
    `Found 4 statements in 4 templates of ${root}.`,
    'large.yaml is not read: it is larger than 5 MB.'
  ])
})

it('names files from the root of the repository, whichever folder is read', async () => {
  await write('.git/HEAD', '')
  await write('infra/a.yml')
  expect(await files(path.join(root, 'infra'))).toEqual(['infra/a.yml'])
})

it('names once what programs write', async () => {
  for (const file of ['Pulumi.yaml', 'other/Pulumi.yaml', 'sst.config.ts']) await write(file, '{}')
  for (const file of ['a/cdk.json', 'b/cdk.json']) await write(file, '{ "app": "python3 app.py" }')
  const { unread } = await templatesIn(root, log)
  expect(unread.map(({ file }) => file)).toEqual(['Pulumi.yaml', 'a/cdk.json', 'sst.config.ts'])
  expect(lines).toContain('sst.config.ts is not read: programs of SST are not read.')
})

posixIt('follows no link out of the repository', async () => {
  await write('outside/a.yml')
  await write('repository/.git/HEAD', '')
  await symlink(path.join(root, 'outside'), path.join(root, 'repository', 'folder'))
  await symlink(path.join(root, 'outside', 'a.yml'), path.join(root, 'repository', 'a.yml'))
  expect(await files(path.join(root, 'repository'))).toEqual([])
})

it('names what could not be read, with its line', async () => {
  await write('broken.yaml', `${TEMPLATE}    Bad: [\n`)
  await write('main.tf', 'resource "x" "y" {\n  a = @\n}\n')
  await write('large.tf', `# ${'x'.repeat(5_000_000)}`)
  const { unread } = await templatesIn(root, log)
  expect(unread.map(({ file, line }) => [file, line])).toEqual([
    ['broken.yaml', 7],
    ['large.tf', undefined],
    ['main.tf', 2]
  ])
  expect(lines).toContain('main.tf:2 is not read: a character is not understood.')
  expect(lines).toContain('large.tf is not read: it is larger than 5 MB.')
})

it('reads what a service includes where git tracks it, and nothing else of the machine', async () => {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', path.join(root, 'repository'), ...args])
  }
  const statement = `read:\n  Effect: Allow\n  Action: a:Read\n  Resource: '*'\n`
  await mkdir(path.join(root, 'repository'))
  git('init', '-q')
  for (const file of ['app/own.yml', 'shared/more.json', 'app/large.yml'])
    await write(`repository/${file}`, statement)
  await write('repository/shared/chain.yml', `read: \${file(own.yml):read}\n`)
  const named = [
    'own.yml',
    '../shared/more.json',
    '../shared/chain.yml',
    'not-tracked.yml',
    '../../outside.yml',
    'none.yml',
    'own.yml):other',
    'code.js'
  ]
  await write(
    'repository/app/serverless.yml',
    `service: shop\nfunctions:\n${named
      .map(
        (file, n) =>
          `  f${n}:\n    iamRoleStatements: [ '\${file(${file.includes(')') ? file : `${file}):read`}}' ]\n`
      )
      .join('')}`
  )
  git('add', '.')
  for (const file of ['repository/app/not-tracked.yml', 'outside.yml', 'repository/app/code.js'])
    await write(file, statement)
  const { statements, claims } = await templatesIn(path.join(root, 'repository'), log)
  expect(statements.map(({ file, notEdited }) => [file, notEdited !== undefined])).toEqual([
    ['app/own.yml', true],
    ['shared/more.json', true],
    ['app/own.yml', true]
  ])
  const unread = claims.filter((claim) => claim.unread !== undefined)
  expect(
    unread.map(({ file, holder: { role } }) => [file, JSON.stringify(role).match(/-f\d-/)?.[0]])
  ).toEqual([3, 4, 5, 6, 7].map((n) => ['app/serverless.yml', `-f${n}-`]))
})

it.each(['2', '4'])('edits only what git tracks, as index version %s tells', async (version) => {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', root, ...args])
  }
  git('init', '-q')
  git('config', 'index.version', version)
  await write('infra/a.yml')
  await write('infra/b.yml')
  git('add', '.')
  await write('packaged.yml')
  const { claims } = await templatesIn(root, log)
  expect(claims.map(({ file, unit }) => [file, unit.notEdited])).toEqual([
    ['infra/a.yml', undefined],
    ['infra/b.yml', undefined],
    ['packaged.yml', 'git does not track this file']
  ])
})

it('reads a plan that is a folder with all stages in it, and names what of it cannot be read', async () => {
  const app = path.join(import.meta.dirname, 'tools/cdk-stages')
  await cp(path.join(app, 'cdk.out'), path.join(root, 'out'), { recursive: true })
  await cp(app, path.join(root, 'app'), { recursive: true, filter: (file) => !file.includes('cdk.out') })
  await write('out/asset.1/Other.template.json', '{}')
  await write('out/assembly-Dev/manifest.json', '{ "artifacts": ')
  const plan = path.join(root, 'out')
  const { statements, unread } = await templatesIn(path.join(root, 'app'), log, { plans: [plan] })
  // of the stacks of every stage, among them the nested one
  expect([...new Set(statements.map(({ file }) => file))]).toEqual([
    'lib/constructs/table-function.ts',
    'lib/stacks/tools-stage.ts'
  ])
  const broken = path.posix.join(plan.replaceAll(path.sep, '/'), 'assembly-Dev/manifest.json')
  expect(unread.map(({ file }) => file)).toEqual([broken])
  expect(lines.join()).toContain(`${broken}:1 is not read: it is no JSON, so that names of stacks`)
  const none = path.join(root, 'app', 'lib')
  await expect(templatesIn(root, log, { plans: [none] })).rejects.toThrow(
    `the plan "${none}" is a folder without templates of the CDK or of "sam build". Give cdk.out, .aws-sam/build, or a file`
  )
  await expect(templatesIn(root, log, { plans: ['/nowhere/plan.json'] })).rejects.toThrow(
    /^the plan "\/nowhere\/plan.json" cannot be read: .+\. Give a file that exists$/
  )
})

it('takes the folder of sam build as plan, with what is nested in it and nothing else', async () => {
  const template = (id: string, statement: string, metadata = ''): string => `Resources:
  ${id}:
    Type: AWS::Serverless::Function
${metadata}    Properties:
      Policies:
        - Statement:
            - ${statement}
`
  const nested = (location: string): string =>
    `  Child:\n    Type: AWS::Serverless::Application\n    Properties:\n      Location: ${location}\n`
  const merged = '{ <<: &all { Effect: Allow }, Action: a:B, Resource: "*" }'
  const plain = '{ Effect: Allow, Action: a:B, Resource: "*" }'
  await write('.git/HEAD', '')
  await write('template.yaml', template('Outer', merged) + nested('./app/template.yaml'))
  await write('app/template.yaml', template('Inner', merged))
  const metadata = (id: string): string => `    Metadata: { SamResourceId: ${id} }\n`
  const build = '.aws-sam/build'
  await write(
    `${build}/template.yaml`,
    template('Outer', plain, metadata('Outer')) + nested('Child/template.yaml')
  )
  await write(`${build}/Child/template.yaml`, template('Inner', plain, metadata('Inner')))
  await write(`${build}/Outer/template.yaml`, template('Inner', plain))
  const { statements, unread } = await templatesIn(root, log, { plans: [path.join(root, build)] })
  expect(unread).toEqual([])
  expect(statements.map(({ file, notEdited }) => [file, notEdited !== undefined])).toEqual([
    ['app/template.yaml', true],
    ['template.yaml', true]
  ])
  await mkdir(path.join(root, 'empty'))
  await expect(templatesIn(root, log, { plans: [path.join(root, 'empty')] })).rejects.toThrow(
    'Give cdk.out, .aws-sam/build, or a file'
  )
})

it('says once that there is nothing, also where there is no such folder', async () => {
  const nowhere = path.join(root, 'nowhere')
  expect(await files(nowhere)).toEqual([])
  expect(lines).toEqual([`No templates with IAM statements were found in ${nowhere}.`])
})

it.each([
  ['a commit', 'c'.repeat(40), 'https://github.com/acme/shop.git', true],
  ['a branch', 'ref: refs/heads/main', 'git@github.com:other/acme/shop', true],
  ['another repository', 'c'.repeat(40), 'https://github.com/acme/workshop', false],
  ['a branch without commit', 'ref: refs/heads/none', 'https://github.com/acme/shop', false]
])('knows the address of %s', async (_, head, url, known) => {
  await write('.git/HEAD', `${head}\n`)
  await write('.git/refs/heads/main', `${'c'.repeat(40)}\n`)
  await write('.git/config', `[remote "origin"]\n\turl = ${url}\n`)
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop' }
  const address = `https://github.com/acme/shop/blob/${'c'.repeat(40)}`
  expect(await addressOf(root, env)).toBe(known ? address : undefined)
  expect(await addressOf(root, {})).toBeUndefined()
})
