/**
 * What is published of what a trace, AWS or GitHub says: a marker is planted in every field of a document and in every error, and looked for
 * in everything that comes out: files, standard output and error, annotations, summary, outputs, comments, review.
 */
import { describe, expect, it } from '@jest/globals'
import { ACCESS_KEY, lambdaSpans, type Json } from './adot-spans.ts'
import { GET_ITEM, instanceProfileArn, instanceTrace, taskDefinitionArn, taskTrace } from './otel-traces.ts'
import { lines } from './saved-spans.ts'
import { savedTraces, type SeededTrace } from './servers/xray-documents.ts'
import {
  ACCOUNT,
  functionArn,
  minutesAgo,
  ORDERS,
  roleArn,
  savedShop,
  seedLooseShop,
  TIGHT_POLICY
} from './shop.ts'
import { lambdaTrace } from './traces.ts'
import { type ActionRun, type CommandRun, freshWorld } from './world.ts'

const world = freshWorld()

const TOKEN = `IQoJb3JpZ2luX2VjEJr${'leakedToken/0'.repeat(12)}==`
const SECRETS = {
  'a session token': TOKEN,
  'a signature': 'leaked0123signature',
  'an access key': 'AKIALEAKEDLEAKED1234',
  'GitHub’s token': 'ghs_leakedleakedleakedleaked12345678',
  'an object’s key': 'leaked passport.pdf',
  'a session’s name': 'leaked-session',
  'an e-mail address': 'leaked.person@mail.example.com',
  'a telephone number': '+491510099887',
  'a device': '5e3e9847-leaked-3f18-a7e8-671c3a57d4b3'
} as const
/** An error with all of it. The session's name is an e-mail address, as it is for whoever signs in through an identity provider. */
const MESSAGE = [
  `User: arn:aws:sts::${ACCOUNT}:assumed-role/app/leaked-session is not authorized to perform: s3:GetObject`,
  'on resource: "arn:aws:s3:::uploads/leaked passport.pdf" because no identity-based policy allows it',
  'for leaked.person@mail.example.com, phone +491510099887, key AKIALEAKEDLEAKED1234',
  'with ghs_leakedleakedleakedleaked12345678 at https://b.s3.amazonaws.com/k?X-Amz-Signature=leaked0123signature',
  `x-amz-security-token: ${TOKEN}`
].join(' ')

/** What GitHub's own client of artifacts writes by itself, into the log only: its words are GitHub's, and the runner masks secrets in them. */
const BY_THE_CLIENT =
  /^::debug::(?:Raw )?Body: |^Attempt \d+ of \d+ failed|^::warning::Artifact upload failed/

function printed({ stdout, stderr }: CommandRun): string {
  const ours = stdout.split('\n').filter((line) => !BY_THE_CLIENT.test(line))
  return [...ours, stderr].join('\n')
}

/** All that a run gave to anybody. */
function published(run: CommandRun | ActionRun): string {
  const shown = 'summary' in run ? [run.summary, JSON.stringify([run.outputs, run.exported])] : []
  const onGitHub = world.github.comments.map(({ body }) => body)
  return [printed(run), ...Object.values(run.files), ...shown, ...onGitHub].join('\n')
}

function leaks(text: string): string[] {
  return Object.entries(SECRETS).flatMap(([what, secret]) => (text.includes(secret) ? [what] : []))
}

const COMMAND = ['--roles', 'roles.json', '--functions', 'functions.json', '-c', '-v']

describe('a message with secrets in a trace', () => {
  const denied = { type: 'AccessDenied', message: MESSAGE }
  const calls = [
    { service: 'S3', operation: 'GetObject', aws: { bucket_name: 'uploads' }, status: 403, error: denied },
    {
      service: 'DynamoDB',
      operation: 'GetItem',
      aws: { table_name: 'orders' },
      error: { ...denied, type: MESSAGE }
    },
    {
      service: 'SNS',
      operation: 'Publish',
      aws: { target_arn: `arn:aws:sns:us-east-1:${ACCOUNT}:endpoint/GCM/shop/${SECRETS['a device']}` }
    }
  ]
  const traces = [lambdaTrace({ functionArn: ORDERS, calls, at: minutesAgo(9) })]

  it('is published without them by the command', async () => {
    const run = await world.command(['--traces', 'traces.json', ...COMMAND], { workspace: savedShop(traces) })
    expect(run.files['report.json']).toContain('s3:GetObject')
    expect(run.files['report.json']).toContain(`arn:aws:sns:us-east-1:${ACCOUNT}:endpoint/GCM/shop/*`)
    expect(leaks(published(run))).toEqual([])
  })

  it('is published without them by the action', async () => {
    const inputs = {
      traces: 'traces.json',
      roles: 'roles.json',
      functions: 'functions.json',
      comment: 'always'
    }
    const run = await world.action(
      { ...inputs, 'sarif-file': 'findings.sarif' },
      { workspace: savedShop(traces) }
    )
    expect(world.github.comments[0]?.body).toContain('s3:GetObject')
    expect(leaks(published(run))).toEqual([])
  })

  it('is published without them where a span has it', async () => {
    const error = { type: 'AccessDenied', message: MESSAGE }
    const spans = lambdaSpans(
      ORDERS,
      [{ service: 'S3', operation: 'GetObject', error }],
      '1-6afb1141-8f4fcf4e90e69d2f26312baa'
    )
    const workspace = { ...savedShop([]), 'spans.jsonl': lines(...spans) }
    const run = await world.command(['--traces', 'spans.jsonl', ...COMMAND], { workspace })
    expect(run.files['report.json']).toContain('s3:GetObject')
    expect([...leaks(published(run)), ...(published(run).includes(ACCESS_KEY) ? [ACCESS_KEY] : [])]).toEqual(
      []
    )
  })
})

describe('a marker in every field of a document', () => {
  /** Fields that the report is made of. Nothing of any other field may come out. */
  const NAMES =
    /^(?:name|origin|resource_arn|operation|region|account_id|function_arn|resource_names|table_name|aws\.dynamodb\.table_names|otel\.resource\.aws\.ecs\.task\.family|task_family|task_arn|cluster_arn|resource|type|message|message_id)$|^aws\.(?:ecs|lambda|local|remote|auth\.region)|^(?:cloud|faas|rpc|service|db)\.|^http\.(?:status_code|method)$|^(?:trace_?id|id|parent_?id|spanid|parentspanid|kind|status|code)$/i

  function leafPaths(json: unknown, path: string[] = []): string[][] {
    if (typeof json !== 'object' || json === null) return typeof json === 'string' ? [path] : []
    return Object.entries(json).flatMap(([key, value]) => leafPaths(value, [...path, key]))
  }

  function planted(json: Json, path: readonly string[], marker: string): Json {
    const copy = structuredClone(json)
    let parent: Json = copy
    for (const key of path.slice(0, -1)) parent = parent[key] as Json
    const last = path.at(-1) ?? ''
    parent[last] = marker
    return copy
  }

  /** The field's name, or that of the list that it is in. */
  const fieldOf = (path: readonly string[]): string => path.findLast((key) => !/^\d+$/.test(key)) ?? ''

  function copies(documents: readonly Json[]): { documents: Json[]; marker: string; field: string }[] {
    return documents.flatMap((document, n) =>
      leafPaths(document).map((path, i) => {
        const marker = `planted${n}x${i}planted`
        return {
          documents: documents.map((one, k) => (k === n ? planted(one, path, marker) : one)),
          marker,
          field: fieldOf(path)
        }
      })
    )
  }

  function extras(document: Json): Json {
    return {
      user: 'u',
      annotations: { tenant: 'a' },
      metadata: { default: { body: 'b' } },
      sql: { sanitized_query: 'c', user: 'd', url: 'e' },
      http: { request: { url: 'f', user_agent: 'g', client_ip: 'h' } },
      service: { version: 'i' },
      aws: { request_id: 'j', key: 'k', queue_url: undefined },
      cause: { working_directory: 'l', exceptions: [{ stack: [{ path: 'm', label: 'n' }] }] },
      ...document
    }
  }

  it.each<[dialect: string, documents: () => SeededTrace]>([
    [
      'the X-Ray SDK',
      () =>
        lambdaTrace({
          functionArn: functionArn('orders'),
          at: minutesAgo(9),
          calls: [{ service: 'DynamoDB', operation: 'GetItem', aws: { table_name: 'orders' } }]
        })
    ],
    ['OpenTelemetry in X-Ray', () => taskTrace({ family: 'orders', revision: '3', calls: [GET_ITEM] })]
  ])('comes out only of the fields that a report is made of: %s', async (_, made) => {
    const { documents } = made()
    const read = documents.map((document) =>
      extras(typeof document === 'string' ? (JSON.parse(document) as Json) : { ...document })
    )
    const all = copies(read)
    expect(all.length).toBeGreaterThan(30)
    const traces = all.map(({ documents: own }, i): SeededTrace => ({
      ...made(),
      Id: `1-6afb1141-${i.toString(16).padStart(24, '0')}`,
      documents: own
    }))
    const run = await world.command(['--traces', 'traces.json', ...COMMAND], {
      workspace: { ...savedShop([]), 'traces.json': savedTraces(traces) }
    })
    const text = published(run)
    const found = all.filter(({ marker }) => text.includes(marker)).map(({ field }) => field)
    expect(found.filter((field) => !NAMES.test(field))).toEqual([])
    expect(found.length).toBeGreaterThan(0)
  })

  it('comes out only of the fields that a report is made of: spans', async () => {
    const spans = lambdaSpans(
      ORDERS,
      [
        {
          service: 'DynamoDB',
          operation: 'GetItem',
          attributes: {
            'aws.dynamodb.table_names': ['orders'],
            'enduser.id': 'a',
            'url.full': 'b',
            'db.statement': 'c',
            'http.url': 'd'
          }
        }
      ],
      '1-6afb1141-8f4fcf4e90e69d2f26312baa'
    )
    const all = copies(spans)
    expect(all.length).toBeGreaterThan(30)
    const run = await world.command(['--traces', 'spans.jsonl', ...COMMAND], {
      workspace: {
        ...savedShop([]),
        'spans.jsonl': all
          .map(({ documents }, i) =>
            lines(
              ...documents.map((span) => ({
                ...span,
                traceId: `6afb1141${i.toString(16).padStart(24, '0')}`
              }))
            )
          )
          .join('')
      }
    })
    const text = published(run)
    const found = all.filter(({ marker }) => text.includes(marker)).map(({ field }) => field)
    expect(found.filter((field) => !NAMES.test(field))).toEqual([])
  })
})

/** A task and an instance beside the shop's functions. */
function seedOthers(): void {
  const profile = instanceProfileArn('proxy-profile')
  world.aws.xray.traces.push(
    taskTrace({ family: 'worker', revision: '12', calls: [GET_ITEM] }),
    instanceTrace({ instanceId: 'i-0c0ffee0123456789', calls: [GET_ITEM] })
  )
  world.aws.ecs.add({
    taskDefinitionArn: taskDefinitionArn('worker', 12),
    taskRoleArn: roleArn('worker-task')
  })
  world.aws.ec2.add({ InstanceId: 'i-0c0ffee0123456789', profile })
  world.aws.iam.addInstanceProfile({ Arn: profile, role: roleArn('proxy') })
  for (const name of ['worker-task', 'proxy'])
    world.aws.iam.addRole({ RoleName: name, inline: { p: TIGHT_POLICY } })
}

describe('an error of AWS with secrets', () => {
  /** What is asked although the others of a row failed, in one run. */
  it.each([
    [['GetTraceSummaries']],
    [['BatchGetTraces']],
    [['GetFunctionConfiguration', 'DescribeTaskDefinition', 'DescribeInstances']],
    [
      [
        'ListEventSourceMappings',
        'GetInstanceProfile',
        'GetRole',
        'ListRolePolicies',
        'ListAttachedRolePolicies'
      ]
    ],
    [['GetRolePolicy', 'ValidatePolicy']],
    [['SimulateCustomPolicy', 'CheckNoNewAccess']]
  ])('of %s is published without them, by both faces', async (failing) => {
    seedLooseShop(world.aws)
    seedOthers()
    for (const operation of failing)
      world.aws.faults.push({ operation, status: 403, code: 'AccessDenied', message: MESSAGE })
    const asksAboutPolicies = failing.some((operation) => /^(?:Simulate|Validate|Check)/.test(operation))
    const [command, action] = await Promise.all([
      world.command(['-c', '-v', ...(asksAboutPolicies ? ['--validate-with-aws'] : [])]),
      world.action({
        comment: 'always',
        'mask-account-ids': 'true',
        'max-unused-actions': '0',
        ...(asksAboutPolicies && { 'validate-with-aws': 'true' })
      })
    ])
    expect(world.aws.faults.firedOperations).toEqual(failing)
    expect(leaks(published(command))).toEqual([])
    expect(leaks(published(action))).toEqual([])
    const seen = [
      action.stdout,
      action.stderr,
      action.summary,
      ...world.github.comments.map(({ body }) => body)
    ]
    expect(seen.filter((text) => text.includes(ACCOUNT))).toEqual([])
  })

  it('of STS is published without them, and without an account id', async () => {
    world.aws.faults.push({
      operation: 'AssumeRoleWithWebIdentity',
      status: 403,
      code: 'AccessDenied',
      message: MESSAGE
    })
    const run = await world.action({ 'mask-account-ids': 'true' })
    expect(run.exitCode).toBe(2)
    expect(leaks(published(run))).toEqual([])
    expect(run.stdout + run.stderr).not.toContain(ACCOUNT)
  })

  it('that repeats the whole request is published by its first sentence', async () => {
    const message = `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key.\n\nThe Canonical String for this request should have been\n'POST\n/\n\nhost:xray\nx-amz-security-token:${TOKEN}\n'`
    world.aws.faults.push({
      operation: 'GetTraceSummaries',
      status: 403,
      code: 'InvalidSignatureException',
      message
    })
    const run = await world.command(['-v'])
    expect(run.exitCode).toBe(2)
    expect(published(run)).toContain('does not match the signature you provided')
    expect(leaks(published(run))).toEqual([])
    expect(published(run)).not.toContain('Canonical')
  })
})

describe('an error of GitHub with secrets', () => {
  it.each([
    [['listComments', 'CreateArtifact']],
    [['createComment', 'FinalizeArtifact']],
    [['listReviewComments']]
  ])('of %s is published without them', async (failing) => {
    seedLooseShop(world.aws)
    for (const operation of failing) {
      const fault = { operation, status: 403, code: 'permission_denied', message: MESSAGE }
      world.github.faults.push(fault)
      world.artifacts.faults.push(fault)
    }
    const run = await world.action({
      comment: 'always',
      'max-unused-actions': '0',
      'mask-account-ids': 'true'
    })
    expect(run.outputs['verdict']).toBe('excess')
    expect(leaks(published(run))).toEqual([])
    expect(printed(run)).not.toContain(ACCOUNT)
  })
})
