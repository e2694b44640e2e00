/** Each construct of each language from the tools' own outputs: is its excess located, suggested, gone when that is taken? */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Report, TemplateFinding, TemplateFindings } from '../../src/report/report.ts'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates } from '../../src/templates/templates.ts'
import { ACCOUNT } from '../e2e/shop.ts'
import type { TracedCall } from '../e2e/traces.ts'
import { applyEdits } from './apply-edits.ts'
import { scanned, type Deployed } from './deployments.ts'
import { plannedDeployment } from './plans.ts'
import { calling, Stack, type MadeTemplate } from './stacks.ts'

const FOLDER = path.join(import.meta.dirname, 'tools')
const read = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8')

/** The texts of a folder and below, by their paths below `tools`. */
const readAll = (folder: string): [file: string, text: string][] =>
  readdirSync(path.join(FOLDER, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) =>
      path.relative(FOLDER, path.join(parentPath, name)).replaceAll(path.sep, '/')
    )
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => [file, read(file)])

/** The files of an app of the CDK, without what was made of it. */
const sourcesOf = (folder: string): string[] =>
  readAll(folder).flatMap(([file]) => (file.includes('/cdk.out/') ? [] : [file]))

/** A file as it is; of a folder, every template. */
const readMade = (made: string): string =>
  made.endsWith('.json')
    ? read(made)
    : JSON.stringify(
        Object.fromEntries(
          readAll(made).flatMap(([file, text]) => {
            const name = /([^/]+)\.template\.json$/.exec(file)?.[1]
            return name === undefined ? [] : [[name, JSON.parse(text) as unknown]]
          })
        )
      )
const { dynamodb, s3, sqs, sns, nothing } = calling

interface Case {
  /** Sources by path. */
  files: string[]
  /** What a tool made of them; `after` has what it made of the sources with all suggestions. */
  made: string
  deploy: (made: string) => Deployed[]
  /** What `plan` is given. */
  plan?: string
  /** Which construct a policy of a role is, and the lines that its block in the source begins with. */
  construct: (role: string, policy: string) => [construct: string, ...beginnings: string[]]
  /** By construct. */
  expected: Record<string, Row>
}

/** Numbers of policies with excess. */
interface Row {
  excess: number
  located: number
  suggested: number
  /** Of whose role nothing is in excess once all suggestions are taken and the tool has run again. */
  gone: number
  /** Findings elsewhere than in the block that grants it. */
  wrong: number
}

const row = (excess: number, located: number, suggested: number, gone: number): Row => ({
  excess,
  located,
  suggested,
  gone,
  wrong: 0
})

const SAM_CALLS = (stack: Stack): Record<string, TracedCall[]> => ({
  Crud: [
    dynamodb('GetItem', stack.named('Table')),
    dynamodb('PutItem', stack.named('Table')),
    sqs('SendMessage', stack.named('Jobs'))
  ],
  Files: [s3('GetObject', 'store-dev'), sns('Publish', stack.named('Events'))],
  Unused: [sqs('ReceiveMessage', stack.named('Jobs'))],
  Alone: [nothing()],
  Brackets: [dynamodb('GetItem', stack.named('Table')), sqs('SendMessage', stack.named('Jobs'))],
  Statements: [sqs('SendMessage', stack.named('Jobs')), s3('GetObject', 'store-dev')],
  Attached: [sqs('SendMessage', stack.named('Jobs'))],
  One: [s3('GetObject', 'store-dev')],
  WithRole: [sqs('SendMessage', stack.named('Jobs')), sns('Publish', stack.named('Events'))],
  WithOtherRole: [sqs('SendMessage', stack.named('Jobs')), dynamodb('GetItem', stack.named('Table'))],
  WithPolicy: [sns('Publish', stack.named('Events'))],
  Either: [sqs('SendMessage', stack.named('Jobs'))],
  Destined: [nothing()],
  Connected: [dynamodb('GetItem', stack.named('Table'))]
})

const SAM_ROWS: Record<string, string> = {
  Crud: 'SAM policy template',
  Files: 'SAM policy template',
  Unused: 'SAM policy template',
  Alone: 'SAM policy template',
  Brackets: 'SAM policy template',
  Statements: 'SAM statement',
  Attached: 'AWS policy attached in SAM',
  One: 'AWS policy attached in SAM',
  Role: 'AWS policy attached to a role',
  OtherRole: 'AWS policy attached to a role',
  PolicyRole: 'AWS::IAM::Policy',
  Either: 'Fn::If',
  Destined: 'SAM destination',
  Connected: 'SAM connector'
}

const EXPORTED = 'shop-data-dev:ExportsOutputFnGetAtt'
const CDK_IMPORTS = {
  [`${EXPORTED}OrdersA9B65338Arn17F87B9C`]: `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/orders`,
  [`${EXPORTED}Reports65402A0AArn549BAC56`]: 'arn:aws:s3:::reports'
}

/** What a stack around a nested one made. */
const TABLE = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/passed`

/** By the construct of the function: which construct of a program it is granted by, and the lines of that. */
const CDK_ROWS: Record<string, [string, ...string[]]> = {
  Reader: ['CDK grant method', '    this.table.grantReadData(reader)'],
  Both: ['CDK grant methods', '    this.table.grantReadData(both)', '    this.table.grantWriteData(both)'],
  Worker: [
    'CDK grant beside an event source',
    '    worker.addEventSource(new SqsEventSource(jobs))',
    '    jobs.grantSendMessages(worker)'
  ],
  Statement: ['CDK addToRolePolicy', '    statement.addToRolePolicy('],
  Pattern: ['CDK initialPolicy', "    new lambda.Function(this, 'Pattern', {"],
  OrdersApi: [
    'CDK grant on what a construct is given',
    '    orders.grantReadWriteData(this.fn)',
    '    jobs.grantConsumeMessages(this.fn)'
  ],
  Mail: ['CDK construct made twice', '    queue.grantConsumeMessages(this.fn)'],
  Print: [
    'CDK construct made twice',
    '    queue.grantConsumeMessages(this.fn)',
    '    events.grantPublish(print.fn)'
  ],
  First: ['CDK grant in a loop', '      events.grantPublish(fn)'],
  Files: ['CDK grant that has no actions by name', '    props.reports.grantReadWrite(files)'],
  InlineRole: ['CDK inlinePolicies', "    const role = new Role(this, 'InlineRole', {"],
  OwnRole: ['CDK addToPolicy', '    own.addToPolicy('],
  Apart: ['CDK Policy', "    new Policy(this, 'ApartPolicy', {"]
}

const CASES: Record<string, Case> = {
  cdk: {
    files: sourcesOf('cdk'),
    made: 'cdk/cdk.out',
    plan: 'cdk/cdk.out',
    deploy: (made) => {
      const templates = JSON.parse(made) as Record<string, MadeTemplate>
      const stackOf = (name: string, template: string): Stack =>
        new Stack(name, templates[template] ?? { Resources: {} }, CDK_IMPORTS)
      const [shop, jobs, roles] = [
        stackOf('shop-dev', 'Shop'),
        stackOf('Jobs-dev', 'Jobs-dev'),
        stackOf('Roles', 'Roles')
      ]
      const named = (stack: Stack, construct: string): string => stack.named(stack.idOf(construct))
      const byId = (stack: Stack, calls: Record<string, TracedCall[]>): Deployed[] =>
        stack.deployed(
          Object.fromEntries(
            Object.entries(calls).map(([construct, those]) => [stack.idOf(construct), those])
          )
        )
      const table = named(shop, 'Shop/Table')
      const queue = named(shop, 'Shop/Jobs')
      return [
        ...byId(shop, {
          'Shop/Reader': [dynamodb('GetItem', table)],
          'Shop/Both': [dynamodb('GetItem', table), dynamodb('PutItem', table)],
          'Shop/Worker': [sqs('ReceiveMessage', queue)],
          'Shop/Statement': [sqs('SendMessage', queue)],
          'Shop/Pattern': [sqs('SendMessage', queue)],
          'Shop/OrdersApi/Handler': [dynamodb('GetItem', 'orders'), sqs('ReceiveMessage', queue)]
        }),
        ...byId(jobs, {
          'Jobs-dev/Mail/Fn': [sqs('ReceiveMessage', named(jobs, 'Jobs-dev/Mail/Queue'))],
          'Jobs-dev/Print/Fn': [sqs('ReceiveMessage', named(jobs, 'Jobs-dev/Print/Queue'))],
          'Jobs-dev/First': [nothing()],
          'Jobs-dev/Second': [sns('Publish', named(jobs, 'Jobs-dev/Events'))],
          'Jobs-dev/Files': [s3('GetObject', 'reports')]
        }),
        ...byId(roles, {
          'Roles/Inline': [sqs('SendMessage', named(roles, 'Roles/Queue'))],
          'Roles/Own': [sqs('ReceiveMessage', named(roles, 'Roles/Queue')), s3('GetObject', 'store-dev')],
          'Roles/Apart': [sns('Publish', 'any')]
        })
      ]
    },
    construct: (role, policy) => {
      if (policy.endsWith('AmazonSNSFullAccess'))
        return ['CDK fromAwsManagedPolicyName', "    const role = new Role(this, 'InlineRole', {"]
      if (policy.includes('Shared')) return ['CDK ManagedPolicy', '    own.addManagedPolicy(']
      const [, id = ''] =
        /^(?:shop-dev|Jobs-dev|Roles)-([A-Za-z]+?)(?:Handler|Fn)?(?:ServiceRole)?[0-9A-F]{8}-/.exec(role) ??
        []
      return CDK_ROWS[id] ?? [id]
    },
    expected: {
      'CDK ManagedPolicy': row(1, 1, 1, 1),
      // a topic of any name is published to: the resource stays wide
      'CDK Policy': row(1, 1, 1, 0),
      'CDK addToPolicy': row(1, 1, 1, 1),
      'CDK addToRolePolicy': row(1, 1, 1, 1),
      // the call of the class stays, one beside it goes
      'CDK construct made twice': row(2, 2, 1, 0),
      'CDK fromAwsManagedPolicyName': row(1, 1, 0, 0),
      'CDK grant beside an event source': row(1, 1, 0, 0),
      'CDK grant in a loop': row(1, 1, 0, 0),
      'CDK grant method': row(1, 1, 1, 1),
      'CDK grant methods': row(1, 1, 0, 0),
      'CDK grant on what a construct is given': row(1, 1, 1, 1),
      'CDK grant that has no actions by name': row(1, 1, 0, 0),
      'CDK initialPolicy': row(1, 1, 1, 1),
      'CDK inlinePolicies': row(1, 1, 1, 0)
    }
  },
  'cdk with stages, nested stacks and aliases of paths': {
    files: sourcesOf('cdk-stages'),
    made: 'cdk-stages/cdk.out',
    plan: 'cdk-stages/cdk.out',
    deploy: (made) => {
      const templates = JSON.parse(made) as Record<string, MadeTemplate>
      const stackOf = (name: string, beginning: string): Stack => {
        const [, template] = Object.entries(templates).find(([one]) => one.startsWith(beginning)) ?? []
        const parameters = Object.keys(template?.Parameters ?? {}).filter((one) =>
          one.startsWith('reference')
        )
        for (const one of parameters) Object.assign(template?.Parameters?.[one] ?? {}, { Default: TABLE })
        const imports = JSON.stringify(template).matchAll(/"Fn::ImportValue":"([^"]+)"/g)
        return new Stack(
          name,
          template ?? { Resources: {} },
          Object.fromEntries([...imports].map(([, one = '']) => [one, TABLE]))
        )
      }
      const [dev, prod, main, reports] = [
        stackOf('Dev-Api', 'DevApi'),
        stackOf('Prod-Api', 'ProdApi'),
        stackOf('Tools-Main', 'ToolsMainF'),
        stackOf('Tools-Main-ReportsNestedStackReportsNestedStackResource7C95F1AD-1ABC', 'ToolsMainReports')
      ]
      const run = (stack: Stack, construct: string, call: TracedCall): Deployed[] =>
        stack.deployed({ [stack.idOf(`${construct}/Handler`)]: [call] })
      const of = (stack: Stack, construct: string): string => stack.named(stack.idOf(construct))
      return [
        ...run(dev, 'Dev/Api/Writer/Tool', nothing()),
        ...run(prod, 'Prod/Api/Writer/Tool', nothing()),
        ...run(prod, 'Prod/Api/Auditor/Tool', dynamodb('GetItem', of(prod, 'Prod/Api/Audit'))),
        ...run(main, 'Tools/Main/PagerTool', sns('Publish', of(main, 'Tools/Main/Alarms'))),
        ...run(main, 'Tools/Main/MailerTool', sns('Publish', of(main, 'Tools/Main/Alarms'))),
        ...run(main, 'Tools/Main/Cleaner', dynamodb('Scan', of(main, 'Tools/Main/Table'))),
        ...run(
          reports,
          'Tools/Main/Reports/Daily',
          sqs('ReceiveMessage', of(reports, 'Tools/Main/Reports/Queue'))
        ),
        ...run(reports, 'Tools/Main/Reports/Weekly', dynamodb('GetItem', 'passed'))
      ]
    },
    construct: (role) => {
      const [, id = ''] = /-([A-Za-z]+?)(?:Tool)?HandlerServiceRole/.exec(role) ?? []
      const rows: Record<string, [string, ...string[]]> = {
        Writer: ['CDK grant in a branch, in two stages', '    if (props.writes) {', '    } else {'],
        Auditor: ['CDK grant in a branch', '    if (props.writes) {', '    } else {'],
        Pager: ['CDK statement in a loop', '    for (const [name, own] of Object.entries(actions)) {'],
        Mailer: ['CDK statement in a loop', '    for (const [name, own] of Object.entries(actions)) {'],
        Cleaner: ['CDK construct of an alias', '    cleaner.handler.addToRolePolicy('],
        Daily: ['CDK grant in a nested stack', '    queue.grantConsumeMessages(daily.handler)'],
        Weekly: ['CDK grant in a nested stack', '    props.table.grantReadData(weekly.handler)']
      }
      return rows[id] ?? [id]
    },
    expected: {
      'CDK construct of an alias': row(1, 1, 1, 1),
      // both branches are read, and what either may grant is not located
      'CDK grant in a branch': row(1, 1, 0, 0),
      'CDK grant in a branch, in two stages': row(2, 2, 0, 0),
      'CDK grant in a nested stack': row(2, 2, 2, 2),
      'CDK statement in a loop': row(2, 2, 0, 0)
    }
  },
  'cdk in JavaScript': {
    files: sourcesOf('cdk-javascript'),
    made: 'cdk-javascript/cdk.out',
    plan: 'cdk-javascript/cdk.out',
    deploy: (made) => {
      const { Mail } = JSON.parse(made) as Record<string, MadeTemplate>
      const stack = new Stack('mail', Mail ?? { Resources: {} })
      const queue = stack.named(stack.idOf('Mail/Queue'))
      return stack.deployed({
        [stack.idOf('Mail/Sender/Fn')]: [sqs('ReceiveMessage', queue)],
        [stack.idOf('Mail/Archive/Fn')]: [s3('PutObject', stack.named(stack.idOf('Mail/Bucket')))],
        [stack.idOf('Mail/Bounce')]: [sqs('SendMessage', queue)],
        [stack.idOf('Mail/Digest')]: [nothing()]
      })
    },
    construct: (role) => {
      const [, id = ''] = /^mail-([A-Za-z]+?)(?:Fn)?ServiceRole/.exec(role) ?? []
      const rows: Record<string, [string, ...string[]]> = {
        Sender: ['CDK grant in JavaScript', '    queue.grantConsumeMessages(this.fn)'],
        Archive: ['CDK addToRolePolicy in JavaScript', '    fn.addToRolePolicy('],
        Bounce: ['CDK addToRolePolicy in JavaScript', '    bounce.addToRolePolicy('],
        Digest: ['CDK grant in JavaScript', "    if (process.env.DIGEST !== 'off') {"]
      }
      return rows[id] ?? [id]
    },
    expected: {
      'CDK addToRolePolicy in JavaScript': row(2, 2, 2, 2),
      'CDK grant in JavaScript': row(2, 2, 2, 2)
    }
  },
  sam: {
    files: ['sam/template.yaml'],
    made: 'sam/translated.json',
    deploy: (made) => {
      const stack = new Stack('shop', JSON.parse(made) as MadeTemplate)
      return stack.deployed(SAM_CALLS(stack))
    },
    construct: (role, policy) => {
      const [, id = ''] = /^shop-(\w+)-1ABC/.exec(role) ?? []
      const block = id in SAM_ROWS ? id : id.replace(/Role$/, '')
      return policy === 'tables'
        ? ['AWS::IAM::Role policy', '  OtherRole:']
        : [SAM_ROWS[block] ?? id, id === 'PolicyRole' ? '  Policy:' : `  ${block}:`]
    },
    expected: {
      'AWS policy attached in SAM': row(3, 3, 3, 2),
      'AWS policy attached to a role': row(3, 3, 3, 3),
      'AWS::IAM::Policy': row(1, 1, 1, 1),
      'AWS::IAM::Role policy': row(1, 1, 1, 1),
      'Fn::If': row(1, 1, 1, 1),
      // what SAM grants of itself has no lines to edit
      'SAM connector': row(1, 1, 0, 0),
      'SAM destination': row(1, 1, 0, 0),
      'SAM policy template': row(6, 6, 6, 6),
      'SAM statement': row(1, 1, 1, 1)
    }
  },
  'packaged templates': {
    files: ['packaged/template.yaml'],
    made: 'packaged/translated.json',
    plan: 'packaged/packaged.yaml',
    deploy: (made) => {
      const stack = new Stack('shop', JSON.parse(made) as MadeTemplate)
      return stack.deployed({
        Plain: [sqs('SendMessage', stack.named('Jobs'))],
        Template: [dynamodb('GetItem', stack.named('Table'))],
        Merged: [sqs('SendMessage', stack.named('Jobs')), dynamodb('GetItem', stack.named('Table'))]
      })
    },
    construct: (role) => {
      const [, id = ''] = /^shop-(\w+)Role-1ABC/.exec(role) ?? []
      return [id, `  ${id}:`]
    },
    expected: {
      // its source has a part of the statement elsewhere
      Merged: row(1, 1, 0, 0),
      Plain: row(1, 1, 1, 1),
      Template: row(1, 1, 1, 1)
    }
  },
  serverless: {
    files: ['serverless/serverless.yml', 'serverless/statements/notify.yml'],
    made: 'serverless/packaged.json',
    deploy: (made) => {
      const stack = new Stack('parcels-dev', JSON.parse(made) as MadeTemplate)
      const deployed = stack.deployed({
        LabelLambdaFunction: [sqs('SendMessage', stack.named('Jobs'))],
        CreateLambdaFunction: [sqs('SendMessage', stack.named('Jobs')), dynamodb('GetItem', 'parcels-dev')],
        ReportDashwithDashaDashquiteDashlongDashfunctionDashnameDashx1LambdaFunction: [
          sns('Publish', 'reports')
        ],
        NotifyLambdaFunction: [sns('Publish', 'notices')],
        ArchiveLambdaFunction: [
          s3('GetObject', 'archive'),
          { service: 'Firehose', operation: 'PutRecord', aws: { delivery_stream_name: 'archive' } }
        ]
      })
      return withoutLogs(deployed)
    },
    construct: (role, policy) => {
      if (policy.startsWith('arn:')) return ['AWS policy in managedPolicies', 'provider:']
      const [, id = ''] = /^parcels-dev-(create|report|notify|archive)/.exec(role) ?? []
      const [construct, ...beginnings] = SERVERLESS_ROWS[id] ?? ['serverless statement']
      return [construct, 'provider:', ...beginnings]
    },
    expected: {
      'AWS policy in managedPolicies': row(2, 2, 2, 2),
      'serverless statement': row(1, 1, 1, 1),
      'serverless statement of a function': row(2, 2, 2, 2),
      // what is included is located only: the statement beside it is suggested
      'serverless statement and one in an included file': row(1, 1, 1, 0),
      'serverless statements in an included file': row(1, 1, 0, 0)
    }
  },
  'serverless.ts': {
    files: ['serverless-program/serverless.ts', 'serverless-program/statements/mail.yml'],
    made: 'serverless-program/packaged.json',
    deploy: (made) => {
      const stack = new Stack('labels-dev', JSON.parse(made) as MadeTemplate)
      const deployed = stack.deployed({
        PrintLambdaFunction: [sqs('SendMessage', stack.named('Jobs'))],
        SendLambdaFunction: [dynamodb('GetItem', 'labels-dev'), sns('Publish', 'mails')],
        ListLambdaFunction: [dynamodb('Query', 'mails-dev')],
        PaperLambdaFunction: [nothing()]
      })
      return withoutLogs(deployed)
    },
    construct: (role, policy) => {
      if (policy.startsWith('arn:'))
        return ['AWS policy in managedPolicies of serverless.ts', '  provider: {']
      const [, id = ''] = /^labels-dev-(send|list|paper|Nightly)/.exec(role) ?? []
      return PROGRAM_ROWS[id] ?? ['serverless.ts statement', 'const ofQueue = [', '  provider: {']
    },
    expected: {
      'AWS policy in managedPolicies of serverless.ts': row(1, 1, 0, 0),
      'serverless.ts statement': row(1, 1, 0, 0),
      'serverless.ts statement and one in an included file': row(1, 1, 0, 0),
      'serverless.ts statement behind a condition': row(1, 1, 0, 0),
      'serverless.ts statements in an included file': row(1, 1, 0, 0)
    }
  },
  terraform: {
    files: ['main.tf', 'worker/main.tf', 'policies/template.json', 'policies/file.json'].map(
      (file) => `terraform/${file}`
    ),
    made: 'terraform/plan.json',
    deploy: (made) =>
      plannedDeployment(made, {
        'dev-heredoc': [sqs('SendMessage', 'dev-jobs'), s3('PutObject', 'dev-reports')],
        'dev-files': [
          { service: 'Firehose', operation: 'PutRecord', aws: { delivery_stream_name: 'archive' } }
        ],
        'dev-lambda-execution-role': [sqs('SendMessage', 'parcels'), dynamodb('GetItem', 'parcels')],
        'dev-document': [sns('Publish', 'dev-events'), s3('GetObject', 'dev-reports')],
        'dev-attached': [sqs('SendMessage', 'dev-jobs')],
        'dev-dynamic': [sqs('SendMessage', 'dev-jobs')],
        'dev-worker': [nothing()]
      }),
    construct: (role, policy) => {
      if (/:aws:policy/.test(policy))
        return [
          'AWS policy attached in Terraform',
          'resource "aws_iam_role_policy_attachment" "of_aws" {',
          'resource "aws_iam_role_policy_attachment" "queues" {',
          'resource "aws_iam_role_policy_attachment" "topics" {'
        ]
      const rows: Record<string, [string, ...string[]]> = {
        'dev-heredoc': ['Terraform heredoc', 'resource "aws_iam_role_policy" "heredoc" {'],
        'dev-files': ['Terraform file and templatefile', '{'],
        'dev-lambda-execution-role': [
          'Terraform jsonencode, common names',
          'resource "aws_iam_role_policy" "lambda" {'
        ],
        'dev-document': ['aws_iam_policy_document', 'data "aws_iam_policy_document" "document" {'],
        'dev-dynamic': ['dynamic statement', 'resource "aws_iam_role_policy" "dynamic" {'],
        'dev-worker': ['Terraform name as an input of a module', 'resource "aws_iam_role_policy" "this" {']
      }
      return rows[role] ?? [role]
    },
    expected: {
      // of one nothing is unused any more, and more is granted than needed: objects are not told one by one
      'AWS policy attached in Terraform': row(3, 3, 3, 2),
      'Terraform file and templatefile': row(2, 2, 2, 2),
      'Terraform heredoc': row(1, 1, 1, 1),
      'Terraform jsonencode, common names': row(1, 1, 1, 1),
      'Terraform name as an input of a module': row(1, 1, 1, 1),
      // on the role whose attached policy stays wide
      aws_iam_policy_document: row(1, 1, 1, 0),
      'dynamic statement': row(1, 1, 0, 0)
    }
  }
}

/** The Serverless Framework's own log statements stand in no source. */
function withoutLogs(deployed: readonly Deployed[]): Deployed[] {
  return deployed.map((one) => ({
    ...one,
    policies: one.policies.map(({ name, document }) => {
      const { Statement } = document as { Statement: { Action: string | string[] }[] }
      const others = Statement.filter(({ Action }) => ![Action].flat()[0]?.startsWith('logs:'))
      return { name, document: { ...document, Statement: others } }
    })
  }))
}

/** Where a function's own statements are, by its name. */
const SERVERLESS_ROWS: Record<string, [string, ...string[]]> = {
  create: ['serverless statement of a function', '  create:'],
  report: ['serverless statement of a function', '  report-with-a-quite-long-function-name-x1:'],
  notify: ['serverless statements in an included file', 'notify:'],
  archive: ['serverless statement and one in an included file', '  archive:', 'archive:']
}

const PROGRAM_ROWS: Record<string, [string, ...string[]]> = {
  send: ['serverless.ts statement and one in an included file', '    send: {', 'send:'],
  list: ['serverless.ts statements in an included file', '  list:'],
  paper: ['serverless.ts statement behind a condition', '    ...(isPrinting && {'],
  Nightly: ['serverless.ts resource', '      Nightly: {']
}

const nameOf = (role: string): string => role.slice(role.lastIndexOf('/') + 1)

/** Policies with excess, by role. */
function excessIn(report: Report): Map<string, Set<string>> {
  const { located, unlocated = [] } = locate(report, readTemplates(new Map()))
  const found = new Map<string, Set<string>>()
  for (const { role, policy } of [...located, ...unlocated])
    found.set(nameOf(role), (found.get(nameOf(role)) ?? new Set<string>()).add(policy))
  return found
}

function withSuggestions(
  files: ReadonlyMap<string, string>,
  { located }: TemplateFindings
): Map<string, string> {
  return new Map(
    [...files].map(([file, text]) => {
      const edits = located.flatMap((one) => (one.file === file && one.suggestion ? [one.suggestion] : []))
      return [file, applyEdits(text, edits)]
    })
  )
}

/** Whether lines are within a block that begins with one of these lines, as indentation and braces show. */
function isWithin(
  text: string,
  { startLine, endLine }: TemplateFinding,
  beginnings: readonly string[]
): boolean {
  const lines = text.split('\n')
  return lines.some((line, index) => {
    if (!beginnings.includes(line)) return false
    const depth = line.search(/\S/)
    const next = lines.findIndex(
      (other, at) =>
        at > index && other.trim() !== '' && other.search(/\S/) <= depth && !/^\s*[}\])]/.test(other)
    )
    return startLine > index && endLine <= (next === -1 ? lines.length : next)
  })
}

describe.each(Object.entries(CASES))('what tools made for %s', (_, { files: names, ...one }) => {
  const files = new Map(names.map((file) => [file, read(file)]))
  const plans = (
    one.plan === undefined
      ? []
      : one.plan.endsWith('.yaml')
        ? [[one.plan, read(one.plan)] as const]
        : readAll(one.plan)
  ).map(([file, text]) => ({ file, text }))

  it('is found in its block, and gone when the suggestions are taken', async () => {
    const before = await scanned(one.deploy(readMade(one.made)))
    const found = locate(before, readTemplates(files, { plans, included: files }))
    const edited = withSuggestions(files, found)
    const isEdited = [...edited].some(([file, text]) => text !== files.get(file))
    // what the tool made of the edited sources is its word on them
    const made = isEdited ? `after/${one.made}` : one.made
    for (const [file, text] of isEdited ? edited : []) {
      const written = path.join(FOLDER, 'after', file)
      if (process.env['WRITE_TEMPLATES'] !== undefined) writeFileSync(written, text)
      expect(text).toBe(readFileSync(written, 'utf8'))
    }
    const after = await scanned(one.deploy(readMade(made)))
    const left = excessIn(after)
    const rows = new Map<string, Row>()
    for (const [role, policies] of excessIn(before)) {
      for (const policy of policies) {
        const [construct, ...beginnings] = one.construct(role, policy)
        const here = found.located.filter(
          (finding) => nameOf(finding.role) === role && finding.policy === policy
        )
        const wrong = here.filter((finding) => !isWithin(files.get(finding.file) ?? '', finding, beginnings))
        const sum = rows.get(construct) ?? row(0, 0, 0, 0)
        rows.set(construct, {
          excess: sum.excess + 1,
          located: sum.located + Number(here.length > 0),
          suggested: sum.suggested + Number(here.some(({ suggestion }) => suggestion !== undefined)),
          gone: sum.gone + Number(here.length > 0 && !left.has(role)),
          wrong: sum.wrong + wrong.length
        })
      }
    }
    expect(Object.fromEntries(rows)).toEqual(one.expected)
    // nothing that is used went
    expect(after.roles.flatMap(({ grantedElsewhere }) => grantedElsewhere)).toEqual([])
    expect(after.roles.map(({ arn, used }) => [arn, used])).toEqual(
      before.roles.map(({ arn, used }) => [arn, used])
    )
  })
})
