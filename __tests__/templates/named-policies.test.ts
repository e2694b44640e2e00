/** Policies that are named rather than written out: statements take their place only where nothing gets wider by it. */
import { describe, expect, it } from '@jest/globals'
import { changed, granting, type Granting } from './grants.ts'

const QUEUES = 'arn:aws:iam::aws:policy/AmazonSQSFullAccess'
const JOBS = 'arn:aws:sqs:eu-west-1:111122223333:jobs'
/** A policy of AWS of which one action is used, on one queue. */
const attached = (more: Granting = { actions: {} }): Granting => ({
  policy: QUEUES,
  needs: [['sqs:SendMessage', JOBS]],
  ...more,
  actions: { 'sqs:*': [1, 17] },
  more: {
    wide: [{ action: 'sqs:SendMessage', width: 'all', conditional: false, granted: ['*'], needed: [JOBS] }],
    ...more.more
  }
})
const SQS = "!Sub 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:jobs'"

describe('managedPolicies of the Serverless Framework', () => {
  const yml = (more: string, functions = '') => `service: shop
provider:
  iam:
    role:
      managedPolicies:
        - ${QUEUES}
${more}functions:
  label: { handler: a.h }
${functions}`
  const statements =
    '      statements:\n        - Effect: Allow\n          Action: a:Read\n          Resource: x\n'
  const role = attached({ name: 'shop-dev-eu-west-1-lambdaRole', actions: {} })
  const instead = `        - Effect: Allow\n          Action: sqs:SendMessage\n          Resource: ${SQS}\n`

  it.each([
    [
      'before those that there are',
      statements,
      `      statements:\n${instead}${statements.split('\n').slice(1).join('\n')}`
    ],
    ['as the first ones', '', `      statements:\n${instead}      managedPolicies: []\n`]
  ])('become statements %s', (_, before, after) => {
    const { files, found } = changed({ 'serverless.yml': yml(before) }, granting(role))
    expect(found.located.map(({ withheld }) => withheld)).toEqual([undefined, undefined])
    expect(files['serverless.yml']).toBe(
      yml(after).replace(`      managedPolicies:\n        - ${QUEUES}\n`, '')
    )
  })

  it('stay where functions would inherit them', () => {
    const own = '  create:\n    iamRoleStatementsInherit: true\n    iamRoleStatements: []\n'
    const { found } = changed({ 'serverless.yml': yml(statements, own) }, granting(role))
    expect(found.located[0]?.withheld).toMatch(/would inherit/)
  })
})

describe('a policy of AWS that SAM attaches', () => {
  const sam = {
    'template.yaml': `Resources:
  OrdersFunction:
    Type: AWS::Serverless::Function
    Properties:
      Handler: a
      Policies:
        - AmazonSQSFullAccess
`
  }
  const why = (granted: Granting, files: Record<string, string> = sam): string | undefined =>
    changed(files, granting(granted)).found.located[0]?.withheld

  it('becomes statements', () => {
    expect(changed(sam, granting(attached())).files['template.yaml']).toContain(
      `        - Statement:\n            - Effect: Allow\n              Action: sqs:SendMessage\n              Resource: ${SQS}\n`
    )
  })

  it.each<[string, Granting, RegExp]>([
    [
      'it denies something',
      attached({
        actions: {},
        more: {
          bearing: {
            bounded: false,
            statements: [
              {
                policy: QUEUES,
                statement: 1,
                boundary: false,
                effect: 'Deny',
                actions: ['sqs:SendMessage'],
                resources: { not: false, patterns: [] },
                conditions: [],
                variables: false
              }
            ]
          }
        }
      }),
      /the policy denies something/
    ],
    [
      'the name of what is needed is that of one environment',
      attached({
        actions: {},
        needs: [['sqs:SendMessage', `${JOBS}-staging`]],
        more: {
          wide: [
            {
              action: 'sqs:SendMessage',
              width: 'all',
              conditional: false,
              granted: ['*'],
              needed: [`${JOBS}-staging`]
            }
          ]
        }
      }),
      /that of one environment/
    ]
  ])('stays where %s', (_, granted, expected) => {
    expect(why(granted)).toMatch(expected)
  })

  it('stays where a tool wrote it', () => {
    const built = `${sam['template.yaml']}# CodeUri: s3://bucket/0123456789abcdef\n`
    expect(why(attached(), { 'packaged.yaml': built })).toBe('a tool writes this file')
  })
})

describe('a published module of Terraform', () => {
  const call = (statements: string) => `module "orders" {
  source        = "terraform-aws-modules/lambda/aws"
  version       = "7.0.0"
  function_name = "\${var.stage}-orders-worker"
  attach_policy_statements = true
  policy_statements = ${statements}
}
`
  const deployed = (sid: string): Granting => ({
    name: 'dev-orders-worker',
    policy: 'dev-orders-worker-inline',
    sid,
    actions: { 'dynamodb:GetItem': [1, 0], 'dynamodb:DeleteItem': [0, 1] },
    resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders']
  })
  const statement = (actions: string) =>
    `{ effect = "Allow", actions = [${actions}], resources = ["arn:aws:dynamodb:eu-west-1:111122223333:table/orders"] }`
  const both = '"dynamodb:GetItem", "dynamodb:DeleteItem"'

  it.each([
    [
      'a mapping',
      'dynamodb',
      (actions: string) => `{\n    dynamo_db = ${statement(actions)}\n  }`,
      'dynamodb'
    ],
    ['a list', '0', (actions: string) => `[\n    ${statement(actions)}\n  ]`, '0']
  ])('takes its statements as %s', (_, sid, written) => {
    const { files } = changed({ 'main.tf': call(written(both)) }, granting(deployed(sid)))
    expect(files['main.tf']).toBe(call(written('"dynamodb:GetItem"')))
  })

  it('is nothing that this tool knows where it is another', () => {
    const other = call(`{ dynamodb = ${statement(both)} }`).replace('terraform-aws-modules', 'acme')
    expect(changed({ 'main.tf': other }, granting(deployed('dynamodb'))).found.located).toEqual([])
  })
})
