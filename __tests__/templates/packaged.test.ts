/** Packaged templates as plans: of which source they are, what they say beside it, and what is said of those that are of none. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates } from '../../src/templates/templates.ts'
import type { PlanFile } from '../../src/templates/languages/template-language.ts'
import type { TemplateFindings } from '../../src/report/report.ts'
import { granting, type Granting } from './grants.ts'

const FOLDER = path.join(import.meta.dirname, 'tools/packaged')
const [source, packaged] = ['template.yaml', 'packaged.yaml'].map((file) =>
  readFileSync(path.join(FOLDER, file), 'utf8')
) as [string, string]

/** What is deployed of the statement that only the packaged template has as a whole; of its two actions one is used. */
const MERGED: Granting = {
  name: 'shop-MergedRole-1ABCDEFGHIJK',
  policy: 'MergedRolePolicy0',
  statement: 1,
  actions: { 'dynamodb:GetItem': [1, 0], 'dynamodb:DeleteItem': [0, 1] },
  resources: ['arn:aws:dynamodb:us-east-1:111122223333:table/shop-Table-1ABC'],
  needs: []
}
const PLAIN: Granting = {
  name: 'shop-PlainRole-1ABCDEFGHIJK',
  policy: 'PlainRolePolicy0',
  statement: 0,
  actions: { 'sqs:SendMessage': [1, 0], 'sqs:PurgeQueue': [0, 1] },
  resources: ['arn:aws:sqs:us-east-1:111122223333:shop-Jobs-1ABC'],
  needs: []
}

function found(files: Record<string, string>, plans: readonly PlanFile[]): TemplateFindings {
  return locate(granting(MERGED, PLAIN), readTemplates(new Map(Object.entries(files)), { plans }))
}

const placesOf = ({ located }: TemplateFindings): unknown[] =>
  located.map(({ file, startLine, action, withheld, suggestion }) => [
    `${file}:${startLine}`,
    action,
    withheld ?? (suggestion === undefined ? 'nothing' : 'suggested')
  ])
const unreadOf = ({ unread = [] }: TemplateFindings): string[] =>
  unread.map(({ file, why }) => `${file}: ${why}`)

const lineOf = (text: string): number => source.split('\n').findIndex((line) => line.trim() === text) + 1
const PLAIN_PLACE = lineOf('Action: [sqs:SendMessage, sqs:PurgeQueue]')
const LOCATED = (file: string): unknown[] => [
  [`${file}:${PLAIN_PLACE}`, 'sqs:PurgeQueue', 'suggested'],
  [
    `${file}:${lineOf('Merged:')}`,
    'dynamodb:DeleteItem',
    'the packaged template has it otherwise than its source'
  ]
]
const built = packaged.replaceAll(
  /^ {2}(\w+):\n {4}Type: AWS::Serv/gm,
  '  $1:\n    Metadata: { SamResourceId: $1 }\n    Type: AWS::Serv'
)

describe('a packaged template as a plan', () => {
  it.each([
    ['beside its source', 'shop/packaged.yaml', packaged],
    ['as sam build leaves it', 'shop/.aws-sam/build/template.yaml', built],
    ['elsewhere', '/tmp/packaged.yaml', packaged]
  ])('says what its source has otherwise, on the line of the resource: %s', (_, file, text) => {
    const findings = found({ 'shop/template.yaml': source }, [{ file, text }])
    expect(placesOf(findings)).toEqual(LOCATED('shop/template.yaml'))
    expect(unreadOf(findings)).toEqual([])
  })

  it('is no source itself', () => {
    const plans = [{ file: '/work/shop/packaged.yaml', below: 'shop/packaged.yaml', text: packaged }]
    const files = {
      'shop/template.yaml': source,
      'shop/packaged.yaml': packaged.replaceAll('s3://code/', 'x/')
    }
    expect(placesOf(found(files, plans))).toEqual(LOCATED('shop/template.yaml'))
  })

  it('is of the stack in its folder, whose names alone tell what is deployed', () => {
    const files = { 'shop/template.yaml': source, 'mail/template.yaml': source }
    const plans = [{ file: 'shop/packaged.yaml', text: packaged }]
    expect(placesOf(found(files, plans))).toEqual(LOCATED('shop/template.yaml'))
    const other = found(files, [{ file: 'mail/packaged.yaml', text: packaged }])
    expect(other.located.filter(({ file }) => file !== 'shop/template.yaml')).toEqual([])
    const far = found(files, [{ file: '/tmp/packaged.yaml', text: packaged }])
    expect(unreadOf(far)).toEqual([
      '/tmp/packaged.yaml: as a plan it matches several templates that have the same logical ids'
    ])
    expect(far.located.filter(({ file }) => file !== 'shop/template.yaml')).toEqual([])
  })

  it('is said to be of no source, and changes nothing then', () => {
    const more = `${source}\n  More:\n    Type: AWS::SQS::Queue\n`
    const alone = found({ 'shop/template.yaml': more }, [])
    const beside = found({ 'shop/template.yaml': more }, [{ file: 'shop/packaged.yaml', text: packaged }])
    expect(placesOf(beside)).toEqual(placesOf(alone))
    expect(unreadOf(beside)).toEqual([
      'shop/packaged.yaml: as a plan it matches no template that has the same logical ids'
    ])
    const namesake = { 'shop/template.yaml': more, 'mail/template.yaml': source }
    expect(unreadOf(found(namesake, [{ file: 'shop/packaged.yaml', text: packaged }]))).toEqual([
      'shop/packaged.yaml: as a plan it has other logical ids than the template beside it: package that anew'
    ])
  })

  it('is refused where it is none', () => {
    const broken = 'Resources: [\n  AWS::SQS::Queue'
    expect(() => found({}, [{ file: 'p.yaml', text: broken }])).toThrow(
      /^the plan "p.yaml" cannot be read: .+\. Give what "sam build"/
    )
  })
})

describe('plans of other tools', () => {
  it('are said to be of no source', () => {
    const cdkTemplate = JSON.stringify({
      Resources: { Q: { Type: 'AWS::SQS::Queue', Metadata: { 'aws:cdk:path': 'App/Q/Resource' } } }
    })
    const files = {
      'a/cdk.json': '{ "app": "ts-node bin/a.ts" }',
      'a/bin/a.ts': "import { App } from 'aws-cdk-lib'\nnew App()\n",
      'b/cdk.json': '{ "app": "ts-node bin/b.ts" }',
      'b/bin/b.ts': "import { App } from 'aws-cdk-lib'\nnew App()\n"
    }
    const plans = ['App', 'Other'].map((name) => ({
      file: `/tmp/out/${name}.template.json`,
      text: cdkTemplate
    }))
    expect(unreadOf(found(files, plans)).filter((one) => one.startsWith('/tmp'))).toEqual([
      '/tmp/out: as a plan it matches no app of the CDK: no program makes its constructs'
    ])
    const plan = {
      format_version: '1.2',
      planned_values: { root_module: {} },
      configuration: { root_module: { resources: [{ address: 'aws_sqs_queue.q', mode: 'managed' }] } }
    }
    expect(unreadOf(found({}, [{ file: 'plan.json', text: JSON.stringify(plan) }]))).toEqual([
      'plan.json: as a plan it matches no root module, or several: one has to declare all that it has'
    ])
  })
})
