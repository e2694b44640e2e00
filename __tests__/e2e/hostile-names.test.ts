import { describe, expect, it } from '@jest/globals'
import { readMarkdown } from './markdown-reading.ts'
import { parseWorkflowCommands } from './runner-protocol.ts'
import { savedTraces } from './servers/xray-documents.ts'
import { functionArn, minutesAgo, policy, roleArn, savedFunctions, savedRoles } from './shop.ts'
import { lambdaTrace } from './traces.ts'
import type { TracedCall } from './traces.ts'
import { freshWorld } from './world.ts'

/** Whoever can send a request to the application may be able to put such a text into a trace. */
const HOSTILE = [
  'a | b | c',
  '`` ` ```',
  '@pwned/team',
  '<img src=x onerror=alert(1)>',
  '</code></details><b>',
  '\n::error::pwned by a line of its own\n',
  '\r::set-output name=verdict::pwned',
  '\u2028::warning::pwned',
  '##[add-mask]pwned',
  '##[set-env name=PATH;]pwned',
  '\n```\n# pwned heading\n',
  '\u001b[2J\u001b]0;pwned\u0007',
  '[click](https://pwned.example)',
  '--> <!-- pwned'
].join(' ')
const VICTIM = functionArn('victim')
/** IAM allows any printable ASCII in a path, and these in a name. */
const HOSTILE_ROLE = 'a|b/`x`/<img>/@pwned/team/##[add-mask]pwned/=@pwned,r.o-l+e'
const FILES = { traces: 'traces.json', roles: 'roles.json', functions: 'functions.json', comment: 'always' }

const world = freshWorld()

function hostileTraces() {
  const denial = {
    type: 'AccessDenied',
    message: `User is not authorized to perform: s3:GetObject on resource: ${HOSTILE}`
  }
  const calls: TracedCall[] = [
    { service: 'DynamoDB', operation: 'GetItem', aws: { table_name: HOSTILE } },
    { service: 'S3', operation: 'PutObject', aws: { bucket_name: HOSTILE, key: HOSTILE } },
    { service: 'S3', operation: 'GetObject', aws: { bucket_name: 'b' }, status: 403, error: denial },
    { service: 'SQS', operation: 'SendMessage', aws: { queue_url: HOSTILE } },
    { service: 'SNS', operation: 'Publish', aws: { topic_arn: HOSTILE } },
    { service: 'Lambda', operation: 'Invoke', aws: { function_name: HOSTILE } },
    { service: HOSTILE, operation: 'Steal', nestedIn: [HOSTILE] },
    { service: 'DynamoDB', operation: HOSTILE },
    { service: 'DynamoDB', operation: 'PutItem', region: HOSTILE, aws: { table_name: 't' } },
    { service: 'DynamoDB', operation: 'Scan', error: { type: HOSTILE, message: HOSTILE } },
    { service: 'SQS', operation: 'SendMessage', status: null, error: { type: HOSTILE, message: HOSTILE } }
  ]
  return [lambdaTrace({ functionArn: VICTIM, calls, at: minutesAgo(9) })]
}

const workspace = {
  'traces.json': savedTraces(hostileTraces()),
  'functions.json': savedFunctions([{ FunctionArn: VICTIM, Role: roleArn(HOSTILE_ROLE) }]),
  'roles.json': savedRoles([
    { RoleName: HOSTILE_ROLE, inline: { '=@pwned': policy(['s3:*', HOSTILE], [`sns:${HOSTILE}`, '*']) } }
  ])
}

function expectHarmless(markdown: string): void {
  const { outsideCode, ...structure } = readMarkdown(markdown)
  expect(structure).toEqual({ brokenRows: [], unbalancedDetails: 0, openFence: false })
  const withoutMarker = outsideCode.replace(/^<!-- xray-least-privilege:[\w-]+ -->/, '')
  expect(withoutMarker).not.toMatch(/(?<!\\)<img|<!--/)
  // GitHub looks for mentions after it has read the Markdown: a backslash does not prevent one.
  // https://github.com/github/markup/issues/1168
  expect(withoutMarker).not.toMatch(/@pwned/)
  expect(withoutMarker).not.toMatch(/\]\(https:\/\/pwned/)
  expect(withoutMarker).not.toMatch(/^ {0,3}#+ pwned/m)
  // oxlint-disable-next-line no-control-regex -- control characters are what is meant
  expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/)
}

/** The runner reads `::command::` at the start of a line, after blanks, and `##[command]` anywhere in one. */
function expectNoForeignCommands(log: string): void {
  const commands = parseWorkflowCommands(log)
  const ours = ['group', 'endgroup', 'debug', 'add-mask', 'error', 'warning', 'notice']
  expect(commands.filter(({ command }) => !ours.includes(command))).toEqual([])
  expect(commands.filter(({ message }) => message.startsWith('pwned'))).toEqual([])
  const lines = log.split(/\r\n|\r|\n/).filter((line) => !line.trimStart().startsWith('::'))
  expect(lines.filter((line) => line.includes('##['))).toEqual([])
}

describe('names and messages that somebody else chose', () => {
  it('stay text in the comment, the summary and the log, when the role is judged', async () => {
    const run = await world.action({ ...FILES, 'max-unused-actions': '0' }, { workspace })
    expect(run.outputs['verdict']).not.toBe('pass')
    const [comment] = world.github.comments
    expect(comment?.body).toContain('pwned')
    expectHarmless(comment?.body ?? '')
    expectHarmless(run.summary)
    expectNoForeignCommands(run.stdout)
    expectNoForeignCommands(run.stderr)
    expect(Object.keys(run.outputs)).toHaveLength(8)
    for (const value of Object.values(run.outputs)) expect(value).not.toMatch(/pwned|\n/)
    // Files are named by hashes.
    for (const name of Object.keys(run.files))
      expect(name).toMatch(
        /^([0-9a-f]{32}\.policy|excessive_permissions|report)\.json$|^summary\.md$|^report\.html$/
      )
  })

  it('stay text where a role is not judged and its name is part of the reason', async () => {
    const roles = { 'roles.json': savedRoles([]) }
    const run = await world.action(FILES, { workspace: { ...workspace, ...roles } })
    expect(run.outputs['verdict']).toBe('insufficient-evidence')
    const [comment] = world.github.comments
    expect(comment?.body).toContain('pwned')
    expectHarmless(comment?.body ?? '')
    expectHarmless(run.summary)
    expectNoForeignCommands(run.stdout)
  })

  it('stay text when AWS itself says them', async () => {
    world.aws.xray.traces.push(...hostileTraces())
    world.aws.lambda.add({ FunctionArn: VICTIM, Role: roleArn(HOSTILE_ROLE) })
    world.aws.faults.push({
      operation: 'ListRolePolicies',
      status: 403,
      code: 'AccessDenied',
      // XML has no place for control characters, and the stand-in escapes the rest.
      message:
        'User: arn:aws:sts::1:assumed-role/x/@pwned/team is not ##[add-mask]pwned | `authorized` <img src=x>'
    })
    const run = await world.action({ comment: 'always' })
    expect(run.exitCode).toBe(2)
    expectHarmless(world.github.comments[0]?.body ?? '')
    expectHarmless(run.summary)
    expectNoForeignCommands(run.stdout)
  })

  it('are no workflow command and no control sequence when the command line runs in a step', async () => {
    const args = ['--traces', 'traces.json', '--roles', 'roles.json', '--functions', 'functions.json', '-v']
    const run = await world.command(args, { workspace, env: { GITHUB_ACTIONS: 'true', CI: 'true' } })
    expect(run.stdout).toContain('pwned')
    // oxlint-disable-next-line no-control-regex -- control characters are what is meant
    expect(run.stdout + run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expectNoForeignCommands(run.stdout)
    expectNoForeignCommands(run.stderr)
  })

  it('that are inputs cannot start a command either', async () => {
    const filter = 'x\n::error::pwned\n##[add-mask]pwned'
    world.aws.xray.invalidFilters.add(filter)
    const run = await world.action({ filter })
    expect(run.exitCode).toBe(2)
    expectNoForeignCommands(run.stdout)
  })
})
