/** Resources are narrowed in the template's own words, or not at all. */
import { describe, expect, it } from '@jest/globals'
import { changed, granting } from './grants.ts'

const ARN = 'arn:aws:dynamodb:eu-west-1:111122223333:table/'
const TABLE = `${ARN}shop-Table-1ABCDEFGHIJK`

/** What takes the place of `*`, or why nothing does. */
function narrowed(
  files: Record<string, string>,
  needed: string,
  more: { name?: string; policy?: string } = {}
): string {
  const action = needed.includes(':s3:')
    ? 's3:GetObject'
    : needed.includes(':states:')
      ? 'states:StartExecution'
      : 'dynamodb:GetItem'
  const wide = [{ action, width: 'all' as const, conditional: false, granted: ['*'], needed: [needed] }]
  const report = granting({
    ...more,
    actions: { [action]: [1, 0] },
    needs: [[action, needed]],
    more: { wide }
  })
  const text = Object.fromEntries(
    Object.entries(files).map(([file, content]) => [file, content.replaceAll('ACTION', action)])
  )
  const { found } = changed(text, report)
  const [one] = found.located
  const line = one?.suggestion?.lines.find((each) => /resource/i.test(each))
  return line?.replace(/^.*?resources?"?\s*[:=]\s*/i, '').replace(/,$/, '') ?? one?.withheld ?? 'not located'
}

const sam = (before: string, more = '') => ({
  'template.yaml': `${before}
Resources:
  Table:
    Type: AWS::DynamoDB::Table
${more}
  OrdersFunction:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - Statement:
            - Effect: Allow
              Action: ACTION
              Resource: "*"
`
})
const bucket = (lines: string) => sam('', `  Store:\n    Type: AWS::S3::Bucket\n${lines}`)
const STAGE = 'Parameters:\n  Stage:\n    Type: String\n    AllowedValues: [dev, prod]'
const sub = (name: string) =>
  `!Sub 'arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/${name}'`

describe('a resource of CloudFormation', () => {
  it.each([
    ['is the one that the template makes', sam(''), TABLE, '!GetAtt Table.Arn'],
    ['is a part of it', sam(''), `${TABLE}/index/by-date`, "!Sub '${Table.Arn}/index/by-date'"],
    ['has the account and region of the stack', sam(''), `${ARN}orders`, sub('orders')],
    [
      'has another region',
      sam(''),
      `${ARN}orders`.replace('eu-west-1', 'us-east-1'),
      sub('orders').replace('${AWS::Region}', 'us-east-1')
    ],
    ['has a parameter in its name', sam(STAGE), `${ARN}orders-dev`, sub('orders-${Stage}')],
    [
      'is named by a parameter',
      sam('Parameters:\n  OrdersTable:\n    Default: orders'),
      `${ARN}orders`,
      sub('${OrdersTable}')
    ],
    [
      'is named by nothing else',
      bucket(''),
      'arn:aws:s3:::shop-store-abcdefghijkl1/a.pdf',
      "!Sub '${Store.Arn}/a.pdf'"
    ],
    [
      'has its name',
      bucket('    Properties: { BucketName: invoices }'),
      'arn:aws:s3:::invoices',
      '!GetAtt Store.Arn'
    ],
    ['has no account', sam(''), 'arn:aws:s3:::invoices/a', '"arn:aws:s3:::invoices/a"']
  ])('that %s', (_, files, needed, words) => {
    expect(narrowed(files, needed)).toBe(words)
  })

  it.each([
    ['another stack made', sam(''), `${ARN}other-Table-1ABCDEFGHIJK`, /^another stack makes the name/],
    [
      'is named after an environment',
      sam(''),
      `${ARN}orders-staging`,
      /name of what is needed is that of one environment/
    ],
    [
      'a parameter may name',
      sam('Parameters:\n  TableName: { Type: String }'),
      `${ARN}orders`,
      /^TableName may be what names it/
    ],
    [
      'is in another account',
      sam(''),
      `${ARN}orders`.replace('111122223333', '999999999999'),
      /in another account/
    ],
    [
      'is made only at times',
      sam('', '    Condition: Wanted'),
      TABLE,
      /Table, which is needed, is made only under a condition/
    ],
    [
      'has a name that is computed',
      sam('', '    Properties: { TableName: !ImportValue x }'),
      `${ARN}orders`,
      /^Table may be what is needed/
    ],
    [
      'needs the function itself',
      sam('', '    Metadata: { DependsOn: !Ref OrdersFunction }'),
      TABLE,
      /^another stack makes the name/
    ]
  ])('that %s stays', (_, files, needed, why) => {
    expect(narrowed(files, needed)).toMatch(why)
  })

  it('is written in JSON as JSON has it', () => {
    const policy = { Statement: [{ Effect: 'Allow', Action: 'ACTION', Resource: '*' }] }
    const resources = {
      Table: { Type: 'AWS::DynamoDB::Table' },
      OrdersFunction: { Type: 'AWS::Serverless::Function', Properties: { Policies: [policy] } }
    }
    const files = { 'template.json': JSON.stringify({ Resources: resources }, null, 2) }
    expect(narrowed(files, TABLE)).toBe('{"Fn::GetAtt":["Table","Arn"]}')
  })
})

describe('a resource of the Serverless Framework', () => {
  const files = {
    'serverless.yml': `service: shop
provider:
  stage: \${opt:stage, 'dev'}
  iam:
    role:
      statements:
        - Effect: Allow
          Action: ACTION
          Resource: '*'
resources:
  Resources:
    Table: { Type: AWS::DynamoDB::Table }
`
  }
  const role = { name: 'shop-dev-eu-west-1-lambdaRole', policy: 'shop-dev-lambda' }

  it.each([
    [`${ARN}shop-dev-Table-1ABCDEFGHIJK`, '!GetAtt Table.Arn'],
    [`${ARN}orders-dev`, sub("orders-${opt:stage, ''dev''}")],
    [`${ARN}orders-staging`, 'the name of what is needed is that of one environment']
  ])('%s is %s', (needed, words) => {
    expect(narrowed(files, needed, role)).toBe(words)
  })
})

describe('a resource of Terraform', () => {
  const policy = `
resource "aws_iam_role" "orders" {
  name = "shop-orders"
}
resource "aws_iam_role_policy" "orders" {
  name   = "orders"
  role   = aws_iam_role.orders.id
  policy = POLICY
}
`
  const native = policy.replace(
    'POLICY',
    `jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "ACTION"
      Resource = "*"
    }]
  })`
  )
  const heredoc = policy.replace(
    'POLICY',
    `<<EOF
{
  "Statement": [{
    "Effect": "Allow",
    "Action": "ACTION",
    "Resource": "*"
  }]
}
EOF`
  )
  const table = (more = '') =>
    `resource "aws_dynamodb_table" "orders" {\n  name = "\${var.prefix}-orders"\n${more}\n}\n`
  const data = 'data "aws_caller_identity" "me" {}\ndata "aws_region" "here" {}\n'
  const role = { name: 'shop-orders', policy: 'orders' }

  it.each([
    ['a block', native + table(), `${ARN}dev-orders`, 'aws_dynamodb_table.orders.arn'],
    [
      'a part of a block',
      native + table(),
      `${ARN}dev-orders/index/x`,
      '"${aws_dynamodb_table.orders.arn}/index/x"'
    ],
    ['a block in JSON', heredoc + table(), `${ARN}dev-orders`, '"${aws_dynamodb_table.orders.arn}"'],
    [
      'a block that is one or none',
      native + table('  count = var.on ? 1 : 0'),
      `${ARN}dev-orders`,
      'aws_dynamodb_table.orders[0].arn'
    ],
    [
      'data sources',
      native + data,
      `${ARN}orders`,
      '"arn:aws:dynamodb:${data.aws_region.here.name}:${data.aws_caller_identity.me.account_id}:table/orders"'
    ],
    [
      'a variable',
      `${native}${data}variable "stage" {\n  default = "dev"\n}\n`,
      `${ARN}orders-dev`,
      '"arn:aws:dynamodb:${data.aws_region.here.name}:${data.aws_caller_identity.me.account_id}:table/orders-${var.stage}"'
    ],
    [
      'variables of its account and region',
      `${native}variable "account_id" {\n  default = "${ARN.split(':')[4]}"\n}\nvariable "region" {\n  default = "${ARN.split(':')[3]}"\n}\n`,
      `${ARN}orders`,
      '"arn:aws:dynamodb:${var.region}:${var.account_id}:table/orders"'
    ],
    [
      'an account that the module has written out',
      `${native}locals {\n  owner = "${ARN.split(':')[4]}"\n}\n`,
      `${ARN}orders`,
      `"${ARN}orders"`
    ],
    [
      'nothing that names the account',
      `${native}data "aws_caller_identity" "other" {\n  provider = aws.other\n}\n`,
      `${ARN}orders`,
      'the module has nothing that names its account, and the account of the traces is not that of every environment: data "aws_caller_identity" would name it'
    ],
    [
      'one of several blocks',
      native + table('  for_each = var.all'),
      `${ARN}dev-orders`,
      'aws_dynamodb_table.orders may be what is needed'
    ],
    [
      'a block that needs the policy',
      native + table('  depends_on = [aws_iam_role_policy.orders]'),
      `${ARN}dev-orders`,
      'aws_dynamodb_table.orders, which is needed, itself needs the policy'
    ],
    [
      'an environment',
      native,
      `${ARN}orders-staging`,
      'the name of what is needed is that of one environment'
    ]
  ])('by %s', (_, text, needed, words) => {
    expect(narrowed({ 'main.tf': text }, needed, role)).toBe(words)
  })
})
