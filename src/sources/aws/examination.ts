/**
 * What a scan will meet in an account, before the first one: each of its questions is asked once, of something small or of nothing that
 * exists, since AWS says whether a question is allowed before it looks for an answer.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import { CloudWatchClient, GetMetricDataCommand, ListMetricsCommand } from '@aws-sdk/client-cloudwatch'
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { DescribeInstancesCommand, EC2Client } from '@aws-sdk/client-ec2'
import { DescribeTaskDefinitionCommand, ECSClient } from '@aws-sdk/client-ecs'
import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand
} from '@aws-sdk/client-iam'
import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListEventSourceMappingsCommand,
  ListFunctionEventInvokeConfigsCommand,
  paginateListFunctions
} from '@aws-sdk/client-lambda'
import { DescribeStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import {
  BatchGetTracesCommand,
  GetTraceSegmentDestinationCommand,
  GetTraceSummariesCommand,
  paginateGetSamplingRules,
  XRayClient
} from '@aws-sdk/client-xray'
import { partitionOf } from '../../domain/partition.ts'
import { messageOf } from '../../kit/errors.ts'
import { plural } from '../../kit/plural.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { indexedBy } from './destination.ts'
import { explain, hasNoCredentials, isDenied, isUnknownOperation } from './errors.ts'
import { pages } from './pages.ts'

export interface Finding {
  what: string
  /** `wrong`: a scan cannot do its work. `note`: it does, and is to know this. */
  state: 'ok' | 'note' | 'wrong'
  says: string
}

/** No role, function or machine has this name. */
const NOBODY = 'xray-privilege-scan-doctor'
const NO_TRACE = '1-00000000-000000000000000000000000'
/** So many functions are named; the others are counted. */
const NAMED = 5

interface Probe {
  action: string
  /** What a scan loses without it; absent where it can do nothing without it. */
  lost?: string
  ask: () => Promise<unknown>
}

/** Everything, in the order in which a scan would meet it. Where AWS does not know the caller, nothing else is asked. */
export async function examine(access: AwsAccess): Promise<Finding[]> {
  const caller = await callerOf(access)
  if (caller.state === 'wrong') return [caller]
  const [permissions, where, modes, rules] = await Promise.all([
    permissionsOf(access),
    destination(access),
    tracingModes(access),
    samplingRules(access)
  ])
  return [caller, ...permissions, where, modes, ...rules]
}

async function callerOf(access: AwsAccess): Promise<Finding> {
  const what = 'credentials'
  try {
    const { Arn = 'an unnamed caller' } = await new STSClient(clientConfig(access)).send(
      new GetCallerIdentityCommand({})
    )
    return { what, state: 'ok', says: `${Arn} in ${access.region}` }
  } catch (error) {
    // known to AWS, whatever else it may ask
    const state = isDenied(error) ? 'note' : 'wrong'
    return { what, state, says: `${explain('sts:GetCallerIdentity', error)}.` }
  }
}

function probesOf(access: AwsAccess): Probe[] {
  const config = clientConfig(access)
  const [xray, lambda, iam] = [new XRayClient(config), new LambdaClient(config), new IAMClient(config)]
  const now = Date.now()
  const role = { RoleName: NOBODY }
  const partition = partitionOf(access.region)
  const policy = { PolicyArn: `arn:${partition}:iam::aws:policy/AWSXrayReadOnlyAccess` }
  return [
    {
      action: 'xray:GetTraceSummaries',
      ask: () =>
        xray.send(new GetTraceSummariesCommand({ StartTime: new Date(now - 60_000), EndTime: new Date(now) }))
    },
    {
      action: 'xray:BatchGetTraces',
      ask: () => xray.send(new BatchGetTracesCommand({ TraceIds: [NO_TRACE] }))
    },
    {
      action: 'lambda:GetFunctionConfiguration',
      ask: () => lambda.send(new GetFunctionConfigurationCommand({ FunctionName: NOBODY }))
    },
    {
      action: 'lambda:ListEventSourceMappings',
      lost: 'what Lambda polls under a role stays undecided',
      ask: () => lambda.send(new ListEventSourceMappingsCommand({ MaxItems: 1 }))
    },
    {
      action: 'lambda:ListFunctionEventInvokeConfigs',
      lost: 'where Lambda sends results under a role stays undecided',
      ask: () => lambda.send(new ListFunctionEventInvokeConfigsCommand({ FunctionName: NOBODY }))
    },
    { action: 'iam:GetRole', ask: () => iam.send(new GetRoleCommand(role)) },
    { action: 'iam:ListRolePolicies', ask: () => iam.send(new ListRolePoliciesCommand(role)) },
    {
      action: 'iam:GetRolePolicy',
      ask: () => iam.send(new GetRolePolicyCommand({ ...role, PolicyName: NOBODY }))
    },
    {
      action: 'iam:ListAttachedRolePolicies',
      ask: () => iam.send(new ListAttachedRolePoliciesCommand(role))
    },
    { action: 'iam:GetPolicy', ask: () => iam.send(new GetPolicyCommand(policy)) },
    {
      action: 'iam:GetPolicyVersion',
      ask: () => iam.send(new GetPolicyVersionCommand({ ...policy, VersionId: 'v1' }))
    },
    {
      action: 'ecs:DescribeTaskDefinition',
      lost: 'roles of ECS tasks are not known',
      ask: () => new ECSClient(config).send(new DescribeTaskDefinitionCommand({ taskDefinition: NOBODY }))
    },
    {
      action: 'ec2:DescribeInstances',
      lost: 'roles of EC2 instances are not known',
      ask: () => new EC2Client(config).send(new DescribeInstancesCommand({ MaxResults: 5 }))
    },
    {
      action: 'states:DescribeStateMachine',
      lost: 'roles of state machines are not known',
      ask: () =>
        new SFNClient(config).send(
          new DescribeStateMachineCommand({
            stateMachineArn: `arn:${partition}:states:${access.region}:000000000000:stateMachine:${NOBODY}`
          })
        )
    },
    {
      action: 'cloudwatch:GetMetricData',
      lost: 'of how many requests the traces are is not known',
      ask: () =>
        new CloudWatchClient(config).send(
          new GetMetricDataCommand({
            StartTime: new Date(now - 60_000),
            EndTime: new Date(now),
            MetricDataQueries: [
              {
                Id: 'm0',
                MetricStat: {
                  Metric: {
                    Namespace: 'AWS/Lambda',
                    MetricName: 'Invocations',
                    Dimensions: [{ Name: 'FunctionName', Value: NOBODY }]
                  },
                  Period: 60,
                  Stat: 'Sum'
                }
              }
            ]
          })
        )
    },
    {
      action: 'cloudwatch:ListMetrics',
      lost: 'of how many requests to ECS and EC2 the traces are is not known',
      ask: () =>
        new CloudWatchClient(config).send(
          new ListMetricsCommand({ Namespace: 'ApplicationSignals', MetricName: 'Latency' })
        )
    },
    {
      action: 'logs:DescribeLogGroups',
      lost: 'what Transaction Search keeps, and since when, is not known',
      ask: () =>
        new CloudWatchLogsClient(config).send(
          new DescribeLogGroupsCommand({ logGroupNamePrefix: 'aws/spans' })
        )
    }
  ]
}

async function permissionsOf(access: AwsAccess): Promise<Finding[]> {
  const all = await Promise.all(
    probesOf(access).map(async ({ action, lost, ask }): Promise<Finding[]> => {
      const error = await failureOf(ask)
      if (error === undefined || hasAnswered(error)) return []
      const why = isDenied(error) ? 'not allowed' : messageOf(error).replace(/\.$/, '')
      const says = lost === undefined ? `${why}: a scan needs it` : `${why}: ${lost}`
      return [{ what: `permission ${action}`, state: lost === undefined ? 'wrong' : 'note', says }]
    })
  )
  const found = all.flat()
  const asked = all.length
  return [
    {
      what: 'permissions',
      state: 'ok',
      says: `${asked - found.length} of ${plural(asked, 'action')} allowed`
    },
    ...found
  ]
}

async function failureOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    await ask()
    return undefined
  } catch (error) {
    return error
  }
}

/** Whether AWS let the question through and says that what was asked for does not exist, or is no such thing. */
function hasAnswered(error: unknown): boolean {
  if (isDenied(error) || hasNoCredentials(error)) return false
  const status = error instanceof Error && '$metadata' in error ? error.$metadata : undefined
  return (
    typeof status === 'object' &&
    status !== null &&
    'httpStatusCode' in status &&
    typeof status.httpStatusCode === 'number' &&
    status.httpStatusCode >= 400 &&
    status.httpStatusCode < 500 &&
    status.httpStatusCode !== 403
  )
}

async function destination(access: AwsAccess): Promise<Finding> {
  const what = 'destination of spans'
  const client = new XRayClient(clientConfig(access))
  try {
    const { Destination: to, Status: status } = await client.send(new GetTraceSegmentDestinationCommand({}))
    const pending = status === 'PENDING' ? ', and a switch to it is pending' : ''
    if (to !== 'CloudWatchLogs')
      return { what, state: pending === '' ? 'ok' : 'note', says: `X-Ray holds all of them${pending}` }
    const indexed = await indexedBy(client).then(
      (share) => (share === undefined ? 'an unknown share' : `${share} %`),
      (error: unknown) => `an unknown share (${explain('xray:GetIndexingRules', error)})`
    )
    return {
      what,
      state: 'note',
      says: `CloudWatch Logs (Transaction Search)${pending}; X-Ray indexes ${indexed}, so that a scan reads aws/spans: it needs logs:StartQuery, logs:GetQueryResults and logs:StopQuery`
    }
  } catch (error) {
    if (isUnknownOperation(error))
      return {
        what,
        state: 'ok',
        says: `X-Ray holds all of them: ${access.region} has no Transaction Search`
      }
    return {
      what,
      state: 'note',
      says: `${explain('it is not known, and X-Ray is read as if it held all', error)}.`
    }
  }
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html */
async function tracingModes(access: AwsAccess): Promise<Finding> {
  const what = 'tracing of functions'
  try {
    const silent: string[] = []
    let functions = 0
    const listed = paginateListFunctions({ client: new LambdaClient(clientConfig(access)) }, {})
    for await (const { Functions: page = [] } of pages(
      listed,
      ({ NextMarker: token, Functions: entries = [] }) => ({
        token,
        entries
      })
    )) {
      functions += page.length
      for (const { FunctionName: name = '', TracingConfig: tracing } of page)
        if (tracing?.Mode !== 'Active') silent.push(name)
    }
    if (silent.length === 0)
      return { what, state: 'ok', says: `${plural(functions, 'function')}, all Active` }
    const rest = silent.length - NAMED
    const names = `${silent.toSorted().slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
    return {
      what,
      state: 'note',
      says: `${silent.length} of ${plural(functions, 'function')} PassThrough, so that Lambda sends no traces of them: ${names}`
    }
  } catch (error) {
    return { what, state: 'note', says: `${explain('lambda:ListFunctions, which only doctor asks', error)}.` }
  }
}

/** https://docs.aws.amazon.com/xray/latest/devguide/xray-console-sampling.html */
async function samplingRules(access: AwsAccess): Promise<Finding[]> {
  try {
    const found: (Finding & { priority: number })[] = []
    const listed = paginateGetSamplingRules({ client: new XRayClient(clientConfig(access)) }, {})
    for await (const { SamplingRuleRecords: records = [] } of pages(
      listed,
      ({ NextToken: token, SamplingRuleRecords: entries = [] }) => ({ token, entries })
    )) {
      for (const { SamplingRule: rule } of records) {
        if (rule === undefined) continue
        const {
          RuleName: name = '',
          FixedRate: rate = 0,
          ReservoirSize: reservoir = 0,
          Priority: priority = 0
        } = rule
        const percent = Number((rate * 100).toFixed(2))
        found.push({
          what: `sampling rule ${name}`,
          state: percent === 100 ? 'ok' : 'note',
          says: `${percent} % beside ${plural(reservoir, 'request')} a second, of ${rule.ServiceName ?? '*'}${percent === 100 ? '' : ': send the decision with each request, or a part is not seen'}`,
          priority
        })
      }
    }
    return found
      .toSorted((a, b) => a.priority - b.priority)
      .map(({ what, state, says }) => ({ what, state, says }))
  } catch (error) {
    return [{ what: 'sampling rules', state: 'note', says: `${explain('xray:GetSamplingRules', error)}.` }]
  }
}
