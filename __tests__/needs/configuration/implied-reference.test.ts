/** Whatever the settings, nothing is implied that IAM does not have, or on a resource that the action does not take. */
import { describe, expect, it } from '@jest/globals'
import { formatPattern, overlaps, resourcePattern } from '../../../src/iam/pattern.ts'
import { loadReference } from '../../../src/reference/reference.ts'
import { UNKNOWN_FUNCTION } from '../../../src/needs/configuration/implied.ts'
import { AGENTS, SENDING_TRACES } from '../../../src/needs/witnesses/neighbour.ts'
import { here, impliedBy } from './settings.ts'

const reference = await loadReference()
const SECRET = here('secretsmanager', 'secret:kafka-AbCdEf')
const REGISTRY = {
  SchemaRegistryURI: here('glue', 'registry/orders'),
  AccessConfigs: [{ Type: 'BASIC_AUTH', URI: SECRET }]
}
const DESTINATIONS = [
  here('sqs', 'failed'),
  here('sns', 'failed'),
  here('lambda', 'function:next'),
  here('events', 'event-bus/shop'),
  'arn:aws-cn:s3:::failed'
]
const LAYERS = [
  'LambdaInsightsExtension',
  'AWSOpenTelemetryDistroJs',
  'aws-otel-nodejs-amd64-ver-1-30-2',
  'AWS-Parameters-and-Secrets-Lambda-Extension',
  'AWS-AppConfig-Extension'
]

/** Every setting that implies something. */
const EVERYTHING = impliedBy({
  configuration: {
    TracingConfig: { Mode: 'Active' },
    VpcConfig: { SubnetIds: ['subnet-1'] },
    DeadLetterConfig: { TargetArn: here('sqs', 'dead') },
    KMSKeyArn: here('kms', 'key/1'),
    DurableConfig: {},
    FileSystemConfigs: [
      { Arn: here('elasticfilesystem', 'access-point/fsap-1') },
      { Arn: here('s3files', 'file-system/fs-1/access-point/fsap-1') }
    ],
    Layers: LAYERS.map((name) => ({ Arn: here('lambda', `layer:${name}:1`) })),
    Environment: {
      Variables: {
        OPENTELEMETRY_COLLECTOR_CONFIG_FILE: '/var/task/collector.yaml',
        AWS_APPCONFIG_EXTENSION_ROLE_ARN: 'arn:aws-cn:iam::111122223333:role/config'
      }
    }
  },
  mappings: [
    { EventSourceArn: here('sqs', 'orders') },
    { EventSourceArn: here('kinesis', 'stream/orders/consumer/shop:1700000000') },
    { EventSourceArn: here('dynamodb', 'table/orders/stream/2026-01-01T00:00:00.000') },
    { EventSourceArn: here('mq', 'broker:orders:b-1') },
    { EventSourceArn: here('rds', 'cluster:orders') },
    {
      EventSourceArn: here('kafka', 'cluster/orders/c-1'),
      Topics: ['placed'],
      AmazonManagedKafkaEventSourceConfig: { ConsumerGroupId: 'shop', SchemaRegistryConfig: REGISTRY },
      DestinationConfig: { OnFailure: { Destination: 'kafka://failed' } }
    },
    { EventSourceArn: here('kafka', 'vpc-connection/444455556666/orders/v-1'), Topics: ['placed'] },
    { SourceAccessConfigurations: [{ Type: 'IAM_AUTH' }, { Type: 'IAM_OAUTHBEARER_AUTH' }] }
  ],
  eventInvokeConfigs: DESTINATIONS.map((Destination) => ({
    DestinationConfig: { OnFailure: { Destination } }
  }))
})

describe('what is implied', () => {
  it.each(EVERYTHING.needs)('is $action, which IAM has, on $resource, which it takes', (need) => {
    const action = reference.action(need.action)
    expect(action?.name).toBe(need.action)
    const formats = action?.types.flatMap((type) => type.formats) ?? []
    if (need.resource === '*') return
    const pattern = resourcePattern(need.resource, false)
    expect(formats.filter((format) => overlaps(pattern, formatPattern(format)) === 'yes')).not.toEqual([])
  })

  it('is on everything only for actions of network interfaces and those without resource types', () => {
    const typed = EVERYTHING.needs.filter(
      ({ action, resource }) => resource === '*' && (reference.action(action)?.types ?? []).length > 0
    )
    expect(typed.filter(({ action }) => !/^ec2:.*(NetworkInterface|IpAddresses)$/.test(action))).toEqual([])
  })
})

it('what is left open are actions that IAM has, or patterns of a service that it has', () => {
  const unread = impliedBy({ mappings: null, eventInvokeConfigs: null })
  const open = [EVERYTHING.mayNeed, unread.mayNeed, UNKNOWN_FUNCTION, SENDING_TRACES, AGENTS].flat()
  const wrong = open.filter(({ action }) => {
    const [prefix = ''] = action.split(':')
    return action.endsWith('*')
      ? !reference.prefixes().includes(prefix)
      : reference.action(action)?.name !== action
  })
  expect(wrong).toEqual([])
})
