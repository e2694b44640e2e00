/**
 * What somebody sends on purpose, or a bad day brings: the run ends by itself, with what is known, and names the cause. Each run is made
 * once, several side by side, and looked at in tests of their own.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { savedTraces } from './servers/xray-documents.ts'
import {
  GET_ORDER,
  invoicesTraces,
  minutesAgo,
  ORDERS,
  ordersTraces,
  savedShop,
  seedLooseShop,
  seedTightShop
} from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { annotations, World, type ActionRun, type CommandRun } from './world.ts'

const HOUR_MS = 3_600_000
const FILES = ['--roles', 'roles.json', '--functions', 'functions.json', '-c']
const PAGE = '<!DOCTYPE html><html><body>Sign in to the proxy of example.com</body></html>'

/** One trace in two copies that are nested 8,000 deep, among others. */
function deepCopies(): string {
  const subsegment = '{"id":"bbbbbbbbbbbbbbbb","name":"x","start_time":1,"end_time":2,"subsegments":['
  const id = '1-6afb1141-0000000000000000000000aa'
  const document = `{"id":"aaaaaaaaaaaaaaaa","trace_id":"${id}","name":"deep","start_time":1,"end_time":2,"subsegments":[${subsegment.repeat(8000)}${']}'.repeat(8000)}]}`
  const deep = { Id: id, documents: [document, document] }
  return savedTraces([...ordersTraces(3), deep])
}

/** Files that a parser must not take the square of their length for. */
const HOSTILE_FILES = {
  'lists.tf': `${Array.from({ length: 60_000 }, (_, i) => `a${i}=[]`).join('\n')}\n`,
  'comments.tf': '/* '.repeat(30_000),
  'deep.tf': `a=${'['.repeat(50_000)}`,
  'deep.yaml': `AWSTemplateFormatVersion: "2010-09-09"\nResources: ${'['.repeat(20_000)}`,
  'laughs.yaml': `AWSTemplateFormatVersion: "2010-09-09"\na0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`).join('\n')}\nResources: *a9\n`,
  'deep.json': `{"Resources":${'{"Resources":'.repeat(20_000)}`
}

function kinesisTrace(consumer: string) {
  const call = {
    service: 'Kinesis',
    operation: 'SubscribeToShard',
    aws: { consumer_arn: consumer }
  }
  return lambdaTrace({ functionArn: ORDERS, calls: [call], at: minutesAgo(5) })
}

/** Each call on a topic of its own. */
function topicsTraces(topics: number) {
  return Array.from({ length: topics / 100 }, (_, i) =>
    lambdaTrace({
      functionArn: ORDERS,
      calls: Array.from({ length: 100 }, (__, j) => ({
        service: 'SNS',
        operation: 'Publish',
        aws: { topic_arn: `arn:aws:sns:us-east-1:123456789012:topic-${i * 100 + j}` }
      })),
      at: minutesAgo(5)
    })
  )
}

const CONSUMER = 'arn:aws:kinesis:us-east-1:123456789012:stream/a/consumer/b:'

const RUNS = {
  'a clock that is an hour late': async (world) => {
    seedTightShop(world.aws, 0)
    world.aws.clockAheadMs = HOUR_MS
    world.aws.xray.traces.push(
      lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER], at: minutesAgo(5) + HOUR_MS / 1000 })
    )
    return world.command(['-c', '--time-range', '30'])
  },
  'an answer that goes on and on': async (world) => {
    seedTightShop(world.aws)
    world.aws.faults.push({ operation: 'BatchGetTraces', kind: 'endless' })
    return world.command(['-c', '--timeout', '25'])
  },
  'standard input that nobody closes': async (world) =>
    world.command(['--traces', 'traces.json', '-', ...FILES, '--timeout', '3'], {
      workspace: savedShop(),
      stdin: 'open'
    }),
  'little memory': async (world) =>
    world.command(['--traces', 'traces.json', ...FILES], {
      workspace: savedShop(topicsTraces(3_500)),
      env: { NODE_OPTIONS: '--max-old-space-size=48' }
    }),
  'a file that memory cannot hold': async (world) =>
    world.command(['--traces', 'traces.json', 'long.json', ...FILES], {
      workspace: { ...savedShop(), 'long.json': `{"Traces": []${' '.repeat(15_000_000)}}` },
      env: { NODE_OPTIONS: '--max-old-space-size=48' }
    }),
  'two copies of a deep document': async (world) =>
    world.command(['--traces', 'deep.json', ...FILES], {
      workspace: { ...savedShop(), 'deep.json': deepCopies() }
    }),
  'long ARNs': async (world) =>
    world.command(['--traces', 'traces.json', ...FILES], {
      workspace: savedShop([
        kinesisTrace(`${CONSUMER}${'1'.repeat(60_000)}`),
        kinesisTrace(`${CONSUMER.replace('b:', '')}${'/consumer/:'.repeat(6000)}`),
        ...invoicesTraces(1)
      ])
    }),
  'hostile templates': async (world) =>
    world.command(['--traces', 'traces.json', ...FILES, '--source-dir', '.'], {
      workspace: { ...savedShop(), ...HOSTILE_FILES }
    }),
  'a page instead of GitHub’s answer': async (world) => {
    seedLooseShop(world.aws)
    const html = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: PAGE }
    world.github.faults.push({ operation: 'listComments', answer: () => html })
    return world.action({ 'max-unused-actions': '0' })
  },
  'a page instead of GitHub’s refusal': async (world) => {
    seedLooseShop(world.aws)
    const html = { status: 403, headers: { 'content-type': 'text/html' }, body: PAGE }
    world.github.faults.push({ operation: 'createComment', answer: () => html })
    return world.action({ 'max-unused-actions': '0' })
  }
} satisfies Record<string, (world: World) => Promise<CommandRun | ActionRun>>

const runs = new Map<string, CommandRun | ActionRun>()
const worlds: World[] = []

function runOf(name: keyof typeof RUNS): CommandRun {
  const run = runs.get(name)
  if (run === undefined) throw new Error(`${name} was not run`)
  return run
}

beforeAll(async () => {
  const waiting = Object.entries(RUNS)
  const runNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const world = await World.start()
      worlds.push(world)
      runs.set(next[0], await next[1](world))
    }
  }
  await Promise.all([runNext(), runNext(), runNext(), runNext()])
}, 180_000)

afterAll(async () => {
  await Promise.all(worlds.map((world) => world.close()))
})

describe('what AWS does', () => {
  it('its clock differs: the window follows it, and that is said', () => {
    const run = runOf('a clock that is an hour late')
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('The clock of this machine is 60 minutes behind AWS’s'.replace('’', "'"))
    expect(reportOf(run).evidence.traces['read']).toBe(1)
  })

  it('an answer has no end: it is cut, and that is the reason', () => {
    const run = runOf('an answer that goes on and on')
    expect(run.exitCode).toBe(2)
    expect(reportOf(run).reasons[0]).toContain('the answer has more than 67108864 bytes')
  })
})

describe('what is on this machine', () => {
  it('standard input has no end: the scan ends in its time, with the files that were read', () => {
    const run = runOf('standard input that nobody closes')
    expect(run.exitCode).toBe(2)
    const { verdict, reasons, evidence } = reportOf(run)
    expect(verdict).toBe('insufficient-evidence')
    expect(reasons[0]).toMatch(/Reading --traces - stopped: .*3 seconds.*standard input has not ended/)
    expect(evidence.traces['read']).toBe(6)
    expect(run.milliseconds).toBeLessThan(25_000)
  })
})

describe('little memory', () => {
  it('holds no more calls: what was read is judged, and the cause and the remedy are told first', () => {
    const run = runOf('little memory')
    const report = reportOf(run)
    expect([run.exitCode, report.verdict]).toEqual([2, 'insufficient-evidence'])
    expect(report.reasons[0]).toMatch(/more than \d+ different calls.*48 MiB of memory.*--max-old-space-size/)
    expect(report.workloads.flatMap(({ needs }) => needs).length).toBeGreaterThan(2_000)
  })

  it('holds no file of that length: the others are judged', () => {
    const run = runOf('a file that memory cannot hold')
    const report = reportOf(run)
    expect([run.exitCode, report.verdict]).toEqual([2, 'insufficient-evidence'])
    expect(report.reasons[0]).toMatch(
      /long\.json was not read: its 14 MiB are too many for the 48 MiB of memory/
    )
    expect(report.workloads.flatMap(({ needs }) => needs).length).toBeGreaterThan(0)
  })
})

describe('what is hostile', () => {
  it('two copies of a document, nested 8,000 deep: nothing else is lost', () => {
    const { evidence, workloads } = reportOf(runOf('two copies of a deep document'))
    expect(evidence.traces['read']).toBe(4)
    expect(workloads.find(({ name }) => name === 'orders')?.needs).toHaveLength(1)
  })

  it('ARNs of 60,000 characters cost no time and name nothing', () => {
    const { workloads } = reportOf(runOf('long ARNs'))
    const needs = workloads.find(({ name }) => name === 'orders')?.needs ?? []
    expect(needs.map(({ action, calls }) => [action, calls])).toEqual([['kinesis:SubscribeToShard', 2]])
    expect(needs[0]?.resource.length).toBeLessThan(200)
  })

  it('templates of many lines, of deep nesting, of aliases and without an end: each that is not read is named', () => {
    const run = runOf('hostile templates')
    expect(reportOf(run).verdict).toBe('report')
    for (const name of ['comments.tf', 'deep.tf']) expect(run.stderr).toContain(name)
  })
})

describe('what GitHub does', () => {
  it.each(['a page instead of GitHub’s answer', 'a page instead of GitHub’s refusal'] as const)(
    '%s: one plain sentence, and the verdict stands',
    (name) => {
      const run = runOf(name) as ActionRun
      expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'excess' } })
      expect(annotations(run, 'warning').join()).toMatch(/comment is skipped: .*a page instead of JSON/)
      expect(run.stdout + run.summary).not.toContain('Sign in')
    }
  )
})
