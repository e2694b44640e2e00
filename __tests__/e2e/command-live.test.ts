import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { reportOf } from './report-reading.ts'
import { functionArn, GET_ORDER, minutesAgo, ORDERS, roleArn, seedLooseShop, seedTightShop } from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { freshWorld } from './world.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const HOUR = 3600

const world = freshWorld()

interface Slice {
  StartTime: number
  EndTime: number
  FilterExpression?: string
}

function bodiesOf<T>(path: string): T[] {
  const requests = world.aws.requests.filter((request) => request.path === path)
  return requests.map(({ body }) => JSON.parse(body.toString()) as T)
}

/** The distinct time slices that were asked for, earliest first. */
function slices(): Slice[] {
  const asked = new Map(bodiesOf<Slice>('/TraceSummaries').map((slice) => [slice.StartTime, slice]))
  return [...asked.values()].toSorted((a, b) => a.StartTime - b.StartTime)
}

/** Regions that requests were signed for, by service. */
function regionsOf(service: string): string[] {
  const scopes = world.aws.requests.map(({ headers }) => headers.authorization ?? '')
  const found = scopes.map((scope) => new RegExp(`/([^/]+)/${service}/aws4_request`).exec(scope)?.[1] ?? '')
  return [...new Set(found.filter((region) => region !== ''))]
}

function seedEvery(seconds: number, from: number, to: number): string[] {
  const traces = []
  for (let at = from; at < to; at += seconds)
    traces.push(lambdaTrace({ functionArn: ORDERS, calls: [GET_ORDER], at }))
  world.aws.xray.traces.push(...traces)
  return traces.map(({ Id }) => Id)
}

function handedOut(): Record<string, number> {
  return Object.fromEntries(world.aws.xray.handedOut)
}

describe('the flags of the predecessor', () => {
  it('-s -r -c -v -f choose window, comparison, talk and filter', async () => {
    seedLooseShop(world.aws)
    world.aws.xray.matches = ({ documents }) => JSON.stringify(documents).includes('orders')
    const start = minutesAgo(20)
    const run = await world.command(['-s', String(start), '-r', '15', '-c', '-v', '-f', 'service("orders")'])
    expect(run.exitCode).toBe(0)
    const asked = slices()
    expect(asked[0]?.StartTime).toBe(start)
    expect(asked.at(-1)?.EndTime).toBe(start + 15 * 60)
    expect(new Set(asked.map(({ FilterExpression }) => FilterExpression))).toEqual(
      new Set(['service("orders")'])
    )
    expect(reportOf(run).workloads.map(({ name }) => name)).toEqual(['orders'])
    expect(run.stderr).toContain('orders needs dynamodb:GetItem')
    expect(Object.keys(run.files)).toContain('excessive_permissions.json')
  })

  it('-V and --version print the version, -h and --help every option, without any call', async () => {
    const [short, long, help, longHelp] = await Promise.all(
      ['-V', '--version', '-h', '--help'].map((flag) => world.command([flag]))
    )
    expect(short).toMatchObject({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
    expect(long?.stdout).toBe(short?.stdout)
    expect(help).toMatchObject({ exitCode: 0, stderr: '' })
    expect(longHelp?.stdout).toBe(help?.stdout)
    const options =
      '-V, --version -s, --start-time -r, --time-range -c, --compare -v, --verbose -f, --filter -h, --help'
    for (const option of options.split(/ (?=-\w,)/)) expect(help?.stdout).toContain(option)
    const added =
      '--json --quiet --region --aws-region --output-dir --traces --roles --functions --max-unused-actions'
    for (const option of [
      ...added.split(' '),
      '--max-wide-resources',
      '--warn-only',
      '--no-policy-description'
    ])
      expect(help?.stdout).toContain(option)
    expect(help?.stdout).not.toMatch(/github-token|role-to-assume/)
    expect(world.awsCalls).toBe(0)
  })

  it('without -c nothing is asked of IAM', async () => {
    seedTightShop(world.aws)
    const run = await world.command()
    expect(run.exitCode).toBe(0)
    expect(world.operations.filter((operation) => /Role|Polic/.test(operation))).toEqual([])
    expect(Object.keys(run.files)).not.toContain('excessive_permissions.json')
  })
})

describe('what is said where', () => {
  it('--json: standard output is the report and nothing else, the talk is on standard error', async () => {
    seedLooseShop(world.aws)
    const run = await world.command(['--json', '-c', '-v', '--max-unused-actions', '0'])
    expect(run.exitCode).toBe(1)
    expect(JSON.parse(run.stdout)).toEqual(reportOf(run))
    expect(run.stderr).toContain('Read 6 traces')
  })

  it('--quiet: nothing is said when all is well, one line when the scan fails', async () => {
    seedTightShop(world.aws)
    expect(await world.command(['--quiet'])).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
    world.aws.expireCredentials()
    const failed = await world.command(['--quiet'])
    expect(failed).toMatchObject({ exitCode: 2, stdout: '' })
    expect(failed.stderr).toMatch(/^error: .*expired.*\n$/)
  })

  it('else the summary and the place of the files are on standard output', async () => {
    seedLooseShop(world.aws)
    const run = await world.command(['-c', '--max-unused-actions', '0', '--output-dir', 'out/iam'])
    expect(run.exitCode).toBe(1)
    for (const part of ['EXCESS', 'invoices-loose', 'iam:PassRole', 'out/iam'])
      expect(run.stdout).toContain(part)
    expect(Object.keys(run.files).every((name) => name.startsWith('out/iam/'))).toBe(true)
    expect(Object.keys(run.files).filter((name) => !name.includes('policies/'))).toHaveLength(6)
  })
})

describe('the region', () => {
  const noRegion = { AWS_REGION: '' }

  it.each(['--aws-region', '--region'])('is that of %s before that of the environment', async (flag) => {
    await world.command([flag, 'eu-north-1'])
    expect(regionsOf('xray')).toEqual(['eu-north-1'])
  })

  it('is that of AWS_DEFAULT_REGION, as the AWS command line has it', async () => {
    await world.command([], { env: { ...noRegion, AWS_DEFAULT_REGION: 'eu-west-1' } })
    expect(regionsOf('xray')).toEqual(['eu-west-1'])
  })

  it('of a function is its own', async () => {
    const FunctionArn = functionArn('far', 'ap-south-1')
    world.aws.lambda.add({ FunctionArn, Role: roleArn('far') })
    world.aws.xray.traces.push(
      lambdaTrace({ functionArn: FunctionArn, calls: [GET_ORDER], at: minutesAgo(9) })
    )
    const run = await world.command()
    expect(regionsOf('lambda')).toEqual(['ap-south-1'])
    expect(reportOf(run).workloads[0]?.needs[0]?.resource).toBe(
      'arn:aws:dynamodb:ap-south-1:123456789012:table/orders'
    )
  })

  it('that is missing is an error that says how to give one', async () => {
    const run = await world.command([], { env: noRegion })
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toMatch(/^error: .*--aws-region.*AWS_REGION.*\n$/)
    expect(world.awsCalls).toBe(0)
  })
})

describe('the window', () => {
  it('is cut into slices of at most an hour that touch and cover it, back to 30 days', async () => {
    const start = new Date(Date.now() - 26 * HOUR * 1000)
    const run = await world.command(['-s', start.toISOString(), '-r', String(25 * 60)])
    expect(run.exitCode).toBe(2)
    const asked = slices()
    expect(asked[0]?.StartTime).toBe(Math.floor(start.getTime() / 1000))
    expect(asked.at(-1)?.EndTime).toBe(Math.floor(start.getTime() / 1000) + 25 * HOUR)
    for (const { StartTime, EndTime } of asked) expect(EndTime - StartTime).toBeLessThanOrEqual(HOUR)
    expect(asked.slice(1).map(({ StartTime }) => StartTime)).toEqual(
      asked.slice(0, -1).map(({ EndTime }) => EndTime)
    )
  })

  it('ends now when it would end in the future', async () => {
    await world.command(['-s', String(minutesAgo(10)), '-r', '60'])
    // the second that has begun counts
    expect(slices().at(-1)?.EndTime).toBeLessThanOrEqual(Date.now() / 1000 + 1)
  })

  it.each([
    ['--start-time', String(Math.floor(Date.now() / 1000) - 31 * 86_400), /30 days/],
    ['--start-time', String(Math.floor(Date.now() / 1000) + HOUR), /future/],
    ['-s', '2026-13-45', /ISO 8601/],
    ['--time-range', '0', /1 to 43200/],
    ['--max-unused-actions', '3', /--compare/]
  ])('or a limit that is wrong (%s %s) is one line before any call', async (option, value, remedy) => {
    const run = await world.command([option, value])
    expect(run).toMatchObject({ exitCode: 2, stdout: '', files: {} })
    expect(run.stderr).toMatch(/^error: [^\n]*\n$/)
    for (const part of [option === '-s' ? '--start-time' : option, value, remedy])
      expect(run.stderr).toMatch(part)
    expect(world.awsCalls).toBe(0)
  })
})

describe('arguments', () => {
  it.each([
    [['--time-rang', '5'], '--time-rang'],
    [['traces.json'], 'traces.json'],
    [['--start-time'], '--start-time']
  ])('that are wrong (%j) are one line before any call', async (args, named) => {
    const run = await world.command(args)
    expect(run).toMatchObject({ exitCode: 2, stdout: '', files: {} })
    expect(run.stderr).toMatch(/^error: [^\n]*--help[^\n]*\n$/)
    expect(run.stderr).toContain(named)
    expect(world.awsCalls).toBe(0)
  })
})

describe('reading X-Ray', () => {
  it('finds every trace behind empty pages, five at most a call, each once', async () => {
    seedTightShop(world.aws, 0)
    const ids = seedEvery(40, minutesAgo(50), minutesAgo(1))
    world.aws.xray.pageSize = 3
    world.aws.xray.emptyPages = { before: 12, between: 2, after: 4 }
    const run = await world.command()
    expect(reportOf(run).evidence.traces).toMatchObject({ listed: ids.length, read: ids.length, missing: 0 })
    expect(handedOut()).toEqual(Object.fromEntries(ids.map((id) => [id, 1])))
    const batches = bodiesOf<{ TraceIds: string[] }>('/Traces').map(({ TraceIds }) => TraceIds.length)
    expect(Math.max(...batches)).toBeLessThanOrEqual(5)
    expect(batches.reduce((sum, size) => sum + size, 0)).toBe(ids.length)
  })

  it('reads a trace once that two touching slices list', async () => {
    seedTightShop(world.aws, 0)
    const start = minutesAgo(58)
    const ids = seedEvery(20, start, start + 50 * 60)
    world.aws.xray.includesEnd = true
    const run = await world.command(['-s', String(start), '-r', '55'])
    const borders = slices().map(({ StartTime }) => StartTime.toString(16))
    expect(ids.filter((id) => borders.includes(id.slice(2, 10))).length).toBeGreaterThan(1)
    expect(handedOut()).toEqual(Object.fromEntries(ids.map((id) => [id, 1])))
    expect(reportOf(run).evidence.traces).toMatchObject({ listed: ids.length, read: ids.length })
    expect(reportOf(run).workloads[0]?.needs).toMatchObject([{ calls: ids.length }])
  })

  it('follows the pages of an answer', async () => {
    seedTightShop(world.aws, 12)
    world.aws.xray.batchPageSize = 2
    const run = await world.command()
    expect(reportOf(run).evidence.traces).toMatchObject({ listed: 12, read: 12, missing: 0 })
    expect(new Set(Object.values(handedOut()))).toEqual(new Set([1]))
  })

  it('says in one line which filter X-Ray refuses', async () => {
    world.aws.xray.invalidFilters.add('nonsense(')
    const run = await world.command(['--filter', 'nonsense('])
    expect(run).toMatchObject({ exitCode: 2, stdout: '', files: {} })
    expect(run.stderr).toMatch(/^error: --filter is "nonsense\(".*Invalid filter expression.*\n$/)
  })

  it('finds nothing: that is no pass, and the likely reasons are named', async () => {
    const run = await world.command(['-f', 'service("orders")'])
    expect(run.exitCode).toBe(2)
    const { verdict, reasons } = reportOf(run)
    expect(verdict).toBe('insufficient-evidence')
    for (const reason of [/window/, /us-east-1/, /filter/, /tracing/i, /sampling/i]) {
      expect(reasons.join()).toMatch(reason)
      expect(run.stdout).toMatch(reason)
    }
  })
})
