import { expect, it } from '@jest/globals'
import { changed, granting } from './grants.ts'

const template = (actions: string[], name: string): string =>
  JSON.stringify(
    {
      data: { aws_iam_policy_document: { d: { statement: [{ actions, resources: ['${aws_x.y.arn}'] }] } } },
      resource: {
        aws_iam_role: { r: { name } },
        aws_iam_role_policy: {
          p: { name: 'p', role: '${aws_iam_role.r.id}', policy: '${data.aws_iam_policy_document.d.json}' },
          q: { name: 'q', role: '${aws_iam_role.r.id}', policy: '{}' }
        }
      }
    },
    null,
    2
  )

it('finds a statement, and what it does not read, and suggests nothing', () => {
  const files = { 'iam/main.tf.json': template(['a:Read', 'a:Write'], '${var.stage}-orders') }
  const role = { name: 'dev-orders', policy: 'p', resources: ['arn:aws:a:::x'] }
  const { found, files: after } = changed(
    files,
    granting(
      { ...role, actions: { 'a:Read': [1, 0], 'a:Write': [0, 1] } },
      { ...role, policy: 'q', actions: { 'b:Write': [0, 1] } }
    )
  )
  expect(found.located.map(({ action, startLine, withheld }) => [action, startLine, withheld])).toEqual([
    ['a:Write', 9, 'roles that were not compared may hold it too'],
    ['b:Write', 31, 'a policy that Terraform computes grants it']
  ])
  expect(after).toEqual(files)
})
