/** What is read of a template: who holds a statement, its actions, its resources. An ellipsis stands for what the template computes. */
import { describe, expect, it } from '@jest/globals'
import { readTemplates } from '../../src/templates/templates.ts'
import type { DeployedName } from '../../src/templates/written-statement.ts'

function nameOf(name: DeployedName | undefined): string {
  if (name === undefined) return '?'
  if ('logicalId' in name) return `#${name.logicalId}`
  return 'alternatives' in name
    ? name.alternatives.map((pieces) => pieces.join('…')).join('|')
    : name.pieces.join('…')
}

/** `role / policy: actions on resources`, a managed policy with a star. */
function shown(file: string, text: string): string[] {
  return readTemplates(new Map([[file, text]])).statements.map(({ holders, actions, resources }) => {
    const who = holders.map(
      ({ role, policy, managed, several }) =>
        `${nameOf(role)} / ${nameOf(policy)}${managed ? '*' : ''}${several === true ? '+' : ''}`
    )
    const list = (items: typeof actions.items): string =>
      items.map(({ pieces }) => pieces.join('…')).join(', ')
    return `${who.join('; ')}: ${list(actions.items)} on ${list(resources.items)}`
  })
}

const inlineRole = (resource: string): string => `
Resources:
  R:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: p
          PolicyDocument: { Statement: { Effect: Allow, Action: 'a:B', Resource: ${resource} } }
`

describe('intrinsic functions', () => {
  it.each([
    [`!Ref Topic`, '…'],
    [`{ Ref: Topic }`, '…'],
    [`!GetAtt Table.Arn`, 'arn:…'],
    [`{ 'Fn::GetAtt': [Table, Arn] }`, 'arn:…'],
    [`!GetAtt Table.StreamArn`, 'arn:…'],
    [`!GetAtt Queue.QueueName`, '…'],
    [`!Sub 'arn:\${AWS::Partition}:s3:::\${Bucket}/*'`, 'arn:…:s3:::…/*'],
    [`!Sub 'arn:aws:s3:::b/\${!aws:userid}/*'`, 'arn:aws:s3:::b/${aws:userid}/*'],
    [`!Sub ['arn:aws:s3:::\${b}', { b: x }]`, 'arn:aws:s3:::…'],
    [`!Join ['', ['arn:aws:s3:::', !Ref B, '/*']]`, 'arn:aws:s3:::…/*'],
    [`!Join [':', [arn, aws, sns, !Ref 'AWS::Region', '1', t]]`, 'arn:aws:sns:…:1:t'],
    [`!Join ['', !Split [',', !Ref L]]`, '…'],
    [`!If [C, a, b]`, '…'],
    [`!ImportValue x`, '…'],
    [`'{{resolve:ssm:/arn}}'`, '…'],
    [`'arn:aws:s3:::b/\${aws:username}'`, 'arn:aws:s3:::b/${aws:username}'],
    [`['*', !GetAtt A.Arn]`, '*, arn:…']
  ])('%s is %s', (resource, pieces) => {
    expect(shown('template.yaml', inlineRole(resource))).toEqual([`#R / p: a:B on ${pieces}`])
  })
})

const STATEMENT = `{ Effect: Allow, Action: 'a:B', Resource: '*' }`

describe('CloudFormation and SAM', () => {
  it.each([
    [
      'a role with a name',
      `  R: { Type: AWS::IAM::Role, Properties: { RoleName: !Sub '\${Stage}-orders', Policies: [{ PolicyName: p, PolicyDocument: { Statement: [${STATEMENT}] } }] } }`,
      ['…-orders / p: a:B on *']
    ],
    [
      'a policy of its own',
      `  R: { Type: AWS::IAM::Role }\n  P: { Type: AWS::IAM::Policy, Properties: { PolicyName: p, Roles: [!Ref R, other], PolicyDocument: { Statement: [${STATEMENT}] } } }`,
      ['#R / p; other / p: a:B on *']
    ],
    [
      'a role policy',
      `  R: { Type: AWS::IAM::Role }\n  P: { Type: AWS::IAM::RolePolicy, Properties: { PolicyName: p, RoleName: !Ref R, PolicyDocument: { Statement: [${STATEMENT}] } } }`,
      ['#R / p: a:B on *']
    ],
    [
      'a managed policy that roles name',
      `  F: { Type: AWS::Serverless::Function, Properties: { Policies: [!Ref P] } }\n  R: { Type: AWS::IAM::Role, Properties: { ManagedPolicyArns: [!Ref P] } }\n  P: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: { Statement: [${STATEMENT}] } } }`,
      ['#FRole / #P*; #R / #P*: a:B on *']
    ],
    [
      'a managed policy that nothing names',
      `  P: { Type: AWS::IAM::ManagedPolicy, Properties: { ManagedPolicyName: reader, PolicyDocument: { Statement: [${STATEMENT}] } } }`,
      ['? / reader*: a:B on *']
    ],
    [
      'a function’s policies, one of them by name',
      `  F: { Type: AWS::Serverless::Function, Properties: { Policies: [AWSXRayDaemonWriteAccess, { Statement: [${STATEMENT}] }] } }`,
      ['#FRole / FRolePolicy1: a:B on *']
    ],
    [
      'a function with a role that it is given',
      `  F: { Type: AWS::Serverless::Function, Properties: { Role: x, Policies: { Statement: [${STATEMENT}] } } }`,
      []
    ],
    [
      'a policy attached to a function’s role',
      `  F: { Type: AWS::Serverless::Function }\n  P: { Type: AWS::IAM::Policy, Properties: { PolicyName: p, Roles: [!Ref FRole], PolicyDocument: { Statement: [${STATEMENT}] } } }`,
      ['#FRole / p: a:B on *']
    ],
    [
      'what a condition chooses, and no Deny, NotAction or statement that a merge completes',
      `  R: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Deny, Action: 'a:B', Resource: '*' }, { Effect: Allow, NotAction: 'a:B', Resource: '*' }, !If [C, ${STATEMENT}, !Ref 'AWS::NoValue'], { <<: *x }] } }] } }`,
      ['#R / p: a:B on *']
    ]
  ])('%s', (_, resources, expected) => {
    const anchors = 'Metadata: &x { a: b }\n'
    expect(shown('stack.yml', `${anchors}Resources:\n${resources}\n`)).toEqual(expected)
  })

  it('reads what CDK writes', () => {
    const template = {
      Resources: {
        OrdersRole1A: { Type: 'AWS::IAM::Role' },
        OrdersRoleDefaultPolicy2B: {
          Type: 'AWS::IAM::Policy',
          Properties: {
            PolicyName: 'OrdersRoleDefaultPolicy2B',
            Roles: [{ Ref: 'OrdersRole1A' }],
            PolicyDocument: {
              Statement: [
                { Action: ['a:B'], Effect: 'Allow', Resource: { 'Fn::GetAtt': ['Table3C', 'Arn'] } }
              ]
            }
          }
        }
      }
    }
    const file = 'cdk.out/Shop.template.json'
    const text = JSON.stringify(template, null, 1)
    expect(shown(file, text)).toEqual(['#OrdersRole1A / OrdersRoleDefaultPolicy2B: a:B on arn:…'])
    expect(readTemplates(new Map([[file, text]])).statements[0]?.unit.notEdited).toBe(
      'a tool writes this file'
    )
  })

  it('reads JSON that is indented with tabs', () => {
    const text = JSON.stringify(
      {
        Resources: {
          P: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'a:B', Resource: '*' }] } }
          }
        }
      },
      null,
      '\t'
    )
    expect(shown('t.json', text)).toEqual(['? / #P*: a:B on *'])
  })

  it.each([
    ['two documents', `a: AWS::IAM::Role\n---\nb: c\n`],
    ['no YAML', `AWS::IAM::Role: [`],
    ['a duplicate key', `Resources: {}\nResources: { R: { Type: AWS::IAM::Role } }\n`],
    ['an alias of itself', `# AWS::IAM::Role\nResources: &a [*a]\n`],
    ['nesting without end', `# AWS::IAM::Role\n${'['.repeat(20_000)}`]
  ])('says nothing of %s', (_, text) => {
    expect(shown('t.yaml', text)).toEqual([])
  })
})

describe('serverless.yml', () => {
  const yml = (rest: string): string => `service: shop\n${rest}\n`

  it.each([
    [
      'the service’s role',
      yml(`provider: { iam: { role: { statements: [${STATEMENT}] } } }`),
      ['shop-…-…-lambdaRole / shop-…-lambda|…-shop-lambda: a:B on *']
    ],
    [
      'the older form of it, and a name',
      yml(`provider: { iamRoleStatements: [${STATEMENT}], iam: { role: { name: 'x-\${sls:stage}' } } }`),
      ['x-… / shop-…-lambda|…-shop-lambda: a:B on *']
    ],
    [
      'a function’s own',
      yml(
        `functions: { f: { iamRoleStatements: [${STATEMENT}] }, g: { iamRoleStatements: [${STATEMENT}], iamRoleStatementsName: mine } }`
      ),
      ['shop-…-f-…-lambdaRole|shop-…-f-… / ?: a:B on *', 'mine / ?: a:B on *']
    ],
    [
      'a function that inherits',
      yml(
        `provider: { iam: { role: { statements: [${STATEMENT}] } } }\nfunctions: { f: { iamRoleStatementsInherit: true, iamRoleStatements: [] }, g: { iamRoleStatementsInherit: true } }`
      ),
      [
        'shop-…-…-lambdaRole / shop-…-lambda|…-shop-lambda; shop-…-f-…-lambdaRole|shop-…-f-… / shop-…-lambda|…-shop-lambda: a:B on *'
      ]
    ],
    [
      'resources, in parts',
      yml(
        `resources:\n  - Resources: { R: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [${STATEMENT}] } }] } } }`
      ),
      ['#R / p: a:B on *']
    ],
    [
      'variables',
      yml(
        `provider: { iam: { role: { statements: [{ Effect: Allow, Action: 'a:B', Resource: 'arn:aws:s3:::\${self:custom.b, "x"}-#{AWS::Region}/*' }] } } }`
      ),
      ['shop-…-…-lambdaRole / shop-…-lambda|…-shop-lambda: a:B on arn:aws:s3:::…-…/*']
    ],
    [
      'statements from another file',
      yml(`provider: { iam: { role: { statements: '\${file(s.yml)}' } } }`),
      []
    ]
  ])('%s', (_, text, expected) => {
    expect(shown('serverless.yml', text)).toEqual(expected)
  })
})

describe('Terraform', () => {
  const document = (inner: string, resource: string): string =>
    `data "aws_iam_policy_document" "d" {\n${inner}\n}\nresource "aws_iam_role" "r" {\n  name = "orders"\n}\nresource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.r.${resource}\n  policy = data.aws_iam_policy_document.d.json\n}\n`
  const statement = (resources: string): string =>
    `  statement {\n    actions = ["a:B"]\n    resources = ${resources}\n  }`

  it.each([
    ['["*"]', '*'],
    ['[aws_dynamodb_table.t.arn, "${aws_dynamodb_table.t.arn}/index/*"]', 'arn:…, …/index/*'],
    ['["arn:aws:s3:::b/&{aws:username}/*"]', 'arn:aws:s3:::b/${aws:username}/*'],
    ['["arn:aws:s3:::b/$${aws:username}"]', 'arn:aws:s3:::b/${aws:username}'],
    ['var.arns', '…'],
    ['[for b in var.buckets : "${b}/*"]', '…'],
    ['concat(["x"], var.more)', '…'],
    ['[var.x ? "a" : "b", aws_x.y[0].arn, "q\\"q"]', '…, arn:…, q"q'],
    ['[\n      # one\n      "x", // two\n      /* three */ "y",\n    ]', 'x, y'],
    ['[format("%s/*", aws_s3_bucket.b.arn)]', '…'],
    ['[aws_s3_bucket.b.arn,\n      "${join("", ["a", "}"])}-x"]', 'arn:…, …-x']
  ])('resources = %s', (resources, expected) => {
    expect(shown('main.tf', document(statement(resources), 'id'))).toEqual([`orders / ?: a:B on ${expected}`])
  })

  const JSON_POLICY = `jsonencode({\n  Version = "2012-10-17"\n  Statement = [{ Effect = "Allow", Action = "a:B", Resource = "*" }]\n})`

  it.each([
    [
      'jsonencode',
      `resource "aws_iam_role_policy" "p" {\n  name = "p"\n  role = "r"\n  policy = ${JSON_POLICY}\n}`,
      ['r / p: a:B on *']
    ],
    [
      'an inline policy',
      `resource "aws_iam_role" "r" {\n  name_prefix = "r-"\n  inline_policy {\n    name = "p"\n    policy = ${JSON_POLICY}\n  }\n}`,
      ['r-… / p: a:B on *']
    ],
    [
      'a managed policy and its attachments',
      `resource "aws_iam_policy" "p" {\n  name = "p"\n  policy = ${JSON_POLICY}\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  role = "r"\n  policy_arn = aws_iam_policy.p.arn\n}\nresource "aws_iam_policy_attachment" "b" {\n  roles = ["s", aws_iam_role.t.name]\n  policy_arn = aws_iam_policy.p.arn\n}\nresource "aws_iam_role" "t" {\n  name = "t"\n}`,
      ['r / p*; s / p*; t / p*: a:B on *']
    ],
    [
      'for_each',
      `resource "aws_iam_role_policy" "p" {\n  for_each = var.all\n  name = each.key\n  role = "r-\${each.key}"\n  policy = ${JSON_POLICY}\n}`,
      ['r-… / ?+: a:B on *']
    ],
    [
      'a heredoc',
      `resource "aws_iam_role_policy" "p" {\n  role = "r"\n  policy = <<EOF\n{ "Statement": [] }\nEOF\n}`,
      []
    ],
    [
      'a heredoc with interpolations',
      `resource "aws_iam_role_policy" "p" {\n  role = "r"\n  policy = <<-EOF\n  {\n    "Statement": [\n      { "Effect": "Allow", "Action": ["a:B"], "Resource": ["\${aws_x.y.arn}/*", "arn:aws:s3:::b/$\${aws:username}"] },\n      { "Effect": "Allow", "Action": \${jsonencode(var.actions)}, "Resource": "*" }\n    ]\n  }\n  EOF\n}`,
      ['r / ?: a:B on …/*, arn:aws:s3:::b/$${aws:username}', 'r / ?: … on *']
    ],
    [
      'a dynamic statement',
      document(
        `  dynamic "statement" {\n    for_each = var.x\n    content {\n      actions = ["a:C"]\n    }\n  }\n${statement('["*"]')}`,
        'name'
      ),
      ['orders / ?: a:B on *']
    ],
    [
      'a document that another overrides',
      document(`  override_policy_documents = [var.x]\n${statement('["*"]')}`, 'id'),
      []
    ],
    [
      'principals, Deny and not_actions',
      document(
        `  statement {\n    effect = "Deny"\n    actions = ["a:B"]\n    resources = ["*"]\n  }\n  statement {\n    not_actions = ["a:B"]\n    resources = ["*"]\n  }`,
        'id'
      ),
      []
    ],
    ['another file format', 'resource "x" "y" {\n  a = @\n}', []],
    ['a text without end', 'x = "abc', []],
    ['texts within texts', `x = ${'"${'.repeat(20_000)}`, []],
    ['brackets without end', `x = ${'['.repeat(20_000)}`, []]
  ])('%s', (_, text, expected) => {
    expect(shown('main.tf', text)).toEqual(expected)
  })

  it.each([
    ['file("${path.module}/policies/p.json")', 'a:B on *'],
    ['templatefile("${path.module}/policies/p.json", { bucket = "x" })', 'a:B on *'],
    ['file("policies/p.json")', 'a:B on *'],
    ['file("${var.x}/policies/p.json")', undefined]
  ])('reads what %s reads', (call, expected) => {
    const files = new Map([
      ['iam/main.tf', `resource "aws_iam_role_policy" "p" {\n  role = "r"\n  policy = ${call}\n}\n`],
      ['iam/policies/p.json', '{ "Statement": [{ "Effect": "Allow", "Action": "a:B", "Resource": "*" }] }']
    ])
    const { statements, claims } = readTemplates(files)
    expect(statements.map(({ file }) => file)).toEqual(expected === undefined ? [] : ['iam/policies/p.json'])
    expect(claims.some(({ unread }) => unread !== undefined)).toBe(expected === undefined)
  })

  it('reads a module of six hundred policies, each looked up by what it names', () => {
    const blocks = Array.from(
      { length: 300 },
      (_, i) => `resource "aws_iam_role" "r${i}" {
  name = "role-${i}"
}
resource "aws_iam_role_policy" "p${i}" {
  name   = "p${i}"
  role   = aws_iam_role.r${i}.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "a:B", Resource = "*" }] })
}
resource "aws_iam_policy" "m${i}" {
  name   = "m${i}"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "a:C", Resource = "*" }] })
}
resource "aws_iam_role_policy_attachment" "a${i}" {
  role       = aws_iam_role.r${i}.name
  policy_arn = aws_iam_policy.m${i}.arn
}
`
    )
    const before = process.cpuUsage()
    const statements = shown('main.tf', blocks.join(''))
    // half a second; searching the whole file for each block would take forty
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(15)
    expect(statements).toHaveLength(600)
    expect(statements.slice(-2)).toEqual(['role-299 / p299: a:B on *', 'role-299 / m299*: a:C on *'])
  })

  it('takes a document of documents, across the files of a folder', () => {
    const files = new Map([
      ['iam/a.tf', `data "aws_iam_policy_document" "a" {\n${statement('["*"]')}\n}\n`],
      [
        'iam/b.tf',
        `data "aws_iam_policy_document" "b" {\n  source_policy_documents = [data.aws_iam_policy_document.a.json]\n}\nresource "aws_iam_role_policy" "p" {\n  role = "r"\n  policy = data.aws_iam_policy_document.b.json\n}\n`
      ]
    ])
    expect(readTemplates(files).statements.map(({ file }) => file)).toEqual(['iam/a.tf'])
  })

  it('takes the file of OpenTofu instead of its namesake of Terraform, as OpenTofu does', () => {
    const policy = `resource "aws_iam_role_policy" "p" {\n  role = "r"\n  policy = ${JSON_POLICY}\n}\n`
    const read = (...names: string[]): string[] =>
      readTemplates(new Map(names.map((name) => [name, policy]))).statements.map(({ file }) => file)
    expect(read('a/main.tf', 'a/main.tofu', 'b/main.tf')).toEqual(['a/main.tofu', 'b/main.tf'])
  })

  it('knows that a module used twice makes two of each role', () => {
    const policy = `resource "aws_iam_role_policy" "p" {\n  role = "r"\n  policy = ${JSON_POLICY}\n}\n`
    const use = (name: string): string => `module "${name}" {\n  source = "./worker"\n}\n`
    const several = (main: string): (boolean | undefined)[] =>
      readTemplates(
        new Map([
          ['worker/main.tf', policy],
          ['main.tf', main]
        ])
      ).statements.flatMap(({ holders }) => holders.map((holder) => holder.several))
    expect(several(use('a'))).toEqual([undefined])
    expect(several(use('a') + use('b'))).toEqual([true])
    expect(several('module "a" {\n  for_each = var.x\n  source = "./worker"\n}\n')).toEqual([true])
  })
})
