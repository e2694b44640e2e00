import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runAction, runCommand } from './runner.ts'
import { inputDefaults } from './runner-protocol.ts'
import { ArtifactServer } from './servers/artifacts.ts'
import { GitHubServer } from './servers/github.ts'

let directory: string
let artifacts: ArtifactServer
let github: GitHubServer

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'entry-'))
  artifacts = await new ArtifactServer().start()
  github = await new GitHubServer().start()
})

afterEach(async () => {
  expect([...artifacts.unhandled, ...github.unhandled]).toEqual([])
  await Promise.all([artifacts.close(), github.close(), rm(directory, { recursive: true })])
})

async function entry(code: string): Promise<string> {
  const path = join(directory, 'entry.mjs')
  const packages = { core: '@actions/core', github: '@actions/github', artifact: '@actions/artifact' }
  const imports = Object.entries(packages)
    .filter(([name]) => code.includes(`${name}.`))
    .map(([name, from]) => `import * as ${name} from '${urlOf(from)}'`)
  await writeFile(path, [...imports, code].join('\n'))
  return path
}

function urlOf(name: string): string {
  const main = name.replace('@actions/', '')
  return pathToFileURL(join(process.cwd(), 'node_modules', name, 'lib', `${main}.js`)).href
}

const UPLOAD = `
  const client = new artifact.DefaultArtifactClient()
  const { id } = await client.uploadArtifact('report', ['a.txt', 'sub/b.bin'], '.', { retentionDays: 3 })
  console.log('id ' + id)`

describe('artifacts', () => {
  const workspace = { 'a.txt': 'hello\n'.repeat(1000), 'sub/b.bin': 'grüße' }

  it('come back byte for byte from what the official package uploads', async () => {
    const run = await runAction({ entry: await entry(UPLOAD), servers: { artifacts }, workspace })
    expect(run.stdout).toContain(`id ${artifacts.idOf('report')}`)
    const files = [...(artifacts.uploaded.get('report') ?? [])].map(([name, content]) => [
      name,
      content.toString()
    ])
    expect(Object.fromEntries(files)).toEqual(workspace)
    expect(artifacts.expiryOf('report')).toMatch(/^\d{4}-/)
    expect(run.files).toEqual({})
  })

  it('are refused when the name is taken, and when the service fails', async () => {
    artifacts.seed('report', { 'old.txt': 'old' })
    const taken = await runAction({ entry: await entry(UPLOAD), servers: { artifacts }, workspace })
    expect(taken.exitCode).toBe(1)
    expect(taken.stderr).toContain('409')
    artifacts.faults.push({ operation: 'PutBlock', status: 403, code: 'AuthorizationFailure' })
    const other = await entry(UPLOAD.replace("'report'", "'other'"))
    expect((await runAction({ entry: other, servers: { artifacts }, workspace })).exitCode).toBe(1)
    expect([...artifacts.uploaded.keys()]).toEqual(['report'])
  })
})

describe('the GitHub API', () => {
  it('pages comments, keeps what is written and refuses what GitHub refuses', async () => {
    for (let n = 1; n <= 5; n += 1) github.seedComment(`comment ${n}`, { login: 'octocat' })
    github.faults.push({
      operation: 'createComment',
      status: 403,
      message: 'Resource not accessible by integration',
      after: 1
    })
    const run = await runAction({
      servers: { github },
      entry: await entry(`
        const { rest, paginate } = github.getOctokit(core.getInput('github-token'))
        const issue = { ...github.context.repo, issue_number: github.context.payload.pull_request.number }
        const all = await paginate(rest.issues.listComments, { ...issue, per_page: 2 })
        const { data } = await rest.issues.createComment({ ...issue, body: 'ours' })
        await rest.issues.updateComment({ ...issue, comment_id: data.id, body: 'ours, again' })
        const outcome = (call) => call.then(({ status }) => status, ({ status }) => status)
        core.setOutput('found', all.map(({ body }) => body).join())
        core.setOutput('statuses', [
          await outcome(rest.issues.createComment({ ...issue, body: 'second' })),
          await outcome(rest.issues.updateComment({ ...issue, comment_id: all[0].id, body: 'theirs' })),
          await outcome(rest.issues.updateComment({ ...issue, comment_id: data.id, body: 'x'.repeat(70000) })),
          await outcome(rest.issues.getComment({ ...issue, comment_id: 1 })),
          await outcome(rest.users.getAuthenticated()),
          await outcome(rest.repos.get(issue))
        ].join())`)
    })
    expect(run.outputs).toEqual({
      found: 'comment 1,comment 2,comment 3,comment 4,comment 5',
      statuses: '403,403,422,404,403,200'
    })
    expect(github.count('listComments')).toBe(3)
    expect(github.comments.at(-1)).toMatchObject({
      body: 'ours, again',
      user: { login: 'github-actions[bot]' }
    })
  })
})

describe('the runner', () => {
  it('hands over inputs and event, and reads everything that an action says', async () => {
    const run = await runAction({
      inputs: { 'aws-region': 'eu-west-1', 'two words': 'x' },
      servers: { github },
      stdin: 'from stdin',
      attempt: 2,
      workspace: { 'in.txt': 'in' },
      entry: await entry(`
        import { readFileSync, writeFileSync } from 'node:fs'
        core.setOutput('seen', [core.getInput('aws-region'), core.getInput('two words'), process.env.GITHUB_RUN_ATTEMPT])
        core.setOutput('lines', 'one\\ntwo=2')
        core.exportVariable('LATER', 'yes')
        core.setSecret('hush')
        core.warning('50% of\\nit', { title: 'a: b, c', file: 'x.ts', startLine: 3 })
        await core.summary.addRaw('# Summary').write()
        core.setOutput('token', (await core.getIDToken('sts.amazonaws.com')).split('.').length)
        writeFileSync('out.txt', readFileSync(0, 'utf8') + github.context.eventName)
        core.setFailed('no')`)
    })
    expect(run.outputs).toEqual({ seen: '["eu-west-1","x","2"]', lines: 'one\ntwo=2', token: '3' })
    expect(run).toMatchObject({
      exitCode: 1,
      summary: '# Summary',
      files: { 'out.txt': 'from stdinpull_request' }
    })
    expect(run.exported).toEqual({ LATER: 'yes' })
    expect(run.commands).toContainEqual({ command: 'add-mask', properties: {}, message: 'hush' })
    expect(run.commands).toContainEqual({
      command: 'warning',
      properties: { title: 'a: b, c', file: 'x.ts', line: '3' },
      message: '50% of\nit'
    })
    expect(run.commands.at(-1)).toMatchObject({ command: 'error', message: 'no' })
  })

  it('lets nothing of its own environment through to the command line', async () => {
    process.env['AWS_PROFILE'] = 'leak'
    try {
      const code = `process.stdout.write(Object.keys(process.env).sort().join())
        process.stderr.write(process.argv.slice(2).join()); process.exitCode = 2`
      const run = await runCommand(['--json', 'x'], { entry: await entry(code), env: { EXTRA: '1' } })
      expect(run).toMatchObject({ exitCode: 2, stderr: '--json,x' })
      expect(run.stdout).toBe('AWS_EC2_METADATA_DISABLED,EXTRA,HOME,LANG,PATH,TMPDIR')
    } finally {
      delete process.env['AWS_PROFILE']
    }
  })

  it('reads the defaults of an action.yml', () => {
    const yml = `name: x\ninputs:\n  a-b:\n    description: 'd'\n    default: 'it''s' # no\n  c:\n    required: false\n  d:\n    default: 60 # min\nruns:\n  using: node24\n`
    expect([...inputDefaults(yml)]).toEqual([
      ['a-b', "it's"],
      ['c', ''],
      ['d', '60']
    ])
  })
})
