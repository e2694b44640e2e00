/** What a run asks AWS for is what the role in `templates/` allows: no call is refused, and nothing is granted for no call. */
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { LocatedPermission } from '../../src/domain/testimony.ts'
import { needsOf } from '../../src/needs/needs.ts'
import { decide } from '../../src/iam/decide.ts'
import { parsePolicy, type Policy } from '../../src/iam/document.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { TRACE_SOURCES } from '../../src/sources/traces/trace-sources.ts'
import { lambdaFunction } from '../../src/domain/workload.ts'
import {
  GET_ITEM,
  instanceProfileArn,
  instanceTrace,
  machineTrace,
  READ_UPLOAD,
  stateMachineArn,
  taskDefinitionArn,
  taskTrace
} from '../e2e/otel-traces.ts'
import { lambdaSpans } from '../e2e/adot-spans.ts'
import { reportOf } from '../e2e/report-reading.ts'
import type { RecordedRequest } from '../e2e/servers/http-server.ts'
import {
  ACCOUNT,
  functionArn,
  minutesAgo,
  ordersTraces,
  policy,
  roleArn,
  seedTightShop
} from '../e2e/shop.ts'
import { World } from '../e2e/world.ts'
import { ofCloudFormation, ofTerraform, type Settings } from './scan-role-templates.ts'

const INSTANCE = 'i-0c0ffee0123456789'
const CUSTOMER_MANAGED = `arn:aws:iam::${ACCOUNT}:policy/team/reading`
const AWS_MANAGED = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'
const SHOP: Settings = { GitHubOrganization: 'acme', GitHubRepository: 'shop', ValidateWithAws: 'true' }
const FACES = [
  ['scan-role.yaml', ofCloudFormation],
  ['scan-role.tf', ofTerraform]
] as const

/** What IAM takes a resource for, as AWS's reference has it. */
const SPANS_GROUP = `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:aws/spans:*`
/** Asked only where a scan ends while a query runs: transaction-search.test.ts shows it. */
const STOP: LocatedPermission = { action: 'logs:StopQuery', resource: '*', precision: 'exact' }
/** Pages of AWS differ on whether IAM takes a resource for them: with one they would be refused where it does not. */
const WITH_OR_WITHOUT: readonly unknown[] = [
  'logs:GetQueryResults',
  'cloudwatch:GetMetricData',
  'cloudwatch:ListMetrics'
]

const reference = await loadReference()
let needs: LocatedPermission[] = []

/** A function, a task, an instance and a state machine; roles with inline policies, managed ones of both kinds and a boundary. */
function seed({ aws }: World): void {
  seedTightShop(aws, 1)
  aws.iam.addRole({
    RoleName: 'orders-tight',
    inline: { logs: policy(['logs:PutLogEvents', '*']) },
    attached: [CUSTOMER_MANAGED, AWS_MANAGED],
    boundary: CUSTOMER_MANAGED
  })
  aws.iam.addPolicy(CUSTOMER_MANAGED, policy(['dynamodb:GetItem', '*']))
  aws.iam.addPolicy(AWS_MANAGED, policy(['logs:CreateLogGroup', '*']))
  const task = taskTrace({ family: 'worker', revision: '12', calls: [READ_UPLOAD] })
  // traced by ADOT: Application Signals counts its requests
  Object.assign(task.documents[0] ?? {}, { annotations: { 'aws.local.service': 'worker' } })
  aws.xray.traces.push(
    ...ordersTraces(1),
    task,
    instanceTrace({ instanceId: INSTANCE, calls: [GET_ITEM] }),
    machineTrace(stateMachineArn('order-flow'), [GET_ITEM])
  )
  aws.states.add({ stateMachineArn: stateMachineArn('order-flow'), roleArn: roleArn('proxy') })
  // switched on within the window: X-Ray has what was before, and the log group the rest
  aws.xray.destination = { Destination: 'CloudWatchLogs', Status: 'ACTIVE' }
  aws.logs.group = { creationTime: minutesAgo(10) * 1000, logGroupClass: 'STANDARD' }
  aws.logs.put(lambdaSpans(functionArn('orders'), [], `1-${minutesAgo(5).toString(16)}-${'0'.repeat(24)}`))
  aws.ecs.add({
    taskDefinitionArn: taskDefinitionArn('worker', 12),
    taskRoleArn: roleArn('worker-task')
  })
  aws.ec2.add({ InstanceId: INSTANCE, profile: instanceProfileArn('team/proxy-profile') })
  aws.iam.addInstanceProfile({ Arn: instanceProfileArn('team/proxy-profile'), role: roleArn('proxy') })
  aws.iam.addRole(
    { RoleName: 'worker-task', inline: { p: policy(['s3:GetObject', '*']) } },
    { RoleName: 'proxy', inline: { p: policy(['dynamodb:GetItem', '*']) } }
  )
}

/** What a signed request needs of the role; that which gets the role's credentials has no signature, and needs none. */
function neededFor(operation: string, request: RecordedRequest): LocatedPermission[] {
  const signed = /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(request.headers.authorization ?? '')
  const caller = lambdaFunction(functionArn('scan'))
  const [, region = '', service = ''] = signed ?? []
  if (signed === null || caller === undefined) return []
  const call = { service, operation, region, parameters: parametersOf(request), outcome: 'ok' as const }
  const derived = needsOf(call, caller, reference)
  if (derived.needs.length === 0)
    throw new Error(`${service} ${operation}: ${derived.unresolved?.why ?? 'needs nothing'}`)
  return derived.needs
}

/** Lambda has the function's name in the path, IAM what it asks for in a form, Step Functions an ARN; the others take no resource. */
function parametersOf({ path, headers, body }: RecordedRequest): Record<string, string[]> {
  const name = /^\/[\d-]+\/functions\/([^/]+)\//.exec(path)?.[1]
  if (name !== undefined) return { FunctionName: [decodeURIComponent(name)] }
  if (String(headers['x-amz-target']).startsWith('AWSStepFunctions.'))
    return {
      StateMachineArn: [String((JSON.parse(body.toString()) as Record<string, unknown>)['stateMachineArn'])]
    }
  if (headers['x-amz-target'] === 'Logs_20140328.StartQuery') {
    const { logGroupIdentifiers } = JSON.parse(body.toString()) as { logGroupIdentifiers: string[] }
    return { LogGroupNames: logGroupIdentifiers }
  }
  const isForm = headers['content-type']?.includes('x-www-form-urlencoded') ?? false
  return isForm
    ? Object.fromEntries([...new URLSearchParams(body.toString())].map(([key, text]) => [key, [text]]))
    : {}
}

function isAllowed({ action, resource }: LocatedPermission, permissions: Policy): boolean {
  const request = { action, ...(resource !== '*' && { resource }) }
  return decide(request, [permissions]).verdict === 'allowed'
}

const textOf = ({ action, resource }: LocatedPermission): string => `${action} on ${resource}`

beforeAll(async () => {
  const world = await World.start()
  try {
    seed(world)
    const run = await world.action({ comment: 'never', 'validate-with-aws': 'true' })
    const { requests, arrivals, unhandled } = world.aws
    expect(unhandled).toEqual([])
    expect(reportOf(run).workloads.flatMap(({ unread }) => unread)).toEqual([])
    needs = [...requests.flatMap((request, i) => neededFor(arrivals[i]?.operation ?? '', request)), STOP]
  } finally {
    await world.close()
  }
})

describe('a whole run', () => {
  it('reads workloads of all kinds, their roles, and asks AWS about the policies', () => {
    expect(new Set(needs.map(({ action }) => action.split(':')[0]))).toEqual(
      new Set(['access-analyzer', 'cloudwatch', 'ec2', 'ecs', 'iam', 'lambda', 'logs', 'states', 'xray'])
    )
    expect(needs.map(textOf)).toEqual(
      expect.arrayContaining([
        `iam:GetPolicyVersion on ${AWS_MANAGED}`,
        `iam:GetPolicyVersion on ${CUSTOMER_MANAGED}`,
        `iam:GetRole on arn:aws:iam::${ACCOUNT}:role/*/orders-tight`
      ])
    )
  })
})

/** Lists of a whole account: docs/permissions.md says what they spare. A scan that may not read them asks for each role and function. */
const OPTIONAL: readonly string[] = ['iam:GetAccountAuthorizationDetails', 'lambda:ListFunctions']

describe('the trace sources', () => {
  const asked = [...new Set(TRACE_SOURCES.flatMap(({ actions }) => actions))].toSorted()

  it('declare what reading them asks: no more and no less than what a run asks', () => {
    const made = needs.map(({ action }) => action).filter((action) => /^(xray|logs):/.test(action))
    expect([...new Set(made)].toSorted()).toEqual(asked)
  })

  it.each(FACES)('may be asked by the role of %s', (file, deploy) => {
    const permissions = parsePolicy(file, deploy(SHOP).permissions)
    expect(
      asked.filter((action) => {
        const resource = action === 'logs:StartQuery' ? SPANS_GROUP : '*'
        return !isAllowed({ action, resource, precision: 'exact' }, permissions)
      })
    ).toEqual([])
  })
})

describe.each(FACES)('the policy of %s', (file, deploy) => {
  it('allows every call', () => {
    const permissions = parsePolicy(file, deploy(SHOP).permissions)
    const refused = needs.filter((need) => !isAllowed(need, permissions))
    expect(refused.filter(({ action }) => !OPTIONAL.includes(action)).map(textOf)).toEqual([])
  })

  it('allows only calls that a run makes: each action on each resource', () => {
    const granted = deploy(SHOP).permissions.Statement.flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((resource) => [action, resource] as const))
    )
    const superfluous = granted.filter(([Action, Resource]) => {
      const alone = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action, Resource } }
      return !needs.some((need) => isAllowed(need, parsePolicy(file, alone)))
    })
    expect(superfluous).toEqual([])
  })

  it('gives * as resource to those actions only that IAM takes no resource for', () => {
    const wide = deploy(SHOP).permissions.Statement.filter(({ Resource }) => Resource === '*')
    const narrowable = wide
      .flatMap(({ Action }) => Action)
      .filter((action) => reference.action(action)?.types.length !== 0 && !WITH_OR_WITHOUT.includes(action))
    expect(narrowable).toEqual([])
  })

  it('allows no call of validate-with-aws unless asked to', () => {
    const permissions = parsePolicy(file, deploy({ ...SHOP, ValidateWithAws: 'false' }).permissions)
    const refused = needs.filter((need) => !isAllowed(need, permissions)).map(({ action }) => action)
    expect([...new Set(refused)].filter((action) => !OPTIONAL.includes(action)).sort()).toEqual([
      'access-analyzer:CheckNoNewAccess',
      'access-analyzer:ValidatePolicy',
      'iam:SimulateCustomPolicy'
    ])
  })
})
