import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand
} from '@aws-sdk/client-iam'
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { BatchGetTracesCommand, GetTraceSummariesCommand, XRayClient } from '@aws-sdk/client-xray'
import { fromWebToken } from '@aws-sdk/credential-provider-web-identity'
import { AwsServer } from './servers/aws.ts'
import { GitHubServer } from './servers/github.ts'
import type { LoopbackServer } from './servers/http-server.ts'
import { lambdaTrace } from './traces.ts'

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:orders'
const ROLE = 'arn:aws:iam::123456789012:role/scanner'
const NOW = 1_795_000_000
const GET_ITEM = { service: 'DynamoDB', operation: 'GetItem', aws: { table_name: 'orders' } }

let running: LoopbackServer[] = []
let github: GitHubServer
let aws: AwsServer

beforeEach(async () => {
  github = await new GitHubServer().start()
  aws = await new AwsServer({ oidc: github }).start()
  running = [github, aws]
})

afterEach(async () => {
  expect(running.flatMap((server) => server.unhandled)).toEqual([])
  await Promise.all(running.map((server) => server.close()))
})

function clientOptions(maxAttempts = 1) {
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } =
    aws.environment()
  return {
    region: 'us-east-1',
    endpoint: aws.url,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts
  }
}

function seedTraces(count: number): string[] {
  const made = Array.from({ length: count }, (_, index) =>
    lambdaTrace({ functionArn: FUNCTION, calls: [GET_ITEM], at: NOW - index * 10 })
  )
  aws.xray.traces.push(...made)
  return made.map(({ Id }) => Id)
}

async function listAll(client: XRayClient, window = 3600) {
  const [StartTime, EndTime] = [new Date((NOW - window) * 1000), new Date((NOW + 1) * 1000)]
  const pages: string[][] = []
  let NextToken: string | undefined
  do {
    const answer = await client.send(
      new GetTraceSummariesCommand({ StartTime, EndTime, ...(NextToken ? { NextToken } : {}) })
    )
    pages.push((answer.TraceSummaries ?? []).map(({ Id = '' }) => Id))
    NextToken = answer.NextToken ?? undefined
  } while (NextToken !== undefined)
  return pages
}

describe('X-Ray', () => {
  it('lists newest first over full and empty pages', async () => {
    const ids = seedTraces(5)
    aws.xray.pageSize = 2
    aws.xray.emptyPages = { before: 2, between: 1, after: 1 }
    const [a = '', b = '', c = '', d = '', e = ''] = ids
    expect(await listAll(new XRayClient(clientOptions()))).toEqual([[], [], [a, b], [], [c, d], [], [e], []])
    expect(aws.count('GetTraceSummaries')).toBe(8)
  })

  it('honours a window that ends before its end time', async () => {
    const [newest = '', older = ''] = seedTraces(2)
    const client = new XRayClient(clientOptions())
    const list = (from: number, to: number) =>
      client.send(
        new GetTraceSummariesCommand({ StartTime: new Date(from * 1000), EndTime: new Date(to * 1000) })
      )
    expect((await list(NOW - 10, NOW)).TraceSummaries?.map(({ Id }) => Id)).toEqual([older])
    expect((await list(NOW, NOW + 1)).TraceSummaries?.map(({ Id }) => Id)).toEqual([newest])
    await expect(list(NOW - 7 * 3600, NOW)).rejects.toThrow('Time range cannot be longer than 6 hours')
  })

  it('refuses a wrong filter and a token of another window, and applies a right filter', async () => {
    const [first = ''] = seedTraces(3)
    aws.xray.pageSize = 1
    aws.xray.invalidFilters.add('nonsense(')
    aws.xray.matches = (trace) => trace.Id === first
    const client = new XRayClient(clientOptions())
    const window = { StartTime: new Date((NOW - 60) * 1000), EndTime: new Date((NOW + 1) * 1000) }
    const list = (more: object) => client.send(new GetTraceSummariesCommand({ ...window, ...more }))
    await expect(list({ FilterExpression: 'nonsense(' })).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: 'Invalid filter expression'
    })
    expect((await list({ FilterExpression: 'ok' })).TraceSummaries).toHaveLength(1)
    const { NextToken } = await list({})
    await expect(list({ NextToken, EndTime: new Date(NOW * 1000) })).rejects.toThrow('Invalid NextToken')
  })

  it('hands out documents, unprocessed ids, pages and flags', async () => {
    const ids = seedTraces(4)
    aws.xray.traces.push({ Id: '1-6afd6fc0-000000000000000000000001', documents: ['{'], limitExceeded: true })
    const client = new XRayClient(clientOptions())
    const fetch = (TraceIds: string[], NextToken?: string) =>
      client.send(new BatchGetTracesCommand({ TraceIds, ...(NextToken ? { NextToken } : {}) }))
    await expect(fetch([...ids, ...ids])).rejects.toMatchObject({ name: 'InvalidRequestException' })
    aws.xray.unprocessedEvery = 3
    aws.xray.batchPageSize = 2
    const first = await fetch(ids)
    const rest = await fetch(ids, first.NextToken)
    expect(first.UnprocessedTraceIds).toEqual([ids[2]])
    expect([...(first.Traces ?? []), ...(rest.Traces ?? [])].map(({ Id }) => Id)).toEqual([
      ids[0],
      ids[1],
      ids[3]
    ])
    const again = await fetch([ids[2] ?? ''])
    expect(again.UnprocessedTraceIds).toEqual([])
    expect(again.Traces?.[0]?.Segments?.[1]?.Document).toMatch(/"start_time":1\.79\d*E9,/)
    const cut = await fetch(['1-6afd6fc0-000000000000000000000001'])
    expect(cut.Traces?.[0]).toMatchObject({ LimitExceeded: true, Segments: [{ Document: '{' }] })
    expect([...aws.xray.handedOut.values()]).toEqual([1, 1, 1, 1, 1])
  })

  it('limits the rate', async () => {
    aws.xray.limit = { perSecond: 0.001, burst: 2 }
    const client = new XRayClient(clientOptions())
    const calls = [1, 2, 3].map(() => client.send(new BatchGetTracesCommand({ TraceIds: ['1-a-b'] })))
    const outcomes = await Promise.allSettled(calls)
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'ThrottledException', $metadata: { httpStatusCode: 429 } }
    })
    expect(aws.xray.throttled).toBe(1)
  })

  it('fails as told, and the client heals it', async () => {
    aws.faults.push({ operation: 'BatchGetTraces', kind: 'reset', times: 1 })
    aws.faults.push({ operation: 'BatchGetTraces', status: 503, code: 'ServiceUnavailable', times: 1 })
    aws.faults.push({ operation: 'BatchGetTraces', kind: 'slow', ms: 20, times: 1 })
    const client = new XRayClient(clientOptions(4))
    await client.send(new BatchGetTracesCommand({ TraceIds: seedTraces(1) }))
    expect(aws.count('BatchGetTraces')).toBe(3)
    expect(aws.faults.fired).toBe(3)
  })
})

describe('IAM and Lambda', () => {
  it('pages names, encodes documents and serves the default version', async () => {
    const document = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }]
    }
    const managed = ['arn:aws:iam::aws:policy/A', 'arn:aws:iam::123456789012:policy/B&C']
    aws.iam.pageSize = 1
    aws.iam.addRole({
      RoleName: 'orders',
      path: '/app/',
      inline: { one: document, two: '{' },
      attached: managed
    })
    aws.iam.addPolicy(managed[1] ?? '', {}, 'v1')
    aws.iam.addPolicy(managed[1] ?? '', document, 'v7')
    const client = new IAMClient(clientOptions())
    const RoleName = 'orders'
    const page = await client.send(new ListRolePoliciesCommand({ RoleName }))
    expect(page).toMatchObject({ PolicyNames: ['one'], IsTruncated: true })
    const last = await client.send(new ListRolePoliciesCommand({ RoleName, Marker: page.Marker }))
    expect(last).toMatchObject({ PolicyNames: ['two'], IsTruncated: false })
    const attached = await client.send(new ListAttachedRolePoliciesCommand({ RoleName, Marker: 'marker-1' }))
    expect(attached.AttachedPolicies).toEqual([{ PolicyName: 'B&C', PolicyArn: managed[1] }])
    const inline = await client.send(new GetRolePolicyCommand({ RoleName, PolicyName: 'one' }))
    expect(inline.PolicyDocument).toContain('s3%3A%2A')
    expect(JSON.parse(decodeURIComponent(inline.PolicyDocument ?? ''))).toEqual(document)
    const { Policy } = await client.send(new GetPolicyCommand({ PolicyArn: managed[1] }))
    expect(Policy?.DefaultVersionId).toBe('v7')
    const version = await client.send(new GetPolicyVersionCommand({ PolicyArn: managed[1], VersionId: 'v7' }))
    expect(JSON.parse(decodeURIComponent(version.PolicyVersion?.Document ?? ''))).toEqual(document)
    const { Role } = await client.send(new GetRoleCommand({ RoleName }))
    expect(Role?.Arn).toBe('arn:aws:iam::123456789012:role/app/orders')
  })

  it('refuses in the form of each service', async () => {
    const iam = new IAMClient(clientOptions())
    const lambda = new LambdaClient(clientOptions())
    const read = (RoleName: string) => iam.send(new GetRoleCommand({ RoleName }))
    await expect(read('nobody')).rejects.toMatchObject({ name: 'NoSuchEntityException' })
    aws.faults.push({ operation: 'GetRole', status: 403, code: 'AccessDenied', message: 'No.' })
    await expect(read('nobody')).rejects.toMatchObject({ name: 'AccessDenied', message: 'No.' })
    aws.lambda.add({ FunctionArn: FUNCTION, Role: ROLE })
    for (const FunctionName of ['orders', FUNCTION, `${FUNCTION}:live`]) {
      const found = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }))
      expect(found).toMatchObject({ FunctionName: 'orders', Role: ROLE })
    }
    await expect(
      lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'other' }))
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException', message: 'Function not found: other' })
  })
})

describe('credentials', () => {
  async function idToken(audience = 'sts.amazonaws.com'): Promise<string> {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } =
      github.oidcEnvironment()
    const answer = await fetch(`${url}&audience=${audience}`, {
      headers: { authorization: `Bearer ${token}` }
    })
    return ((await answer.json()) as { value: string }).value
  }

  async function assume(webIdentityToken: string) {
    const clientConfig = { region: 'us-east-1', endpoint: aws.url, maxAttempts: 1 }
    return fromWebToken({ roleArn: ROLE, roleSessionName: 'test', webIdentityToken, clientConfig })()
  }

  it('are issued for a trusted token, work, and expire', async () => {
    aws.sts.trust(ROLE, { subject: 'repo:acme/*:pull_request' })
    const credentials = await assume(await idToken())
    const client = new XRayClient({ ...clientOptions(), credentials })
    const read = () => client.send(new BatchGetTracesCommand({ TraceIds: seedTraces(1) }))
    expect((await read()).Traces).toHaveLength(1)
    aws.expireCredentials()
    await expect(read()).rejects.toMatchObject({ name: 'ExpiredTokenException' })
    expect(aws.sts.sessions).toMatchObject([{ roleArn: ROLE, sessionName: 'test' }])
  })

  it('are refused to a wrong subject, a wrong audience and a forged token', async () => {
    aws.sts.trust(ROLE, { subject: 'repo:other/*' })
    await expect(assume(await idToken())).rejects.toThrow(
      'Not authorized to perform sts:AssumeRoleWithWebIdentity'
    )
    await expect(assume(await idToken('elsewhere'))).rejects.toThrow('Incorrect token audience')
    await expect(assume('a.b.c')).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' })
  })

  it('must be known', async () => {
    const credentials = { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' }
    const client = new XRayClient({ ...clientOptions(), credentials })
    await expect(client.send(new BatchGetTracesCommand({ TraceIds: ['1-a-b'] }))).rejects.toMatchObject({
      name: 'UnrecognizedClientException'
    })
    expect((await fetch(`${aws.url}/Traces`, { method: 'POST' })).status).toBe(403)
  })
})
