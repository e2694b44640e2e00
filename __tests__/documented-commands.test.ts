/**
 * Every command of ours that a document shows, in a block or in a sentence, is run, in the order of the document and in a folder of its own,
 * with files of the names that it uses, against an AWS on this machine. What is not ours is listed with the reason why it is not run.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { runCommand } from '../src/cli/cli.ts'
import { AwsServer } from './e2e/servers/aws.ts'
import { savedTraces } from './e2e/servers/xray-documents.ts'
import { GET_ORDER, minutesAgo, policy, roleArn, savedFunctions, savedRoles } from './e2e/shop.ts'
import { lambdaTrace } from './e2e/traces.ts'

const FOLDERS = ['.', 'docs', 'templates', 'examples', 'examples/trace-headers']
/** A command, or one whose output another takes; the rest of the line says where its output goes. */
const OURS =
  /(?:^|\$\()(?:\$ )?(?:node dist\/index\.js|npx xray-least-privilege|xray-privilege-scan|npm run (?=demo))( [^)]*)?/
/** In a sentence, where more than its name is given. */
const IN_PROSE =
  /`((?:node dist\/index\.js|npx xray-least-privilege|xray-privilege-scan|npm run demo --) [^`]+)`/g
/** In a sentence these stand for all that the command takes. */
const NAMED_ONLY = new Set(['xray-privilege-scan audit', 'xray-privilege-scan instrument'])
const SHELL = /^ *```(?:sh|powershell)\n(.*?)^ *```/gms

/** First words of other lines in these blocks. */
const NOT_RUN: Readonly<Record<string, string>> = {
  aws: 'asks AWS, or changes it',
  curl: 'sends a request to an application',
  gh: 'asks GitHub',
  git: 'makes commits and tags of a release',
  npm: 'installs, tests or publishes: CI and e2e/package do it',
  mkdir: 'of the shell',
  npx: 'of development',
  jq: 'another program, over report.json',
  for: 'asks AWS, through the AWS CLI',
  foreach: 'asks AWS, through the AWS CLI',
  done: 'of the shell',
  xargs: 'asks AWS, through the AWS CLI',
  terraform: 'makes resources'
}

interface Shown {
  file: string
  lines: string[]
  inProse: string[]
}

const shown: Shown[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const file = path.posix.join(folder, name)
      const text = readFileSync(file, 'utf8')
      const blocks = [...text.matchAll(SHELL)].map(([, block = '']) => block)
      const lines = blocks.flatMap((block) => block.replaceAll(/ *[\\`]\n/g, ' ').split('\n'))
      const inProse = [...text.matchAll(IN_PROSE)].map(([, command = '']) => command)
      return {
        file,
        lines: lines.map((line) => line.trim()),
        inProse: inProse.filter((command) => !NAMED_ONLY.has(command))
      }
    })
)
const documented = shown
  .map(({ file, lines, inProse }) => ({
    file,
    commands: [...new Set([...lines.filter((line) => OURS.test(line)), ...inProse])]
  }))
  .filter(({ commands }) => commands.length > 0)

const ORDERS = 'arn:aws:lambda:eu-west-1:123456789012:function:orders'
const role = {
  RoleName: 'orders-role',
  inline: {
    own: policy(
      ['dynamodb:*', '*'],
      [
        [
          'logs:CreateLogGroup',
          'logs:CreateLogStream',
          'logs:PutLogEvents',
          'xray:PutTraceSegments',
          'xray:PutTelemetryRecords'
        ],
        '*'
      ]
    )
  }
}
const functions = [{ FunctionArn: ORDERS, Role: roleArn(role.RoleName) }]
const traces = [lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER], at: minutesAgo(5) })]
const FILES: Readonly<Record<string, string>> = {
  'traces.json': savedTraces(traces),
  'traces/all.json': savedTraces(traces),
  'roles.json': savedRoles([role]),
  'functions.json': savedFunctions(functions),
  'event-source-mappings.json': '{"EventSourceMappings": []}',
  'event-invoke-configs.orders.json': '{"FunctionEventInvokeConfigs": []}',
  'old-policy.json': JSON.stringify(role.inline.own),
  BEFORE: JSON.stringify(role.inline.own),
  AFTER: JSON.stringify(policy(['dynamodb:GetItem', '*']))
}

const SAVED = [
  '--traces',
  'traces.json',
  '--roles',
  'roles.json',
  '--functions',
  'functions.json',
  '--compare'
]

jest.setTimeout(60_000)

const aws = new AwsServer()
const home = process.cwd()
const before = { ...process.env }
const script = process.argv[1] ?? ''
let folder = ''

beforeAll(async () => {
  // one by one, since jest cannot link what is loaded side by side
  for (const module of readdirSync(path.resolve('src/sources/aws')))
    await import(`../src/sources/aws/${module}`)
  await aws.start()
  aws.lambda.add(...functions)
  aws.iam.addRole(role)
  aws.xray.traces.push(...traces)
  Object.assign(process.env, aws.environment(), {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: 'eu-west-1'
  })
  // the program that the demo's examples stand beside
  process.argv[1] = path.resolve('src/index.ts')
})
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'documented-'))
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  cpSync('examples', path.join(folder, 'examples'), { recursive: true })
  process.chdir(folder)
})
// also after a test that took too long: the next suite of this process starts where it stands
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})
afterAll(async () => {
  process.chdir(home)
  process.env = before
  process.argv[1] = script
  await aws.close()
  expect(aws.unhandled).toEqual([])
})

/** The words of a line as a shell hands them on, of which `> file` takes the output. */
function wordsOf(line: string): { args: string[]; into: string | undefined } {
  const [, rest = ''] = OURS.exec(line.replace(/ +# .*$/, '')) ?? []
  const [demo, ofDemo = ''] = /npm run demo(?: -- (.*))?/.exec(line.replace(/ +# .*$/, '')) ?? []
  const command = demo === undefined ? rest : `demo ${ofDemo}`
  const words = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
  const known: Readonly<Record<string, string>> = {
    // ones that stay within the thirty days that X-Ray keeps traces
    $START: String(minutesAgo(20)),
    $END: String(minutesAgo(0)),
    REGION: 'eu-west-1'
  }
  const redirected = words.indexOf('>')
  const args = (redirected === -1 ? words : words.slice(0, redirected)).map((word) => known[word] ?? word)
  return { args, into: redirected === -1 ? undefined : words[redirected + 1] }
}

/** `diff` ends with 1 where policies differ. */
it.each(documented)('$file', async ({ commands }) => {
  const printed: string[] = []
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
  const said: string[] = []
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  const ended: string[] = []
  try {
    // what the pages have from others before they begin
    if (commands.some((line) => line.includes('demo-output/'))) await runCommand(['demo'])
    if (commands.some((line) => line.includes(' verify report.json'))) await runCommand(SAVED)
    if (commands.some((line) => line.includes(' audit ')))
      await runCommand([...SAVED, '--output-dir', 'reports'])
    for (const line of commands) {
      const { args, into } = wordsOf(line)
      printed.length = 0
      said.length = 0
      // a scan of now would wait half a minute for what comes late
      const isLive = !args.includes('--traces') && (args.length === 0 || args[0]?.startsWith('-') === true)
      const code = await runCommand([...args, ...(isLive ? ['--wait', '0'] : [])])
      ended.push(
        code === (args[0] === 'diff' ? 1 : 0) && printed.length > 0
          ? line
          : `${line}: ${code} ${said.join('')}`
      )
      if (into !== undefined) writeFileSync(into, printed.join(''))
      if (args.includes('--json')) expect(JSON.parse(printed.join(''))).toBeInstanceOf(Object)
    }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
  expect(ended).toEqual(commands)
})

it('shows no script that package.json does not have', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { scripts: object }
  const named = shown.flatMap(({ file }) =>
    [...readFileSync(path.join(home, file), 'utf8').matchAll(/\bnpm run ([a-z][a-z:]*)/g)].map(
      ([, name = '']) => name
    )
  )
  // the scripts of those whose tests are run
  const theirs = new Set(['test:integration'])
  expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name) && !theirs.has(name))).toEqual([])
})

it('says of every other command why it is not run', () => {
  const others = shown.flatMap(({ lines }) =>
    lines.filter((line) => /^[a-z]/.test(line) && !OURS.test(line)).map((line) => line.split(' ')[0] ?? '')
  )
  expect([...new Set(others)].filter((word) => NOT_RUN[word] === undefined)).toEqual([])
})
