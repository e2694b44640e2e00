import { afterEach, beforeEach, expect } from '@jest/globals'
import { runAction, runCommand } from './runner.ts'
import { ArtifactServer } from './servers/artifacts.ts'
import { AwsServer } from './servers/aws.ts'
import { GitHubServer } from './servers/github.ts'
import { SCANNER_ROLE } from './shop.ts'

type ActionOptions = NonNullable<Parameters<typeof runAction>[0]>
type CommandOptions = NonNullable<Parameters<typeof runCommand>[1]>
export type ActionRun = Awaited<ReturnType<typeof runAction>>
export type CommandRun = Awaited<ReturnType<typeof runCommand>>

/**
 * A world that is new for each test of the suite or of the `describe` that calls this, and closed after it. What no server knows fails the
 * test that asked for it.
 */
export function freshWorld(): World {
  const world = new World()
  beforeEach(() => world.open())
  afterEach(async () => {
    await world.close()
    expect(world.unhandled).toEqual([])
  })
  return world
}

/** Everything outside of the product: AWS, GitHub with its OIDC, and the artifact service. */
export class World {
  github = new GitHubServer()
  aws = new AwsServer({ oidc: this.github })
  artifacts = new ArtifactServer()

  /** For suites that look at one run in several tests, and close it themselves. */
  static async start(): Promise<World> {
    const world = new World()
    await world.open()
    return world
  }

  /** New servers, which nobody has asked anything yet. */
  async open(): Promise<void> {
    this.github = new GitHubServer()
    this.aws = new AwsServer({ oidc: this.github })
    this.artifacts = new ArtifactServer()
    await Promise.all(this.#servers.map((server) => server.start()))
    this.aws.sts.trust(SCANNER_ROLE)
  }

  get #servers() {
    return [this.github, this.aws, this.artifacts]
  }

  async close(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.close()))
  }

  /** Requests that no server knows. */
  get unhandled(): string[] {
    return this.#servers.flatMap((server) => server.unhandled)
  }

  /** Every operation asked of any server, in the order of arrival. */
  get operations(): string[] {
    const all = this.#servers.flatMap((server) => server.arrivals)
    return all.toSorted((a, b) => a.order - b.order).map(({ operation }) => operation)
  }

  get awsCalls(): number {
    return this.aws.requests.length
  }

  /** The files of a workspace are those of the target branch too, unless that has files of its own. */
  #merged(workspace: Record<string, string> = {}): void {
    const main = this.github.branches.get('main')
    if (main !== undefined && Object.keys(main).length === 0) this.github.branches.set('main', workspace)
  }

  /** The action in a pull request of this repository, with a role to assume unless the inputs say otherwise. */
  action(inputs: Record<string, string> = {}, options: Omit<ActionOptions, 'inputs' | 'servers'> = {}) {
    this.#merged(options.workspace)
    return runAction({
      ...options,
      inputs: { 'role-to-assume': SCANNER_ROLE, 'aws-region': 'us-east-1', wait: '0', ...inputs },
      servers: { aws: this.aws, github: this.github, artifacts: this.artifacts }
    })
  }

  /** The command, which waits for no late traces unless it is told to. */
  command(args: readonly string[] = [], options: Omit<CommandOptions, 'aws'> = {}): Promise<CommandRun> {
    const wait = ['--wait', '0']
    // a shell takes its own words first, and hands the rest on
    const all = options.entry === undefined ? [...wait, ...args] : [...args, ...wait]
    return runCommand(all, { ...options, aws: this.aws })
  }
}

/** What the runner shows as annotations of one type. */
export function annotations(run: ActionRun, type: 'error' | 'warning' | 'notice'): string[] {
  return run.commands.filter(({ command }) => command === type).map(({ message }) => message)
}
