/** Whatever never ends on the other side ends here: with a verdict, files, and the reason. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { queryAnswer, restJsonAnswer } from './servers/aws-answers.ts'
import type { Fault } from './servers/faults.ts'
import { GET_ORDER, minutesAgo, ORDERS, seedTightShop } from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { World, type CommandRun } from './world.ts'

/** What a child process may need besides, on a busy machine (ms). */
const START_AND_END = 20_000
const TIMEOUT = 4
/** What is noticed as wrong ends long before this. */
const NOT_NEEDED = 100
/** Of two limits that lie this near to each other, either may come first. */
const OVER = 'the time that timeout gives|--timeout is 4 seconds, which are over'
const SILENT = new RegExp(`no whole answer within [01]\\.?\\d? seconds|${OVER}`)

interface Hang {
  fault: Fault
  timeout: number
  /** What the first reason says. */
  because: RegExp
}

const THROTTLED = { status: 429, code: 'ThrottledException', message: 'Rate exceeded' }
const listed = (token: string): ReturnType<typeof restJsonAnswer> =>
  restJsonAnswer({ TraceSummaries: [{ Id: '1-6b000000-00000000000000000000000a' }], NextToken: token })

const HANGS: Record<string, Hang> = {
  'summaries that are never answered': {
    fault: { operation: 'GetTraceSummaries', kind: 'silent' },
    timeout: TIMEOUT,
    because: SILENT
  },
  'batches that are never answered': {
    fault: { operation: 'BatchGetTraces', kind: 'silent' },
    timeout: TIMEOUT,
    because: SILENT
  },
  'half an answer': {
    fault: { operation: 'BatchGetTraces', kind: 'half' },
    timeout: TIMEOUT,
    because: SILENT
  },
  'IAM that never answers': {
    fault: { operation: 'ListRolePolicies', kind: 'silent' },
    timeout: TIMEOUT,
    because: SILENT
  },
  'Lambda that never answers': {
    fault: { operation: 'GetFunctionConfiguration', kind: 'silent' },
    timeout: TIMEOUT,
    because: SILENT
  },
  'summaries that are throttled for ever': {
    fault: { operation: 'GetTraceSummaries', ...THROTTLED },
    timeout: TIMEOUT,
    because: new RegExp(OVER)
  },
  'batches that are throttled for ever': {
    fault: { operation: 'BatchGetTraces', ...THROTTLED },
    timeout: TIMEOUT,
    because: new RegExp(OVER)
  },
  'IAM that throttles for ever': {
    fault: { operation: 'GetRolePolicy', status: 400, code: 'Throttling', message: 'Rate exceeded' },
    timeout: TIMEOUT,
    because: new RegExp(OVER)
  },
  'the same page token for ever': {
    fault: { operation: 'GetTraceSummaries', answer: () => listed('again') },
    timeout: NOT_NEEDED,
    because: /^Reading X-Ray stopped: AWS gave the same page token twice/
  },
  'the same page for ever': {
    fault: { operation: 'GetTraceSummaries', answer: (n) => listed(`token ${n}`) },
    timeout: NOT_NEEDED,
    because: /^Reading X-Ray stopped: AWS gives the same page again and again/
  },
  'empty pages for ever': {
    fault: {
      operation: 'GetTraceSummaries',
      answer: (n) => restJsonAnswer({ TraceSummaries: [], NextToken: `token ${n}` })
    },
    timeout: TIMEOUT,
    because: new RegExp(OVER)
  },
  'a Marker of IAM that leads in circles': {
    fault: {
      operation: 'ListAttachedRolePolicies',
      answer: () =>
        queryAnswer('ListAttachedRolePolicies', {
          AttachedPolicies: [],
          IsTruncated: 'true',
          Marker: 'again'
        })
    },
    timeout: NOT_NEEDED,
    because: /could not be judged: attached policies: .*the same page token twice/
  }
}

const runs = new Map<string, CommandRun>()
const worlds: World[] = []

beforeAll(async () => {
  const waiting = Object.entries(HANGS)
  const runNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, { fault, timeout }] = next
      const world = await World.start()
      worlds.push(world)
      seedTightShop(world.aws, 0)
      for (let at = 10; at < 20; at++) {
        world.aws.xray.traces.push(
          lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER], at: minutesAgo(at) })
        )
      }
      world.aws.faults.push(fault)
      runs.set(name, await world.command(['-c', '--timeout', String(timeout)]))
    }
  }
  await Promise.all([runNext(), runNext(), runNext(), runNext()])
}, 120_000)

afterAll(async () => {
  await Promise.all(worlds.map((world) => world.close()))
})

describe('a scan ends by itself, with verdict, files and the reason first', () => {
  it.each(Object.keys(HANGS))('%s', (name) => {
    const run = runs.get(name)
    if (run === undefined) throw new Error(`${name} was not run`)
    expect(run.exitCode).toBe(2)
    const { verdict, reasons } = reportOf(run)
    expect(verdict).toBe('insufficient-evidence')
    expect(reasons[0]).toMatch(HANGS[name]?.because ?? /^$/)
    expect(run.milliseconds).toBeLessThan(TIMEOUT * 1000 + START_AND_END)
  })
})
