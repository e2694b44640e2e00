/** The same shop in another stage, or under another role: nothing of it is new. */
import { expect, it } from '@jest/globals'
import { reportOf } from './report-reading.ts'
import { runCommand } from './runner.ts'
import { savedTraces } from './servers/xray-documents.ts'
import { functionArn, GET_ORDER, minutesAgo, policy, roleArn, savedFunctions, savedRoles } from './shop.ts'
import { lambdaTrace, type TracedCall } from './traces.ts'

const ARGS = [
  '--traces',
  'traces.json',
  '--roles',
  'roles.json',
  '--functions',
  'functions.json',
  'm.json',
  'i.json'
]
const GATE = ['--max-unused-actions', '0', '--fail-on', 'new', '--baseline', 'base.json']
const PUT_ORDER: TracedCall = { service: 'DynamoDB', operation: 'PutItem', aws: { table_name: 'orders' } }
const FILE = '.github/least-privilege.yml'

/** A function of a stage with a table of its own, and a role that may read and write it. */
function stage(
  name: string,
  calls: TracedCall[],
  more: Record<string, string> = {},
  role = `shop-${name}-api`
) {
  const FunctionArn = functionArn(`shop-${name}-api`)
  const table_name = `shop-${name}-orders`
  const traces = calls.map((call) =>
    lambdaTrace({ functionArn: FunctionArn, calls: [{ ...call, aws: { table_name } }], at: minutesAgo(4) })
  )
  const on = `arn:aws:dynamodb:us-east-1:123456789012:table/${table_name}`
  const granted = policy([['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], on])
  return {
    'traces.json': savedTraces(traces),
    'roles.json': savedRoles([{ RoleName: role, inline: { p: granted } }]),
    'functions.json': savedFunctions([{ FunctionArn, Role: roleArn(role) }]),
    'm.json': '{"EventSourceMappings":[]}',
    'i.json': '{"FunctionEventInvokeConfigs":[]}',
    ...more
  }
}

const scan = (workspace: Record<string, string>, ...args: string[]) =>
  runCommand([...ARGS, ...args], { workspace })

it('identity: an environment of its own is compared with the base branch’s, and takes over its evidence', async () => {
  const base = (await scan(stage('main', [GET_ORDER, PUT_ORDER]))).files['report.json'] ?? ''
  const own = { 'base.json': base, [FILE]: 'identity: shop-{stage}-*' }
  const workspace = stage('pr42', [GET_ORDER], own)
  // PutItem was not called this time: it was granted before, and is told and never fails
  const run = await scan(workspace, ...GATE)
  expect([run.exitCode, reportOf(run).verdict]).toEqual([0, 'pass'])
  expect(reportOf(run).reasons.join()).toContain('shop-pr42-api with shop-main-api')
  expect(reportOf(run).roles[0]).toMatchObject({
    unused: { total: 2 },
    sinceBaseline: { newUnused: [], legacy: { unused: 2 }, notSeen: { unused: 1 } }
  })
  const merged = await scan(workspace, '--evidence', 'merge', '--evidence-files', 'base.json')
  expect(reportOf(merged).roles[0]?.unused.actions).toEqual([
    { action: 'dynamodb:DeleteItem', level: 'write' }
  ])
  expect(reportOf(merged).workloads[0]?.needs.map(({ resource }) => resource)).toEqual(
    Array.from({ length: 2 }, () => expect.stringMatching(/table\/shop-pr42-orders$/))
  )
})

it('a renamed role with the same grants has nothing new', async () => {
  const base = (await scan(stage('main', [GET_ORDER]))).files['report.json'] ?? ''
  const run = await scan(stage('main', [GET_ORDER], { 'base.json': base }, 'ApiRole-2F3A'), ...GATE)
  expect([run.exitCode, reportOf(run).verdict]).toEqual([0, 'pass'])
})
