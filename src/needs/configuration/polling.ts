/**
 * What Lambda does under a function's role to read from the function's event sources.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html
 */
import { parse, validate } from '@aws-sdk/util-arn-parser'
import type { EventSourceMapping } from './configuration.ts'
import { DESTINATION_ACTIONS, sendingResults } from './destinations.ts'
import { needEach, maybeEach, type Claim } from '../../domain/testimony.ts'
import { together, type Implied } from './together.ts'
import { KAFKA_ACTIONS, KAFKA_PATTERNS, readingFromMsk, readingFromOwnKafka } from './kafka.ts'
import { CREDENTIAL_ACTION, networkOf, SOURCE_NETWORK, secretsOf } from './event-source-access.ts'

/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaSQSQueueExecutionRole.html */
const QUEUE = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage']
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaKinesisExecutionRole.html */
const DATA_STREAM = [
  'kinesis:DescribeStream',
  'kinesis:DescribeStreamSummary',
  'kinesis:GetRecords',
  'kinesis:GetShardIterator',
  'kinesis:ListShards'
]
const ALL_DATA_STREAMS = ['kinesis:ListStreams']
/** https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html#kinesis-polling-and-batching */
const FAN_OUT = ['kinesis:SubscribeToShard']
/** https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaDynamoDBExecutionRole.html */
const TABLE_STREAM = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']
const ALL_TABLE_STREAMS = ['dynamodb:ListStreams']
/** https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html#events-mq-permissions */
const BROKER = ['mq:DescribeBroker']
/** https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html */
const DOCUMENT_CLUSTER = ['rds:DescribeDBClusters']
const CLUSTER_PARAMETERS = ['rds:DescribeDBClusterParameters']
const SUBNET_GROUPS = ['rds:DescribeDBSubnetGroups']

const EVERYTHING: readonly string[] = [
  ...QUEUE,
  ...DATA_STREAM,
  ...ALL_DATA_STREAMS,
  ...FAN_OUT,
  ...TABLE_STREAM,
  ...ALL_TABLE_STREAMS,
  ...BROKER,
  ...DOCUMENT_CLUSTER,
  ...CLUSTER_PARAMETERS,
  ...SUBNET_GROUPS,
  ...KAFKA_ACTIONS,
  ...KAFKA_PATTERNS,
  ...SOURCE_NETWORK,
  CREDENTIAL_ACTION,
  // on-failure destinations of mappings
  ...DESTINATION_ACTIONS.filter((action) => !/^(events|lambda):/.test(action))
]

/** @param mappings of the function and all its qualifiers, disabled ones too; undefined when they were not read */
export function polling(mappings: readonly EventSourceMapping[] | undefined): Implied {
  if (mappings === undefined) {
    const why = 'event source mappings, which poll with it, were not read'
    return { needs: [], mayNeed: maybeEach(EVERYTHING, why) }
  }
  return together(mappings.map(ofMapping))
}

function ofMapping(mapping: EventSourceMapping): Implied {
  const eventSource = mapping.EventSourceArn ?? ''
  // whoever enables it again expects it to work
  const state = /^(Enabled|Enabling)?$/.test(mapping.State ?? '') ? '' : ` (${mapping.State})`
  const cause = `event source mapping ${mapping.UUID} of ${eventSource === '' ? 'self-managed Apache Kafka' : eventSource}${state}`
  return together([
    readingFrom(eventSource, mapping, cause),
    { needs: secretsOf(mapping.SourceAccessConfigurations, cause), mayNeed: [] },
    sendingResults(mapping.DestinationConfig, cause),
    filterKey(mapping.KMSKeyArn ?? '', cause)
  ])
}

/**
 * Lambda's own principal decrypts the filter criteria, by the policy of their key. Yet of Kafka AWS names the role as well.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filter-criteria-encryption
 * https://docs.aws.amazon.com/lambda/latest/dg/with-msk-permissions.html#msk-optional-permissions
 */
function filterKey(key: string, cause: string): Implied {
  const why = `AWS does not say clearly whether the role decrypts filter criteria with ${key} (${cause})`
  return { needs: [], mayNeed: key === '' ? [] : maybeEach(['kms:Decrypt'], why) }
}

function readingFrom(eventSource: string, mapping: EventSourceMapping, cause: string): Implied {
  if (eventSource === '') return readingFromOwnKafka(mapping, cause)
  if (!validate(eventSource)) return unknownSource(eventSource, cause)
  const { partition, service, region, accountId } = parse(eventSource)
  const needs = (...all: Claim[][]): Implied => ({ needs: all.flat(), mayNeed: [] })
  switch (service) {
    case 'sqs':
      return needs(needEach(QUEUE, eventSource, cause))
    case 'kinesis': {
      const [stream = eventSource] = eventSource.split('/consumer/')
      return needs(
        needEach(DATA_STREAM, stream, cause),
        needEach(ALL_DATA_STREAMS, '*', cause),
        stream === eventSource ? [] : needEach(FAN_OUT, eventSource, cause)
      )
    }
    case 'dynamodb':
      return needs(needEach(TABLE_STREAM, eventSource, cause), needEach(ALL_TABLE_STREAMS, '*', cause))
    case 'kafka':
      return readingFromMsk(eventSource, mapping, cause)
    case 'mq':
      return needs(needEach(BROKER, eventSource, cause), networkOf(cause))
    case 'rds': {
      // the mapping names neither the parameter group nor the subnet group of the cluster
      const any = (type: string): string => `arn:${partition}:rds:${region}:${accountId}:${type}:*`
      return needs(
        needEach(DOCUMENT_CLUSTER, eventSource, cause),
        needEach(CLUSTER_PARAMETERS, any('cluster-pg'), cause),
        needEach(SUBNET_GROUPS, any('subgrp'), cause),
        networkOf(cause)
      )
    }
    default:
      return unknownSource(eventSource, cause)
  }
}

function unknownSource(eventSource: string, cause: string): Implied {
  const pattern = validate(eventSource) ? `${parse(eventSource).service}:*` : '*'
  return {
    needs: [],
    mayNeed: maybeEach([pattern], `what polling ${eventSource} needs is not known (${cause})`)
  }
}
