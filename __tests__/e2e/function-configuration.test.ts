/** What a function's configuration implies, out of AWS's answers and out of files. */
import { beforeEach, describe, expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { runAction, runCommand } from './runner.ts'
import {
  ACCOUNT,
  functionArn,
  ORDERS,
  ordersTraces,
  policy,
  savedFunctions,
  savedRoles,
  savedShop,
  seedTightShop,
  TIGHT_ROLE
} from './shop.ts'
import { freshWorld } from './world.ts'

const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:us-east-1:${ACCOUNT}:${resource}`
const MAPPING = {
  UUID: 'a1b2c3d4-5678-90ab-cdef-11111111aaaa',
  FunctionArn: ORDERS,
  EventSourceArn: arn('sqs', 'placed'),
  State: 'Enabled',
  BatchSize: 10
}
const OF_ALIAS = {
  ...MAPPING,
  UUID: 'a1b2c3d4-5678-90ab-cdef-22222222bbbb',
  FunctionArn: `${ORDERS}:live`,
  EventSourceArn: arn('sqs', 'paid'),
  State: 'Disabled'
}
const OF_OTHER = {
  ...MAPPING,
  UUID: 'u-3',
  FunctionArn: functionArn('other'),
  EventSourceArn: arn('sqs', 'other')
}
const INVOKE = {
  FunctionArn: `${ORDERS}:$LATEST`,
  MaximumRetryAttempts: 1,
  DestinationConfig: { OnSuccess: {}, OnFailure: { Destination: arn('sns', 'failed') } }
}
const INVOKE_ALIAS = {
  FunctionArn: `${ORDERS}:live`,
  DestinationConfig: { OnSuccess: { Destination: arn('events', 'event-bus/shop') }, OnFailure: {} }
}

interface Implied {
  action: string
  resource: string
  from: string
}

function impliedIn(run: Parameters<typeof reportOf>[0], name = 'orders'): Implied[] {
  const workload = reportOf(run).workloads.find((one) => one.name === name) as
    { implied: Implied[] } | undefined
  return workload?.implied ?? []
}

function unreadIn(run: Parameters<typeof reportOf>[0]): { what: string; why: string }[] {
  return reportOf(run).workloads.find(({ name }) => name === 'orders')?.unread ?? []
}

const undecidedIn = (run: Parameters<typeof reportOf>[0]): Record<string, string> => {
  const [role] = reportOf(run).roles as unknown as { undecided: { action: string; why: string }[] }[]
  return Object.fromEntries((role?.undecided ?? []).map(({ action, why }) => [action, why]))
}

describe('a live function', () => {
  const world = freshWorld()

  beforeEach(() => {
    seedTightShop(world.aws)
    world.aws.lambda.mappings.push(OF_OTHER, MAPPING, OF_ALIAS)
    world.aws.lambda.eventInvokeConfigs.push(INVOKE, INVOKE_ALIAS)
  })

  it('implies what polls its queues and what sends its results, with those of its aliases, over every page', async () => {
    world.aws.lambda.pageSize = 1
    const run = await world.command(['-c'])
    const implied = impliedIn(run)
    expect(implied.filter(({ action }) => action === 'sqs:ReceiveMessage')).toEqual([
      {
        action: 'sqs:ReceiveMessage',
        resource: OF_ALIAS.EventSourceArn,
        from: `event source mapping ${OF_ALIAS.UUID} of ${OF_ALIAS.EventSourceArn} (Disabled)`,
        setting: 'EventSourceMappings',
        witness: 'configuration'
      },
      {
        action: 'sqs:ReceiveMessage',
        resource: MAPPING.EventSourceArn,
        from: `event source mapping ${MAPPING.UUID} of ${MAPPING.EventSourceArn}`,
        setting: 'EventSourceMappings',
        witness: 'configuration'
      }
    ])
    expect(implied).toContainEqual({
      action: 'sns:Publish',
      resource: arn('sns', 'failed'),
      from: `on-failure destination of asynchronous invocations of ${INVOKE.FunctionArn}`,
      setting: 'FunctionEventInvokeConfigs',
      witness: 'configuration'
    })
    expect(implied.map(({ action }) => action)).toContain('events:PutEvents')
    expect(implied.map(({ resource }) => resource)).not.toContain(OF_OTHER.EventSourceArn)
    expect(unreadIn(run)).toEqual([])
    expect(
      ['ListEventSourceMappings', 'ListFunctionEventInvokeConfigs'].map((o) => world.aws.count(o))
    ).toEqual([3, 2])
  })

  it('has the mappings of its region asked once, however many functions there are', async () => {
    world.aws.xray.traces.push(
      ...ordersTraces(1).map((trace) => ({
        ...trace,
        Id: trace.Id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        documents: trace.documents.map((document) =>
          JSON.parse(JSON.stringify(document).replaceAll(ORDERS, functionArn('other')))
        )
      }))
    )
    world.aws.lambda.add({ FunctionArn: functionArn('other'), Role: TIGHT_ROLE })
    const run = await world.command(['-c'])
    expect(world.aws.count('ListEventSourceMappings')).toBe(1)
    expect(impliedIn(run, 'other').map(({ resource }) => resource)).toContain(OF_OTHER.EventSourceArn)
  })

  it.each([
    [403, 'AccessDeniedException', 'access denied'],
    [400, 'UnknownOperationException', 'UnknownOperationException'],
    [404, 'ResourceNotFoundException', 'ResourceNotFoundException']
  ])(
    'of which AWS refuses the lists with %i %s is judged by the rest, and says so',
    async (status, code, said) => {
      const inline = policy(
        ['dynamodb:GetItem', arn('dynamodb', 'table/orders')],
        [['sqs:ReceiveMessage', 'lambda:InvokeFunction', 'iam:PassRole'], '*']
      )
      world.aws.iam.addRole({ RoleName: 'orders-tight', inline: { tight: inline } })
      for (const operation of ['ListEventSourceMappings', 'ListFunctionEventInvokeConfigs'])
        world.aws.faults.push({ operation, status, code })
      const run = await world.command(['-c', '--max-unused-actions', '1'])
      expect(run.exitCode).toBe(0)
      expect(unreadIn(run)).toEqual([
        {
          what: 'event source mappings',
          why: expect.stringMatching(`^lambda:ListEventSourceMappings: ${said}`)
        },
        {
          what: 'asynchronous destinations',
          why: expect.stringMatching(`^lambda:ListFunctionEventInvokeConfigs: ${said}`)
        }
      ])
      expect(reportOf(run).roles[0]).toMatchObject({
        judged: true,
        unused: { actions: [{ action: 'iam:PassRole' }] }
      })
      expect(undecidedIn(run)['sqs:ReceiveMessage']).toContain('event source mappings')
      expect(undecidedIn(run)['lambda:InvokeFunction']).toContain('asynchronous destinations')
    }
  )

  it('of which one list is refused keeps the other', async () => {
    world.aws.faults.push({
      operation: 'ListEventSourceMappings',
      status: 403,
      code: 'AccessDeniedException'
    })
    const run = await world.command(['-c'])
    expect(unreadIn(run).map(({ what }) => what)).toEqual(['event source mappings'])
    expect(impliedIn(run).map(({ action }) => action)).toContain('sns:Publish')
  })

  it('that has neither has them decided', async () => {
    world.aws.lambda.mappings.length = 0
    world.aws.lambda.eventInvokeConfigs.length = 0
    const inline = policy(['dynamodb:GetItem', arn('dynamodb', 'table/orders')], ['sqs:ReceiveMessage', '*'])
    world.aws.iam.addRole({ RoleName: 'orders-tight', inline: { tight: inline } })
    const run = await world.command(['-c'])
    expect(reportOf(run).roles[0]?.unused.actions).toMatchObject([{ action: 'sqs:ReceiveMessage' }])
  })
})

/** Whoever asks the network here fails: nothing listens, and there are neither keys nor a region. */
const CLOSED = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9' }
const MAPPINGS_FILE = JSON.stringify({ EventSourceMappings: [OF_OTHER, MAPPING, OF_ALIAS] })
const INVOKE_FILE = JSON.stringify({ FunctionEventInvokeConfigs: [INVOKE, INVOKE_ALIAS] })
const WORKSPACE = {
  ...savedShop(ordersTraces(2)),
  'functions.json': savedFunctions([{ FunctionArn: ORDERS, Role: TIGHT_ROLE }]),
  'roles.json': savedRoles([
    {
      RoleName: 'orders-tight',
      inline: {
        tight: policy(
          ['dynamodb:GetItem', arn('dynamodb', 'table/orders')],
          [['kinesis:GetRecords', 'lambda:InvokeFunction'], '*']
        )
      }
    }
  ]),
  'mappings.json': MAPPINGS_FILE,
  'invoke.json': INVOKE_FILE,
  'none.json': JSON.stringify({ EventSourceMappings: [] }),
  'no-invoke.json': JSON.stringify({ FunctionEventInvokeConfigs: [] })
}

function offline(functions: readonly string[], files: Record<string, string> = {}) {
  const args = ['--traces', 'traces.json', '--roles', 'roles.json', ...functions]
  return runCommand(args, { workspace: { ...WORKSPACE, ...files }, env: CLOSED })
}

describe('saved functions', () => {
  it.each([
    ['after one flag', ['--functions', 'invoke.json', 'functions.json', 'mappings.json']],
    [
      'after three flags',
      ['--functions', 'mappings.json', '--functions', 'functions.json', '--functions', 'invoke.json']
    ]
  ])('imply what their mappings and destinations do, %s', async (_, args) => {
    const run = await offline(args)
    expect(unreadIn(run)).toEqual([])
    const resources = impliedIn(run).map(({ resource }) => resource)
    for (const one of [
      MAPPING.EventSourceArn,
      OF_ALIAS.EventSourceArn,
      arn('sns', 'failed'),
      arn('events', 'event-bus/shop')
    ])
      expect(resources).toContain(one)
    expect(resources).not.toContain(OF_OTHER.EventSourceArn)
    expect(undecidedIn(run)).toEqual({})
  })

  it('without the lists say which files would have them, and leave open what those might need', async () => {
    const run = await offline(['--functions', 'functions.json'])
    expect(unreadIn(run)).toEqual([
      {
        what: 'event source mappings',
        why: expect.stringContaining('aws lambda list-event-source-mappings')
      },
      {
        what: 'asynchronous destinations',
        why: expect.stringContaining('aws lambda list-function-event-invoke-configs')
      }
    ])
    expect(Object.keys(undecidedIn(run)).toSorted()).toEqual(['kinesis:GetRecords', 'lambda:InvokeFunction'])
  })

  it('with empty lists have neither', async () => {
    const run = await offline(['--functions', 'functions.json', 'none.json', 'no-invoke.json'])
    expect(unreadIn(run)).toEqual([])
    expect(undecidedIn(run)).toEqual({})
    expect(reportOf(run).roles[0]?.unused.total).toBe(2)
  })

  it('with an empty list of the one leave the other open', async () => {
    const run = await offline(['--functions', 'functions.json', 'none.json'])
    expect(unreadIn(run).map(({ what }) => what)).toEqual(['asynchronous destinations'])
    expect(Object.keys(undecidedIn(run))).toEqual(['lambda:InvokeFunction'])
  })

  it.each([
    ['one page of several', '{"Functions":[],"NextMarker":"abc"}', /ends before its list/],
    ['cut by the AWS CLI', '{"FunctionEventInvokeConfigs":[],"NextToken":"abc"}', /ends before its list/],
    ['with a wrong mapping', '{"EventSourceMappings":[{"UUID":7}]}', /EventSourceMappings\.0\.UUID/],
    ['with a wrong destination', '{"FunctionEventInvokeConfigs":[{}]}', /FunctionEventInvokeConfigs\.0/],
    ['of another answer', '{"Aliases":[]}', /another shape/]
  ])('%s are refused in one line', async (_, content, why) => {
    const run = await offline(['--functions', 'functions.json', 'wrong.json'], { 'wrong.json': content })
    expect(run.exitCode).toBe(2)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
    expect(run.stderr).toMatch(why)
    for (const word of ['--functions', '"wrong.json"', 'list-functions', 'list-event-source-mappings'])
      expect(run.stderr).toContain(word)
    expect(run.files).toEqual({})
  })

  it('are given to the action one a line', async () => {
    const run = await runAction({
      env: CLOSED,
      workspace: WORKSPACE,
      inputs: {
        traces: 'traces.json',
        roles: 'roles.json',
        functions: 'functions.json\nmappings.json\ninvoke.json',
        comment: 'never'
      }
    })
    expect(unreadIn(run)).toEqual([])
    expect(impliedIn(run).map(({ action }) => action)).toContain('sqs:DeleteMessage')
  })
})
