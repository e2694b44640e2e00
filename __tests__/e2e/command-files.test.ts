import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { reportOf } from './report-reading.ts'
import { runCommand } from './runner.ts'
import { savedTraces } from './servers/xray-documents.ts'
import type { SeededTrace } from './servers/xray-documents.ts'
import {
  functionArn,
  INVOICES,
  invoicesTraces,
  LOOSE_ROLE,
  minutesAgo,
  ORDERS,
  ordersTraces,
  savedFunctions,
  savedShop,
  TIGHT_ROLE
} from './shop.ts'
import { lambdaTrace } from './traces.ts'

const ALL = ['--traces', 'traces.json', '--roles', 'roles.json', '--functions', 'functions.json']
/** Whoever asks the network here fails: nothing listens, and there are neither keys nor a region. */
const CLOSED = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9' }

function offline(
  args: readonly string[],
  workspace: Record<string, string> = savedShop(),
  stdin: string | Uint8Array = ''
) {
  return runCommand(args, { workspace, stdin, env: CLOSED })
}

function policyFile(arn: string): string {
  return `${createHash('md5').update(arn).digest('hex')}.policy.json`
}

function parsed(files: Record<string, string>, name: string): unknown {
  return JSON.parse(files[name] ?? 'null')
}

/** Reorders without chance, so that a failure can be repeated. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const key = (index: number) => createHash('sha256').update(`${seed} ${index}`).digest('hex')
  return items
    .map((item, index) => ({ item, at: key(index) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ item }) => item)
}

describe('saved files', () => {
  it('give the full verdict without region, keys or network', async () => {
    const run = await offline([...ALL, '--max-unused-actions', '0'])
    expect(run.exitCode).toBe(1)
    expect(reportOf(run)).toMatchObject({
      verdict: 'excess',
      evidence: { source: 'files', traces: { listed: 6, read: 6 } },
      roles: [
        { arn: LOOSE_ROLE, workloads: [INVOICES], unused: { total: 2 } },
        { arn: TIGHT_ROLE, workloads: [ORDERS], unused: { total: 0 } }
      ]
    })
  })

  it('of traces may be several, after one flag or two, and a trace in two of them counts once', async () => {
    const [orders, invoices] = [ordersTraces(3), invoicesTraces(2)]
    const workspace = {
      'a.json': savedTraces(orders),
      'b.json': savedTraces([...invoices, ...orders.slice(0, 1)])
    }
    const runs = await Promise.all([
      offline(['--traces', 'a.json', 'b.json'], workspace),
      offline(['--traces', 'a.json', '--traces', 'b.json'], workspace)
    ])
    for (const run of runs) {
      expect(run.exitCode).toBe(0)
      expect(reportOf(run).evidence.traces).toMatchObject({ listed: 5, read: 5 })
      expect(reportOf(run).workloads.map(({ name, traces }) => [name, traces])).toEqual([
        ['invoices', 2],
        ['orders', 3]
      ])
    }
  })

  it('of traces may come from standard input, packed and as PowerShell writes them', async () => {
    const { 'traces.json': traces, ...workspace } = savedShop()
    const stdin = gzipSync(Buffer.from(`\uFEFF${traces}`, 'utf16le'))
    const run = await offline(['--traces', '-', ...ALL.slice(2)], workspace, stdin)
    expect(run.exitCode).toBe(0)
    expect(reportOf(run).evidence.traces).toMatchObject({ read: 6 })
  })

  it('without roles write policies only', async () => {
    const run = await offline(['--traces', 'traces.json'])
    expect(run.exitCode).toBe(0)
    const written = ['report.html', 'report.json', 'summary.md']
    const names = [policyFile(ORDERS), policyFile(INVOICES), ...written]
    expect(Object.keys(run.files).toSorted()).toEqual(names.toSorted())
  })

  it('of functions name one that left no trace: it is named, and no policy is made up for it', async () => {
    const silent = { FunctionArn: functionArn('silent'), Role: LOOSE_ROLE }
    const functions = [{ FunctionArn: ORDERS, Role: TIGHT_ROLE }, silent]
    const workspace = { ...savedShop(ordersTraces(2)), 'functions.json': savedFunctions(functions) }
    const run = await offline([...ALL, '--details'], workspace)
    expect(run.stdout).toMatch(/silent.*no trace/)
    expect(reportOf(run).workloads.find(({ name }) => name === 'silent')).toMatchObject({
      traces: 0,
      coverage: { regime: 'blind', why: expect.stringContaining('its role may not send traces') }
    })
    expect(Object.keys(run.files)).not.toContain(policyFile(silent.FunctionArn))
    expect(reportOf(run).roles.find(({ arn }) => arn === LOOSE_ROLE)?.judged).toBe(false)
  })
})

describe('a file that is wrong is one line with option, value and remedy', () => {
  const remedies = {
    traces: 'aws xray batch-get-traces',
    roles: 'aws iam get-account-authorization-details',
    functions: 'aws lambda list-functions'
  }
  const contents: [what: string, content: string | undefined, says: RegExp][] = [
    ['missing', undefined, /cannot be read/],
    ['empty', ' \n', /empty/],
    ['no JSON', '{"Traces": [', /not JSON/],
    ['of another shape', '{"Things": []}', /shape/]
  ]
  const cases = Object.entries(remedies).flatMap(([option, remedy]) =>
    contents.map(([what, content, says]) => ({ option, remedy, what, content, says }))
  )

  it.each(cases)('--$option that is $what', async ({ option, remedy, content, says }) => {
    const workspace = { ...savedShop(), ...(content === undefined ? {} : { 'wrong.json': content }) }
    const args = ALL.map((arg, index) => (ALL[index - 1] === `--${option}` ? 'wrong.json' : arg))
    const run = await offline(args, workspace)
    expect(run).toMatchObject({ exitCode: 2, stdout: '', files: {} })
    expect(run.stderr).toMatch(/^error: [^\n]*\n$/)
    for (const part of [`--${option} is "wrong.json"`, says, remedy]) expect(run.stderr).toMatch(part)
  })

  it('--functions whose role is no role', async () => {
    const functions = savedFunctions([{ FunctionArn: ORDERS, Role: 'arn:aws:iam::123456789012:user/orders' }])
    const run = await offline(ALL, { ...savedShop(), 'functions.json': functions })
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toMatch(/^error: --functions .*user\/orders.*arn:aws:iam::.*\n$/)
  })

  it('- without anything on standard input', async () => {
    const run = await offline(['--traces', '-'])
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toMatch(/^error: --traces is "-", which is empty.*\n$/)
  })

  it('--output-dir that is a file', async () => {
    const run = await offline(['--traces', 'traces.json', '--output-dir', 'roles.json'])
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toMatch(/error: --output-dir is "roles\.json"[^\n]*\n$/)
  })
})

describe('the report', () => {
  const many: SeededTrace[] = [
    ...ordersTraces(9),
    ...invoicesTraces(9),
    ...Array.from({ length: 9 }, (_, index) =>
      lambdaTrace({
        functionArn: index % 2 === 0 ? ORDERS : INVOICES,
        at: minutesAgo(30) + index,
        shape: 'invocation',
        calls: [
          { service: 'SQS', operation: 'SendMessage', aws: { queue_url: 'https://queue.example/none' } },
          { service: 'DynamoDB', operation: 'PutItem', aws: { table_name: `t${index % 3}` } },
          { service: 'Unheard', operation: 'DoIt', nestedIn: ['outer', 'inner'] },
          {
            service: 'S3',
            operation: 'GetObject',
            aws: { bucket_name: `b${index}` },
            status: 403,
            error: { type: 'AccessDenied', message: `Access Denied ${index}` }
          }
        ]
      })
    )
  ]

  it('is the same, byte for byte, however traces, files and segments are ordered', async () => {
    const reordered = (seed: number): SeededTrace[] =>
      shuffled(many, seed).map((trace) => ({ ...trace, documents: shuffled(trace.documents, seed) }))
    const variants = [
      { 'a.json': savedTraces(many), 'b.json': savedTraces([]) },
      { 'a.json': savedTraces(reordered(1)), 'b.json': savedTraces([]) },
      { 'a.json': savedTraces(reordered(2).slice(7)), 'b.json': savedTraces(reordered(2).slice(0, 7)) }
    ]
    const runs = await Promise.all(
      variants.map((files) =>
        offline(['--traces', 'a.json', 'b.json', ...ALL.slice(2)], { ...savedShop(), ...files })
      )
    )
    const [first, ...others] = runs.map(({ files }) => files)
    expect(Object.keys(first ?? {}).filter((name) => !name.startsWith('policies/'))).toHaveLength(6)
    for (const files of others) expect(files).toEqual(first)
    const proofs = reportOf(runs[0] ?? { files: {}, stdout: '', stderr: '' }).workloads.flatMap(
      ({ needs }) => needs
    )
    expect(Math.max(...proofs.map(({ traceIds }) => traceIds.length))).toBe(5)
  })

  it('never takes a wildcard or a region that is none from a trace for an exact resource', async () => {
    const trap = functionArn('trap')
    const traces = [
      lambdaTrace({
        functionArn: trap,
        at: minutesAgo(9),
        calls: [
          { service: 'DynamoDB', operation: 'GetItem', aws: { table_name: '*' } },
          { service: 'S3', operation: 'PutObject', aws: { bucket_name: '*' } },
          {
            service: 'SQS',
            operation: 'SendMessage',
            aws: { queue_url: 'https://sqs.us-east-1.amazonaws.com/123456789012/*' }
          },
          { service: 'SNS', operation: 'Publish', aws: { topic_arn: 'arn:aws:sns:*:*:*' } },
          { service: 'Lambda', operation: 'Invoke', aws: { function_name: '*' } },
          { service: 'DynamoDB', operation: 'PutItem', region: '*', aws: { table_name: 'orders' } },
          { service: 'DynamoDB', operation: 'Scan', region: 'x:y/z', aws: { table_name: 'orders' } }
        ]
      })
    ]
    const run = await offline(['--traces', 'traces.json'], { 'traces.json': savedTraces(traces) })
    const needs = reportOf(run).workloads[0]?.needs as unknown as { resource: string; precision: string }[]
    expect(needs.filter(({ resource, precision }) => precision === 'exact' && /[*?]/.test(resource))).toEqual(
      []
    )
    for (const { resource } of needs)
      expect(resource).toMatch(/^(\*|arn:aws:[a-z0-9]+:([a-z]{2}(-[a-z]+)+-\d|\*)?:(\d{12}|\*)?:\S+)$/)
  })
})

describe('the predecessor’s files', () => {
  it('are a policy by the MD5 of the function’s ARN, and the excess of each function', async () => {
    const lists = {
      'mappings.json': '{"EventSourceMappings":[]}',
      'invoke.json': '{"FunctionEventInvokeConfigs":[]}'
    }
    const run = await offline([...ALL, ...Object.keys(lists)], { ...savedShop(), ...lists })
    expect(parsed(run.files, policyFile(ORDERS))).toMatchObject({
      Version: '2012-10-17',
      Description: expect.stringContaining(ORDERS),
      Statement: expect.arrayContaining([
        {
          Effect: 'Allow',
          Action: ['dynamodb:GetItem'],
          Resource: ['arn:aws:dynamodb:us-east-1:123456789012:table/orders']
        }
      ])
    })
    expect(parsed(run.files, 'excessive_permissions.json')).toEqual([
      {
        arn: INVOICES,
        role: LOOSE_ROLE,
        excessPermissions: [
          { Action: ['iam:PassRole'], Resource: '*', Effect: 'Allow' },
          { Action: ['s3:DeleteObject', 's3:PutObject'], Resource: 'arn:aws:s3:::*', Effect: 'Allow' }
        ]
      },
      { arn: ORDERS, role: TIGHT_ROLE, excessPermissions: [] }
    ])
    for (const workload of reportOf(run).workloads) expect(workload.policyFile).toBe(policyFile(workload.arn))
  })

  it('have only what IAM accepts with --no-policy-description', async () => {
    const run = await offline(['--traces', 'traces.json', '--no-policy-description'])
    for (const arn of [ORDERS, INVOICES])
      expect(Object.keys(parsed(run.files, policyFile(arn)) as object)).toEqual(['Version', 'Statement'])
  })
})
