/** An account in which Transaction Search is on: spans are read from CloudWatch Logs, whole or counted, with the same result as X-Ray's documents. */
import { describe, expect, it } from '@jest/globals'
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

/** What X-Ray stores of its index, and switches the search on. */
function searched(all: readonly Json[]): void {
  seedLooseShop(world.aws)
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
    const all = spans()
    const doubles = all.filter(({ _aws }) => _aws !== undefined).map(inProgress)
    searched([...all, ...doubles])
    const { report: whole } = await compared()
    const { logs } = world.aws
    Object.assign(logs, { estimate: MANY, tellsCount: false, stamp: 'start' })
    const { report: rows } = await compared()
    expect(rows.evidence.sources).toMatchObject([{ kind: 'spans', rows: 4, traces: 4 }])
    expect(logs.asked.some((query) => query.includes('stats count(*) as calls'))).toBe(true)
    expect(found(rows)).toEqual(found(whole))
    // more rows than a query gives, and pages
    Object.assign(logs, { cutAbove: 1000, pageSize: 2, tellsCount: true })
    const { report: split } = await compared()
    expect(found(split)).toEqual(found(whole))
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

describe('a failure', () => {
  it('of a query is one line, keeps what is known, and leaves nothing unused', async () => {
    searched(spans())
    const { logs } = world.aws
    logs.estimate = MANY
    logs.endings.push(
      ...['Failed', 'Failed'].map((status) => ({ contains: '_aws.xray.type`, `_aws.xray.name`))', status }))
    )
    const { run, report } = await compared(['--max-unused-actions', '0'])
    expect(run.exitCode).toBe(2)
    expect(report.evidence.stopped).toBe(
      'Reading the spans in aws/spans stopped: CloudWatch Logs did not complete a query: its status is Failed. Run the scan again, or narrow the window.'
    )
    expect(logs.running).toBe(0)
  })
})
