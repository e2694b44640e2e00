/** The file that a role comes of, among others that look alike; or none. */
import { describe, expect, it } from '@jest/globals'
import { locate } from '../../src/templates/locate.ts'
import { readTemplates, type Knowledge } from '../../src/templates/templates.ts'
import { granting, type Granting } from './grants.ts'

const ALLOW =
  '- Statement: [{ Effect: Allow, Action: [a:Read, a:Write], Resource: !GetAtt T.Arn }, { Effect: Allow, Action: x:Y, Resource: "*" }]'

/** A SAM template of one function with policies. */
function sam(policies = ALLOW, id = 'OrdersFunction'): string {
  return `Resources:\n  ${id}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        ${policies}\n`
}

const orders = (stack: string, more: Partial<Granting> = {}): Granting => ({
  name: `${stack}-OrdersFunctionRole-1ABCDEFGHIJK`,
  actions: { 'a:Read': [1, 0], 'a:Write': [0, 1] },
  resources: ['arn:aws:a:eu-west-1:111122223333:table/shop-T-1ABC'],
  ...more
})

function found(files: Record<string, string>, role: Granting, knowledge: Knowledge = {}) {
  const source = locate(granting(role), readTemplates(new Map(Object.entries(files)), knowledge))
  return {
    files: [...new Set(source.located.map(({ file }) => file))],
    suggested: source.located.some(({ suggestion }) => suggestion !== undefined),
    why: source.unlocated?.map(({ why }) => why) ?? []
  }
}

describe('of namesakes', () => {
  const two = { 'delivery/template.yaml': sam(), 'orders/template.yaml': sam() }

  it.each<[string, Record<string, string>, string, string | undefined, Knowledge?]>([
    ['none where nothing tells', two, 'prod-1', undefined],
    [
      'the one that samconfig.toml names',
      { ...two, 'orders/samconfig.toml': '[prod.deploy.parameters]\nstack_name = "prod-1"\n' },
      'prod-1',
      'orders/template.yaml'
    ],
    [
      'the one that a samconfig for one template names',
      {
        'infra/a.yaml': sam(),
        'infra/b.yaml': sam(),
        'infra/samconfig.toml':
          '[default.deploy.parameters]\ntemplate_file = "b.yaml"\nstack_name = "prod-1"\n'
      },
      'prod-1',
      'infra/b.yaml'
    ],
    [
      'the one in the folder that is called like the stack',
      two,
      'shop-delivery-prod',
      'delivery/template.yaml'
    ],
    [
      'none where two folders are',
      { ...two, 'orders-delivery/template.yaml': sam() },
      'orders-delivery-prod',
      undefined
    ],
    [
      'the one that another template nests',
      {
        ...two,
        'main.yaml':
          'Resources:\n  Late:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: delivery/template.yaml }\n'
      },
      'prod-Late-1XYZ',
      'delivery/template.yaml'
    ],
    [
      'the one that is told',
      two,
      'prod-1',
      'orders/template.yaml',
      { told: [{ name: 'prod-1', path: 'orders' }] }
    ],
    [
      'the one that the longest name tells',
      two,
      'prod-1',
      'orders/template.yaml',
      {
        told: [
          { name: 'prod', path: 'delivery' },
          { name: 'prod-1', path: 'orders/template.yaml' }
        ]
      }
    ],
    [
      'the one that git tracks',
      two,
      'prod-1',
      'orders/template.yaml',
      { tracked: new Set(['orders/template.yaml']) }
    ],
    [
      'the one that is no build output',
      {
        ...two,
        'delivery/template.yaml': `${sam()}      CodeUri: s3://bucket/0123456789abcdef\n`
      },
      'prod-1',
      'orders/template.yaml'
    ]
  ])('%s', (_, files, stack, file, ...knowledge) => {
    const { files: located, suggested } = found(files, orders(stack), ...knowledge)
    expect(located).toEqual(file === undefined ? [] : [file])
    expect(suggested).toBe(file !== undefined)
  })

  it('one is not taken because the other’s policy is not read', () => {
    const files = {
      ...two,
      'delivery/template.yaml': sam('- EventBridgePutEventsPolicy: { EventBusName: shop }')
    }
    expect(found(files, orders('prod-1'))).toEqual({
      files: [],
      suggested: false,
      why: ['delivery/template.yaml and orders/template.yaml may each be what it is deployed from']
    })
    expect(found(files, orders('delivery')).files).toEqual(['delivery/template.yaml'])
  })

  it.each([
    ['has no such role', sam(ALLOW, 'Other')],
    ['is no YAML', 'Resources: [ AWS::IAM::Role OrdersFunction\n']
  ])('one is taken only where the other %s', (_, text) => {
    const isRead = !text.includes('[ AWS')
    expect(found({ ...two, 'delivery/template.yaml': text }, orders('prod-1')).files).toEqual(
      isRead ? ['orders/template.yaml'] : []
    )
  })
})

it('takes no template that is known to be deployed under another name', () => {
  const files = {
    'template.yaml': sam(),
    'samconfig.toml': '[default.deploy.parameters]\nstack_name = "invoices"\n'
  }
  expect(found(files, orders('invoices-staging')).files).toEqual(['template.yaml'])
  expect(found(files, orders('shop-delivery'))).toEqual({
    files: [],
    suggested: false,
    why: ['template.yaml is deployed under another name']
  })
})

it('finds nothing in a wrong file of 500 templates with namesakes', () => {
  const kinds = [
    ALLOW,
    '- EventBridgePutEventsPolicy: { EventBusName: shop }',
    '- AmazonSQSFullAccess',
    '- !If [C, x, y]'
  ]
  const files: Record<string, string> = {}
  const roles: Granting[] = []
  for (let i = 0; i < 500; i++) {
    const broken = i % 7 === 6
    files[`services/s${i}/template.yaml`] = broken ? `${sam()}  [\n` : sam(kinds[i % kinds.length])
    roles.push(orders(i % 3 === 0 ? `shop-s${i}-prod` : `x${i}`, { policy: 'OrdersFunctionRolePolicy0' }))
  }
  const { located, ambiguous, notFound } = locate(
    granting(...roles),
    readTemplates(new Map(Object.entries(files)))
  )
  for (const { role, file } of located) {
    const index = /\/shop-s(\d+)-prod-/.exec(role)?.[1]
    expect(file).toBe(`services/s${index}/template.yaml`)
  }
  expect(located.length).toBeGreaterThan(50)
  expect(located.length + ambiguous + notFound).toBe(500)
})

describe('names as tools write them', () => {
  const service = (rest: string): string => `service: parcels\n${rest}`
  const provider = (action: string): string =>
    service(
      `provider:\n  iam:\n    role:\n      statements:\n        - Effect: Allow\n          Action: ${action}\n          Resource: "*"\nfunctions:\n  label: { handler: a.b }\n`
    )
  const all = { actions: { 's3:*': [0, 178] } } satisfies Partial<Granting>

  it.each([
    ['parcels-dev-lambda', 'parcels-dev-us-east-1-lambdaRole'],
    ['dev-parcels-lambda', 'parcels-dev-us-east-1-lambdaRole'],
    ['parcels-dev-lambda', 'parcels-dev-eu-west-1-lambdaRole']
  ])('the service’s policy %s', (policy, name) => {
    expect(found({ 'serverless.yml': provider('s3:*') }, { name, policy, ...all }).files).toEqual([
      'serverless.yml'
    ])
  })

  it('a function’s role that would be longer than 64 characters', () => {
    const text = service(
      'functions:\n  report-with-a-quite-long-function-name-x1:\n    handler: a.h\n    iamRoleStatements:\n      - { Effect: Allow, Action: "s3:*", Resource: "*" }\n'
    )
    const name = 'parcels-dev-report-with-a-quite-long-function-name-x1-us-east-1'
    expect(found({ 'serverless.yml': text }, { name, policy: 'parcels-dev-lambda', ...all }).files).toEqual([
      'serverless.yml'
    ])
  })

  const terraform = (role: string, policy: string): string =>
    `resource "aws_iam_role" "r" {\n${role}\n}\nresource "aws_iam_role_policy" "p" {\n${policy}\n  role = aws_iam_role.r.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }, { Effect = "Allow", Action = "x:Y", Resource = "*" }] })\n}\n`

  it.each([
    ['written out, of common words', 'name = "lambda-role"', 'name = "policy"', 'lambda-role', 'policy'],
    [
      'behind a variable, of common words',
      'name = "${var.prefix}-lambda-execution-role"',
      'name = "lambda_policy"',
      'dev-lambda-execution-role',
      'lambda_policy'
    ],
    [
      'one or none',
      'count = var.create ? 1 : 0\n  name = "parcels"',
      'count = var.create ? 1 : 0\n  name = "p"',
      'parcels',
      'p'
    ],
    [
      'with a generated end',
      'name_prefix = "parcels-"',
      '',
      'parcels-20261126120000000100000001',
      'terraform-20261126120000000200000002'
    ]
  ])('Terraform’s, %s', (_, roleName, policyName, name, policy) => {
    const { files, suggested } = found(
      { 'main.tf': terraform(roleName, policyName) },
      { name, policy, ...all }
    )
    expect(files).toEqual(['main.tf'])
    expect(suggested).toBe(true)
  })
})
