/** Sources, and what the tools themselves made of them: `scripts/template-fixtures.sh` says how. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates, type Knowledge } from '../../src/templates/templates.ts'
import type { TemplateFinding, TemplateFindings } from '../../src/report/report.ts'
import { applyEdits } from './apply-edits.ts'
import { resolved } from './deployments.ts'
import { granting, type Granting } from './grants.ts'

const FOLDER = path.join(import.meta.dirname, 'tools')
const text = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8')
const several = (value: string | string[] | undefined): string[] => [value ?? []].flat()

interface Document {
  Statement: { Action?: string | string[]; Resource?: string | string[] }[]
}

/** Of each statement the first action is used, and the last is not; a pattern has one use and one action of which nothing is known. */
function grantsOf(role: string, policy: string, { Statement }: Document): Granting[] {
  return Statement.map(({ Action, Resource }, statement) => {
    const actions = several(Action)
    const [only = ''] = actions
    const resources = several(Resource)
    const rest = { name: role, policy, statement, resources, needs: [] }
    if (actions.length === 1 && only.endsWith('*')) return { ...rest, actions: { [only]: [0, 178] } }
    return {
      ...rest,
      actions: Object.fromEntries(actions.map((action, i) => [action, i === 0 ? [1, 0] : [0, 1]]))
    }
  })
}

interface Packaged {
  Resources: Record<
    string,
    {
      Type: string
      Properties: {
        RoleName?: string
        Policies?: { PolicyName: string; PolicyDocument: Document }[]
        ManagedPolicyArns?: string[]
      }
    }
  >
}

/** Without the framework's own log statements, which stand in no source. */
function packaged(file: string, stack: string): Granting[] {
  const { Resources } = resolved(text(file), {
    'Jobs.Arn': `arn:aws:sqs:us-east-1:111122223333:${stack}-Jobs-1ABC`
  }) as Packaged
  const all = Object.entries(Resources).flatMap(([id, { Type, Properties }]) => {
    if (Type !== 'AWS::IAM::Role') return []
    const {
      RoleName: role = `${stack}-${id}-1ABCDEFGHIJK`,
      Policies = [],
      ManagedPolicyArns = []
    } = Properties
    return [
      ...Policies.flatMap(({ PolicyName, PolicyDocument }) => grantsOf(role, PolicyName, PolicyDocument)),
      ...ManagedPolicyArns.flatMap((arn) => ofAws(role, arn))
    ]
  })
  return all.filter(({ actions }) => !Object.keys(actions).some((action) => action.startsWith('logs:')))
}

const ofAws = (role: string, arn: string): Granting[] =>
  grantsOf(role, arn, { Statement: [{ Action: ['ssm:GetParameters', `of:${arn}`], Resource: '*' }] })

interface Planned {
  planned_values: { root_module: PlannedModule }
}
interface PlannedModule {
  resources: { type: string; name: string; values: Record<string, string> }[]
  child_modules?: PlannedModule[]
}

/** Which role a policy of the configuration names: a plan tells only that it is known after the apply. */
const ROLES: Record<string, string> = {
  heredoc: 'dev-heredoc',
  template: 'dev-files',
  file: 'dev-files',
  lambda: 'dev-lambda-execution-role',
  this: 'dev-worker',
  of_aws: 'dev-document',
  queues: 'dev-attached',
  topics: 'dev-attached'
}

function planned(): Granting[] {
  const { planned_values: values } = JSON.parse(text('terraform/plan.json')) as Planned
  const modules = [values.root_module, ...(values.root_module.child_modules ?? [])]
  return modules.flatMap(({ resources }) =>
    resources.flatMap(({ type, name, values: { name: policy = '', policy: document, policy_arn: arn } }) => {
      if (type === 'aws_iam_role_policy' && name in ROLES)
        return grantsOf(ROLES[name] ?? '', policy, JSON.parse(document ?? '') as Document)
      if (type === 'aws_iam_role_policy_attachment' && arn !== undefined) return ofAws(ROLES[name] ?? '', arn)
      if (type !== 'aws_iam_policy' || document === undefined) return []
      const managed = `arn:aws:iam::111122223333:policy/${policy}`
      return grantsOf('dev-document', managed, JSON.parse(document) as Document)
    })
  )
}

const filesOf = (...names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [name, text(name)]))

const TERRAFORM = ['main.tf', 'worker/main.tf', 'policies/template.json', 'policies/file.json'].map(
  (file) => `terraform/${file}`
)

/** The lines that a finding is on. */
function linesAt(files: ReadonlyMap<string, string>, { file, startLine, endLine }: TemplateFinding): string {
  return (files.get(file) ?? '')
    .split('\n')
    .slice(startLine - 1, endLine)
    .join('\n')
}

function search(
  files: ReadonlyMap<string, string>,
  deployed: readonly Granting[],
  knowledge: Knowledge = {}
) {
  const source = locate(granting(...deployed), readTemplates(files, knowledge))
  const wrong = source.located.filter((finding) => {
    const [, name = finding.action] = /^of:.*\/(.+)$/.exec(finding.action) ?? []
    return !linesAt(files, finding).includes(name)
  })
  return { source, wrong }
}

/** By policy of a role: whether excess is located, and whether there is a suggestion. */
function table({ located, unlocated = [] }: TemplateFindings): string[] {
  const short = (role: string, policy: string): string =>
    `${role.slice(role.lastIndexOf('/') + 1)} / ${policy.slice(policy.lastIndexOf('/') + 1)}`
  const rows = [
    ...located.map(
      ({ role, policy, suggestion }) =>
        `${short(role, policy)}: ${suggestion === undefined ? 'located' : 'suggested'}`
    ),
    ...unlocated.map(({ role, policy }) => `${short(role, policy)}: not located`)
  ]
  return [...new Set(rows)].sort()
}

describe('what serverless 3.40.0 and its plugin package', () => {
  it('is found in serverless.yml, and in what it includes', () => {
    const files = filesOf('serverless/serverless.yml', 'serverless/statements/notify.yml')
    const deployed = packaged('serverless/packaged.json', 'parcels-dev')
    const { source, wrong } = search(files, deployed, { included: files })
    expect(wrong).toEqual([])
    expect(table(source)).toEqual([
      'parcels-dev-Nightly-1ABCDEFGHIJK / nightly: suggested',
      // a statement of its own, and one that is included
      'parcels-dev-archive-us-east-1-lambdaRole / parcels-dev-lambda: located',
      'parcels-dev-archive-us-east-1-lambdaRole / parcels-dev-lambda: suggested',
      'parcels-dev-create-us-east-1-lambdaRole / parcels-dev-lambda: suggested',
      'parcels-dev-notify-us-east-1-lambdaRole / parcels-dev-lambda: located',
      'parcels-dev-report-with-a-quite-long-function-name-x1-us-east-1 / parcels-dev-lambda: suggested',
      'parcels-dev-us-east-1-lambdaRole / AmazonSNSFullAccess: located',
      'parcels-dev-us-east-1-lambdaRole / AmazonSSMReadOnlyAccess: located',
      'parcels-dev-us-east-1-lambdaRole / parcels-dev-lambda: suggested'
    ])
  })

  it.each([
    ['lines as git has them', '\n'],
    ['lines of Windows', '\r\n']
  ])('is found in serverless.ts, and in what it includes: %s', (_, lineBreak) => {
    const files = new Map(
      [...filesOf('serverless-program/serverless.ts', 'serverless-program/statements/mail.yml')].map(
        ([file, content]) => [file, content.replaceAll('\n', lineBreak)]
      )
    )
    const deployed = packaged('serverless-program/packaged.json', 'labels-dev')
    const { source, wrong } = search(files, deployed, { included: files })
    expect(wrong).toEqual([])
    expect(table(source)).toEqual([
      'labels-dev-Nightly-1ABCDEFGHIJK / nightly: located',
      'labels-dev-list-us-east-1-lambdaRole / labels-dev-lambda: located',
      'labels-dev-paper-us-east-1-lambdaRole / labels-dev-lambda: located',
      'labels-dev-send-us-east-1-lambdaRole / labels-dev-lambda: located',
      'labels-dev-us-east-1-lambdaRole / AmazonSSMReadOnlyAccess: located',
      'labels-dev-us-east-1-lambdaRole / labels-dev-lambda: located'
    ])
    expect(
      source.located.map(({ file, startLine, action }) => `${path.basename(file)}:${startLine} ${action}`)
    ).toEqual([
      'serverless.ts:10 sqs:DeleteMessage',
      'serverless.ts:29 of:arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess',
      'serverless.ts:34 s3:*',
      'serverless.ts:49 dynamodb:DeleteItem',
      'serverless.ts:62 events:*',
      'serverless.ts:84 events:PutRule',
      'mail.yml:6 sns:DeleteTopic',
      'mail.yml:13 dynamodb:Scan'
    ])
  })
})

describe('what Terraform plans', () => {
  const files = filesOf(...TERRAFORM)
  const plans = [{ file: 'plan.json', text: text('terraform/plan.json') }]

  it.each([
    // a name that is an input of the module is as its only call gives it
    ['without the plan', {}],
    ['with the plan', { plans }]
  ])('is found in the configuration %s', (_, knowledge) => {
    const { source, wrong } = search(files, planned(), knowledge)
    expect(wrong).toEqual([])
    expect(table(source)).toEqual([
      'dev-attached / AmazonSNSFullAccess: suggested',
      'dev-attached / AmazonSQSFullAccess: suggested',
      'dev-document / AmazonS3ReadOnlyAccess: suggested',
      'dev-document / dev-document-read: suggested',
      'dev-files / file: suggested',
      'dev-files / template: suggested',
      'dev-heredoc / policy: suggested',
      'dev-lambda-execution-role / lambda_policy: suggested',
      'dev-worker / dev-worker: suggested'
    ])
  })

  it('has no excess when the suggestions are taken', () => {
    const { source } = search(files, planned(), { plans })
    for (const [file, before] of files) {
      const after = applyEdits(
        before,
        source.located.flatMap((one) => (one.file === file && one.suggestion ? [one.suggestion] : []))
      )
      const unused = source.located.filter((one) => one.file === file && one.suggestion !== undefined)
      for (const { action } of unused) expect(after).not.toContain(action)
      for (const action of [
        'sqs:SendMessage',
        's3:PutObject',
        'sns:Publish',
        'ssm:GetParameter',
        'states:StartExecution'
      ])
        expect([action, !before.includes(action) || after.includes(action)]).toEqual([action, true])
      if (file.endsWith('.json')) expect(() => JSON.parse(after) as unknown).not.toThrow()
    }
  })

  it('tells which of two alike is meant', () => {
    const copy = new Map([...files].map(([file, content]) => [file.replace('terraform/', 'copy/'), content]))
    const two = new Map([...files, ...copy, ['copy/more.tf', 'resource "aws_sqs_queue" "more" {}\n']])
    const [one] = planned().filter(({ name }) => name === 'dev-lambda-execution-role')
    const deployed = one === undefined ? [] : [one]
    expect(search(two, deployed).source.located).toEqual([])
    // the plan belongs to the folder that declares no less and no more than it has: both do here, so that nothing is said
    expect(search(two, deployed, { plans }).source.located).toEqual([])
    const other = new Map(
      [...two].map(([file, content]) => [
        file,
        content.replace(
          'resource "aws_iam_role" "files"',
          file.startsWith('copy/') ? 'resource "aws_iam_role" "others"' : 'resource "aws_iam_role" "files"'
        )
      ])
    )
    expect([...new Set(search(other, deployed, { plans }).source.located.map(({ file }) => file))]).toEqual([
      'terraform/main.tf'
    ])
  })

  it('is refused where it is no plan', () => {
    expect(() => readTemplates(files, { plans: [{ file: 'p.json', text: '{}' }] })).toThrow(
      /^the plan "p.json" is neither what "terraform show -json" prints, nor of cdk.out, nor a packaged template\. Give the JSON/
    )
    const plan = { file: 'p.json', text: '{ "format_version": "1.2" }' }
    expect(() => readTemplates(files, { plans: [plan] })).toThrow(
      /^the plan "p.json" is not what "terraform show -json" prints: .+\. Write it with "terraform plan -out FILE"/
    )
  })
})
