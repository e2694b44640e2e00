/** Which lines change, in every way that templates write lists and statements. */
import { describe, expect, it } from '@jest/globals'
import { changed, granting, type Granting } from './grants.ts'

/** A SAM template of the statements of one function. */
function sam(statements: string): string {
  return `Resources:
  OrdersFunction:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - Statement:
${statements}`
}

const UNUSED = { 'a:Read': [1, 0], 'a:Write': [0, 1], 'a:Drop': [0, 1] } as Granting['actions']

describe('actions that nobody needs', () => {
  it.each([
    [
      'a line each, with comments',
      `          - Effect: Allow
            Action:
              - a:Write # writes
              # reads
              - 'a:Read'
              - "a:Drop"

            Resource: '*'
`,
      `          - Effect: Allow
            Action:
              # reads
              - 'a:Read'

            Resource: '*'
`
    ],
    [
      'on one line',
      `          - { Effect: Allow, Action: [a:Write, "a:Read", a:Drop], Resource: '*' }\n`,
      `          - { Effect: Allow, Action: ["a:Read"], Resource: '*' }\n`
    ],
    [
      'in brackets over lines, several a line',
      `          - Effect: Allow
            Action: [a:Write, a:Drop,
              a:Read]
            Resource: '*'
`,
      `          - Effect: Allow
            Action: [a:Read]
            Resource: '*'
`
    ],
    [
      'in brackets over lines, with commas behind all and comments',
      `          - Effect: Allow
            Action: [
              a:Read, # reads
              a:Write, # writes
              a:Drop, # drops
            ]
            Resource: '*'
`,
      `          - Effect: Allow
            Action: [
              a:Read, # reads
            ]
            Resource: '*'
`
    ],
    [
      'with a comment before the last comma',
      `          - Effect: Allow
            Action: [
              a:Read, # reads
              a:Write, # writes
              a:Drop # drops
            ]
            Resource: '*'
`,
      `          - Effect: Allow
            Action: [
              a:Read # reads
            ]
            Resource: '*'
`
    ]
  ])('%s', (_, before, after) => {
    const { files, found } = changed({ 'template.yaml': sam(before) }, granting({ actions: UNUSED }))
    expect(found).toMatchObject({ ambiguous: 0, notFound: 0 })
    expect(found.located.map(({ action }) => action).sort()).toEqual(['a:Drop', 'a:Write'])
    expect(files['template.yaml']).toBe(sam(after))
  })

  it('keeps line breaks as they are', () => {
    const text = sam(
      `          - Effect: Allow\n            Action:\n              - a:Read\n              - a:Write\n              - a:Drop\n            Resource: '*'\n`
    ).replaceAll('\n', '\r\n')
    const { files } = changed({ 'template.yaml': text }, granting({ actions: UNUSED }))
    expect(files['template.yaml']).toBe(text.replace(/ +- a:(Write|Drop)\r\n/g, ''))
  })

  it.each([
    [
      'an anchor',
      `          - Effect: Allow
            Action: &all [a:Read, a:Write, a:Drop]
            Resource: '*'
          - { Effect: Allow, Action: *all, Resource: x }
`,
      'anchor'
    ],
    [
      'a dash on a line of its own',
      `          - Effect: Allow
            Action:
              -
                a:Write
              -
                a:Drop
              - a:Read
            Resource: '*'
`,
      'something else'
    ],
    [
      'an intrinsic function before a text',
      `          - Effect: Allow
            Action:
              - !Sub a:Write
              - !Sub a:Drop
              - a:Read
            Resource: '*'
`,
      'something else'
    ]
  ])('are left as they are with %s', (_, before, why) => {
    const { files, found } = changed({ 'template.yaml': sam(before) }, granting({ actions: UNUSED }))
    expect(files['template.yaml']).toBe(sam(before))
    expect(found.located.map(({ withheld }) => withheld?.includes(why))).toEqual([true, true])
  })
})

describe('a pattern of which some actions are needed', () => {
  const needs: Granting['needs'] = [
    ['a:PutB', '*'],
    ['a:PutA', '*'],
    ['b:PutC', '*']
  ]
  const partly = granting({ actions: { 'a:Put*': [2, 5] }, needs })

  it.each([
    [`Action: a:Put*`, `Action: [a:PutA, a:PutB]`],
    [`Action: 'a:Put*' # writes`, `Action: ['a:PutA', 'a:PutB'] # writes`],
    [`Action: ["a:Put*"]`, `Action: ["a:PutA", "a:PutB"]`],
    [
      `Action:\n              - a:Put* # writes`,
      `Action:\n              - a:PutA\n              - a:PutB # writes`
    ],
    [
      `Action: [\n              "a:Put*",\n            ]`,
      `Action: [\n              "a:PutA",\n              "a:PutB",\n            ]`
    ]
  ])('%j becomes %j', (before, after) => {
    const text = sam(`          - Effect: Allow\n            ${before}\n            Resource: '*'\n`)
    const { files } = changed({ 'template.yaml': text }, partly)
    expect(files['template.yaml']).toBe(text.replace(before, after))
  })

  it('takes only what is needed on the statement’s own resources', () => {
    const text = sam(
      `          - Effect: Allow\n            Action: s3:*\n            Resource: !Sub '\${B.Arn}/*'\n`
    )
    const report = granting({
      actions: { 's3:*': [2, 5] },
      resources: ['arn:aws:s3:::b/*'],
      needs: [
        ['s3:GetObject', 'arn:aws:s3:::b/x'],
        ['s3:ListBucket', 'arn:aws:s3:::b'],
        ['s3:PutObject', 'arn:aws:s3:::other/*']
      ]
    })
    expect(changed({ 'template.yaml': text }, report).files['template.yaml']).toBe(
      text.replace('s3:*', 's3:GetObject')
    )
  })
})

describe('whole statements', () => {
  const write = (resource: string): Granting => ({
    statement: 1,
    actions: { 'a:Write': [0, 1] },
    resources: [resource]
  })
  const read: Granting = { actions: { 'a:Read': [1, 0] } }

  it.each([
    [
      'yaml, block',
      sam(`          - Effect: Allow
            Action: a:Read
            Resource: '*'
          - Effect: Allow # writes
            Action: a:Write
            Resource:
              - x # the one
          # the end
`),
      sam(`          - Effect: Allow
            Action: a:Read
            Resource: '*'
          # the end
`)
    ],
    [
      'yaml, in brackets',
      sam(
        `            [{ Effect: Allow, Action: a:Write, Resource: x }, { Effect: Allow, Action: a:Read, Resource: '*' }]\n`
      ),
      sam(`            [{ Effect: Allow, Action: a:Read, Resource: '*' }]\n`)
    ]
  ])('go: %s', (_, before, after) => {
    expect(changed({ 'template.yaml': before }, granting(read, write('x'))).files['template.yaml']).toBe(
      after
    )
  })

  it.each([1, 2, undefined])('go from JSON, indented by %j', (indent) => {
    const template = (Statement: object[]): string =>
      JSON.stringify(
        {
          Resources: {
            OrdersFunction: { Type: 'AWS::Serverless::Function', Properties: { Policies: [{ Statement }] } }
          }
        },
        null,
        indent
      )
    const allow = (Action: string, Resource: string): object => ({ Effect: 'Allow', Action, Resource })
    for (const statements of [
      [allow('a:Read', '*'), allow('a:Write', 'x')],
      [allow('a:Write', 'x'), allow('a:Read', '*')]
    ]) {
      const { files } = changed({ 't.json': template(statements) }, granting(read, write('x')))
      expect(JSON.parse(files['t.json'] ?? '')).toEqual(JSON.parse(template([allow('a:Read', '*')])))
    }
  })

  it.each([
    [
      'an item of several policies',
      'template.yaml',
      sam(`          - { Effect: Allow, Action: a:Write, Resource: x }\n        - AmazonSQSFullAccess\n`),
      `Resources:\n  OrdersFunction:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - AmazonSQSFullAccess\n`
    ],
    [
      'the only policy beside other properties',
      'template.yaml',
      sam(`          - { Effect: Allow, Action: a:Write, Resource: x }\n      Runtime: nodejs22.x\n`),
      `Resources:\n  OrdersFunction:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: nodejs22.x\n`
    ],
    [
      'a policy of Terraform',
      'main.tf',
      `resource "aws_iam_role" "r" {\n  name = "shop-OrdersFunctionRole-1ABCDEFGHIJK"\n}\n\nresource "aws_iam_role_policy" "p" {\n  name = "OrdersFunctionRolePolicy0"\n  role = aws_iam_role.r.id\n  policy = <<-EOF\n    { "Statement": [{ "Effect": "Allow", "Action": "a:Write", "Resource": "\${aws_x.y.arn}" }] }\n  EOF\n}\n`,
      `resource "aws_iam_role" "r" {\n  name = "shop-OrdersFunctionRole-1ABCDEFGHIJK"\n}\n\n`
    ]
  ])('go with the policy that would have none left: %s', (_, file, before, after) => {
    const deployed = { ...write(file === 'main.tf' ? 'arn:aws:x:::y' : 'x'), statement: 0 }
    expect(changed({ [file]: before }, granting(deployed)).files[file]).toBe(after)
  })

  it.each([
    ['block', `statements:\n      - { Effect: Allow, Action: a:Write, Resource: x }\n`, `statements: []\n`],
    ['flow', `statements: [{ Effect: Allow, Action: a:Write, Resource: x }]\n`, `statements: []\n`]
  ])('leave an empty list in serverless.yml, where the framework adds its own: %s', (_, before, after) => {
    const yml = (list: string): string => `service: shop\nprovider:\n  iam:\n    role:\n      ${list}`
    const deployed = { ...write('x'), name: 'shop-dev-eu-west-1-lambdaRole', policy: 'shop-dev-lambda' }
    expect(changed({ 'serverless.yml': yml(before) }, granting(deployed)).files['serverless.yml']).toBe(
      yml(after)
    )
  })

  it('leave an empty list where nothing else is beside it', () => {
    const text = sam(`          - { Effect: Allow, Action: a:Write, Resource: x }\n`)
    const { files } = changed({ 'template.yaml': text }, granting(write('x')))
    expect(files['template.yaml']).toMatch(/^ {6}Policies: \[\]$/m)
    expect(files['template.yaml']).not.toContain('Statement')
  })
})

describe('resources', () => {
  const wide = (needs: Granting['needs'], more: object = {}): ReturnType<typeof granting> =>
    granting({
      actions: { 'a:Read': [1, 0] },
      needs: needs ?? [],
      more: {
        wide: [
          {
            action: 'a:Read',
            width: 'all',
            conditional: false,
            granted: ['*'],
            needed: (needs ?? []).map(([, resource]) => resource)
          }
        ],
        ...more
      }
    })
  const text = sam(`          - Effect: Allow\n            Action: a:Read\n            Resource: '*'\n`)

  it('become what is needed, where that is known exactly', () => {
    const needs: Granting['needs'] = [
      ['a:Read', 'arn:aws:a:eu-west-1:111122223333:thing/2'],
      ['a:Read', 'arn:aws:a:eu-west-1:111122223333:thing/1']
    ]
    expect(changed({ 'template.yaml': text }, wide(needs)).files['template.yaml']).toBe(
      text.replace(
        `'*'`,
        `[${['1', '2'].map((n) => `!Sub 'arn:\${AWS::Partition}:a:\${AWS::Region}:\${AWS::AccountId}:thing/${n}'`).join(', ')}]`
      )
    )
  })

  it.each([
    ['a pattern is needed', [['a:Read', 'arn:aws:a:::thing/*']]],
    [
      'another action of it needs everything',
      [
        ['a:Read', 'arn:aws:a:::x'],
        ['a:Read', '*']
      ]
    ],
    ['a name is no plain text', [['a:Read', 'arn:aws:a:::x\n  - evil: ${x}']]]
  ] as [string, Granting['needs']][])('stay where %s', (_, needs) => {
    const { files, found } = changed({ 'template.yaml': text }, wide(needs))
    expect(files['template.yaml']).toBe(text)
    expect(found.located[0]).toMatchObject({ action: 'a:Read', resource: '*', startLine: 9 })
    expect(found.located[0]?.withheld).toBeDefined()
  })

  it('stay where a waiver covers them, and nothing is said', () => {
    const waived = [{ action: 'a:Read', resource: '*', waiver: 0 }]
    const { found } = changed({ 'template.yaml': text }, wide([['a:Read', 'arn:aws:a:::x']], { waived }))
    expect(found.located).toEqual([])
  })
})
