/** An account in which Transaction Search is on: spans are read from CloudWatch Logs, whole or counted, with the same result as X-Ray's documents. */
import { describe, expect, it } from '@jest/globals'
import { it as posixIt } from '../posix.ts'
import { inProgress, lambdaSpans, spansOf, type Json, type SpanCall } from './adot-spans.ts'
import { reportOf, type ReadReport } from './report-reading.ts'
import {
  INVOICES,
  minutesAgo,
  ORDERS,
  PUT_INVOICE,
  savedFunctions,
  savedRoles,
  seedLooseShop
} from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { freshWorld, type CommandRun } from './world.ts'

const world = freshWorld()

const GET: SpanCall = {
  service: 'DynamoDB',
  operation: 'GetItem',
  attributes: { 'aws.dynamodb.table_names': ['orders'] }
}
const DENIED: SpanCall = {
  service: 'SecretsManager',
  operation: 'GetSecretValue',
  attributes: {
    'aws.secretsmanager.secret.arn': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:key-AbCdEf'
  },
  error: {
    type: 'AccessDeniedException',
    message:
      'User: arn:aws:sts::123456789012:assumed-role/orders-tight/orders is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:us-east-1:123456789012:secret:key-AbCdEf because no identity-based policy allows it'
  }
}
const GONE: SpanCall = {
  service: 'S3',
  operation: 'GetObject',
  attributes: { 'aws.s3.bucket': 'reports' },
  error: { type: 'NoSuchKey', message: 'The specified key does not exist.' }
}

/** Few bytes that AWS says are many. */
const MANY = (): number => 2_500_000_000

function idOf(index: number): string {
  const at = (minutesAgo(5) - index).toString(16).padStart(8, '0')
  return `1-${at}-${index.toString(16).padStart(24, '0')}`
}

/** `orders` speaks ADOT, `invoices` the X-Ray SDK; both twice. */
function spans(): Json[] {
  return [0, 1].flatMap((index) => [
    ...lambdaSpans(ORDERS, [GET, DENIED, GONE], idOf(index)),
    ...spansOf(
      lambdaTrace({
        functionArn: INVOICES,
        calls: [PUT_INVOICE],
        shape: 'invocation',
        at: minutesAgo(6) - index
      })
    )
  ])
}

/** Switches the search on, with these spans and an X-Ray that has indexed none. */
function searched(all: readonly Json[]): void {
  seedLooseShop(world.aws)
  world.aws.xray.traces.length = 0
  world.aws.xray.destination = { Destination: 'CloudWatchLogs', Status: 'ACTIVE' }
  world.aws.logs.put(all)
}

/** What a scan found out of its evidence. */
function found({ workloads, roles }: ReadReport): unknown {
  return { workloads, roles }
}

async function compared(args: readonly string[] = []): Promise<{ run: CommandRun; report: ReadReport }> {
  const run = await world.command(['--compare', ...args])
  return { run, report: reportOf(run) }
}

describe('a window of few spans', () => {
  it('is read whole, of both dialects, and X-Ray is not asked for its part', async () => {
    searched(spans())
    const { report } = await compared()
    expect(world.aws.count('GetTraceSummaries')).toBe(0)
    expect(report.evidence.sources).toMatchObject([{ kind: 'spans', region: 'us-east-1', traces: 4 }])
    expect(report.evidence.stopped).toBeUndefined()
    expect(report.workloads).toMatchObject([
      { name: 'invoices', traces: 2, needs: [{ action: 's3:PutObject', calls: 2 }] },
      {
        name: 'orders',
        traces: 2,
        needs: [
          { action: 'dynamodb:GetItem', calls: 2 },
          { action: 's3:GetObject', calls: 2 }
        ],
        denied: [{ action: 'secretsmanager:GetSecretValue', calls: 2 }]
      }
    ])
  })
})

describe('a window of many spans', () => {
  it('is counted by AWS, with the same result as whole records, whatever is not known of Logs Insights', async () => {
    // ADOT sends the second request to `orders` though sampling did not keep it
    const unkept = idOf(1).slice(2).replace('-', '')
    const all = spans().map((span) =>
      span['traceId'] === unkept
        ? { ...span, attributes: { ...(span['attributes'] as Json), 'aws.trace.flag.sampled': false } }
        : span
    )
    const doubles = all.filter(({ _aws }) => _aws !== undefined).map(inProgress)
    searched([...all, ...doubles])
    const { report: whole } = await compared(['--time-range', '10'])
    expect(whole.workloads.map(({ name, coverage }) => [name, coverage?.seen, coverage?.regime])).toEqual([
      ['invoices', 2, 'unknown-share'],
      ['orders', 2, 'proof']
    ])
    const { logs } = world.aws
    Object.assign(logs, { estimate: MANY, tellsCount: false, stamp: 'start' })
    const { report: rows } = await compared(['--time-range', '10'])
    expect(rows.evidence.sources).toMatchObject([{ kind: 'spans', rows: 8, traces: 4 }])
    expect(logs.asked.some((query) => query.includes('stats count(*) as calls'))).toBe(true)
    expect(found(rows)).toEqual(found(whole))
    // more rows than a query gives, and pages
    Object.assign(logs, { cutAbove: 500, pageSize: 2, tellsCount: true })
    const { report: split } = await compared(['--time-range', '10'])
    expect(found(split)).toEqual(found(whole))
  })
})

describe('a window that has just ended', () => {
  it('is waited for: what comes meanwhile is read, and what may not have come is said', async () => {
    searched([])
    const justNow = `1-${(minutesAgo(0) - 3).toString(16)}-${'7'.repeat(24)}`
    world.aws.logs.late.push(...lambdaSpans(ORDERS, [GET], justNow))
    const { report } = await compared(['--wait', '1'])
    expect(report.evidence.sources).toMatchObject([{ kind: 'spans', traces: 1, settled: false }])
    expect(report.evidence.stopped).toMatch(
      /^Traces were still coming when the 1 second were over for which --wait allows/
    )
  })
})

describe('calls that were seen', () => {
  it('are kept in a file, from which another scan says the same without AWS', async () => {
    searched(spans())
    world.aws.logs.estimate = MANY
    const { run, report } = await compared(['--calls-file', 'calls.json'])
    const again = await world.command(
      ['--traces', 'calls.json', '--roles', 'roles.json', '--functions', 'functions.json'],
      {
        workspace: {
          'calls.json': run.files['calls.json'] ?? '',
          'roles.json': savedRoles(),
          'functions.json': savedFunctions()
        }
      }
    )
    const { evidence, workloads } = reportOf(again)
    expect(evidence.traces['read']).toBe(4)
    expect(evidence.window).toEqual(report.evidence.window)
    const said = (all: ReadReport['workloads']): unknown =>
      all.map(({ name, traces, needs, denied }) => ({ name, traces, needs, denied }))
    expect(said(workloads)).toEqual(said(report.workloads))
  })
})

/** What is said once where an optional permission is missing, with what is lost by it. */
const UNKNOWN = {
  GetTraceSegmentDestination: 'Not known: whether Transaction Search is on',
  GetIndexingRules: 'how much of the spans X-Ray indexes',
  DescribeLogGroups: 'whether the log group aws/spans holds the whole window'
}

/** Said of all three at once, whichever is missing: what is asked first hides what would be asked next. */
const ALLOW =
  'Allow xray:GetTraceSegmentDestination, xray:GetIndexingRules, logs:DescribeLogGroups to the role of this scan.'

function deny(...operations: string[]): void {
  for (const operation of operations)
    world.aws.faults.push({
      operation,
      status: 400,
      code: 'AccessDeniedException',
      message: `may not ${operation}`
    })
}

/** How often a text stands in another. */
function times(text: string, part: string): number {
  return text.split(part).length - 1
}

describe('where spans go', () => {
  it('is X-Ray as far as is known, where nobody may ask', async () => {
    searched(spans())
    deny('GetTraceSegmentDestination')
    world.aws.xray.traces.push(
      lambdaTrace({ functionArn: INVOICES, calls: [PUT_INVOICE], at: minutesAgo(6) })
    )
    const { run, report } = await compared()
    expect(times(run.stderr, UNKNOWN.GetTraceSegmentDestination)).toBe(1)
    expect(run.stderr).toContain(
      'xray:GetTraceSegmentDestination: access denied (may not GetTraceSegmentDestination)'
    )
    expect(times(run.stderr, ALLOW)).toBe(1)
    expect(report.evidence.sources).toMatchObject([{ kind: 'x-ray', traces: 1 }])
    expect(run.files['summary.md']).toContain(
      'X-Ray in us-east-1 may not have shown all.** Whether Transaction'
    )
    expect(world.aws.count('StartQuery')).toBe(0)
  })

  it('may be both while it is switched: a trace in both counts once', async () => {
    const trace = lambdaTrace({ functionArn: INVOICES, calls: [PUT_INVOICE], at: minutesAgo(6) })
    const before = lambdaTrace({ functionArn: INVOICES, calls: [PUT_INVOICE], at: minutesAgo(9) })
    searched(spansOf(trace))
    world.aws.xray.destination.Status = 'PENDING'
    world.aws.xray.traces.push(trace, before)
    deny('GetIndexingRules', 'DescribeLogGroups')
    const { run, report } = await compared()
    expect(times(run.stderr, 'Transaction Search is being switched')).toBe(1)
    expect(times(run.stderr, UNKNOWN.GetIndexingRules)).toBe(1)
    expect(times(run.stderr, UNKNOWN.DescribeLogGroups)).toBe(1)
    expect(times(run.stderr, ALLOW)).toBe(1)
    expect(report.evidence.traces).toMatchObject({ listed: 2, read: 2 })
    expect(report.workloads).toMatchObject([{ name: 'invoices', traces: 2, needs: [{ calls: 2 }] }])
  })

  it('leaves X-Ray its index, among which alone a filter selects', async () => {
    searched(spans())
    const { report } = await compared(['--filter', 'service("orders")'])
    expect(report.evidence.stopped).toBe(
      'Transaction Search is on: X-Ray indexes 1 % of the spans, and --filter selects among these only. Leave it out, so that the spans themselves are read.'
    )
  })
})

describe('the log group', () => {
  it('keeps records for a shorter time than the window, of a class that has no fields: said, and read as a whole', async () => {
    searched(spans())
    Object.assign(world.aws.logs, {
      estimate: () => 150_000_000,
      group: { creationTime: 0, retentionInDays: 1, logGroupClass: 'INFREQUENT_ACCESS' }
    })
    const { report } = await compared(['--time-range', '2880', '--max-unused-actions', '9'])
    expect(report.evidence.stopped).toMatch(
      /^The log group aws\/spans keeps records for 1 day: those before \S+ are gone\. Narrow the window, or let it keep them for longer\.$/
    )
    expect(report.verdict).toBe('insufficient-evidence')
    expect(report.evidence.sources).toMatchObject([{ kind: 'spans', traces: 4 }])
    expect(report.evidence.sources?.[0]).not.toHaveProperty('rows')
  })

  it('is read no further than what queries may cost, and an empty one tells what may be amiss', async () => {
    searched([])
    const { report: empty } = await compared()
    expect(empty.reasons.join()).toContain(
      'the resource policy that lets xray.amazonaws.com write into aws/spans'
    )
    world.aws.logs.estimate = () => 30_500_000_000
    const { report } = await compared()
    expect(report.evidence.stopped).toContain(
      '30.5 GB, and max-scanned-gb is 20.0; raise it, or narrow the window'
    )
    expect(world.aws.logs.asked.at(-1)).toContain('| estimate')
  })
})

describe('a failure', () => {
  it.each([
    ['denied', () => deny('StartQuery'), 'access denied (may not StartQuery). Allow logs:StartQuery'],
    [
      'of a wrong log group',
      () => (world.aws.logs.group = undefined),
      'a log group does not exist in us-east-1'
    ]
  ])('%s is one line with what to do', async (_, fail, words) => {
    searched(spans())
    fail()
    const { run, report } = await compared(['--max-unused-actions', '0'])
    expect(run.exitCode).toBe(2)
    expect(report.reasons).toEqual([expect.stringContaining(words)])
    expect(report.roles.every(({ judged }) => !judged)).toBe(true)
  })

  posixIt('from outside ends queries that run', async () => {
    searched(spans())
    const { logs } = world.aws
    logs.polls = Infinity
    const run = await world.command([], {
      onStart: (child) => {
        const timer = setInterval(() => {
          if (world.aws.count('GetQueryResults') === 0) return
          clearInterval(timer)
          child.kill('SIGINT')
        }, 20)
      }
    })
    expect(run.exitCode).toBe(2)
    expect(logs.asked).not.toEqual([])
    expect(logs.running).toBe(0)
  })

  it('of a query is one line, keeps what is known, and leaves nothing unused', async () => {
    searched(spans())
    const { logs } = world.aws
    logs.estimate = MANY
    logs.endings.push(
      ...Array.from({ length: 8 }, () => 'Failed').map((status) => ({
        contains: '_aws.xray.type`, `_aws.xray.name`))',
        status
      }))
    )
    const { run, report } = await compared(['--max-unused-actions', '0'])
    expect(run.exitCode).toBe(2)
    expect(report.evidence.stopped).toBe(
      'Reading the spans in aws/spans stopped: CloudWatch Logs did not complete a query: its status is Failed. Run the scan again, or narrow the window.'
    )
    expect(logs.running).toBe(0)
  })
})
