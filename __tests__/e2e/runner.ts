import { jest } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { runChild } from './child-process.ts'
import type { ChildResult } from './child-process.ts'
import { inputDefaults, inputVariable, parseFileCommands, parseWorkflowCommands } from './runner-protocol.ts'
import type { WorkflowCommand } from './runner-protocol.ts'
import type { ArtifactServer } from './servers/artifacts.ts'
import type { AwsServer } from './servers/aws.ts'
import { pullRequestEvent } from './servers/events.ts'
import type { RunnerEvent } from './servers/events.ts'
import type { GitHubServer } from './servers/github.ts'

const PROJECT = process.cwd()
/** E2E_ENTRY names a build that is tried out before it becomes `dist`. */
const ENTRY = process.env['E2E_ENTRY'] ?? join(PROJECT, 'dist', 'index.js')

/** Short runs spend a fifth of their CPU time on optimising what soon ends and on many small collections. */
const V8_FOR_SHORT_RUNS = ['--no-opt', '--single-threaded-gc', '--min-semi-space-size=16']

// A run that does not end is killed and tells what it said; the test must not give up before that, however busy the machine is.
jest.setTimeout(60_000)

interface RunOptions {
  /** Added last; an empty string takes a variable away. */
  env?: Record<string, string>
  stdin?: string | Uint8Array
  /** Files that are in the working directory before the run. */
  workspace?: Record<string, string>
  /** Another Node, or a shell, than that of E2E_NODE, or else of the tests. */
  node?: string
  /** Another program than the built bundle. */
  entry?: string
  /** Called when the program runs. */
  onStart?: Parameters<typeof runChild>[0]['onStart']
}

interface ActionOptions extends RunOptions {
  inputs?: Record<string, string>
  servers?: { aws?: AwsServer; github?: GitHubServer; artifacts?: ArtifactServer }
  event?: RunnerEvent
  attempt?: number
  /** Whether the job has `id-token: write`. */
  oidc?: boolean
}

interface CommandOptions extends RunOptions {
  cwd?: string
  aws?: AwsServer
}

interface CommandRun extends ChildResult {
  /** What the run wrote or changed below its working directory, by path. */
  files: Record<string, string>
}

interface ActionRun extends CommandRun {
  outputs: Record<string, string>
  summary: string
  commands: WorkflowCommand[]
  /** Variables that the action handed to later steps. */
  exported: Record<string, string>
  state: Record<string, string>
  path: string
}

/** Runs the action as GitHub's runner does. With `role-to-assume` no static AWS keys are in its environment. */
export async function runAction(options: ActionOptions = {}): Promise<ActionRun> {
  return inTemporaryDirectory(async (root) => {
    const workspace = await prepare(root, options)
    const commandFiles = await createCommandFiles(root)
    const inputs = await withDefaults(options.inputs ?? {}, options.servers?.github?.token ?? '')
    const env = {
      ...cleanEnvironment(root),
      ...(await runnerEnvironment(root, workspace, options)),
      ...serverEnvironment(options, inputs['role-to-assume'] ? 'none' : 'static'),
      ...Object.fromEntries(Object.entries(commandFiles).map(([name, path]) => [`GITHUB_${name}`, path])),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]))
    }
    const result = await runChild(childOptions(options, [], workspace, env))
    const read = (name: keyof typeof commandFiles) => readFile(commandFiles[name], 'utf8')
    return {
      ...result,
      files: await writtenFiles(workspace, options.workspace),
      outputs: parseFileCommands(await read('OUTPUT')),
      summary: await read('STEP_SUMMARY'),
      commands: parseWorkflowCommands(`${result.stdout}\n${result.stderr}`),
      exported: parseFileCommands(await read('ENV')),
      state: parseFileCommands(await read('STATE')),
      path: await read('PATH')
    }
  })
}

/** Runs the command line; without `cwd` in a new directory, whose files come back in `files`. */
export async function runCommand(args: readonly string[], options: CommandOptions = {}): Promise<CommandRun> {
  return inTemporaryDirectory(async (root) => {
    const cwd = options.cwd ?? (await prepare(root, options))
    const aws = options.aws ? { ...options.aws.environment(), AWS_REGION: 'us-east-1' } : {}
    const result = await runChild(childOptions(options, args, cwd, { ...cleanEnvironment(root), ...aws }))
    return { ...result, files: options.cwd ? {} : await writtenFiles(cwd, options.workspace) }
  })
}

function childOptions(
  options: RunOptions,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>
) {
  const wanted = Object.entries({ ...env, ...options.env }).filter(
    ([name, value]) => value !== '' || options.env?.[name] !== ''
  )
  return {
    executable: options.node ?? process.env['E2E_NODE'] ?? process.execPath,
    args: [...(options.node === undefined ? V8_FOR_SHORT_RUNS : []), options.entry ?? ENTRY, ...args],
    cwd,
    env: Object.fromEntries(wanted),
    stdin: options.stdin,
    onStart: options.onStart
  }
}

async function inTemporaryDirectory<T>(use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'least-privilege-'))
  try {
    return await use(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

async function prepare(root: string, { workspace = {} }: RunOptions): Promise<string> {
  const directory = join(root, 'workspace')
  for (const name of ['workspace', 'home', 'temp']) await mkdir(join(root, name))
  for (const [path, content] of Object.entries(workspace)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), content)
  }
  return directory
}

async function createCommandFiles(root: string) {
  const paths = {
    OUTPUT: join(root, 'temp', 'output'),
    STEP_SUMMARY: join(root, 'temp', 'step_summary'),
    ENV: join(root, 'temp', 'env'),
    STATE: join(root, 'temp', 'state'),
    PATH: join(root, 'temp', 'path')
  }
  for (const path of Object.values(paths)) await writeFile(path, '')
  return paths
}

async function withDefaults(given: Record<string, string>, token: string): Promise<Record<string, string>> {
  const actionYml = join(PROJECT, 'action.yml')
  if (!existsSync(actionYml)) return { 'github-token': token, ...given }
  const defaults = [...inputDefaults(await readFile(actionYml, 'utf8'))]
  const evaluated = defaults.map(([name, value]) => [
    name,
    value.replace(/\$\{\{\s*github\.token\s*\}\}/, token)
  ])
  return { ...(Object.fromEntries(evaluated) as Record<string, string>), ...given }
}

/** The tests' own environment must not leak in: no proxies, profiles, keys or CI variables. */
function cleanEnvironment(root: string): Record<string, string> {
  const home = join(root, 'home')
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TMPDIR: root,
    LANG: 'C.UTF-8',
    AWS_EC2_METADATA_DISABLED: 'true'
  }
}

async function runnerEnvironment(root: string, workspace: string, options: ActionOptions) {
  const event = options.event ?? pullRequestEvent()
  const eventPath = join(root, 'temp', 'event.json')
  await writeFile(eventPath, JSON.stringify(event.payload))
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'octocat',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'integration',
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
    GITHUB_RUN_ID: '9001',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: event.sha,
    GITHUB_WORKFLOW: 'ci',
    GITHUB_WORKFLOW_REF: `acme/shop/.github/workflows/ci.yml@${event.ref}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(root, 'temp'),
    RUNNER_TOOL_CACHE: join(root, 'temp')
  }
}

function serverEnvironment({ servers = {}, oidc = true }: ActionOptions, credentials: 'static' | 'none') {
  return {
    ...servers.aws?.environment(credentials),
    ...servers.github?.environment(),
    ...(oidc ? servers.github?.oidcEnvironment() : {}),
    ...servers.artifacts?.environment()
  }
}

async function writtenFiles(
  directory: string,
  before: Record<string, string> = {}
): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = resolve(entry.parentPath, entry.name)
    const name = relative(directory, path).replaceAll('\\', '/')
    const content = await readFile(path, 'utf8')
    if (before[name] !== content) files[name] = content
  }
  return files
}
