import { describe, expect, it } from '@jest/globals'
import { UNKNOWN_FUNCTION } from '../../../src/needs/configuration/implied.ts'
import { here, impliedBy, needsBy, SHOP, testimoniesBy } from './settings.ts'

describe('what a configuration implies', () => {
  it('is said by the configuration: needed, or maybe', () => {
    const { needs, mayNeed } = testimoniesBy({ mappings: null })
    const said = (all: typeof needs): string[] => [
      ...new Set(all.map(({ certainty, witness }) => `${certainty} ${witness}`))
    ]
    expect([said(needs), said(mayNeed)]).toEqual([['needed configuration'], ['maybe configuration']])
  })

  it('is writing logs to the function’s own group, in its own partition', () => {
    expect(impliedBy({}).needs).toEqual(
      ['CreateLogGroup', 'CreateLogStream', 'PutLogEvents'].map((name) => ({
        action: `logs:${name}`,
        resource: here('logs', 'log-group:/aws/lambda/shop:*'),
        from: 'log group /aws/lambda/shop'
      }))
    )
  })

  it('is another log group where the configuration names one', () => {
    const { needs } = impliedBy({ configuration: { LoggingConfig: { LogGroup: '/shop/all' } } })
    expect(new Set(needs.map(({ resource }) => resource))).toEqual(
      new Set([here('logs', 'log-group:/shop/all:*')])
    )
  })

  it.each([
    ['Active', false, true],
    ['PassThrough', true, true],
    ['PassThrough', false, false]
  ])('is writing traces, with mode %s and traces seen %s: %s', (Mode, seen, expected) => {
    const needs = needsBy({ configuration: { TracingConfig: { Mode } }, seen })
    expect(needs.includes('xray:PutTraceSegments *')).toBe(expected)
  })

  it.each([
    [['subnet-1'], true],
    [[], false]
  ])('is network interfaces in subnets %j: %s', (SubnetIds, expected) => {
    const needs = needsBy({ configuration: { VpcConfig: { SubnetIds } } })
    expect(needs.includes('ec2:CreateNetworkInterface *')).toBe(expected)
  })

  it.each([
    [here('sqs', 'dead'), 'sqs:SendMessage'],
    [here('sns', 'dead'), 'sns:Publish']
  ])('is sending dead letters to %s', (TargetArn, action) => {
    expect(needsBy({ configuration: { DeadLetterConfig: { TargetArn } } })).toEqual([
      `${action} ${TargetArn}`
    ])
  })

  it('is reading the key of its environment', () => {
    const KMSKeyArn = here('kms', 'key/1')
    expect(needsBy({ configuration: { KMSKeyArn } })).toEqual([`kms:Decrypt ${KMSKeyArn}`])
  })

  it('is keeping the state of durable executions, of every version', () => {
    expect(needsBy({ configuration: { DurableConfig: {} } })).toEqual([
      `lambda:CheckpointDurableExecution ${SHOP}:*`,
      `lambda:GetDurableExecutionState ${SHOP}:*`
    ])
  })

  it('leaves open what a key of durable executions takes', () => {
    const configuration = { DurableConfig: { KMSKeyArn: here('kms', 'key/1') } }
    const open = impliedBy({ configuration }).mayNeed.map(({ action }) => action)
    expect(open).toEqual(['kms:Decrypt', 'kms:GenerateDataKey*'])
  })

  it('is the same whatever the order of the settings, and each once', () => {
    const a = { EventSourceArn: here('sqs', 'a') }
    const b = { EventSourceArn: here('sqs', 'b') }
    expect(impliedBy({ mappings: [a, b, a] })).toEqual(impliedBy({ mappings: [b, a] }))
  })
})

describe('file systems', () => {
  it('of EFS are mounted through the access point alone', () => {
    const Arn = here('elasticfilesystem', 'access-point/fsap-1')
    const needs = impliedBy({ configuration: { FileSystemConfigs: [{ Arn }] } }).needs.filter(
      ({ condition }) => condition !== undefined
    )
    const condition = { StringEquals: { 'elasticfilesystem:AccessPointArn': [Arn] } }
    const resource = here('elasticfilesystem', 'file-system/*')
    const from = `file system mounted through ${Arn}`
    expect(needs).toEqual([
      { action: 'elasticfilesystem:ClientMount', resource, condition, from },
      {
        action: 'elasticfilesystem:ClientWrite',
        resource,
        condition,
        from: `${from}, unless it is only read`
      }
    ])
  })

  it.each([
    ['AUTO', ['s3:GetObject', 's3:GetObjectVersion']],
    ['DISABLED', []]
  ])(
    'of S3 are named by their access point; of the bucket behind them, with reads %s, open is %j',
    (DirectS3Read, open) => {
      const Arn = here('s3files', 'file-system/fs-1/access-point/fsap-1')
      const configuration = { FileSystemConfigs: [{ Arn, S3FilesConfig: { DirectS3Read } }] }
      expect(needsBy({ configuration })).toEqual([
        `s3files:ClientMount ${here('s3files', 'file-system/fs-1')}`,
        `s3files:ClientWrite ${here('s3files', 'file-system/fs-1')}`
      ])
      expect(impliedBy({ configuration }).mayNeed.map(({ action }) => action)).toEqual(open)
    }
  )
})

describe('layers', () => {
  const layer = (name: string): string => `arn:aws-cn:lambda:cn-north-1:488211338238:layer:${name}:5`
  const signals = here('logs', 'log-group:/aws/application-signals/data:*')
  const insights = here('logs', 'log-group:/aws/lambda-insights:*')
  const logs = (group: string): string[] =>
    ['CreateLogGroup', 'CreateLogStream', 'PutLogEvents'].map((name) => `logs:${name} ${group}`)
  const TRACES = ['xray:PutTelemetryRecords *', 'xray:PutTraceSegments *']

  it.each([
    ['LambdaInsightsExtension-Arm64', {}, logs(insights)],
    ['AWSOpenTelemetryDistroJs', {}, [...logs(signals), 'xray:PutTraceSegments *']],
    [
      'AWSOpenTelemetryDistroPython',
      { OTEL_AWS_APPLICATION_SIGNALS_ENABLED: 'false' },
      ['xray:PutTraceSegments *']
    ],
    ['aws-otel-nodejs-amd64-ver-1-30-2', {}, TRACES],
    ['shop-dependencies', {}, []],
    ['not-LambdaInsightsExtension', {}, []]
  ])('%s with %j imply %j', (name, Variables, expected) => {
    const configuration = { Layers: [{ Arn: layer(name) }], Environment: { Variables } }
    expect(needsBy({ configuration })).toEqual(expected)
    expect(impliedBy({ configuration }).mayNeed).toEqual([])
  })

  it.each([
    [
      'AWS-Parameters-and-Secrets-Lambda-Extension',
      {},
      ['kms:Decrypt', 'secretsmanager:GetSecretValue', 'ssm:GetParameter']
    ],
    [
      'AWS-AppConfig-Extension-Arm64',
      {},
      ['appconfig:GetLatestConfiguration', 'appconfig:StartConfigurationSession']
    ],
    [
      'AWS-AppConfig-Extension',
      { AWS_APPCONFIG_EXTENSION_ROLE_ARN: 'arn:aws-cn:iam::111122223333:role/config' },
      ['appconfig:GetLatestConfiguration', 'appconfig:StartConfigurationSession', 'sts:AssumeRole']
    ],
    [
      'aws-otel-python-arm64-ver-1-25-0',
      { OPENTELEMETRY_COLLECTOR_CONFIG_URI: '/var/task/collector.yaml' },
      [
        'aps:RemoteWrite',
        'cloudwatch:PutMetricData',
        'logs:CreateLogGroup',
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        's3:GetObject'
      ]
    ]
  ])('%s with %j leave open %j, with the layer as reason', (name, Variables, expected) => {
    const configuration = { Layers: [{ Arn: layer(name) }], Environment: { Variables } }
    const { mayNeed } = impliedBy({ configuration })
    expect(mayNeed.map(({ action }) => action)).toEqual(expected)
    expect(mayNeed.every(({ why }) => why.includes(layer(name)))).toBe(true)
  })
})

describe('what was not read', () => {
  it.each([
    [
      'event source mappings',
      { mappings: null },
      ['sqs:ReceiveMessage', 'kafka-cluster:*', 'mq:DescribeBroker', 'sns:Publish', 's3:PutObject'],
      ['events:PutEvents', 'lambda:InvokeFunction']
    ],
    [
      'asynchronous destinations',
      { eventInvokeConfigs: null },
      [
        'sqs:SendMessage',
        'sns:Publish',
        'lambda:InvokeFunction',
        'events:PutEvents',
        's3:PutObject',
        's3:ListBucket'
      ],
      ['sqs:ReceiveMessage']
    ]
  ])('of %s leaves open what they may need, and no more', (what, settings, some, none) => {
    const { mayNeed } = impliedBy(settings)
    const open = mayNeed.map(({ action }) => action)
    expect(open).toEqual(expect.arrayContaining(some))
    for (const action of none) expect(open).not.toContain(action)
    expect(mayNeed.every(({ why }) => why.includes(what) && why.includes('not read'))).toBe(true)
    expect(needsBy(settings)).toEqual([])
  })

  it('is nothing where both are known to be none', () => {
    expect(impliedBy({}).mayNeed).toEqual([])
  })

  it('is everything of a function of which only the role is known', () => {
    const unknown = new Set(UNKNOWN_FUNCTION.map(({ action }) => action))
    const open = impliedBy({ mappings: null, eventInvokeConfigs: null }).mayNeed
    expect(open.filter(({ action }) => !unknown.has(action))).toEqual([])
    for (const action of ['logs:PutLogEvents', 'elasticfilesystem:ClientMount'])
      expect(unknown).toContain(action)
  })
})
