import { describe, expect, it } from '@jest/globals'
import { here, impliedBy, needsBy, SHOP } from './settings.ts'

const NETWORK = [
  'ec2:CreateNetworkInterface *',
  'ec2:DeleteNetworkInterface *',
  'ec2:DescribeNetworkInterfaces *',
  'ec2:DescribeSecurityGroups *',
  'ec2:DescribeSubnets *',
  'ec2:DescribeVpcs *'
]
const SECRET = here('secretsmanager', 'secret:broker-AbCdEf')
const CLUSTER = here('kafka', 'cluster/orders/c-1')

function on(actions: string[], resource: string): string[] {
  return actions.map((action) => `${action} ${resource}`)
}

const STREAM_READS = [
  'kinesis:DescribeStream',
  'kinesis:DescribeStreamSummary',
  'kinesis:GetRecords',
  'kinesis:GetShardIterator',
  'kinesis:ListShards'
]
const STREAM = here('kinesis', 'stream/orders')
const CONSUMER = `${STREAM}/consumer/shop:1700000000`

describe('an event source mapping', () => {
  it.each([
    [
      'of a queue',
      { EventSourceArn: here('sqs', 'orders') },
      on(['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'], here('sqs', 'orders'))
    ],
    [
      'of a queue in another account',
      { EventSourceArn: 'arn:aws-cn:sqs:cn-north-1:444455556666:orders' },
      on(
        ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
        'arn:aws-cn:sqs:cn-north-1:444455556666:orders'
      )
    ],
    ['of a stream', { EventSourceArn: STREAM }, [...on(STREAM_READS, STREAM), 'kinesis:ListStreams *']],
    [
      'of a consumer with enhanced fan-out',
      { EventSourceArn: CONSUMER },
      [...on(STREAM_READS, STREAM), 'kinesis:ListStreams *', `kinesis:SubscribeToShard ${CONSUMER}`]
    ],
    [
      'of a table’s stream',
      { EventSourceArn: here('dynamodb', 'table/orders/stream/2026-01-01T00:00:00.000') },
      [
        ...on(
          ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
          here('dynamodb', 'table/orders/stream/2026-01-01T00:00:00.000')
        ),
        'dynamodb:ListStreams *'
      ]
    ],
    [
      'of a broker, with its secret and a virtual host',
      {
        EventSourceArn: here('mq', 'broker:orders:b-1'),
        SourceAccessConfigurations: [
          { Type: 'BASIC_AUTH', URI: SECRET },
          { Type: 'VIRTUAL_HOST', URI: '/' }
        ]
      },
      [
        ...NETWORK,
        `mq:DescribeBroker ${here('mq', 'broker:orders:b-1')}`,
        `secretsmanager:GetSecretValue ${SECRET}`
      ]
    ],
    [
      'of a DocumentDB cluster',
      {
        EventSourceArn: here('rds', 'cluster:orders'),
        SourceAccessConfigurations: [{ Type: 'BASIC_AUTH', URI: SECRET }]
      },
      [
        ...NETWORK,
        `rds:DescribeDBClusterParameters ${here('rds', 'cluster-pg:*')}`,
        `rds:DescribeDBClusters ${here('rds', 'cluster:orders')}`,
        `rds:DescribeDBSubnetGroups ${here('rds', 'subgrp:*')}`,
        `secretsmanager:GetSecretValue ${SECRET}`
      ]
    ],
    [
      'of MSK with a secret',
      {
        EventSourceArn: CLUSTER,
        Topics: ['placed'],
        SourceAccessConfigurations: [{ Type: 'SASL_SCRAM_512_AUTH', URI: SECRET }]
      },
      [
        ...NETWORK,
        `kafka:DescribeClusterV2 ${CLUSTER}`,
        'kafka:GetBootstrapBrokers *',
        `secretsmanager:GetSecretValue ${SECRET}`
      ]
    ],
    [
      'of Kafka of one’s own, on the internet',
      { SourceAccessConfigurations: [{ Type: 'SASL_SCRAM_256_AUTH', URI: SECRET }] },
      [`secretsmanager:GetSecretValue ${SECRET}`]
    ],
    [
      'of Kafka of one’s own, in a network',
      {
        SourceAccessConfigurations: [
          { Type: 'VPC_SUBNET', URI: 'subnet:subnet-1' },
          { Type: 'VPC_SECURITY_GROUP', URI: 'security_group:sg-1' }
        ]
      },
      NETWORK
    ]
  ])('%s implies what polls it, on exactly that', (_, mapping, expected) => {
    expect(needsBy({ mappings: [mapping] })).toEqual(expected)
  })

  it('of MSK without a secret signs in with the role, to exact topics and group, and says on what that rests', () => {
    const mapping = {
      EventSourceArn: CLUSTER,
      Topics: ['placed', 'paid'],
      AmazonManagedKafkaEventSourceConfig: { ConsumerGroupId: 'shop' },
      DestinationConfig: { OnFailure: { Destination: 'kafka://failed' } }
    }
    const needs = impliedBy({ mappings: [mapping] }).needs.filter(({ action }) =>
      action.startsWith('kafka-cluster:')
    )
    expect(needs.map(({ action, resource }) => `${action} ${resource}`)).toEqual([
      `kafka-cluster:AlterGroup ${here('kafka', 'group/orders/c-1/shop')}`,
      `kafka-cluster:Connect ${CLUSTER}`,
      `kafka-cluster:DescribeClusterDynamicConfiguration ${CLUSTER}`,
      `kafka-cluster:DescribeGroup ${here('kafka', 'group/orders/c-1/shop')}`,
      `kafka-cluster:DescribeTopic ${here('kafka', 'topic/orders/c-1/failed')}`,
      `kafka-cluster:DescribeTopic ${here('kafka', 'topic/orders/c-1/paid')}`,
      `kafka-cluster:DescribeTopic ${here('kafka', 'topic/orders/c-1/placed')}`,
      `kafka-cluster:ReadData ${here('kafka', 'topic/orders/c-1/paid')}`,
      `kafka-cluster:ReadData ${here('kafka', 'topic/orders/c-1/placed')}`,
      `kafka-cluster:WriteData ${here('kafka', 'topic/orders/c-1/failed')}`
    ])
    expect(needs.every(({ from }) => from.includes('if the cluster has IAM access control'))).toBe(true)
  })

  it('of MSK leaves open the older of two actions of which one is enough', () => {
    const { mayNeed } = impliedBy({ mappings: [{ EventSourceArn: CLUSTER }] })
    expect(mayNeed.map(({ action }) => action)).toEqual(['kafka:DescribeCluster'])
  })

  it('of MSK in another account is about the connection and the cluster of that account', () => {
    const EventSourceArn = here('kafka', 'vpc-connection/444455556666/orders/v-1')
    const needs = needsBy({ mappings: [{ EventSourceArn, Topics: ['placed'] }] })
    expect(needs).toContain(`kafka:DescribeVpcConnection ${EventSourceArn}`)
    expect(needs).toContain(
      'kafka:DescribeClusterV2 arn:aws-cn:kafka:cn-north-1:444455556666:cluster/orders/*'
    )
    expect(needs).toContain(
      'kafka-cluster:ReadData arn:aws-cn:kafka:cn-north-1:444455556666:topic/orders/*/placed'
    )
  })

  it.each([
    ['IAM_AUTH', 'kafka-cluster:*'],
    ['IAM_OAUTHBEARER_AUTH', 'sts:GetWebIdentityToken']
  ])('of Kafka of one’s own with %s leaves %s open', (Type, action) => {
    const mappings = [{ SourceAccessConfigurations: [{ Type }] }]
    expect(impliedBy({ mappings }).mayNeed.map((open) => open.action)).toEqual([action])
    expect(needsBy({ mappings })).toEqual([])
  })

  it('with a schema registry of Glue reads its schemas, with one of Confluent its secret', () => {
    const registry = here('glue', 'registry/orders')
    const kafka = (SchemaRegistryConfig: object) => ({
      SelfManagedKafkaEventSourceConfig: { SchemaRegistryConfig }
    })
    expect(needsBy({ mappings: [kafka({ SchemaRegistryURI: registry })] })).toEqual([
      `glue:GetRegistry ${registry}`,
      `glue:GetSchemaVersion ${registry}`,
      `glue:GetSchemaVersion ${here('glue', 'schema/orders/*')}`
    ])
    const confluent = {
      SchemaRegistryURI: 'https://registry.example.com',
      AccessConfigs: [{ Type: 'BASIC_AUTH', URI: SECRET }]
    }
    expect(needsBy({ mappings: [kafka(confluent)] })).toEqual([`secretsmanager:GetSecretValue ${SECRET}`])
  })

  it('of a kind that is not known leaves its whole service open', () => {
    const mappings = [{ EventSourceArn: here('pipes', 'source/new') }]
    expect(needsBy({ mappings })).toEqual([])
    expect(impliedBy({ mappings }).mayNeed).toEqual([
      { action: 'pipes:*', why: expect.stringContaining('u-1') }
    ])
  })

  it('with a key of its filter criteria leaves open whether the role decrypts', () => {
    const KMSKeyArn = here('kms', 'key/1')
    const { mayNeed } = impliedBy({ mappings: [{ EventSourceArn: here('sqs', 'orders'), KMSKeyArn }] })
    expect(mayNeed).toEqual([{ action: 'kms:Decrypt', why: expect.stringContaining(KMSKeyArn) }])
  })

  it('is named with its id, its source and, unless it is enabled, its state', () => {
    const EventSourceArn = here('sqs', 'orders')
    const from = (State: string): string | undefined =>
      impliedBy({ mappings: [{ EventSourceArn, State, FunctionArn: `${SHOP}:live` }] }).needs.at(-1)?.from
    expect(from('Enabled')).toBe(`event source mapping u-1 of ${EventSourceArn}`)
    expect(from('Disabled')).toBe(`event source mapping u-1 of ${EventSourceArn} (Disabled)`)
  })
})

describe('destinations', () => {
  const BUCKET = 'arn:aws-cn:s3:::failed'

  it.each([
    [here('sqs', 'failed'), [`sqs:SendMessage ${here('sqs', 'failed')}`]],
    [here('sns', 'failed'), [`sns:Publish ${here('sns', 'failed')}`]],
    [here('lambda', 'function:next:live'), [`lambda:InvokeFunction ${here('lambda', 'function:next:live')}`]],
    [here('events', 'event-bus/shop'), [`events:PutEvents ${here('events', 'event-bus/shop')}`]],
    [BUCKET, [`s3:ListBucket ${BUCKET}`, `s3:PutObject ${BUCKET}/*`]],
    ['', []]
  ])('of asynchronous invocations: %s', (Destination, expected) => {
    for (const result of ['OnSuccess', 'OnFailure'] as const) {
      const eventInvokeConfigs = [
        { FunctionArn: `${SHOP}:live`, DestinationConfig: { [result]: { Destination } } }
      ]
      expect(needsBy({ eventInvokeConfigs })).toEqual(expected)
      const froms = impliedBy({ eventInvokeConfigs }).needs.filter(({ from }) => from.includes(':live'))
      expect(froms).toHaveLength(expected.length)
    }
  })

  it.each([
    [here('sqs', 'failed'), [`sqs:SendMessage ${here('sqs', 'failed')}`]],
    [here('sns', 'failed'), [`sns:Publish ${here('sns', 'failed')}`]],
    [BUCKET, [`s3:ListBucket ${BUCKET}`, `s3:PutObject ${BUCKET}/*`]]
  ])('of records that a stream’s function failed on: %s', (Destination, expected) => {
    const mappings = [{ EventSourceArn: STREAM, DestinationConfig: { OnFailure: { Destination } } }]
    expect(needsBy({ mappings }).filter((need) => !need.startsWith('kinesis:'))).toEqual(expected)
  })

  it('of a kind that is not known leave its whole service open', () => {
    const Destination = here('firehose', 'deliverystream/failed')
    const eventInvokeConfigs = [{ DestinationConfig: { OnFailure: { Destination } } }]
    expect(needsBy({ eventInvokeConfigs })).toEqual([])
    expect(impliedBy({ eventInvokeConfigs }).mayNeed.map(({ action }) => action)).toEqual(['firehose:*'])
  })
})
