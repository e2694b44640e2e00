import { describe, expect, it } from '@jest/globals'
import type { RoleReport } from '../../src/report/report.ts'
import { viewOf } from '../../src/view/view.ts'
import { report, role } from '../judgement/reports.ts'

type Unused = [action: string, level: string, on?: string]

const grantOf = (action: string, resource: string, unused: number): RoleReport['grants'][number] => ({
  policy: 'p',
  statement: 0,
  conditional: false,
  actions: [{ action, used: unused === 0 ? 1 : 0, implied: 0, unused, undecided: 0 }],
  resources: [resource]
})

const removals = (unused: readonly Unused[], more: Partial<RoleReport> = {}) => {
  const actions = unused.map(([action, level]) => ({ action, level }))
  const grants = unused.map(([action, , on = 'arn:aws:s3:::a']) => grantOf(action, on, 1))
  const shown = viewOf(
    report({ roles: [{ ...role(0), ...more, unused: { ...role(0).unused, actions }, grants }] })
  )
  return (shown.roles[0]?.removals ?? []).map(({ action, danger }) => [action, danger.why])
}

describe('what could be removed', () => {
  it('begins with what leads to every other permission, whatever its access level and its name', () => {
    expect(
      removals([
        ['dynamodb:DeleteResourcePolicy', 'permissions-management'],
        ['ec2:DescribeInstances', 'list'],
        ['iam:PassRole', 'write', '*'],
        ['s3:DeleteObject', 'write'],
        ['s3:PutObject', 'write'],
        ['s3:PutObjectTagging', 'tagging'],
        ['secretsmanager:GetSecretValue', 'read'],
        ['sqs:GetQueueUrl', 'read'],
        ['ssm:SendCommand', 'write']
      ])
    ).toEqual([
      ['iam:PassRole', 'leads to admin'],
      ['ssm:SendCommand', 'acts as somebody else'],
      ['dynamodb:DeleteResourcePolicy', 'opens resources to others'],
      ['s3:DeleteObject', 'deletes'],
      ['secretsmanager:GetSecretValue', 'reads secrets'],
      ['s3:PutObject', 'changes resources'],
      ['s3:PutObjectTagging', 'changes tags'],
      ['sqs:GetQueueUrl', 'reads'],
      ['ec2:DescribeInstances', 'lists']
    ])
  })

  it('names the most dangerous action of a pattern', () => {
    const unused = { ...role(0).unused, actions: [] }
    const actions = [
      { action: 'sns:AddPermission', level: 'permissions-management' },
      { action: 'sns:ListTopics', level: 'list' }
    ]
    const shown = viewOf(
      report({ roles: [{ ...role(0), unused: { ...unused, actions }, grants: [grantOf('sns:*', '*', 2)] }] })
    )
    expect(shown.roles[0]?.removals).toMatchObject([{ action: 'sns:AddPermission', granted: 'sns:*' }])
  })

  it('ranks what a pattern gives by the pattern, where the actions are too many to be named', () => {
    const { actions: _, ...unused } = role(0).unused
    const shown = viewOf(
      report({
        roles: [{ ...role(0), unused, grants: [grantOf('s3:*', '*', 150), grantOf('*', '*', 20_000)] }]
      })
    )
    expect(shown.roles[0]?.removals.map(({ action, danger }) => [action, danger.why])).toEqual([
      ['*', 'can do everything'],
      ['s3:*', 'changes all of a service']
    ])
  })

  it('puts what is new before what was there', () => {
    const legacy = { unused: 1, wide: 0 }
    const since = {
      newUnused: [{ action: 'sqs:GetQueueUrl', level: 'read' }],
      newWide: [],
      newGrants: [],
      legacy,
      removed: { unused: 0, wide: 0 }
    }
    expect(
      removals(
        [
          ['iam:PassRole', 'write'],
          ['sqs:GetQueueUrl', 'read']
        ],
        { sinceBaseline: since }
      ).map(([action]) => action)
    ).toEqual(['sqs:GetQueueUrl', 'iam:PassRole'])
  })

  it('has what is used on too much, and leads to more, before what is unused and does not', () => {
    const wide = (action: string, needed: string): RoleReport['wide'][number] => ({
      action,
      level: 'write',
      width: 'all',
      conditional: false,
      granted: ['*'],
      needed: [needed]
    })
    const passed = 'arn:aws:iam::111122223333:role/task'
    const shown = viewOf(
      report({
        roles: [
          {
            ...role(0),
            unused: { ...role(0).unused, actions: [{ action: 's3:PutObject', level: 'write' }] },
            wide: [wide('iam:PassRole', passed), wide('logs:PutLogEvents', 'arn:aws:logs:*:*:*')],
            grants: [
              grantOf('s3:PutObject', 'arn:aws:s3:::a', 1),
              grantOf('iam:PassRole', '*', 0),
              grantOf('logs:PutLogEvents', '*', 0)
            ]
          }
        ]
      })
    )
    expect(shown.roles[0]?.removals).toMatchObject([
      { how: 'narrow', action: 'iam:PassRole', resources: ['*'], needed: [passed], policies: ['p'] },
      { how: 'remove', action: 's3:PutObject' },
      { how: 'narrow', action: 'logs:PutLogEvents', danger: { why: 'changes more than it needs' } }
    ])
  })
})
