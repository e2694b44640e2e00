/** How long the built tool takes until it answers or asks. */
import { ended, start } from './measured-run.ts'
import type { Bench } from './scans.ts'
import { sharedNow } from './clock.ts'
import type { Server } from './server.ts'
import { median } from './statistics.ts'

const RUNS = 15

export interface StartUp {
  help: number
  command: number
  /** With keys in the environment: the first request goes to X-Ray. */
  action: number
  /** With `role-to-assume`: the first request is the one for GitHub's OIDC token. */
  actionWithRole: number
}

/** Medians in milliseconds. */
export async function measureStartUp({ tool, server, environment, folder }: Bench): Promise<StartUp> {
  const window = { start: String(server.start), range: '60' }
  const action = {
    ...environment,
    RUNNER_TEMP: folder,
    'INPUT_AWS-REGION': environment['AWS_REGION'] ?? '',
    'INPUT_START-TIME': window.start,
    'INPUT_TIME-RANGE': window.range,
    INPUT_COMMENT: 'never'
  }
  const withRole = {
    ...action,
    'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::123456789012:role/least-privilege',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-benchmark'
  }
  const toFirstRequest = (args: string[], env: Record<string, string>): Promise<number> =>
    medianOf(() => untilFirstRequest([tool, ...args], env, server, folder))
  const scan = ['--start-time', window.start, '--time-range', window.range]
  return {
    help: await medianOf(() => untilEnd([tool, '--help'], environment, folder)),
    command: await toFirstRequest(scan, environment),
    action: await toFirstRequest([], action),
    actionWithRole: await toFirstRequest([], withRole)
  }
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) times.push(await measure())
  return median(times)
}

async function untilEnd(args: string[], env: Record<string, string>, folder: string): Promise<number> {
  const began = sharedNow()
  const child = start({ args, env, folder })
  child.stdout?.resume()
  child.stderr?.resume()
  await ended(child)
  return sharedNow() - began
}

/** The tool is stopped at its first request. */
async function untilFirstRequest(
  args: string[],
  env: Record<string, string>,
  server: Server,
  folder: string
): Promise<number> {
  await server.reset({ traces: 10, latencyMs: 1000 })
  const first = server.firstRequest()
  const began = sharedNow()
  const child = start({ args, env, folder })
  child.stdout?.resume()
  child.stderr?.resume()
  const end = ended(child)
  const at = await Promise.race([
    first,
    end.then((code) =>
      Promise.reject(new Error(`${args.join(' ')} ended with ${String(code)} before any request`))
    )
  ])
  child.kill('SIGKILL')
  await end
  return at - began
}
