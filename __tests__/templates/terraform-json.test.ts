/** Terraform's JSON syntax: as much as of the native one, in its own words, and in one module with files of that. */
import { expect, it } from '@jest/globals'
import { readTemplates } from '../../src/templates/templates.ts'
import { changed, granting } from './grants.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const ROLE = { name: 'dev-orders', policy: 'p', resources: ['arn:aws:a:::x'] }
const statement = (actions: string[], resource = '${aws_x.y.arn}') => ({ actions, resources: [resource] })
const document = (...statements: unknown[]) => ({ aws_iam_policy_document: { d: { statement: statements } } })
const ROLES = { aws_iam_role: { r: { '//': 'of orders', name: '${var.stage}-orders' } } }
const POLICIES = {
  aws_iam_role_policy: {
    p: { name: 'p', role: '${aws_iam_role.r.id}', policy: '${data.aws_iam_policy_document.d.json}' }
  }
}
const NATIVE_ROLE = 'resource "aws_iam_role" "r" {\n  name = "${var.stage}-orders"\n}\n'
const NATIVE_POLICY = `resource "aws_iam_role_policy" "p" {
  name   = "p"
  role   = aws_iam_role.r.id
  policy = data.aws_iam_policy_document.d.json
}
`
const READ_AND_WRITE = { 'a:Read': [1, 0], 'a:Write': [0, 1] } as Record<string, [number, number]>

it.each([
  [
    'one file',
    {
      'iam/main.tf.json': json({
        data: document(statement(['a:Read', 'a:Write'])),
        resource: { ...ROLES, ...POLICIES }
      })
    }
  ],
  [
    'several files',
    {
      'iam/roles.tf.json': json({ resource: [ROLES, POLICIES] }),
      'iam/documents.tofu.json': json({ data: [document(statement(['a:Read', 'a:Write']))] })
    }
  ],
  [
    'files of both syntaxes',
    {
      'iam/main.tf': NATIVE_ROLE,
      'iam/policy.tf.json': json({ resource: POLICIES, data: document(statement(['a:Read', 'a:Write'])) })
    }
  ],
  [
    'a document that the native syntax names',
    {
      'iam/main.tf': NATIVE_ROLE + NATIVE_POLICY,
      'iam/document.tf.json': json({ data: document(statement(['a:Read', 'a:Write'])) })
    }
  ]
])('is mended in %s', (_, files: Record<string, string>) => {
  const { found, files: after } = changed(files, granting({ ...ROLE, actions: READ_AND_WRITE }))
  expect(found.located.map(({ action, withheld }) => [action, withheld])).toEqual([['a:Write', undefined]])
  const before = Object.entries(files).map(([file, text]) => [file, text.replace(/,\s*"a:Write"/, '')])
  const parsed = (all: Record<string, string>): unknown[] =>
    Object.entries(all).map(([file, text]) => (file.endsWith('.json') ? (JSON.parse(text) as unknown) : text))
  expect(parsed(after)).toEqual(parsed(Object.fromEntries(before) as Record<string, string>))
})

it('strikes a statement with its comma, and keeps the last one of a policy', () => {
  const all = [statement(['a:Read']), statement(['a:Write'], '*'), statement(['a:List'], '*')]
  const files = { 'main.tf.json': json({ data: document(...all), resource: { ...ROLES, ...POLICIES } }) }
  const granted = (actions: Record<string, [number, number]>, at: number, resources = ['*']) => ({
    ...ROLE,
    actions,
    statement: at,
    resources
  })
  const two = granting(
    granted({ 'a:Read': [1, 0] }, 0, ROLE.resources),
    granted({ 'a:Write': [0, 1] }, 1),
    granted({ 'a:List': [0, 1] }, 2)
  )
  const after = changed(files, two).files['main.tf.json'] ?? ''
  expect(JSON.parse(after)).toMatchObject({ data: document(statement(['a:Read'])) })
  const [first] = all
  const alone = { 'main.tf.json': json({ data: document(first), resource: { ...ROLES, ...POLICIES } }) }
  const none = changed(alone, granting(granted({ 'a:Read': [0, 1] }, 0, ROLE.resources)))
  expect(none.found.located.map(({ withheld }) => withheld)).toEqual([
    'no statement of the policy would be left'
  ])
})

it('narrows a resource to what a file of the other syntax makes', () => {
  const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/dev-orders'
  const action = 'dynamodb:GetItem'
  const files = {
    'main.tf': `${NATIVE_ROLE}resource "aws_dynamodb_table" "orders" {\n  name = "\${var.stage}-orders"\n}\n`,
    'policy.tf.json': json({ resource: POLICIES, data: document(statement([action], '*')) })
  }
  const report = granting({
    ...ROLE,
    resources: ['*'],
    actions: { [action]: [1, 0] },
    needs: [[action, table]],
    more: { wide: [{ action, width: 'all', conditional: false, granted: ['*'], needed: [table] }] }
  })
  const after = changed(files, report).files
  expect(JSON.parse(after['policy.tf.json'] ?? '')).toMatchObject({
    data: document(statement([action], '${aws_dynamodb_table.orders.arn}'))
  })
  expect(after['main.tf']).toBe(files['main.tf'])
})

it('locates what it does not read or change, and names what is broken', () => {
  const resource = {
    ...ROLES,
    aws_iam_role_policy: { q: { name: 'q', role: '${aws_iam_role.r.id}', policy: '{}' } },
    aws_iam_role_policy_attachment: {
      a: { role: '${aws_iam_role.r.name}', policy_arn: 'arn:aws:iam::aws:policy/AmazonSQSFullAccess' }
    }
  }
  const files = { 'main.tf.json': json({ resource }) }
  const ofAws = 'arn:aws:iam::aws:policy/AmazonSQSFullAccess'
  const { found, files: after } = changed(
    files,
    granting(
      { ...ROLE, policy: 'q', actions: { 'b:Write': [0, 1] } },
      { ...ROLE, policy: ofAws, actions: { 'sqs:*': [0, 9] } }
    )
  )
  expect(found.located.map(({ action, startLine, withheld }) => [action, startLine, withheld])).toEqual([
    ['b:Write', 10, 'a policy that Terraform computes grants it'],
    ['sqs:*', 17, 'the attachment of AmazonSQSFullAccess grants it']
  ])
  expect(after).toEqual(files)
  const { unread } = readTemplates(new Map([['main.tf.json', '{\n "resource": [\n}']]))
  expect(unread.map(({ file, line }) => [file, line])).toEqual([['main.tf.json', 3]])
})

it('makes one at most where its count is a switch, and several where it is none', () => {
  const withCount = (count: string | number) =>
    changed(
      {
        'main.tf.json': json({
          data: document(statement(['a:Read', 'a:Write'])),
          resource: { aws_iam_role: { r: { ...ROLES.aws_iam_role.r, count } }, ...POLICIES }
        })
      },
      granting({ ...ROLE, actions: READ_AND_WRITE })
    ).found.located.map(({ withheld }) => withheld)
  expect(withCount('${var.on ? 1 : 0}')).toEqual([undefined])
  expect(withCount(1)).toEqual([undefined])
  expect(withCount('${var.count}')).toEqual(['roles that were not compared may hold it too'])
})
