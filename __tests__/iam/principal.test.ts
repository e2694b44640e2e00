/** What is known of a session of a role decides, whatever the request. */
import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/iam/document.ts'
import { grantsOf } from '../../src/iam/grants.ts'
import { managedBy, roleAsPrincipal } from '../../src/iam/principal.ts'
import { loadReference } from '../../src/reference/reference.ts'

const reference = await loadReference()
const ROLE = 'arn:aws:iam::111122223333:role/shop'
const NOW = Date.parse('2026-06-01T12:00:00Z') / 1000

/** Whether a statement grants anything, and whether a condition narrows it. @param limit a statement of a permissions boundary */
function granted(statement: object, limit?: object): 'nothing' | 'under a condition' | 'always' {
  const Statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::data/*', ...statement }
  const policy = parsePolicy('reader', { Version: '2012-10-17', Statement })
  const boundary =
    limit && parsePolicy('limit', { Version: '2012-10-17', Statement: { ...Statement, ...limit } })
  const { grants } = grantsOf(roleAsPrincipal(ROLE, NOW), [policy], boundary && [boundary], reference)
  const giving = grants.filter(({ actions }) => actions.size > 0)
  if (giving.length === 0) return 'nothing'
  return giving.some(({ conditional }) => !conditional) ? 'always' : 'under a condition'
}

describe('a session of a role', () => {
  it.each([
    ['a name in a resource', { Resource: 'arn:aws:s3:::data/${aws:username}/*' }, 'nothing'],
    ['a default of a name', { Resource: "arn:aws:s3:::data/${aws:username, 'all'}/*" }, 'always'],
    [
      'a name in a NotResource',
      { Resource: undefined, NotResource: 'arn:aws:s3:::*/${aws:username}/*' },
      'always'
    ],
    ['a name', { Condition: { StringEquals: { 'aws:username': 'alice' } } }, 'nothing'],
    ['another name', { Condition: { StringNotEquals: { 'aws:username': 'alice' } } }, 'always'],
    ['another partition', { Resource: 'arn:aws-cn:s3:::data/*' }, 'nothing'],
    ['all but another partition', { Resource: undefined, NotResource: 'arn:aws-cn:s3:::*' }, 'always'],
    ['a user', { Condition: { StringEquals: { 'aws:PrincipalType': 'User' } } }, 'nothing'],
    [
      'another account',
      { Condition: { StringEquals: { 'aws:PrincipalAccount': '444455556666' } } },
      'nothing'
    ],
    ['an AWS service', { Condition: { Bool: { 'aws:PrincipalIsAWSService': 'true' } } }, 'nothing'],
    ['an organisation', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }, 'under a condition']
  ])('is decided about %s', (_, statement, expected) => {
    expect(granted(statement)).toBe(expected)
  })

  it.each([
    ['DateLessThan', 'aws:CurrentTime', '2026-06-01T11:59:59Z', 'nothing'],
    ['DateLessThan', 'aws:CurrentTime', '2026-06-01T12:00:01Z', 'under a condition'],
    ['DateGreaterThan', 'aws:CurrentTime', '2020-01-01', 'always'],
    ['DateGreaterThan', 'aws:CurrentTime', '2030-01-01', 'under a condition'],
    ['DateEquals', 'aws:CurrentTime', '2020-01-01', 'nothing'],
    ['DateEquals', 'aws:CurrentTime', '2030-01-01', 'under a condition'],
    ['NumericLessThan', 'aws:EpochTime', '1500000000', 'nothing'],
    ['DateLessThanEquals', 'aws:TokenIssueTime', '2020-01-01', 'under a condition']
  ])('is decided about the time by %s of %s and %s: %s', (operator, key, value, expected) => {
    const Condition = { [operator]: { [key]: value } }
    expect(granted({ Condition })).toBe(expected)
    expect(granted({}, { Condition })).toBe(expected)
  })

  it.each([
    [
      'arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS',
      'service-linked'
    ],
    [
      'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_1',
      'Identity Center'
    ],
    ['arn:aws:iam::111122223333:role/service-role/shop', undefined]
  ])('%s is managed by %s', (arn, expected) => {
    if (expected === undefined) expect(managedBy(arn)).toBeUndefined()
    else expect(managedBy(arn)).toContain(expected)
  })
})
