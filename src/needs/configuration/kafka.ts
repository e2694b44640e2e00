/**
 * What Lambda does under a function's role to read from Apache Kafka, Amazon's or one's own.
 * https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html
 * https://docs.aws.amazon.com/lambda/latest/dg/with-kafka-permissions.html
 */
import { parse, validate } from '@aws-sdk/util-arn-parser'
import type { EventSourceMapping } from './configuration.ts'
import { needEach, maybeEach, type Claim } from '../../domain/testimony.ts'
import type { Implied } from './together.ts'
import { hasSecret, networkOf, secretsOf } from './event-source-access.ts'

const CLUSTER = ['kafka:DescribeClusterV2']
/** Lambda takes it where the role has no DescribeClusterV2. */
const OLDER = 'kafka:DescribeCluster'
const BROKERS = ['kafka:GetBootstrapBrokers']
/** Of a cluster in another account. */
const VPC_CONNECTION = ['kafka:DescribeVpcConnection']
/** https://docs.aws.amazon.com/lambda/latest/dg/msk-cluster-auth.html */
const SIGNING_IN = ['kafka-cluster:Connect', 'kafka-cluster:DescribeClusterDynamicConfiguration']
const GROUP = ['kafka-cluster:AlterGroup', 'kafka-cluster:DescribeGroup']
const TOPIC = ['kafka-cluster:DescribeTopic', 'kafka-cluster:ReadData']
/** https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html */
const FAILED_RECORDS = ['kafka-cluster:DescribeTopic', 'kafka-cluster:WriteData']
/** https://docs.aws.amazon.com/lambda/latest/dg/services-consume-kafka-events.html */
const REGISTRY = ['glue:GetRegistry', 'glue:GetSchemaVersion']
const SCHEMAS = ['glue:GetSchemaVersion']
/** A role's token for brokers that take AWS's web identities. */
const TOKEN = 'sts:GetWebIdentityToken'

/** Everything that reading from Kafka may need of Kafka itself. */
export const KAFKA_ACTIONS: readonly string[] = [
  ...CLUSTER,
  OLDER,
  ...BROKERS,
  ...VPC_CONNECTION,
  ...REGISTRY,
  TOKEN
]
export const KAFKA_PATTERNS: readonly string[] = ['kafka-cluster:*']

type KafkaConfig = EventSourceMapping['AmazonManagedKafkaEventSourceConfig']

/** @param eventSource ARN of the cluster, or of the VPC connection to a cluster in another account */
export function readingFromMsk(eventSource: string, mapping: EventSourceMapping, cause: string): Implied {
  const arnOf = clusterOf(eventSource)
  const config = mapping.AmazonManagedKafkaEventSourceConfig
  return {
    needs: [
      ...needEach(CLUSTER, arnOf('cluster'), cause),
      ...needEach(BROKERS, '*', cause),
      ...(eventSource.includes(':vpc-connection/') ? needEach(VPC_CONNECTION, eventSource, cause) : []),
      ...networkOf(cause),
      ...(hasSecret(mapping.SourceAccessConfigurations) ? [] : signingIn(arnOf, mapping, cause)),
      ...schemaRegistry(config, cause)
    ],
    mayNeed: maybeEach([OLDER], `Lambda takes it instead of ${CLUSTER.join()} (${cause})`)
  }
}

/**
 * The ARN of something in a cluster, by its type and the rest of its name. A VPC connection names the cluster and its account, not the
 * cluster's own id. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskafkaapis.html
 */
function clusterOf(eventSource: string): (type: string, name?: string) => string {
  const { partition, region, accountId, resource } = parse(eventSource)
  const [kind = '', ...names] = resource.split('/')
  const [account = '', cluster = '', id = ''] =
    kind === 'vpc-connection' ? [names[0], names[1], '*'] : [accountId, names[0], names[1]]
  return (type, name) =>
    `arn:${partition}:kafka:${region}:${account}:${type}/${cluster}/${id}${name === undefined ? '' : `/${name}`}`
}

/** Without a secret Lambda signs in with the role, unless the cluster lets anybody in, which the mapping does not show. */
function signingIn(
  arnOf: (type: string, name?: string) => string,
  mapping: EventSourceMapping,
  eventSource: string
): Claim[] {
  const cause = `${eventSource}, if the cluster has IAM access control`
  const { AmazonManagedKafkaEventSourceConfig: config, Topics, DestinationConfig } = mapping
  const [, failed] = /^kafka:\/\/(.+)$/.exec(DestinationConfig?.OnFailure?.Destination ?? '') ?? []
  return [
    ...needEach(SIGNING_IN, arnOf('cluster'), cause),
    ...needEach(GROUP, arnOf('group', config?.ConsumerGroupId ?? '*'), cause),
    ...(Topics ?? []).flatMap((topic) => needEach(TOPIC, arnOf('topic', topic), cause)),
    ...(failed === undefined
      ? []
      : needEach(FAILED_RECORDS, arnOf('topic', failed), `on-failure destination of ${cause}`))
  ]
}

/** Of a cluster of one's own, which needs interfaces where it names its subnets, and the role where it says so. */
export function readingFromOwnKafka(mapping: EventSourceMapping, cause: string): Implied {
  const types = (mapping.SourceAccessConfigurations ?? []).map(({ Type }) => Type)
  return {
    needs: [
      ...(types.includes('VPC_SUBNET') ? networkOf(cause) : []),
      ...schemaRegistry(mapping.SelfManagedKafkaEventSourceConfig, cause)
    ],
    mayNeed: rolesOwn(types, cause)
  }
}

function rolesOwn(types: readonly (string | null | undefined)[], cause: string): Claim[] {
  const why = `the role itself signs in to the cluster, of which the ARN is not known (${cause})`
  return [
    ...(types.includes('IAM_AUTH') ? maybeEach(KAFKA_PATTERNS, why) : []),
    ...(types.includes('IAM_OAUTHBEARER_AUTH') ? maybeEach([TOKEN], why) : [])
  ]
}

/** AWS Glue's registry is read with the role; Confluent's with a secret. */
function schemaRegistry(config: KafkaConfig, cause: string): Claim[] {
  const registry = config?.SchemaRegistryConfig
  const uri = registry?.SchemaRegistryURI ?? ''
  const registryName = `schema registry of ${cause}`
  return [
    ...(validate(uri) && parse(uri).service === 'glue' ? glue(uri, registryName) : []),
    ...secretsOf(registry?.AccessConfigs, registryName)
  ]
}

/** @param registry ARN; the mapping does not show which of its schemas are used */
function glue(registry: string, cause: string): Claim[] {
  const schemas = `${registry.replace(':registry/', ':schema/')}/*`
  return [...needEach(REGISTRY, registry, cause), ...needEach(SCHEMAS, schemas, cause)]
}
