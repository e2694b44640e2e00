/** Everything that reads what comes from outside: a registry. Each reader with real inputs, and with what it makes of one. */
import { getOctokit } from '@actions/github'
import { CommanderError } from 'commander'
import { strToU8, zipSync } from 'fflate'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { holdToShapes } from '../../src/action/github/answer-shapes.ts'
import { Answers } from '../../src/action/github/answers.ts'
import { fileOfBranch } from '../../src/action/github/base-configuration.ts'
import { BranchBaseline } from '../../src/action/github/branch-baseline.ts'
import { keepComment } from '../../src/action/github/comment.ts'
import { readEvent, type GitHubEvent } from '../../src/action/github/event.ts'
import { pullRequestOf } from '../../src/action/github/pull-request.ts'
import { readReport } from '../../src/action/github/report-archive.ts'
import { postReview } from '../../src/action/github/review.ts'
import { evidenceOfRuns } from '../../src/action/github/runs-evidence.ts'
import { comparePolicies } from '../../src/cli/commands/diff.ts'
import { program } from '../../src/cli/program.ts'
import { decide } from '../../src/iam/decide.ts'
import { Identity } from '../../src/judgement/identity.ts'
import { digestOf } from '../../src/kit/digest.ts'
import { Ended } from '../../src/kit/budget.ts'
import { messageOf, UserError } from '../../src/kit/errors.ts'
import { checkedRules } from '../../src/options/gate-rules.ts'
import { parseConfiguration } from '../../src/options/configuration-file.ts'
import { optionsOf, type Options } from '../../src/options/options.ts'
import { camelCase, parseOptions } from '../../src/options/parse-options.ts'
import { loadReference } from '../../src/reference/reference.ts'
import { errorLine, oneLine } from '../../src/reporters/escape.ts'
import { renderMarkdown } from '../../src/reporters/markdown/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { readAskedTraces } from '../../src/sources/files/asked-traces.ts'
import { decoded } from '../../src/kit/encoding.ts'
import { readFunctions } from '../../src/sources/files/saved-functions.ts'
import { readPolicy } from '../../src/sources/files/saved-policy.ts'
import { parseReport } from '../../src/sources/files/saved-report.ts'
import { SavedRoles } from '../../src/sources/files/saved-roles.ts'
import { SavedWorkloads } from '../../src/sources/files/saved-workloads.ts'
import { SavedTraces } from '../../src/sources/files/traces/saved-traces.ts'
import type { SavedFile } from '../../src/sources/files/saved-file.ts'
import { locate } from '../../src/templates/locate.ts'
import { isTemplate, readTemplates } from '../../src/templates/templates.ts'
import { readTrace } from '../../src/traces/trace.ts'
import { columns } from '../../src/traces/rows/columns.ts'
import { RowLog } from '../../src/traces/rows/row-log.ts'
import { viewOf } from '../../src/view/view.ts'
import { lambdaSpans } from '../e2e/adot-spans.ts'
import { scanOf } from '../scan-in-memory.ts'
import { DIALECT_CASES } from '../traces/dialect-cases.ts'
import type { Chance, Input } from './mutation.ts'

/** What stands in real inputs and must never be told again: in a function's environment, in a message, in an answer's address. */
export const SECRET = 'wJalrXUtnFEMI1K7MDENGbPxRfiCYEXAMPLEKEY0'

export interface Reader {
  name: string
  /** Real inputs. */
  real: () => Promise<readonly Input[]>
  /** @returns what people are shown of it, each text with the most characters that it may have; Infinity for a file of data */
  read: (input: Input) => Promise<readonly Shown[]>
  /** The same in another order, where order says nothing; read, it must show the same. */
  shuffled?: (input: Input, chance: Chance) => Input | undefined
  /** Set where an input takes ten times as long as others: fewer are read in every run of the tests. */
  isSlow?: true
}

/** Drawing a comment takes longer than reading what it is of: of so many inputs it is done for one. */
const DRAWN_EACH = 8
const COMPARED_EACH = 40
/** A scan takes ten times as long as reading its traces. */
const SCANNED_EACH = 4
const REQUESTS = [
  { action: 's3:GetObject', resource: 'arn:aws:s3:::data/a', context: { 'aws:SecureTransport': ['true'] } },
  { action: 'dynamodb:GetItem', resource: 'arn:aws:dynamodb:*:*:table/t' },
  { action: 'iam:PassRole' }
]

export interface Shown {
  text: string
  most: number
  /** Markdown and JSON break lines; a message is one line. */
  lines: boolean
}

const NOW = 1_795_000_000
const TRACE = '1-6afd83c0-000000000000000000000000'
const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:orders'
const ROLE = 'arn:aws:iam::123456789012:role/orders'
const POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Data',
      Effect: 'Allow',
      Action: ['dynamodb:GetItem', 's3:*'],
      Resource: ['arn:aws:s3:::data/*', '*']
    },
    {
      Effect: 'Deny',
      NotAction: 's3:Get*',
      NotResource: 'arn:aws:s3:::data/${aws:username}/*',
      Condition: {
        StringLikeIfExists: { 'aws:PrincipalTag/team': ['a*', 'b'] },
        Bool: { 'aws:SecureTransport': 'true' }
      }
    }
  ]
}

/** Errors that say what is wrong in our words. */
export function isNamed(error: unknown): boolean {
  return (
    error instanceof UserError ||
    error instanceof Ended ||
    error instanceof CommanderError ||
    // a plain error is one that was thrown on purpose; what JavaScript throws by itself has a name of its own
    (error instanceof Error && error.constructor === Error)
  )
}

function data(value: unknown): Shown {
  return { text: JSON.stringify(value) ?? '', most: Infinity, lines: true }
}

/** As the faces print an error. */
export function shownError(error: unknown): Shown {
  return {
    text: errorLine(error instanceof Error ? error.message : String(error)),
    most: 2_000,
    lines: false
  }
}

let folder = ''

/** @param name of a folder in which inputs are written to files */
export function fuzzIn(name: string): void {
  folder = name
}

function saved(input: Input, name = 'input.json'): SavedFile {
  const file = path.join(folder, name)
  writeFileSync(file, typeof input === 'string' || input instanceof Uint8Array ? input : input.join('\n'))
  return { file, label: '--file', printedBy: ['aws x'] }
}

function textOf(input: Input): string {
  if (typeof input === 'string') return input
  return input instanceof Uint8Array ? decoded(Buffer.from(input)) : input.join('\n')
}

/** What a report shows, in the two forms that are bounded or for machines. */
function shownReport(report: Report): Shown[] {
  const whole = data(report)
  if (whole.text.length % DRAWN_EACH !== 0) return [whole]
  const view = viewOf(report)
  return [whole, { text: renderMarkdown(view, 65_000, {}), most: 65_536, lines: true }]
}

const documents = (): unknown[][] => DIALECT_CASES.map((each) => each.documents)
const spans = (): unknown[] =>
  lambdaSpans(
    FUNCTION,
    [
      { service: 'DynamoDB', operation: 'GetItem', attributes: { 'aws.dynamodb.table_names': ['t'] } },
      {
        service: 'S3',
        operation: 'HeadObject',
        error: { type: 'AccessDenied', message: `X-Amz-Security-Token: ${SECRET}` }
      }
    ],
    TRACE
  )

function textsOf(documents: readonly unknown[]): string[] {
  return documents.map((one) => (typeof one === 'string' ? one : (JSON.stringify(one) ?? '')))
}

async function scanned(given: readonly unknown[]): Promise<Report> {
  return scanOf(
    [
      {
        Id: TRACE,
        documents: textsOf(given)
      }
    ],
    {
      [ROLE]: { functions: [FUNCTION], policies: { policies: [{ name: 'p', document: POLICY }], unread: [] } }
    }
  )
}

function membersShuffled(input: Input, chance: Chance): Input | undefined {
  try {
    const json: unknown = JSON.parse(textOf(input))
    return Array.isArray(json) ? JSON.stringify(chance.shuffled<unknown>(json)) : undefined
  } catch {
    return undefined
  }
}

function typedAttributes(attributes: object): unknown[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: Array.isArray(value)
      ? { arrayValue: { values: value.map((each) => ({ stringValue: String(each) })) } }
      : { stringValue: String(value) }
  }))
}

function otlp(): unknown {
  return {
    resourceSpans: [
      {
        resource: {
          attributes: typedAttributes({ 'cloud.resource_id': FUNCTION, 'service.name': 'orders' })
        },
        scopeSpans: [
          {
            scope: { name: 'aws-sdk' },
            spans: (spans() as { attributes?: object; events?: { attributes?: object }[] }[]).map((span) => ({
              ...span,
              attributes: typedAttributes(span.attributes ?? {}),
              events: (span.events ?? []).map((event) => ({
                ...event,
                attributes: typedAttributes(event.attributes ?? {})
              }))
            }))
          }
        ]
      }
    ]
  }
}

function savedTraceFiles(): string[] {
  const [first = [], second = []] = documents()
  const segments = (list: unknown[]) =>
    list.map((Document, i) => ({ Id: String(i), Document: JSON.stringify(Document) }))
  const traces = [first, second].map((list, i) => ({
    Id: `${TRACE.slice(0, -1)}${i}`,
    LimitExceeded: false,
    Segments: segments(list)
  }))
  return [
    JSON.stringify({ Traces: traces, UnprocessedTraceIds: [] }),
    JSON.stringify({
      Traces: [{ Id: TRACE, Spans: spans().map((Document) => ({ Document: JSON.stringify(Document) })) }],
      RetrievalStatus: 'COMPLETE'
    }),
    JSON.stringify({ events: spans().map((span) => ({ message: JSON.stringify(span), timestamp: 1 })) }),
    JSON.stringify({
      results: spans().map((span) => [{ field: '@message', value: JSON.stringify(span) }]),
      status: 'Complete',
      statistics: { recordsMatched: 3 }
    }),
    JSON.stringify(spans().map((span) => ({ '@message': span }))),
    JSON.stringify(otlp()),
    spans()
      .map((span) => `2026-11-26T00:00:00 stream ${JSON.stringify(span)}`)
      .join('\n'),
    first
      .map(
        (document) =>
          `{"format":"json","version":1}\n${JSON.stringify({ trace_id: TRACE, ...(document as object) })}`
      )
      .join('\n'),
    JSON.stringify({
      countedCalls: {
        traces: 2,
        window: { start: '2026-11-01T00:00:00Z', end: '2026-11-01T01:00:00Z' },
        workloads: [
          {
            workload: {
              arn: FUNCTION,
              kind: 'lambda',
              name: 'orders',
              partition: 'aws',
              region: 'us-east-1',
              account: '123456789012'
            },
            traces: 2,
            calls: [
              {
                call: {
                  service: 'DynamoDB',
                  operation: 'GetItem',
                  region: 'us-east-1',
                  parameters: { table_name: ['t'] },
                  outcome: 'ok'
                },
                calls: 2,
                traceIds: [TRACE]
              }
            ]
          }
        ],
        others: [{ service: 'X', operation: 'Y', why: 'unknown', calls: 1, traceIds: [TRACE] }],
        unattributed: []
      }
    })
  ]
}

/** Files of a folder and below that some language knows. */
function templateFiles(root: string): { file: string; text: string }[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((name) => statSync(path.join(root, name)).isFile())
    .map((name) => ({ file: name.replaceAll('\\', '/'), text: readFileSync(path.join(root, name), 'utf8') }))
    .filter((file) => isTemplate(file))
}

const REPOSITORIES = '__tests__/templates/repositories'
const CLOUDFORMATION_JSON = JSON.stringify({
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: { 'Fn::Sub': 'orders-${AWS::Region}' },
        Policies: [{ PolicyName: 'p', PolicyDocument: POLICY }],
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3FullAccess', { Ref: 'Managed' }]
      }
    },
    Managed: {
      Type: 'AWS::IAM::ManagedPolicy',
      Properties: { PolicyDocument: POLICY, Roles: [{ Ref: 'Role' }] }
    }
  },
  Conditions: { C: { 'Fn::Equals': [{ Ref: 'A' }, 'b'] } }
})
const TERRAFORM_JSON = JSON.stringify({
  resource: {
    aws_iam_role: { orders: { name: 'orders', assume_role_policy: '{}' } },
    aws_iam_role_policy: { p: { role: '${aws_iam_role.orders.id}', policy: JSON.stringify(POLICY) } }
  }
})

/** The languages that some file of the examples is written in, each a reader of its own. */
function templateReader(name: string, file: string, texts: () => readonly string[]): Reader {
  let report: Promise<Report> | undefined
  return {
    name: `templates: ${name}`,
    real: async () => texts(),
    async read(input) {
      report ??= scanned(documents()[0] ?? [])
      const files = new Map([[file, textOf(input)]])
      return [data(locate(await report, readTemplates(files)))]
    }
  }
}

const TOOLS = '__tests__/templates/tools'

/** Of several files that belong together one is the input, and the others are as they are. */
function projectReader(
  name: string,
  {
    files,
    plans = [],
    wrong
  }: { files: readonly string[]; plans?: readonly string[]; wrong: readonly string[] }
): Reader {
  let report: Promise<Report> | undefined
  const text = (file: string): string => readFileSync(path.join(TOOLS, file), 'utf8')
  return {
    name: `templates: ${name}`,
    isSlow: true,
    real: async () => wrong.map((file) => `${file}\n${text(file)}`),
    async read(input) {
      report ??= scanned(documents()[0] ?? [])
      const [, named = '', rest = ''] = /^(.*)\n([^]*)$/.exec(textOf(input)) ?? []
      const given = wrong.includes(named) ? named : wrong[0]
      const content = (file: string): string => (file === given ? rest : text(file))
      const knowledge = { plans: plans.map((file) => ({ file, text: content(file) })) }
      const templates = readTemplates(new Map(files.map((file) => [file, content(file)])), knowledge)
      return [data(locate(await report, templates))]
    }
  }
}

/** A template is read as often as there are inputs: the small ones. */
const ASSEMBLY = ['Data.template.json', 'manifest.json'].map((file) => `cdk/cdk.out/${file}`)
const APP = [
  'cdk/cdk.json',
  'cdk/bin/shop.ts',
  ...readdirSync(`${TOOLS}/cdk/stacks`).map((file) => `cdk/stacks/${file}`)
]

const SIGNED = (report: Report): string => {
  const { digest: _, ...whole } = report
  return JSON.stringify({ ...whole, digest: digestOf(whole) })
}

async function reports(): Promise<string[]> {
  return [SIGNED(await scanned(documents()[0] ?? [])), SIGNED(await scanned(documents()[3] ?? []))]
}

const EVENT: GitHubEvent = {
  name: 'pull_request',
  owner: 'acme',
  repo: 'shop',
  pullRequest: 7,
  isFork: false,
  isPublic: true,
  queued: undefined,
  commit: 'a'.repeat(40),
  baseBranch: 'main',
  defaultBranch: 'main',
  workflow: '.github/workflows/ci.yml',
  head: { repository: 'fork/shop', branch: 'b' }
}

/** What GitHub answers, by the end of the path that is asked. */
function gitHubAnswers(zip: string): object {
  const run = {
    id: 1,
    repository_id: 1,
    head_repository_id: 1,
    head_branch: 'main',
    head_sha: 'c'.repeat(40)
  }
  const artifact = {
    id: 1,
    name: 'least-privilege',
    expired: false,
    size_in_bytes: 9,
    created_at: '2026-11-01T00:00:00Z',
    workflow_run: run
  }
  const pull = {
    number: 7,
    state: 'open',
    merged_at: '2026-11-01T00:00:00Z',
    merge_commit_sha: 'd'.repeat(40),
    head: { sha: 'a'.repeat(40), repo: { full_name: 'fork/shop' } },
    base: { ref: 'main' }
  }
  const comment = {
    id: 1,
    body: '<!-- xray-least-privilege:least-privilege -->\nold',
    html_url: 'https://github.com/acme/shop/pull/7#1',
    user: { login: 'someone' }
  }
  return {
    artifacts: { total_count: 1, artifacts: [artifact] },
    'runs/1': { event: 'push', path: '.github/workflows/ci.yml', run_attempt: 2 },
    'runs/1/artifacts': { artifacts: [artifact, { ...artifact, id: 2, name: 'least-privilege-attempt-2' }] },
    zip,
    commits: [{ sha: 'c'.repeat(40) }],
    compare: {
      merge_base_commit: { sha: 'c'.repeat(40) },
      commits: [{ sha: 'd'.repeat(40) }],
      total_commits: 1
    },
    pulls: [pull],
    contents: {
      type: 'file',
      sha: 'e'.repeat(40),
      size: 21,
      content: Buffer.from('max-unused-actions: 3').toString('base64')
    },
    branches: { name: 'main' },
    comments: [comment],
    'issues/comments': comment,
    user: { login: 'someone' },
    files: [{ filename: 'a.tf', patch: '@@ -1,2 +1,3 @@\n a\n+b\n c' }],
    reviews: { html_url: 'https://github.com/acme/shop/pull/7#review' }
  }
}

const ROUTES: readonly (readonly [RegExp, string])[] = [
  [/\/actions\/artifacts\/\d+\/zip/, 'zip'],
  [/\/actions\/artifacts/, 'artifacts'],
  [/\/actions\/runs\/\d+\/artifacts/, 'runs/1/artifacts'],
  [/\/actions\/runs\//, 'runs/1'],
  [/\/commits\/\w+\/pulls|\/pulls\?/, 'pulls'],
  [/\/compare\//, 'compare'],
  [/\/commits/, 'commits'],
  [/\/contents\//, 'contents'],
  [/\/branches\//, 'branches'],
  [/\/pulls\/7\/files/, 'files'],
  [/\/pulls\/7\/reviews/, 'reviews'],
  [/\/issues\/comments/, 'issues/comments'],
  [/\/comments/, 'comments'],
  [/\/user$/, 'user']
]

/** GitHub with these answers; what is asked for besides is not there. */
function clientWith(answers: unknown): ReturnType<typeof getOctokit> {
  const fetch = async (url: string, { method }: { method?: string }): Promise<Response> => {
    const name = ROUTES.find(([route]) => route.test(url))?.[1] ?? ''
    const answer: unknown = Reflect.get(Object(answers), name)
    if (name === 'zip')
      return new Response(Buffer.from(String(answer), 'base64'), {
        headers: { 'content-type': 'application/zip' }
      })
    const given: unknown =
      name === 'comments' && method === 'POST' && Array.isArray(answer) ? answer[0] : answer
    return new Response(JSON.stringify(given) ?? 'null', {
      status: answer === undefined ? 404 : 200,
      headers: { 'content-type': 'application/json; charset=utf-8' }
    })
  }
  const client = getOctokit('token-of-the-fuzzing', { request: { fetch } })
  holdToShapes(client)
  return client
}

async function gitHub(input: Input): Promise<Shown[]> {
  let answers: unknown
  try {
    answers = JSON.parse(textOf(input))
  } catch {
    answers = {}
  }
  const client = clientWith(answers)
  const known = new Answers()
  const query = { name: 'least-privilege', workflow: undefined, identity: new Identity([]) }
  const issue = { owner: 'acme', repo: 'shop', issue_number: 7 }
  const remark = {
    file: 'a.tf',
    startLine: 2,
    endLine: 2,
    policy: 'p',
    danger: 1,
    sentences: ['x'],
    fingerprint: 'ab12'
  }
  const asked: unknown[] = [
    await new BranchBaseline(async () => client, EVENT, query, known).find([ROLE]),
    await evidenceOfRuns(async () => client, EVENT, known, 'least-privilege', 'b'),
    await fileOfBranch(client, EVENT, 'main', ['.github/least-privilege.yml'])
  ]
  const told: unknown[] = []
  for (const ask of [
    () => pullRequestOf({ ...EVENT, name: 'workflow_run', pullRequest: undefined }, client),
    () =>
      keepComment(client, {
        issue,
        marker: '<!-- xray-least-privilege:least-privilege -->',
        body: 'b',
        create: true
      }),
    () =>
      postReview(client, {
        pull: { owner: 'acme', repo: 'shop', pull_number: 7 },
        commit: EVENT.commit,
        remarks: [remark],
        textOf: async () => 'a\nb\nc'
      })
  ])
    told.push(
      await ask().catch((error: unknown) => {
        // what GitHub refuses has its own name
        if (!isNamed(error) && !(error instanceof Error && 'status' in error)) throw error
        return messageOf(error)
      })
    )
  return [data([asked, told])]
}

const CONFIGURATION = `thresholds:
  max-unused-write: 3
  max-total-wide-resources: 9
fail-on: any
roles:
  - match: 'shop-*'
    thresholds: { max-unused-actions: 40 }
workloads:
  - match: tmp-*
    ignore: true
waivers:
  - role: 'shop-[ab]*'
    action: s3:Delete*
    resource: arn:aws:s3:::archive/*
    owner: team
    reason: used by the nightly job
    expires: 2027-01-31
identity: ['shop-{stage}-*']
`

let defaults: Options | undefined
const usualOptions = (): Options =>
  (defaults ??= parseOptions({ roles: 'r', traces: ['t'], functions: ['f'] }, 'cli', NOW))

const COMMAND_LINES: readonly string[][] = [
  [
    '--traces',
    'traces.json',
    '--roles',
    'roles.json',
    '--functions',
    'a.json',
    'b.json',
    '--compare',
    '--max-unused-actions',
    '20'
  ],
  [
    '--start-time',
    '2026-11-01T00:00:00Z',
    '--end-time',
    '1795000000',
    '--aws-region',
    'eu-west-1',
    '--filter',
    'service("x")'
  ],
  [
    '-r',
    '15',
    '-s',
    '1795000000',
    '-c',
    '-v',
    '-f',
    'text',
    '--workload-roles',
    'orders=arn:aws:iam::123456789012:role/orders'
  ],
  [
    '--accounts',
    '123456789012',
    '--production-roles',
    '*-prod',
    '--stack',
    'shop=infra',
    '--evidence',
    'merge',
    '--evidence-files',
    'r.json'
  ],
  [
    '--no-policy-description',
    '--json',
    '--timeout',
    '30',
    '--waiver-grace',
    '3',
    '--baseline',
    'r.json',
    '--fail-on',
    'new'
  ],
  [
    '--source-dir',
    '.',
    '--plan',
    'plan.json',
    '--trace-ids',
    'ids',
    '--run-id',
    'r1',
    '--isolate',
    '--output-dir',
    'out',
    '-V'
  ]
]

/** @throws UserError or CommanderError */
async function commandLine(input: Input): Promise<Shown[]> {
  const words = typeof input === 'string' || input instanceof Uint8Array ? [textOf(input)] : [...input]
  let said = ''
  const command = program(() => undefined).configureOutput({
    writeOut: (text) => (said += text),
    writeErr: (text) => (said += text),
    outputError: (text, write) => write(`${oneLine(text.trim())}\n`)
  })
  for (const one of command.commands)
    one
      .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
      .exitOverride()
      .action(() => undefined)
  await command.parseAsync(words, { from: 'user' })
  const given = command.opts<Record<string, string | boolean | string[]>>()
  const raw = Object.fromEntries(
    optionsOf('cli').flatMap(({ name }) => {
      const value = given[camelCase(name)]
      return value === undefined ? [] : [[name, value] as const]
    })
  )
  const { workloadRoles, stack, ...options } = parseOptions(raw, 'cli', NOW)
  return [data([options, [...workloadRoles], [...stack]]), { text: said.slice(0, 1), most: 1, lines: true }]
}

export const READERS: readonly Reader[] = [
  {
    name: 'documents',
    real: async () => [...documents(), spans()].map((list) => JSON.stringify(list)),
    async read(input) {
      let json: unknown
      try {
        json = JSON.parse(textOf(input))
      } catch {
        json = textOf(input)
      }
      const given: unknown[] = Array.isArray(json) ? json : [json]
      const texts = textsOf(given)
      // the same in any order
      if (texts.join('').length % SCANNED_EACH === 0) return shownReport(await scanned(given))
      const { calls, others, unattributed, malformed } = readTrace({ id: TRACE, documents: texts })
      return [data([calls.length, others.length, unattributed.length, malformed])]
    },
    shuffled: membersShuffled
  },
  {
    name: 'saved traces',
    real: async () => savedTraceFiles(),
    async read(input) {
      const given: unknown[] = []
      const evidence = await new SavedTraces([saved(input)]).read((trace) => given.push(trace))
      return [data([evidence, given.length])]
    }
  },
  {
    name: 'rows of Logs Insights',
    real: async () => {
      const row = Object.fromEntries(columns().map(({ name }) => [name, 'x']))
      const call = {
        ...row,
        calls: '3',
        finished: '3',
        traces: '2',
        first: TRACE,
        last: TRACE,
        since: '1795000000',
        until: '1795000009'
      }
      const attributes = {
        service: 'DynamoDB',
        operation: 'GetItem',
        kind: 'CLIENT',
        tables: '["t"]',
        address: 'https://s3.eu-west-1.amazonaws.com/b'
      }
      return [
        JSON.stringify([
          { ...call, ...attributes },
          { ...call, children: '1', kept: 'true', refusal: 'Access Denied' }
        ])
      ]
    },
    async read(input) {
      const log = new RowLog()
      const parsed = parsedOr(textOf(input), [])
      const rows = (Array.isArray(parsed) ? parsed : [parsed]).map((row: unknown) =>
        // the SDK gives texts by their names
        Object.fromEntries(
          Object.entries(Object(row)).map(([name, value]) => [
            name,
            typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
          ])
        )
      )
      log.add(rows)
      return [data([log.readings(), log.workloads(), log.rows, log.traces])]
    },
    shuffled: membersShuffled
  },
  {
    name: 'roles',
    real: async () => [readFileSync('examples/roles.json', 'utf8')],
    async read(input) {
      const roles = new SavedRoles(saved(input))
      await roles.check()
      const examples = JSON.parse(readFileSync('examples/roles.json', 'utf8')) as {
        RoleDetailList: { Arn: string }[]
      }
      const read = await Promise.all(
        examples.RoleDetailList.slice(0, 2).map(({ Arn }) => roles.policies(Arn))
      )
      const [first] = read
      if (first === undefined) throw new Error('the example has no role')
      if (textOf(input).length % SCANNED_EACH !== 0) return [data(read)]
      const [trace = []] = documents()
      const report = await scanOf([{ Id: TRACE, documents: trace.map((one) => JSON.stringify(one)) }], {
        [ROLE]: { functions: [FUNCTION], policies: first }
      })
      return [data(read), ...shownReport(report)]
    }
  },
  {
    name: 'functions',
    real: async () => [
      JSON.stringify({
        Functions: (
          JSON.parse(readFileSync('examples/functions.json', 'utf8')) as { Functions: object[] }
        ).Functions.map((each) => ({
          ...each,
          Environment: { Variables: { TOKEN: SECRET } }
        }))
      }),
      readFileSync('examples/event-source-mappings.json', 'utf8'),
      readFileSync('examples/event-invoke-configs.json', 'utf8')
    ],
    async read(input) {
      const { configurations, mappings, eventInvokeConfigs } = await readFunctions([saved(input)])
      const roles = [...configurations.values()].map(({ FunctionArn, Role }) => [FunctionArn, Role])
      return [data([roles, [...(mappings ?? [])], [...(eventInvokeConfigs ?? [])]])]
    }
  },
  {
    name: 'workloads',
    real: async () =>
      [
        {
          taskDefinition: {
            taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/t:3',
            taskRoleArn: ROLE
          }
        },
        {
          Reservations: [
            {
              Instances: [
                {
                  InstanceId: 'i-0',
                  IamInstanceProfile: { Arn: 'arn:aws:iam::123456789012:instance-profile/p' }
                }
              ]
            }
          ]
        },
        { InstanceProfile: { Arn: 'arn:aws:iam::123456789012:instance-profile/p', Roles: [{ Arn: ROLE }] } },
        { stateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:m', roleArn: ROLE },
        { agentRuntimeArn: 'arn:aws:bedrock-agentcore:us-east-1:123456789012:runtime/r', roleArn: ROLE }
      ].map((answer) => JSON.stringify(answer)),
    async read(input) {
      const workloads = await SavedWorkloads.read([saved(input)])
      const task = {
        kind: 'ecs',
        arn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/t',
        name: 't',
        partition: 'aws',
        region: 'us-east-1'
      } as const
      return [data([workloads.roleOf(task)])]
    }
  },
  {
    name: 'policies',
    real: async () => [
      JSON.stringify(POLICY),
      readFileSync('examples/warehouse-policy.json', 'utf8'),
      JSON.stringify({ PolicyDocument: POLICY })
    ],
    async read(input) {
      const policy = await readPolicy(saved(input, 'policy.json').file)
      const decided = REQUESTS.map((request) => decide(request, [policy]))
      // comparing asks of every action of AWS
      if (input.length % COMPARED_EACH !== 0) return [data(decided)]
      const other = await readPolicy(path.join('examples', 'warehouse-policy.json'))
      return [data([decided, comparePolicies(policy, other, await loadReference()).lines])]
    }
  },
  templateReader('CloudFormation', 'template.yaml', () =>
    templateFiles(`${REPOSITORIES}/sam`).map(({ text }) => text)
  ),
  templateReader('CloudFormation in JSON', 'template.json', () => [CLOUDFORMATION_JSON]),
  templateReader('Serverless Framework', 'serverless.yml', () =>
    templateFiles(`${REPOSITORIES}/serverless`).map(({ text }) => text)
  ),
  templateReader('Terraform', 'main.tf', () =>
    templateFiles(`${REPOSITORIES}/terraform`).map(({ text }) => text)
  ),
  templateReader('Terraform in JSON', 'main.tf.json', () => [TERRAFORM_JSON]),
  projectReader('plan of Terraform', {
    files: ['terraform/main.tf', 'terraform/worker/main.tf'],
    plans: ['terraform/plan.json'],
    wrong: ['terraform/plan.json']
  }),
  projectReader('packaged CloudFormation', {
    files: ['packaged/template.yaml'],
    plans: ['packaged/packaged.yaml'],
    wrong: ['packaged/packaged.yaml']
  }),
  projectReader('cdk.out', {
    files: ['cdk/cdk.json', 'cdk/bin/shop.ts', 'cdk/stacks/data-stack.ts'],
    plans: ASSEMBLY,
    wrong: ASSEMBLY
  }),
  projectReader('program of the AWS CDK', { files: [...APP, ...ASSEMBLY], wrong: APP }),
  {
    name: 'configuration and waivers',
    real: async () => [
      CONFIGURATION,
      'thresholds: { max-unused-actions: 3 }\n',
      '{"fail-on": "new", "waivers": []}'
    ],
    async read(input) {
      const parsed = parseConfiguration(textOf(input))
      if ('problems' in parsed)
        return [{ text: parsed.problems.map(oneLine).join('\n'), most: 60_000, lines: true }]
      const rules = checkedRules(
        parsed.configuration,
        { file: 'f', place: 'p', notRead: [] },
        usualOptions(),
        'cli'
      )
      return [data(rules)]
    }
  },
  {
    name: 'zip of an artifact',
    real: async () =>
      (await reports()).map((text) => zipSync({ 'report.json': strToU8(text), 'summary.md': strToU8('x') })),
    read: async (input) => [
      data(await readReport(input instanceof Uint8Array ? input : Buffer.from(textOf(input))))
    ]
  },
  {
    name: 'report.json as it is read back',
    real: reports,
    async read(input) {
      const { report, edited } = parseReport(textOf(input))
      return [data(edited), ...shownReport(report)]
    }
  },
  {
    name: 'ids of asked traces',
    real: async () => [
      `${TRACE}\nRoot=${TRACE};Parent=53995c3f42cd8ad8;Sampled=1\r\n00-${'4'.repeat(32)}-${'5'.repeat(16)}-01\n`
    ],
    read: async (input) => [data([...(await readAskedTraces(saved(input)))])]
  },
  { name: 'command line', real: async () => COMMAND_LINES, read: commandLine },
  {
    name: "GitHub's answers",
    real: async () => {
      const zips = (await reports()).map((text) =>
        Buffer.from(zipSync({ 'report.json': strToU8(text) })).toString('base64')
      )
      return zips.map((zip) => JSON.stringify(gitHubAnswers(zip)))
    },
    read: gitHub
  },
  {
    name: "GitHub's event",
    real: async () => [
      JSON.stringify({
        pull_request: {
          number: 7,
          head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/shop' } },
          base: { ref: 'main' }
        },
        repository: { private: true, default_branch: 'main' }
      }),
      JSON.stringify({
        workflow_run: {
          head_sha: 'a'.repeat(40),
          head_branch: 'b',
          head_repository: { full_name: 'f/s' },
          path: '.github/workflows/ci.yml',
          pull_requests: []
        }
      }),
      JSON.stringify({ merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' } })
    ],
    async read(input) {
      const { file } = saved(input, 'event.json')
      const events = ['pull_request', 'workflow_run', 'merge_group'].map((name) =>
        readEvent({
          GITHUB_EVENT_PATH: file,
          GITHUB_EVENT_NAME: name,
          GITHUB_REPOSITORY: 'acme/shop',
          GITHUB_SHA: 'b'.repeat(40)
        })
      )
      return [data(await Promise.all(events))]
    }
  }
]

function parsedOr(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return otherwise
  }
}
