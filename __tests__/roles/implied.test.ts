import { describe, expect, it } from '@jest/globals'
import { loadReference } from '../../src/reference/reference.ts'
import type { FunctionConfiguration } from '../../src/roles/configuration.ts'
import { FORWARDED, impliedNeeds, UNREAD_CONFIGURATION } from '../../src/roles/implied.ts'

const reference = await loadReference()
const SHOP = 'arn:aws-cn:lambda:cn-north-1:111122223333:function:shop'
const ROLE = 'arn:aws-cn:iam::111122223333:role/shop'

function implied(more: Partial<FunctionConfiguration>, seen = false): string[] {
  const workload = {
    arn: SHOP,
    kind: 'lambda' as const,
    name: 'shop',
    partition: 'aws-cn',
    region: 'cn-north-1',
    account: '111122223333'
  }
  return impliedNeeds(workload, { FunctionArn: SHOP, Role: ROLE, ...more }, seen).map(
    ({ action, resource }) => `${action} ${resource}`
  )
}

describe('what a configuration implies', () => {
  it('is writing logs to the function’s own group, in its own partition', () => {
    expect(implied({})).toEqual(
      ['CreateLogGroup', 'CreateLogStream', 'PutLogEvents'].map(
        (name) => `logs:${name} arn:aws-cn:logs:cn-north-1:111122223333:log-group:/aws/lambda/shop:*`
      )
    )
  })

  it('is another log group where the configuration names one', () => {
    expect(implied({ LoggingConfig: { LogGroup: '/shop/all' } })[0]).toContain(':log-group:/shop/all:*')
  })

  it.each([
    ['Active', false, true],
    ['PassThrough', true, true],
    ['PassThrough', false, false]
  ])('is writing traces, with mode %s and traces seen %s: %s', (Mode, seen, expected) => {
    expect(implied({ TracingConfig: { Mode } }, seen).includes('xray:PutTraceSegments *')).toBe(expected)
  })

  it.each([
    [['subnet-1'], true],
    [[], false]
  ])('is network interfaces in subnets %j: %s', (SubnetIds, expected) => {
    expect(implied({ VpcConfig: { SubnetIds } }).includes('ec2:CreateNetworkInterface *')).toBe(expected)
  })

  it.each([
    ['arn:aws-cn:sqs:cn-north-1:111122223333:dead', 'sqs:SendMessage'],
    ['arn:aws-cn:sns:cn-north-1:111122223333:dead', 'sns:Publish']
  ])('is sending dead letters to %s', (TargetArn, action) => {
    expect(implied({ DeadLetterConfig: { TargetArn } })).toContain(`${action} ${TargetArn}`)
  })

  it('is reading the key of its environment', () => {
    const KMSKeyArn = 'arn:aws-cn:kms:cn-north-1:111122223333:key/1'
    expect(implied({ KMSKeyArn })).toContain(`kms:Decrypt ${KMSKeyArn}`)
  })

  it('names only actions that IAM has, and patterns that match some', () => {
    const all = implied({
      TracingConfig: { Mode: 'Active' },
      VpcConfig: { SubnetIds: ['subnet-1'] },
      DeadLetterConfig: { TargetArn: 'arn:aws-cn:sqs:cn-north-1:111122223333:dead' },
      KMSKeyArn: 'arn:aws-cn:kms:cn-north-1:111122223333:key/1'
    }).map((line) => line.split(' ')[0] ?? '')
    expect(all.filter((action) => reference.action(action)?.name !== action)).toEqual([])
    const patterns = [...UNREAD_CONFIGURATION, ...FORWARDED].map(({ action }) => action)
    expect(
      patterns.filter((pattern) => !pattern.endsWith('*') && reference.action(pattern)?.name !== pattern)
    ).toEqual([])
  })
})
